"""All stages on a CPU with a tiny random base: what a run leaves behind, what a second run skips, what a kill costs."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from eiffel_expert.records import Pair, read_jsonl, read_parquet

ROOT = Path(__file__).parents[2]
STAGES = ("corpus", "dataset", "train", "export", "evaluate")
RECIPE = """
[dataset]
target = 60
max_characters = 700
[train]
max_length = 256
gradient_accumulation = 1
max_steps = 4
save_steps = 2
learning_rate = 1e-3
gradient_checkpointing = false
heldout_rows = 4
[export]
parity_prompts = 2
[evaluate]
prompts = 6
max_new_tokens = 16
parallel = 2
"""


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory, tiny_base: Path) -> tuple[Path, list[str]]:
    """An empty workspace, and the command line that runs all stages in it."""
    folder = tmp_path_factory.mktemp("run")
    recipe = folder / "tiny.toml"
    recipe.write_text(RECIPE, encoding="utf-8")
    sources = [str(ROOT / "samples" / cluster) for cluster in ("text", "numbers", "geometry")]
    options = ["--recipe", str(recipe), "--workspace", str(folder / "ws"), "--base", str(tiny_base)]
    return folder / "ws", [sys.executable, "-m", "eiffel_expert", "run", *sources, *options]


@pytest.fixture(scope="module")
def finished(setting: tuple[Path, list[str]]) -> Path:
    """The workspace after a run that was killed in the middle of training and started again."""
    workspace, command = setting
    killed = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    wait_for(workspace / "dataset" / "manifest.json", killed)
    time.sleep(1.0)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    again = subprocess.run(command, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr[-3000:]
    assert "[corpus] finished before, skipped" in again.stderr
    return workspace


def wait_for(file: Path, process: subprocess.Popen[bytes]) -> None:
    while not file.exists():
        assert process.poll() is None, "the run ended before it could be killed"
        time.sleep(0.1)


def test_every_stage_is_finished(finished: Path) -> None:
    assert all((finished / stage / "manifest.json").is_file() for stage in STAGES)


def test_instructions_have_exactly_three_keys(finished: Path) -> None:
    rows = list(read_jsonl(finished / "dataset" / "eiffel_instructions.jsonl"))
    assert rows and all(list(row) == ["instruction", "input", "output"] for row in rows)


def test_no_group_is_on_both_sides(finished: Path) -> None:
    pairs = read_parquet(finished / "dataset" / "pairs.parquet", Pair)
    train, heldout = ({p.group for p in pairs if p.split == side} for side in ("train", "heldout"))
    assert train and heldout and not train & heldout


def test_the_model_can_be_given_to_ollama(finished: Path) -> None:
    modelfile = (finished / "export" / "Modelfile").read_text(encoding="utf-8")
    named = next(line.split()[1] for line in modelfile.splitlines() if line.startswith("FROM "))
    assert (finished / "export" / named).is_file()


def test_llama_cpp_and_transformers_agree(finished: Path) -> None:
    parity = json.loads((finished / "export" / "parity.json").read_text(encoding="utf-8"))
    assert parity["prompts"] >= 2
    assert parity["token_ids_equal"] == parity["prompts"]
    assert parity["top1_equal"] + parity["top1_near_ties"] == parity["top1_compared"] > 0


def test_the_report_has_all_three_arms(finished: Path) -> None:
    report = json.loads((finished / "evaluate" / "report.json").read_text(encoding="utf-8"))
    assert {score["arm"] for score in report["scores"]} == {"base", "base-1-shot", "tuned"}


def test_the_page_needs_nothing_from_outside(finished: Path) -> None:
    page = (finished / "evaluate" / "report.html").read_text(encoding="utf-8")
    assert "<svg" in page
    assert not any(marker in page for marker in ('src="http', 'href="http', "@import"))


def test_a_second_run_skips_everything(finished: Path, setting: tuple[Path, list[str]]) -> None:
    again = subprocess.run(setting[1], capture_output=True, text=True, check=True)
    assert again.stderr.count("finished before, skipped") == len(STAGES)
