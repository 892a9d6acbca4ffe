"""No doubles, no leaks, weights and target."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from eiffel_expert.dataset.build import fingerprint
from eiffel_expert.dataset.mix import mixed, quotas, without_doubles, without_leaks
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


def test_order_depends_on_the_seed_alone() -> None:
    pairs = [_pair(i) for i in range(20)]
    weights = {"contracts": 1.0}
    assert mixed(pairs, weights, 0, 1) == mixed(pairs[::-1], weights, 0, 1) != mixed(pairs, weights, 0, 2)


def test_target_is_met_by_weight() -> None:
    pairs = [_pair(i, "a" if i % 2 else "b") for i in range(100)]
    counts = Counter(p.kind for p in mixed(pairs, {"a": 3.0, "b": 1.0}, 40, 1))
    assert counts == {"a": 30, "b": 10}


def test_weight_zero_leaves_a_kind_out() -> None:
    pairs = [_pair(1, "a"), _pair(2, "b")]
    assert [p.kind for p in mixed(pairs, {"a": 1.0, "b": 0.0}, 0, 1)] == ["a"]


def test_what_a_scarce_kind_lacks_goes_to_the_others() -> None:
    assert quotas({"a": 5, "b": 100, "c": 100}, {"a": 1.0, "b": 1.0, "c": 1.0}, 105) == {"a": 5, "b": 50, "c": 50}
