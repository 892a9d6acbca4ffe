"""A whole training run in one folder: plan, train, save the adapter, measure held-out loss.

Comes in: samples to train on and to hold out, a recipe section. Goes out under the folder: adapter/, metrics.jsonl,
heldout.jsonl, losses.json, base.json. What is there already is not done again. Shared by the stage and by `train.py`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from eiffel_expert.base import Base, EncodedRow, heldout_loss, resolve_base
from eiffel_expert.config import TrainSection
from eiffel_expert.progress import say
from eiffel_expert.records import write_jsonl
from eiffel_expert.train.checkpoint import Checkpoints, require_whole
from eiffel_expert.train.encode import Encoded, Sample, encode_all
from eiffel_expert.train.loop import fit, make_trainer
from eiffel_expert.train.plan import Plan, describe, make_plan
from eiffel_expert.train.qlora import attach_lora, save_adapter
from eiffel_expert.train.room import memory_lines
from eiffel_expert.workspace import hash_value, require_space, write_json

CHECKPOINTS = ".checkpoints"
SPACE_MEGABYTES = 500


@dataclass(frozen=True)
class Run:
    """One training run, prepared: nothing heavier than a tokenizer has been loaded."""

    folder: Path
    base: Base
    tokenizer: Any
    section: TrainSection
    plan: Plan
    encoded: Encoded
    heldout: Encoded
    seed: int

    @property
    def key(self) -> str:
        """Hash of all that shapes the steps: a checkpoint of another run must not be taken up."""
        rows = [(row.input_ids, row.labels) for pack in self.plan.packs for row in pack]
        return hash_value([self.base.fingerprint, self.section.model_dump(), self.seed, rows])

    def described(self) -> list[str]:
        """What is said before the first step."""
        return [
            *describe(self.plan, self.encoded, self.section),
            *memory_lines(self.base, self.section, self.plan),
        ]


def prepare(
    folder: Path, section: TrainSection, seed: int, training: Sequence[Sample], heldout: Sequence[Sample]
) -> Run:
    """Encode and plan; every mistake of the input is found here."""
    require_whole(folder / CHECKPOINTS)
    require_space(folder, SPACE_MEGABYTES, "training")
    base = resolve_base(section.base)
    tokenizer = base.tokenizer()
    encoded = encode_all(tokenizer, training, section.max_length)
    measured = encode_all(tokenizer, heldout, section.max_length, "measure the held-out loss on")
    return Run(folder, base, tokenizer, section, make_plan(encoded, section, seed), encoded, measured, seed)


def train_adapter(run: Run) -> dict[str, Any]:
    """Train (or go on), save, measure; counts for the manifest."""
    for line in run.described():
        say(f"  {line}")
    write_json(run.folder / "base.json", run.base.to_json())
    write_jsonl(run.folder / "heldout.jsonl", (asdict(row) for row in run.heldout.rows))
    model, progress = _trained_model(run)
    save_adapter(model, run.tokenizer, run.folder / "adapter")
    losses = measure(model, run.heldout.rows, run.tokenizer.pad_token_id)
    write_json(run.folder / "losses.json", losses)
    say(f"  held-out loss: base {losses['base']:.3f}, adapter {losses['adapter']:.3f}")
    return {
        "steps": progress.step,
        "tokens": progress.tokens,
        "seconds": round(progress.seconds, 1),
        "samples": len(run.encoded.rows),
        "packs": len(run.plan.packs),
        "dropped": dict(run.encoded.dropped),
        "heldout": len(run.heldout.rows),
        "losses": {"base": losses["base"], "adapter": losses["adapter"]},
    }


def _trained_model(run: Run) -> tuple[Any, Any]:
    import torch
    from transformers import set_seed

    os.environ["HF_HUB_OFFLINE"] = "1"  # peft asks the hub about the base when it saves
    set_seed(run.seed)
    model = attach_lora(run.base.load(run.section.quantization, run.section.compute), run.base, run.section)
    trainer = make_trainer(model, run.plan, run.section, run.tokenizer.pad_token_id)
    if torch.cuda.is_available():
        trainer.rehearse()
    checkpoints = Checkpoints(run.folder / CHECKPOINTS, run.key)
    progress = fit(trainer, checkpoints, run.folder / "metrics.jsonl", run.section.save_steps)
    return trainer.accelerator.unwrap_model(trainer.model, keep_fp32_wrapper=False), progress


def measure(model: Any, rows: Sequence[EncodedRow], pad_id: int) -> dict[str, Any]:
    """Held-out loss of the quantised base and of the adapter over it, in nats a supervised token."""
    say(f"  held-out loss on {len(rows)} rows")
    adapter, adapter_rows = heldout_loss(model, rows, pad_id=pad_id)
    with model.disable_adapter():
        base, base_rows = heldout_loss(model, rows, pad_id=pad_id)
    named = zip(rows, base_rows, adapter_rows, strict=True)
    return {
        "base": base,
        "adapter": adapter,
        "tokens": sum(row.supervised for row in rows),
        "rows": [{"pair_id": row.pair_id, "base": b, "adapter": a} for row, b, a in named],
    }
