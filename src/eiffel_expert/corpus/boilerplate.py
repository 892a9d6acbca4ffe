"""Where a class text begins and ends, apart from comments and note clauses: found by a few words, without a parser.

Comes in: the text of a file, which may be no sound Eiffel. Goes out: what stands between the class header and the
closing note clause or the `end`. A class without header is taken whole.
"""

from __future__ import annotations

import re

HEADER = re.compile(
    r"^[ \t]*(?:(?:frozen|deferred|expanded|external|once)[ \t\r\n]+)*class\b", re.MULTILINE | re.IGNORECASE
)
CLOSING_NOTE = re.compile(r"^(?:[ \t]*;[ \t]*)?(?:note|indexing)\b", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"^end\b[^\n]*", re.MULTILINE | re.IGNORECASE)


def without_boilerplate(text: str) -> str:
    """The text from its class header to the `end`, without a closing note clause."""
    header = HEADER.search(text)
    start = header.start() if header else 0
    notes = list(CLOSING_NOTE.finditer(text, header.end() if header else 0))
    if notes and header:
        return text[start : notes[-1].start()]
    ends = list(_END.finditer(text, start))
    return text[start : ends[-1].start()] if ends else text[start:]
