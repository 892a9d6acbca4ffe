"""Agents, iterations and quantifiers (ECMA-367 8.17, 8.27).

An inline agent holds a routine, which is parsed by methods of classes further down; they are declared here as abstract.
"""

from __future__ import annotations

from sys import intern
from typing import Final

from .. import tokens as k
from ..syntax import (
    Assertions,
    CallAgent,
    CurrentExpression,
    Expression,
    InlineAgent,
    Iteration,
    OpenOperand,
    ParenthesizedExpression,
    QuantifiedExpression,
    ResultExpression,
    TypeExpression,
    UnqualifiedCall,
)
from .cursor import CURSOR
from .special import SpecialExpressionParser

_AGENT_BODY: Final[frozenset[int]] = frozenset((k.COLON, k.K_REQUIRE, k.K_LOCAL, k.K_DO, k.K_ONCE, k.K_EXTERNAL))


class AgentParser(SpecialExpressionParser):
    """Parses agents and quantified expressions, and knows all the rarer operands."""

    __slots__ = ()

    def parse_special_operand(self, i: int, kind: int) -> Expression:
        if kind == k.K_ATTACHED:
            return self.parse_object_test(i)
        if kind == k.K_CREATE:
            return self.parse_creation_expression(i)
        if kind == k.K_AGENT:
            return self.parse_agent(i)
        if kind == k.K_ACROSS:
            return self.parse_across_expression(i)
        if kind == k.FOR_ALL or kind == k.EXISTS:
            return self.parse_quantifier(i, kind)
        if kind == k.K_IF:
            return self.parse_conditional_expression(i)
        if kind == k.DOLLAR:
            return self.parse_address(i)
        if kind == k.K_ONCE and self.starts_once_string():
            return self.parse_once_string(i)
        if kind == k.TUPLE:
            return self.parse_tuple_call(i)
        if kind == k.K_FEATURE and self.starts_static_call():
            return self.parse_static_call(i)
        if kind == k.K_INSPECT:
            return self.parse_inspect_expression(i)
        if kind == k.K_STRIP and self.kinds[i + 1] == k.LPAREN:
            return self.parse_tuple_call(i)
        self.i = i
        return self.fail(("expression",))

    def parse_assertions(self, kind: str) -> Assertions:
        raise NotImplementedError

    def parse_agent_routine(self, node: InlineAgent) -> None:
        raise NotImplementedError

    def parse_variant(self) -> tuple[str, Expression]:
        raise NotImplementedError

    def parse_iteration(self, i: int) -> Iteration:
        """`across e as x`, at `across`."""
        node = Iteration()
        node.first = i
        self.i = i + 1
        node.expression = self.parse_expression()
        if self.kinds[self.i] == k.K_AS:
            node.form = "as"
            self.has_iterations = True
        elif self.kinds[self.i] == k.K_IS:
            node.form = "is"
            self.marks |= CURSOR
        else:
            self.missing(k.K_AS, ("`as'", "operator"), i)
        self.i += 1
        node.name_token = self.i
        node.name = self.expect_identifier("name for the item")
        node.last = self.i - 1
        return node

    def parse_symbolic_iteration(self, i: int) -> Iteration:
        """`x: e ¦` behind a quantifier or a loop symbol."""
        node = Iteration()
        node.first = i
        node.form = ":"
        self.i = i + 1
        node.name_token = self.i
        node.name = self.expect_identifier("name for the item")
        self.expect(k.COLON)
        node.expression = self.parse_expression()
        if self.kinds[self.i] != k.BAR:
            self.missing(k.BAR, ("`¦'", "operator"), i)
        self.i += 1
        node.last = self.i - 1
        return node

    def parse_across_expression(self, i: int) -> Expression:
        self.enter()
        node = QuantifiedExpression()
        node.first = i
        node.iteration = self.parse_iteration(i)
        node.invariant_part = None
        node.exit = None
        node.variant_part = None
        if self.kinds[self.i] == k.K_INVARIANT:
            self.i += 1
            node.invariant_part = self.parse_assertions("invariant")
        if self.kinds[self.i] == k.K_UNTIL:
            self.i += 1
            node.exit = self.parse_expression()
        if self.kinds[self.i] != k.K_ALL and self.kinds[self.i] != k.K_SOME:
            self.fail(("`all'", "`some'"), i)
        node.quantifier = intern(self.texts[self.i].lower())
        self.i += 1
        node.predicate = self.parse_expression()
        if self.kinds[self.i] == k.K_VARIANT:
            node.variant_part = self.parse_variant()[1]
        self.expect_end(i, ("operator",))
        node.last = self.i - 1
        self.leave()
        return node

    def parse_quantifier(self, i: int, kind: int) -> Expression:
        self.enter()
        node = QuantifiedExpression()
        node.first = i
        node.iteration = self.parse_symbolic_iteration(i)
        node.invariant_part = None
        node.exit = None
        node.variant_part = None
        node.quantifier = "all" if kind == k.FOR_ALL else "some"
        node.predicate = self.parse_expression()
        node.last = self.i - 1
        self.leave()
        return node

    def parse_agent(self, i: int) -> Expression:
        self.enter()
        self.i = i + 1
        node = self.parse_inline_agent(i) if self.starts_inline_agent() else self.parse_call_agent(i)
        self.leave()
        return node

    def starts_inline_agent(self) -> bool:
        kinds = self.kinds
        j = self.i
        if kinds[j] != k.LPAREN:
            return kinds[j] in _AGENT_BODY
        following = kinds[j + 1]
        if following == k.RPAREN or following == k.SEMICOLON:
            return True
        return following == k.IDENTIFIER and (kinds[j + 2] == k.COMMA or kinds[j + 2] == k.COLON)

    def parse_inline_agent(self, i: int) -> Expression:
        node = InlineAgent()
        node.first = i
        node.arguments = []
        node.type = None
        if self.kinds[self.i] == k.LPAREN:
            self.i += 1
            node.arguments = self.parse_entity_groups()
            self.expect(k.RPAREN)
        if self.kinds[self.i] == k.COLON:
            self.i += 1
            node.type = self.parse_type()
        self.parse_agent_routine(node)
        node.operands = self.parse_operands() if self.kinds[self.i] == k.LPAREN else None
        node.last = self.i - 1
        return node

    def parse_call_agent(self, i: int) -> Expression:
        node = CallAgent()
        node.first = i
        node.target = self.parse_agent_target()
        if node.target is not None:
            if self.kinds[self.i] != k.DOT:
                self.fail(("`.'",))
            self.i += 1
        node.name_token = self.i
        node.name = self.parse_plain_feature_name("feature name")
        node.operands = self.parse_operands() if self.kinds[self.i] == k.LPAREN else None
        node.last = self.i - 1
        return node

    def parse_agent_target(self) -> Expression | None:
        """A name, `Current`, `Result`, a parenthesized expression or `{T}` before the dot; None without a dot."""
        i = self.i
        kind = self.kinds[i]
        if kind == k.IDENTIFIER and self.kinds[i + 1] != k.DOT:
            return None
        if kind == k.LPAREN:
            return self.parse_target_in_parentheses(i)
        if kind == k.LBRACE:
            return self.parse_type_target(i)
        if kind == k.K_CURRENT:
            return self.leaf(CurrentExpression(), i)
        if kind == k.K_RESULT:
            return self.leaf(ResultExpression(), i)
        if kind != k.IDENTIFIER:
            self.fail(("feature name or target of the agent",))
        node = UnqualifiedCall()
        node.name = self.texts[i]
        node.arguments = None
        return self.leaf(node, i)

    def parse_target_in_parentheses(self, i: int) -> Expression:
        node = ParenthesizedExpression()
        node.first = i
        self.i = i + 1
        node.expression = self.parse_expression()
        if self.kinds[self.i] != k.RPAREN:
            self.missing(k.RPAREN, ("`)'", "operator"), i)
        node.last = self.i
        self.i += 1
        return node

    def parse_type_target(self, i: int) -> Expression:
        node = TypeExpression()
        node.first = i
        self.i = i + 1
        node.type = self.parse_type()
        self.expect(k.RBRACE)
        node.last = self.i - 1
        return node

    def parse_operands(self) -> list[Expression]:
        """`(a, ?, {T} ?)`, at its parenthesis."""
        self.i += 1
        operands: list[Expression] = []
        if self.kinds[self.i] != k.RPAREN:
            operands.append(self.parse_agent_operand())
            while self.kinds[self.i] == k.COMMA:
                self.i += 1
                operands.append(self.parse_agent_operand())
            if self.kinds[self.i] != k.RPAREN:
                self.missing(k.RPAREN, ("`,'", "`)'", "operator"))
        self.i += 1
        return operands

    def parse_agent_operand(self) -> Expression:
        i = self.i
        kind = self.kinds[i]
        if kind != k.QUESTION and not (kind == k.LBRACE and self.kinds[self.brace_end(i) + 1] == k.QUESTION):
            return self.parse_expression()
        node = OpenOperand()
        node.first = i
        node.type = None
        if kind == k.LBRACE:
            self.i = i + 1
            node.type = self.parse_type()
            self.expect(k.RBRACE)
        node.last = self.i
        self.expect(k.QUESTION)
        return node
