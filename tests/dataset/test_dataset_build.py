"""The stage as a whole: files, reproducibility, splits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from eiffel_expert.config import DatasetSection, KindName, Recipe, load_recipe
from eiffel_expert.dataset.kinds import KINDS
from eiffel_expert.dataset.making import weights_of
from eiffel_expert.dataset.show import render_pair, show_pair
from eiffel_expert.dataset.stats import LONGEST, rows_by_kind, shares_table
from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair, read_jsonl, read_parquet
from eiffel_expert.verify import Demands, unmet
from stand_ins import make_pair

Run = Callable[[str, Recipe], Path]
FILES = ("pairs.parquet", "eiffel_instructions.jsonl", "heldout.jsonl", "card.md")


def test_same_seed_same_bytes(run_stages: Run) -> None:
    first, second = run_stages("a", Recipe(seed=7)), run_stages("b", Recipe(seed=7))
    assert [(first / name).read_bytes() for name in FILES] == [(second / name).read_bytes() for name in FILES]


def test_another_seed_another_order(run_stages: Run) -> None:
    first, second = run_stages("a", Recipe(seed=7)), run_stages("b", Recipe(seed=8))
    assert (first / FILES[1]).read_bytes() != (second / FILES[1]).read_bytes()


def test_instructions_have_exactly_three_keys(run_stages: Run) -> None:
    rows = list(read_jsonl(run_stages("a", Recipe()) / "eiffel_instructions.jsonl"))
    assert rows
    assert all(list(row) == ["instruction", "input", "output"] for row in rows)


def test_every_output_meets_its_own_demands(run_stages: Run) -> None:
    for pair in read_parquet(run_stages("a", Recipe()) / "pairs.parquet", Pair):
        assert unmet(Demands.from_json(pair.demands), pair.output) == ()


def test_sides_come_from_different_groups(run_stages: Run) -> None:
    pairs = read_parquet(run_stages("a", Recipe()) / "pairs.parquet", Pair)
    train, heldout = ({p.group for p in pairs if p.split == side} for side in ("train", "heldout"))
    assert train
    assert heldout
    assert not train & heldout


def test_target_limits_the_training_pairs(run_stages: Run) -> None:
    folder = run_stages("a", Recipe(dataset=DatasetSection(target=5)))
    assert len((folder / "eiffel_instructions.jsonl").read_text().splitlines()) == 5


def test_card_counts_every_kind(run_stages: Run) -> None:
    folder = run_stages("a", Recipe())
    card = (folder / "card.md").read_text()
    for row in rows_by_kind(read_parquet(folder / "pairs.parquet", Pair)):
        assert f"| {' | '.join(map(str, row))} |" in card


def test_the_recipe_knows_every_kind() -> None:
    assert list(get_args(KindName)) == [kind.name for kind in KINDS]


def test_kinds_that_are_not_named_in_the_recipe_are_left_out() -> None:
    assert weights_of(DatasetSection(kinds={"contracts": 2.0})) == {"contracts": 2.0}


def test_show(run_stages: Run) -> None:
    folder = run_stages("a", Recipe())
    pair = read_parquet(folder / "pairs.parquet", Pair)[0]
    assert pair.output in show_pair(folder, pair.id)
    with pytest.raises(UserError, match="no pairs"):
        show_pair(folder, "zzz")


def test_the_quickstart_names_its_kinds_so_that_new_ones_do_not_change_it() -> None:
    recipe = load_recipe(Path(__file__).parents[2] / "recipes" / "smollm2-135m-cpu.toml")
    assert list(recipe.dataset.kinds.values()) == [1.0] * 8


def test_shares_add_up_however_many_projects_there_are(run_stages: Run) -> None:
    pair = read_parquet(run_stages("a", Recipe()) / "pairs.parquet", Pair)[0]
    table = shares_table([replace(pair, project=f"project {number}") for number in range(LONGEST + 8)])
    assert "8 more" in list(table.columns[1].cells)
    assert list(table.columns[2].cells)[-1] == "8"


def test_show_names_what_a_repair_mends() -> None:
    shown = render_pair(make_pair(broken="x := y", code="VJAR", rejected="x := z"))
    assert "rejected with VJAR\nx := y" in shown
    assert "a worse answer\nx := z" in shown
