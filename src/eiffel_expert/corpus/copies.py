"""Copies: of files with the same decoded text, the first one is kept.

In: results with readings. Out: the same with further copies dropped. What differs in a word is near-duplicates'
business.
"""

from __future__ import annotations

from eiffel_expert.corpus.files import FileResult, Work


def without_copies(_work: Work, results: list[FileResult]) -> list[FileResult]:
    seen: dict[str, str] = {}
    found = []
    for result in results:
        digest = result.reading.digest
        if result.kept and digest in seen:
            result = result.dropped("copy of another file", seen[digest])
        elif result.kept:
            seen[digest] = result.place.key
        found.append(result)
    return found
