"""Shares, comparisons and failures from answers."""

from __future__ import annotations

from dataclasses import replace

from eiffel_expert.evaluate.score import comparison, failures, scores
from eiffel_expert.records import Answer

FORMS = {"1": "feature", "2": "feature", "3": "text"}


def answer(pair_id: str, arm: str, *, parses: bool, done: bool, why: tuple[str, ...] = ()) -> Answer:
    kind = "explain" if FORMS[pair_id] == "text" else "implement"
    return Answer(pair_id, kind, arm, "", "", "", parses, done, why, 1, 0.1)


ANSWERS = [
    answer("1", "base", parses=False, done=False, why=("parses",)),
    answer("2", "base", parses=True, done=False, why=("signature", "shorter than:9")),
    answer("3", "base", parses=False, done=False, why=("mentions a", "mentions b")),
    answer("1", "tuned", parses=True, done=True),
    answer("2", "tuned", parses=True, done=True),
    answer("3", "tuned", parses=False, done=True),
]


def rate(arm: str, metric: str) -> tuple[int, int]:
    return next((s.successes, s.total) for s in scores(ANSWERS, FORMS) if (s.arm, s.metric) == (arm, metric))


def test_prose_counts_for_tasks_and_not_for_parsing() -> None:
    assert rate("base", "parses") == (1, 2)
    assert rate("base", "task") == (0, 3)
    assert rate("tuned", "task") == (3, 3)


def test_each_kind_has_its_share() -> None:
    assert rate("tuned", "task:explain") == (1, 1)
    assert rate("tuned", "parses:implement") == (2, 2)


def test_only_answers_that_the_checker_was_asked_about_count_for_it() -> None:
    asked = [replace(ANSWERS[0], checked="rejected"), replace(ANSWERS[1], checked="accepted"), ANSWERS[2]]
    found = next(s for s in scores(asked, FORMS) if s.metric == "checks")
    assert (found.successes, found.total) == (1, 2)


def test_comparison_is_paired_by_prompt() -> None:
    found = comparison(ANSWERS, "tuned", "base", "parses", FORMS)
    assert (found["wins"], found["losses"], found["both"], found["neither"]) == (1, 0, 1, 0)
    assert found["difference"] == 0.5


def test_comparison_leaves_out_prompts_that_one_arm_was_not_asked() -> None:
    assert comparison(ANSWERS[:2] + ANSWERS[3:], "tuned", "base", "task", FORMS)["both"] == 0
    assert comparison(ANSWERS[:2] + ANSWERS[3:], "tuned", "base", "task", FORMS)["wins"] == 2


def test_failures_are_counted_by_name_once_an_answer() -> None:
    assert failures(ANSWERS)["base"] == {"parses": 1, "signature": 1, "shorter than": 1, "mentions": 1}
