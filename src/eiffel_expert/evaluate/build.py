"""The stage: asks base and tuned model the held-out prompts, scores the answers, writes the report.

Reads corpus/units.parquet, dataset/pairs.parquet, train/ and export/; writes answers.jsonl (resumed where a run was
interrupted), report.json and report.html. Arms run one after another, one server for each model file. `measure` asks
one more model the same prompts, for the improvement loop's gate.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from eiffel_expert.answering import Opener, Sampling, answer_all, checked, llama_server
from eiffel_expert.config import Recipe
from eiffel_expert.errors import UserError
from eiffel_expert.evaluate.losses import read_losses
from eiffel_expert.evaluate.report import Material, build_report, write_report
from eiffel_expert.evaluate.tasks import ARMS, TUNED, Task, choose_tasks, questions_of
from eiffel_expert.job import Job
from eiffel_expert.progress import say
from eiffel_expert.records import Answer, Pair, read_parquet, to_dict, write_jsonl
from eiffel_expert.workspace import BASE_GGUF, UNITS

ANSWERS = "answers.jsonl"


def run(job: Job, opener: Opener = llama_server) -> dict[str, Any]:
    """All arms and the report; returns the counts for the manifest."""
    started = time.monotonic()
    tasks = tasks_for(job.workspace.finished("dataset"), job.recipe)
    models = model_files(job.workspace.finished("export"), job.recipe)
    log = job.folder / ANSWERS
    answers: list[Answer] = []
    for arm in ARMS:
        answers += answer_all(models[arm], questions_of(tasks, arm), log, _sampling(job.recipe), opener)
        say(f"  {arm}: {sum(a.task_done for a in answers if a.arm == arm)} of {len(tasks)} tasks done")
    answers = checked(answers, [task.pair for task in tasks], job.workspace.stage("corpus").path / UNITS)
    write_jsonl(log, map(to_dict, answers))
    losses = read_losses(job.workspace.finished("train"), job.workspace.finished("export"))
    report = build_report(Material(job.recipe, tasks, answers, losses, {a: m.name for a, m in models.items()}))
    write_report(job.folder, report, tasks, answers, losses)
    return {"counts": {"prompts": len(tasks), "answers": len(answers)}, "seconds": round(time.monotonic() - started)}


def measure(
    model: Path, dataset: Path, recipe: Recipe, folder: Path, opener: Opener = llama_server, arm: str = TUNED
) -> list[Answer]:
    """What `model` answers to the held-out prompts that `run` asks of this dataset; resumed from `folder`."""
    questions = questions_of(tasks_for(dataset, recipe), arm)
    return answer_all(model, questions, folder / ANSWERS, _sampling(recipe), opener)


def tasks_for(dataset: Path, recipe: Recipe) -> list[Task]:
    """The tasks of a finished dataset folder; says so if there are fewer than the recipe asks for."""
    tasks = choose_tasks(read_parquet(dataset / "pairs.parquet", Pair), recipe.evaluate.prompts, recipe.seed)
    if len(tasks) < recipe.evaluate.prompts:
        say(f"  only {len(tasks)} held-out prompts, the recipe asks for {recipe.evaluate.prompts}")
    return tasks


def model_files(export: Path, recipe: Recipe) -> dict[str, Path]:
    """The GGUF of each arm; the base is exported in q8_0 alone."""
    weights = recipe.evaluate.weights
    tuned, base = export / recipe.export.file_name(weights), export / BASE_GGUF
    _require(tuned, base)
    return {arm: tuned if arm == TUNED else base for arm in ARMS}


def _require(*models: Path) -> None:
    missing: Sequence[Path] = [path for path in models if not path.exists()]
    if missing:
        weights = missing[0].stem.rpartition("-")[2]
        raise UserError(
            f"no model to evaluate: {missing[0]} is not there",
            f"name {weights} in the recipe's export.quantizations, or give evaluate.weights others",
        )


def _sampling(recipe: Recipe) -> Sampling:
    settings = recipe.evaluate
    return Sampling(settings.max_new_tokens, settings.parallel, temperature=0.0, seed=recipe.seed)
