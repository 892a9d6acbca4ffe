"""The two phases of a training run: supervised steps, then, where the recipe asks, preferences.

Comes in: a prepared run and its loaded base. Goes out: the trained peft model. Each phase has its own checkpoints and
log; the second starts from what the first one leaves, so that a killed run finds its place in either.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eiffel_expert.base.model import compute_dtype
from eiffel_expert.machine import is_main
from eiffel_expert.progress import say
from eiffel_expert.train.checkpoint import Checkpoints, Progress
from eiffel_expert.train.evaluation import Evaluations
from eiffel_expert.train.exam import examine
from eiffel_expert.train.loop import Surroundings, Trainer, fit, make_optimizer, make_trainer
from eiffel_expert.train.memory import shape_of
from eiffel_expert.train.page import write_page
from eiffel_expert.train.preference import PreferenceTrainer, reference_of
from eiffel_expert.train.qlora import attach_lora, noisy, save_initial, trainable
from eiffel_expert.train.room import work_of
from eiffel_expert.train.speed import MachineGauge, measured_peak, operations_per_token
from eiffel_expert.train.watch import TensorBoard
from eiffel_expert.workspace import hash_value

if TYPE_CHECKING:
    from eiffel_expert.train.adapter import Run


def trained(run: Run, model: Any) -> tuple[Any, Progress]:
    """(peft model after all phases, counters of the supervised one)."""
    from transformers import set_seed

    os.environ["HF_HUB_OFFLINE"] = "1"  # peft asks the hub about the base when it saves
    set_seed(run.seed)
    model = attach_lora(model, run.base, run.section)
    if is_main() and (initial := run.initial_folder):
        save_initial(model, initial)
    noisy(model, run.section.neftune_alpha)
    trainer = make_trainer(model, run.plan, run.section, run.pad_id)
    progress = _supervised(run, trainer)
    if run.triples.rows:
        _preferences(run, trainer)
    return trainer.accelerator.unwrap_model(trainer.model, keep_fp32_wrapper=False), progress


def _supervised(run: Run, trainer: Trainer) -> Progress:
    _rehearse(trainer)
    checkpoints = Checkpoints(run.checkpoints, run.key)
    evaluations = _evaluations(run)
    progress = fit(trainer, checkpoints, _around(run, trainer, "metrics.jsonl"), evaluations)
    trainer.accelerator.wait_for_everyone()
    if run.section.keep == "best":
        say(f"  kept: the adapter of step {evaluations.restore_best(trainable(trainer.model))}")
    return progress


def _preferences(run: Run, trainer: Trainer) -> None:
    """Goes on with the model of `trainer`, with an optimiser of its own."""
    section, plan, model = run.section, run.preference_plan, trainer.model
    say(f"  preferences: what the supervised adapter makes of {2 * len(run.triples.rows)} answers")
    reference = reference_of(trainer.model, run.triples.rows, run.pad_id)
    optimizer = trainer.accelerator.prepare(make_optimizer(trainer.model, plan, section))
    weights = (reference, section.preference_beta, section.preference_likelihood)
    second = PreferenceTrainer(model, optimizer, trainer.accelerator, plan, run.pad_id, {}, *weights)
    _rehearse(second)
    rows = [(a.input_ids, b.input_ids) for a, b in run.triples.rows]
    checkpoints = Checkpoints(run.checkpoints / "preferences", hash_value([run.key, rows]))
    fit(second, checkpoints, _around(run, second, "preferences.jsonl"), _no_evaluations(run.folder))


def _around(run: Run, trainer: Trainer, log: str) -> Surroundings:
    def draw() -> None:
        write_page(run.folder, {"base": run.base.name, **run.section.model_dump(exclude={"base"}), "seed": run.seed})

    is_watched = run.section.watch == "tensorboard" and is_main() and log == "metrics.jsonl"
    watcher = TensorBoard(run.folder) if is_watched else None
    return Surroundings(run.folder / log, run.section.save_steps, _gauge(run, trainer), watcher, draw)


def _gauge(run: Run, trainer: Trainer) -> MachineGauge:
    """Against the machine's rate of the products that this run makes; no share where the shape is not known."""
    device, shape = trainer.accelerator.device, shape_of(run.base.config)
    if shape is None or not is_main():
        return MachineGauge(device, 0.0, 0.0)
    operations = operations_per_token(shape, run.section, work_of(trainer.plan))
    return MachineGauge(device, operations, measured_peak(device, compute_dtype(run.section.compute)))


def _rehearse(trainer: Trainer) -> None:
    import torch

    if torch.cuda.is_available():
        trainer.rehearse()


def _evaluations(run: Run) -> Evaluations:
    exam = partial(examine, tokenizer=run.tokenizer, pairs=run.asked) if run.asked else None
    log, best = run.folder / "evaluations.jsonl", run.checkpoints / "best.pt"
    section = run.section
    return Evaluations(log, best, section.evaluate_steps, section.patience, run.heldout.rows, run.pad_id, exam)


def _no_evaluations(folder: Path) -> Evaluations:
    return Evaluations(folder / "evaluations.jsonl", folder / "best.pt", 0, 0, (), 0)
