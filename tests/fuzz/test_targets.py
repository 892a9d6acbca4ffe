"""A short run of each fuzz target: good texts, these changed by tokens; guided by coverage where atheris is there."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from mutations import change_tokens, words_for
from targets import TARGETS

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LONGEST = 3_000
CHANGES = 4


def seeds(target: str) -> list[bytes]:
    """Small inputs that are right."""
    if target == "ecf":
        return [path.read_bytes() for path in sorted((ROOT / "samples").rglob("*.ecf"))]
    files = [*(ROOT / "tests" / "eiffel" / "cases").glob("*.e"), *(ROOT / "samples").rglob("*.e")]
    prefix = b"\0" if target == "parse" else b""  # the first of the kinds of fragment: a class
    return [prefix + data for data in (path.read_bytes() for path in sorted(files)) if len(data) < LONGEST]


@pytest.mark.parametrize("target", TARGETS)
def test_seeds_and_what_is_near_them(target: str) -> None:
    words = words_for(target)
    for number, data in enumerate(seeds(target)):
        TARGETS[target](data)
        for change in range(CHANGES):
            changed = change_tokens(data, LONGEST, number * CHANGES + change, words)
            TARGETS[target](changed)
            if target == "parse":
                TARGETS[target](bytes((change % 6,)) + changed[1:])


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is not installed")
@pytest.mark.parametrize("target", TARGETS)
def test_coverage_guided(target: str, tmp_path: Path) -> None:
    for number, data in enumerate(seeds(target)[:20]):
        (tmp_path / str(number)).write_bytes(data)
    command = [sys.executable, str(HERE / "fuzz_eiffel.py"), target, str(tmp_path), "-max_total_time=5"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
