"""The golden pairs in the dataset stage: only where the recipe asks, never held out, beyond weights and target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from eiffel_expert.config import DatasetSection, Recipe, load_recipe
from eiffel_expert.dataset.golden import golden_pairs
from eiffel_expert.dataset.golden import training as golden
from eiffel_expert.records import Pair, read_parquet

Run = Callable[[str, Recipe], Path]
RECIPES = Path(__file__).parents[3] / "recipes"


def read(folder: Path) -> list[Pair]:
    return read_parquet(folder / "pairs.parquet", Pair)


def test_without_the_key_there_are_none(run_stages: Run) -> None:
    folder = run_stages("a", Recipe())
    assert not [pair for pair in read(folder) if pair.origin == "golden"]
    assert "golden" not in (folder / "card.md").read_text()


def test_with_the_key_all_are_training_pairs(run_stages: Run) -> None:
    folder = run_stages("a", Recipe(dataset=DatasetSection(golden=True)))
    found = [pair for pair in read(folder) if pair.origin == "golden"]
    assert {pair.id for pair in found} == {pair.id for pair in golden_pairs()}
    assert {(pair.kind, pair.split) for pair in found} == {("golden", "train")}
    card = (folder / "card.md").read_text()
    assert "**golden**" in card
    assert "| golden | several |" in card


def test_they_stand_among_the_others(run_stages: Run) -> None:
    train = [
        pair for pair in read(run_stages("a", Recipe(dataset=DatasetSection(golden=True)))) if pair.split == "train"
    ]
    origins = [pair.origin for pair in train]
    assert origins != sorted(origins)
    assert origins != sorted(origins, reverse=True)


def test_the_target_counts_the_others_only(run_stages: Run) -> None:
    pairs = read(run_stages("a", Recipe(dataset=DatasetSection(target=5, golden=True))))
    assert Counter(p.origin for p in pairs if p.split == "train")["corpus"] == 5


def test_the_other_pairs_are_the_same(run_stages: Run) -> None:
    without, with_golden = run_stages("a", Recipe()), run_stages("b", Recipe(dataset=DatasetSection(golden=True)))
    assert (without / "heldout.jsonl").read_bytes() == (with_golden / "heldout.jsonl").read_bytes()
    assert {p.id for p in read(without)} == {p.id for p in read(with_golden) if p.origin != "golden"}


def test_too_long_ones_are_counted() -> None:
    dropped: Counter[str] = Counter()
    kept = golden.training_pairs(900, dropped)
    assert 0 < len(kept) < len(golden_pairs())
    assert dropped == {"golden: too long": len(golden_pairs()) - len(kept)}


def test_what_is_not_as_declared_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(golden, "differences", lambda pair: iter(["output: declared accepted, found VJAR"]))
    dropped: Counter[str] = Counter()
    assert golden.training_pairs(6000, dropped) == []
    assert dropped == {"golden: output: declared accepted, found VJAR": len(golden_pairs())}


@pytest.mark.parametrize(
    "recipe", [p for p in sorted(RECIPES.glob("*.toml")) if p.name != "sources.toml"], ids=lambda path: path.stem
)
def test_recipes_of_real_models_ask_for_them(recipe: Path) -> None:
    found = load_recipe(recipe)
    assert found.dataset.golden == ("Qwen" in found.train.base)
