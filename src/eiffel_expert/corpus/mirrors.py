"""Near-duplicates: of each cluster the newest version is kept.

In: results with readings and what their configurations declare. Out: the same with the others dropped; each says which
file stays, how alike they are, and by what that one is newer. They stay visible to the classes of their own library.
"""

from __future__ import annotations

from collections.abc import Iterable

from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.near_duplicates import clusters, grams_of, jaccard, similar_pairs
from eiffel_expert.corpus.versions import Version, best_first, why

REASON = "near-duplicate"


def without_near_duplicates(work: Work, results: list[FileResult]) -> list[FileResult]:
    places = [n for n, result in enumerate(results) if result.kept]
    sketches = [work.readings.sketch(results[n].reading.key) for n in places]
    years = _library_years(results)
    found = list(results)
    for group in clusters(len(places), ((i, j) for i, j, _ in similar_pairs(sketches))):
        versions = {n: version_of(results[places[n]], years) for n in group}
        best = best_first(list(versions.values()))[0]
        kept = next(n for n in group if versions[n] is best)
        for n in group:
            if n != kept:
                alike = jaccard(grams_of(sketches[n]), grams_of(sketches[kept]), least=0)
                detail = f"{best.path}, alike by {alike:.2f}; {why(best, versions[n])}"
                found[places[n]] = results[places[n]].dropped(REASON, detail)
    return found


def version_of(result: FileResult, years: dict[str, int]) -> Version:
    return Version(
        result.place.key,
        result.declared_void_safety,
        years[library_of(result)],
        result.schema,
        result.dialect,
        result.reading.year,
    )


def library_of(result: FileResult) -> str:
    """The ECF that it was read with, or its project."""
    return result.configuration or result.place.project


def _library_years(results: Iterable[FileResult]) -> dict[str, int]:
    years: dict[str, int] = {}
    for result in results:
        library = library_of(result)
        years[library] = max(years.get(library, 0), result.reading.year)
    return years
