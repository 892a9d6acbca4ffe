"""Joins the improvement loop to the stages: the loop asks for a model to be built and judged, the pipeline does it.

Comes in: a recipe and a workspace with a finished run. Goes out: rounds in `workspace/improve`, each with a workspace
of its own, and the ledger. What a round is and when a model is kept is decided in `improve/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from eiffel_expert.config import Recipe
from eiffel_expert.errors import UserError
from eiffel_expert.evaluate.build import measure, model_files
from eiffel_expert.evaluate.tasks import TUNED
from eiffel_expert.improve.ledger import Files, Ledger, Round
from eiffel_expert.improve.rounds import PAIRS, Makers, run_round
from eiffel_expert.pipeline import exported_gguf, run_single
from eiffel_expert.records import Answer
from eiffel_expert.workspace import UNITS, Workspace, hash_file


def open_ledger(workspace: Workspace) -> Ledger:
    """The workspace's ledger, made where there is none."""
    return Ledger(ledger_file(workspace))


def existing_ledger(workspace: Workspace) -> Ledger:
    """The same; UserError where no round has begun: a mistyped workspace must not come into being."""
    if not ledger_file(workspace).is_file():
        hint = f"`eiffel-expert improve --workspace {workspace.root}` begins one"
        raise UserError(f"no round of improvement has been run in {workspace.root}", hint)
    return open_ledger(workspace)


def ledger_file(workspace: Workspace) -> Path:
    return workspace.root / "improve" / "ledger.sqlite"


def model_in_use(workspace: Workspace) -> Path:
    """The GGUF that the last kept round made; without rounds the exported one."""
    if ledger_file(workspace).is_file():
        current = open_ledger(workspace).current()
        if current is not None and Path(current.model).is_file():
            return Path(current.model)
    return exported_gguf(workspace)


def improve(recipe: Recipe, workspace: Workspace) -> list[Round]:
    """Run the recipe's rounds, starting from the exported model; the ledger's new lines."""
    first = _first_model(recipe, workspace)
    with workspace.locked():
        ledger = open_ledger(workspace)
        ledger.start(first)
        makers = Makers(
            rebuild=Rebuilding(recipe),
            judge=Judging(recipe, workspace.finished("dataset")),
            units=workspace.stage("corpus").path / UNITS,
        )
        root = workspace.root / "improve"
        return [run_round(ledger, root, recipe, makers) for _ in range(recipe.improve.rounds)]


def _first_model(recipe: Recipe, workspace: Workspace) -> Files:
    """What the pipeline exported: the file that was evaluated, its answers and its pairs."""
    models = model_files(workspace.finished("export"), recipe)
    answers = workspace.finished("evaluate") / "answers.jsonl"
    return Files(models[TUNED], answers, workspace.finished("dataset"))


class Rebuilding:
    """Trains from the base on a round's dataset and exports; the round's folder is a workspace."""

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe

    def __call__(self, folder: Path) -> Path:
        workspace = Workspace(folder)
        dataset = workspace.stage("dataset")
        key = hash_file(dataset.path / PAIRS)
        if not dataset.is_complete(key):
            dataset.finish(key, {"stage": "dataset", "seed": self.recipe.seed})
        for stage in ("train", "export"):
            run_single(stage, self.recipe, workspace)
        return model_files(workspace.finished("export"), self.recipe)[TUNED]


class Judging:
    """Asks a model the held-out prompts of the first dataset: the same for every round."""

    def __init__(self, recipe: Recipe, dataset: Path) -> None:
        self.recipe = recipe
        self.dataset = dataset

    def __call__(self, model: Path, folder: Path) -> Sequence[Answer]:
        return measure(model, self.dataset, self.recipe, folder)
