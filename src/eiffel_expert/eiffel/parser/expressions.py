"""Expressions but for their rarer forms: operators, calls, constants (ECMA-367 8.23, 8.28, 8.29).

Precedence climbing over the table in tokens.py. A plain identifier, by far the most frequent operand, takes the
shortest way. Which operands may be targets of a dot follows Gobo: constants, creations and manifest arrays need
parentheses.
"""

from __future__ import annotations

from sys import intern
from typing import Final

from .. import tokens as k
from ..syntax import (
    BinaryExpression,
    BooleanConstant,
    BracketExpression,
    CharacterConstant,
    CurrentExpression,
    CursorExpression,
    Expression,
    IntegerConstant,
    ManifestArray,
    ManifestString,
    ManifestTuple,
    NonObjectCall,
    OldExpression,
    ParenthesizedExpression,
    PrecursorCall,
    QualifiedCall,
    RealConstant,
    ResultExpression,
    Type,
    TypeExpression,
    UnaryExpression,
    UnqualifiedCall,
    VoidExpression,
)
from .cursor import LEGACY, MAX_DEPTH, MODERN
from .types import TypeParser

PRECEDENCE: Final[list[int]] = k.PRECEDENCE
_UNARY: Final[frozenset[int]] = frozenset((k.K_NOT, k.NOT_SYMBOL, k.MINUS, k.PLUS, k.FREE_OPERATOR))


class ExpressionParser(TypeParser):
    """Parses operators, calls and constants; `parse_special_operand` is for the class below it."""

    __slots__ = ()

    def parse_expression(self) -> Expression:
        left = self.parse_operand()
        if self.kinds[self.i] < k.FIRST_OPERATOR:
            return left
        return self.parse_binary(left, 1)

    def parse_binary(self, left: Expression, minimum: int) -> Expression:
        """`left` and the operators of level `minimum` or more that follow it."""
        kinds = self.kinds
        while True:
            i = self.i
            kind = kinds[i]
            level = PRECEDENCE[kind]
            if level < minimum:
                return left
            node = BinaryExpression()
            node.operator_token = i
            node.operator = self.texts[i]
            if kind >= k.K_AND:
                i = self.parse_word_operator(node, kind, i)
            self.i = i + 1
            right = self.parse_operand()
            following = PRECEDENCE[kinds[self.i]]
            if following > level:
                right = self.parse_binary(right, level + 1)
            elif following == level and level == k.POWER_LEVEL:
                self.enter()
                right = self.parse_binary(right, level)  # the one operator that groups to the right
                self.leave()
            node.left = left
            node.right = right
            node.first = left.first
            node.last = right.last
            left = node

    def parse_word_operator(self, node: BinaryExpression, kind: int, i: int) -> int:
        """Set the operator of `node`, joining `and then` and `or else`; the index of its last token."""
        node.operator = intern(self.texts[i].lower())
        if kind == k.K_AND and self.kinds[i + 1] == k.K_THEN:
            node.operator = "and then"
            return i + 1
        if kind == k.K_OR and self.kinds[i + 1] == k.K_ELSE:
            node.operator = "or else"
            return i + 1
        return i

    def parse_operand(self) -> Expression:
        """An expression without binary operators outside brackets."""
        i = self.i
        kinds = self.kinds
        if kinds[i] != k.IDENTIFIER:
            return self.parse_other_operand(i, kinds[i])
        node = UnqualifiedCall()
        node.first = i
        node.name = self.texts[i]
        i += 1
        self.i = i
        following = kinds[i]
        if following == k.LPAREN:
            node.arguments = self.parse_arguments()
            i = self.i
            node.last = i - 1
            following = kinds[i]
        else:
            node.arguments = None
            node.last = node.first  # the same number, not an equal one: a tree has few objects to spare
        if following == k.DOT or following == k.LBRACKET:
            return self.parse_chain(node)
        return node

    def parse_chain(self, target: Expression) -> Expression:
        """The `.name (...)` and `[...]` that follow `target`, if any."""
        kinds = self.kinds
        while True:
            i = self.i
            kind = kinds[i]
            if kind == k.DOT:
                i += 1
                if kinds[i] != k.IDENTIFIER and kinds[i] != k.TUPLE:
                    self.i = i
                    self.fail(("feature name",))
                call = QualifiedCall()
                call.first = target.first
                call.target = target
                call.name = self.texts[i]
                call.name_token = i
                self.i = i + 1
                if kinds[i + 1] == k.LPAREN:
                    call.arguments = self.parse_arguments()
                    call.last = self.i - 1
                else:
                    call.arguments = None
                    call.last = i
                target = call
            elif kind == k.LBRACKET:
                target = self.parse_bracket(target)
            else:
                return target

    def parse_bracket(self, target: Expression) -> Expression:
        node = BracketExpression()
        node.first = target.first
        node.target = target
        node.arguments = self.parse_list(k.RBRACKET)  # perhaps none: Gobo leaves that to the validity rules
        node.last = self.i - 1
        return node

    def parse_arguments(self) -> list[Expression]:
        """`(a, b)`, at its parenthesis."""
        kinds = self.kinds
        self.i += 1
        if kinds[self.i] == k.RPAREN:
            self.i += 1
            return []
        self.depth += 1  # `enter`, in line
        if self.depth > MAX_DEPTH:
            self.too_deep()
        first = self.parse_expression()
        if kinds[self.i] == k.COMMA:
            self.i += 1
            arguments = [first, self.parse_expression()]  # a list that grows takes twice the room
            while kinds[self.i] == k.COMMA:
                self.i += 1
                arguments.append(self.parse_expression())
        else:
            arguments = [first]
        if kinds[self.i] != k.RPAREN:
            self.missing(k.RPAREN, ("`,'", "`)'", "operator"))
        self.i += 1
        self.depth -= 1
        return arguments

    def parse_list(self, closer: int) -> list[Expression]:
        """Expressions with commas between them up to the token `closer`; at the opening token."""
        self.enter()
        self.i += 1
        items: list[Expression] = []
        if self.kinds[self.i] != closer:
            items = [self.parse_expression()]
            while self.kinds[self.i] == k.COMMA:
                self.i += 1
                items.append(self.parse_expression())
            if self.kinds[self.i] != closer:
                self.missing(closer, ("`,'", k.describe(closer), "operator"))
        self.i += 1
        self.depth -= 1
        return items

    def parse_other_operand(self, i: int, kind: int) -> Expression:
        """An operand that does not begin with an identifier; the frequent ones first."""
        if kind == k.INTEGER:
            return self.parse_integer(i, i, None)
        if kind == k.STRING:
            return self.parse_string(i, None, False)
        if kind == k.K_RESULT:
            return self.parse_chain(self.leaf(ResultExpression(), i))
        if kind == k.K_VOID:
            return self.leaf(VoidExpression(), i)
        if kind == k.LPAREN:
            return self.parse_parenthesized(i)
        if kind == k.K_OLD:
            return self.parse_old(i)
        if kind == k.K_TRUE or kind == k.K_FALSE:
            return self.parse_boolean(i, kind == k.K_TRUE)
        if kind in _UNARY:
            return self.parse_unary(i, kind)
        if kind == k.K_CURRENT:
            return self.parse_chain(self.leaf(CurrentExpression(), i))
        if kind == k.LBRACE:
            return self.parse_braced(i)
        if kind == k.CHARACTER:
            return self.parse_character(i, None)
        if kind == k.K_PRECURSOR:
            return self.parse_chain(self.parse_precursor(i))
        if kind == k.OPEN_ARRAY:
            return self.parse_manifest_array(i, None)
        if kind == k.LBRACKET:
            return self.parse_manifest_tuple(i)
        if kind == k.REAL:
            return self.parse_real(i, i, None)
        if kind == k.AT:
            return self.parse_cursor(i)
        return self.parse_special_operand(i, kind)

    def parse_special_operand(self, i: int, kind: int) -> Expression:
        raise NotImplementedError

    def leaf(self, node: Expression, i: int) -> Expression:
        node.first = i
        node.last = i
        self.i = i + 1
        return node

    def parse_integer(self, first: int, i: int, typed: Type | None) -> Expression:
        node = IntegerConstant()
        node.first = first
        node.last = i
        node.type = typed
        node.sign = ""
        node.text = self.texts[i]
        self.i = i + 1
        return node

    def parse_real(self, first: int, i: int, typed: Type | None) -> Expression:
        node = RealConstant()
        node.first = first
        node.last = i
        node.type = typed
        node.sign = ""
        node.text = self.texts[i]
        self.i = i + 1
        return node

    def parse_string(self, first: int, typed: Type | None, is_once: bool) -> Expression:
        node = ManifestString()
        node.first = first
        node.last = self.i
        node.type = typed
        node.is_once = is_once
        node.text = self.texts[self.i]
        self.i += 1
        return self.parse_bracket_chain(node)

    def parse_character(self, first: int, typed: Type | None) -> Expression:
        node = CharacterConstant()
        node.first = first
        node.last = self.i
        node.type = typed
        node.text = self.texts[self.i]
        self.i += 1
        return self.parse_bracket_chain(node)

    def parse_boolean(self, i: int, value: bool) -> Expression:
        node = BooleanConstant()
        node.first = i
        node.last = i
        node.value = value
        self.i = i + 1
        return self.parse_bracket_chain(node)

    def parse_bracket_chain(self, node: Expression) -> Expression:
        """Constants are no targets of a dot, but of brackets, and brackets are."""
        return self.parse_chain(node) if self.kinds[self.i] == k.LBRACKET else node

    def parse_parenthesized(self, i: int) -> Expression:
        self.enter()
        self.i = i + 1
        node = ParenthesizedExpression()
        node.first = i
        node.expression = self.parse_expression()
        if self.kinds[self.i] != k.RPAREN:
            self.missing(k.RPAREN, ("`)'", "operator"), i)
        node.last = self.i
        self.i += 1
        self.depth -= 1
        return self.parse_chain(node)

    def parse_old(self, i: int) -> Expression:
        self.enter()
        self.i = i + 1
        node = OldExpression()
        node.first = i
        node.operand = self.parse_operand()
        node.last = self.i - 1
        self.leave()
        return node

    def parse_unary(self, i: int, kind: int) -> Expression:
        self.enter()
        self.i = i + 1
        node = UnaryExpression()
        node.first = i
        node.operator = intern(self.texts[i].lower())
        node.operand = self.parse_operand()
        node.last = self.i - 1
        self.leave()
        return node

    def parse_precursor(self, i: int) -> Expression:
        node = PrecursorCall()
        node.first = i
        node.parent = None
        self.i = i + 1
        if self.kinds[self.i] == k.LBRACE:
            self.i += 1
            if self.kinds[self.i + 1] == k.LBRACKET:
                self.i += 1
                self.fail(("`}'",), -1, "a parent is named without its generics")
            node.parent = self.parse_type()
            self.expect(k.RBRACE)
        node.arguments = self.parse_arguments() if self.kinds[self.i] == k.LPAREN else None
        node.last = self.i - 1
        return node

    def parse_manifest_array(self, first: int, typed: Type | None) -> Expression:
        node = ManifestArray()
        node.first = first
        node.type = typed
        node.items = self.parse_list(k.CLOSE_ARRAY)
        node.last = self.i - 1
        return node

    def parse_manifest_tuple(self, i: int) -> Expression:
        node = ManifestTuple()
        node.first = i
        node.items = self.parse_list(k.RBRACKET)
        node.last = self.i - 1
        return node

    def parse_cursor(self, i: int) -> Expression:
        node = CursorExpression()
        node.first = i
        node.last = i + 1
        self.i = i + 1
        node.name = self.expect_identifier("name of an iteration's variable")
        self.marks |= MODERN
        return self.parse_chain(node)

    def parse_braced(self, i: int) -> Expression:
        """`{T}`, alone or before a constant, an array or a dot."""
        self.i = i + 1
        if self.kinds[i + 1] == k.IDENTIFIER and self.kinds[i + 2] == k.COLON:
            return self.parse_old_object_test(i)
        self.enter()
        typed = self.parse_type()
        self.leave()
        if self.kinds[self.i] != k.RBRACE:
            return self.parse_braced_manifest(i, typed)
        self.i += 1
        kind = self.kinds[self.i]
        if kind == k.DOT:
            return self.parse_chain(self.parse_non_object_call(i, typed))
        if kind == k.STRING:
            return self.parse_string(i, typed, False)
        if kind == k.CHARACTER:
            return self.parse_character(i, typed)
        if kind == k.OPEN_ARRAY:
            return self.parse_manifest_array(i, typed)
        if kind == k.K_PRECURSOR and self.kinds[self.i + 1] != k.LBRACE:
            return self.parse_chain(self.parse_old_precursor(i, typed))
        number = self.parse_typed_number(i, typed)
        if number is not None:
            return number
        node = TypeExpression()
        node.first = i
        node.last = self.i - 1
        node.type = typed
        return self.parse_bracket_chain(node)

    def parse_old_object_test(self, i: int) -> Expression:
        raise NotImplementedError

    def parse_typed_number(self, first: int, typed: Type | None) -> Expression | None:
        """An integer or real with its sign, after `{T}` or where only constants may stand; None if there is none."""
        i = self.i
        kind = self.kinds[i]
        sign = ""
        if kind == k.MINUS or kind == k.PLUS:
            sign = self.texts[i]
            i += 1
            kind = self.kinds[i]
        if kind == k.INTEGER:
            integer = self.parse_integer(first, i, typed)
            if isinstance(integer, IntegerConstant):
                integer.sign = sign
            return integer
        if kind == k.REAL:
            real = self.parse_real(first, i, typed)
            if isinstance(real, RealConstant):
                real.sign = sign
            return real
        return None

    def parse_non_object_call(self, first: int, typed: Type) -> Expression:
        """`.name (...)` after `{T}`; at the dot."""
        node = NonObjectCall()
        node.first = first
        node.type = typed
        self.i += 1
        node.name_token = self.i
        node.name = self.expect_identifier("feature name")
        node.arguments = self.parse_arguments() if self.kinds[self.i] == k.LPAREN else None
        node.last = self.i - 1
        return node

    def parse_old_precursor(self, first: int, typed: Type) -> Expression:
        """`{PARENT} Precursor (...)`, the older order."""
        node = PrecursorCall()
        node.first = first
        node.parent = typed
        self.i += 1
        node.arguments = self.parse_arguments() if self.kinds[self.i] == k.LPAREN else None
        node.last = self.i - 1
        self.marks |= LEGACY
        return node

    def parse_braced_manifest(self, first: int, typed: Type) -> Expression:
        """A construct of Liberty's: see liberty.py."""
        return self.fail(("`}'",))
