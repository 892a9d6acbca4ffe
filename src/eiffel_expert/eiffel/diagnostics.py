"""Diagnostics: what is wrong, where, what was expected, and what to do about it.

In: facts found by the lexer and the parser. Out: `Diagnostic` values, and `excerpt`, the offending line with a caret.
This module words nothing about Eiffel itself and knows nothing of tokens; the parser's hints live in parser/hints.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SYNTAX = "SYNTAX"
UNSUPPORTED = "UNSUPPORTED"
REMARK = "REMARK"
_OPENINGS = {SYNTAX: "syntax error", UNSUPPORTED: "not supported", REMARK: "remark"}
_WIDTH = 200  # characters of a long line shown on either side of the place


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding in a source text.

    `start` and `end` are offsets in characters, where to look. `line` and `column` are where compilers name the error,
    nearly always at `start`, else behind it (parser/places.py); they count from 1, a tab being one column. `code` is
    "SYNTAX" (certainly not Eiffel), "UNSUPPORTED" (the parser knows that it does not know: nesting beyond its limit),
    "REMARK" (Eiffel, but hardly meant so) or a validity rule's. `expected` lists what could have stood there.
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
        text = f"{_OPENINGS.get(self.code, self.code)} at line {self.line}, column {self.column}: {self.message}"
        return f"{text} ({self.hint})" if self.hint else text


def excerpt(text: str, diagnostic: Diagnostic) -> str:
    """The line that `diagnostic` points at, of a long one what is near, with a caret under its column."""
    place = diagnostic.start
    begin = max(text.rfind("\n", 0, place) + 1, place - _WIDTH)
    stop = text.find("\n", place, place + _WIDTH)
    line = text[begin : stop if stop >= 0 else place + _WIDTH].rstrip("\r")
    # Tabs are copied into the caret line so that the caret lines up whatever the tab width.
    padding = "".join("\t" if character == "\t" else " " for character in line[: place - begin])
    return f"{line}\n{padding}^"
