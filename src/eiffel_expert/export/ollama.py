"""Registers the exported model with Ollama, where Ollama is installed.

Comes in: the export folder with its Modelfile. Goes out: a model in Ollama's store, by the command that the user could
type. Ollama itself is never installed or started from here.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.progress import say


def require_ollama() -> str:
    """Path of `ollama`; MissingTool if it is not on PATH."""
    found = shutil.which("ollama")
    if found is None:
        raise MissingTool(
            "ollama is not on PATH", "install it from https://ollama.com/download, then run the same command again"
        )
    return found


def ollama_create(folder: Path, name: str) -> None:
    """`ollama create NAME -f Modelfile` in `folder`, its own progress shown.

    Raises UserError if it fails or no Modelfile is there.
    """
    program = require_ollama()
    if not (folder / "Modelfile").is_file():
        raise UserError(f"no Modelfile in {folder}", "run `eiffel-expert export` first")
    done = subprocess.run([program, "create", name, "-f", "Modelfile"], cwd=folder)
    if done.returncode:
        raise UserError(
            f"`ollama create {name} -f Modelfile` failed with status {done.returncode}",
            "is the Ollama service running? `ollama serve` starts it; its own message is above",
        )
    say(f"  Ollama has it: ollama run {name}")
