"""Which licence each kept file stands under, and whether the recipe takes it.

In: results with readings. Out: the same with licences and how they are known: a comment or note clause of the file,
the nearest licence file, the recipe's default. What the recipe's policy excludes is dropped by the licence's name.
"""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase

from eiffel_expert.config import CorpusSection
from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.licences import licence_above


def with_licences(work: Work, results: list[FileResult]) -> list[FileResult]:
    return [_judged(_licensed(result, work.section), work.section) if result.kept else result for result in results]


def _licensed(result: FileResult, section: CorpusSection) -> FileResult:
    reading, place = result.reading, result.place
    if reading.licence:
        return replace(result, licence=reading.licence, licence_from=reading.licence_from)
    above = licence_above(place.file.parent, place.root)
    if above:
        return replace(result, licence=above, licence_from="licence file")
    return replace(result, licence=section.default_licence, licence_from="default")


def _judged(result: FileResult, section: CorpusSection) -> FileResult:
    if is_allowed(result.licence, section.licences.allow, section.licences.deny):
        return result
    return result.dropped(f"licence {result.licence}", f"known by: {result.licence_from}")


def is_allowed(licence: str, allow: tuple[str, ...], deny: tuple[str, ...]) -> bool:
    """Is it on the list, if there is one, and not on the other? Patterns such as "GPL-*" are taken."""
    wanted = not allow or any(fnmatchcase(licence, pattern) for pattern in allow)
    return wanted and not any(fnmatchcase(licence, pattern) for pattern in deny)
