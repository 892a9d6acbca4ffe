"""What the builtin checker says of the classes of a corpus, each among the others and on the kernel's interfaces.

Comes in: paths of class files. Goes out: a `Judgement` a path. A class that is wrong at void safety "all" may be sound
Eiffel of a library that does not go so far: it is asked again without void safety, and only what is wrong there as well
is rejected. What depends on a library that is not in the corpus is undecided, which costs the tier, not the class.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.machine import usable_cores
from eiffel_expert.records import Status, Verdict
from eiffel_expert.verify.check import Question, check
from eiffel_expert.verify.classes import cache_folder
from eiffel_expert.verify.engine import Surroundings

PARSES, CHECKED = "parses", "builtin"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`tier`: "builtin" if the class was accepted at void safety "all", else "parses"; `detail` says why."""

    status: Status
    tier: str
    detail: str = ""


def with_verdicts(_work: Work, results: list[FileResult]) -> list[FileResult]:
    """The results with the checker's verdicts: classes that it rejects are dropped, others get their tier."""
    found = judge([result.place.file for result in results if result.kept])
    return [_with_verdict(result, found.get(result.place.file)) for result in results]


def _with_verdict(result: FileResult, judgement: Judgement | None) -> FileResult:
    if judgement is None or not result.kept:
        return result
    if judgement.status == "rejected":
        return replace(result.dropped("rejected by the checker", judgement.detail), verdict="rejected")
    return replace(result, verdict=judgement.status, detail=judgement.detail, tier=judgement.tier)


def judge(paths: Sequence[Path]) -> dict[Path, Judgement]:
    """A judgement for each path."""
    found = {path: _judgement(verdict) for path, verdict in _verdicts(paths, paths, "all").items()}
    doubtful = [path for path, one in found.items() if one.status == "rejected"]
    for path, verdict in _verdicts(doubtful, paths, "none").items():
        if verdict.status != "rejected":
            found[path] = Judgement("undecided", PARSES, f"not void-safe: {found[path].detail}")
    return found


def _verdicts(asked: Sequence[Path], paths: Sequence[Path], void_safety: str) -> dict[Path, Verdict]:
    """Of the asked ones; all are read, since they see one another."""
    if not asked:
        return {}
    question = Question(tuple(paths), surroundings=Surroundings(void_safety), jobs=usable_cores(), cache=cache_folder())
    wanted = set(asked)
    return {answer.path: answer.verdict for answer in check(question) if answer.path in wanted}


def _judgement(verdict: Verdict) -> Judgement:
    if verdict.accepted:
        return Judgement("accepted", CHECKED)
    first = next(iter(verdict.diagnostics), None)
    detail = f"line {first.line}: [{first.code}] {first.message}" if first else verdict.reason
    return Judgement(verdict.status, PARSES, detail)
