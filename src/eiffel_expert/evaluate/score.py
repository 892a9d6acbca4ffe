"""Answers to scores: shares with Wilson intervals, and paired comparisons of the tuned model with its base.

Three metrics: "parses", over answers whose form is code; "checks", over those that the checker was asked about in their
class: accepted there; "task", over all (the answer parses where it is code and meets every demand). Each is given over
all kinds and, as "metric:kind", for each kind. Comparisons are paired by prompt.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from eiffel_expert.intervals import Paired, wilson
from eiffel_expert.records import Answer, Score

METRICS = ("parses", "checks", "task")


def scores(answers: Sequence[Answer], forms: Mapping[str, str]) -> list[Score]:
    """Every arm, metric and kind that `answers` has; `forms` gives the form of each pair by its id."""
    return [score for arm in _in_order(a.arm for a in answers) for score in _scores_of(arm, answers, forms)]


def _scores_of(arm: str, answers: Sequence[Answer], forms: Mapping[str, str]) -> Iterator[Score]:
    mine = [a for a in answers if a.arm == arm]
    for metric in METRICS:
        counted = [a for a in mine if counts(a, metric, forms)]
        yield _score(arm, metric, [passed(a, metric) for a in counted])
        for kind in sorted({a.kind for a in counted}):
            yield _score(arm, f"{metric}:{kind}", [passed(a, metric) for a in counted if a.kind == kind])


def counts(answer: Answer, metric: str, forms: Mapping[str, str]) -> bool:
    """Whether the metric is defined for the answer: prose has nothing to parse."""
    if metric == "checks":
        return bool(answer.checked)
    return metric == "task" or forms[answer.pair_id] != "text"


def passed(answer: Answer, metric: str) -> bool:
    return {"parses": answer.parses, "checks": answer.checked == "accepted", "task": answer.task_done}[metric]


def _score(arm: str, metric: str, results: Sequence[bool]) -> Score:
    successes, total = sum(results), len(results)
    low, high = wilson(successes, total)
    rate = successes / total if total else 0.0
    return Score(arm, metric, successes, total, round(rate, 4), round(low, 4), round(high, 4))


def comparison(
    answers: Sequence[Answer], first: str, second: str, metric: str, forms: Mapping[str, str]
) -> dict[str, Any]:
    """`first` against `second` on the prompts that both answered: counts, difference with its interval, exact p."""
    counted = [a for a in answers if counts(a, metric, forms)]
    one, other = ({a.pair_id: a for a in counted if a.arm == arm} for arm in (first, second))
    shared = [pair_id for pair_id in one if pair_id in other]
    paired = Paired.of([passed(one[i], metric) for i in shared], [passed(other[i], metric) for i in shared])
    low, high = paired.interval()
    return {
        "arm": first,
        "against": second,
        "metric": metric,
        **asdict(paired),
        "difference": round(paired.difference, 4),
        "low": round(low, 4),
        "high": round(high, 4),
        "p": float(f"{paired.two_sided_p():.3g}"),
    }


def failures(answers: Sequence[Answer]) -> dict[str, dict[str, int]]:
    """For each arm, how often each demand was not met, the most frequent first."""
    counted: dict[str, Counter[str]] = {arm: Counter() for arm in _in_order(a.arm for a in answers)}
    for answer in answers:
        # One count for "mentions x" and "mentions y", and for a guard whatever its limit.
        counted[answer.arm].update({re.split(r":|(?<=^mentions) ", name)[0] for name in answer.failures})
    return {arm: dict(counter.most_common()) for arm, counter in counted.items()}


def _in_order(names: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(names))
