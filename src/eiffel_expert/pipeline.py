"""The whole run in order: STAGES is the map of the project.

Comes in: a recipe, a workspace, the user's Eiffel. Goes out: finished stage folders. A stage is skipped when its key
(its section of the recipe, the seed, the outputs of the stages it needs, the sources' hashes, our version) has not
changed. What a stage does is in the module that STAGES names; it is imported when its turn comes:
`--help` stays quick.
"""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from shlex import quote
from shutil import which
from typing import Any, NamedTuple

from eiffel_expert import __version__
from eiffel_expert.config import Recipe, remember
from eiffel_expert.job import Job
from eiffel_expert.machine import is_main
from eiffel_expert.progress import say
from eiffel_expert.sources import find_sources, sources_hash
from eiffel_expert.workspace import BASE_GGUF, Workspace, hash_file, hash_value


class Stage(NamedTuple):
    name: str
    does: str
    module: str  # has run(job: Job) -> dict[str, Any]: counts for the manifest; may have require(recipe: Recipe)
    needs: tuple[str, ...]
    heeds: tuple[str, ...] = ()  # files of the workspace that change its result where they are there


STAGES: tuple[Stage, ...] = (
    Stage("corpus", "read Eiffel, take out classes and features, split", "corpus.build", ()),
    Stage("dataset", "make pairs, verify each, write them", "dataset.build", ("corpus",), ("reviews/reviews.jsonl",)),
    Stage("train", "QLoRA on the training pairs", "train.run", ("dataset",)),
    Stage("export", "merge, GGUF, Modelfile, parity", "export.build", ("dataset", "train")),
    Stage("evaluate", "base against tuned on held-out prompts", "evaluate.build", ("dataset", "train", "export")),
)


def run_pipeline(recipe: Recipe, workspace: Workspace, sources: tuple[Path, ...], last: str = "evaluate") -> None:
    """Run every stage up to `last`; finished ones are skipped.

    Sources that are not there and tools that are missing are found before the first stage begins.
    """
    jobs = [(s, Job(recipe, workspace, workspace.stage(s.name).path, sources)) for s in stages_up_to(last)]
    find_sources(sources)
    for stage, job in jobs:
        if workspace.stage(stage.name).manifest is None:
            require_tools(stage, job)
    with workspace.locked():
        remember(workspace.root, recipe)
        for stage, job in jobs:
            run_stage(stage, job)


def run_single(name: str, recipe: Recipe, workspace: Workspace, sources: tuple[Path, ...] = ()) -> None:
    """Run one stage on what the stages before it left; UserError if one of those has not finished."""
    stage = next(stage for stage in STAGES if stage.name == name)
    for need in stage.needs:
        workspace.finished(need)
    job = Job(recipe, workspace, workspace.stage(name).path, sources)
    is_complete = workspace.stage(name).is_complete(stage_key(stage, job))
    if not is_complete:
        require_tools(stage, job)
    if not is_main():  # a further process of the same run: it works, the first keeps the folder
        if not is_complete:
            _module(stage).run(job)
        return
    with workspace.locked():
        remember(workspace.root, recipe)
        run_stage(stage, job)


def stages_up_to(last: str) -> tuple[Stage, ...]:
    names = [stage.name for stage in STAGES]
    return STAGES[: names.index(last) + 1]


def run_stage(stage: Stage, job: Job) -> None:
    """Run one stage unless its folder is complete for the same key."""
    folder = job.workspace.stage(stage.name)
    key = stage_key(stage, job)
    if folder.is_complete(key):
        say(f"[{stage.name}] finished before, skipped")
        return
    require_tools(stage, job)  # before the folder is cleared: what was finished there is kept
    say(f"[{stage.name}] {stage.does}")
    started = time.monotonic()
    folder.begin(key)
    details = _module(stage).run(job)
    folder.finish(key, {"stage": stage.name, "seed": job.recipe.seed, "version": __version__, **details})
    say(f"[{stage.name}] done in {time.monotonic() - started:.0f} s")


def require_tools(stage: Stage, job: Job) -> None:
    """UserError if the stage would fail for want of a tool or of a base; only some stages have such needs."""
    require: Callable[[Recipe], None] | None = getattr(_module(stage), "require", None)
    if require is not None:
        require(job.recipe)


def _module(stage: Stage) -> Any:
    return importlib.import_module(f"eiffel_expert.{stage.module}")


def stage_key(stage: Stage, job: Job) -> str:
    """A hash of all that the stage's result depends on."""
    section = getattr(job.recipe, stage.name).model_dump()
    inputs = {need: job.workspace.stage(need).outputs_hash() for need in stage.needs}
    if not stage.needs:
        inputs["sources"] = sources_hash(job.sources)
        more: Callable[[Job], dict[str, str]] | None = getattr(_module(stage), "inputs", None)
        inputs |= more(job) if more is not None else {}
    if stage.name in ("corpus", "dataset"):
        inputs["benchmark"] = _benchmark_hash(job.recipe.corpus.decontaminate)
    heeded = [(name, job.workspace.root / name) for name in stage.heeds]
    inputs |= {name: hash_file(path) for name, path in heeded if path.is_file()}
    return hash_value([stage.name, section, job.recipe.seed, __version__, inputs])


def _benchmark_hash(folder: str) -> str:
    from eiffel_expert.decontamination import folder_hash

    return folder_hash(Path(folder)) if folder else ""


def exported_gguf(workspace: Workspace) -> Path:
    """The most compact GGUF of the exported model; UserError if nothing is exported."""
    folder = workspace.finished("export")
    models = [p for p in folder.glob("*.gguf") if p.name != BASE_GGUF]
    assert models, f"a finished export without a GGUF: {folder}"
    return min(models, key=lambda p: p.stat().st_size)


def what_next(recipe: Recipe, workspace: Workspace) -> None:
    """The comparison, where the model lies, and what to do with it."""
    from eiffel_expert.evaluate.report import print_summary

    print_summary(workspace.finished("evaluate"))
    model, at, command = exported_gguf(workspace), f"--workspace {quote(str(workspace.root))}", command_line()
    export = workspace.root / "export"
    say(
        f"\nmodel      {model}\nModelfile  {export / 'Modelfile'}\nreport     {workspace.root / 'evaluate/report.html'}"
    )
    say(f"\nnext:\n  {command} chat {at}")
    say(f"  cd {quote(str(export))} && ollama create {recipe.export.model_name} -f Modelfile")
    say(f"  {command} improve {at}")


def command_line() -> str:
    """How this program is called from the shell that the user has: the bare name only where it is on PATH."""
    if which("eiffel-expert"):
        return "eiffel-expert"
    script = Path(sys.executable).with_name("eiffel-expert")
    return quote(str(script)) if script.is_file() else f"{quote(sys.executable)} -m eiffel_expert"
