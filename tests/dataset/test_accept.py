"""Drafts that become pairs, and those that do not, by what the checker says of their answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.config import DatasetSection, Recipe
from eiffel_expert.dataset.accept import accepted, is_part_of
from eiffel_expert.dataset.kinds import Draft
from eiffel_expert.dataset.kinds.implement import KIND
from eiffel_expert.dataset.making import Maker
from eiffel_expert.records import Pair, SourceUnit
from eiffel_expert.verify import Demands
from eiffel_expert.verify.in_context import Corpus


@pytest.fixture
def corpus(run_stages: Callable[[str, Recipe], Path]) -> Corpus:
    return Corpus.read(run_stages("a", Recipe()).parent / "corpus" / "units.parquet")


@pytest.fixture
def add(corpus: Corpus) -> SourceUnit:
    """Feature `add` of COUNTER, which the checker accepts."""
    return next(unit for unit in corpus.units.values() if unit.feature_name == "add")


def judged(corpus: Corpus, unit: SourceUnit, output: str, **values: Any) -> Pair | str:
    draft = Draft(("Do it.",), "", output, Demands("feature"), **values)
    return accepted(KIND, draft, unit, 1, 6000, corpus)


def test_text_of_the_class_has_the_tier_of_the_class(corpus: Corpus, add: SourceUnit) -> None:
    found = judged(corpus, add, add.text)
    assert isinstance(found, Pair)
    assert found.tier == add.tier == "builtin"


def test_other_code_is_judged_in_the_place_of_what_it_stands_for(corpus: Corpus, add: SourceUnit) -> None:
    found = judged(corpus, add, add.text.replace("value + n", "n + value"), original=add.text)
    assert isinstance(found, Pair)
    assert found.tier == "builtin"


def test_code_that_the_checker_rejects_there_is_dropped_with_its_code(corpus: Corpus, add: SourceUnit) -> None:
    wrong = add.text.replace("value + n", "unheard_of")
    assert judged(corpus, add, wrong, original=add.text) == "output rejected [VUEX-1]"


def test_code_of_which_nobody_knows_the_place_is_parsed_only(corpus: Corpus, add: SourceUnit) -> None:
    found = judged(corpus, add, add.text.replace("value + n", "unheard_of"))
    assert isinstance(found, Pair)
    assert found.tier == "parses"


def test_a_kind_that_had_its_answer_judged_says_the_tier(corpus: Corpus, add: SourceUnit) -> None:
    found = judged(corpus, add, "other do end", tier="builtin", engine="builtin 1")
    assert isinstance(found, Pair)
    assert (found.tier, found.engine) == ("builtin", "builtin 1")


def test_what_is_parsed_only_stays_out_where_the_recipe_wants_more(corpus: Corpus, add: SourceUnit) -> None:
    maker = Maker(corpus, DatasetSection(minimum_tier="builtin"), 1)
    pairs = maker.made_of(range(2)).pairs
    assert pairs
    assert {pair.tier for pair in pairs} <= {"builtin", "stated"}


def test_a_part_is_found_by_its_tokens() -> None:
    assert is_part_of("a :=\n\tb", "x a := b -- remark\n y")
    assert not is_part_of("a := b", "aa := b")


def test_a_kind_may_say_how_difficult_it_is(corpus: Corpus, add: SourceUnit) -> None:
    found = judged(corpus, add, add.text, difficulty=3)
    assert isinstance(found, Pair)
    assert found.difficulty == 3
