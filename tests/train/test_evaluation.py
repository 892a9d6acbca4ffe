"""Evaluations while training: when, what is kept, when to stop; and the variants of LoRA."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.base import EncodedRow, heldout_loss, resolve_base
from eiffel_expert.config import TrainSection
from eiffel_expert.errors import UserError
from eiffel_expert.train import evaluation
from eiffel_expert.train.adapter import Run, prepare, train_adapter
from eiffel_expert.train.encode import Sample
from eiffel_expert.train.evaluation import Evaluations
from eiffel_expert.train.metrics import read_points

Rows = list[dict[str, str]]
KNOBS: dict[str, Any] = {
    "max_length": 256,
    "gradient_accumulation": 1,
    "max_steps": 6,
    "learning_rate": 5e-3,
    "compute": "float32",
    "gradient_checkpointing": False,
}


def prepared(folder: Path, base: Path, rows: Rows, **values: Any) -> Run:
    samples = [Sample(str(n), **row) for n, row in enumerate(rows)]
    section = TrainSection(**{**KNOBS, "base": str(base), **values})
    return prepare(folder, section, 1, samples[6:], samples[:6])


def evaluations(folder: Path, losses: list[float], patience: int, monkeypatch: pytest.MonkeyPatch) -> Evaluations:
    """Evaluations after each step that find these losses."""
    queue = iter(losses)
    monkeypatch.setattr(evaluation, "heldout_loss", lambda *_, **__: (next(queue), []))
    found = Evaluations(folder / "evaluations.jsonl", folder / "best.pt", 1, patience, [], 0)
    for step in range(1, len(losses) + 1):
        found.add(None, {}, step, 100)
    return found


def test_two_evaluations_without_a_lower_loss_end_a_run_of_patience_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert evaluations(tmp_path, [3.0, 2.0, 2.1, 2.0], 2, monkeypatch).is_over


def test_a_lower_loss_starts_the_count_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not evaluations(tmp_path, [3.0, 2.0, 2.1, 1.9], 2, monkeypatch).is_over


def test_without_patience_a_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not evaluations(tmp_path, [1.0, 2.0, 3.0, 4.0], 0, monkeypatch).is_over


def test_what_was_found_behind_the_checkpoint_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = evaluations(tmp_path, [3.0, 2.0, 1.0], 0, monkeypatch)
    found.resume(2)
    assert found.best["step"] == 2


def test_evaluations_come_every_so_many_steps_and_after_the_last(
    tiny_base: Path, eiffel_rows: Rows, tmp_path: Path
) -> None:
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows, evaluate_steps=4))
    assert [point["step"] for point in read_points(tmp_path / "evaluations.jsonl")] == [4, 6]


def test_evaluations_change_no_step(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    losses = []
    for every in (0, 2):
        folder = tmp_path / str(every)
        train_adapter(prepared(folder, tiny_base, eiffel_rows, evaluate_steps=every, lora_dropout=0.1))
        losses.append([point["loss"] for point in read_points(folder / "metrics.jsonl")])
    assert losses[0] == losses[1]


def test_the_best_adapter_is_the_one_that_is_saved(
    tiny_base: Path, eiffel_rows: Rows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from peft import PeftModel

    real: list[float] = []

    def worse_and_worse(model: Any, rows: Any, *, pad_id: int) -> tuple[float, list[float]]:
        loss, each = heldout_loss(model, rows, pad_id=pad_id)
        real.append(loss)
        return len(real) + loss, each

    monkeypatch.setattr(evaluation, "heldout_loss", worse_and_worse)
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows, evaluate_steps=2, keep="best"))
    model = PeftModel.from_pretrained(resolve_base(str(tiny_base)).load("4bit", "float32"), tmp_path / "adapter")
    rows = [EncodedRow.from_json(json.loads(line)) for line in (tmp_path / "heldout.jsonl").read_text().splitlines()]
    assert heldout_loss(model, rows)[0] == pytest.approx(real[0], abs=1e-4)


@pytest.mark.parametrize(
    "knobs",
    [
        {"lora_variant": "rslora"},
        {"lora_variant": "dora"},
        {"lora_init": "pissa", "quantization": "none"},
        {"neftune_alpha": 5.0},
        {"quantization": "none"},
    ],
    ids=lambda knobs: "-".join(map(str, knobs.values())),
)
def test_each_variant_learns_and_is_saved_as_it_was_measured(
    knobs: dict[str, Any], tiny_base: Path, eiffel_rows: Rows, tmp_path: Path
) -> None:
    from peft import PeftModel

    run = prepared(tmp_path, tiny_base, eiffel_rows, **knobs)
    train_adapter(run)
    losses = json.loads((tmp_path / "losses.json").read_text())
    assert losses["adapter"] < losses["base"] - 0.3
    base = resolve_base(str(tiny_base)).load(run.section.quantization, "float32")
    assert heldout_loss(base, run.heldout.rows)[0] == pytest.approx(losses["base"], abs=1e-4)
    model = PeftModel.from_pretrained(base, tmp_path / "adapter")
    assert heldout_loss(model, run.heldout.rows)[0] == pytest.approx(losses["adapter"], abs=1e-4)


@pytest.mark.parametrize(
    ("knobs", "complaint"),
    [
        ({"lora_init": "pissa"}, "which a 4bit one does not have"),
        ({"keep": "best"}, "is 0, but keep needs evaluations"),
        ({"patience": 2}, "is 0, but patience needs evaluations"),
    ],
)
def test_settings_that_do_not_fit_together_are_one_clear_line(knobs: dict[str, Any], complaint: str) -> None:
    from eiffel_expert.config import load_recipe

    with pytest.raises(UserError, match=complaint):
        load_recipe(None, {"train": knobs})
