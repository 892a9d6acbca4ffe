"""The plan: arithmetic that a resumed run repeats."""

from __future__ import annotations

from collections import Counter

import pytest

from eiffel_expert.base import EncodedRow
from eiffel_expert.config import TrainSection
from eiffel_expert.train.encode import Encoded
from eiffel_expert.train.plan import Plan, describe, make_plan


def encoded(lengths: list[int]) -> Encoded:
    ids = [tuple(range(length)) for length in lengths]
    rows = [EncodedRow(str(n), one, (-100,) * (len(one) // 2) + one[len(one) // 2 :]) for n, one in enumerate(ids)]
    return Encoded(rows, Counter({"longer than 64 tokens": 2}))


def plan(lengths: list[int], **values: object) -> Plan:
    section = TrainSection.model_validate({"max_length": 64, "gradient_accumulation": 2, **values})
    return make_plan(encoded(lengths), section, seed=3)


def test_epochs_become_steps() -> None:
    assert plan([64] * 10, epochs=3).steps == 15


def test_max_steps_overrules_epochs() -> None:
    assert plan([64] * 10, epochs=3, max_steps=4).steps == 4


def test_each_epoch_sees_every_sample_once() -> None:
    made = plan([64] * 10, epochs=2)
    seen = [rows[0].pair_id for step in range(made.steps) for batch in made.micro_batches(step) for rows in batch]
    assert sorted(seen[:10]) == sorted(seen[10:]) == [str(n) for n in range(10)]
    assert seen[:10] != seen[10:]


def test_the_order_depends_on_seed_and_step_alone() -> None:
    assert plan([64] * 10).micro_batches(7) == plan([64] * 10).micro_batches(7)


def test_packs_are_shared_between_forward_passes_of_batch_size() -> None:
    assert [len(batch) for batch in plan([64] * 10, batch_size=3).micro_batches(0)] == [3, 3]


def test_without_packing_each_sample_is_a_pack() -> None:
    assert len(plan([10] * 6, packing=False).packs) == 6


def test_the_rate_warms_up_then_falls_to_nearly_zero() -> None:
    made = plan([64] * 10, max_steps=100, warmup_steps=5, learning_rate=1e-3)
    rates = [made.learning_rate_at(step) for step in range(100)]
    assert rates[:5] == pytest.approx([2e-4, 4e-4, 6e-4, 8e-4, 1e-3])
    assert rates[4:] == sorted(rates[4:], reverse=True)
    assert rates[-1] < 1e-6


def test_what_is_dropped_is_said_before_the_first_step() -> None:
    data = encoded([30, 34, 64])
    section = TrainSection(max_length=64, gradient_accumulation=1, max_steps=4)
    lines = describe(make_plan(data, section, 1), data, section)
    assert lines[0] == "samples: 3 kept, 2 dropped (2 longer than 64 tokens)"
    assert "steps: 4 of 1 packs, 2.00 epochs" in lines[3]


def test_the_rehearsed_pack_is_the_fullest() -> None:
    made = plan([20, 30, 63, 11], packing=False)
    assert [len(rows[0].input_ids) for rows in made.longest()] == [63]
