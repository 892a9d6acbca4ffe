"""Assertions: preconditions, postconditions, invariants, checks (ECMA-367 8.9)."""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import AssertionClause, Assertions, Expression
from .agents import AgentParser

_STARTERS: Final[frozenset[int]] = frozenset(
    (
        k.IDENTIFIER,
        k.TUPLE,
        k.INTEGER,
        k.REAL,
        k.CHARACTER,
        k.STRING,
        k.LPAREN,
        k.LBRACKET,
        k.LBRACE,
        k.DOLLAR,
        k.OPEN_ARRAY,
        k.FOR_ALL,
        k.EXISTS,
        k.NOT_SYMBOL,
        k.K_ACROSS,
        k.K_AGENT,
        k.K_ATTACHED,
        k.K_CREATE,
        k.K_CURRENT,
        k.K_FALSE,
        k.K_IF,
        k.K_INSPECT,
        k.K_NOT,
        k.K_OLD,
        k.K_PRECURSOR,
        k.K_RESULT,
        k.K_STRIP,
        k.K_TRUE,
        k.K_VOID,
        k.PLUS,
        k.MINUS,
        k.FREE_OPERATOR,
        k.AT,
    )
)


class ContractParser(AgentParser):
    """Parses assertions."""

    __slots__ = ()

    def parse_assertions(self, kind: str) -> Assertions:
        """The clauses behind a keyword that has been taken; `kind` is its text in lower case."""
        node = Assertions()
        node.first = self.i - 1
        node.kind = kind
        node.is_else = False
        node.is_then = False
        if kind == "require" and self.kinds[self.i] == k.K_ELSE:
            node.is_else = True
            self.i += 1
        elif kind == "ensure" and self.kinds[self.i] == k.K_THEN:
            node.is_then = True
            self.i += 1
        self.fill_assertions(node)
        return node

    def fill_assertions(self, node: Assertions) -> None:
        node.only = None
        clauses: list[AssertionClause] = []
        node.clauses = clauses
        node.last = self.i - 1
        self.skip_semicolons()
        while self.starts_assertion(node.kind):
            if node.kind == "ensure" and self.starts_only():
                node.only = self.parse_only()
                node.last = self.i - 1
                self.skip_semicolons()
                break
            clause = self.parse_assertion_clause(node.kind)
            if clauses and clause.tag:
                self.check_not_bare(clauses[-1], clause)
            clauses.append(clause)
            node.last = clause.last
            self.skip_semicolons()
        node.clauses = clauses[:]  # without the room for more that appending left

    def check_not_bare(self, previous: AssertionClause, clause: AssertionClause) -> None:
        """A tag alone may end an assertion list, as a comment; before another tag compilers take it for a slip."""
        if previous.expression is None and not previous.is_class:
            self.i = clause.first
            self.fail(("expression",), -1, f"the tag `{previous.tag}' has no assertion")

    def starts_assertion(self, kind: str) -> bool:
        """`class` is an assertion of postconditions alone: the routine needs no object."""
        if self.kinds[self.i] == k.K_CLASS:
            return kind == "ensure" or kind == ""
        return self.starts_expression()

    def starts_expression(self) -> bool:
        kind = self.kinds[self.i]
        if kind in _STARTERS:
            return True
        if kind == k.K_ONCE:
            return self.starts_once_string()
        return kind == k.K_FEATURE and self.starts_static_call()

    def parse_assertion_clause(self, kind: str) -> AssertionClause:
        node = AssertionClause()
        kinds = self.kinds
        i = self.i
        node.first = i
        node.tag = ""
        node.expression = None
        node.is_class = False
        if kinds[i] == k.IDENTIFIER and kinds[i + 1] == k.COLON:
            node.tag = self.texts[i]
            i += 2
            self.i = i
        if kinds[i] == k.K_CLASS and (kind == "ensure" or kind == ""):
            node.is_class = True
            self.i = i + 1
        elif not node.tag or (self.starts_expression() and not (kinds[i] == k.IDENTIFIER and kinds[i + 1] == k.COLON)):
            expression = self.parse_expression()
            node.expression = expression
            node.last = expression.last
            return node
        node.last = self.i - 1
        return node

    def starts_only(self) -> bool:
        """`only` is a word of ECMA-367 alone: it counts as one before a name or where the postcondition ends."""
        if self.texts[self.i].lower() != "only":
            return False
        following = self.kinds[self.i + 1]
        return following == k.IDENTIFIER or following == k.K_END or following == k.K_RESCUE

    def parse_only(self) -> list[str]:
        self.i += 1
        return self.parse_feature_name_list()

    def parse_variant(self) -> tuple[str, Expression]:
        """`tag: expression` behind `variant`, at the keyword."""
        self.i += 1
        tag = ""
        if self.kinds[self.i] == k.IDENTIFIER and self.kinds[self.i + 1] == k.COLON:
            tag = self.texts[self.i]
            self.i += 2
        return tag, self.parse_expression()
