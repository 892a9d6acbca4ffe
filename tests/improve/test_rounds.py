"""A whole round with stand-ins for sampling, training and judging."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.errors import UserError
from eiffel_expert.improve.ledger import Files, Ledger
from eiffel_expert.improve.rounds import Makers, run_round, write_dataset
from eiffel_expert.records import Answer, Pair, read_jsonl, read_parquet, to_dict, write_jsonl
from stand_ins import FakeServer, make_pair

TRAINING = [make_pair(f"t{n}", split="train") for n in range(3)]
HELDOUT = [make_pair(f"h{n}") for n in range(8)]
NEW = "f: INTEGER\n\tdo\n\t\tResult := 2\n\tend"
RECIPE = Recipe.model_validate({"improve": {"prompts": 3, "samples": 1}})


class Stage:
    """Builds a file for a model; judges models by their name: "good" ones do every task. Counts its calls."""

    def __init__(self, name: str, fails_once: bool = False) -> None:
        self.name = name
        self.fails = fails_once
        self.built: list[Path] = []
        self.judged: list[str] = []

    def rebuild(self, folder: Path) -> Path:
        if self.fails:
            self.fails = False
            raise KeyboardInterrupt
        self.built.append(folder)
        model = folder / f"{self.name}.gguf"
        model.write_text(self.name)
        return model

    def judge(self, model: Path, folder: Path) -> Sequence[Answer]:
        self.judged.append(model.stem)
        done = model.stem == "good"
        return [Answer(p.id, p.kind, "tuned", p.instruction, "", "", done, done, (), 1, 0.1) for p in HELDOUT]


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    write_dataset([*TRAINING, *HELDOUT], tmp_path / "dataset", tmp_path)
    model, answers = tmp_path / "first.gguf", tmp_path / "answers.jsonl"
    model.write_text("first")
    write_jsonl(answers, map(to_dict, Stage("").judge(model, tmp_path)))
    made = Ledger(tmp_path / "improve" / "ledger.sqlite")
    made.start(Files(model, answers, tmp_path / "dataset"))
    return made


def makers(stage: Stage, server: FakeServer) -> Makers:
    return Makers(stage.rebuild, stage.judge, Path("no-corpus"), server)


def test_better_model_is_kept(ledger: Ledger, tmp_path: Path) -> None:
    line = run_round(ledger, tmp_path, RECIPE, makers(Stage("good"), FakeServer(lambda *_: NEW)))
    assert line.outcome == "kept" and line == ledger.current()
    assert (line.counts["sampled"], line.counts["added"]) == (3, 3)


def test_model_that_is_no_better_is_rejected(ledger: Ledger, tmp_path: Path) -> None:
    line = run_round(ledger, tmp_path, RECIPE, makers(Stage("bad"), FakeServer(lambda *_: NEW)))
    assert line.outcome == "rejected"
    current = ledger.current()
    assert current is not None and Path(current.model).stem == "first"


def test_new_dataset_holds_old_and_new_pairs(ledger: Ledger, tmp_path: Path) -> None:
    stage = Stage("good")
    run_round(ledger, tmp_path, RECIPE, makers(stage, FakeServer(lambda *_: NEW)))
    dataset = stage.built[0] / "dataset"
    pairs = read_parquet(dataset / "pairs.parquet", Pair)
    assert [p.origin for p in pairs].count("model") == 3
    assert pairs[: len(TRAINING) + len(HELDOUT)] == [*TRAINING, *HELDOUT]
    rows = list(read_jsonl(dataset / "eiffel_instructions.jsonl"))
    assert len(rows) == 6 and all(list(row) == ["instruction", "input", "output"] for row in rows)


def test_nothing_verified_means_no_training(ledger: Ledger, tmp_path: Path) -> None:
    stage = Stage("good")
    line = run_round(ledger, tmp_path, RECIPE, makers(stage, FakeServer(lambda *_: "no idea")))
    assert line.outcome == "empty" and stage.built == []
    assert line.counts["dropped"] == {"not met: parses": 3}


def test_round_killed_in_training_goes_on_with_its_samples(ledger: Ledger, tmp_path: Path) -> None:
    stage = Stage("good", fails_once=True)
    with pytest.raises(KeyboardInterrupt):
        run_round(ledger, tmp_path, RECIPE, makers(stage, FakeServer(lambda *_: NEW)))
    second = FakeServer(lambda *_: NEW)
    line = run_round(ledger, tmp_path, RECIPE, makers(stage, second))
    assert line.outcome == "kept" and second.asked == []
    assert [r.outcome for r in ledger.history()] == ["start", "kept"]


def test_round_killed_in_sampling_asks_the_rest(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        run_round(ledger, tmp_path, RECIPE, makers(Stage("good"), FakeServer(lambda *_: NEW, dies_after=2)))
    second = FakeServer(lambda *_: NEW)
    run_round(ledger, tmp_path, RECIPE, makers(Stage("good"), second))
    assert len(second.asked) == 1


def test_recorded_answers_of_the_current_model_are_used(ledger: Ledger, tmp_path: Path) -> None:
    stage = Stage("good")
    run_round(ledger, tmp_path, RECIPE, makers(stage, FakeServer(lambda *_: NEW)))
    assert stage.judged == ["good"]


def test_current_model_is_asked_again_where_its_answers_are_not_there(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "answers.jsonl").unlink()
    stage = Stage("good")
    run_round(ledger, tmp_path, RECIPE, makers(stage, FakeServer(lambda *_: NEW)))
    assert stage.judged == ["good", "first"]


def test_second_round_starts_from_the_kept_model_and_its_pairs(ledger: Ledger, tmp_path: Path) -> None:
    run_round(ledger, tmp_path, RECIPE, makers(Stage("good"), FakeServer(lambda *_: NEW)))
    server, stage = FakeServer(lambda *_: NEW.replace("2", "3")), Stage("bad")
    run_round(ledger, tmp_path, RECIPE, makers(stage, server))
    assert server.opened[0].stem == "good"
    pairs = read_parquet(stage.built[0] / "dataset" / "pairs.parquet", Pair)
    assert [p.origin for p in pairs].count("model") == 6


def test_no_model_to_improve_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no model to improve"):
        run_round(Ledger(tmp_path / "l"), tmp_path, RECIPE, makers(Stage("good"), FakeServer(lambda *_: NEW)))
