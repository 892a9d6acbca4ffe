"""The corpus stage: the user's sources in, units.parquet and files.jsonl out.

STEPS is the stage in order: each takes the results for all files and gives them back, some dropped with a reason. What
a text alone says is known from its first reading on (`reading.py`, kept between runs); the steps after it compare
files. Then whole groups are held out, and units are made and written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from eiffel_expert.corpus.collect import collect
from eiffel_expert.corpus.configuring import with_configurations
from eiffel_expert.corpus.copies import without_copies
from eiffel_expert.corpus.decontaminate import is_decontaminated, without_benchmark
from eiffel_expert.corpus.files import FileResult, Step, Work, dropped_by_reason
from eiffel_expert.corpus.filtering import without_flawed
from eiffel_expert.corpus.judge import with_verdicts
from eiffel_expert.corpus.licensing import with_licences
from eiffel_expert.corpus.mirrors import without_near_duplicates
from eiffel_expert.corpus.projects import places_of, root_names
from eiffel_expert.corpus.readings import Readings
from eiffel_expert.corpus.split import LEVELS, choose_level
from eiffel_expert.corpus.writing import write_context, write_files, write_units
from eiffel_expert.errors import UserError
from eiffel_expert.job import Job
from eiffel_expert.progress import say
from eiffel_expert.sources import open_sources
from eiffel_expert.verify.cache import library_fingerprint
from eiffel_expert.verify.classes import cache_folder, found_library

STEPS: tuple[Step, ...] = (
    collect,  # readings: decoded, recognised, parsed, cut
    without_copies,  # before anything is compared: the same text again tells nothing
    with_configurations,  # what ECFs say: void safety, schema, dialect, which classes see which
    with_licences,  # and the recipe's policy on them
    without_flawed,  # generated code, tables and the like, by name
    without_benchmark,  # what EiffelBench asks
    without_near_duplicates,  # the newest version stays: what ECFs declare is part of the evidence
    with_verdicts,  # the checker's, each class among those that it sees
)


def inputs(job: Job) -> dict[str, str]:
    """What the result depends on beside the sources and the recipe: the recipe's libraries, by name."""
    return {name: library_fingerprint(found_library(name)) for name in job.recipe.corpus.libraries}


def run(job: Job) -> dict[str, Any]:
    """Counts for the manifest: sources, files kept, files dropped by reason, units, the split."""
    roots = open_sources(job.sources)
    with Readings(cache_folder(), job.folder) as readings:
        work = Work(job, roots, readings)
        results = [FileResult(place) for place in places_of(roots)]
        for step in STEPS:
            results = step(work, results)
        reject_useless(results, job.sources)
        say(f"  {describe(results)}")
        return {"sources": _sources(work), **_write(work, results)}


def _write(work: Work, results: Sequence[FileResult]) -> dict[str, Any]:
    level, groups, heldout = split(results, work.section.heldout_share, work.job.recipe.seed)
    counts = write_units(work, results, groups, heldout)
    write_context(work, results)
    write_files(work.job.folder, results)
    kept = {"files": sum(r.kept for r in results), "classes": counts["class"], "features": counts["feature"]}
    placed = {
        "groups are": level,
        "heldout groups": sorted(heldout),
        "features in train": counts["train"],
        "features held out": counts["heldout"],
    }
    return {
        "kept": kept,
        "dropped": dropped_by_reason(results),
        "redacted": _redacted(results),
        "benchmark": is_decontaminated(work),
        "split": placed,
    }


def _redacted(results: Sequence[FileResult]) -> dict[str, int]:
    """Personal data and secrets replaced in the files that are kept, by type."""
    counts: Counter[str] = Counter()
    for result in results:
        if result.kept:
            counts.update(result.reading.redacted)
    return dict(sorted(counts.items()))


def split(results: Sequence[FileResult], share: float, seed: int) -> tuple[str, dict[str, str], frozenset[str]]:
    """(level of the groups, each kept file's group by its place's key, held-out groups)."""
    kept = [result for result in results if result.kept]
    sizes = {level: Counter[str]() for level in LEVELS}
    names = {result.place.key: _group_names(result) for result in kept}
    for result in kept:
        for level in LEVELS:
            sizes[level][names[result.place.key][level]] += result.reading.features
    level, heldout = choose_level(sizes, share, seed)
    return level, {key: found[level] for key, found in names.items()}, heldout


def _group_names(result: FileResult) -> dict[str, str]:
    cluster = result.place.cluster
    return {
        "project": result.place.project,
        "cluster": cluster,
        "class": f"{cluster}/{result.reading.class_name}",
    }


def _sources(work: Work) -> list[dict[str, str]]:
    names = root_names(work.roots)
    return [{"name": names[root.path], "origin": root.origin} for root in work.roots]


def reject_useless(results: Sequence[FileResult], sources: Sequence[Path]) -> None:
    """UserError if no file is left, with the counts by reason."""
    if any(result.kept for result in results):
        return
    where = ", ".join(map(str, sources))
    foreign = Counter(r.detail for r in results if r.reason == "not Eiffel")
    if sum(foreign.values()) == len(results):
        listed = ", ".join(f"{count} {_language(name)}" for name, count in foreign.most_common())
        raise UserError(
            f"none of the {len(results)} .e files under {where} is Eiffel ({listed})",
            "`.e` is the ending of other languages too: give a folder of Eiffel classes",
        )
    reasons = ", ".join(f"{count} {reason}" for reason, count in dropped_by_reason(results).items())
    first = next(r for r in results if r.reason != "not Eiffel")
    raise UserError(
        f"none of the {len(results)} .e files under {where} can be used: {reasons}",
        f"mend them, or give other files; the first is {first.place.path}: {first.detail or first.reason}",
    )


def describe(results: Sequence[FileResult]) -> str:
    """One line: how many files are kept, and why the others are not."""
    kept = sum(result.kept for result in results)
    reasons = ", ".join(f"{count} {reason}" for reason, count in dropped_by_reason(results).items())
    return f"{kept} files kept, {len(results) - kept} left out" + (f": {reasons}" if reasons else "")


def _language(name: str) -> str:
    return "in an unknown language" if name == "unknown" else f"look like {name}"
