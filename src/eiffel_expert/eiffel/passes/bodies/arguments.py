"""Actual arguments: their number, their types, conversion, and the folding of several into one tuple.

In: a call's actual arguments and the types of the formals as seen by the call. Out: diagnostics VUAR-1, VUAR-2 (or the
code of the construct), and the type of the first actual, which a result anchored to an argument needs.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...features import NO, YES, Feature
from ...syntax import Expression, ManifestTuple
from ...types import UNKNOWN, TupleType, Type
from . import expressions, manifest
from .context import Body, is_tuple
from .fitting import fits

_NOTHING: tuple[Expression, ...] = ()

COUNT_CODES = {"VUAR": "VUAR-1", "VDPR": "VDPR-4A"}
TYPE_CODES = {"VUAR": "VUAR-2", "VDPR": "VDPR-4B"}


def check_orphans(b: Body, actuals: Sequence[Expression] | None) -> None:
    """Check arguments of a call whose feature is not known."""
    if actuals:
        for actual in actuals:
            expressions.type_of(b, actual, None)


def check_own(b: Body, token: int, feature: Feature, actuals: list[Expression] | None, code: str) -> Type:
    """Arguments of a call on Current; the type of the first."""
    if not actuals and not feature.record.arguments:
        return UNKNOWN
    formals = feature.own_arguments if feature.record.arguments else ()
    return check(b, token, feature, formals, actuals, code)


def check(
    b: Body,
    token: int,
    feature: Feature,
    formals: tuple[Type, ...],
    actuals: Sequence[Expression] | None,
    code: str = "VUAR",
    is_separate: bool = False,
) -> Type:
    """Check `actuals` against `formals`, the types of the arguments of `feature` at this call.

    `is_separate` tells that the target is on another processor; the answer is the type of the first actual.
    """
    given = actuals or _NOTHING
    if len(given) != len(formals):
        if not _check_folded(b, token, feature, formals, given, code):
            _report_count(b, token, feature, len(given), len(formals), code)
            check_orphans(b, given)
        return UNKNOWN
    first: Type = UNKNOWN
    for index, actual in enumerate(given):
        formal = formals[index]
        found = expressions.type_of(b, actual, formal)
        if index == 0:
            first = found
        answer = YES if found is formal else fits(b, actual, found, formal)
        if answer == NO and not _folds(b, actual, formal, formals, index):
            _report_type(b, actual, feature, index, found, formal, code)
        elif answer != YES and answer != NO:
            _undecided(b, actual, feature, found, formal)
        elif is_separate and answer == YES:
            check_separate(b, token, feature.name, found, formal)
    return first


def check_separate(b: Body, token: int, name: str, found: Type, formal: Type) -> None:
    """A reference given to another processor is separate there (VUAR-3G)."""
    if not found.is_expanded and not formal.is_separate:
        b.reject_at("VUAR-3G", token, f"`{name}' runs on another processor and wants separate arguments, not {formal}")


def _report_count(b: Body, token: int, feature: Feature, given: int, wanted: int, code: str) -> None:
    b.reject_at(
        COUNT_CODES[code],
        token,
        f"`{feature.name}' of class {feature.owner.name} takes {wanted} argument{'' if wanted == 1 else 's'}, "
        f"{given} {'is' if given == 1 else 'are'} given",
    )


def _report_type(
    b: Body, actual: Expression, feature: Feature, index: int, found: Type, formal: Type, code: str
) -> None:
    name = feature.argument_names[index] if index < feature.arity else str(index + 1)
    hint = "test it first: `attached ... as'" if b.checks_attachment and _only_marks_differ(found, formal) else ""
    b.reject(
        TYPE_CODES[code],
        actual,
        f"argument `{name}' of `{feature.name}' wants type {formal}, this is of type {found}",
        hint,
    )


def _only_marks_differ(found: Type, formal: Type) -> bool:
    return found.as_attached() is formal.as_attached()


def _undecided(b: Body, actual: Expression, feature: Feature, found: Type, formal: Type) -> None:
    if found.certain and formal.certain:
        b.undecided(f"whether {found} conforms to {formal} is not known", actual.first)
    elif not formal.certain:
        b.undecided(
            f"a type in the signature of `{feature.name}' of class {feature.owner.name} is not known", actual.first
        )


# Folding: `f (a, b)` for `f (x: TUPLE [A, B])`, where no other formal is a tuple.


def tuple_position(formals: tuple[Type, ...]) -> int:
    """Index of the only formal that is a tuple; -1 if there is none or more than one."""
    position = -1
    for index, formal in enumerate(formals):
        if is_tuple(formal):
            if position >= 0:
                return -1
            position = index
    return position


def _check_folded(
    b: Body, token: int, feature: Feature, formals: tuple[Type, ...], given: Sequence[Expression], code: str
) -> bool:
    if len(formals) > len(given) + 1 or not formals:
        return False
    position = tuple_position(formals)
    if position < 0:
        return False
    inside = len(given) - len(formals) + 1
    for index, formal in enumerate(formals):
        if index == position:
            _check_tuple(b, token, feature, formal, given[index : index + inside], index, code)
        else:
            actual = given[index if index < position else index + inside - 1]
            _check_one(b, actual, feature, index, formal, code)
    return True


def _check_one(b: Body, actual: Expression, feature: Feature, index: int, formal: Type, code: str) -> None:
    found = expressions.type_of(b, actual, formal)
    answer = fits(b, actual, found, formal)
    if answer == NO:
        _report_type(b, actual, feature, index, found, formal, code)
    elif answer != YES:
        _undecided(b, actual, feature, found, formal)


def _check_tuple(
    b: Body, token: int, feature: Feature, formal: Type, items: Sequence[Expression], index: int, code: str
) -> None:
    node = _tuple_node(items, token)
    found = manifest.tuple_(b, node, formal)
    answer = fits(b, node, found, formal)
    if answer == NO:
        name = feature.argument_names[index] if index < feature.arity else str(index + 1)
        b.reject_at(
            TYPE_CODES[code], token, f"argument `{name}' of `{feature.name}' wants type {formal}, these make {found}"
        )
    elif answer != YES:
        b.undecided(f"whether {found} conforms to {formal} is not known", token)


def _tuple_node(items: Sequence[Expression], token: int) -> ManifestTuple:
    node = ManifestTuple()
    node.items = list(items)
    node.first = items[0].first if items else token
    node.last = items[-1].last if items else token
    return node


def _folds(b: Body, actual: Expression, formal: Type, formals: tuple[Type, ...], index: int) -> bool:
    """Does an actual that does not fit do so as the only field of a tuple?"""
    if not isinstance(formal, TupleType) or tuple_position(formals) != index:
        return False
    node = _tuple_node([actual], actual.first)
    return fits(b, node, manifest.tuple_(b, node, formal), formal) != NO
