"""Written types to semantic types, as seen from a class.

In: a written type of interface.py, the class it is written in, the class that looks at it. Out: a type of types.py,
UNKNOWN where a class or an anchor is not known. A wrong type (no such class, wrong number of generics) is UNKNOWN too:
the rules about written types are checked where they are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .interface import Written
from .lookup import find_all
from .types import (
    ATTACHED,
    ATTACHED_NONE,
    DETACHABLE,
    DETACHABLE_NONE,
    IMPLICIT,
    LIKE_CURRENT,
    UNKNOWN,
    ClassType,
    FormalType,
    TupleType,
    Type,
    class_type,
    formal_type,
    tuple_type,
)

if TYPE_CHECKING:
    from .features import Feature
    from .universe import ClassInfo

# Number of formals of the classes whose first formal is a tuple that may be left open: `PROCEDURE [INTEGER]`.
_ROUTINES: Final = {"ROUTINE": 1, "PROCEDURE": 1, "PREDICATE": 1, "FUNCTION": 2}


def resolve(kind: Written, writer: ClassInfo, viewer: ClassInfo, feature: Feature | None = None) -> Type:
    """The type that `kind`, written in `writer`, is in `viewer`, a class that inherits from it or itself.

    `feature` is the feature whose signature it is in, as `viewer` sees it: its arguments may be anchors, and its
    `formal_map` tells what the formals of `writer` are in `viewer`.
    """
    tag = kind[0]
    if tag == "C":
        return _resolve_class(kind, writer, viewer, feature)
    if tag == "T":
        return _resolve_tuple(kind, writer, viewer, feature)
    if tag == "L":
        return _resolve_anchor(kind, writer, viewer, feature)
    return UNKNOWN


def _resolve_class(kind: Written, writer: ClassInfo, viewer: ClassInfo, feature: Feature | None) -> Type:
    _, name, attachment, is_separate, actuals = kind
    index = writer.formal_names.get(name, -1)
    if index >= 0:
        formal_map = feature.formal_map if feature is not None else None
        if formal_map is None:
            return formal_type(writer, index, attachment, is_separate)
        return formal_map[index].with_marks_of(attachment, is_separate) if index < len(formal_map) else UNKNOWN
    if name == "NONE":
        is_attached = attachment == ATTACHED or (attachment == IMPLICIT and writer.options.attached_by_default)
        return ATTACHED_NONE if is_attached else DETACHABLE_NONE
    attachment = attachment or (ATTACHED if writer.options.attached_by_default else DETACHABLE)
    base = writer.class_named(name)
    if base is None:
        return UNKNOWN
    if name == "TUPLE":
        return tuple_type(base, (), (), attachment, is_separate)
    own = tuple([resolve(actual, writer, viewer, feature) for actual in actuals]) if actuals else ()
    if base.name in _ROUTINES:
        own = _folded(base, own, actuals, writer)
    elif own and len(own) != len(base.formals):
        own = _gathered(base, own)
        if len(own) != len(base.formals):
            return UNKNOWN
    return class_type(base, own, attachment, is_separate)


def _folded(
    base: ClassInfo, actuals: tuple[Type, ...], written: tuple[Written, ...], writer: ClassInfo
) -> tuple[Type, ...]:
    """Actuals of an agent type: the first is a tuple, made up of what is written if no tuple is."""
    count = _ROUTINES[base.name]
    if writer.options.obsolete_routine_type and len(actuals) == count + 1:
        actuals, written = actuals[1:], written[1:]
    head, tail = (actuals[: len(actuals) - count + 1], actuals[len(actuals) - count + 1 :]) if actuals else ((), ())
    if len(actuals) == count and _stands_for_tuple(head[0], written[0], writer):
        return actuals
    base_tuple = writer.class_named("TUPLE")
    if base_tuple is None or len(actuals) < count - 1:
        return (UNKNOWN,) * count
    return (tuple_type(base_tuple, head), *tail)


def _stands_for_tuple(found: Type, written: Written, writer: ClassInfo) -> bool:
    """Is the first actual of an agent type a tuple, or unknown? A formal is what its own class makes of it.

    In `class A [G] feature do_all (action: PROCEDURE [G])` the argument is a PROCEDURE [TUPLE [G]] in all heirs, even
    in those where G is a tuple itself.
    """
    index = writer.formal_names.get(written[1], -1) if written[0] == "C" else -1
    if index >= 0:
        return writer.formals[index].is_tuple
    if isinstance(found, FormalType):
        return found.owner.formals[found.index].is_tuple
    return isinstance(found, TupleType) or not found.certain


def _gathered(base: ClassInfo, actuals: tuple[Type, ...]) -> tuple[Type, ...]:
    """Actuals put into the tuple that a formal of `base` is constrained to, if their number does not fit."""
    formals = base.formals
    for position, formal in enumerate(formals):
        if formal.is_tuple:
            behind = len(formals) - position - 1
            inside = actuals[position : len(actuals) - behind]
            tuple_base = base.class_named("TUPLE")
            if tuple_base is None or len(actuals) < len(formals) - 1:
                return actuals
            return (*actuals[:position], tuple_type(tuple_base, inside), *actuals[len(actuals) - behind :])
    return actuals


def _resolve_tuple(kind: Written, writer: ClassInfo, viewer: ClassInfo, feature: Feature | None) -> Type:
    _, attachment, is_separate, actuals, labels = kind
    base = writer.class_named("TUPLE")
    if base is None:
        return UNKNOWN
    attachment = attachment or (ATTACHED if writer.options.attached_by_default else DETACHABLE)
    own = tuple([resolve(actual, writer, viewer, feature) for actual in actuals])
    return tuple_type(base, own, labels, attachment, is_separate)


def _resolve_anchor(kind: Written, writer: ClassInfo, viewer: ClassInfo, feature: Feature | None) -> Type:
    _, path, attachment, is_separate, base = kind
    if base is not None:
        found = followed(resolve(base, writer, viewer, feature), path)
    elif path[0] == "current":
        found = LIKE_CURRENT[IMPLICIT] if len(path) == 1 else followed(viewer.current_type, path[1:])
    else:
        found = _anchor_type(path[0], writer, viewer, feature)
        if len(path) > 1:
            found = followed(found, path[1:])
    return found.with_marks_of(attachment, is_separate)


def _anchor_type(name: str, writer: ClassInfo, viewer: ClassInfo, feature: Feature | None) -> Type:
    if feature is not None:
        for argument, kind in feature.record.arguments:
            if argument.lower() == name:
                return _argument_type(name, kind, writer, viewer, feature)
    anchor = writer.features.get(name)
    if anchor is not None and viewer is not writer:
        anchor = viewer.feature_with_seed(anchor.seeds[0])
    return anchor.type or UNKNOWN if anchor is not None else UNKNOWN


_resolving: Final[set[tuple[int, str]]] = set()


def _argument_type(name: str, kind: Written, writer: ClassInfo, viewer: ClassInfo, feature: Feature) -> Type:
    """The type of an argument that serves as an anchor; UNKNOWN if it leads back to itself (VTAT-2)."""
    key = (id(feature), name)
    if key in _resolving:
        return UNKNOWN
    _resolving.add(key)
    try:
        return resolve(kind, writer, viewer, feature)
    finally:
        _resolving.discard(key)


def followed(found: Type, path: tuple[str, ...]) -> Type:
    """The type of `x.path` for an `x` of type `found`: a qualified anchor."""
    for name in path:
        if isinstance(found, TupleType) and found.field(name) >= 0:
            found = found.actuals[found.field(name)]
            continue
        features = find_all(found, name)
        if len(features) != 1:
            return UNKNOWN
        found = features[0].type_for(found) or UNKNOWN
    return found


def base_classes(found: Type) -> list[ClassInfo]:
    """The classes whose features a target of this type has.

    One for a class type, one a constraint for a formal generic, none for NONE or an unknown type.
    """
    if isinstance(found, ClassType):
        return [found.base]
    if isinstance(found, FormalType):
        constraints = found.owner.formals[found.index].base_constraints
        return [c.type.base for c in constraints if isinstance(c.type, ClassType)]
    return []
