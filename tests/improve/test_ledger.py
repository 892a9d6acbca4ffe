"""The ledger's lines, the current model, and going back."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.improve.history import history_table
from eiffel_expert.improve.ledger import Files, Ledger


def files(folder: Path, name: str) -> Files:
    model = folder / f"{name}.gguf"
    model.write_text(name)
    return Files(model, folder / "answers.jsonl", folder / "dataset")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    made = Ledger(tmp_path / "improve" / "ledger.sqlite")
    made.start(files(tmp_path, "first"))
    return made


def run(ledger: Ledger, outcome: str, folder: Path, name: str) -> int:
    number = ledger.begin(name)
    ledger.end(number, outcome, "why", {"added": 3}, files(folder, name))  # type: ignore[arg-type]
    return number


def current_name(ledger: Ledger) -> str:
    line = ledger.current()
    assert line is not None
    return Path(line.model).stem


def test_first_model_is_the_exported_one(ledger: Ledger) -> None:
    assert current_name(ledger) == "first"


def test_same_export_starts_once_and_a_new_one_again(ledger: Ledger, tmp_path: Path) -> None:
    ledger.start(files(tmp_path, "first"))
    assert len(ledger.history()) == 1
    ledger.start(files(tmp_path, "exported-again"))
    assert current_name(ledger) == "exported-again"


def test_kept_round_becomes_current(ledger: Ledger, tmp_path: Path) -> None:
    run(ledger, "kept", tmp_path, "second")
    assert current_name(ledger) == "second"


def test_rejected_round_does_not(ledger: Ledger, tmp_path: Path) -> None:
    run(ledger, "rejected", tmp_path, "second")
    assert current_name(ledger) == "first"


def test_open_round_is_gone_on_with(ledger: Ledger) -> None:
    assert ledger.begin("key") == ledger.begin("key")
    assert ledger.begin("another key") != ledger.begin("key")


def test_closed_round_is_not(ledger: Ledger, tmp_path: Path) -> None:
    number = run(ledger, "rejected", tmp_path, "key")
    assert ledger.begin("key") != number


def test_rollback_goes_to_the_model_before_and_keeps_the_lines(ledger: Ledger, tmp_path: Path) -> None:
    run(ledger, "kept", tmp_path, "second")
    run(ledger, "kept", tmp_path, "third")
    ledger.rollback()
    assert current_name(ledger) == "second"
    ledger.rollback()
    assert current_name(ledger) == "first"
    assert [line.outcome for line in ledger.history()] == ["start", "kept", "kept", "rollback", "rollback"]
    with pytest.raises(UserError, match="no earlier model"):
        ledger.rollback()


def test_rollback_to_a_rejected_model_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    number = run(ledger, "rejected", tmp_path, "second")
    with pytest.raises(UserError, match="no model to go back to"):
        ledger.rollback(number)


def test_rollback_to_a_replaced_file_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    run(ledger, "kept", tmp_path, "second")
    (tmp_path / "first.gguf").write_text("another model")
    with pytest.raises(UserError, match="replaced"):
        ledger.rollback(1)


def test_moved_workspace_keeps_its_ledger(tmp_path: Path) -> None:
    before = tmp_path / "before"
    (before / "export").mkdir(parents=True)
    Ledger(before / "improve" / "ledger.sqlite").start(files(before / "export", "first"))
    after = before.rename(tmp_path / "after")
    line = Ledger(after / "improve" / "ledger.sqlite").current()
    assert line is not None and Path(line.model).is_file()


def test_file_that_is_no_ledger_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "l").write_text("no database, but long enough to be read as one: " * 50)
    with pytest.raises(UserError, match="cannot use the ledger"):
        Ledger(tmp_path / "l")


def test_history_has_a_row_for_each_line(ledger: Ledger, tmp_path: Path) -> None:
    run(ledger, "kept", tmp_path, "second")
    assert history_table(ledger.history(), ledger.current()).row_count == 2
