"""Nodes of expressions (ECMA-367 8.28 and the clauses it draws on).

`arguments` is None where no parentheses were written and [] for `()`.
"""

from __future__ import annotations

from typing import ClassVar

from .base import Expression, Instruction, Node, Type
from .declarations import Assertions, RoutineBody
from .types import EntityGroup


class ErrorExpression(Expression):
    """What recovery could not read as an expression; in trees with diagnostics only. Without tokens if last < first."""

    __slots__ = ()


class UnqualifiedCall(Expression):
    """`name (arguments)`; also a local, an argument or a constant, which look the same."""

    __slots__ = ("arguments", "name")
    _fields: ClassVar[tuple[str, ...]] = ("arguments",)
    name: str
    arguments: list[Expression] | None


class QualifiedCall(Expression):
    """`target.name (arguments)`; `name_token` is the token of the name."""

    __slots__ = ("arguments", "name", "name_token", "target")
    _fields: ClassVar[tuple[str, ...]] = ("target", "arguments")
    target: Expression
    name: str
    name_token: int
    arguments: list[Expression] | None


class NonObjectCall(Expression):
    """`{T}.name (arguments)`, also written `feature {T}.name`."""

    __slots__ = ("arguments", "name", "name_token", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type", "arguments")
    type: Type
    name: str
    name_token: int
    arguments: list[Expression] | None


class PrecursorCall(Expression):
    """`Precursor {PARENT} (arguments)`."""

    __slots__ = ("arguments", "parent")
    _fields: ClassVar[tuple[str, ...]] = ("parent", "arguments")
    parent: Type | None
    arguments: list[Expression] | None


class ResultExpression(Expression):
    """`Result`."""

    __slots__ = ()


class CurrentExpression(Expression):
    """`Current`."""

    __slots__ = ()


class VoidExpression(Expression):
    """`Void`."""

    __slots__ = ()


class CursorExpression(Expression):
    """`@x`: the cursor of the iteration whose item is `x`."""

    __slots__ = ("name",)
    name: str


class BooleanConstant(Expression):
    """`True` or `False`."""

    __slots__ = ("value",)
    value: bool


class IntegerConstant(Expression):
    """`{TYPE} -12`; `text` is the digits as written, `sign` "", "+" or "-"."""

    __slots__ = ("sign", "text", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type",)
    type: Type | None
    sign: str
    text: str


class RealConstant(Expression):
    """`{TYPE} -1.5e3`."""

    __slots__ = ("sign", "text", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type",)
    type: Type | None
    sign: str
    text: str


class CharacterConstant(Expression):
    """`{TYPE} 'x'`; `text` has its quotes."""

    __slots__ = ("text", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type",)
    type: Type | None
    text: str


class ManifestString(Expression):
    """`once {TYPE} "x"`; `text` has its quotes, verbatim strings their brackets too."""

    __slots__ = ("is_once", "text", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type",)
    is_once: bool
    type: Type | None
    text: str


class ManifestArray(Expression):
    """`{TYPE} << items >>`."""

    __slots__ = ("items", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type", "items")
    type: Type | None
    items: list[Expression]


class ManifestTuple(Expression):
    """`[items]`."""

    __slots__ = ("items",)
    _fields: ClassVar[tuple[str, ...]] = ("items",)
    items: list[Expression]


class TypeExpression(Expression):
    """`{T}`: the type itself, as an object."""

    __slots__ = ("type",)
    _fields: ClassVar[tuple[str, ...]] = ("type",)
    type: Type


class UnaryExpression(Expression):
    """`operator operand`; operator in lower case, as written: not, ¬, +, - or a free operator."""

    __slots__ = ("operand", "operator")
    _fields: ClassVar[tuple[str, ...]] = ("operand",)
    operator: str
    operand: Expression


class OldExpression(Expression):
    """`old operand`."""

    __slots__ = ("operand",)
    _fields: ClassVar[tuple[str, ...]] = ("operand",)
    operand: Expression


class BinaryExpression(Expression):
    """`left operator right`; operator in lower case, `and then` and `or else` with one space."""

    __slots__ = ("left", "operator", "operator_token", "right")
    _fields: ClassVar[tuple[str, ...]] = ("left", "right")
    left: Expression
    operator: str
    operator_token: int
    right: Expression


class ParenthesizedExpression(Expression):
    """`(expression)`."""

    __slots__ = ("expression",)
    _fields: ClassVar[tuple[str, ...]] = ("expression",)
    expression: Expression


class BracketExpression(Expression):
    """`target [arguments]`."""

    __slots__ = ("arguments", "target")
    _fields: ClassVar[tuple[str, ...]] = ("target", "arguments")
    target: Expression
    arguments: list[Expression]


class ObjectTest(Expression):
    """`attached {T} expression as local`, or the older `{local: T} expression` (then `is_old`)."""

    __slots__ = ("expression", "is_old", "local", "local_token", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type", "expression")
    type: Type | None
    expression: Expression
    local: str
    local_token: int
    is_old: bool


class CreationExpression(Expression):
    """`create <REGION> {T}.name (arguments)`; `name` is "" for the default creation."""

    __slots__ = ("arguments", "name", "name_token", "region", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type", "arguments")
    region: str
    type: Type
    name: str
    name_token: int
    arguments: list[Expression] | None


class AddressExpression(Expression):
    """`$name` or `$(expression)`; then `name` is ""."""

    __slots__ = ("expression", "name")
    _fields: ClassVar[tuple[str, ...]] = ("expression",)
    name: str
    expression: Expression | None


class ConditionalExpression(Expression):
    """`if c then e elseif c then e else e end`."""

    __slots__ = ("alternative", "branches")
    _fields: ClassVar[tuple[str, ...]] = ("branches", "alternative")
    branches: list[ExpressionBranch]
    alternative: Expression


class ExpressionBranch(Node):
    """`condition then value` within a conditional expression."""

    __slots__ = ("condition", "value")
    _fields: ClassVar[tuple[str, ...]] = ("condition", "value")
    condition: Expression
    value: Expression


class InspectExpression(Expression):
    """`inspect e when 1, 2 .. 5 then e else e end`."""

    __slots__ = ("alternative", "expression", "whens")
    _fields: ClassVar[tuple[str, ...]] = ("expression", "whens", "alternative")
    expression: Expression
    whens: list[WhenExpression]
    alternative: Expression | None


class WhenExpression(Node):
    """`when choices then value`."""

    __slots__ = ("choices", "value")
    _fields: ClassVar[tuple[str, ...]] = ("choices", "value")
    choices: list[Choice]
    value: Expression


class Choice(Node):
    """`lower` or `lower .. upper` after `when`."""

    __slots__ = ("lower", "upper")
    _fields: ClassVar[tuple[str, ...]] = ("lower", "upper")
    lower: Expression
    upper: Expression | None


class Iteration(Node):
    """`across expression as name`; `form` is "as", "is", or ":" for the symbolic loops and quantifiers."""

    __slots__ = ("expression", "form", "name", "name_token")
    _fields: ClassVar[tuple[str, ...]] = ("expression",)
    expression: Expression
    name: str
    name_token: int
    form: str


class QuantifiedExpression(Expression):
    """`across e as x all p end`, `∀ x: e ¦ p`, `∃ x: e ¦ p`; `quantifier` is "all" or "some"."""

    __slots__ = ("exit", "invariant_part", "iteration", "predicate", "quantifier", "variant_part")
    _fields: ClassVar[tuple[str, ...]] = ("iteration", "invariant_part", "exit", "predicate", "variant_part")
    iteration: Iteration
    invariant_part: Assertions | None
    exit: Expression | None
    quantifier: str
    predicate: Expression
    variant_part: Expression | None


class CallAgent(Expression):
    """`agent target.name (operands)`; `target` is None for an own feature, a TypeExpression if it is open."""

    __slots__ = ("name", "name_token", "operands", "target")
    _fields: ClassVar[tuple[str, ...]] = ("target", "operands")
    target: Expression | None
    name: str
    name_token: int
    operands: list[Expression] | None


class OpenOperand(Expression):
    """`?` or `{T} ?` among the operands of an agent."""

    __slots__ = ("type",)
    _fields: ClassVar[tuple[str, ...]] = ("type",)
    type: Type | None


class InlineAgent(Expression):
    """`agent (arguments): TYPE require ... do ... ensure ... end (operands)`."""

    __slots__ = ("arguments", "body", "ensure", "locals", "operands", "require", "rescue", "type")
    _fields: ClassVar[tuple[str, ...]] = (
        "arguments",
        "type",
        "require",
        "locals",
        "body",
        "ensure",
        "rescue",
        "operands",
    )
    arguments: list[EntityGroup]
    type: Type | None
    require: Assertions | None
    locals: list[EntityGroup]
    body: RoutineBody
    ensure: Assertions | None
    rescue: list[Instruction] | None
    operands: list[Expression] | None
