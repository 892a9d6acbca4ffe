"""The ledger as a table for the terminal. Lines in, a table out."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from eiffel_expert.improve.ledger import Round


def history_table(rounds: Sequence[Round], current: Round | None = None) -> Table:
    """One row a line; the one that names the model in use has a mark."""
    table = Table("", "round", "begun", "outcome", "sampled", "added", "tasks won/lost", "why")
    for line in rounds:
        mark = "*" if current is not None and line.number == current.number else ""
        tasks = line.counts.get("tasks", {})
        table.add_row(
            mark,
            str(line.number),
            line.begun[:16].replace("T", " "),
            line.outcome,
            str(line.counts.get("sampled", "")),
            str(line.counts.get("added", "")),
            f"{tasks['wins']}/{tasks['losses']}" if tasks else "",
            line.reason,
        )
    return table
