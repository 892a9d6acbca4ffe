"""K-quants of a finished f16 GGUF, by llama.cpp's own quantiser.

Comes in: the f16 file and a type such as Q4_K_M. Goes out: the smaller file, complete or not at all. The quantiser is
`llama-quantize`: no wheel in the package index holds it, so it is looked for before the long work begins. Where only
Ollama is there, `ollama create --quantize` makes the same from the f16 file, in Ollama's own store.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.workspace import write_atomically

PROGRAM = "llama-quantize"


def quantizer() -> str:
    """Path of the quantiser; MissingTool if there is none. EIFFEL_EXPERT_QUANTIZE names one that is not on PATH."""
    found = shutil.which(os.environ.get("EIFFEL_EXPERT_QUANTIZE") or PROGRAM)
    if found is None:
        raise MissingTool(
            f"no {PROGRAM} on PATH: K-quants such as Q4_K_M need it",
            "install llama.cpp (a release archive, or `brew install llama.cpp`), or name the program in "
            "EIFFEL_EXPERT_QUANTIZE, or export without --quantization: q8_0 needs no further tool",
        )
    return found


def quantize(f16: Path, kind: str, target: Path) -> None:
    """Write `f16` as `target` in `kind`. Raises UserError with the quantiser's last words if it fails."""
    program = quantizer()
    with write_atomically(target) as temporary:
        done = subprocess.run(
            [program, str(f16), str(temporary), kind], capture_output=True, text=True, errors="replace"
        )
        if done.returncode or not temporary.is_file():
            lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()] or ["it said nothing"]
            raise UserError(
                f"{program} could not make {kind} of {f16.name}: {lines[-1].strip()}", "is its version recent?"
            )
