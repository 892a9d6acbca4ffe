"""Which licence each kept file stands under, and whether the recipe takes it.

In: results with readings. Out: the same with licences and how they are known: a comment or note clause of the file,
the nearest licence file, its ECF, the recipe's default. What the recipe's policy excludes is dropped by the licence's
name. What a licence file says is remembered with the readings: finding it out takes seconds.
"""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase

from eiffel_expert.config import CorpusSection
from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.licences import licence_file_above, licence_in


def with_licences(work: Work, results: list[FileResult]) -> list[FileResult]:
    return [_judged(_licensed(result, work), work.section) if result.kept else result for result in results]


def _licensed(result: FileResult, work: Work) -> FileResult:
    reading = result.reading
    if reading.licence:
        return replace(result, licence=reading.licence, licence_from=reading.licence_from)
    for licence, place in ((_of_file_above(result, work), "licence file"), (_of_configuration(result, work), "ECF")):
        if licence:
            return replace(result, licence=licence, licence_from=place)
    return replace(result, licence=work.section.default_licence, licence_from="default")


def _of_file_above(result: FileResult, work: Work) -> str:
    file = licence_file_above(result.place.file.parent, result.place.root)
    return work.readings.licence(file) if file is not None else ""


def _of_configuration(result: FileResult, work: Work) -> str:
    territory = work.landscape.territories.get(result.territory) if result.territory is not None else None
    return licence_in(territory.licence) if territory is not None else ""


def _judged(result: FileResult, section: CorpusSection) -> FileResult:
    if is_allowed(result.licence, section.licences.allow, section.licences.deny):
        return result
    return result.dropped(f"licence {result.licence}", f"known by: {result.licence_from}")


def is_allowed(licence: str, allow: tuple[str, ...], deny: tuple[str, ...]) -> bool:
    """Is it on the list, if there is one, and not on the other? Patterns such as "GPL-*" are taken."""
    wanted = not allow or any(fnmatchcase(licence, pattern) for pattern in allow)
    return wanted and not any(fnmatchcase(licence, pattern) for pattern in deny)
