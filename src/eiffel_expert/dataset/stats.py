"""Counts of a finished dataset folder as tables for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from rich.table import Table

from eiffel_expert.records import Pair, read_parquet


def dataset_tables(folder: Path) -> list[Table]:
    """Pairs by kind, then how they are shared out otherwise."""
    pairs = read_parquet(folder / "pairs.parquet", Pair)
    return [kinds_table(pairs, folder), shares_table(pairs)]


def shares_table(pairs: Sequence[Pair]) -> Table:
    """Pairs by category, level, tier, origin, licence and project, the most frequent first."""
    table = Table(title="by", title_justify="left")
    table.add_column("")
    table.add_column("value")
    for heading in ("pairs", "share"):
        table.add_column(heading, justify="right")
    for name, value_of in SHARES:
        counts = Counter(str(value_of(pair)) for pair in pairs)
        ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
        for number, (value, count) in enumerate(ranked[:LONGEST]):
            table.add_row(name if number == 0 else "", value, str(count), f"{100 * count / len(pairs):.1f} %")
        if len(ranked) > LONGEST:
            rest = sum(count for _, count in ranked[LONGEST:])
            table.add_row("", f"{len(ranked) - LONGEST} more", str(rest), f"{100 * rest / len(pairs):.1f} %")
    return table


LONGEST = 12  # rows of one sort
SHARES: tuple[tuple[str, Callable[[Pair], object]], ...] = (
    ("category", lambda pair: pair.category),
    ("difficulty", lambda pair: ("easy", "medium", "hard")[pair.difficulty - 1]),
    ("tier", lambda pair: pair.tier),
    ("origin", lambda pair: pair.origin),
    ("licence", lambda pair: pair.licence),
    ("project", lambda pair: pair.project),
)


def kinds_table(pairs: Sequence[Pair], folder: Path) -> Table:
    """Pairs by kind: category, train, held-out, median characters."""
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
