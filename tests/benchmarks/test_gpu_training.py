"""The GPU's benchmark, on the CPU with a tiny shape: that it works when a card is there for ten minutes."""

from __future__ import annotations

import pytest
from gpu_training import Knobs, config_of, native, packs_of, plain_trl, quantised_model, row_of

from eiffel_expert.config import TrainSection

KNOBS = Knobs("tiny", length=64, steps=1, cap=0)


@pytest.mark.parametrize("arm", [native, plain_trl], ids=lambda arm: arm.__name__)
def test_a_row_has_speed_and_planned_memory(arm: object) -> None:
    row = row_of("it", arm, KNOBS, TrainSection(max_length=64), peak=1e12)  # type: ignore[arg-type]
    title, speed, share, memory, planned = row.split()
    assert (title, memory) == ("it", "-")
    assert float(speed.replace(",", "")) > 0
    assert share.endswith("%")
    assert float(planned) > 0


def test_packs_are_full() -> None:
    packs = packs_of(Knobs("tiny", length=1000, steps=1, cap=0), 100)
    assert {sum(len(row.input_ids) for row in rows) for rows in packs} == {1000}


def test_the_model_s_linear_layers_are_nf4() -> None:
    model = quantised_model(config_of("tiny"), "float32")
    layer = model.model.layers[0].mlp.up_proj
    assert layer.weight.quant_state.quant_type == "nf4"
    assert not any(buffer.is_meta for buffer in model.buffers())
