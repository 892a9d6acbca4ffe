"""Training's points for TensorBoard: files on this machine, nothing is sent anywhere.

Comes in: a training folder. Goes out: a writer with `add(step, numbers)`. The package is optional; that it is missing
is found before the first step.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from eiffel_expert.errors import MissingTool


def require_watcher(name: str) -> None:
    """MissingTool where the recipe's `watch` names a package that is not installed."""
    if name != "none" and find_spec(name) is None:
        raise MissingTool(f"train.watch is {name}, which is not installed", f"pip install {name}")


class TensorBoard:
    """Event files under `folder`/tensorboard; `tensorboard --logdir FOLDER` shows them."""

    def __init__(self, folder: Path) -> None:
        from torch.utils.tensorboard.writer import SummaryWriter

        self._writer: Any = SummaryWriter(str(folder / "tensorboard"))

    def add(self, step: int, numbers: Mapping[str, float]) -> None:
        """The numbers of one step, by name."""
        for name, value in numbers.items():
            self._writer.add_scalar(name, value, step)
        self._writer.flush()
