"""A whole training run in one folder: plan, train, save the adapter, measure held-out loss.

Comes in: samples to train on and to hold out, a recipe section. Goes out under the folder: adapter/, metrics.jsonl,
heldout.jsonl, losses.json, base.json. What is there already is not done again. Shared by the stage and by `train.py`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from eiffel_expert.base import Base, EncodedRow, heldout_loss, resolve_base
from eiffel_expert.config import TrainSection
from eiffel_expert.machine import is_main
from eiffel_expert.progress import say
from eiffel_expert.records import Pair, write_jsonl
from eiffel_expert.train.checkpoint import Checkpoints, Progress, require_whole
from eiffel_expert.train.encode import Encoded, Sample, encode_all
from eiffel_expert.train.evaluation import Evaluations
from eiffel_expert.train.exam import examine
from eiffel_expert.train.loop import fit, make_trainer
from eiffel_expert.train.plan import Plan, describe, make_plan
from eiffel_expert.train.qlora import attach_lora, noisy, save_adapter, save_initial, trainable
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
    asked: tuple[Pair, ...] = ()  # held-out pairs whose prompts are answered at each evaluation

    @property
    def key(self) -> str:
        """Hash of all that shapes the steps: a checkpoint of another run must not be taken up."""
        rows = [(row.input_ids, row.labels) for pack in self.plan.packs for row in pack]
        return hash_value([self.base.fingerprint, self.section.model_dump(), self.seed, rows])

    @property
    def pad_id(self) -> int:
        return int(self.tokenizer.pad_token_id)

    def described(self) -> list[str]:
        """What is said before the first step."""
        return [
            *describe(self.plan, self.encoded, self.section),
            *memory_lines(self.base, self.section, self.plan),
        ]


def prepare(
    folder: Path,
    section: TrainSection,
    seed: int,
    training: Sequence[Sample],
    heldout: Sequence[Sample],
    asked: Sequence[Pair] = (),
) -> Run:
    """Encode and plan; every mistake of the input is found here."""
    if is_main():
        require_whole(folder / CHECKPOINTS)
    require_space(folder, SPACE_MEGABYTES, "training")
    base = resolve_base(section.base)
    tokenizer = base.tokenizer()
    encoded = encode_all(tokenizer, training, section.max_length)
    measured = encode_all(tokenizer, heldout, section.max_length, "measure the held-out loss on")
    plan = make_plan(encoded, section, seed)
    return Run(folder, base, tokenizer, section, plan, encoded, measured, seed, tuple(asked))


def train_adapter(run: Run) -> dict[str, Any]:
    """Train (or go on), save, measure; counts for the manifest."""
    for line in run.described():
        say(f"  {line}")
    if is_main():
        write_json(run.folder / "base.json", run.base.to_json())
        write_jsonl(run.folder / "heldout.jsonl", (asdict(row) for row in run.heldout.rows))
    model = run.base.load(run.section.quantization, run.section.compute)
    # pissa changes the base's weights: without its adapter the model is not the base any more
    before = heldout_loss(model, run.heldout.rows, pad_id=run.pad_id) if run.section.lora_init == "pissa" else None
    model, progress = _trained(run, model)
    if not is_main():
        return {}
    save_adapter(model, run.tokenizer, run.folder / "adapter", initial_folder(run))
    losses = measure(model, run.heldout.rows, run.pad_id, before)
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


def _trained(run: Run, model: Any) -> tuple[Any, Progress]:
    import torch
    from transformers import set_seed

    os.environ["HF_HUB_OFFLINE"] = "1"  # peft asks the hub about the base when it saves
    set_seed(run.seed)
    model = attach_lora(model, run.base, run.section)
    if is_main() and (initial := initial_folder(run)):
        save_initial(model, initial)
    noisy(model, run.section.neftune_alpha)
    trainer = make_trainer(model, run.plan, run.section, run.pad_id)
    if torch.cuda.is_available():
        trainer.rehearse()
    checkpoints = Checkpoints(run.folder / CHECKPOINTS, run.key)
    evaluations = _evaluations(run)
    progress = fit(trainer, checkpoints, run.folder / "metrics.jsonl", run.section.save_steps, evaluations)
    if run.section.keep == "best" and is_main():
        say(f"  kept: the adapter of step {evaluations.restore_best(trainable(trainer.adapted))}")
    return trainer.accelerator.unwrap_model(trainer.model, keep_fp32_wrapper=False), progress


def initial_folder(run: Run) -> Path | None:
    """Where the adapter is kept as it began, for initialisations that take it out of the base's weights."""
    return run.folder / CHECKPOINTS / "initial" if run.section.lora_init == "pissa" else None


def _evaluations(run: Run) -> Evaluations:
    exam = partial(examine, tokenizer=run.tokenizer, pairs=run.asked) if run.asked else None
    log, best = run.folder / "evaluations.jsonl", run.folder / CHECKPOINTS / "best.pt"
    section = run.section
    return Evaluations(log, best, section.evaluate_steps, section.patience, run.heldout.rows, run.pad_id, exam)


Losses = tuple[float, list[float]]  # mean over all tokens, mean of each row


def measure(model: Any, rows: Sequence[EncodedRow], pad_id: int, before: Losses | None = None) -> dict[str, Any]:
    """Held-out loss of the quantised base and of the adapter over it, in nats a supervised token."""
    say(f"  held-out loss on {len(rows)} rows")
    adapter, adapter_rows = heldout_loss(model, rows, pad_id=pad_id)
    with model.disable_adapter():
        base, base_rows = before or heldout_loss(model, rows, pad_id=pad_id)
    named = zip(rows, base_rows, adapter_rows, strict=True)
    return {
        "base": base,
        "adapter": adapter,
        "tokens": sum(row.supervised for row in rows),
        "rows": [{"pair_id": row.pair_id, "base": b, "adapter": a} for row, b, a in named],
    }
