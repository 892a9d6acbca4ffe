"""Calls without a target object: `{T}.f`, `Precursor`, and the address `$f`.

In: the node and the state of the walk. Out: its type (of a query), the feature called; VUNO, VDPR, VUEX-2, VKCN, VUAR.
"""

from __future__ import annotations

from ...features import MAYBE, NO, Feature
from ...lookup import find_feature
from ...syntax import AddressExpression, AnchoredType, Expression, NonObjectCall, PrecursorCall
from ...types import UNKNOWN, ClassType, Type
from ...universe import ClassInfo
from . import access, arguments, calls, expressions, names
from .context import IN_BODY, Body


def static_call(b: Body, node: Expression, expected: Type | None) -> Type:
    """`{T}.name (arguments)` used as an expression."""
    assert isinstance(node, NonObjectCall)
    found = resolved_static(b, node)
    if found is None:
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    target, feature = found
    if feature.record.type is None:
        b.reject_at("VKCN-2", node.name_token, f"procedure `{feature.name}' has no value and is used as an expression")
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    if node.arguments and not feature.record.arguments:
        b.undecided("a static call followed by parentheses is not checked", node.name_token)
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    errors = len(b.report.diagnostics)
    check_static(b, node, target, feature)
    if len(b.report.diagnostics) != errors:
        return UNKNOWN
    return calls.feature_type(b, feature, target, node.name_token)


def resolved_static(b: Body, node: NonObjectCall) -> tuple[Type, Feature] | None:
    """The type and the feature of a static call; None if they are not known, or wrong and reported."""
    target = b.written_type(node.type)
    if target.is_unknown:
        return None
    feature, certain = find_feature(target, node.name)
    if feature is None:
        calls.missing(b, target, node.name, node.name_token, certain)
        return None
    calls.check_unambiguous(b, target, node.name, node.name_token)
    return target, feature


def check_static(b: Body, node: NonObjectCall, target: Type, feature: Feature) -> None:
    """Access and arguments of a static call."""
    token = node.name_token
    answer = feature.is_exported_to(b.info)
    if answer == NO:
        b.reject_at("VUEX-2", token, f"`{feature.name}' of class {feature.owner.name} is not exported to {b.info.name}")
    elif answer == MAYBE:
        b.undecided(f"whether `{feature.name}' is exported to class {b.info.name} is not known", token)
    if not names.is_instance_free(feature):
        b.reject_at(
            "VUNO-3", token, f"`{feature.name}' of class {feature.owner.name} cannot be called without an object"
        )
    if feature.owner.is_deferred and feature.is_routine and not feature.is_external:
        b.reject("VUNO-5", node.type, f"class {feature.owner.name} is deferred")
    if isinstance(node.type, AnchoredType) and node.type.base is None and node.type.path[0].lower() == "current":
        b.reject("VUNO-5", node.type, "`like Current' is no type for a static call")
    access.check_vape(b, feature, token)
    arguments.check(b, token, feature, feature.arguments_for(target), node.arguments)


# Precursor


def precursor_call(b: Body, node: Expression, expected: Type | None) -> Type:
    """`Precursor (arguments)` used as an expression."""
    assert isinstance(node, PrecursorCall)
    feature = checked_precursor(b, node, True)
    if feature is None:
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    if feature.record.type is None:
        b.reject("VKCN-2", node, f"`{feature.name}' of class {feature.owner.name} is a procedure and has no value")
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    target = parent_type(b, feature)
    if node.arguments and not feature.record.arguments:
        inner = calls.parenthesis_target(b, feature, in_parent(b, feature.type or UNKNOWN, target))
        if inner is not None:
            return calls.parenthesis_call(b, node, inner, feature.name, node.first)
    check_precursor_arguments(b, node, feature, target)
    found = in_parent(b, feature.type or UNKNOWN, target)
    if not found.certain:
        b.unknown(feature, node.first)
    return found


def in_parent(b: Body, found: Type, parent: Type) -> Type:
    """A type of a parent's signature as seen from here: `like Current` is the current type."""
    actuals = parent.actuals if isinstance(parent, ClassType) else ()
    return found.substituted(actuals, b.current) if found.depends else found


def check_precursor_arguments(b: Body, node: PrecursorCall, feature: Feature, target: Type) -> None:
    arguments.check(
        b,
        node.first,
        feature,
        tuple([in_parent(b, each, target) for each in feature.arguments]),
        node.arguments,
        "VDPR",
    )


def parent_type(b: Body, feature: Feature) -> Type:
    """The type of the parent that `feature` belongs to, in terms of this class."""
    for parent in b.info.parents:
        if parent.info is feature.owner:
            return parent.type
    return feature.owner.current_type


def checked_precursor(b: Body, node: PrecursorCall, is_expression: bool) -> Feature | None:
    """The parent's feature that `Precursor` calls; None if there is none, which is reported."""
    feature = b.feature
    if feature is None or b.place != IN_BODY or (b.is_in_rescue and not is_expression):
        b.reject("VDPR-1", node, "`Precursor' may only be used in the body of a redefined routine")
        return None
    if b.agents:
        b.reject("VDPR-3", node, "`Precursor' may not be used in an inline agent")
        return None
    candidates = [each for each in feature.precursors if not each.is_deferred]
    wanted = b.written_type(node.parent) if node.parent is not None else None
    if wanted is not None and wanted.is_unknown:
        return None
    if wanted is not None:
        candidates = [each for each in candidates if isinstance(wanted, ClassType) and each.owner is wanted.base]
    else:  # versions that their parents' clauses undefine count only if there are no others, as for gelint
        candidates = [each for each in candidates if not _is_undefined(b, feature, each)] or candidates
    return _only(b, node, feature, candidates, wanted)


def _only(
    b: Body, node: PrecursorCall, feature: Feature, candidates: list[Feature], wanted: Type | None
) -> Feature | None:
    if not candidates:
        _report_none(b, node, feature, wanted)
        return None
    if len({id(each.record) for each in candidates}) > 1 and len({each.owner for each in candidates}) > 1:
        b.reject("VDPR-3", node, "more than one parent has an effective version: say which, `Precursor {PARENT}'")
        return None
    return candidates[0]


def _is_undefined(b: Body, feature: Feature, precursor: Feature) -> bool:
    """Do all parents that are `precursor`'s class undefine it, under the name it has here?"""
    records = [parent.record for parent in b.info.parents if parent.info is precursor.owner]
    return bool(records) and all(
        record is not None and feature.key in [name.lower() for name in record.undefine] for record in records
    )


def _report_none(b: Body, node: PrecursorCall, feature: Feature, wanted: Type | None) -> None:
    if any(parent.info is None or parent.info.is_broken for parent in b.info.parents) or not b.info.is_complete:
        b.undecided("the precursor may come from a parent that is not known", node.first)
    elif wanted is not None and isinstance(wanted, ClassType) and not _is_parent(b, wanted.base):
        b.reject("VDPR-2", node, f"{wanted} is not a parent of class {b.info.name}")
    else:
        b.reject("VDPR-3", node, f"`{feature.name}' has no effective precursor")


def _is_parent(b: Body, base: ClassInfo) -> bool:
    return any(parent.info is base for parent in b.info.parents)


# Addresses


def address(b: Body, node: Expression, expected: Type | None) -> Type:
    """`$name`, `$Result`, `$Current`, `$(e)`."""
    assert isinstance(node, AddressExpression)
    if node.expression is not None:
        return _pointer_to(b, expressions.type_of(b, node.expression))
    name = node.name.lower()
    if name == "current":
        return _pointer_to(b, b.current)
    if name == "result":
        if not names.check_result_here(b, node) or b.result_type is None:
            return UNKNOWN
        return _pointer_to(b, b.result_type)
    entity = b.entities.get(name)
    if entity is not None:
        return _pointer_to(b, entity.type)
    scoped = b.flow.find(name)
    if scoped is not None:
        return _pointer_to(b, b.types.get(scoped, UNKNOWN))
    return _feature_address(b, node, name)


def _feature_address(b: Body, node: AddressExpression, name: str) -> Type:
    feature = b.info.features.get(name)
    if feature is None:
        if b.info.is_complete:
            b.reject("VEEN-11", node, f"class {b.info.name} has no feature called `{node.name}'")
        else:
            b.undecided(f"`{node.name}' may be a feature of a parent that is not known", node.first)
        return UNKNOWN
    access.check_vape(b, feature, node.first)
    if feature.is_attribute:
        return _pointer_to(b, feature.own_type or UNKNOWN)
    return b.basic("POINTER")


def _pointer_to(b: Body, found: Type) -> Type:
    if found.is_unknown:
        return UNKNOWN
    base = b.info.class_named("TYPED_POINTER")
    return b.generic("TYPED_POINTER", found) if base is not None else b.basic("POINTER")
