"""Two processes on the CPU take the steps of one."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from eiffel_expert.train.metrics import read_points

ROOT = Path(__file__).parents[2]
Rows = list[dict[str, str]]


def command(dataset: Path, base: Path, output: Path, accumulation: int = 2, **more: str) -> list[str]:
    knobs = {"max_length": 256, "gradient_accumulation": accumulation, "max_steps": 4, "learning_rate": 5e-3, **more}
    options = [text for name, value in knobs.items() for text in (f"--{name}", str(value))]
    files = ["--model_name", str(base), "--dataset", str(dataset), "--output_dir", str(output)]
    return [str(ROOT / "train.py"), *files, *options]


def launch(arguments: list[str], processes: int) -> subprocess.CompletedProcess[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    torchrun = ["-m", "torch.distributed.run", f"--nproc_per_node={processes}", f"--master_port={port}"]
    whole = [sys.executable, *(torchrun if processes > 1 else []), *arguments]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.run(whole, capture_output=True, text=True, env=environment, timeout=300, check=False)


@pytest.fixture
def dataset(eiffel_rows: Rows, tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in eiffel_rows))
    return path


@pytest.fixture
def alone(tiny_base: Path, dataset: Path, tmp_path: Path) -> Path:
    """The run by one process."""
    done = launch(command(dataset, tiny_base, tmp_path / "alone"), 1)
    assert done.returncode == 0, done.stderr
    return tmp_path / "alone"


@pytest.mark.parametrize("sharding", ["none", "full"])
def test_two_processes_take_the_steps_of_one(
    sharding: str, alone: Path, tiny_base: Path, dataset: Path, tmp_path: Path
) -> None:
    both = tmp_path / "both"
    done = launch(command(dataset, tiny_base, both, sharding=sharding, evaluate_steps="2"), 2)
    assert done.returncode == 0, done.stderr
    losses = [[p["loss"] for p in read_points(folder / "metrics.jsonl")] for folder in (alone, both)]
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)
    heldout = [json.loads((folder / "losses.json").read_text())["adapter"] for folder in (alone, both)]
    assert heldout[0] == pytest.approx(heldout[1], rel=1e-3)
    assert read_points(both / "evaluations.jsonl")[-1]["loss"] == pytest.approx(heldout[1], abs=1e-4)


def test_one_process_has_nobody_to_share_the_base_with(tiny_base: Path, dataset: Path, tmp_path: Path) -> None:
    done = launch(command(dataset, tiny_base, tmp_path / "o", sharding="full"), 1)
    assert done.returncode == 2
    assert "but there is one process" in done.stderr


def test_an_unequal_share_is_one_clear_line(tiny_base: Path, dataset: Path, tmp_path: Path) -> None:
    done = launch(command(dataset, tiny_base, tmp_path / "o", accumulation=3), 2)
    assert done.returncode != 0
    assert "2 processes can't share gradient_accumulation = 3 equally" in done.stderr
    assert "make it a multiple of 2" in done.stderr
