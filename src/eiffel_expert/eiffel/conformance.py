"""Conformance of types (ECMA-367 8.14), as Gobo's tools decide it: yes, no, or unknown.

In: two types of types.py, which need no context. Out: YES, NO or MAYBE (where a class or an ancestor is unknown).
Attachment and separateness count as the universe's settings say. Conversion is conversion.py's. The rules beyond the
standard: generic actuals of an expanded type must be equal; an actual for a `frozen` formal too; NONE conforms to
detachable reference types, attached NONE to everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .features import MAYBE, NO, YES
from .types import CURRENT, FORMAL, NONE, TUPLE, UNKNOWN_KIND, ClassType, FormalType, TupleType, Type

if TYPE_CHECKING:
    from .universe import Settings


def conforms(source: Type, target: Type, settings: Settings) -> int:
    """Does `source` conform to `target`, attachment and separateness included?"""
    if source is target:
        return YES if source.kind != UNKNOWN_KIND else MAYBE
    if source.kind == UNKNOWN_KIND or target.kind == UNKNOWN_KIND:
        return _unknown_conforms(source, target, settings)
    if settings.checks_attachment and target.is_attached and not source.is_attached:
        return _certain_no(source, target)
    if target.kind == FORMAL:
        return _to_formal(source, target, settings)
    if source.kind == NONE:
        return _none_conforms(source, target, settings)
    if target.kind == NONE:
        return NO
    if settings.is_scoop and source.is_separate and not target.is_separate and not _is_own_copy(source, target):
        return NO
    if source.kind == FORMAL:
        return _from_formal(source, target, settings)
    if source.kind == CURRENT or target.kind == CURRENT:
        return MAYBE
    assert isinstance(source, ClassType) and isinstance(target, ClassType)
    return _class_conforms(source, target, settings)


def _is_own_copy(source: Type, target: Type) -> bool:
    """Is the source an expanded object, and the target of its own class?"""
    if not isinstance(source, ClassType) or not isinstance(target, ClassType):
        return False
    return source.base is target.base and source.is_expanded


def _unknown_conforms(source: Type, target: Type, settings: Settings) -> int:
    return MAYBE


def _certain_no(source: Type, target: Type) -> int:
    """Attachment alone decides, unless the attachment itself hangs on an unknown class."""
    if source.kind == FORMAL and isinstance(source, FormalType) and not source.is_detachable:
        constraints = source.owner.formals[source.index].base_constraints
        if not all(c.type.certain for c in constraints):
            return MAYBE
    if isinstance(source, ClassType) and source.attachment != 1 and source.base.is_broken:
        return MAYBE
    return NO


def _none_conforms(source: Type, target: Type, settings: Settings) -> int:
    if settings.checks_attachment:
        return YES if source.is_attached or not target.is_attached else NO
    if isinstance(target, ClassType) and target.base.is_broken:
        return MAYBE
    return NO if target.is_expanded else YES


def _to_formal(source: Type, target: Type, settings: Settings) -> int:
    """Only the formal itself, a formal constrained to it, or NONE conforms to a formal generic."""
    assert isinstance(target, FormalType)
    if source.kind == NONE:
        if source.is_attached and settings.checks_attachment:
            return YES
        is_reference = target.owner.formals[target.index].mark == "reference"
        return YES if is_reference and (target.is_detachable or not settings.checks_attachment) else NO
    if not isinstance(source, FormalType) or source.owner is not target.owner:
        return NO
    if source.index == target.index:
        if settings.checks_attachment and source.is_detachable and not target.is_detachable:
            return NO
        return YES
    return _formal_reaches(source, target, settings, 0)


def _formal_reaches(source: FormalType, target: FormalType, settings: Settings, depth: int) -> int:
    """`H` conforms to `G` in `[G, H -> G]`."""
    if depth > len(source.owner.formals):
        return NO
    for constraint in source.owner.formals[source.index].constraints:
        kind = constraint.type
        if isinstance(kind, FormalType):
            seen = kind.with_marks_of(source.attachment, source.is_separate)
            assert isinstance(seen, FormalType)
            if seen.index == target.index:
                if settings.checks_attachment and (
                    (target.is_attached and not seen.is_attached) or (seen.is_detachable and not target.is_detachable)
                ):
                    continue
                return YES
            if _formal_reaches(seen, target, settings, depth + 1) == YES:
                return YES
    return NO


def _from_formal(source: Type, target: Type, settings: Settings) -> int:
    """A formal generic conforms to what one of its constraints conforms to."""
    assert isinstance(source, FormalType)
    answer = NO
    formal = source.owner.formals[source.index]
    if settings.is_scoop and not target.is_separate and not formal.is_constrained and not formal.is_expanded:
        return NO  # the constraint unsaid is `detachable separate ANY'
    for constraint in formal.base_constraints:
        kind = constraint.type.with_marks_of(source.attachment, source.is_separate)
        if source.is_attached:
            kind = kind.as_attached()
        answer = _or(answer, conforms(kind, target, settings))
        if answer == YES:
            return YES
    return answer


def _or(first: int, second: int) -> int:
    if first == YES or second == YES:
        return YES
    return MAYBE if first == MAYBE or second == MAYBE else NO


def _and(first: int, second: int) -> int:
    if first == NO or second == NO:
        return NO
    return MAYBE if first == MAYBE or second == MAYBE else YES


def _class_conforms(source: ClassType, target: ClassType, settings: Settings) -> int:
    if source.base is target.base:
        if target.kind == TUPLE:
            assert isinstance(source, TupleType) and isinstance(target, TupleType)
            return _tuple_conforms(source, target, settings)
        return _actuals_conform(source, target, settings)
    if target.base.name == "ANY" and target.base.is_complete:
        return YES
    if target.is_expanded:
        return NO
    return _ancestor_conforms(source, target, settings)


def _ancestor_conforms(source: ClassType, target: ClassType, settings: Settings) -> int:
    ancestor = source.base.ancestors.get(target.base)
    if ancestor is None or not ancestor.is_conforming:
        return MAYBE if not source.base.is_complete or target.base.is_broken else NO
    if not target.actuals and target.kind != TUPLE:
        return YES
    seen = ancestor.type.substituted(source.actuals, source)
    if not isinstance(seen, ClassType):
        return MAYBE
    if target.kind == TUPLE:
        assert isinstance(seen, TupleType) and isinstance(target, TupleType)
        return _tuple_conforms(seen, target, settings)
    return _actuals_conform(seen, target, settings)


def _tuple_conforms(source: TupleType, target: TupleType, settings: Settings) -> int:
    """A tuple conforms to one with fewer fields, each conforming."""
    if len(source.actuals) < len(target.actuals):
        return NO
    answer = YES
    for own, wanted in zip(source.actuals, target.actuals, strict=False):
        answer = _and(answer, conforms(own, wanted, settings))
        if answer == NO:
            return NO
    return answer


def _actuals_conform(source: ClassType, target: ClassType, settings: Settings) -> int:
    if source.actuals is target.actuals:
        return YES
    if len(source.actuals) != len(target.actuals):
        return MAYBE
    answer = YES
    is_expanded = target.base.is_expanded
    formals = target.base.formals
    for index, (own, wanted) in enumerate(zip(source.actuals, target.actuals, strict=True)):
        if own is wanted:
            answer = _and(answer, YES if own.certain else MAYBE)
        elif is_expanded or (index < len(formals) and formals[index].mark == "frozen"):
            answer = _and(answer, same_type(own, wanted, settings.is_scoop))
        else:
            answer = _and(answer, conforms(own, wanted, settings))
        if answer == NO:
            return NO
    return answer


def same_type(first: Type, second: Type, is_scoop: bool = True) -> int:
    """Are both the same type, marks included? `separate` counts with SCOOP only."""
    if first is second:
        return YES if first.certain else MAYBE
    if first.kind == UNKNOWN_KIND or second.kind == UNKNOWN_KIND:
        return MAYBE
    if first.kind != second.kind or (is_scoop and first.is_separate != second.is_separate):
        return NO
    if first.is_attached != second.is_attached or first.is_detachable != second.is_detachable:
        return NO
    if isinstance(first, FormalType) and isinstance(second, FormalType):
        return YES if first.owner is second.owner and first.index == second.index else NO
    if isinstance(first, ClassType) and isinstance(second, ClassType):
        if first.base is not second.base or len(first.actuals) != len(second.actuals):
            return NO
        answer = YES
        for own, other in zip(first.actuals, second.actuals, strict=True):
            answer = _and(answer, same_type(own, other, is_scoop))
        return answer
    return YES
