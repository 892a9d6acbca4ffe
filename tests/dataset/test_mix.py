"""No doubles, no leaks, weights and target."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from eiffel_expert.config import DatasetSection
from eiffel_expert.dataset.accept import fingerprint
from eiffel_expert.dataset.mix import cap_of, quotas, selected, without_doubles, without_leaks
from eiffel_expert.records import Pair, Split


def _pair(number: int, kind: str = "contracts", output: str = "", split: Split = "train") -> Pair:
    return Pair(
        id=f"{number:016x}",
        kind=kind,
        category="c",
        instruction="do it",
        input=f"x{number}",
        output=output or f"y{number}",
        form="feature",
        demands="{}",
        dialect="modern",
        licence="MIT",
        project="p",
        group="g",
        path="a.e",
        unit_id="u",
        start=0,
        end=1,
        split=split,
        difficulty=1,
        characters=10,
        tier="parses",
        engine="builtin",
    )


def test_layout_does_not_hide_a_double() -> None:
    dropped: Counter[str] = Counter()
    first = _pair(1, output="f\n\tdo\n\tend")
    second = replace(first, id="2", output="f do -- nothing\n end")
    assert without_doubles([first, second], fingerprint, dropped) == [first]
    assert sum(dropped.values()) == 1


def test_a_training_pair_with_a_held_out_answer_goes() -> None:
    train, heldout = _pair(1, output="a := b"), _pair(2, output="a  :=  b", split="heldout")
    assert without_leaks([train, heldout], fingerprint, Counter()) == [heldout]


def test_a_training_pair_with_a_held_out_input_goes() -> None:
    train = replace(_pair(1, output="a := b"), input="f do end")
    heldout = replace(_pair(2, output="c := d", split="heldout"), input="f  do -- x\n end")
    assert without_leaks([train, heldout], fingerprint, Counter()) == [heldout]


def _selected(pairs: list[Pair], seed: int = 1, **section: Any) -> list[Pair]:
    weights = section.pop("weights", {"contracts": 1.0, "a": 1.0, "b": 1.0})
    return selected(pairs, DatasetSection(**section), weights, seed, Counter())


def test_order_depends_on_the_seed_alone() -> None:
    pairs = [_pair(i) for i in range(20)]
    assert _selected(pairs) == _selected(pairs[::-1]) != _selected(pairs, seed=2)


def test_target_is_met_by_weight() -> None:
    pairs = [_pair(i, "a" if i % 2 else "b") for i in range(100)]
    counts = Counter(p.kind for p in _selected(pairs, target=40, weights={"a": 3.0, "b": 1.0}))
    assert counts == {"a": 30, "b": 10}


def test_weight_zero_leaves_a_kind_out() -> None:
    pairs = [_pair(1, "a"), _pair(2, "b")]
    assert [p.kind for p in _selected(pairs, weights={"a": 1.0, "b": 0.0})] == ["a"]


def test_of_two_answers_that_are_alike_one_is_kept() -> None:
    long = "do position := position + 1; forth; item := array.item (position) end"
    pairs = [_pair(1, output=long), _pair(2, output=long.replace("+ 1", "+1")), *map(_pair, range(3, 20))]
    assert len(_selected(pairs)) == 18


def test_alike_answers_of_two_kinds_stay_unless_the_recipe_wants_all_to_differ() -> None:
    pairs = [_pair(1, "a", "count := count + size"), _pair(2, "b", "count := size + count")]
    assert len(_selected(pairs)) == 2
    assert len(_selected(pairs, distinct="dataset")) == 1


def test_a_training_answer_that_is_like_a_held_out_one_goes() -> None:
    heldout = _pair(1, output="wipe_out; create items.make (capacity)", split="heldout")
    train = _pair(2, output="create items.make (capacity); wipe_out")
    assert _selected([train, heldout, *map(_pair, range(3, 9))])[-1] == heldout
    assert train not in _selected([train, heldout, *map(_pair, range(3, 9))])


def test_no_kind_has_more_than_its_share_of_the_target() -> None:
    pairs = [_pair(i, "abcde"[i % 5] if i < 50 else "a") for i in range(100)]
    weights = {**dict.fromkeys("abcde", 1.0), "a": 9.0}
    counts = Counter(p.kind for p in _selected(pairs, target=40, max_kind_share=0.3, weights=weights))
    assert counts == {"a": 12, "b": 7, "c": 7, "d": 7, "e": 7}


def test_a_scarce_kind_does_not_cost_the_others_theirs() -> None:
    assert cap_of({"a": 1000, "b": 1000, "c": 1}, 0.4, target=0) == 800


def test_a_small_project_gets_more_than_its_part_where_the_recipe_balances() -> None:
    pairs = [replace(_pair(i), project="small" if i < 10 else "large") for i in range(110)]
    counts = Counter(p.project for p in _selected(pairs, target=20, project_balance=0.0))
    assert counts == {"small": 10, "large": 10}


def test_levels_of_difficulty_come_by_weight() -> None:
    pairs = [replace(_pair(i), difficulty=1 if i < 80 else 3) for i in range(100)]
    counts = Counter(p.difficulty for p in _selected(pairs, target=20, difficulty={"easy": 1, "hard": 1}))
    assert counts == {1: 10, 3: 10}


def test_what_a_scarce_kind_lacks_goes_to_the_others() -> None:
    assert quotas({"a": 5, "b": 100, "c": 100}, {"a": 1.0, "b": 1.0, "c": 1.0}, 105) == {"a": 5, "b": 50, "c": 50}
