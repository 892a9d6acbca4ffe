"""Takes the Eiffel out of what a model wrote: an answer comes in, its code goes out.

A fenced block wins: tagged `eiffel` before any other, then the longest. Without a fence, lines of prose before and
after the code are left out. The choice never asks the parser, so that it can't favour an answer that happens to parse.
Text that holds no code comes back as it is, to be judged as it is.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

_FENCE = re.compile(r"^[ \t]*(?P<mark>`{3,}|~{3,})[ \t]*(?P<tag>[^\s`]*)[^`\n]*$")
_EIFFEL_TAGS = frozenset({"eiffel", "e"})
_CLASS_START = re.compile(
    r"^\s*(note|indexing|((deferred|expanded|frozen|external|separate)\s+)*class(\s+\w+\s*(\[.*)?)?)\s*(--.*)?$",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"^\s*(require|ensure|invariant)\b(?!.*\w[.!]\s*$)", re.IGNORECASE)
_END = re.compile(r"\bend\s*(--.*)?$", re.IGNORECASE)
_CODE_SIGNS = re.compile(r":=|^\s*--|^\s*\w+\s*:\s*\S|[\w)\]]\s*[(\[]|\w\.\w|[=<>/~]|^\s*end\b")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")


def extract_code(answer: str, form: str) -> str:
    """The Eiffel in `answer`, common indentation taken off; for the form "text" the answer itself, stripped."""
    if form == "text":
        return answer.strip()
    blocks = fenced_blocks(answer)
    code = _chosen(blocks) if blocks else _without_prose(answer.splitlines(), form)
    return textwrap.dedent(code.replace("\r\n", "\n")).strip("\n").rstrip()


def fenced_blocks(answer: str) -> list[tuple[str, str]]:
    """(tag in lower case, content) of each fenced block; a fence that is never closed reaches to the end."""
    blocks: list[tuple[str, list[str]]] = []
    mark = ""
    for line in answer.splitlines():
        fence = _FENCE.match(line)
        if not mark and fence:
            mark = fence["mark"]
            blocks.append((fence["tag"].lower(), []))
        elif fence and fence["mark"].startswith(mark) and not fence["tag"]:
            mark = ""
        elif mark:
            blocks[-1][1].append(line)
    return [(tag, "\n".join(lines)) for tag, lines in blocks]


def _chosen(blocks: list[tuple[str, str]]) -> str:
    tagged = [content for tag, content in blocks if tag in _EIFFEL_TAGS]
    return max(tagged or [content for _, content in blocks], key=len)


def _without_prose(lines: list[str], form: str) -> str:
    first = _first_line(lines, form)
    last = _last_line(lines, form)
    return "\n".join(lines[first : last + 1]) if first <= last else "\n".join(lines)


def _first_line(lines: list[str], form: str) -> int:
    starts: dict[str, Callable[[str], object]] = {"class": _CLASS_START.match, "assertions": _CLAUSE_START.match}
    if form in starts:
        found = next((i for i, line in enumerate(lines) if starts[form](line)), None)
        if found is not None:
            return found
    return next((i for i, line in enumerate(lines) if line.strip() and not _is_prose(line)), 0)


def _last_line(lines: list[str], form: str) -> int:
    """For a class or a feature its last `end`; else the last line that is not prose."""
    backwards = range(len(lines) - 1, -1, -1)
    if form in ("class", "feature"):
        found = next((i for i in backwards if _END.search(lines[i]) and not _is_prose(lines[i])), None)
        if found is not None:
            return found
    return next((i for i in backwards if lines[i].strip() and not _is_prose(lines[i])), len(lines) - 1)


def _is_prose(line: str) -> bool:
    """Whether a line reads as a sentence: several plain words and nothing that only code has, or a full stop."""
    words = _WORD.findall(line)
    if re.search(r"[.!?:]\s*$", line) and not line.lstrip().startswith("--"):
        return len(words) >= 2 or bool(re.match(r"^\s*[A-Z]\w+[.!:]\s*$", line))
    return len(words) >= 4 and line.lstrip()[:1].isupper() and not _CODE_SIGNS.search(line)
