"""Classes that are no good examples are left out, by name of the filter.

In: results with readings. Out: the same with generated code, test suites of compilers and what `quality` takes dropped.
They stay visible to the classes around them.
"""

from __future__ import annotations

from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.quality import flaw_of_place

GENERATED = "generated code"


def without_flawed(_work: Work, results: list[FileResult]) -> list[FileResult]:
    return [_judged(result) if result.kept else result for result in results]


def _judged(result: FileResult) -> FileResult:
    reading = result.reading
    for reason, detail in (
        (GENERATED if reading.generated else "", reading.generated),
        flaw_of_place(result.place.key),
        (reading.flaw, reading.flaw_detail),
    ):
        if reason:
            return result.dropped(reason, detail)
    return result
