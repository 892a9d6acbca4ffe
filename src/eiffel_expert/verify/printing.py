"""Answers of `eiffel-expert check` as lines: JSON, or text for people and editors; at the end a line that counts them.

In: answers as they come. Out: lines on stdout, the count on stderr, the exit status: 1 if a file was rejected. A line
of text reads `path:line:column: [code] message (hint)`, or `path: verdict: reason`. On a terminal the source line and
a caret follow. Printing ends quietly when nobody reads any more.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable

from eiffel_expert.eiffel.diagnostics import Diagnostic as Finding
from eiffel_expert.eiffel.diagnostics import excerpt
from eiffel_expert.errors import UserError
from eiffel_expert.progress import say
from eiffel_expert.records import Diagnostic
from eiffel_expert.verify.check import Answer

STATUSES = ("accepted", "rejected", "undecided")


def print_answers(answers: Iterable[Answer], as_json: bool) -> int:
    """Each answer as it comes, then on stderr how many there were of each verdict; the exit status.

    Raises UserError if not one file could be read.
    """
    shown = json_line if as_json else text_for(sys.stdout.isatty())
    counts: Counter[str] = Counter()
    unreadable = 0
    try:
        for answer in answers:
            counts[answer.verdict.status] += 1
            unreadable += not answer.was_read
            print(shown(answer), flush=True)
    except BrokenPipeError:  # the reader has seen enough, as in `check ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    else:
        _conclude(counts, unreadable)
    return int(counts["rejected"] > 0)


def _conclude(counts: Counter[str], unreadable: int) -> None:
    if unreadable and unreadable == counts.total():
        raise UserError(f"none of the {unreadable} files could be read", "make them readable")
    say(", ".join(f"{counts[status]} {status}" for status in STATUSES))


def json_line(answer: Answer) -> str:
    return json.dumps(answer.record(), ensure_ascii=False)


def text_for(is_terminal: bool) -> Callable[[Answer], str]:
    return lambda answer: text_lines(answer, is_terminal)


def text_lines(answer: Answer, with_source: bool = False) -> str:
    """A line a finding, with the source line and a caret below it if wanted; the verdict where no finding says it."""
    verdict, path = answer.verdict, answer.path.as_posix()
    lines: list[str] = []
    for found in (*verdict.diagnostics, *answer.remarks):
        lines.append(f"{path}:{found.line}:{found.column}: [{found.code}] {found.message}")
        if with_source:
            lines += source_lines(answer.text, found)
    if not verdict.diagnostics or verdict.reason:
        lines.append(f"{path}: {verdict.status}" + (f": {verdict.reason}" if verdict.reason else ""))
    return "\n".join(lines)


def source_lines(text: str, found: Diagnostic) -> list[str]:
    """The line that `found` points at and a caret below its column; nothing where the text or the place is not there.

    What a terminal might take for a command, or cannot show, is replaced.
    """
    lines = text.split("\n", found.line)
    if not text or not 0 < found.line <= len(lines) or not 0 < found.column <= len(lines[found.line - 1]) + 1:
        return []
    start = sum(len(line) + 1 for line in lines[: found.line - 1]) + found.column - 1
    shown = excerpt(text, Finding(found.code, start, start, found.line, found.column, found.message))
    return ["    " + "".join(map(_harmless, line)) for line in shown.split("\n")]


def _harmless(character: str) -> str:
    if character == "\t" or (character.isprintable() and _can_be_shown(character)):
        return character
    return "?"


def _can_be_shown(character: str) -> bool:
    try:
        character.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
