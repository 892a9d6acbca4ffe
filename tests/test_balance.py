"""The balanced choice of prompts."""

from __future__ import annotations

from collections import Counter

from eiffel_expert.balance import choose_balanced
from stand_ins import make_pair

PAIRS = [make_pair(f"{kind}{n}", kind=kind) for kind, size in (("a", 20), ("b", 20), ("c", 2)) for n in range(size)]


def test_kinds_have_equal_shares_until_one_runs_out() -> None:
    assert Counter(p.kind for p in choose_balanced(PAIRS, 10, 1)) == {"a": 4, "b": 4, "c": 2}


def test_order_of_the_pairs_does_not_matter() -> None:
    assert choose_balanced(PAIRS, 10, 1) == choose_balanced(PAIRS[::-1], 10, 1)


def test_another_seed_chooses_others() -> None:
    assert choose_balanced(PAIRS, 10, 1) != choose_balanced(PAIRS, 10, 2)


def test_all_are_taken_when_fewer_than_asked_for() -> None:
    assert len(choose_balanced(PAIRS, 1000, 1)) == len(PAIRS)


def test_same_prompt_is_asked_once() -> None:
    twins = [make_pair("f", output="f\n\tdo\n\t\tx := 1\n\tend"), make_pair("f", output="f\n\tdo\n\t\ty := 1\n\tend")]
    assert len(choose_balanced(twins, 2, 1)) == 1


def test_new_units_come_first() -> None:
    pairs = [make_pair(f"f{n}", unit_id=f"u{n % 3}") for n in range(30)]
    assert {p.unit_id for p in choose_balanced(pairs, 3, 1)} == {"u0", "u1", "u2"}
