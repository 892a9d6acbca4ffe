"""Writing: tokens and comments to text, as the layout says.

In: a tree and its layout. Out: text. Each comment is behind the token that it follows on its line, or on lines of its
own before the next token: as deep as that token, or deeper where the source has it deeper. Blanks at the end of lines
are left out, line ends are the source's.
"""

from __future__ import annotations

import re
from typing import Final

from ..tree import Tree
from .layout import CLAUSE, CLOSES, HEADER, KEEPS, OPENS, PLAIN, REQUIRES, TRAILING_HEADER, Layout
from .spacing import AS_WRITTEN, BY_KIND, stands_apart

_COMMENT: Final = re.compile(r"--[^\n]*")
_NOT_BLANK: Final = re.compile(r"\S")
_TAB_WIDTH: Final = 4
_DEEPEST: Final = 3  # tabs by which a comment may be deeper than the token below it


class Emitter:
    """Writes one tree."""

    def __init__(self, tree: Tree, layout: Layout, level: int) -> None:
        table = tree.token_table
        self.text = table.source
        self.starts = table.starts
        self.texts = table.texts
        self.layout = layout
        windows = self.text.count("\r\n") * 2 > self.text.count("\n")
        self.newline = "\r\n" if windows else "\n"
        self.level = level
        self.parts: list[str] = []
        self.written = -1  # the last token written

    def whole(self) -> str:
        """All tokens and comments."""
        self.write_tokens(0, len(self.texts) - 3)
        self.trailing_comments(self.written, len(self.text), self.column(self.starts[0]))
        return "".join(self.parts) + self.newline if self.parts else ""

    def part(self, first: int, last: int) -> str:
        """Tokens `first` to `last`, the comments between them, and those behind that belong to the last of them."""
        self.parts = ["\t" * self.level]
        self.written = first
        self.parts.append(self.texts[first])
        self.write_tokens(first + 1, last)
        spans = self.comments_between(self.written, self.starts[last + 1])
        if spans and self.written in self.layout.behind:
            self.write_behind(self.written, spans, self.level, 0)
        return "".join(self.parts)

    def write_tokens(self, first: int, last: int) -> None:
        dropped = self.layout.dropped
        for token in range(first, last + 1):
            if token not in dropped:
                self.between(self.written, token)
                self.parts.append(self.texts[token])
                self.written = token

    def end_of(self, token: int) -> int:
        return self.starts[token] + len(self.texts[token]) if token >= 0 else 0

    def start_line(self, level: int, after_empty_line: bool) -> None:
        self.parts.append(self.newline * 2 if after_empty_line else self.newline)
        self.parts.append("\t" * level)

    def between(self, before: int, token: int) -> None:
        """What stands between two tokens that follow each other; `before` is -1 at the beginning."""
        layout = self.layout
        begin = self.end_of(before)
        stop = self.starts[token]
        if stop > begin + 1 and self.text.find("--", begin, stop) >= 0:
            self.commented(before, token, begin, stop)
        elif before < 0:
            self.parts.append("\t" * layout.levels[token])
        elif layout.line_begins[token]:
            self.start_line(layout.levels[token], self.wants_empty_line(token, begin, stop))
        elif self.is_apart(before, token, begin, stop):
            self.parts.append(" ")

    def wants_empty_line(self, token: int, begin: int, stop: int) -> bool:
        mode = self.layout.empty_lines[token]
        return mode == REQUIRES or (mode == KEEPS and self.text.count("\n", begin, stop) > 1)

    def is_apart(self, before: int, token: int, begin: int, stop: int) -> bool:
        joint = self.layout.joints[token]
        if joint == BY_KIND:
            return stands_apart(self.layout.kinds, before, token)
        return joint == AS_WRITTEN and stop > begin

    def commented(self, before: int, token: int, begin: int, stop: int) -> None:
        """Comments between two tokens, and the line that the second one then begins."""
        spans = self.comments_between(before, stop)
        level = self.layout.levels[token]
        mode = self.layout.empty_lines[token]
        column = self.column(stop)
        written = self.write_behind(before, spans, level, column)
        end = spans[written - 1][1] if written else begin
        for n in range(written, len(spans)):
            start, finish = spans[n]
            empty = self.text.count("\n", end, start) > 1
            if n == written:
                empty = mode == REQUIRES or (empty and mode != OPENS)
            self.write_line(start, finish, level + self.depth(start, column, mode), empty)
            end = finish
        empty = self.text.count("\n", end, stop) > 1
        if written == len(spans):
            empty = mode == REQUIRES or (empty and mode == KEEPS)
        self.start_line(level, empty and (mode != CLOSES or before < 0))

    def comments_between(self, before: int, stop: int) -> list[tuple[int, int]]:
        """Spans of the comments behind token `before`, up to offset `stop`."""
        return [match.span() for match in _COMMENT.finditer(self.text, self.end_of(before), stop)]

    def write_line(self, start: int, finish: int, level: int, after_empty_line: bool) -> None:
        """A comment on its own line; the very first of a text begins no line."""
        if self.parts:
            self.start_line(level, after_empty_line)
        else:
            self.parts.append("\t" * level)
        self.parts.append(self.text[start:finish].rstrip())

    def write_behind(self, before: int, spans: list[tuple[int, int]], level: int, column: int) -> int:
        """Write the comments that belong to token `before`; their number."""
        begin = self.end_of(before)
        gap = self.text.count("\n", begin, spans[0][0])
        if before < 0:
            return 0
        kind, header_level = self.layout.behind.get(before, (PLAIN, 0))
        block = self.block(spans)
        if kind == HEADER or (kind == TRAILING_HEADER and gap <= 1):
            for start, finish in spans[:block]:
                self.write_line(start, finish, header_level, False)
            return block
        if kind == CLAUSE and (gap == 0 or (gap == 1 and block == 1 and self.is_set_off(spans))):
            self.write_trailing(spans[0])
            for start, finish in spans[1:block]:
                self.write_line(start, finish, level + self.depth(start, column, KEEPS), False)
            return block
        if gap > 0:
            return 0
        self.write_trailing(spans[0])
        return 1

    def write_trailing(self, span: tuple[int, int]) -> None:
        self.parts.append(" ")
        self.parts.append(self.text[span[0] : span[1]].rstrip())

    def block(self, spans: list[tuple[int, int]]) -> int:
        """How many comments come before the first that has an empty line before it."""
        for n in range(1, len(spans)):
            if self.text.count("\n", spans[n - 1][1], spans[n][0]) > 1:
                return n
        return len(spans)

    def is_set_off(self, spans: list[tuple[int, int]]) -> bool:
        """Does an empty line follow the first comment?"""
        following = _NOT_BLANK.search(self.text, spans[0][1])
        return following is None or self.text.count("\n", spans[0][1], following.start()) > 1

    def column(self, offset: int) -> int:
        """Width of what stands before `offset` on its line."""
        return len(self.text[self.text.rfind("\n", 0, offset) + 1 : offset].expandtabs(_TAB_WIDTH))

    def depth(self, start: int, column: int, mode: int) -> int:
        """Tabs by which the comment at `start` lies deeper than the token below it, which is at `column`."""
        difference = self.column(start) - column
        if mode == CLOSES and difference < 0 and difference == -column:
            return 1  # code that was commented out, at the very left
        return 0 if difference < 2 else min(max(difference // _TAB_WIDTH, 1), _DEEPEST)

    def trailing_comments(self, before: int, stop: int, column: int) -> None:
        """The comments between the last token written and `stop`, none of which any token follows."""
        spans = self.comments_between(before, stop)
        if not spans:
            return
        written = self.write_behind(before, spans, self.level, column)
        end = spans[written - 1][1] if written else self.end_of(before)
        for start, finish in spans[written:]:
            empty = self.text.count("\n", end, start) > 1
            self.write_line(start, finish, self.level + self.depth(start, column, KEEPS), empty)
            end = finish
