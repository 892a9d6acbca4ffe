"""Operations a token: against the figures of docs for a 7B model, and against counted ones of a small model."""

from __future__ import annotations

from typing import Any

import pytest

from eiffel_expert.config import TrainSection
from eiffel_expert.train.memory import Work, shape_of
from eiffel_expert.train.speed import MachineGauge, measured_peak, operations_per_token
from stand_ins import QWEN_7B


def giga_operations(**knobs: Any) -> float:
    shape = shape_of(QWEN_7B)
    assert shape is not None
    return operations_per_token(shape, TrainSection(**knobs), Work(2048, 2048)) / 1e9


def test_a_token_of_qwen_7b_costs_what_is_known() -> None:
    found = [
        giga_operations(gradient_checkpointing=True),
        giga_operations(gradient_checkpointing=True, checkpoint_every=2),
        giga_operations(gradient_checkpointing=False),
    ]
    assert found == pytest.approx([43.5, 36.7, 30.0], rel=0.02)


def test_half_the_peak_is_half() -> None:
    assert MachineGauge(None, operations=2.0, peak=400.0).share(100.0) == 0.5


def test_the_peak_of_this_machine_is_a_rate() -> None:
    import torch

    assert measured_peak(torch.device("cpu"), torch.float32) > 1e8
