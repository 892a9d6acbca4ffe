"""The optimiser steps: forward, backward, update, checkpoint, log.

A thin loop on accelerate (mixed precision, loss scaling, devices). The loss of a step is the mean over all its
supervised tokens, however they fall into forward passes: accumulation 1 and 16 give the same gradient. Everything that
a step depends on is in the plan or in the checkpoint, so 2N steps equal N, a kill, and N.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from eiffel_expert.base.loss import answer_losses, to_device
from eiffel_expert.base.model import compute_dtype
from eiffel_expert.base.rows import EncodedRow, collate
from eiffel_expert.config import TrainSection
from eiffel_expert.errors import UserError
from eiffel_expert.machine import is_main, world_size
from eiffel_expert.progress import say
from eiffel_expert.records import LossPoint
from eiffel_expert.train.checkpoint import Checkpoints, Progress
from eiffel_expert.train.evaluation import Evaluations
from eiffel_expert.train.interrupt import Interruption
from eiffel_expert.train.metrics import Gauge, TrainingLog, Watcher
from eiffel_expert.train.plan import Plan
from eiffel_expert.train.processes import average_gradients, spread
from eiffel_expert.train.qlora import trainable

MAX_GRADIENT_NORM = 1.0
MicroBatch = Sequence[Sequence[EncodedRow]]


@dataclass
class Trainer:
    """Holds what a step needs. `model` is prepared by `accelerator`."""

    model: Any
    optimizer: Any
    accelerator: Any
    plan: Plan
    pad_id: int
    extra: dict[str, float] = field(default_factory=dict)  # what the last step tells beside loss and gradient

    def step(self, number: int) -> tuple[float, float, int]:
        """One optimiser step: (mean loss, gradient norm, tokens seen)."""
        for group in self.optimizer.param_groups:
            group["lr"] = self.plan.learning_rate_at(number)
        micro_batches = self.plan.micro_batches(number)
        loss = self.accumulate(micro_batches)
        norm = self.accelerator.clip_grad_norm_(trainable(self.model).values(), MAX_GRADIENT_NORM)
        self.optimizer.step()
        self.optimizer.zero_grad()
        return loss, float(norm), tokens_in(micro_batches)

    def accumulate(self, micro_batches: Sequence[MicroBatch]) -> float:
        """Gradients of the mean loss over all supervised tokens of the micro-batches; returns that mean.

        Several processes take every n-th micro-batch each. Their gradients are averaged, so each counts n times.
        """
        supervised = sum(row.supervised for batch in micro_batches for rows in batch for row in rows)
        total = 0.0
        for batch in self.own(micro_batches):
            loss = answer_losses(self.model, self.tensors(batch)).sum()
            loss = loss * self.accelerator.num_processes / supervised
            self.accelerator.backward(loss)
            total += float(loss.detach())
        self.share_gradients()
        return self.mean_of_processes(total)

    def own(self, micro_batches: Sequence[MicroBatch]) -> Sequence[MicroBatch]:
        """This process's part."""
        return micro_batches[self.accelerator.process_index :: self.accelerator.num_processes]

    def share_gradients(self) -> None:
        if self.accelerator.num_processes > 1:
            average_gradients(trainable(self.model).values())

    def mean_of_processes(self, number: float) -> float:
        import torch

        if self.accelerator.num_processes == 1:
            return number
        return float(self.accelerator.reduce(torch.tensor(number, device=self.accelerator.device), "mean"))

    def agreed(self, is_so: bool) -> bool:
        """Whether any of the processes says so: what one is told, Ctrl-C say, all must act on at the same step."""
        return self.mean_of_processes(float(is_so)) > 0

    def rehearse(self) -> None:
        """Forward and backward of the fullest micro-batch, discarded: out of memory now, not after an hour."""
        try:
            self.accumulate([self.plan.longest()] * self.accelerator.num_processes)
        except RuntimeError as fault:
            if "out of memory" not in str(fault):
                raise
            raise UserError(
                "the longest pack does not fit into the device's memory",
                "lower max_length or batch_size, or turn gradient_checkpointing on",
            ) from fault
        self.optimizer.zero_grad()

    def tensors(self, batch: MicroBatch) -> Any:
        return to_device(collate(batch, self.pad_id), self.accelerator.device)


def require_equal_shares(section: TrainSection) -> None:
    """UserError where the processes of a run can't take equally many forward passes of a step."""
    if section.gradient_accumulation % world_size():
        raise UserError(
            f"{world_size()} processes can't share gradient_accumulation = {section.gradient_accumulation} equally",
            f"make it a multiple of {world_size()}",
        )


def tokens_in(micro_batches: Sequence[MicroBatch]) -> int:
    return sum(len(row.input_ids) for batch in micro_batches for rows in batch for row in rows)


def make_trainer(model: Any, plan: Plan, section: TrainSection, pad_id: int) -> Trainer:
    """AdamW over the trainable parameters; matrix products in the recipe's `compute`."""
    import torch
    from accelerate import Accelerator
    from accelerate.state import AcceleratorState

    AcceleratorState._reset_state()  # it is global: a second run in this process could not choose another precision
    on_cpu = not torch.cuda.is_available()
    require_equal_shares(section)
    names = {torch.bfloat16: "bf16", torch.float16: "fp16"}
    accelerator = Accelerator(cpu=on_cpu, mixed_precision=names.get(compute_dtype(section.compute), "no"))
    optimizer = make_optimizer(model, plan, section)
    model.train()
    if section.sharding == "full":
        spread(model, trainable(model).values())
    model = accelerator.prepare_model(model, evaluation_mode=True)  # mixed precision; no DDP: see processes.py
    optimizer = accelerator.prepare(optimizer)
    return Trainer(model, optimizer, accelerator, plan, pad_id)


def make_optimizer(model: Any, plan: Plan, section: TrainSection) -> Any:
    """AdamW over what is trainable, in one kernel where there is a GPU."""
    import torch

    on_cpu = not torch.cuda.is_available()
    parameters = trainable(model).values()
    return torch.optim.AdamW(parameters, lr=plan.learning_rate, weight_decay=section.weight_decay, fused=not on_cpu)


@dataclass(frozen=True)
class Surroundings:
    """Where a phase's points go: its log, whoever watches; `at_checkpoint` is called after each."""

    log: Path
    save_steps: int
    gauge: Gauge | None = None
    watcher: Watcher | None = None
    at_checkpoint: Callable[[], None] = lambda: None

    def open_log(self, steps: int, resumed_at: int) -> TrainingLog | None:
        """None in a process that is not the first: it writes nothing."""
        return TrainingLog(self.log, steps, resumed_at, self.gauge, self.watcher) if is_main() else None


def fit(trainer: Trainer, checkpoints: Checkpoints, around: Surroundings, evaluations: Evaluations) -> Progress:
    """All steps that are left, or fewer where evaluations stop improving. KeyboardInterrupt after saving on Ctrl-C."""
    parameters = trainable(trainer.model)
    progress = checkpoints.restore(parameters, trainer.optimizer)
    if progress.step:
        say(f"  going on after step {progress.step}")
    log = around.open_log(trainer.plan.steps, progress.step)
    evaluations.resume(progress.step)
    is_over = trainer.agreed(evaluations.is_over)
    with Interruption() as interruption:
        while progress.step < trainer.plan.steps and not is_over:
            point = _advance(trainer, progress)
            if log:
                log.add(point)
            evaluations.add(trainer.model, parameters, progress.step, trainer.plan.steps)
            is_over, is_asked = trainer.agreed(evaluations.is_over), trainer.agreed(interruption.asked)
            is_last = is_over or is_asked or progress.step == trainer.plan.steps
            if is_main() and (is_last or progress.step % around.save_steps == 0):
                checkpoints.save(progress, parameters, trainer.optimizer)
                around.at_checkpoint()
            if is_asked:
                say(f"  saved after step {progress.step}; the same command goes on from there")
                raise KeyboardInterrupt
    return progress


def _advance(trainer: Trainer, progress: Progress) -> LossPoint:
    started = time.monotonic()
    loss, norm, tokens = trainer.step(progress.step)
    progress.seconds += time.monotonic() - started
    rate = trainer.plan.learning_rate_at(progress.step)
    progress.step += 1
    progress.tokens += tokens
    return LossPoint(
        progress.step, progress.tokens, loss, rate, progress.seconds, {"gradient_norm": norm, **trainer.extra}
    )
