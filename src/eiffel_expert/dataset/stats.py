"""Counts of a finished dataset folder as a table for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from rich.table import Table

from eiffel_expert.records import Pair, read_parquet


def dataset_table(folder: Path) -> Table:
    """Pairs by kind: category, train, held-out, median characters."""
    pairs = read_parquet(folder / "pairs.parquet", Pair)
    table = Table(title=f"{len(pairs)} pairs in {folder}", title_justify="left")
    table.add_column("kind", no_wrap=True)
    table.add_column("category")
    for heading in ("train", "held-out", "characters (median)", "longest"):
        table.add_column(heading, justify="right")
    for row in (*rows_by_kind(pairs), total_row(pairs)):
        table.add_row(*map(str, row))
    return table


Row = tuple[str, str, int, int, int, int]


def rows_by_kind(pairs: Sequence[Pair]) -> list[Row]:
    """(kind, category, train, held-out, median characters, most characters), sorted by kind."""
    return [_row(kind, [p for p in pairs if p.kind == kind]) for kind in sorted({p.kind for p in pairs})]


def total_row(pairs: Sequence[Pair]) -> Row:
    return ("all", "", *_row("", pairs)[2:])


def _row(kind: str, pairs: Sequence[Pair]) -> Row:
    splits = Counter(p.split for p in pairs)
    sizes = [p.characters for p in pairs] or [0]
    categories = {p.category for p in pairs}
    category = "several" if len(categories) > 1 else "".join(categories)
    return (kind, category, splits["train"], splits["heldout"], int(median(sizes)), max(sizes))
