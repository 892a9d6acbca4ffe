"""The corpus stage: the user's folders in, units.parquet and files.jsonl out.

Each file is decoded, recognised, parsed and cut into units by itself; the checker judges the classes together; what is
left out is counted by reason. Then whole groups are held out. Near-duplicates, personal data and generated code are
not looked for yet.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from eiffel_expert.config import CorpusSection
from eiffel_expert.corpus.decode import read_text
from eiffel_expert.corpus.judge import Judgement, judge
from eiffel_expert.corpus.licences import licence_of
from eiffel_expert.corpus.projects import Place, places_of
from eiffel_expert.corpus.recognise import foreign_language
from eiffel_expert.corpus.split import LEVELS, choose_level
from eiffel_expert.corpus.units import FileFacts, units_of
from eiffel_expert.eiffel import SourceText, Tree, parse
from eiffel_expert.errors import UserError
from eiffel_expert.job import Job
from eiffel_expert.progress import say, track
from eiffel_expert.records import SourceUnit, write_jsonl, write_parquet
from eiffel_expert.sources import find_sources
from eiffel_expert.workspace import UNITS

KEPT = "kept"


@dataclass(frozen=True)
class FileResult:
    """One file's fate: `reason` is KEPT or why it was left out; `detail` says where or what."""

    place: Place
    reason: str
    detail: str = ""
    encoding: str = ""
    dialect: str = ""
    verdict: str = ""
    digest: str = ""
    units: tuple[SourceUnit, ...] = ()


def run(job: Job) -> dict[str, Any]:
    """Counts for the manifest: files kept, files dropped by reason, units, the split."""
    places = places_of(find_sources(job.sources))
    section = job.recipe.corpus
    read = without_copies([read_file(p, section) for p in track(places, "reading Eiffel", len(places))])
    results = with_verdicts(read)
    reject_useless(results, job.sources)
    say(f"  {describe(results)}")
    units = [unit for result in results for unit in result.units]
    level, units, heldout = split_units(units, results, section.heldout_share, job.recipe.seed)
    write_parquet(job.folder / UNITS, units, SourceUnit)
    write_jsonl(job.folder / "files.jsonl", map(_row, results))
    return {"kept": _kept(results, units), "dropped": _dropped(results), "split": _split_counts(level, units, heldout)}


def read_file(place: Place, section: CorpusSection) -> FileResult:
    """Decode, recognise, parse, cut."""
    if any(fnmatch(place.path, pattern) for pattern in section.exclude):
        return FileResult(place, "excluded by the recipe")
    source = read_text(place.file, int(section.max_file_megabytes * 1_000_000))
    if isinstance(source, str):
        return FileResult(place, source)
    foreign = foreign_language(source.text)
    if foreign:
        return FileResult(place, "not Eiffel", foreign, source.encoding)
    return _parsed(place, source, section)


def _parsed(place: Place, source: SourceText, section: CorpusSection) -> FileResult:
    tree = parse(source.text)
    if not tree.ok or tree.root is None:
        return FileResult(place, *_why_not(tree), source.encoding, tree.dialect, _status(tree))
    licence = licence_of(source.text, place.file, place.root, section.default_licence)
    units = units_of(tree, FileFacts(place, source.encoding, licence))
    digest = hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()
    return FileResult(place, KEPT, "", source.encoding, tree.dialect, "accepted", digest, tuple(units))


def _status(tree: Tree) -> str:
    return "undecided" if any(d.code == "UNSUPPORTED" for d in tree.diagnostics) else "rejected"


def _why_not(tree: Tree) -> tuple[str, str]:
    reason = "not understood by the parser" if _status(tree) == "undecided" else "syntax error"
    first = next(iter(tree.diagnostics), None)
    return reason, f"line {first.line}: {first.message}" if first else "no class in it"


def without_copies(results: Iterable[FileResult]) -> list[FileResult]:
    """The same with every further copy of a file dropped."""
    seen: dict[str, str] = {}
    kept = []
    for result in results:
        if result.digest and result.digest in seen:
            result = replace(result, reason="copy of another file", detail=seen[result.digest], units=())
        elif result.digest:
            seen[result.digest] = result.place.path
        kept.append(result)
    return kept


def with_verdicts(results: Sequence[FileResult]) -> list[FileResult]:
    """The same with the checker's verdicts: classes that it rejects are dropped, the units of others get their tier."""
    found = judge([result.place.file for result in results if result.reason == KEPT])
    return [_with_verdict(result, found.get(result.place.file)) for result in results]


def _with_verdict(result: FileResult, judgement: Judgement | None) -> FileResult:
    if judgement is None:
        return result
    if judgement.status == "rejected":
        return replace(result, reason="rejected by the checker", detail=judgement.detail, verdict="rejected", units=())
    units = tuple(replace(unit, tier=judgement.tier) for unit in result.units)
    return replace(result, verdict=judgement.status, detail=judgement.detail, units=units)


def reject_useless(results: Sequence[FileResult], sources: Sequence[Path]) -> None:
    """UserError if no file is left, with the counts by reason."""
    if any(result.units for result in results):
        return
    where = ", ".join(map(str, sources))
    foreign = Counter(r.detail for r in results if r.reason == "not Eiffel")
    if sum(foreign.values()) == len(results):
        listed = ", ".join(f"{count} {_language(name)}" for name, count in foreign.most_common())
        raise UserError(
            f"none of the {len(results)} .e files under {where} is Eiffel ({listed})",
            "`.e` is the ending of other languages too: give a folder of Eiffel classes",
        )
    reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(_dropped(results).items()))
    first = next(r for r in results if r.reason != "not Eiffel")
    raise UserError(
        f"none of the {len(results)} .e files under {where} can be used: {reasons}",
        f"mend them, or give other files; the first is {first.place.path}: {first.detail or first.reason}",
    )


def describe(results: Sequence[FileResult]) -> str:
    """One line: how many files are kept, and why the others are not."""
    kept = sum(result.reason == KEPT for result in results)
    reasons = ", ".join(f"{count} {reason}" for reason, count in _dropped(results).items())
    return f"{kept} files kept, {len(results) - kept} left out" + (f": {reasons}" if reasons else "")


def _language(name: str) -> str:
    return "in an unknown language" if name == "unknown" else f"look like {name}"


def split_units(
    units: Sequence[SourceUnit], results: Sequence[FileResult], share: float, seed: int
) -> tuple[str, list[SourceUnit], frozenset[str]]:
    """(level of the groups, units with group and split, held-out groups)."""
    clusters = {unit.id: r.place.cluster for r in results for unit in r.units}
    names = {unit.id: _group_names(unit, clusters[unit.id]) for unit in units}
    sizes = {level: Counter[str]() for level in LEVELS}
    for unit in units:
        for level in LEVELS:
            sizes[level][names[unit.id][level]] += unit.kind == "feature"
    level, heldout = choose_level(sizes, share, seed)
    placed = []
    for unit in units:
        group = names[unit.id][level]
        placed.append(replace(unit, group=group, split="heldout" if group in heldout else "train"))
    return level, placed, heldout


def _group_names(unit: SourceUnit, cluster: str) -> dict[str, str]:
    return {"project": unit.project, "cluster": cluster, "class": f"{cluster}/{unit.class_name}"}


def _row(result: FileResult) -> dict[str, Any]:
    return {
        "path": result.place.path,
        "project": result.place.project,
        "class": result.units[0].class_name if result.units else "",
        "encoding": result.encoding,
        "dialect": result.dialect,
        "verdict": result.verdict,
        "licence": result.units[0].licence if result.units else "",
        "reason": result.reason,
        "detail": result.detail,
    }


def _kept(results: Sequence[FileResult], units: Sequence[SourceUnit]) -> dict[str, int]:
    kinds = Counter(unit.kind for unit in units)
    return {"files": sum(r.reason == KEPT for r in results), "classes": kinds["class"], "features": kinds["feature"]}


def _dropped(results: Sequence[FileResult]) -> dict[str, int]:
    return dict(sorted(Counter(r.reason for r in results if r.reason != KEPT).items()))


def _split_counts(level: str, units: Sequence[SourceUnit], heldout: frozenset[str]) -> dict[str, Any]:
    counts = Counter(unit.split for unit in units if unit.kind == "feature")
    return {
        "groups are": level,
        "heldout groups": sorted(heldout),
        "features in train": counts["train"],
        "features held out": counts["heldout"],
    }
