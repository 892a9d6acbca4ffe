"""The output of EiffelStudio's ec in batch mode to a `Transcript`.

Formats, after EiffelStudio's own regression tester and published transcripts of versions 14.05 to 25.02 (this reader
has not met a compiler on the machine it was written on):
    Degree 3: Checking Types                     progress, and other lines in `_PROGRESS`
    Error code: VUTA(2)                          a block, up to a rule of dashes, with `Error:`, `What to do:`,
                                                 `Class:`, `Feature:`, `Line:` and an excerpt
    Warning code: ...                            a block of the same build
    Syntax error at line 12 in class APP         a block too; `Obsolete syntax ...` is its warning
    System Recompiled.                           success
An exception trace, a panic, a prompt or whatever else is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.verify.transcripts import Finding, Transcript

_CODE = re.compile(r"^(Error|Warning) code: *(\S.*?)\s*$")
_SYNTAX = re.compile(
    r"^(Syntax error|Syntax warning|Obsolete syntax)(?: used)?(?: at)? line (\d+)(?: in class (\w+))?(.*)$", re.I
)
_RULE = re.compile(r"^-{20,}\s*$")
_KEY = re.compile(r"^(Error|Warning|What to do|Class|Feature|Line|Cluster|File|Configuration): *(.*)$")
_PART = re.compile(r"\((\w+)\)$")
_FINISHED = re.compile(r"^System Recompiled\.?\s*$")
_PROGRESS = re.compile(
    r"^(?:Eiffel Compilation Manager\b.*|Version \S+.*|Degree -?\d.*|Freezing System Changes|Melting System Changes"
    r"|Removing Unused Code|Processing Options|C compilation completed|Processing .*|Preparing C compilation.*"
    r"|\[ *\d+%.*|You must now run .*|Removing Dead Code.*|Merging .*)\s*$",
    re.I,
)


def read(output: str) -> Transcript:
    """All blocks of `output`; lines that are neither progress, nor success, nor of a block are unknown."""
    findings: list[Finding] = []
    unknown: list[str] = []
    finished = False
    lines = _Lines(output.splitlines())
    for line in lines:
        if found := _CODE.match(line):
            findings.append(_validity(found[1] == "Warning", found[2], lines.block()))
        elif found := _SYNTAX.match(line):
            findings.append(_syntax(found, lines.block()))
        elif _FINISHED.match(line):
            finished = True
        elif line.strip() and not _RULE.match(line) and not _PROGRESS.match(line):
            unknown.append(line)
    return Transcript(tuple(findings), tuple(unknown), finished)


class _Lines(Iterator[str]):
    """Lines with the possibility to take a block, which ends at a rule or before the head of another."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._next = 0

    def __next__(self) -> str:
        if self._next >= len(self._lines):
            raise StopIteration
        self._next += 1
        return self._lines[self._next - 1]

    def block(self) -> list[str]:
        start = self._next
        for line in self._lines[start:]:
            if _RULE.match(line) or _CODE.match(line) or _SYNTAX.match(line) or _ends_silently(line):
                break
            self._next += 1
        return self._lines[start : self._next]


def _ends_silently(line: str) -> bool:
    """A line that no block holds, though no rule came before it."""
    return bool(_FINISHED.match(line)) or line.startswith(("Degree ", "Exception tag: ", "ec: system execution failed"))


def _validity(is_warning: bool, code: str, block: list[str]) -> Finding:
    values: dict[str, str] = {}
    for line in block:
        if (found := _KEY.match(line)) and found[1] not in values:
            values[found[1]] = found[2].strip()
    message = values.get("Error") or values.get("Warning") or next((line for line in block if line.strip()), "")
    number = re.match(r"\d+", values.get("Line", ""))
    return Finding(
        normalised(code),
        message.strip(),
        values.get("Class", "").split(" ")[0].upper(),
        line=int(number[0]) if number else 0,
        is_warning=is_warning,
    )


def _syntax(found: re.Match[str], block: list[str]) -> Finding:
    message = next((line.strip() for line in block if line.strip() and not line.startswith(("->", " ", "\t"))), "")
    is_warning = not found[1].lower().startswith("syntax error")
    rest = found[4].strip(" .:")
    return Finding(
        "SERR",
        message or rest or "syntax error",
        (found[3] or "").upper(),
        line=int(found[2]),
        is_warning=is_warning,
    )


def normalised(code: str) -> str:
    """Codes as this project writes them: VUTA(2) is VUTA-2."""
    return _PART.sub(r"-\1", code.strip())
