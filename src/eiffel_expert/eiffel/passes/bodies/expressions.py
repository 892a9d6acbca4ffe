"""Types of expressions: one handler a class of nodes, in the table HANDLERS.

In: a node, and the type that its place expects where that counts (constants, arrays, tuples), else None. Out: its type;
UNKNOWN where something is not known or wrong, so that nothing is reported twice. The rules themselves are in the
modules that the table draws on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ... import syntax as s
from ...types import DETACHABLE_NONE, UNKNOWN, Type
from . import agents, calls, choices, creation, iteration, manifest, names, object_tests, operators, static_calls
from .context import IN_ENSURE, Body

Handler = Callable[[Body, s.Expression, Type | None], Type]


def type_of(b: Body, node: s.Expression, expected: Type | None = None) -> Type:
    """The type of `node`, which is checked along the way."""
    return HANDLERS[type(node)](b, node, expected)


def _parenthesized(b: Body, node: s.Expression, expected: Type | None) -> Type:
    assert isinstance(node, s.ParenthesizedExpression)
    inner = node.expression
    found = HANDLERS[type(inner)](b, inner, expected)
    if b.is_scoop and inner in b.controlled:
        b.controlled.add(node)
    return found


def _void(b: Body, node: s.Expression, expected: Type | None) -> Type:
    return DETACHABLE_NONE


def _boolean(b: Body, node: s.Expression, expected: Type | None) -> Type:
    return b.boolean


def _error(b: Body, node: s.Expression, expected: Type | None) -> Type:
    b.undecided("the text has a syntax error", node.first)
    return UNKNOWN


def _old(b: Body, node: s.Expression, expected: Type | None) -> Type:
    """`old e`: in postconditions only, and e sees no name that the postcondition brought into scope (VAOL)."""
    assert isinstance(node, s.OldExpression)
    if b.place != IN_ENSURE:
        b.reject("VAOL-1", node, "`old' may only be used in a postcondition")
    hidden = b.flow.hide_names()
    found = type_of(b, node.operand, expected)
    b.flow.show_names(hidden)
    return found


def _open_operand(b: Body, node: s.Expression, expected: Type | None) -> Type:
    return expected or UNKNOWN


HANDLERS: Final[dict[type[s.Node], Handler]] = {
    s.UnqualifiedCall: names.unqualified_call,
    s.QualifiedCall: calls.qualified_call,
    s.NonObjectCall: static_calls.static_call,
    s.PrecursorCall: static_calls.precursor_call,
    s.ResultExpression: names.result,
    s.CurrentExpression: names.current,
    s.VoidExpression: _void,
    s.CursorExpression: names.cursor,
    s.BooleanConstant: _boolean,
    s.IntegerConstant: manifest.integer,
    s.RealConstant: manifest.real,
    s.CharacterConstant: manifest.character,
    s.ManifestString: manifest.string,
    s.ManifestArray: manifest.array,
    s.ManifestTuple: manifest.tuple_,
    s.TypeExpression: manifest.type_object,
    s.UnaryExpression: operators.unary,
    s.BinaryExpression: operators.binary,
    s.BracketExpression: operators.bracket,
    s.ParenthesizedExpression: _parenthesized,
    s.OldExpression: _old,
    s.ObjectTest: object_tests.object_test,
    s.CreationExpression: creation.creation_expression,
    s.AddressExpression: static_calls.address,
    s.ConditionalExpression: choices.conditional,
    s.InspectExpression: choices.inspect,
    s.QuantifiedExpression: iteration.quantified,
    s.CallAgent: agents.call_agent,
    s.InlineAgent: agents.inline_agent,
    s.OpenOperand: _open_operand,
    s.ErrorExpression: _error,
}
