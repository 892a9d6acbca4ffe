"""Evaluations while training: held-out loss now and then, the best adapter kept, an end where nothing improves.

Comes in: the model between two steps. Goes out: evaluations.jsonl, one line each, and the trained parameters of the
best one. An evaluation draws no random number, so that a run with evaluations takes the steps of one without. After a
kill the lines behind the checkpoint are dropped and made again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eiffel_expert.base import EncodedRow, heldout_loss
from eiffel_expert.machine import is_main
from eiffel_expert.progress import say
from eiffel_expert.records import append_jsonl, write_jsonl
from eiffel_expert.train.metrics import read_points
from eiffel_expert.workspace import write_atomically

Exam = Callable[[Any], Mapping[str, float]]  # asks the model some prompts: shares by name
Parameters = Mapping[str, Any]


@dataclass
class Evaluations:
    """Of one run: `rows` are held out, `exam` is asked too where there is one. Nothing happens if `every` is 0."""

    log: Path
    best_file: Path
    every: int
    patience: int
    rows: Sequence[EncodedRow]
    pad_id: int
    exam: Exam | None = None

    def resume(self, step: int) -> None:
        """Only what was found up to `step` counts."""
        if self.every and is_main():
            write_jsonl(self.log, [row for row in self.found if row["step"] <= step])

    @property
    def found(self) -> list[dict[str, float]]:
        return read_points(self.log)

    @property
    def best(self) -> dict[str, float]:
        """The evaluation with the least loss, the first of equals; {} before any."""
        return min(self.found, key=lambda row: row["loss"], default={})

    @property
    def is_over(self) -> bool:
        """Whether `patience` evaluations in a row brought no lower loss."""
        found = self.found if self.patience else []
        later = [row for row in found if row["step"] > self.best["step"]] if found else []
        return self.patience > 0 and len(later) >= self.patience

    def add(self, model: Any, parameters: Parameters, step: int, steps: int) -> None:
        """Evaluate if it is time: every so many steps, and after the last. All processes of a run must call this."""
        if not self.every or (step % self.every and step != steps):
            return
        before = self.best.get("loss", math.inf)
        loss, _ = heldout_loss(model, self.rows, pad_id=self.pad_id)
        shares = self.exam(model) if self.exam else {}
        if not is_main():
            return
        if loss < before:
            self._keep(parameters, step)
        append_jsonl(self.log, {"step": step, "loss": loss, **shares})
        told = "".join(f", {name} {share:.0%}" for name, share in shares.items())
        say(f"  step {step}: held-out loss {loss:.3f}{told}{' (best so far)' if loss < before else ''}")

    def _keep(self, parameters: Parameters, step: int) -> None:
        import torch

        content = {"step": step, "parameters": {name: value.detach() for name, value in parameters.items()}}
        with write_atomically(self.best_file) as temporary:
            torch.save(content, temporary)

    def restore_best(self, parameters: Parameters) -> int:
        """Put the best evaluation's parameters in place; its step."""
        import torch

        content = torch.load(self.best_file, map_location="cpu", weights_only=True)
        with torch.no_grad():
            for name, value in parameters.items():
                value.copy_(content["parameters"][name])
        return int(content["step"])
