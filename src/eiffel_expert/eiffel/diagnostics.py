"""Diagnostics: what is wrong, where, what was expected, and what to do about it.

In: facts found by the lexer and the parser. Out: `Diagnostic` values, and `excerpt`, the offending line with a caret.
This module words nothing about Eiffel itself and knows nothing of tokens; the parser's hints live in parser/hints.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SYNTAX = "SYNTAX"
UNSUPPORTED = "UNSUPPORTED"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding in a source text.

    `start` and `end` are offsets in characters; `line` and `column` count from 1, a tab being one column. `code` is
    "SYNTAX" (certainly not Eiffel) or "UNSUPPORTED" (the parser knows that it does not know). `expected` lists what
    could have stood there.
    """

    code: str
    start: int
    end: int
    line: int
    column: int
    message: str
    hint: str = ""
    expected: tuple[str, ...] = field(default=())

    def __str__(self) -> str:
        text = f"syntax error at line {self.line}, column {self.column}: {self.message}"
        return f"{text} ({self.hint})" if self.hint else text


def excerpt(text: str, diagnostic: Diagnostic) -> str:
    """The line of `text` that `diagnostic` points at, with a caret under its column."""
    begin = text.rfind("\n", 0, diagnostic.start) + 1
    stop = text.find("\n", diagnostic.start)
    line = text[begin : stop if stop >= 0 else len(text)].rstrip("\r")
    # Tabs are copied into the caret line so that the caret lines up whatever the tab width.
    padding = "".join("\t" if character == "\t" else " " for character in line[: diagnostic.column - 1])
    return f"{line}\n{padding}^"
