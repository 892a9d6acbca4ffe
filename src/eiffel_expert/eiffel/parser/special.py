"""The rarer expressions: object tests, creations, addresses, conditional expressions (ECMA-367 8.20, 8.24, 8.28)."""

from __future__ import annotations

from .. import tokens as k
from ..syntax import (
    AddressExpression,
    CharacterConstant,
    Choice,
    ConditionalExpression,
    CreationExpression,
    Expression,
    ExpressionBranch,
    InspectExpression,
    IntegerConstant,
    NonObjectCall,
    ObjectTest,
    TypeExpression,
    UnqualifiedCall,
    WhenExpression,
)
from .cursor import LEGACY
from .expressions import ExpressionParser


class SpecialExpressionParser(ExpressionParser):
    """Parses what `parse_other_operand` leaves, iterations and agents apart."""

    __slots__ = ()

    def parse_tuple_call(self, i: int) -> Expression:
        """A feature or local called TUPLE; or `strip (a, b)`, all attributes but those, as a call."""
        node = UnqualifiedCall()
        node.first = i
        node.name = self.texts[i]
        self.i = i + 1
        node.arguments = self.parse_arguments() if self.kinds[self.i] == k.LPAREN else None
        node.last = self.i - 1
        return self.parse_chain(node)

    def starts_once_string(self) -> bool:
        return self.kinds[self.i + 1] == k.STRING or (
            self.kinds[self.i + 1] == k.LBRACE and self.kinds[self.brace_end(self.i + 1) + 1] == k.STRING
        )

    def starts_static_call(self) -> bool:
        """`feature {T}.name`, and not a feature clause."""
        return self.kinds[self.i + 1] == k.LBRACE and self.kinds[self.brace_end(self.i + 1) + 1] == k.DOT

    def brace_end(self, j: int) -> int:
        """The token of the brace that closes the one at `j`, or the end of the text."""
        kinds = self.kinds
        while kinds[j] != k.RBRACE and kinds[j] != k.END_OF_TEXT:
            j += 1
        return j

    def parse_once_string(self, i: int) -> Expression:
        self.i = i + 1
        typed = None
        if self.kinds[self.i] == k.LBRACE:
            self.i += 1
            typed = self.parse_type()
            self.expect(k.RBRACE)
        return self.parse_string(i, typed, True)

    def parse_static_call(self, i: int) -> Expression:
        self.i = i + 2
        typed = self.parse_type()
        self.expect(k.RBRACE)
        if self.kinds[self.i] != k.DOT:
            self.fail(("`.'",))
        self.marks |= LEGACY
        return self.parse_chain(self.parse_non_object_call(i, typed))

    def parse_object_test(self, i: int) -> Expression:
        node = ObjectTest()
        node.first = i
        node.type = None
        node.local = ""
        node.local_token = -1
        node.is_old = False
        self.i = i + 1
        self.enter()
        if self.kinds[self.i] == k.LBRACE:
            braced = self.parse_braced_test_type()
            if braced is not None:
                node.type = braced.type
        node.expression = self.parse_operand()
        self.leave()
        if self.kinds[self.i] == k.K_AS:
            self.i += 1
            node.local_token = self.i
            node.local = self.expect_identifier("name for the object")
        node.last = self.i - 1
        return node

    def parse_braced_test_type(self) -> TypeExpression | None:
        """The `{T}` of `attached {T} x`; None where the braces open the tested expression, as in `attached {T}.x`."""
        start = self.i
        self.i += 1
        node = TypeExpression()
        node.first = start
        node.type = self.parse_type()
        if self.kinds[self.i] != k.RBRACE:
            self.missing(k.RBRACE, ("`}'",))
        self.i += 1
        node.last = self.i - 1
        if self.kinds[self.i] == k.DOT:
            self.i = start
            return None
        return node

    def parse_old_object_test(self, i: int) -> Expression:
        """`{x: T} expression`, of the first edition of ECMA-367."""
        node = ObjectTest()
        node.first = i
        node.is_old = True
        node.local_token = i + 1
        node.local = self.texts[i + 1]
        self.i = i + 3
        self.enter()
        node.type = self.parse_type()
        self.expect(k.RBRACE)
        node.expression = self.parse_operand()
        self.leave()
        node.last = self.i - 1
        return node

    def parse_region(self) -> str:
        """`<REGION>` behind `create`, or nothing."""
        if self.kinds[self.i] != k.LESS:
            return ""
        self.i += 1
        name = self.expect_identifier("name of a region")
        self.expect(k.GREATER)
        return name

    def parse_creation_expression(self, i: int) -> Expression:
        node = CreationExpression()
        node.first = i
        self.i = i + 1
        node.region = self.parse_region()
        if self.kinds[self.i] != k.LBRACE:
            self.fail(("`{'",))
        self.i += 1
        node.type = self.parse_type()
        self.expect(k.RBRACE)
        node.name = ""
        node.name_token = -1
        node.arguments = None
        if self.kinds[self.i] == k.DOT:
            self.i += 1
            node.name_token = self.i
            node.name = self.expect_identifier("name of a creation procedure")
            if self.kinds[self.i] == k.LPAREN:
                node.arguments = self.parse_arguments()
        node.last = self.i - 1
        return node

    def parse_address(self, i: int) -> Expression:
        node = AddressExpression()
        node.first = i
        node.name = ""
        node.expression = None
        self.i = i + 1
        kind = self.kinds[self.i]
        if kind == k.LPAREN:
            self.enter()
            self.i += 1
            node.expression = self.parse_expression()
            self.expect(k.RPAREN)
            self.leave()
        elif kind == k.K_CURRENT or kind == k.K_RESULT:
            node.name = self.texts[self.i]
            self.i += 1
        else:
            node.name = self.parse_plain_feature_name("feature name")
        node.last = self.i - 1
        return node

    def parse_conditional_expression(self, i: int) -> Expression:
        self.enter()
        node = ConditionalExpression()
        node.first = i
        self.i = i
        node.branches = [self.parse_expression_branch()]
        while self.kinds[self.i] == k.K_ELSEIF:
            node.branches.append(self.parse_expression_branch())
        if self.kinds[self.i] != k.K_ELSE:
            self.missing(k.K_ELSE, ("`else'", "`elseif'", "operator"), i)
        self.i += 1
        node.alternative = self.parse_expression()
        self.expect_end(i, ("operator",))
        node.last = self.i - 1
        self.leave()
        return node

    def parse_expression_branch(self) -> ExpressionBranch:
        node = ExpressionBranch()
        node.first = self.i
        self.i += 1
        node.condition = self.parse_expression()
        if self.kinds[self.i] != k.K_THEN:
            self.missing(k.K_THEN, ("`then'", "operator"), node.first)
        self.i += 1
        node.value = self.parse_expression()
        node.last = self.i - 1
        return node

    def parse_inspect_expression(self, i: int) -> Expression:
        self.enter()
        node = InspectExpression()
        node.first = i
        self.i = i + 1
        node.expression = self.parse_expression()
        node.whens = []
        while self.kinds[self.i] == k.K_WHEN:
            when = WhenExpression()
            when.first = self.i
            when.choices = self.parse_choices()
            when.value = self.parse_expression()
            when.last = self.i - 1
            node.whens.append(when)
        node.alternative = None
        if self.kinds[self.i] == k.K_ELSE:
            self.i += 1
            node.alternative = self.parse_expression()
        self.expect_end(i, ("`when'", "`else'", "operator"))
        node.last = self.i - 1
        self.leave()
        return node

    def parse_choices(self) -> list[Choice]:
        """`when 1, 'a' .. 'z' then`, with both keywords."""
        opener = self.i
        self.i += 1
        choices: list[Choice] = []
        if self.kinds[self.i] != k.K_THEN:
            choices.append(self.parse_choice())
            while self.kinds[self.i] == k.COMMA:
                self.i += 1
                choices.append(self.parse_choice())
            if self.kinds[self.i] != k.K_THEN:
                self.missing(k.K_THEN, ("`then'", "`,'", "`..'"), opener)
        self.i += 1
        return choices

    def parse_choice(self) -> Choice:
        node = Choice()
        node.first = self.i
        node.lower = self.parse_choice_constant()
        node.upper = None
        if self.kinds[self.i] == k.DOT_DOT:
            self.i += 1
            node.upper = self.parse_choice_constant()
        node.last = self.i - 1
        return node

    def parse_choice_constant(self) -> Expression:
        """An integer, a character, a constant's name or `{T}.name`."""
        start = self.i
        number = self.parse_typed_number(start, None)
        if isinstance(number, IntegerConstant):
            return number
        self.i = start
        node = self.parse_operand()
        if not self.is_choice_constant(node):
            self.i = start
            self.fail(("constant",))
        return node

    def is_choice_constant(self, node: Expression) -> bool:
        if isinstance(node, UnqualifiedCall | NonObjectCall):
            return node.arguments is None
        return isinstance(node, IntegerConstant | CharacterConstant)
