"""Training runs on a tiny model: they learn, resume exactly, and save only what is whole."""

from __future__ import annotations

import json
import os
import signal
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.config import TrainSection
from eiffel_expert.train import loop
from eiffel_expert.train.adapter import Run, prepare, train_adapter
from eiffel_expert.train.checkpoint import Checkpoints
from eiffel_expert.train.encode import Sample
from eiffel_expert.train.metrics import read_points

Rows = list[dict[str, str]]


def section(base: Path, **values: Any) -> TrainSection:
    defaults = {
        "base": str(base),
        "max_length": 256,
        "gradient_accumulation": 2,
        "max_steps": 8,
        "learning_rate": 5e-3,
        "save_steps": 2,
        "compute": "float32",
        "gradient_checkpointing": False,
    }
    return TrainSection(**{**defaults, **values})


def prepared(folder: Path, base: Path, rows: Rows, **values: Any) -> Run:
    samples = [Sample(str(n), **row) for n, row in enumerate(rows)]
    return prepare(folder, section(base, **values), 1, samples[6:], samples[:6])


def losses(folder: Path) -> list[float]:
    return [point["loss"] for point in read_points(folder / "metrics.jsonl")]


def interrupt_after(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's Ctrl-C in the middle of optimiser step `step` (from 0)."""
    accumulate = loop.Trainer.accumulate
    counter = Counter[str]()

    def interrupted(self: loop.Trainer, batches: Any) -> float:
        if counter["steps"] == step:
            os.kill(os.getpid(), signal.SIGINT)
        counter["steps"] += 1
        return accumulate(self, batches)

    monkeypatch.setattr(loop.Trainer, "accumulate", interrupted)


@pytest.fixture(scope="module")
def finished(tiny_base: Path, eiffel_rows: Rows, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("train")
    train_adapter(prepared(folder, tiny_base, eiffel_rows))
    return folder


def test_the_adapter_is_better_than_its_base_on_held_out_rows(finished: Path) -> None:
    measured = json.loads((finished / "losses.json").read_text())
    assert measured["adapter"] < measured["base"] - 0.5
    assert len(measured["rows"]) == 6


def test_the_base_is_quantised_to_nf4_twice(tiny_base: Path) -> None:
    from eiffel_expert.base import resolve_base

    state = resolve_base(str(tiny_base)).load("4bit").model.layers[0].mlp.up_proj.weight.quant_state
    assert (state.quant_type, state.nested) == ("nf4", True)


def test_lora_is_on_every_linear_layer_but_the_output(finished: Path) -> None:
    from safetensors import safe_open

    with safe_open(finished / "adapter" / "adapter_model.safetensors", "pt") as tensors:
        names = {name.split(".")[-3] for name in tensors.keys()}  # noqa: SIM118
    assert names == {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}


def test_the_saved_adapter_has_the_held_out_loss_that_was_reported(finished: Path, tiny_base: Path) -> None:
    from peft import PeftModel

    from eiffel_expert.base import EncodedRow, heldout_loss, resolve_base

    model = PeftModel.from_pretrained(resolve_base(str(tiny_base)).load("4bit", "float32"), finished / "adapter")
    rows = [EncodedRow.from_json(json.loads(line)) for line in (finished / "heldout.jsonl").read_text().splitlines()]
    reported = json.loads((finished / "losses.json").read_text())["adapter"]
    assert heldout_loss(model, rows)[0] == pytest.approx(reported, abs=1e-5)


def test_half_an_interrupted_run_and_the_other_half_are_one_run(
    finished: Path, tiny_base: Path, eiffel_rows: Rows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        interrupt_after(3, patch)
        with pytest.raises(KeyboardInterrupt):
            train_adapter(prepared(tmp_path, tiny_base, eiffel_rows))
    assert len(losses(tmp_path)) == 4
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows))
    assert losses(tmp_path) == pytest.approx(losses(finished), abs=1e-6)


def test_dropout_draws_the_same_after_a_kill(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    train_adapter(prepared(whole, tiny_base, eiffel_rows, lora_dropout=0.2))
    train_adapter(prepared(killed, tiny_base, eiffel_rows, lora_dropout=0.2))
    newest = sorted((killed / ".checkpoints").glob("*.pt"))[-1]
    newest.unlink()  # as if the kill had come before it was written
    train_adapter(prepared(killed, tiny_base, eiffel_rows, lora_dropout=0.2))
    assert losses(killed) == pytest.approx(losses(whole), abs=1e-6)


def test_two_checkpoints_are_kept(finished: Path) -> None:
    assert [p.name for p in sorted((finished / ".checkpoints").iterdir())] == ["step-0000006.pt", "step-0000008.pt"]


def test_a_damaged_checkpoint_is_passed_over(
    tiny_base: Path, eiffel_rows: Rows, tmp_path: Path, finished: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows))
    newest = tmp_path / ".checkpoints" / "step-0000008.pt"
    newest.write_bytes(newest.read_bytes()[:1000])
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows))
    assert losses(tmp_path) == pytest.approx(losses(finished), abs=1e-6)


def test_a_checkpoint_of_other_data_is_not_taken_up(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows, max_steps=2))
    other = prepared(tmp_path, tiny_base, eiffel_rows[::-1], max_steps=2)
    assert Checkpoints(tmp_path / ".checkpoints", other.key).restore({}, None).step == 0


def test_accumulation_changes_nothing_but_memory(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    norms = []
    for batch, accumulation in ((4, 1), (1, 4)):
        folder = tmp_path / str(batch)
        values = {"batch_size": batch, "gradient_accumulation": accumulation, "max_steps": 1}
        train_adapter(prepared(folder, tiny_base, eiffel_rows, **values))
        norms.append(read_points(folder / "metrics.jsonl")[0]["extra"]["gradient_norm"])  # type: ignore[index]
    assert norms[0] == pytest.approx(norms[1], rel=1e-4)


def test_checkpointing_changes_nothing_but_memory(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    found = []
    for on in (True, False):
        train_adapter(prepared(tmp_path / str(on), tiny_base, eiffel_rows, gradient_checkpointing=on, max_steps=2))
        found.append(losses(tmp_path / str(on)))
    assert found[0] == pytest.approx(found[1], abs=1e-5)


def test_turn_tokens_that_the_base_never_learnt_are_trained(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    import shutil

    from safetensors import safe_open

    base = tmp_path / "pretrained"
    shutil.copytree(tiny_base, base, ignore=shutil.ignore_patterns("generation_config.json"))
    values = json.loads((base / "config.json").read_text())
    (base / "config.json").write_text(json.dumps({**values, "eos_token_id": 0}))
    train_adapter(prepared(tmp_path / "run", base, eiffel_rows, max_steps=2))
    with safe_open(tmp_path / "run" / "adapter" / "adapter_model.safetensors", "pt") as tensors:
        rows = [tensors.get_tensor(n) for n in tensors.keys() if "trainable_tokens_delta" in n or "token_adapter" in n]  # noqa: SIM118
    assert [tuple(row.shape) for row in rows] == [(2, 64)]


def test_the_longest_pack_is_rehearsed_and_leaves_no_trace(
    tiny_base: Path, eiffel_rows: Rows, tmp_path: Path, finished: Path
) -> None:
    run = prepared(tmp_path, tiny_base, eiffel_rows)
    from eiffel_expert.train.qlora import attach_lora, trainable

    model = attach_lora(run.base.load(), run.base, run.section)
    trainer = loop.make_trainer(model, run.plan, run.section, run.tokenizer.pad_token_id)
    trainer.rehearse()
    assert all(parameter.grad is None for parameter in trainable(trainer.model).values())
