"""An answer's text parsed once, in the shapes that demands and guards compare: tokens, features, assertion clauses.

Comparison is on the front end's tokens: comments, white space, the case of names and optional semicolons do not count.
Text that does not parse gives what could be read of it; nothing here raises or judges.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from eiffel_expert.eiffel import Tree, parse, parse_feature
from eiffel_expert.eiffel.lexer import scan
from eiffel_expert.eiffel.syntax import AssertionClause, Assertions, FeatureDeclaration
from eiffel_expert.eiffel.tokens import CHARACTER, END_OF_TEXT, STRING
from eiffel_expert.verify.contracts import Contract, parse_contract

Tokens = tuple[str, ...]
_LITERALS = frozenset({STRING, CHARACTER})


def tokens_of(text: str) -> Tokens:
    """The tokens of `text`: names and keywords in lower case, literals as they are, without optional semicolons."""
    scanned = scan(text)
    folded = [
        token if kind in _LITERALS else token.lower()
        for token, kind in zip(scanned.texts, scanned.kinds, strict=True)
        if kind != END_OF_TEXT
    ]
    # A semicolon before an opening parenthesis is not optional: without it a call would swallow what follows.
    following = [*folded[1:], ""]
    return tuple(t for t, after in zip(folded, following, strict=False) if t != ";" or after in ("(", "["))


@dataclass(frozen=True)
class Clause:
    """One contract clause; `kind` is require, "require else", ensure, "ensure then" or invariant."""

    kind: str
    tag: str
    expression: Tokens


class Code:
    """One text and its form: class, feature, assertions or instructions."""

    def __init__(self, text: str, form: str) -> None:
        self.text = text
        self.form = form

    @cached_property
    def tokens(self) -> Tokens:
        return tokens_of(self.text)

    @cached_property
    def tree(self) -> Tree:
        """The tree; that of assertions and instructions holds what was put round them."""
        if self.form == "assertions":
            return self._contract.tree
        # Instructions become a body, so that what holds for features holds for them.
        return parse_feature(f"f\n\tdo\n{self.text}\n\tend") if self.form == "instructions" else self._plain_tree()

    def _plain_tree(self) -> Tree:
        return parse(self.text) if self.form == "class" else parse_feature(self.text)

    @cached_property
    def _contract(self) -> Contract:
        return parse_contract(self.text)

    @cached_property
    def features(self) -> tuple[FeatureDeclaration, ...]:
        return tuple(self.tree.features)

    def tokens_at(self, span: tuple[int, int] | None) -> Tokens:
        return tokens_of(self.tree.text[span[0] : span[1]]) if span else ()

    def signature(self, feature: FeatureDeclaration) -> Tokens:
        return self.tokens_at(self.tree.signature_span(feature))

    def body(self, feature: FeatureDeclaration) -> Tokens:
        """The instructions between `do` (or `once`) and what follows, neither included."""
        return self.tokens_at(self.tree.body_span(feature))

    def clauses(self, feature: FeatureDeclaration) -> tuple[Clause, ...]:
        """The clauses of the feature's pre- and postcondition, in their order."""
        return self._clauses(feature.require) + self._clauses(feature.ensure)

    def invariant(self) -> tuple[Clause, ...]:
        root = self.tree.root
        return self._clauses(root.invariant if root is not None else None)

    def assertions(self) -> tuple[Clause, ...]:
        """Every contract clause of the text."""
        if self.form == "assertions":
            return tuple(clause for part in self._contract.parts for clause in self._clauses(part))
        return (*(c for f in self.features for c in self.clauses(f)), *self.invariant())

    def _clauses(self, part: Assertions | None) -> tuple[Clause, ...]:
        if part is None:
            return ()
        kind = part.kind + " else" * part.is_else + " then" * part.is_then
        return tuple(Clause(kind, c.tag.lower(), self._expression(c)) for c in part.clauses)

    def _expression(self, clause: AssertionClause) -> Tokens:
        if clause.expression is None:
            return ("class",) if clause.is_class else ()
        return self.tokens_at(self.tree.span(clause.expression))
