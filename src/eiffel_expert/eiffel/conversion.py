"""Conversion of types (ECMA-367 8.15): which conversion, if any, turns a source into what a target takes.

In: two types, the class that looks. Out: a `Conversion`, None, or MAYBE where a class is not known. Conversion comes
into question only where conformance says no. The built-in rule of sized numeric constants is not here: it depends on
the expression, not on its type.
"""

from __future__ import annotations

from .conformance import same_type
from .features import MAYBE, NO, YES, Feature
from .resolution import resolve
from .types import UNKNOWN, UNKNOWN_KIND, ClassType, FormalType, Type
from .universe import ClassInfo


class Conversion:
    """A conversion by `feature`: a procedure of the target's class, or (`is_query`) a query of the source's class."""

    __slots__ = ("feature", "is_query")

    def __init__(self, feature: Feature | None, is_query: bool) -> None:
        self.feature = feature
        self.is_query = is_query


def conversion(source: Type, target: Type, client: ClassInfo) -> Conversion | int:
    """The conversion from `source` to `target`; NO if there is none, MAYBE if that is not known."""
    settings = client.universe.settings
    if source.kind == UNKNOWN_KIND or target.kind == UNKNOWN_KIND:
        return MAYBE
    above, below = _base_type(target), _base_type(source)
    if above is None or below is None or (settings.checks_attachment and not source.is_attached):
        return NO
    answer = NO
    is_remote = settings.is_scoop and source.is_separate and not source.is_expanded
    if not (is_remote and not target.is_separate):  # a query called on a separate source gives something separate
        found, name = _match(target, below, False)
        if found == YES:
            return Conversion(below.base.feature(name), True)
        answer = found
    found, name = _match(source, above, True)
    if found == YES:
        return Conversion(above.base.feature(name), False)
    if below.base.is_broken or above.base.is_broken:
        return MAYBE
    return max(answer, found)


def _base_type(kind: Type) -> ClassType | None:
    """The type itself, or the only constraint of a formal generic."""
    if isinstance(kind, FormalType):
        constraints = kind.owner.formals[kind.index].base_constraints
        kind = constraints[0].type if len(constraints) == 1 else UNKNOWN
    return kind if isinstance(kind, ClassType) else None


def _match(wanted: Type, holder: ClassType, by_procedure: bool) -> tuple[int, str]:
    """Is `wanted` among the types that the class of `holder` converts from, by procedure, or to; and the feature."""
    answer = NO
    for name, is_procedure, kinds in holder.base.interface.converters:
        if is_procedure != by_procedure:
            continue
        for written in kinds:
            kind = resolve(written, holder.base, holder.base)
            kind = kind.substituted(holder.actuals, holder) if kind.depends else kind
            found = _same_but_for_marks(kind, wanted)
            if found == YES:
                return YES, name
            answer = max(answer, found)
    return answer, ""


def _same_but_for_marks(first: Type, second: Type) -> int:
    """Are both the same type, their own attachment and separateness aside? Conversion reaches no heirs or ancestors."""
    return same_type(first.as_attached().as_local(), second.as_attached().as_local())


__all__ = ["Conversion", "conversion"]
