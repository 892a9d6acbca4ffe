"""The parser's place in the tokens, and how it gives up.

In: the `Tokens` of a text. Out: the base class of the parsers, with the few moves that all of them share. The first
token that can't be right raises `SyntaxProblem`; turning it into a message is hints.py's part. Nesting is counted,
since compiled code has no recursion check of its own.
"""

from __future__ import annotations

from typing import Final, NoReturn

from .. import tokens as k
from ..lexer import Tokens

MAX_DEPTH: Final = 400
TOO_DEEP: Final = "nesting deeper"

LEGACY: Final = 1
MODERN: Final = 2
CURSOR: Final = 4


class SyntaxProblem(Exception):
    """Token `token` can't stand where it is.

    `expected` words what could; `opener` is the token of the construct that is still open (-1: none); `note` replaces
    the usual message where there is more to say.
    """

    def __init__(self, token: int, expected: tuple[str, ...], opener: int = -1, note: str = "") -> None:
        super().__init__(token)
        self.token = token
        self.expected = expected
        self.opener = opener
        self.note = note


class TokenCursor:
    """A place `i` in the tokens. Methods named parse_x begin at their first token and end behind their last."""

    __slots__ = ("depth", "has_iterations", "i", "kinds", "marks", "texts", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.kinds: list[int] = list(tokens.kinds)
        self.texts: list[str] = tokens.texts
        self.i: int = 0
        self.depth: int = 0
        self.marks: int = 0  # evidence of dialects seen, LEGACY | MODERN | CURSOR
        self.has_iterations: bool = False

    def fail(self, expected: tuple[str, ...], opener: int = -1, note: str = "") -> NoReturn:
        raise SyntaxProblem(self.i, expected, opener, note)

    def missing(self, kind: int, expected: tuple[str, ...], opener: int = -1) -> None:
        """Token `kind` should stand here and does not: give up. Callers step over it, should this return after all.

        recovery.py has a version that returns.
        """
        self.fail(expected, opener)

    def expect(self, kind: int) -> None:
        if self.kinds[self.i] != kind:
            self.missing(kind, (k.describe(kind),))
        self.i += 1

    def expect_end(self, opener: int, expected: tuple[str, ...]) -> None:
        """Take the `end` of the construct that token `opener` opened; `expected` words what else could have come."""
        if self.kinds[self.i] != k.K_END:
            self.fail((*expected, "`end'"), opener)
        self.i += 1

    def expect_identifier(self, what: str) -> str:
        i = self.i
        kind = self.kinds[i]
        if kind != k.IDENTIFIER and kind != k.TUPLE:
            self.fail((what,))
        self.i = i + 1
        return self.texts[i]

    def skip_semicolons(self) -> None:
        while self.kinds[self.i] == k.SEMICOLON:
            self.i += 1

    def enter(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.too_deep()

    def too_deep(self) -> NoReturn:
        self.fail((), -1, f"{TOO_DEEP} than {MAX_DEPTH} levels")

    def leave(self) -> None:
        self.depth -= 1
