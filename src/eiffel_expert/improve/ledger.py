"""The ledger: what every round did and which model is current, in one SQLite file. Lines are added, never taken away.

A round is a line that begins open and ends kept, rejected or empty; a rollback is a line of its own. The current model
is the one that the last kept or rolled-back line names. The model files themselves are not touched here.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from eiffel_expert.errors import UserError
from eiffel_expert.workspace import hash_file

Outcome = Literal["open", "start", "kept", "rejected", "empty", "rollback"]
_SCHEMA = """
CREATE TABLE IF NOT EXISTS rounds (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    begun TEXT NOT NULL,
    ended TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL,
    outcome TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    answers TEXT NOT NULL DEFAULT '',
    dataset TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    counts TEXT NOT NULL DEFAULT '{}'
)
"""
_PATHS = ("model", "answers", "dataset")
_SETS_CURRENT = ("start", "kept", "rollback")


@dataclass(frozen=True, slots=True)
class Round:
    """A line; times are UTC, ISO 8601. `model`, `answers` and `dataset` are paths: the GGUF, what it answered to the
    held-out prompts, and the folder of pairs that it was trained on; `sha256` is of the GGUF.
    """

    number: int
    begun: str
    ended: str
    key: str
    outcome: Outcome
    model: str
    answers: str
    dataset: str
    sha256: str
    reason: str
    counts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Files:
    """Where a model, its held-out answers and its dataset lie."""

    model: Path
    answers: Path
    dataset: Path


class Ledger:
    """Raises UserError if `path` is not a ledger."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        with self._connection() as connection:
            connection.execute(_SCHEMA)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """One transaction: written whole or not at all."""
        connection = sqlite3.connect(self.path)
        connection.row_factory = sqlite3.Row
        try:
            with connection:
                yield connection
        except sqlite3.DatabaseError as fault:
            hint = "free some room, or move the file away to begin a new ledger"
            raise UserError(f"cannot use the ledger {self.path}: {fault}", hint) from fault
        finally:
            connection.close()

    def start(self, files: Files) -> None:
        """Name the pipeline's model as the current one, unless the rounds since began with that very model."""
        last = next((line for line in reversed(self.history()) if line.outcome == "start"), None)
        if last is None or last.sha256 != hash_file(files.model):
            self._add("start", files=files, reason="exported by the pipeline")

    def begin(self, key: str) -> int:
        """The number of the open round of that key; a new one if there is none."""
        unfinished = [r for r in self.history() if r.outcome == "open" and r.key == key]
        return unfinished[-1].number if unfinished else self._add("open", key=key)

    def end(
        self, number: int, outcome: Outcome, reason: str, counts: dict[str, Any], files: Files | None = None
    ) -> None:
        """Close the round with what became of it."""
        values = (_now(), outcome, reason, json.dumps(counts, sort_keys=True), *self._columns(files), number)
        with self._connection() as connection:
            connection.execute(
                "UPDATE rounds SET ended=?, outcome=?, reason=?, counts=?, model=?, answers=?, dataset=?, sha256=?"
                " WHERE number=?",
                values,
            )

    def history(self) -> list[Round]:
        """All lines, the oldest first."""
        with self._connection() as connection:
            rows = connection.execute("SELECT * FROM rounds ORDER BY number").fetchall()
        return [self._round(dict(row)) for row in rows]

    def _round(self, row: dict[str, Any]) -> Round:
        places = {name: str(self._folder / row[name]) if row[name] else "" for name in _PATHS}
        return Round(**{**row, **places, "counts": json.loads(row["counts"])})

    @property
    def _folder(self) -> Path:
        return self.path.parent.resolve()

    def _columns(self, files: Files | None) -> tuple[str, ...]:
        """The paths as they are stored: from the ledger's folder on, so that a workspace can be moved."""
        if files is None:
            return "", "", "", ""
        paths = (files.model, files.answers, files.dataset)
        return *(os.path.relpath(path.resolve(), self._folder) for path in paths), hash_file(files.model)

    def current(self) -> Round | None:
        """The line that names the model in use."""
        return next((r for r in reversed(self.history()) if r.outcome in _SETS_CURRENT), None)

    def rollback(self, number: int | None = None) -> Round:
        """Make the model of line `number` current again; without a number, the model before the current one.

        Raises UserError if there is no such line, it has no model, or the model's file is gone.
        """
        target = self._line(number) if number is not None else self._before_current()
        model = Path(target.model)
        if target.outcome not in _SETS_CURRENT or not model.is_file() or hash_file(model) != target.sha256:
            raise UserError(
                f"round {target.number} ({target.outcome}) has no model to go back to, or its file was replaced",
                "`eiffel-expert improve history` lists the rounds and their models",
            )
        files = Files(model, Path(target.answers), Path(target.dataset))
        self._add("rollback", files=files, reason=f"back to round {target.number}")
        return target

    def _line(self, number: int) -> Round:
        found = next((r for r in self.history() if r.number == number), None)
        if found is None:
            raise UserError(f"there is no round {number}", "`eiffel-expert improve history` lists the rounds")
        return found

    def _before_current(self) -> Round:
        current = self.current()
        kept = [r for r in self.history() if r.outcome in ("start", "kept")]
        places = [i for i, r in enumerate(kept) if current is not None and r.sha256 == current.sha256]
        if not places or places[-1] == 0:
            raise UserError("there is no earlier model", "`eiffel-expert improve history` lists the rounds")
        return kept[places[-1] - 1]

    def _add(self, outcome: Outcome, *, key: str = "", files: Files | None = None, reason: str = "") -> int:
        now = _now()
        values = (now, "" if outcome == "open" else now, key, outcome, reason, *self._columns(files))
        with self._connection() as connection:
            cursor = connection.execute(
                "INSERT INTO rounds (begun, ended, key, outcome, reason, model, answers, dataset, sha256)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
        assert cursor.lastrowid is not None
        return cursor.lastrowid


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
