"""Which held-out pairs the loss is measured on."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import Any

from eiffel_expert.records import Pair
from eiffel_expert.train.run import balanced


def pair(name: str, kind: str) -> Pair:
    values: dict[str, Any] = {f.name: 0 if f.type == "int" else "" for f in fields(Pair)}
    return Pair(**{**values, "id": name, "kind": kind, "split": "heldout"})


def test_kinds_take_turns() -> None:
    pairs = [pair(f"a{n}", "repair") for n in range(50)] + [pair(f"b{n}", "implement") for n in range(5)]
    assert Counter(p.kind for p in balanced(pairs, 8, seed=1)) == {"repair": 4, "implement": 4}


def test_the_choice_does_not_depend_on_the_order_of_pairs() -> None:
    pairs = [pair(f"a{n}", "repair") for n in range(50)]
    assert balanced(pairs, 8, seed=1) == balanced(pairs[::-1], 8, seed=1)
    assert balanced(pairs, 8, seed=1) != balanced(pairs, 8, seed=2)
