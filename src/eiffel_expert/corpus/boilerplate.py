"""Where a class text begins and ends, apart from comments and note clauses: found by a few words, without a parser.

Comes in: the text of a file, which may be no sound Eiffel. Goes out: what stands between the class header and the
closing note clause or the `end`. A class without header is taken whole.
"""

from __future__ import annotations

import re

HEADER = re.compile(
    r"^[ \t]*(?:(?:frozen|deferred|expanded|external|once)[ \t\r\n]+)*class\b", re.MULTILINE | re.IGNORECASE
)
_CLOSING_NOTE = re.compile(r"^(?:[ \t]*;[ \t]*)?(?:note|indexing)\b", re.MULTILINE | re.IGNORECASE)
_DATED = re.compile(r"copyright|\(c\)|©|\bdate\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d.])((?:19[89]|20[0-4])\d)(?![\d])")
_FEATURE = re.compile(r"^feature\b", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"^end\b[^\n]*", re.MULTILINE | re.IGNORECASE)


def without_boilerplate(text: str) -> str:
    """The text from its class header to the `end`, without a closing note clause."""
    header = HEADER.search(text)
    start = header.start() if header else 0
    note = closing_note(text)
    if note < len(text):
        return text[start:note]
    ends = list(_END.finditer(text, start))
    return text[start : ends[-1].start()] if ends else text[start:]


def closing_note(text: str) -> int:
    """Where the note clause behind the features begins; the text's length if there is none."""
    header = HEADER.search(text)
    notes = list(_CLOSING_NOTE.finditer(text, header.end())) if header else []
    # A line of a verbatim string may begin with the word, too.
    return notes[-1].start() if notes and not _FEATURE.search(text, notes[-1].end()) else len(text)


def newest_year(text: str) -> int:
    """The latest year in copyright lines and dates of the comments and note clauses around the class; 0 if none."""
    header = HEADER.search(text)
    around = text[: header.start() if header else 0] + "\n" + text[closing_note(text) :]
    lines = (line for line in around.splitlines() if _DATED.search(line))
    return max((int(year) for line in lines for year in _YEAR.findall(line)), default=0)
