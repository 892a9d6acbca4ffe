"""Preference training: what it learns, how it goes on, what it leaves out."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.base import resolve_base
from eiffel_expert.config import TrainSection
from eiffel_expert.train.adapter import Run, prepare, train_adapter
from eiffel_expert.train.encode import Sample
from eiffel_expert.train.metrics import read_points
from eiffel_expert.train.preference import Preference, encode_preferences

Rows = list[dict[str, str]]
KNOBS: dict[str, Any] = {
    "max_length": 256,
    "gradient_accumulation": 4,
    "max_steps": 2,
    "learning_rate": 5e-3,
    "preference_epochs": 4,
    "preference_learning_rate": 2e-3,
    "compute": "float32",
    "gradient_checkpointing": False,
    "save_steps": 2,
}


def preferences(rows: Rows) -> list[Preference]:
    """The accepted answer assigns, the rejected one compares."""
    return [
        Preference(str(n), row["instruction"], row["input"], row["output"], row["output"].replace(":=", "="))
        for n, row in enumerate(rows)
    ]


def prepared(folder: Path, base: Path, rows: Rows, **values: Any) -> Run:
    samples = [Sample(str(n), **row) for n, row in enumerate(rows)]
    section = TrainSection(**{**KNOBS, "base": str(base), **values})
    return prepare(folder, section, 1, samples[6:], samples[:6], (), preferences(rows[6:30]))


@pytest.fixture(scope="module")
def finished(tiny_base: Path, eiffel_rows: Rows, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("preferences")
    train_adapter(prepared(folder, tiny_base, eiffel_rows))
    return folder


def extras(folder: Path, name: str) -> list[float]:
    return [point["extra"][name] for point in read_points(folder / "preferences.jsonl")]  # type: ignore[index]


def test_at_first_neither_answer_is_preferred(finished: Path) -> None:
    assert extras(finished, "margin")[0] == pytest.approx(0.0, abs=1e-4)


def test_the_loss_begins_at_log_2(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows, preference_likelihood=0.0))
    assert read_points(tmp_path / "preferences.jsonl")[0]["loss"] == pytest.approx(math.log(2), abs=1e-4)


def test_it_learns_to_prefer_the_accepted_answer(finished: Path) -> None:
    assert extras(finished, "accuracy")[-1] == 1.0
    assert extras(finished, "margin")[-1] > 0.5


def test_the_saved_adapter_is_the_one_after_preferences(finished: Path, tiny_base: Path) -> None:
    from peft import PeftModel

    from eiffel_expert.base import EncodedRow, heldout_loss

    model = PeftModel.from_pretrained(resolve_base(str(tiny_base)).load("4bit", "float32"), finished / "adapter")
    rows = [EncodedRow.from_json(json.loads(line)) for line in (finished / "heldout.jsonl").read_text().splitlines()]
    reported = json.loads((finished / "losses.json").read_text())["adapter"]
    assert heldout_loss(model, rows)[0] == pytest.approx(reported, abs=1e-4)


def test_a_killed_run_goes_on_among_its_preferences(
    finished: Path, tiny_base: Path, eiffel_rows: Rows, tmp_path: Path
) -> None:
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows))
    newest = sorted((tmp_path / ".checkpoints" / "preferences").glob("*.pt"))[-1]
    newest.unlink()  # as if the kill had come before it was written
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows))
    losses = [[p["loss"] for p in read_points(folder / "preferences.jsonl")] for folder in (finished, tmp_path)]
    assert losses[0] == pytest.approx(losses[1], abs=1e-5)


def test_without_epochs_there_is_no_second_phase(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    train_adapter(prepared(tmp_path, tiny_base, eiffel_rows, preference_epochs=0))
    assert not (tmp_path / "preferences.jsonl").exists()


@pytest.mark.parametrize(
    ("rejected", "reason"),
    [
        ("do_it\n\tdo\n\tend", "both answers are the same"),
        ("", "empty output"),
        ("x " * 150, "both answers together longer than 256 tokens"),
        ("x " * 300, "longer than 256 tokens"),
    ],
)
def test_what_can_not_be_compared_is_dropped_and_counted(rejected: str, reason: str, smollm_tokenizer: Any) -> None:
    one = Preference("1", "Write `do_it'. " + "Please. " * 30, "", "do_it\n\tdo\n\tend", rejected)
    tokenizer = smollm_tokenizer
    found = encode_preferences(tokenizer, [one], 256)
    assert (dict(found.dropped), found.rows) == ({reason: 1}, [])
