"""A whole training run in one folder: plan, train, save the adapter, measure held-out loss.

Comes in: samples to train on and to hold out, a recipe section. Goes out under the folder: adapter/, metrics.jsonl,
heldout.jsonl, losses.json, base.json. What is there already is not done again. Shared by the stage and by `train.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from eiffel_expert.base import Base, EncodedRow, heldout_loss, resolve_base
from eiffel_expert.config import TrainSection
from eiffel_expert.machine import is_main
from eiffel_expert.progress import say
from eiffel_expert.records import Pair, write_jsonl
from eiffel_expert.train.checkpoint import Progress, require_whole
from eiffel_expert.train.encode import Encoded, Sample, encode_all
from eiffel_expert.train.external import bring_back, train_with_llamafactory
from eiffel_expert.train.metrics import read_points
from eiffel_expert.train.outlook import time_line
from eiffel_expert.train.phases import trained
from eiffel_expert.train.plan import Plan, describe, make_plan
from eiffel_expert.train.preference import (
    Preference,
    Triples,
    describe_preferences,
    encode_preferences,
    preference_plan,
)
from eiffel_expert.train.qlora import save_adapter
from eiffel_expert.train.room import memory_lines
from eiffel_expert.train.watch import require_watcher
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
    triples: Triples = field(default_factory=Triples)
    samples: tuple[Sample, ...] = ()  # what `encoded` was made from, for trainers that encode for themselves

    @property
    def key(self) -> str:
        """Hash of all that shapes the steps: a checkpoint of another run must not be taken up."""
        rows = [(row.input_ids, row.labels) for pack in self.plan.packs for row in pack]
        return hash_value([self.base.fingerprint, self.section.model_dump(), self.seed, rows])

    @property
    def checkpoints(self) -> Path:
        return self.folder / CHECKPOINTS

    @property
    def initial_folder(self) -> Path | None:
        """Where the adapter is kept as it began, for initialisations that take it out of the base's weights."""
        return self.checkpoints / "initial" if self.section.lora_init == "pissa" else None

    @property
    def pad_id(self) -> int:
        return int(self.tokenizer.pad_token_id)

    @property
    def preference_plan(self) -> Plan:
        return preference_plan(self.triples.rows, self.section, self.seed)

    def described(self) -> list[str]:
        """What is said before the first step."""
        wanted = self.triples.rows or self.triples.dropped
        return [
            *describe(self.plan, self.encoded, self.section),
            *([describe_preferences(self.triples, self.preference_plan)] if wanted else []),
            *memory_lines(self.base, self.section, self.plan),
            time_line(self.base, self.section, self.plan),
        ]


def prepare(
    folder: Path,
    section: TrainSection,
    seed: int,
    training: Sequence[Sample],
    heldout: Sequence[Sample],
    asked: Sequence[Pair] = (),
    preferences: Sequence[Preference] = (),
) -> Run:
    """Encode and plan; every mistake of the input is found here."""
    require_watcher(section.watch)
    if is_main():
        require_whole(folder / CHECKPOINTS)
    require_space(folder, SPACE_MEGABYTES, "training")
    base = resolve_base(section.base)
    tokenizer = base.tokenizer()
    encoded = encode_all(tokenizer, training, section.max_length)
    measured = encode_all(tokenizer, heldout, section.max_length, "measure the held-out loss on")
    plan = make_plan(encoded, section, seed)
    triples = encode_preferences(tokenizer, preferences if section.preference_epochs else (), section.max_length)
    return Run(folder, base, tokenizer, section, plan, encoded, measured, seed, tuple(asked), triples, tuple(training))


def train_adapter(run: Run) -> dict[str, Any]:
    """Train (or go on), save, measure; counts for the manifest."""
    for line in run.described():
        say(f"  {line}")
    if is_main():
        write_json(run.folder / "base.json", run.base.to_json())
        write_jsonl(run.folder / "heldout.jsonl", (asdict(row) for row in run.heldout.rows))
    engine = {"native": _natively, "llamafactory": _by_llamafactory}[run.section.trainer]
    model, progress, before = engine(run)
    losses = measure(model, run.heldout.rows, run.pad_id, before)
    if not is_main():
        return {}
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


Losses = tuple[float, list[float]]  # mean over all tokens, mean of each row
Trained = tuple[Any, Progress, Losses | None]  # peft model, counters, losses of a base that is gone


def _natively(run: Run) -> Trained:
    model = run.base.load(run.section.quantization, run.section.compute, run.section.sharding)
    # pissa changes the base's weights: without its adapter the model is not the base any more
    before = heldout_loss(model, run.heldout.rows, pad_id=run.pad_id) if run.section.lora_init == "pissa" else None
    model, progress = trained(run, model)
    if is_main():
        save_adapter(model, run.tokenizer, run.folder / "adapter", run.initial_folder)
    return model, progress, before


def _by_llamafactory(run: Run) -> Trained:
    from peft import PeftModel

    if is_main():  # it starts its own processes
        bring_back(train_with_llamafactory(run), run.tokenizer, run.folder / "adapter")
    last = read_points(run.folder / "metrics.jsonl")[-1]
    base = run.base.load(run.section.quantization, run.section.compute)
    model = PeftModel.from_pretrained(base, run.folder / "adapter")
    return model, Progress(int(last["step"]), int(last["tokens"]), last["seconds"]), None


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
