"""Counts of a finished corpus folder as a table for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.table import Table

from eiffel_expert.records import SourceUnit, read_jsonl, read_parquet
from eiffel_expert.workspace import UNITS


def corpus_table(folder: Path) -> Table:
    """Files, classes, features, contracts, dialects, licences, groups, and what was left out."""
    units = read_parquet(folder / UNITS, SourceUnit)
    files = list(read_jsonl(folder / "files.jsonl"))
    table = Table(title=f"corpus in {folder}", title_justify="left")
    table.add_column("what")
    table.add_column("count", justify="right")
    for what, count in rows(units, files):
        table.add_row(what, str(count))
    return table


def rows(units: Sequence[SourceUnit], files: Sequence[dict[str, str]]) -> list[tuple[str, int]]:
    """(what, how many) from the coarse to the fine."""
    features = [unit for unit in units if unit.kind == "feature"]
    classes = [unit for unit in units if unit.kind == "class"]
    return [
        ("files", len(files)),
        *_counted("left out: ", (f["reason"] for f in files if f["reason"] != "kept")),
        ("classes", len(classes)),
        ("classes with an invariant", sum(bool(unit.postcondition) for unit in classes)),
        ("features", len(features)),
        ("features with a precondition", sum(bool(unit.precondition) for unit in features)),
        ("features with a postcondition", sum(bool(unit.postcondition) for unit in features)),
        ("features with a header comment", sum(bool(unit.header_comment) for unit in features)),
        *_counted("body: ", (unit.body_kind for unit in features)),
        *_counted("verified: ", (unit.tier for unit in classes)),
        *_counted("dialect: ", (unit.dialect for unit in classes)),
        *_counted("encoding: ", (unit.encoding for unit in classes)),
        *_counted("licence: ", (unit.licence for unit in classes)),
        *_counted("features in ", (f"{unit.group} ({unit.split})" for unit in features)),
    ]


def _counted(prefix: str, names: Iterable[str]) -> list[tuple[str, int]]:
    counts = Counter(names)
    return [(f"{prefix}{name}", count) for name, count in sorted(counts.items())]
