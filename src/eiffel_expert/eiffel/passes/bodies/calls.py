"""Calls on a target: `x.f (...)`, with f a feature of the class of x, a tuple's label, or a query of a type that has
parentheses as an operator (`alias "()"`).

In: the call and the state of the walk. Out: its type, and VUEX-2, VKCN-2, VUTA-2, VUTA-4G, VUAR. A feature that is not
found in a class with unknown ancestors is unknown, not wrong.
"""

from __future__ import annotations

from typing import Final

from ...features import MAYBE, NO, Feature
from ...lookup import find_feature, find_operator
from ...syntax import (
    Expression,
    Iteration,
    Node,
    ObjectTest,
    PrecursorCall,
    QualifiedCall,
    SeparateArgument,
    UnqualifiedCall,
)
from ...types import UNKNOWN, ClassType, FormalType, NoneType, TupleType, Type
from ...universe import Constraint
from . import access, arguments, expressions
from .context import ARGUMENT, Body, class_types_of


def qualified_call(b: Body, node: Expression, expected: Type | None) -> Type:
    """`target.name (arguments)` used as an expression."""
    assert isinstance(node, QualifiedCall)
    target = expressions.type_of(b, node.target)
    if target.is_unknown:
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    feature, certain = find_feature(target, node.name)
    if feature is None:
        return _label_or_missing(b, node, target, certain)
    check_unambiguous(b, target, node.name, node.name_token)
    return query_call(b, node, node.name_token, node.target, target, feature, node.arguments)


def _label_or_missing(b: Body, node: QualifiedCall, target: Type, certain: bool) -> Type:
    label = label_type(b, node.name, node.name_token, node.target, target)
    if label is not None:
        if node.arguments:
            if find_operator(label, "()", 1)[0] is not None:
                return parenthesis_call(b, node, label, node.name, node.name_token)
            b.reject_at("VUAR-1", node.name_token, f"`{node.name}' is a field of a tuple and takes no arguments")
            arguments.check_orphans(b, node.arguments)
        return label
    missing(b, target, node.name, node.name_token, certain)
    arguments.check_orphans(b, node.arguments)
    return UNKNOWN


def label_type(b: Body, name: str, token: int, target_node: Expression, target: Type) -> Type | None:
    """The type of the field that `name` labels in a tuple; None if `target` is no tuple or has no such label."""
    for base_type in class_types_of(target):
        if isinstance(base_type, TupleType):
            index = base_type.field(name)
            if index >= 0:
                check_unambiguous(b, target, name, token)
                check_target(b, target_node, target, name, token)
                return base_type.actuals[index]
    return None


def check_unambiguous(b: Body, target: Type, name: str, token: int, arity: int = -1) -> None:
    """A formal generic with several constraints takes a name from only one of them (VGMC)."""
    if isinstance(target, FormalType) and _meanings(target, name, arity) > 1:
        b.reject_at(
            "VGMC", token, f"`{name}' is a feature of more than one constraint of {target}", "rename one of them"
        )


def _meanings(target: FormalType, name: str, arity: int) -> int:
    """How many constraints have a feature, or a tuple's field, of that name?"""
    constraints = target.owner.formals[target.index].base_constraints
    if len(constraints) < 2:
        return 0
    found: list[tuple[object, ...]] = []
    for constraint in constraints:
        kind = constraint.type
        if isinstance(kind, ClassType):
            meaning = _meaning(constraint, kind, name, arity)
            if meaning is not None and meaning not in found:
                found.append(meaning)
    return len(found)


def _meaning(constraint: Constraint, kind: ClassType, name: str, arity: int) -> tuple[object, ...] | None:
    """What `name` is in a constraint: a feature of a type, or a field of a tuple, wherever it is written."""
    if arity >= 0:
        feature = constraint.operator(kind.base, name, arity)
    else:
        feature = kind.base.features.get(constraint.old_name(name.lower()))
    if feature is not None:
        return feature.key, kind
    if arity < 0 and isinstance(kind, TupleType) and kind.field(name) >= 0:
        return kind.field(name), kind.actuals
    return None


def missing(b: Body, target: Type, name: str, token: int, certain: bool) -> None:
    """Report that the type has no feature called `name`; `certain` tells whether its classes are all known."""
    classes = class_types_of(target)
    if certain and len(classes) > 1:
        b.reject_at("VGMC", token, f"`{name}' is a feature of none of the constraints of {target}")
    elif isinstance(target, NoneType):
        b.reject_at("VUEX-2", token, f"`Void' has no features, and so none called `{name}'")
    elif not classes:
        b.undecided(f"the features of type {target} are not known", token)
    elif not certain:
        b.undecided(f"`{name}' may come from an ancestor of class {classes[0].base.name} that is not known", token)
    else:
        b.reject_at("VUEX-2", token, f"class {classes[0].base.name} has no feature called `{name}'")


def query_call(
    b: Body,
    node: Expression,
    token: int,
    target_node: Expression,
    target: Type,
    feature: Feature,
    actuals: list[Expression] | None,
) -> Type:
    """A call, as an expression, of a feature that was found."""
    if feature.record.type is None:
        b.reject_at("VKCN-2", token, f"procedure `{feature.name}' has no value and is used as an expression")
        arguments.check_orphans(b, actuals)
        return UNKNOWN
    if actuals and not feature.record.arguments:
        inner = parenthesis_target(b, feature, feature_type(b, feature, target, token))
        if inner is not None:
            check_access(b, target_node, target, feature, token)
            return parenthesis_call(b, node, inner, feature.name, token)
    first = check_call(b, target_node, target, feature, token, actuals)
    result = feature_type(b, feature, target, token)
    if actuals and is_anchored_to_argument(feature):
        result = anchored_to_argument(b, feature, result, first, token)
    if b.is_scoop and b.is_remote(target):
        result = b.separate_result(node, feature.type or UNKNOWN, result)
    return result


def is_anchored_to_argument(feature: Feature) -> bool:
    """Is the type of the query `like a`, or a class with that among its actual generics, for an argument a?"""
    if feature.like_argument >= 0:
        return True
    kind = feature.record.type
    if kind is None or kind[0] != "C" or not kind[4]:
        return False
    names = [name.lower() for name, _ in feature.record.arguments]
    return any(each[0] == "L" and each[1][0] in names for each in kind[4])


def anchored_to_argument(b: Body, feature: Feature, declared: Type, actual: Type, token: int) -> Type:
    """The type of such a query: for some compilers it follows the actual argument, for others the declaration."""
    if declared.is_unknown or (feature.arity == 1 and feature.like_argument == 0 and actual is declared):
        return declared
    b.undecided("compilers disagree on a result whose type is anchored to an argument", token)
    return UNKNOWN


def feature_type(b: Body, feature: Feature, target: Type, token: int) -> Type:
    """Type of the query as seen from `target`."""
    result = feature.type_for(target) or UNKNOWN
    if not result.certain:
        b.unknown(feature, token)
    return result


def check_call(
    b: Body, target_node: Expression, target: Type, feature: Feature, token: int, actuals: list[Expression] | None
) -> Type:
    """Access and arguments of a qualified call; the type of the first argument."""
    check_access(b, target_node, target, feature, token)
    if not feature.record.arguments and not actuals:
        return UNKNOWN
    return arguments.check(
        b, token, feature, feature.arguments_for(target), actuals, "VUAR", b.is_scoop and b.is_remote(target)
    )


def check_access(b: Body, target_node: Expression, target: Type, feature: Feature, token: int) -> None:
    """Target attached (VUTA-2) and controlled (VUTA-4G), feature exported (VUEX-2, VAPE-1)."""
    check_target(b, target_node, target, feature.name, token)
    if not feature.is_exported_to_any:
        answer = feature.is_exported_to(b.info)
        if answer == NO:
            b.reject_at(
                "VUEX-2",
                token,
                f"`{feature.name}' of class {feature.owner.name} is not exported to class {b.info.name}",
            )
        elif answer == MAYBE:
            b.undecided(f"whether `{feature.name}' is exported to class {b.info.name} is not known", token)
        access.check_vape(b, feature, token)


def check_target(b: Body, node: Expression, target: Type, name: str, token: int) -> None:
    """Is the target attached, and does this processor control it?"""
    if b.checks_targets and not target.is_attached and target.certain:
        b.reject_at(
            "VUTA-2",
            token,
            f"the target of the call to `{name}' may be Void: its type is {target}",
            "make sure that it is attached: `if attached ... as l_x then l_x." + name + "'",
        )
    if b.is_uncontrolled(node, target):
        b.reject_at("VUTA-4G", token, f"the target of the call to `{name}' is separate and not controlled here")


# `f (x)` for a query `f` without arguments, of a type with a feature `alias "()"`


def parenthesis_target(b: Body, feature: Feature, result: Type) -> Type | None:
    """The type of `feature` if calls in parentheses may be made on it."""
    if result.is_unknown or find_operator(result, "()", 1)[0] is not None:
        return result
    return None


def parenthesis_call(b: Body, node: Expression, target: Type, name: str, token: int) -> Type:
    """`name (arguments)` where `name`, of type `target`, is no routine."""
    assert isinstance(node, UnqualifiedCall | QualifiedCall | PrecursorCall)
    actuals = node.arguments
    if target.is_unknown:
        arguments.check_orphans(b, actuals)
        return UNKNOWN
    feature, certain = find_operator(target, "()", 1)
    check_unambiguous(b, target, "()", token, 1)
    if feature is None:
        if certain:
            b.reject_at(_code(b, node), token, f"`{name}' takes no arguments")
        else:
            b.undecided(f"whether `{name}' can be called is not known", token)
        arguments.check_orphans(b, actuals)
        return UNKNOWN
    if feature.record.type is None:
        b.reject_at("VKCN-2", token, f"`{name}' is a procedure here and has no value")
        arguments.check_orphans(b, actuals)
        return UNKNOWN
    check_call(b, node, target, feature, token, actuals)
    return feature_type(b, feature, target, token)


def _code(b: Body, node: Expression) -> str:
    return variable_code(b, node.name.lower(), "GVUA") if isinstance(node, UnqualifiedCall) else "VUAR-1"


def variable_code(b: Body, name: str, prefix: str) -> str:
    """Gobo's code for a variable used like a routine: `prefix` and a letter for its kind; VUAR-1 if it is none."""
    entity = b.entities.get(name)
    if entity is not None:
        return prefix + ("A" if entity.kind == ARGUMENT else "L")
    scoped = b.flow.find(name)
    return prefix + _LETTERS[type(scoped)] if scoped is not None else "VUAR-1"


_LETTERS: Final[dict[type[Node], str]] = {ObjectTest: "O", Iteration: "C", SeparateArgument: "S"}
