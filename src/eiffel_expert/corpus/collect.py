"""The first step: each file read, by an earlier run or now, on all usable cores.

In: results that hold nothing but a place. Out: the same with readings; what can't be used is dropped with its reason.
Workers look up what is known themselves, so that each file's bytes are read once, and what they have read anew is
kept as it comes: an interrupted run goes on where it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from fnmatch import fnmatch
from functools import partial
from pathlib import Path

from eiffel_expert.config import CorpusSection
from eiffel_expert.corpus.decode import read_bytes
from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.reading import Reading, key_of, read
from eiffel_expert.corpus.readings import Row, reading_of, row_of
from eiffel_expert.corpus.workers import Workers, in_batches
from eiffel_expert.machine import usable_cores
from eiffel_expert.progress import track

BATCH = 60
FEW = 400  # files for which no process is started
File = tuple[int, Path]
Found = tuple[int, Reading, Row | None]  # index of the result, its reading, the row to keep if it was made just now


def collect(work: Work, results: list[FileResult]) -> list[FileResult]:
    """The results with their readings."""
    section = work.section
    excluded = {n for n, result in enumerate(results) if _is_excluded(result.place.path, section)}
    wanted = [(n, result.place.file) for n, result in enumerate(results) if n not in excluded]
    found = list(results)
    for n in excluded:
        found[n] = results[n].dropped("excluded by the recipe")
    for n, reading in track(_readings(work, wanted), "reading Eiffel", len(wanted)):
        found[n] = replace(results[n], reason=reading.reason, detail=reading.detail, reading=reading)
    return [replace(one, verdict=one.reading.status, dialect=one.reading.dialect) for one in found]


def _is_excluded(path: str, section: CorpusSection) -> bool:
    return any(fnmatch(path, pattern) for pattern in section.exclude)


def _readings(work: Work, files: list[File]) -> Iterator[tuple[int, Reading]]:
    max_bytes = int(work.section.max_file_megabytes * 1_000_000)
    job = partial(read_batch, database=work.readings.path, max_bytes=max_bytes)
    with Workers(usable_cores() if len(files) > FEW else 1) as workers:
        for batch in workers.results(job, in_batches(files, BATCH), _failed):
            work.readings.keep(row for _, _, row in batch if row is not None)
            work.readings.touch(reading.key for _, reading, row in batch if row is None and reading.key)
            yield from ((n, reading) for n, reading, _ in batch)


def read_batch(files: tuple[File, ...], database: Path, max_bytes: int) -> list[Found]:
    """Readings of files; known ones come from the database."""
    contents = [(n, read_bytes(file, max_bytes)) for n, file in files]
    keyed = [(n, key_of(data), data) for n, data in contents if isinstance(data, bytes)]
    known = _known(database, [key for _, key, _ in keyed])
    found: list[Found] = [(n, Reading(b"", data), None) for n, data in contents if isinstance(data, str)]
    for n, key, data in keyed:
        if key in known:
            found.append((n, reading_of(key, known[key]), None))
        else:
            reading, made = read(data)
            found.append((n, reading, row_of(reading, made)))
    return found


def _known(database: Path, keys: list[bytes]) -> dict[bytes, str]:
    marks = ",".join("?" * len(keys))
    query = f"SELECT key, facts FROM readings WHERE key IN ({marks})"
    with closing(sqlite3.connect(database, timeout=60)) as connection:
        return dict(connection.execute(query, keys).fetchall())


def _failed(file: File, cause: str) -> list[Found]:
    return [(file[0], Reading(b"", "not read", cause), None)]
