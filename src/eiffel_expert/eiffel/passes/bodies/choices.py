"""Conditional and inspect expressions, and the choices of `inspect` in both its forms.

In: the node and the state of the walk. Out: the type that the branches have in common (ANY if none); VWBE for
conditions, VOMB for values and choices.
"""

from __future__ import annotations

from typing import Final

from ...features import Feature
from ...lookup import find_feature
from ...syntax import (
    CharacterConstant,
    Choice,
    ConditionalExpression,
    Expression,
    InspectExpression,
    IntegerConstant,
    NonObjectCall,
    UnaryExpression,
    UnqualifiedCall,
)
from ...types import Type
from . import expressions
from .common_types import common_type
from .constants import CHARACTER_CLASSES, INTEGER_RANGES
from .context import Body, base_name
from .fitting import constant_fits
from .manifest import any_type

_VALUES: Final = frozenset(INTEGER_RANGES) | CHARACTER_CLASSES


def check_boolean(b: Body, node: Expression) -> None:
    """`node` must be a boolean expression (VWBE)."""
    found = expressions.type_of(b, node, b.boolean)
    if found is b.boolean or found.is_unknown or b.is_boolean(found):
        return
    b.reject("VWBE", node, f"a condition must be of type BOOLEAN, this is of type {found}")


def conditional(b: Body, node: Expression, expected: Type | None) -> Type:
    """`if c then e elseif c then e else e end`."""
    assert isinstance(node, ConditionalExpression)
    flow = b.flow
    facts, depth = flow.facts, flow.depth()
    found: list[Type] = []
    values: list[Expression] = []
    for branch in node.branches:
        check_boolean(b, branch.condition)
        before, level = flow.facts, flow.depth()
        flow.assume(branch.condition, True)
        found.append(expressions.type_of(b, branch.value, expected))
        values.append(branch.value)
        flow.close(level)
        flow.facts = before
        flow.assume(branch.condition, False)
    found.append(expressions.type_of(b, node.alternative, expected))
    values.append(node.alternative)
    flow.close(depth)
    flow.facts = facts
    return _common(b, node, found, values)


def _common(b: Body, node: Expression, found: list[Type], values: list[Expression]) -> Type:
    common = common_type(b, found)
    result = common if common is not None else any_type(b, found)
    if (
        b.is_scoop
        and b.is_remote(result)
        and all(value in b.controlled for value, own in zip(values, found, strict=True) if b.is_remote(own))
    ):
        b.controlled.add(node)
    return result


def inspect(b: Body, node: Expression, expected: Type | None) -> Type:
    """`inspect e when ... then e else e end`."""
    assert isinstance(node, InspectExpression)
    value = inspected(b, node.expression)
    found: list[Type] = []
    values: list[Expression] = []
    flow = b.flow
    facts, depth = flow.facts, flow.depth()
    for when in node.whens:
        check_choices(b, when.choices, value)
        found.append(expressions.type_of(b, when.value, expected))
        values.append(when.value)
        flow.close(depth)
        flow.facts = facts
    if node.alternative is not None:
        found.append(expressions.type_of(b, node.alternative, expected))
        values.append(node.alternative)
    return _common(b, node, found, values) if found else b.basic("ANY")


def inspected(b: Body, node: Expression) -> Type | None:
    """The type of what `inspect` looks at, an integer or a character (VOMB-1); None if it is not known or wrong."""
    found = expressions.type_of(b, node)
    if base_name(found) in _VALUES:
        return found
    if not found.is_unknown:
        b.reject("VOMB-1", node, f"`inspect' takes an integer or a character, this is of type {found}")
    return None


def check_choices(b: Body, choices: list[Choice], value: Type | None) -> None:
    """The choices of one `when`: constants of the type of the value (VOMB-2)."""
    for choice in choices:
        _check_choice(b, choice.lower, value)
        if choice.upper is not None:
            _check_choice(b, choice.upper, value)


def _check_choice(b: Body, node: Expression, value: Type | None) -> None:
    found = expressions.type_of(b, node, value)
    if found.is_unknown:
        return
    constant = _constant_kind(b, node)
    if constant == "":
        b.reject("VOMB-2", node, "a choice must be a constant")
    elif value is not None and base_name(found) != base_name(value) and not _represents(node, constant, value):
        b.reject("VOMB-2", node, f"the choice is of type {found}, the value of type {value}")


def _represents(node: Expression, constant: str, value: Type) -> bool:
    """May a constant of another class stand for a value: `1` for an INTEGER_8?"""
    if isinstance(node, IntegerConstant | CharacterConstant | UnaryExpression):
        return constant_fits(node, value)
    return base_name(value) in (INTEGER_RANGES if constant == "integer" else CHARACTER_CLASSES)


def _constant_kind(b: Body, node: Expression) -> str:
    """ "integer", "character", "other" for constants of another kind; "" for what is no constant; "?" if not known."""
    if isinstance(node, IntegerConstant | UnaryExpression):
        return "integer"
    if isinstance(node, CharacterConstant):
        return "character"
    feature = _named(b, node)
    if feature is None or not feature.is_constant:
        return ""
    if feature.record.kind == "unique":
        return "integer"
    return feature.record.value[0] if feature.record.value else "other"


def _named(b: Body, node: Expression) -> Feature | None:
    if isinstance(node, UnqualifiedCall):
        name = node.name.lower()
        if name in b.entities or b.flow.find(name) is not None:
            return None
        return b.info.features.get(name)
    if isinstance(node, NonObjectCall):
        return find_feature(b.written_type(node.type), node.name)[0]
    return None
