"""The layouts of other tools, read back as those tools read them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.config import DatasetSection, Recipe
from eiffel_expert.dataset.export_formats import export_pairs
from eiffel_expert.dataset.preferences import preferences
from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair, read_parquet, write_parquet

Run = Callable[[str, Recipe], Path]


@pytest.fixture
def folder(run_stages: Run) -> Path:
    """A dataset with one pair that has a worse answer."""
    found = run_stages("a", Recipe(dataset=DatasetSection(kinds={"contracts": 1, "implement": 1})))
    first, *others = read_parquet(found / "pairs.parquet", Pair)
    write_parquet(found / "pairs.parquet", [replace(first, rejected="worse"), *others], Pair)
    return found


def trained(folder: Path) -> list[Pair]:
    return [pair for pair in read_parquet(folder / "pairs.parquet", Pair) if pair.split == "train"]


@pytest.mark.parametrize("layout", ["alpaca", "sharegpt", "messages"])
def test_a_line_for_each_training_pair(folder: Path, tmp_path: Path, layout: str) -> None:
    count = export_pairs(folder, tmp_path / "out.jsonl", layout)
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == count == len(trained(folder))


def test_a_worse_answer_makes_a_preference(folder: Path) -> None:
    pair = trained(folder)[0]
    (row,) = preferences(trained(folder))
    assert (row["chosen"], row["rejected"]) == (pair.output, "worse")


def test_what_a_repair_mends_is_the_worse_answer(folder: Path) -> None:
    pair = replace(trained(folder)[1], broken="x := y.foo")
    assert [row["rejected"] for row in preferences([pair])] == ["x := y.foo"]


def test_held_out_pairs_make_no_preference(folder: Path) -> None:
    assert list(preferences([replace(trained(folder)[0], split="heldout")])) == []


def test_datasets_reads_the_parquet_folder(folder: Path, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    export_pairs(folder, tmp_path / "parquet", "parquet")
    loaded = datasets.load_dataset(str(tmp_path / "parquet"), cache_dir=str(tmp_path / "cache"))
    assert loaded["train"]["output"] == [pair.output for pair in trained(folder)]
    assert len(loaded["test"]) > 0


def test_llama_factory_finds_every_column_it_is_told_of(folder: Path, tmp_path: Path) -> None:
    export_pairs(folder, tmp_path / "data", "llama-factory")
    described = json.loads((tmp_path / "data" / "dataset_info.json").read_text())
    assert list(described) == ["eiffel_alpaca", "eiffel_messages", "eiffel_preferences", "eiffel_sharegpt"]
    for entry in described.values():
        row = json.loads((tmp_path / "data" / entry["file_name"]).read_text(encoding="utf-8").splitlines()[0])
        assert set(entry["columns"].values()) <= set(row)
        if "tags" in entry:
            turns = row[entry["columns"]["messages"]]
            assert [turn[entry["tags"]["role_tag"]] for turn in turns] == [
                entry["tags"]["user_tag"],
                entry["tags"]["assistant_tag"],
            ]


def test_datasets_reads_what_llama_factory_gets(folder: Path, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    export_pairs(folder, tmp_path / "data", "llama-factory")
    for file in sorted((tmp_path / "data").glob("*.jsonl")):
        rows = datasets.load_dataset("json", data_files=str(file), cache_dir=str(tmp_path / "cache"))["train"]
        assert len(rows) == len(file.read_text(encoding="utf-8").splitlines())


def test_a_folder_where_a_file_is_wanted_is_said(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        export_pairs(folder, tmp_path, "alpaca")


def test_an_unknown_format_is_said_with_those_there_are(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such format") as fault:
        export_pairs(folder, tmp_path / "x", "csv")
    assert "llama-factory" in fault.value.hint
