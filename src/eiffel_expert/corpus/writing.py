"""The last step: units to Parquet, a few files at a time; a line for each file.

In: results and the groups that are held out. Out: `units.parquet`, `files.jsonl`, and `context.parquet`: the classes
of files that parse but were left out. Nothing is made of these, but others are checked among them. Units are made anew
from the readings, in the order of the files: the same corpus gives the same bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.units import placed
from eiffel_expert.decontamination import SHARED_TEXT, TASK_NAME
from eiffel_expert.progress import track
from eiffel_expert.records import SourceUnit, write_jsonl
from eiffel_expert.workspace import UNITS, write_atomically

FILES = "files.jsonl"
CONTEXT = "context.parquet"
ROWS = 20_000  # in a row group
_NAMES = tuple(f.name for f in fields(SourceUnit))
_SCHEMA = pa.schema([(f.name, pa.int64() if f.type == "int" else pa.string()) for f in fields(SourceUnit)])


def write_units(
    work: Work, results: Sequence[FileResult], groups: dict[str, str], heldout: frozenset[str]
) -> Counter[str]:
    """Counts by kind and, for features, by split; `groups` has the group of each kept file by its path."""
    counts: Counter[str] = Counter()
    kept = [result for result in results if result.kept]
    with write_atomically(work.job.folder / UNITS) as temporary:
        _write(temporary, _counted(_units(work, track(kept, "writing units", len(kept)), groups, heldout), counts))
    return counts


def write_context(work: Work, results: Sequence[FileResult]) -> None:
    """Class units, by path, of near-duplicates, copies, generated code and what else was dropped after its parse."""
    left_out = [result for result in results if result.reading.status == "accepted" and _may_be_seen(result)]
    with write_atomically(work.job.folder / CONTEXT) as temporary:
        _write(temporary, (placed(work.readings.units(r.reading.key)[:1], r.standing)[0] for r in left_out))


def _may_be_seen(result: FileResult) -> bool:
    """Left out, though neither for its licence nor for a benchmark."""
    return not (result.kept or result.reason.startswith("licence ") or result.reason in (SHARED_TEXT, TASK_NAME))


def _units(
    work: Work, results: Iterable[FileResult], groups: dict[str, str], heldout: frozenset[str]
) -> Iterator[SourceUnit]:
    for result in results:
        group = groups[result.place.key]
        split = "heldout" if group in heldout else "train"
        for unit in placed(work.readings.units(result.reading.key), result.standing):
            yield replace(unit, group=group, split=split)  # type: ignore[arg-type]


def _counted(units: Iterable[SourceUnit], counts: Counter[str]) -> Iterator[SourceUnit]:
    for unit in units:
        counts[unit.kind] += 1
        if unit.kind == "feature":
            counts[unit.split] += 1
        yield unit


def _write(path: Path, units: Iterable[SourceUnit]) -> None:
    with pq.ParquetWriter(path, _SCHEMA) as writer:
        rows: list[SourceUnit] = []
        for unit in units:
            rows.append(unit)
            if len(rows) == ROWS:
                writer.write_table(_table(rows))
                rows.clear()
        writer.write_table(_table(rows))


def _table(units: Sequence[SourceUnit]) -> pa.Table:
    return pa.table({name: [getattr(unit, name) for unit in units] for name in _NAMES}, schema=_SCHEMA)


def write_files(folder: Path, results: Iterable[FileResult]) -> None:
    write_jsonl(folder / FILES, map(_row, results))


def _row(result: FileResult) -> dict[str, Any]:
    reading = result.reading
    return {
        "path": result.place.path,
        "project": result.place.project,
        "class": reading.class_name,
        "encoding": reading.encoding,
        "dialect": result.dialect,
        "dialect_from": result.dialect_from,
        "configuration": result.configuration,
        "schema": result.schema,
        "declared_void_safety": result.declared_void_safety,
        "void_safety": result.void_safety,
        "licence": result.licence,
        "licence_from": result.licence_from,
        "generated": reading.generated,
        "features": reading.features,
        "contracts": reading.contracts,
        "characters": reading.characters,
        "parses": reading.status == "accepted",
        "verdict": result.verdict,
        "reason": result.reason,
        "detail": result.detail,
    }
