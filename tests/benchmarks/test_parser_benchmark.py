"""benchmarks/parser.py over a small folder, beside a stand-in for gelint that rejects what holds the word `wrong`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "parser.py"
GELINT = """#!{python}
from pathlib import Path
for path in sorted(Path("c").glob("*.e")):
    for line, text in enumerate(path.read_text().split("\\n"), 1):
        if "wrong" in text:
            print(f"[SERR] Syntax error: no\\nline {{line}} column 1 in /x/c/{{path.name}}")
print("Degree 5: 0/0/0 0:0:0.25")
"""
GOOD = "class {name}\nfeature\n\tf\n\t\tdo\n\t\t\tg (x)\n\t\tend\nend\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    for number in range(4):
        (folder / f"a{number}.e").write_text(GOOD.format(name=f"A{number}"))
    (folder / "bad.e").write_text("class BAD\nfeature\n\twrong wrong\nend\n")
    return folder


@pytest.fixture
def gelint(tmp_path: Path) -> Path:
    path = tmp_path / "gelint"
    path.write_text(GELINT.format(python=sys.executable))
    path.chmod(0o755)
    return path


def run(*arguments: str | Path) -> str:
    environment = {**os.environ, "EIFFEL_EXPERT_CACHE": "/nonexistent", "PATH": os.defpath}
    done = subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_is_missing_is_skipped_with_a_line(folder: Path) -> None:
    printed = run(folder)
    assert "gelint was not found" in printed
    assert "No compiled build" in printed


def test_acceptance_is_of_what_gelint_accepts(folder: Path, gelint: Path) -> None:
    printed = run(folder, "--gelint", gelint)
    assert "5   80.00 %    80.00 %     100.00 %          0" in printed


def test_only_edits_that_gelint_rejects_count(folder: Path, gelint: Path) -> None:
    (total,) = [line for line in run(folder, "--gelint", gelint, "--edits", "4").splitlines() if line.startswith("all")]
    assert total.split()[1:4] == ["4", "0", "0"]  # the stand-in finds no edit wrong


def test_a_gelint_that_crashes_leaves_files_undecided(folder: Path, tmp_path: Path) -> None:
    crashing = tmp_path / "crash"
    crashing.write_text("#!/bin/sh\nexit 4\n")
    crashing.chmod(0o755)
    assert "0.00 %            -          5" in run(folder, "--gelint", crashing)
