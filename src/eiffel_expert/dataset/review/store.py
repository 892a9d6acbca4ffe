"""Decisions about pairs: lines of JSON in workspace/reviews/reviews.jsonl, only ever added.

In: decisions of people. Out: what holds of each pair, which is its last decision that was not taken back. The folder is
no stage's: no build clears it. A decision names the pair's id and the hash of its texts, so it never falls on another
text. Whether a corrected output is right is not judged here.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from filelock import FileLock

from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair, content_id
from eiffel_expert.workspace import cannot_write

FILE: Final = Path("reviews") / "reviews.jsonl"  # below the workspace
ACCEPT, REJECT, CORRECT, UNDO = "accept", "reject", "correct", "undo"
DECISIONS: Final = (ACCEPT, REJECT, CORRECT, UNDO)


@dataclass(frozen=True, slots=True)
class Decision:
    """`output` is the corrected text, "" for other decisions; `time` is UTC in ISO 8601; `content` see content_of."""

    pair: str
    decision: str
    content: str
    time: str
    reason: str = ""
    output: str = ""


def content_of(pair: Pair) -> str:
    """A hash of what the person has read."""
    return content_id("content", pair.instruction, pair.input, pair.output)


class Reviews:
    """The decisions in one file, which several processes may add to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stacks: dict[str, list[Decision]] = {}
        self._seen: tuple[int, int] = (-1, -1)  # size and time of change of what was read

    def of(self, pair: Pair) -> Decision | None:
        """What holds of a pair."""
        stack = self._current().get(pair.id)
        return stack[-1] if stack and stack[-1].content == content_of(pair) else None

    def standing(self) -> dict[str, Decision]:
        """By pair id, what holds; of pairs that are no longer made too."""
        return {pair: stack[-1] for pair, stack in self._current().items() if stack}

    def add(self, decision: Decision) -> None:
        """One line more, on the disk when this returns; what a killed writer left of a line goes.

        Raises UserError if it can't be written.
        """
        line = (json.dumps(asdict(decision), ensure_ascii=False) + "\n").encode("utf-8")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(self.path.with_name(f".{self.path.name}.lock")), self.path.open("ab+") as file:
                _cut_unfinished_line(file)
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
        except OSError as fault:
            raise cannot_write(self.path, fault) or fault from fault

    def _current(self) -> dict[str, list[Decision]]:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return {}
        if self._seen != (found.st_size, found.st_mtime_ns):
            self._stacks = stacks_of(read_decisions(self.path))
            self._seen = (found.st_size, found.st_mtime_ns)
        return self._stacks


def _cut_unfinished_line(file: Any) -> None:
    end = file.seek(0, os.SEEK_END)
    start = max(0, end - 1_000_000)  # far more than a line has
    file.seek(start)
    tail = file.read()
    if tail and not tail.endswith(b"\n"):
        file.truncate(start + tail.rfind(b"\n") + 1)
    file.seek(0, os.SEEK_END)


def stacks_of(decisions: list[Decision]) -> dict[str, list[Decision]]:
    """By pair, its decisions without those that were taken back."""
    stacks: dict[str, list[Decision]] = {}
    for decision in decisions:
        stack = stacks.setdefault(decision.pair, [])
        if decision.decision != UNDO:
            stack.append(decision)
        elif stack:
            stack.pop()
    return stacks


def read_decisions(path: Path) -> list[Decision]:
    """All lines; a last one without its end was never confirmed to anybody and does not count.

    Raises UserError for a line that is no decision.
    """
    lines = path.read_bytes().split(b"\n")[:-1]
    return [_decision(line, f"{path}, line {number}") for number, line in enumerate(lines, start=1) if line.strip()]


def _decision(line: bytes, where: str) -> Decision:
    try:
        values = json.loads(line)
        decision = Decision(**values)
    except (ValueError, TypeError) as fault:
        raise UserError(f"{where}: not a decision: {fault}", "mend or remove that line") from fault
    texts = asdict(decision).values()
    if decision.decision not in DECISIONS or not all(isinstance(text, str) for text in texts):
        raise UserError(f"{where}: not a decision: {line[:80]!r}", "mend or remove that line")
    return decision
