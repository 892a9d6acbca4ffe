"""The two phases of a training run: supervised steps, then, where the recipe asks, preferences.

Comes in: a prepared run and its loaded base. Goes out: the trained peft model. Each phase has its own checkpoints and
log; the second starts from what the first one leaves, so that a killed run finds its place in either.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eiffel_expert.machine import is_main
from eiffel_expert.progress import say
from eiffel_expert.train.checkpoint import Checkpoints, Progress
from eiffel_expert.train.evaluation import Evaluations
from eiffel_expert.train.exam import examine
from eiffel_expert.train.loop import Trainer, fit, make_optimizer, make_trainer
from eiffel_expert.train.preference import PreferenceTrainer, reference_of
from eiffel_expert.train.qlora import attach_lora, noisy, save_initial, trainable
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
    progress = fit(trainer, checkpoints, run.folder / "metrics.jsonl", run.section.save_steps, evaluations)
    trainer.accelerator.wait_for_everyone()
    if run.section.keep == "best":
        say(f"  kept: the adapter of step {evaluations.restore_best(trainable(trainer.adapted))}")
    return progress


def _preferences(run: Run, trainer: Trainer) -> None:
    """Goes on with the model of `trainer`, with an optimiser of its own."""
    section, plan, model = run.section, run.preference_plan, trainer.model
    say(f"  preferences: what the supervised adapter makes of {2 * len(run.triples.rows)} answers")
    reference = reference_of(trainer.adapted, run.triples.rows, run.pad_id)
    optimizer = trainer.accelerator.prepare(make_optimizer(trainer.adapted, plan, section))
    weights = (reference, section.preference_beta, section.preference_likelihood)
    second = PreferenceTrainer(model, optimizer, trainer.accelerator, plan, run.pad_id, {}, *weights)
    _rehearse(second)
    rows = [(a.input_ids, b.input_ids) for a, b in run.triples.rows]
    checkpoints = Checkpoints(run.checkpoints / "preferences", hash_value([run.key, rows]))
    fit(second, checkpoints, run.folder / "preferences.jsonl", section.save_steps, _no_evaluations(run.folder))


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
