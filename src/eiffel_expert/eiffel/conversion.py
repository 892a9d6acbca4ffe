"""Conversion of types (ECMA-367 8.15): which conversion, if any, turns a source into what a target takes.

In: two types, the class that looks. Out: a `Conversion`, None, or MAYBE where a class is not known. Conversion comes
into question only where conformance says no. The built-in rule of sized numeric constants is not here: it depends on
the expression, not on its type.
"""

from __future__ import annotations

from .conformance import same_type
from .features import MAYBE, NO, YES, Feature
from .resolution import resolve
from .types import NONE, UNKNOWN_KIND, ClassType, Type
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
    if not isinstance(target, ClassType) or not isinstance(source, ClassType):
        return NO
    if settings.checks_attachment and not source.is_attached:
        return NO
    answer = NO
    for name, is_procedure, kinds in target.base.interface.converters:
        if is_procedure:
            found = _any_same(source, kinds, target)
            if found == YES:
                return Conversion(target.base.feature(name), False)
            answer = max(answer, found)
    for name, is_procedure, kinds in source.base.interface.converters:
        if not is_procedure:
            found = _any_reached(target, kinds, source)
            if found == YES:
                return Conversion(source.base.feature(name), True)
            answer = max(answer, found)
    if source.base.is_broken or target.base.is_broken:
        return MAYBE
    return answer


def _any_same(source: ClassType, kinds: tuple[tuple[object, ...], ...], target: ClassType) -> int:
    """Is `source` one of the types that a procedure of the target's class converts from?"""
    answer = NO
    for kind in kinds:
        wanted = resolve(kind, target.base, target.base)
        wanted = wanted.substituted(target.actuals, target) if wanted.depends else wanted
        found = _same_but_for_marks(source, wanted)
        if found == YES:
            return YES
        answer = max(answer, found)
    return answer


def _any_reached(target: ClassType, kinds: tuple[tuple[object, ...], ...], source: ClassType) -> int:
    """Is `target` one of the types that a query of the source's class converts to?"""
    answer = NO
    for kind in kinds:
        given = resolve(kind, source.base, source.base)
        given = given.substituted(source.actuals, source) if given.depends else given
        found = _same_but_for_marks(given, target)
        if found == YES:
            return YES
        answer = max(answer, found)
    return answer


def _same_but_for_marks(first: Type, second: Type) -> int:
    """Are both the same type, their own attachment and separateness aside? Conversion reaches no heirs or ancestors."""
    return same_type(first.as_attached().as_local(), second.as_attached().as_local())


__all__ = ["NONE", "Conversion", "conversion"]
