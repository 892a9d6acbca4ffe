"""Checkpoints: one file each, whole or not there, the newest two kept.

A checkpoint holds what a step changes: trained parameters, optimiser state, random state, counters. The order of the
data is a function of the step (see plan), so it is not stored. A file that is damaged or of another run is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eiffel_expert.errors import UserError
from eiffel_expert.progress import say
from eiffel_expert.workspace import write_atomically

KEPT = 2


@dataclass
class Progress:
    """Counters of a run: optimiser steps done, tokens seen (padding not counted), seconds of training."""

    step: int = 0
    tokens: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Checkpoints:
    """The checkpoints of the run called `run` (a hash of everything that shapes it) in `folder`."""

    folder: Path
    run: str

    def save(self, progress: Progress, parameters: dict[str, Any], optimizer: Any) -> None:
        import torch

        content = {
            "run": self.run,
            "progress": vars(progress),
            "parameters": {name: parameter.detach() for name, parameter in parameters.items()},
            "optimizer": optimizer.state_dict(),
            "random": _random_state(),
        }
        with write_atomically(self.folder / f"step-{progress.step:07d}.pt") as temporary:
            torch.save(content, temporary)
        self._prune()

    def restore(self, parameters: dict[str, Any], optimizer: Any) -> Progress:
        """Load the newest usable checkpoint into `parameters` and `optimizer`; Progress(0) where there is none."""
        import torch

        for path in reversed(self._found()):
            content = _read(path)
            if content is None or content["run"] != self.run:
                say(f"  {path.name} is damaged or of another run, passed over")
                continue
            with torch.no_grad():
                for name, parameter in parameters.items():
                    parameter.copy_(content["parameters"][name])
            optimizer.load_state_dict(content["optimizer"])
            _set_random_state(content["random"])
            return Progress(**content["progress"])
        return Progress()

    def _found(self) -> list[Path]:
        return sorted(self.folder.glob("step-*.pt"))

    def _prune(self) -> None:
        for path in self._found()[:-KEPT]:
            path.unlink(missing_ok=True)


def _read(path: Path) -> Any:
    import torch

    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception:  # torch raises from pickle, zipfile and its own reader; each means: not usable
        return None


def _random_state() -> dict[str, Any]:
    import torch

    cuda = torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []
    return {"cpu": torch.get_rng_state(), "cuda": cuda}


def _set_random_state(state: dict[str, Any]) -> None:
    import torch

    torch.set_rng_state(state["cpu"])
    if state["cuda"] and torch.cuda.is_available():
        torch.cuda.set_rng_state_all(state["cuda"])


def require_whole(folder: Path) -> None:
    """UserError if the checkpoints' folder cannot be written, before hours are spent."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UserError(f"cannot write checkpoints to {folder}: {fault.strerror}", "choose another folder") from fault
