"""Decisions in their file: the last one holds, undo takes it back, a half-written line is nobody's decision."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.dataset.review.store import Decision, Reviews, content_of, read_decisions
from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair


def decision(pair: Pair, what: str, reason: str = "") -> Decision:
    return Decision(pair.id, what, content_of(pair), "2026-01-02T03:04:05+00:00", reason)


@pytest.fixture
def pair() -> Pair:
    texts = {"instruction": "Do it.", "input": "", "output": "x", "kind": "implement", "id": "0123456789abcdef"}
    values = dict.fromkeys(Pair.__dataclass_fields__, "") | {"start": 0, "end": 0, "difficulty": 1, "characters": 1}
    return Pair(**{**values, **texts})  # type: ignore[arg-type]


@pytest.fixture
def reviews(tmp_path: Path) -> Reviews:
    return Reviews(tmp_path / "reviews" / "reviews.jsonl")


def test_nothing_is_decided_where_there_is_no_file(reviews: Reviews, pair: Pair) -> None:
    assert reviews.of(pair) is None
    assert reviews.standing() == {}


def test_the_last_decision_holds(reviews: Reviews, pair: Pair) -> None:
    reviews.add(decision(pair, "accept"))
    reviews.add(decision(pair, "reject", "wrong"))
    assert reviews.of(pair) == decision(pair, "reject", "wrong")


def test_undo_brings_back_the_decision_before(reviews: Reviews, pair: Pair) -> None:
    for what in ("accept", "reject", "undo"):
        reviews.add(decision(pair, what))
    assert reviews.of(pair) == decision(pair, "accept")
    reviews.add(decision(pair, "undo"))
    assert reviews.of(pair) is None
    assert reviews.standing() == {}


def test_nothing_is_ever_removed_from_the_file(reviews: Reviews, pair: Pair) -> None:
    for what in ("accept", "undo", "reject"):
        reviews.add(decision(pair, what))
    assert [each.decision for each in read_decisions(reviews.path)] == ["accept", "undo", "reject"]


def test_a_decision_does_not_fall_on_another_text(reviews: Reviews, pair: Pair) -> None:
    reviews.add(decision(pair, "reject", "wrong"))
    assert reviews.of(replace(pair, output="y")) is None


def test_what_another_process_adds_is_seen(reviews: Reviews, pair: Pair) -> None:
    reviews.add(decision(pair, "accept"))
    assert reviews.of(pair)
    Reviews(reviews.path).add(decision(pair, "reject", "wrong"))
    assert reviews.of(pair) == decision(pair, "reject", "wrong")


def test_an_unfinished_line_does_not_count_and_goes_with_the_next(reviews: Reviews, pair: Pair) -> None:
    reviews.add(decision(pair, "accept"))
    with reviews.path.open("a") as file:
        file.write('{"pair": "0123')
    assert reviews.of(pair) == decision(pair, "accept")
    reviews.add(decision(pair, "reject", "wrong"))
    assert [each.decision for each in read_decisions(reviews.path)] == ["accept", "reject"]


@pytest.mark.parametrize(
    "line", ["{", "[]", "3", '{"pair": "x"}', '{"pair":"x","decision":"burn","content":"","time":""}']
)
def test_a_line_that_is_no_decision_is_named(reviews: Reviews, pair: Pair, line: str) -> None:
    reviews.add(decision(pair, "accept"))
    with reviews.path.open("a") as file:
        file.write(f"{line}\n")
    with pytest.raises(UserError, match="line 2: not a decision"):
        reviews.standing()


def test_texts_of_any_language_come_back(reviews: Reviews, pair: Pair) -> None:
    reviews.add(decision(pair, "reject", 'über\u2028 "quoted"\nsecond line'))
    found = reviews.of(pair)
    assert found is not None
    assert found.reason == 'über\u2028 "quoted"\nsecond line'
