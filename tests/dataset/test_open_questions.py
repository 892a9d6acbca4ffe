"""The card's six answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.dataset.open_questions import (
    QUESTIONS,
    input_length,
    library_and_application,
    negative_examples,
    output_style,
)
from eiffel_expert.records import Pair, read_parquet


@pytest.fixture
def pair(run_stages: Callable[[str, Recipe], Path]) -> Pair:
    return read_parquet(run_stages("a", Recipe()) / "pairs.parquet", Pair)[0]


def test_the_card_answers_each_by_name(run_stages: Callable[[str, Recipe], Path]) -> None:
    card = (run_stages("b", Recipe()) / "card.md").read_text(encoding="utf-8")
    assert all(f"### {title}\n" in card for title, _ in QUESTIONS)
    assert len(QUESTIONS) == 6


def test_the_median_is_that_of_the_inputs(pair: Pair) -> None:
    pairs = [replace(pair, input="x" * size) for size in (0, 70, 2000)]
    assert "70 at the median" in input_length(pairs)
    assert "33.3 % have none" in input_length(pairs).replace("\n", " ")


def test_forms_are_counted(pair: Pair) -> None:
    assert output_style([replace(pair, form="text"), replace(pair, form="class")]).startswith(
        "By form: class 50.0 %, text 50.0 %"
    )


def test_codes_of_broken_inputs_are_named(pair: Pair) -> None:
    assert "(most: VEEN)" in negative_examples([replace(pair, broken="x", code="VEEN"), replace(pair, broken="")])


@pytest.mark.parametrize(
    ("path", "is_library"),
    [
        ("src/list.e", True),
        ("library/latest/x.e", True),
        ("examples/hello/x.e", False),
        ("tool/x.e", False),
        ("library/tools/x.e", True),
    ],
)
def test_folders_tell_applications_from_libraries(pair: Pair, path: str, is_library: bool) -> None:
    made = replace(pair, path=path, project="p", origin="corpus")
    assert library_and_application([made]).startswith("100.0 %" if is_library else "0.0 %")
