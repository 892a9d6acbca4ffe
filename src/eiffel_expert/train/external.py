"""Trainers that are not ours, run in an environment of their own; their adapter comes back into our folders.

Comes in: a prepared run. Goes out: the same files as from the native trainer: adapter/, metrics.jsonl, losses.json,
heldout.jsonl, base.json. LLaMA-Factory pins older versions of nearly everything, so it never shares our environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.progress import say
from eiffel_expert.records import LossPoint, to_dict, write_jsonl
from eiffel_expert.train.llamafactory import write_files
from eiffel_expert.train.metrics import TrainingLog, read_points
from eiffel_expert.workspace import write_atomically

if TYPE_CHECKING:
    from eiffel_expert.train.adapter import Run

VERSION = "0.9.5"
REQUIRED = (f"llamafactory=={VERSION}", "bitsandbytes")
VARIABLE = "EIFFEL_EXPERT_LLAMAFACTORY"
SECONDS_BETWEEN_LOOKS = 1.0
SHOWN_LINES = 12


def train_with_llamafactory(run: Run) -> Path:
    """The folder of the adapter that LLaMA-Factory trained; an interrupted run goes on from its last checkpoint."""
    folder, output = run.folder / "llamafactory", run.folder / "llamafactory" / "output"
    settings = write_files(run, folder, output)
    python = environment()
    log, told = folder / "trainer.log", output / "trainer_log.jsonl"
    resumed = max((int(p.name.partition("-")[2]) for p in output.glob("checkpoint-*")), default=0)
    command = [*python, "train", str(settings), *_resuming(output)]
    say(f"  LLaMA-Factory: {' '.join(command)}")
    points = TrainingLog(run.folder / "metrics.jsonl", run.plan.steps, resumed)
    _run(command, log, lambda: _follow(told, points, resumed))
    if not (output / "adapter_model.safetensors").exists():
        raise UserError("LLaMA-Factory ended without an adapter", f"its log is {log}")
    _rewrite_points(run, told)
    return output


def _resuming(output: Path) -> list[str]:
    found = sorted(output.glob("checkpoint-*"), key=lambda path: int(path.name.partition("-")[2]))
    return [f"resume_from_checkpoint={found[-1]}"] if found else ["overwrite_output_dir=true"]


def environment() -> list[str]:
    """How LLaMA-Factory is called: the one named by EIFFEL_EXPERT_LLAMAFACTORY, on PATH, or in our own environment."""
    if named := os.environ.get(VARIABLE):
        if not Path(named).is_file():
            raise MissingTool(f"{VARIABLE} names {named}, which is no file", "give the path of llamafactory-cli")
        return [named]
    if found := shutil.which("llamafactory-cli"):
        return [found]
    return [str(_own_environment() / ("Scripts" if os.name == "nt" else "bin") / "llamafactory-cli")]


def _own_environment() -> Path:
    """Made once, in the user's cache; 2 to 6 GB."""
    folder = Path(os.environ.get("EIFFEL_EXPERT_CACHE") or platformdirs.user_cache_dir("eiffel-expert"))
    home = folder / f"llamafactory-{VERSION}"
    done = home / "complete"
    if not done.exists():
        say(f"  LLaMA-Factory {VERSION} gets an environment of its own in {home} (some gigabytes, once)")
        shutil.rmtree(home, ignore_errors=True)
        python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
        for command in ([sys.executable, "-m", "venv", str(home)], [str(python), "-m", "pip", "install", *REQUIRED]):
            if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
                hint = f"install it where you like (pip install {' '.join(REQUIRED)}) and set {VARIABLE}"
                raise MissingTool(f"LLaMA-Factory could not be installed: {' '.join(command)} failed", hint)
        done.touch()
    return home


def _run(command: Sequence[str], log: Path, look: Callable[[], None]) -> None:
    """Run to the end, its words into `log`, looking at its progress meanwhile; UserError if it fails."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w", encoding="utf-8") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        try:
            while process.poll() is None:
                look()
                time.sleep(SECONDS_BETWEEN_LOOKS)
            look()
        except KeyboardInterrupt:
            process.wait()
            raise
    if process.returncode:
        tail = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-SHOWN_LINES:]
        raise UserError("\n".join(["LLaMA-Factory failed:", *tail]), f"its whole log is {log}")


def _follow(told: Path, points: TrainingLog, resumed: int) -> None:
    """Tell what has not been told: one line a step at most."""
    for point in _points(told):
        if point.step > max(points.last_step, resumed):
            points.add(point)


def _points(told: Path) -> Iterator[LossPoint]:
    for row in read_points(told):
        if "loss" in row:
            step, seconds = int(row["current_steps"]), _seconds(str(row["elapsed_time"]))
            yield LossPoint(step, int(row.get("total_tokens", 0)), float(row["loss"]), float(row.get("lr", 0)), seconds)


def _rewrite_points(run: Run, told: Path) -> None:
    """metrics.jsonl with all steps once: a resumed run logs some steps again, and the last word counts."""
    by_step = {point.step: point for point in _points(told)}
    write_jsonl(run.folder / "metrics.jsonl", (to_dict(by_step[step]) for step in sorted(by_step)))


def _seconds(clock: str) -> float:
    """Of `1 day, 2:03:04` or `2:03:04`."""
    days, _, time_of_day = clock.rpartition(", ")
    hours, minutes, seconds = map(int, time_of_day.split(":"))
    return 86_400.0 * int(days.split()[0] if days else 0) + 3600 * hours + 60 * minutes + seconds


def bring_back(adapter: Path, tokenizer: Any, folder: Path) -> None:
    """The adapter's own files, with our tokenizer, in place only when whole."""
    with write_atomically(folder) as temporary:
        temporary.mkdir()
        for name in ("adapter_model.safetensors", "adapter_config.json"):
            shutil.copyfile(adapter / name, temporary / name)
        tokenizer.save_pretrained(temporary)
