"""A feature's text cut into its sections, line by line, so that kinds can leave one out or put one in.

Comes in: the text of one routine or attribute as it stands in a class. Goes out: `Layout`: the text moved to column 1
with tabs, and its sections (header, require, local, do, ensure, ...). Only the usual layout, one keyword a line, is
cut; any other gives None, and the caller counts it. Nothing is reformatted beyond indentation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile

HEADER = "header"
SECTIONS = (
    "obsolete",
    "note",
    "require",
    "local",
    "do",
    "once",
    "deferred",
    "external",
    "attribute",
    "ensure",
    "rescue",
)
BODIES = ("do", "once", "deferred", "external", "attribute")
_KEYWORD = re.compile(rf"^\t(?P<word>{'|'.join(SECTIONS)}|end)\b", re.IGNORECASE)
_VERBATIM = re.compile(r'"[^"\n%]*[\[{][ \t]*$', re.MULTILINE)


@dataclass(frozen=True)
class Layout:
    """`sections` maps a section's name to its lines, keyword line first, in their order in the text."""

    sections: Mapping[str, tuple[str, ...]]
    last: tuple[str, ...]  # the closing `end`; empty for a feature without a body

    @property
    def text(self) -> str:
        return self.with_sections({})

    def with_sections(self, changed: Mapping[str, tuple[str, ...]]) -> str:
        """The text with the lines of some sections replaced; an empty tuple leaves a section out."""
        lines = [line for name, own in self.sections.items() for line in changed.get(name, own)]
        return "\n".join((*lines, *self.last))

    def section(self, name: str) -> str:
        return "\n".join(self.sections.get(name, ()))

    @property
    def body_keyword(self) -> str:
        return next((name for name in BODIES if name in self.sections), "")

    @property
    def instructions(self) -> tuple[str, ...]:
        """The body's lines below its keyword."""
        return self.sections.get(self.body_keyword, ())[1:]

    @property
    def signature(self) -> str:
        """Signature lines as they are written, above the header comment."""
        head = takewhile(lambda line: not line.strip().startswith("--"), self.sections[HEADER])
        return "\n".join(head).rstrip()

    @property
    def comment(self) -> str:
        """The header comment without its dashes, as one line."""
        lines = [line.strip() for line in self.sections[HEADER]]
        return " ".join(line[2:].strip() for line in lines if line.startswith("--"))


def layout_of(text: str, indentation: str) -> Layout | None:
    """The layout of a feature whose first line stood behind `indentation`; None if it is not the usual one."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if _VERBATIM.search(text):
        return None  # lines of a verbatim string must keep their place
    lines = _dedented(text.split("\n"), indentation)
    if lines is None:
        return None
    return _cut([line.rstrip() for line in lines])


def _dedented(lines: list[str], indentation: str) -> list[str] | None:
    """Lines with `indentation` taken off and the rest in tabs; None where a line stands further left."""
    moved = [lines[0]]
    for line in lines[1:]:
        if line.strip() and not line.startswith(indentation):
            return None
        moved.append(line[len(indentation) :])
    return _in_tabs(moved)


def _in_tabs(lines: list[str]) -> list[str] | None:
    """Leading blanks as tabs, where blanks are a whole number of the text's own steps."""
    blank_starts = [line for line in lines if line.startswith(" ")]
    if not blank_starts:
        return lines
    step = min(len(line) - len(line.lstrip(" ")) for line in blank_starts)
    changed = []
    for line in lines:
        width = len(line) - len(line.lstrip(" "))
        if width % step or line[width : width + 1] == "\t":
            return None
        changed.append("\t" * (width // step) + line[width:])
    return changed


def _cut(lines: list[str]) -> Layout | None:
    sections: dict[str, list[str]] = {HEADER: []}
    current = HEADER
    for number, line in enumerate(lines):
        keyword = _KEYWORD.match(line)
        word = keyword["word"].lower() if keyword else ""
        if word == "end":
            is_last = not any(rest.strip() for rest in lines[number + 1 :])
            return _layout(sections, (line,)) if is_last else None
        if word in sections:
            return None
        if word:
            current = word
            sections[current] = []
        sections[current].append(line)
    return _layout(sections, ()) if current == HEADER else None


def _layout(sections: Mapping[str, list[str]], last: tuple[str, ...]) -> Layout:
    return Layout({name: _trimmed(lines) for name, lines in sections.items()}, last)


def _trimmed(lines: list[str]) -> tuple[str, ...]:
    """Without empty lines at the end."""
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return tuple(lines)
