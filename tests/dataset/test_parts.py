"""Pairs made in parts: interrupted, resumed, over several processes, the result is the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.config import DatasetSection, Recipe
from eiffel_expert.dataset import build, parts
from eiffel_expert.dataset.making import Made, Maker, chunks_of
from eiffel_expert.job import Job
from eiffel_expert.verify.in_context import Corpus
from eiffel_expert.workspace import Workspace

Run = Callable[[str, Recipe], Path]
FILES = ("pairs.parquet", "eiffel_instructions.jsonl", "heldout.jsonl", "card.md")


@pytest.fixture
def one_class_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "CHARACTERS", 1)


def test_neighbours_go_together_as_far_as_they_fit() -> None:
    assert chunks_of([3, 4, 5, 20, 1], 8) == [(0, (0, 1)), (1, (2,)), (2, (3,)), (3, (4,))]


def test_parts_do_not_change_the_result(run_stages: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = run_stages("whole", Recipe())
    monkeypatch.setattr(parts, "CHARACTERS", 1)
    assert contents(run_stages("parts", Recipe())) == contents(whole)


def test_an_interrupted_build_goes_on_and_gives_the_same(
    run_stages: Run, one_class_a_part: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = run_stages("a", Recipe())
    expected = contents(folder)
    stage = Workspace(folder.parent).stage("dataset")
    stage.begin("another key")
    job = Job(Recipe(), Workspace(folder.parent), folder)
    asked: list[int] = []
    made_of = Maker.made_of

    def until_the_second(self: Maker, numbers: Iterable[int]) -> Made:
        asked.extend(numbers)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return made_of(self, asked[-1:])

    monkeypatch.setattr(Maker, "made_of", until_the_second)
    with pytest.raises(KeyboardInterrupt):
        build.run(job)
    stage.begin("another key")
    build.run(job)
    assert asked == [0, 1, 1]
    assert contents(folder) == expected
    assert not (folder / parts.FOLDER).exists()


def test_several_processes_give_the_same(
    run_stages: Run, one_class_a_part: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = contents(run_stages("one", Recipe()))
    monkeypatch.setattr(parts, "FEW_CLASSES", 0)
    monkeypatch.setattr(parts, "usable_cores", lambda: 2)
    assert contents(run_stages("two", Recipe())) == expected


def test_a_fault_of_a_kind_costs_its_drafts_only(run_stages: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus = Corpus.read(run_stages("a", Recipe()).parent / "corpus" / "units.parquet")
    maker = Maker(corpus, DatasetSection(kinds={"contracts": 1.0, "implement": 1.0}), 1)

    def fails(*_: object) -> list[object]:
        raise ZeroDivisionError

    maker.kinds = [replace(kind, drafts=fails) if kind.name == "implement" else kind for kind in maker.kinds]
    made = maker.made_of(range(2))
    assert {pair.kind for pair in made.pairs} == {"contracts"}
    assert made.dropped["implement: internal fault: ZeroDivisionError"] > 0


def contents(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in FILES]
