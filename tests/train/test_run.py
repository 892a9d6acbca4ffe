"""The stage: what lies in the workspace afterwards."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from eiffel_expert.config import load_recipe
from eiffel_expert.job import Job
from eiffel_expert.records import Pair, write_parquet
from eiffel_expert.train.run import run
from eiffel_expert.workspace import Workspace


def pair(name: str, kind: str, **values: Any) -> Pair:
    blank: dict[str, Any] = {f.name: 0 if f.type == "int" else "" for f in fields(Pair)}
    return Pair(**{**blank, "id": name, "kind": kind, "split": "heldout", **values})


def workspace_with(folder: Path, rows: list[dict[str, str]]) -> Workspace:
    workspace = Workspace(folder)
    splits = ["heldout" if number % 6 == 0 else "train" for number in range(len(rows))]
    pairs = [pair(f"p{n}", "implement", **row, split=splits[n]) for n, row in enumerate(rows)]
    dataset = workspace.stage("dataset")
    dataset.begin("key")
    write_parquet(dataset.path / "pairs.parquet", pairs, Pair)
    dataset.finish("key", {})
    return workspace


def test_the_stage_trains_on_one_split_and_measures_on_the_other(
    tiny_base: Path, eiffel_rows: list[dict[str, str]], tmp_path: Path
) -> None:
    workspace = workspace_with(tmp_path, eiffel_rows)
    knobs = {"base": str(tiny_base), "max_length": 256, "max_steps": 2, "gradient_accumulation": 1}
    recipe = load_recipe(None, {"train": {**knobs, "heldout_rows": 4}})
    folder = workspace.stage("train")
    folder.begin("key")
    counts = run(Job(recipe, workspace, folder.path))
    assert (counts["samples"], counts["heldout"], counts["steps"]) == (50, 4, 2)
    heldout = {json.loads(line)["pair_id"] for line in (folder.path / "heldout.jsonl").read_text().splitlines()}
    assert heldout <= {f"p{n}" for n in range(0, 60, 6)}
    written = {path.name for path in folder.path.iterdir() if not path.name.startswith(".")}
    assert written == {"adapter", "base.json", "heldout.jsonl", "loss.html", "losses.json", "metrics.jsonl"}
