"""One pair as a person reads it: where it comes from, what was asked, what the answer is, what an answer must keep."""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair, read_parquet


def show_pair(folder: Path, pair_id: str) -> str:
    """The pair whose id starts with `pair_id`.

    Raises UserError if none or several do.
    """
    found = [pair for pair in read_parquet(folder / "pairs.parquet", Pair) if pair.id.startswith(pair_id)]
    if len(found) != 1:
        raise UserError(
            f"{len(found) or 'no'} pairs have an id that starts with '{pair_id}'",
            "ids are in pairs.parquet; give more digits" if found else "ids are in pairs.parquet and heldout.jsonl",
        )
    return render_pair(found[0])


def render_pair(pair: Pair) -> str:
    facts = (
        f"{pair.id}  {pair.kind} ({pair.category}), {pair.split}, difficulty {pair.difficulty}",
        f"from {pair.project}: {pair.path}, characters {pair.start} to {pair.end}, {pair.licence}, {pair.dialect}",
        f"verified: {pair.tier} by {pair.engine}; origin: {pair.origin}" if pair.engine else f"origin: {pair.origin}",
    )
    parts = (
        ("instruction", pair.instruction),
        ("input", pair.input),
        ("output", pair.output),
        (f"stood there before, rejected with {pair.code}", pair.broken),
        ("a worse answer", pair.rejected),
        ("an answer must keep", pair.demands),
    )
    sections = [f"--- {title}\n{text}" for title, text in parts if text]
    return "\n".join((*facts, *sections))
