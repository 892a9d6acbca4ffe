"""What a stage is given: its recipe, where the finished stages lie, where to write, and the user's sources."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eiffel_expert.config import Recipe
from eiffel_expert.workspace import Workspace


@dataclass(frozen=True)
class Job:
    """Read from `workspace.finished(stage)`, write under `folder`."""

    recipe: Recipe
    workspace: Workspace
    folder: Path
    sources: tuple[Path, ...] = ()
