"""Operators: binary, unary, comparison, brackets.

In: the node and the state of the walk. Out: its type. An operator is a call of the feature with that alias; if the
right operand does not fit, gelint also tries to convert the left operand to the type of the right one. VUEX-2, VUAR-2,
VUTA-2, VWEQ.
"""

from __future__ import annotations

from typing import Final

from ...features import MAYBE, NO, YES, Feature
from ...lookup import find_operator
from ...scopes import left_value
from ...syntax import (
    BinaryExpression,
    BracketExpression,
    Expression,
    IntegerConstant,
    RealConstant,
    UnaryExpression,
)
from ...types import UNKNOWN, Type
from . import arguments, calls, expressions, manifest
from .context import Body, base_name
from .fitting import comparable, converts, fits

_EQUALITY: Final = frozenset(("=", "/=", "~", "/~", "≠", "≁"))


def binary(b: Body, node: Expression, expected: Type | None) -> Type:
    """`left operator right`; a long chain of operators is walked without recursion."""
    assert isinstance(node, BinaryExpression)
    chain = [node]
    while isinstance(node.left, BinaryExpression):
        node = node.left
        chain.append(node)
    found = expressions.type_of(b, node.left)
    while chain:
        found = _operation(b, chain.pop(), found)
    return found


def _operation(b: Body, node: BinaryExpression, left: Type) -> Type:
    """The type of `node`, whose left operand has been checked and is of type `left`."""
    operator = node.operator
    if operator in _EQUALITY:
        return _equality(b, node, left)
    if left.is_unknown:
        _right(b, node, left, None)
        return b.boolean if left_value(operator) is not None else UNKNOWN
    feature, certain = find_operator(left, operator, 1)
    if feature is None:
        return _without_feature(b, node, left, certain)
    calls.check_unambiguous(b, left, operator, node.operator_token, 1)
    if feature.record.type is None:
        b.reject_at("VKCN-2", node.operator_token, f"procedure `{feature.name}' has no value")
        _right(b, node, left, None)
        return UNKNOWN
    formals = feature.arguments_for(left)
    right = _right(b, node, left, formals[0] if len(formals) == 1 else None)
    calls.check_access(b, node.left, left, feature, node.operator_token)
    if len(formals) != 1:
        return UNKNOWN
    return _result(b, node, left, right, feature, formals[0])


def _result(b: Body, node: BinaryExpression, left: Type, right: Type, feature: Feature, formal: Type) -> Type:
    answer = YES if right is formal else fits(b, node.right, right, formal)
    if answer == NO:
        found = _converted_target(b, node, left, right)
        if found is None:
            _report_argument(b, node, right, feature, formal)
            return UNKNOWN
        return found
    if answer == MAYBE and right.certain:
        b.undecided(f"whether {right} conforms to {formal} is not known", node.right.first)
    found = calls.feature_type(b, feature, left, node.operator_token)
    if calls.is_anchored_to_argument(feature):
        found = calls.anchored_to_argument(b, feature, found, right, node.operator_token)
    if b.is_scoop and b.is_remote(left):
        found = b.separate_result(node, feature.type or UNKNOWN, found)
    return found


def _report_argument(b: Body, node: BinaryExpression, right: Type, feature: Feature, formal: Type) -> None:
    b.reject(
        "VUAR-2",
        node.right,
        f"the right operand of `{node.operator}' of class {feature.owner.name} must be of type {formal}, it is {right}",
    )


def _right(b: Body, node: BinaryExpression, left: Type, formal: Type | None) -> Type:
    """Check the right operand, with what the left one says of it: `x /= Void and then x.f`."""
    value = left_value(node.operator)
    if value is None or not (left.is_unknown or b.is_boolean(left)):
        return expressions.type_of(b, node.right, formal)
    flow = b.flow
    facts, depth = flow.facts, flow.depth()
    flow.assume(node.left, value)
    found = expressions.type_of(b, node.right, formal)
    flow.close(depth)
    flow.facts = facts
    return found


def _without_feature(b: Body, node: BinaryExpression, left: Type, certain: bool) -> Type:
    right = _right(b, node, left, None)
    if right.is_unknown:
        return UNKNOWN
    found = _converted_target(b, node, left, right)
    if found is not None:
        return found
    calls.missing(b, left, node.operator, node.operator_token, certain)
    return UNKNOWN


def _converted_target(b: Body, node: BinaryExpression, left: Type, right: Type) -> Type | None:
    """The type of `left op right` where op is that of the right operand's class; None if that does not work."""
    if right.is_unknown:
        return UNKNOWN
    if base_name(left) == base_name(right) and base_name(left):
        return None
    feature, certain = find_operator(right, node.operator, 1)
    if feature is None:
        return None if certain else UNKNOWN
    if feature.record.type is None or feature.is_exported_to(b.info) == NO or feature.arity != 1:
        return None
    answer = converts(b, node.left, left, right)
    if answer == NO:
        answer = b.info.conforms(left, right)
    if answer == NO:
        return None
    if b.info.conforms(right, feature.arguments_for(right)[0]) == NO:
        return None
    return calls.feature_type(b, feature, right, node.operator_token)


def _equality(b: Body, node: BinaryExpression, left: Type) -> Type:
    right = expressions.type_of(b, node.right)
    if left.is_unknown or right.is_unknown:
        return b.boolean
    answer = comparable(b, node.left, left, node.right, right)
    if answer == NO:
        b.reject("VWEQ", node, f"{left} and {right} cannot be compared: neither conforms nor converts to the other")
    elif answer == MAYBE and left.certain and right.certain:
        b.undecided(f"whether {left} and {right} can be compared is not known", node.first)
    return b.boolean


def unary(b: Body, node: Expression, expected: Type | None) -> Type:
    """`operator operand`; a sign before a constant belongs to the constant."""
    assert isinstance(node, UnaryExpression)
    inner = node.operand
    if node.operator in ("-", "+"):
        if isinstance(inner, IntegerConstant) and inner.type is None and not inner.sign:
            return manifest.signed_integer(b, inner, node.operator, expected)
        if isinstance(inner, RealConstant) and inner.type is None and not inner.sign:
            return manifest.real(b, inner, expected)
    target = expressions.type_of(b, inner)
    if target.is_unknown:
        return UNKNOWN
    feature, certain = find_operator(target, node.operator, 0)
    if feature is None:
        calls.missing(b, target, node.operator, node.first, certain)
        return UNKNOWN
    calls.check_unambiguous(b, target, node.operator, node.first, 0)
    return calls.query_call(b, node, node.first, inner, target, feature, None)


def bracket(b: Body, node: Expression, expected: Type | None) -> Type:
    """`target [arguments]`."""
    assert isinstance(node, BracketExpression)
    target = expressions.type_of(b, node.target)
    if target.is_unknown:
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    feature, certain = find_operator(target, "[]", len(node.arguments))
    if feature is None:
        calls.missing(b, target, "[]", node.target.last + 1, certain)
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    calls.check_unambiguous(b, target, "[]", node.target.last + 1, len(node.arguments))
    return calls.query_call(b, node, node.target.last + 1, node.target, target, feature, node.arguments)
