"""Stages in order: skipped when finished, rerun when what they depend on changed, resumed after a kill."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from eiffel_expert import pipeline
from eiffel_expert.config import Recipe, load_recipe, recipe_for
from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.job import Job
from eiffel_expert.pipeline import Stage, run_pipeline, run_single
from eiffel_expert.workspace import Workspace

CALLS: list[str] = []


def copying(name: str, source: str | None) -> Any:
    """A stage that writes its input's text in upper case, or the first source's text."""

    def run(job: Job) -> dict[str, Any]:
        CALLS.append(name)
        before = job.workspace.finished(source) / "out" if source else next(job.sources[0].glob("*.e"))
        (job.folder / "out").write_text(before.read_text().split("--")[0])
        return {}

    return run


@pytest.fixture(autouse=True)
def stages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three stages: corpus -> dataset -> train; train needs dataset."""
    CALLS.clear()
    rows = (("corpus", None), ("dataset", "corpus"), ("train", "dataset"))
    for name, source in rows:
        module = ModuleType(f"eiffel_expert.fake_{name}")
        module.run = copying(name, source)  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, module.__name__, module)
    fake = tuple(Stage(name, "copies", f"fake_{name}", (source,) if source else ()) for name, source in rows)
    monkeypatch.setattr(pipeline, "STAGES", fake)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "src"
    folder.mkdir()
    (folder / "a.e").write_text("class A end -- one")
    return folder


def run(tmp_path: Path, sources: Path, recipe: Recipe | None = None) -> list[str]:
    CALLS.clear()
    run_pipeline(recipe or Recipe(), Workspace(tmp_path / "w"), (sources,), last="train")
    return list(CALLS)


def test_all_stages_run_in_order(tmp_path: Path, sources: Path) -> None:
    assert run(tmp_path, sources) == ["corpus", "dataset", "train"]


def test_finished_stages_are_skipped(tmp_path: Path, sources: Path) -> None:
    run(tmp_path, sources)
    assert run(tmp_path, sources) == []


def test_a_changed_section_reruns_its_stage_only(tmp_path: Path, sources: Path) -> None:
    run(tmp_path, sources)
    assert run(tmp_path, sources, load_recipe(None, {"train": {"lora_rank": 8}})) == ["train"]


def test_a_changed_source_reruns_what_depends_on_it(tmp_path: Path, sources: Path) -> None:
    run(tmp_path, sources)
    (sources / "a.e").write_text("class B end")
    assert run(tmp_path, sources) == ["corpus", "dataset", "train"]


def test_a_stage_whose_inputs_came_out_equal_is_not_rerun(tmp_path: Path, sources: Path) -> None:
    run(tmp_path, sources)
    (sources / "a.e").write_text("class A end -- two")
    assert run(tmp_path, sources) == ["corpus"]


def test_a_killed_stage_runs_again(tmp_path: Path, sources: Path) -> None:
    run(tmp_path, sources)
    (tmp_path / "w" / "train" / "manifest.json").unlink()
    assert run(tmp_path, sources) == ["train"]


def test_a_single_stage_wants_those_before_it(tmp_path: Path, sources: Path) -> None:
    with pytest.raises(UserError, match="no finished stage 'corpus'"):
        run_single("dataset", Recipe(), Workspace(tmp_path / "w"), (sources,))


def wants_a_tool(recipe: Recipe) -> None:
    raise MissingTool("no such tool", "install it")


def test_a_missing_tool_stops_the_run_before_its_first_stage(
    tmp_path: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["eiffel_expert.fake_train"], "require", wants_a_tool, raising=False)
    with pytest.raises(MissingTool):
        run(tmp_path, sources)
    assert CALLS == []


def test_a_missing_tool_costs_no_finished_work(tmp_path: Path, sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, sources)
    monkeypatch.setattr(sys.modules["eiffel_expert.fake_train"], "require", wants_a_tool, raising=False)
    with pytest.raises(MissingTool):
        run_single("train", load_recipe(None, {"train": {"lora_rank": 8}}), Workspace(tmp_path / "w"))
    assert (tmp_path / "w" / "train" / "out").exists()
    assert recipe_for(tmp_path / "w", None).train.lora_rank == 16


def test_sources_that_are_not_there_leave_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file or folder"):
        run_pipeline(Recipe(), Workspace(tmp_path / "w"), (tmp_path / "nowhere",), last="train")
    assert not (tmp_path / "w").exists()
