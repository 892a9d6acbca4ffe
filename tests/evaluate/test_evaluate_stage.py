"""The stage over a workspace written by hand, with a server that answers what it is told to."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from eiffel_expert.config import Recipe
from eiffel_expert.errors import UserError
from eiffel_expert.evaluate.build import measure, run
from eiffel_expert.evaluate.report import print_summary, summary_table
from eiffel_expert.job import Job
from eiffel_expert.records import LossPoint, Pair, to_dict, write_jsonl, write_parquet
from eiffel_expert.workspace import Workspace, write_json
from stand_ins import FakeServer, make_pair

HELDOUT = [make_pair(f"h{n}", input="<script>alert (1)</script>") for n in range(4)]
PAIRS = [*HELDOUT, *(make_pair(f"t{n}", split="train") for n in range(4))]
RECIPE = Recipe.model_validate({"evaluate": {"prompts": 4}})


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """Finished dataset, train and export stages, and an empty evaluate folder."""
    workspace = Workspace(tmp_path)
    stages = [workspace.stage(name) for name in ("dataset", "train", "export")]
    for stage in stages:
        stage.begin("k")
    dataset, train, export = (stage.path for stage in stages)
    write_parquet(dataset / "pairs.parquet", PAIRS, Pair)
    write_json(train / "losses.json", {"base": 1.5, "adapter": 0.5, "tokens": 99, "rows": []})
    points = [LossPoint(step, 100 * step, 1.0 / step, 1e-4, 1.0) for step in (1, 2, 3)]
    write_jsonl(train / "metrics.jsonl", map(to_dict, points))
    write_json(export / "merge.json", {"chosen": "full", "losses": {"adapter": 0.5, "full": 0.6, "dequantized": 0.7}})
    for name in ("base-q8_0.gguf", "eiffel-expert-q8_0.gguf"):
        (export / name).write_bytes(b"GGUF")
    for stage in stages:
        stage.finish("k", {})
    return Job(RECIPE, workspace, tmp_path / "evaluate")


def answers_well_when_tuned() -> FakeServer:
    server = FakeServer(lambda *_: "")
    server.answer = lambda *_: (
        HELDOUT[0].output if server.opened[-1].name.startswith("eiffel") else "</pre><b>I write Python.</b>"
    )
    return server


def test_report_has_scores_comparisons_losses_and_settings(job: Job) -> None:
    run(job, answers_well_when_tuned())
    report = json.loads((job.folder / "report.json").read_text(encoding="utf-8"))
    shares = {(s["arm"], s["metric"]): s["rate"] for s in report["scores"]}
    assert shares[("tuned", "task")] == 1.0 and shares[("base", "task")] == 0.0
    assert len(report["comparisons"]) == 6
    assert report["losses"]["merged"] == {"full": 0.6, "dequantized": 0.7}
    assert report["settings"]["seed"] == RECIPE.seed


def test_page_needs_nothing_from_outside_and_escapes_answers(job: Job) -> None:
    run(job, answers_well_when_tuned())
    page = (job.folder / "report.html").read_text(encoding="utf-8")
    assert "<svg" in page and "currentColor" in page
    assert "<script" not in page and "</pre><b>I write" not in page
    assert not any(marker in page for marker in ('src="http', 'href="http', "@import", "url(http"))


def test_page_shows_every_answer_beside_the_reference(job: Job) -> None:
    run(job, answers_well_when_tuned())
    page = (job.folder / "report.html").read_text(encoding="utf-8")
    assert page.count("<b>Reference</b>") == len(HELDOUT)
    assert page.count("I write Python.") == 2 * len(HELDOUT)


def test_killed_run_goes_on_where_it_was(job: Job) -> None:
    with pytest.raises(KeyboardInterrupt):
        run(job, FakeServer(lambda *_: "x", dies_after=6))
    rest = FakeServer(lambda *_: "x")
    run(job, rest)
    assert len(rest.asked) == 3 * len(HELDOUT) - 6
    assert len((job.folder / "answers.jsonl").read_text(encoding="utf-8").splitlines()) == 3 * len(HELDOUT)


def test_table_shows_shares_with_their_intervals(job: Job) -> None:
    run(job, answers_well_when_tuned())
    report = json.loads((job.folder / "report.json").read_text(encoding="utf-8"))
    console = Console(width=120, file=io.StringIO(), record=True)
    console.print(summary_table(report))
    assert "100 (51–100)" in console.export_text()


def test_summary_says_what_beats_what(job: Job, capsys: pytest.CaptureFixture[str]) -> None:
    run(job, answers_well_when_tuned())
    print_summary(job.folder)
    assert "tuned against base, task done: +100 points" in capsys.readouterr().out


def test_missing_weights_are_named(job: Job) -> None:
    (job.workspace.finished("export") / "eiffel-expert-q8_0.gguf").unlink()
    with pytest.raises(UserError, match="eiffel-expert-q8_0"):
        run(job, FakeServer(lambda *_: ""))


def test_one_more_model_is_asked_the_same_prompts(job: Job, tmp_path: Path) -> None:
    server = FakeServer(lambda *_: "x")
    dataset = job.workspace.finished("dataset")
    answers = measure(tmp_path / "other.gguf", dataset, RECIPE, tmp_path / "other", server)
    assert {a.pair_id for a in answers} == {p.id for p in HELDOUT}
