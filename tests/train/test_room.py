"""Which change of the recipe makes a run fit."""

from __future__ import annotations

from eiffel_expert.config import TrainSection
from eiffel_expert.train.memory import GIB, Arithmetic, Work, shape_of
from eiffel_expert.train.room import fitting
from stand_ins import QWEN_7B


def advice(free: float, length: int = 2048, **knobs: object) -> list[str]:
    shape = shape_of(QWEN_7B)
    assert shape is not None
    section = TrainSection.model_validate({"max_length": length, **knobs})
    return list(fitting(shape, section, Arithmetic(2, 2), Work(length, length // 3), 2, int(free * GIB)))


def test_what_fits_needs_no_advice() -> None:
    assert advice(14.5) == []


def test_checkpointing_comes_first() -> None:
    (line,) = advice(14.5, gradient_checkpointing=False)
    assert "it would with gradient_checkpointing = true:" in line


def test_then_the_length() -> None:
    (line,) = advice(8.4, gradient_checkpointing=False)
    assert "gradient_checkpointing = true, max_length = 1024:" in line


def test_where_nothing_helps_it_says_so() -> None:
    (line,) = advice(4.0)
    assert "take a smaller base" in line
