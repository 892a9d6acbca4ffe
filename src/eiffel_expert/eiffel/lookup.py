"""Which feature a call means: features by name, operator or label in the type of a target.

In: a type, a name. Out: the feature and whether the answer is certain; for a formal generic its constraints are tried
with their renamings. Exports are not looked at (`Feature.is_exported_to`). Nothing is reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .types import FORMAL, NONE, UNKNOWN_KIND, ClassType, FormalType, TupleType, Type

if TYPE_CHECKING:
    from .features import Feature


def find_feature(target: Type, name: str) -> tuple[Feature | None, bool]:
    """The feature that `name`, in any case, is in `target`, and is this certain?

    (None, True): there is none. (None, False): a class or an ancestor is not known. Call `type_for (target)` on it.
    """
    if isinstance(target, ClassType):
        found = target.base.features.get(name.lower())
        return found, found is not None or target.base.is_complete
    return _in_constraints(target, name.lower(), -1)


def find_operator(target: Type, symbol: str, arity: int) -> tuple[Feature | None, bool]:
    """As `find_feature`, for an operator: "+" with 1 argument or 0, "[]", "()"."""
    if isinstance(target, ClassType):
        found = target.base.operator(symbol, arity)
        return found, found is not None or target.base.is_complete
    return _in_constraints(target, symbol, arity)


def find_all(target: Type, name: str, arity: int = -1) -> list[Feature]:
    """All that `name` may mean in `target`: more than one only where several constraints have it.

    With `arity` the name is that of an operator.
    """
    if isinstance(target, ClassType):
        found = target.base.features.get(name.lower()) if arity < 0 else target.base.operator(name, arity)
        return [found] if found is not None else []
    return _all_in_constraints(target, name.lower() if arity < 0 else name, arity)[0]


def _in_constraints(target: Type, name: str, arity: int) -> tuple[Feature | None, bool]:
    if target.kind == UNKNOWN_KIND:
        return None, False
    if target.kind == NONE or target.kind != FORMAL:
        return None, target.kind == NONE
    found, certain = _all_in_constraints(target, name, arity)
    return (found[0] if found else None), certain or bool(found)


def _all_in_constraints(target: Type, name: str, arity: int) -> tuple[list[Feature], bool]:
    if not isinstance(target, FormalType):
        return [], target.kind != UNKNOWN_KIND
    found: list[Feature] = []
    certain = True
    for constraint in target.owner.formals[target.index].base_constraints:
        kind = constraint.type
        if not isinstance(kind, ClassType):
            certain = False
            continue
        if arity >= 0:
            feature = constraint.operator(kind.base, name, arity)
        else:
            old = constraint.old_name(name)
            feature = kind.base.features.get(old) if old else None
        if feature is None:
            certain = certain and kind.base.is_complete
        elif feature not in found:
            found.append(feature)
    return found, certain


def path_problem(found: Type, path: tuple[str, ...]) -> tuple[str, str] | None:
    """What is wrong with `like x.path` for an `x` of type `found`: code and message; None if nothing certainly is."""
    for name in path:
        if isinstance(found, TupleType) and found.field(name) >= 0:
            found = found.actuals[found.field(name)]
            continue
        features = find_all(found, name)
        is_formal = isinstance(found, FormalType) and len(found.owner.formals[found.index].base_constraints) > 1
        if not features:
            certain = find_feature(found, name)[1]
            message = f"`{name}' is no query of {found}"
            return ("VGMC" if is_formal else "VTAT-1", message) if certain else None
        if len(features) > 1:
            return "VGMC", f"`{name}' is a feature of more than one constraint of {found}"
        kind = features[0].type_for(found)
        if kind is None:
            return "VTAT-1", f"`{name}' of {found} is a command, not a query"
        found = kind
    return None
