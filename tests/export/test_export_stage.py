"""The whole stage on a tiny model: what it writes, what it keeps, what it refuses before it begins."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.export import build
from eiffel_expert.job import Job
from eiffel_expert.workspace import Workspace


@pytest.fixture
def job(workspace_folder: Path) -> Job:
    recipe = Recipe.model_validate({"export": {"parity_prompts": 3, "context": 512, "model_name": "me/eiffel:tiny"}})
    folder = workspace_folder / "export"
    folder.mkdir()
    return Job(recipe, Workspace(workspace_folder), folder)


def visible(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_everything_is_written_and_finished_files_are_kept(job: Job, capsys: pytest.CaptureFixture[str]) -> None:
    first = build.run(job)
    assert visible(job.folder) == {
        "merged",
        "merge.json",
        "me-eiffel-tiny-f16.gguf",
        "me-eiffel-tiny-q8_0.gguf",
        "base-q8_0.gguf",
        "parity.json",
        "Modelfile",
    }
    assert first["merge"] in ("full", "dequantized")
    assert "FROM ./me-eiffel-tiny-q8_0.gguf" in (job.folder / "Modelfile").read_text()

    (job.folder / "me-eiffel-tiny-q8_0.gguf").unlink()
    kept = (job.folder / "me-eiffel-tiny-f16.gguf").stat().st_mtime_ns
    capsys.readouterr()
    assert build.run(job) == first
    assert (job.folder / "me-eiffel-tiny-f16.gguf").stat().st_mtime_ns == kept
    assert "merging" not in capsys.readouterr().err


def test_a_kill_between_weights_and_record_merges_again(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    (job.folder / "merged").mkdir()  # no merge.json: it is not known what lies there
    merged = []
    monkeypatch.setattr(build, "merge", lambda task, folder: merged.append(task) or {})
    build._merge(job, build.trained_base(job.workspace.finished("train")), job.workspace.finished("train"))
    assert len(merged) == 1


def test_a_base_that_changed_since_training_is_refused(job: Job) -> None:
    record = job.workspace.root / "train" / "base.json"
    record.write_text(json.dumps(json.loads(record.read_text()) | {"fingerprint": "another"}))
    with pytest.raises(UserError, match="not the one that the adapter was trained on"):
        build.run(job)


def test_a_missing_converter_stops_it_before_the_merge(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EIFFEL_EXPERT_CONVERT", str(job.folder))
    with pytest.raises(MissingTool):
        build.run(job)
    assert visible(job.folder) == set()


def test_too_little_disk_stops_it_before_the_merge(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "count_weights", lambda folder: 10**15)
    with pytest.raises(UserError, match="too little disk"):
        build.run(job)
    assert visible(job.folder) == set()


def test_what_is_there_needs_no_room(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    base = build.trained_base(job.workspace.finished("train"))
    for name in ("merged", "base-q8_0.gguf", "me-eiffel-tiny-f16.gguf", "me-eiffel-tiny-q8_0.gguf"):
        (job.folder / name).touch()
    monkeypatch.setattr(build, "count_weights", lambda folder: 10**15)
    build.require_room(job, base, ("f16", "q8_0"))


def test_the_weights_are_counted_from_the_files_headers(tiny_base: Path) -> None:
    from transformers import AutoModelForCausalLM

    assert build.count_weights(tiny_base) == AutoModelForCausalLM.from_pretrained(tiny_base).num_parameters()


def test_f16_and_q8_0_are_always_made_and_the_last_named_is_the_modelfiles() -> None:
    assert build.wanted_types(("Q4_K_M",)) == ("f16", "q8_0", "Q4_K_M")
    assert build.wanted_types(("q8_0", "f16")) == ("q8_0", "f16")


def test_prompts_are_spread_over_the_heldout_pairs(workspace_folder: Path) -> None:
    cases = list(build.heldout_cases(workspace_folder / "dataset" / "heldout.jsonl", 3))
    assert [case.messages[0]["content"].split("`")[1] for case in cases] == ["move_0", "move_20", "move_40"]
