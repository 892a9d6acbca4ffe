"""The output of Gobo's gelint and gec to a `Transcript`.

Formats (gelint and gec 26.04):
    [VUTA-2] class APP (8,16): message           then lines `<tab>class APP: path`, then `----`
    [VUEX-1] class HEIR (PARENT,8,16): message   the text of PARENT in the context of HEIR
    [SERR] Syntax error: message                 then `line 3 column 2 in path`, an excerpt with a caret, `----`
    [VSRT2] message                              of the system as a whole, then `----`
    [EATM] ECF path (14,38): message             of the configuration, one line
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.verify.transcripts import Finding, Transcript

_HEAD = re.compile(r"^\[([A-Z][A-Z0-9]*(?:-?\d+[A-Z]?)?)\] ?(.*)$")
_OF_CLASS = re.compile(r"^class (\w+)(?: \((?:(\w+),)?(\d+),(\d+)\))?: (.*)$", re.S)
_OF_CONFIGURATION = re.compile(r"^ECF (.*) \((\d+),(\d+)\): (.*)$")
_PLACE = re.compile(r"^line (\d+) column (\d+) in (.*)$")
_FILE = re.compile(r"^\tclass (\w+): (.*)$")
_NOTE = re.compile(r"^\t(?:Used in ECF|in ECF) ")
_END = "----"


def read(output: str) -> Transcript:
    """All entries of `output`; whatever stands outside of one, or in one that does not end, is unknown."""
    findings: list[Finding] = []
    unknown: list[str] = []
    lines = iter(output.splitlines())
    for line in lines:
        head = _HEAD.match(line)
        if head is None:
            if line.strip() and not _NOTE.match(line):
                unknown.append(line)
        elif configuration := _OF_CONFIGURATION.match(head[2]):
            findings.append(_of_configuration(head[1], configuration))
        else:
            entry = _entry(lines)
            findings.append(_finding(head[1], head[2], entry or []))
            if entry is None:
                unknown.append(f"the entry does not end: {line}")
    return Transcript(tuple(findings), tuple(unknown))


def _entry(lines: Iterator[str]) -> list[str] | None:
    """The lines up to the rule that ends an entry; None if it never comes."""
    taken: list[str] = []
    for line in lines:
        if line == _END:
            return taken
        taken.append(line)
    return None


def _finding(code: str, first: str, rest: list[str]) -> Finding:
    is_warning = code.startswith("GW") or code == "SWRN"
    if code in ("SERR", "SSSS", "SWRN"):
        return _syntax(code, first, rest, is_warning)
    files = {found[1]: found[2] for line in rest if (found := _FILE.match(line))}
    text = "\n".join([first, *(line for line in rest if not _FILE.match(line))]).strip()
    of_class = _OF_CLASS.match(text)
    if of_class is None:
        return Finding(code, text, is_warning=is_warning)
    name, written_in, line, column, message = of_class.groups()
    return Finding(
        code, message, name, written_in or name, files.get(name, ""), int(line or 0), int(column or 0), is_warning
    )


def _syntax(code: str, first: str, rest: list[str], is_warning: bool) -> Finding:
    message = first.removeprefix("Syntax error:").removeprefix("Syntax warning:").strip() or "syntax error"
    place = next((found for line in rest if (found := _PLACE.match(line))), None)
    if place is None:
        return Finding(code, message, is_warning=is_warning)
    return Finding(code, message, path=place[3], line=int(place[1]), column=int(place[2]), is_warning=is_warning)


def _of_configuration(code: str, found: re.Match[str]) -> Finding:
    return Finding(code, found[4], path=found[1], line=int(found[2]), column=int(found[3]))
