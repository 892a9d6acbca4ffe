"""A pair that shows a benchmark's task is dropped; the card says whether there was a benchmark."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from eiffel_expert.dataset.card import render_card
from eiffel_expert.dataset.decontaminate import without_benchmark
from eiffel_expert.records import Pair

TASK = (
    "Write a feature that merges two journals of cents by date, skipping entries whose voucher number was seen before."
)
CLEAN = Pair(
    "1", "k", "c", "Add a postcondition", "x", "y", "text", "", "any", "MIT", "p", "g", "a.e", "u", 0, 1, "train", 1, 9,
    "t", "e",
)  # fmt: skip


def test_a_pair_that_asks_a_task_is_dropped_and_counted(tmp_path: Path) -> None:
    (tmp_path / "merge.md").write_text(TASK)
    dropped = Counter[str]()
    asks = replace(CLEAN, id="2", instruction=TASK.upper())
    assert without_benchmark([CLEAN, asks], str(tmp_path), dropped) == [CLEAN]
    assert dropped == {"text of a benchmark task": 1}


def test_many_pairs_of_one_class_are_no_idiom(tmp_path: Path) -> None:
    (tmp_path / "merge.md").write_text(TASK)
    pairs = [replace(CLEAN, id=str(n), output=TASK) for n in range(20)]
    assert without_benchmark(pairs, str(tmp_path), Counter()) == []


def test_without_a_benchmark_all_stay(tmp_path: Path) -> None:
    assert without_benchmark([CLEAN], str(tmp_path / "none"), Counter()) == [CLEAN]
    assert without_benchmark([CLEAN], "", Counter()) == [CLEAN]


def test_the_card_says_that_there_was_no_benchmark() -> None:
    manifest = {"benchmark": "none at eiffelbench", "redacted": {"e-mail address": 3}, "dropped": {"near-duplicate": 2}}
    card = render_card([CLEAN], {}, 1, manifest)
    assert "no benchmark was there to compare with" in card
    assert "3 of type e-mail address" in card and "near-duplicate" in card
