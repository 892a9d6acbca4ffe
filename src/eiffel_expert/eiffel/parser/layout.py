"""Where tokens stand on their lines: what error recovery knows beyond the grammar.

In: `Tokens`. Out: `Layout`, the column of each token that begins a line. Eiffel texts are indented nearly always, so
that a wrong `end` shows by its column long before the grammar can tell. Only recovery asks: what is accepted never
depends on layout.
"""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..lexer import Tokens

_TAB: Final = 4
_LOOKAHEAD: Final = 100  # tokens of a signature, at most
_BEHIND_SIGNATURE: Final[frozenset[int]] = frozenset(
    (k.K_IS, k.K_DO, k.K_ONCE, k.K_DEFERRED, k.K_EXTERNAL, k.K_ATTRIBUTE, k.K_REQUIRE, k.K_LOCAL, k.K_OBSOLETE)
)
_TYPE_TOKENS: Final[frozenset[int]] = frozenset(
    (k.IDENTIFIER, k.TUPLE, k.LBRACKET, k.RBRACKET, k.COMMA, k.DOT, k.K_LIKE, k.K_CURRENT, k.K_ATTACHED)
) | {k.K_DETACHABLE, k.K_SEPARATE, k.K_EXPANDED}


class Layout:
    """`columns[i]` is the column (from 0, tabs to multiples of four) of token `i` if it begins its line, else -1."""

    __slots__ = ("columns", "kinds", "lines")

    def __init__(self, tokens: Tokens) -> None:
        self.kinds = tokens.kinds
        self.columns: list[int] = []
        self.lines: list[int] = []  # of each token, from 0
        source = tokens.source
        end = 0
        line = 0
        for start, text in zip(tokens.starts, tokens.texts, strict=True):
            begin = source.rfind("\n", end, start) + 1
            line += source.count("\n", end, start)
            self.lines.append(line)
            prefix = source[begin:start] if begin or not end else "-"  # never longer than the gap before the token
            self.columns.append(-1 if prefix.strip("\ufeff \t\r\f\v") else len(prefix.expandtabs(_TAB)))
            end = start + len(text)
            line += text.count("\n")

    def ends_line(self, j: int) -> bool:
        """Is token `j` the last of its line?"""
        return self.columns[j + 1] >= 0 or self.kinds[j + 1] == k.END_OF_TEXT

    def is_signature(self, j: int) -> bool:
        """Do a name, perhaps arguments and a type, and what can only follow a signature begin at token `j`?"""
        kinds = self.kinds
        limit = min(j + _LOOKAHEAD, len(kinds) - 2)
        while j < limit and (kinds[j] == k.K_FROZEN or kinds[j + 1] == k.COMMA):
            j += 1 if kinds[j] == k.K_FROZEN else 2
        if kinds[j] != k.IDENTIFIER:
            return False
        j += 1
        typed_arguments = False
        if kinds[j] == k.LPAREN:
            typed_arguments = kinds[j + 1] == k.IDENTIFIER and kinds[j + 2] in (k.COLON, k.COMMA)
            while j < limit and kinds[j] != k.RPAREN:
                typed_arguments |= kinds[j] == k.COLON
                j += 1
            j += 1
        if kinds[j] == k.COLON:
            j += 1
            while j < limit and kinds[j] in _TYPE_TOKENS:
                j += 1
        return kinds[j] in _BEHIND_SIGNATURE
