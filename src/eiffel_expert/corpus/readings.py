"""Readings of earlier runs, in SQLite: a text that was read before is not parsed again.

The key is a hash of the file's bytes and of the code that reads them. Units are kept compressed, features as offsets
into the text of their class: they are made anew, a file at a time, when they are wanted, so that a corpus of any size
costs little memory. Each batch is committed: what a killed run has read counts. A file that cannot be used is replaced
by one for this run alone.
"""

from __future__ import annotations

import hashlib
import json
import marshal
import sqlite3
import time
import zlib
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from eiffel_expert.corpus.licences import WORDINGS, licence_in_file
from eiffel_expert.corpus.reading import Contents, Reading
from eiffel_expert.progress import say
from eiffel_expert.records import SourceUnit

FILE = "readings.sqlite"
MAX_BYTES = 4_000_000_000
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS readings"
    " (key BLOB PRIMARY KEY, facts TEXT NOT NULL, units BLOB NOT NULL, sketch BLOB NOT NULL, used REAL NOT NULL)"
)
_AT_A_TIME = 500
_NAMES = tuple(f.name for f in fields(SourceUnit))
_START, _END = _NAMES.index("start"), _NAMES.index("end")

Row = tuple[bytes, str, bytes, bytes]  # key, facts, units, sketch


class Readings(AbstractContextManager["Readings"]):
    """The readings in `folder`; if that cannot be used, in `fallback`, where they last as long as that does."""

    def __init__(self, folder: Path, fallback: Path) -> None:
        self.path = folder / FILE
        self._licences: dict[bytes, str] = {}
        try:
            self._connection = _connected(self.path)
        except (sqlite3.Error, OSError) as fault:
            say(f"note: no memory of earlier runs at {self.path}: {fault}; delete the file to have one again")
            self.path = fallback / f".{FILE}"
            self._connection = _connected(self.path)

    def find(self, keys: Sequence[bytes]) -> dict[bytes, Reading]:
        """The readings that are known, by key."""
        found: dict[bytes, Reading] = {}
        for start in range(0, len(keys), _AT_A_TIME):
            part = keys[start : start + _AT_A_TIME]
            marks = ",".join("?" * len(part))
            query = f"SELECT key, facts FROM readings WHERE key IN ({marks})"
            found.update({key: reading_of(key, facts) for key, facts in self._connection.execute(query, part)})
        return found

    def keep(self, rows: Iterable[Row]) -> None:
        now = time.time()
        with self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?)", [(*row, now) for row in rows]
            )

    def touch(self, keys: Iterable[bytes]) -> None:
        """These were of use: older ones go first when room is wanted."""
        now = time.time()
        with self._connection:
            self._connection.executemany("UPDATE readings SET used = ? WHERE key = ?", [(now, key) for key in keys])

    def units(self, key: bytes) -> list[SourceUnit]:
        """The units of a text, without a place."""
        return unpacked(self._blob("units", key))

    def sketch(self, key: bytes) -> bytes:
        """The sketch of a text; see `near_duplicates`."""
        return self._blob("sketch", key)

    def licence(self, file: Path) -> str:
        """What a licence file says, "" if that is not known; found out once for each text."""
        try:
            data = file.read_bytes()
        except OSError:
            return ""
        key = hashlib.blake2b(data, digest_size=16, key=WORDINGS.encode()).digest()
        if key not in self._licences:
            row = self._connection.execute("SELECT name FROM licences WHERE key = ?", (key,)).fetchone()
            self._licences[key] = row[0] if row is not None else licence_in_file(data.decode("utf-8", "replace"))
            with self._connection:
                self._connection.execute("INSERT OR REPLACE INTO licences VALUES (?, ?)", (key, self._licences[key]))
        return self._licences[key]

    def _blob(self, column: str, key: bytes) -> bytes:
        row = self._connection.execute(f"SELECT {column} FROM readings WHERE key = ?", (key,)).fetchone()
        assert row is not None, f"a text that was read has no {column}"
        return bytes(row[0])

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(sqlite3.Error):
            self._prune()
            self._connection.close()

    def _prune(self) -> None:
        """Forget what was not of use for longest, half of it, when the file has grown too large."""
        if self.path.stat().st_size <= MAX_BYTES:
            return
        with self._connection:
            self._connection.execute(
                "DELETE FROM readings WHERE key IN"
                " (SELECT key FROM readings ORDER BY used LIMIT (SELECT count(*) / 2 FROM readings))"
            )
        self._connection.execute("VACUUM")


def _connected(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(file, timeout=60)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(_SCHEMA)
    connection.execute("CREATE TABLE IF NOT EXISTS licences (key BLOB PRIMARY KEY, name TEXT NOT NULL)")
    connection.execute("SELECT key FROM readings LIMIT 1").fetchone()  # is it a database at all, and ours?
    return connection


def row_of(reading: Reading, contents: Contents) -> Row:
    facts = {name: value for name, value in asdict(reading).items() if name != "key" and value}
    return reading.key, json.dumps(facts, ensure_ascii=True), packed(contents.units), contents.sketch


def reading_of(key: bytes, facts: str) -> Reading:
    return Reading(key, **json.loads(facts))


def packed(units: Sequence[SourceUnit]) -> bytes:
    """Of the class, then its features, whose texts are slices of its own."""
    rows = [_values(unit, units[0]) for unit in units]
    return zlib.compress(marshal.dumps(rows), 1)


def _values(unit: SourceUnit, owner: SourceUnit) -> tuple[Any, ...]:
    own = replace(unit, text="") if unit is not owner and _slice(owner, unit.start, unit.end) == unit.text else unit
    return tuple(getattr(own, name) for name in _NAMES)


def _slice(owner: SourceUnit, start: int, end: int) -> str:
    return owner.text[start - owner.start : end - owner.start]


def unpacked(blob: bytes) -> list[SourceUnit]:
    rows = marshal.loads(zlib.decompress(blob))
    found: list[SourceUnit] = []
    for row in rows:
        unit = SourceUnit(*row)
        if not unit.text and found:
            unit = replace(unit, text=_slice(found[0], row[_START], row[_END]))
        found.append(unit)
    return found
