"""Where gelint's answers are kept: a folder of JSON files, made once, read by every comparison.

In: a folder (the option --answers, else $CHECKER_ANSWERS, else build/checker-answers) and a name. Out: what was stored
under it. Written whole under a temporary name and renamed. The folder holds other people's class names and messages,
so it is not part of the repository.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


def default_folder() -> Path:
    return Path(os.environ.get("CHECKER_ANSWERS", "build/checker-answers"))


def load(folder: Path, name: str) -> Any:
    """What was stored as `name`; exits with the command that makes it if it is not there."""
    path = folder / f"{name}.json"
    if not path.is_file():
        raise SystemExit(f"{path} is not there: run the same command with --gelint PROGRAM once")
    return json.loads(path.read_text(encoding="utf-8"))


def store(folder: Path, name: str, value: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.json"
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(value, indent=1, ensure_ascii=False), encoding="utf-8")
    temporary.replace(path)
    return path
