"""Verdicts of earlier runs, in SQLite: the same text in the same surroundings is not judged twice.

The key is a hash of engine, its version and fingerprint, surroundings, what the libraries and neighbours hold, and
the snippet. Only what is certain to come out again is kept: accepted and rejected always, undecided of the builtin
engine alone. A cache that cannot be opened or is damaged is a slow run, not a failed one.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import asdict
from pathlib import Path
from types import TracebackType

from eiffel_expert.eiffel.ecf import classes_of, read_ecf
from eiffel_expert.progress import say
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.verify.engine import Engine, Snippet, Surroundings

FILE = "verdicts.sqlite"
MAX_ROWS = 1_000_000
_FORMAT = "2"
_SCHEMA = "CREATE TABLE IF NOT EXISTS verdicts (key BLOB PRIMARY KEY, verdict TEXT NOT NULL, used REAL NOT NULL)"


class VerdictCache(AbstractContextManager["VerdictCache"]):
    """A table of verdicts in `folder`; None as folder: no cache."""

    def __init__(self, folder: Path | None) -> None:
        self._connection: sqlite3.Connection | None = None
        if folder is not None:
            self._open(folder / FILE)

    def _open(self, file: Path) -> None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(file, timeout=30)
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute(_SCHEMA)
        except (sqlite3.Error, OSError) as fault:
            self._give_up(f"no verdict cache at {file}: {fault}; delete the file to have one again")

    def _give_up(self, why: str) -> None:
        say(f"note: {why}")
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def find(self, keys: Sequence[bytes]) -> dict[bytes, Verdict]:
        """The verdicts that are known, by key."""
        found: dict[bytes, Verdict] = {}
        if self._connection is None:
            return found
        try:
            for start in range(0, len(keys), 500):
                part = keys[start : start + 500]
                marks = ",".join("?" * len(part))
                rows = self._connection.execute(f"SELECT key, verdict FROM verdicts WHERE key IN ({marks})", part)
                found.update({key: _from_json(text) for key, text in rows})
        except (sqlite3.Error, ValueError, KeyError, TypeError) as fault:
            self._give_up(f"the verdict cache is damaged: {fault}; delete it to have one again")
            return {}
        return found

    def keep(self, pairs: Iterable[tuple[bytes, Verdict]]) -> None:
        if self._connection is None:
            return
        rows = [(key, _to_json(verdict), time.time()) for key, verdict in pairs]
        try:
            with self._connection:
                self._connection.executemany("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?)", rows)
        except sqlite3.Error as fault:
            self._give_up(f"the verdict cache cannot be written: {fault}")

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._prune()
                self._connection.close()

    def _prune(self) -> None:
        """Drop the oldest rows beyond the bound."""
        assert self._connection is not None
        (count,) = self._connection.execute("SELECT count(*) FROM verdicts").fetchone()
        if count > MAX_ROWS:
            with self._connection:
                self._connection.execute(
                    "DELETE FROM verdicts WHERE key IN (SELECT key FROM verdicts ORDER BY used LIMIT ?)",
                    (count - MAX_ROWS,),
                )


def is_lasting(engine: Engine, verdict: Verdict) -> bool:
    """Would the same question get this answer again? Not where a limit or a crash of a tool may have been at work."""
    return verdict.status != "undecided" or (
        engine.in_python and not verdict.reason.startswith(("stopped", "internal"))
    )


def run_key(engine: Engine, surroundings: Surroundings, neighbours: Iterable[str]) -> str:
    """What all keys of a run share."""
    settings = {k: v for k, v in asdict(surroundings).items() if k not in ("libraries", "used", "files", "limits")}
    total = hashlib.sha256()
    for text in neighbours:
        total.update(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())
    total.update(_content(surroundings.configuration))
    libraries = [library_fingerprint(path) for path in surroundings.all_libraries]
    parts = [_FORMAT, engine.name, engine.version(), engine.fingerprint(), settings, libraries, total.hexdigest()]
    return json.dumps(parts, sort_keys=True, default=str)


def _content(configuration: Path | None) -> bytes:
    """Its renamings, mappings and options count as much as the texts do."""
    try:
        return b"" if configuration is None else hashlib.sha256(configuration.read_bytes()).digest()
    except OSError:
        return b""


def library_fingerprint(path: Path) -> str:
    """SHA-256 over paths, sizes and times of class files: of a folder, or of a configuration and its libraries."""
    found = path.rglob("*.e") if path.is_dir() else [path, *(file.path for file in classes_of(read_ecf(path)))]
    files = sorted(found)
    total = hashlib.sha256()
    for file in files:
        with suppress(OSError):
            status = file.stat()
            line = f"{file.resolve()} {status.st_size} {status.st_mtime_ns}\n"
            total.update(line.encode("utf-8", "surrogateescape"))
    return total.hexdigest()


def snippet_key(run: str, snippet: Snippet) -> bytes:
    parts = json.dumps([run, snippet.form, snippet.text, snippet.context, snippet.calls])
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).digest()


def _to_json(verdict: Verdict) -> str:
    return json.dumps(asdict(verdict))


def _from_json(text: str) -> Verdict:
    fields = json.loads(text)
    fields["diagnostics"] = tuple(Diagnostic(**d) for d in fields["diagnostics"])
    return Verdict(**fields)
