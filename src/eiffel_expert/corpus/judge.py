"""What the builtin checker says of the classes of a corpus, each among those that it sees.

Comes in: results with their territories. Goes out: the same with verdicts; what the checker rejects is dropped. A class
is judged at void safety "all" first; one that is wrong there, at the level that its configuration declares, or at
"none" if it has no configuration: accepted there, it has the tier "builtin" with that level. A class that is right
only below its own level is undecided, as is one that depends on a library that is not there; that costs the tier.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from eiffel_expert import __version__
from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.reading import KEPT
from eiffel_expert.corpus.workers import Workers, in_batches
from eiffel_expert.eiffel.universe import Settings
from eiffel_expert.machine import usable_cores
from eiffel_expert.progress import track
from eiffel_expert.records import Verdict
from eiffel_expert.verify.builtin import ENGINE, source_fingerprint
from eiffel_expert.verify.cache import VerdictCache
from eiffel_expert.verify.classes import cache_folder
from eiffel_expert.verify.configurations import FOLDER, fingerprints
from eiffel_expert.verify.engine import VOID_SAFETY
from eiffel_expert.verify.territories import Asked, judge_files, layout_of

CHECKED = "builtin"
REJECTED = "rejected by the checker"
BATCH = 40
FEW = 100  # classes for which no process is started
KEPT_AT_A_TIME = 400
ENOUGH, NEARLY_ALL = 10, 0.8  # classes of a project, and what share of them, tell that its kernel is another
LACKING = ("VDRS-1", "VDUS-1", "VUEX-1", "VUEX-2")


def with_verdicts(work: Work, results: list[FileResult]) -> list[FileResult]:
    """The results with the checker's verdicts: classes that it rejects are dropped, accepted ones have a level."""
    judge = _Judging(work, results)
    with VerdictCache(cache_folder()) as cache, Workers(judge.workers) as workers:
        found = {
            n: ("all", verdict) for n, verdict in judge.verdicts(dict.fromkeys(judge.asked, "all"), cache, workers)
        }
        strict = {n: verdict for n, (_, verdict) in found.items() if verdict.status == "rejected"}
        for level_of in (judge.declared, lambda n: "none"):
            again = {n: level for n in strict if found[n][1].status == "rejected" if (level := level_of(n)) != "all"}
            found.update({n: (again[n], verdict) for n, verdict in judge.verdicts(again, cache, workers)})
    return _reconsidered([_judged(result, found.get(n), strict.get(n)) for n, result in enumerate(results)])


def _judged(result: FileResult, found: tuple[str, Verdict] | None, strict: Verdict | None) -> FileResult:
    if found is None:
        return result
    level, verdict = found
    if verdict.status == "rejected":
        return replace(result.dropped(REJECTED, _detail(verdict)), verdict="rejected")
    declared = result.declared_void_safety or "none"
    if verdict.accepted and VOID_SAFETY.index(level) >= VOID_SAFETY.index(declared):
        return replace(result, verdict="accepted", tier=CHECKED, void_safety=level)
    detail = f"not void-safe: {_detail(strict)}" if strict is not None and verdict.accepted else _detail(verdict)
    return replace(result, verdict="undecided", detail=detail)


def _reconsidered(results: list[FileResult]) -> list[FileResult]:
    """The results with classes undecided that are rejected among neighbours which they were not written for.

    Where a project has configurations, a class that none of them takes is for another platform or compiler. Where
    nearly all classes of a project without one lack features, its kernel is another: those of EiffelBase2 inherit from
    the ANY of AutoProof, which has `is_wrapped` and `modify_model`.
    """
    configured = {one.place.project for one in results if one.territory is not None and not _is_alone(one)}
    classes, lacking = Counter[Path](), Counter[Path]()
    for result in results:
        if result.territory is not None and _is_alone(result):
            classes[result.territory] += result.reason in (KEPT, REJECTED)
            lacking[result.territory] += _lacks_feature(result)
    foreign = {one for one in classes if classes[one] >= ENOUGH and lacking[one] >= NEARLY_ALL * classes[one]}
    found = []
    for result in results:
        if result.territory in foreign and _lacks_feature(result):
            result = _reprieved(result, "its project seems to be written for another kernel")
        elif result.reason == REJECTED and _is_alone(result) and result.place.project in configured:
            result = _reprieved(result, "no configuration of its project takes it here")
        found.append(result)
    return found


def _is_alone(result: FileResult) -> bool:
    """Was it judged without a configuration?"""
    return result.territory is not None and result.territory.name.endswith(f"#{FOLDER}")


def _lacks_feature(result: FileResult) -> bool:
    return result.verdict == "rejected" and any(f"[{code}]" in result.detail for code in LACKING)


def _reprieved(result: FileResult, why: str) -> FileResult:
    return replace(result, reason=KEPT, verdict="undecided", detail=f"{why}: {result.detail}")


def _detail(verdict: Verdict) -> str:
    first = next(iter(verdict.diagnostics), None)
    return f"line {first.line}: [{first.code}] {first.message}" if first else verdict.reason


class _Judging:
    """The kept results as questions: territories, levels, keys of the cache."""

    def __init__(self, work: Work, results: Sequence[FileResult]) -> None:
        self.work = work
        self.results = results
        self.asked = [n for n, result in enumerate(results) if result.kept and result.territory is not None]
        self.workers = usable_cores() if len(self.asked) > FEW else 1
        read = [result for result in results if result.reading.key]
        self.names = {result.place.file: result.reading.class_name for result in read}
        self.seen = fingerprints(work.landscape, {result.place.file: result.reading.key for result in read})

    def declared(self, n: int) -> str:
        """The level to ask for when "all" is too strict."""
        declared = self.results[n].declared_void_safety
        return declared if declared in VOID_SAFETY else "none"

    def verdicts(
        self, levels: Mapping[int, str], cache: VerdictCache, workers: Workers
    ) -> Iterator[tuple[int, Verdict]]:
        """(number, verdict) for each number, at its level."""
        keys = {n: self._key(n, level) for n, level in levels.items()}
        known = cache.find(list(keys.values()))
        yield from ((n, known[key]) for n, key in keys.items() if key in known)
        todo = {n: level for n, level in levels.items() if keys[n] not in known}
        fresh: list[tuple[bytes, Verdict]] = []
        for n, verdict in track(self._asked_now(todo, workers), "judging classes", len(todo)):
            if not verdict.reason.startswith(("stopped", "internal", "its process")):
                fresh.append((keys[n], verdict))
            if len(fresh) >= KEPT_AT_A_TIME:
                cache.keep(fresh)
                fresh.clear()
            yield n, verdict
        cache.keep(fresh)

    def _key(self, n: int, level: str) -> bytes:
        result = self.results[n]
        assert result.territory is not None
        settings = [level, self._concurrency(n)]
        parts = [
            ENGINE,
            __version__,
            source_fingerprint(),
            self.seen[result.territory],
            settings,
            result.place.file.name,
        ]
        return hashlib.sha256(json.dumps(parts).encode() + result.reading.key).digest()

    def _asked_now(self, levels: Mapping[int, str], workers: Workers) -> Iterator[tuple[int, Verdict]]:
        """Project after project, settings after settings, so that a worker holds one universe at a time."""
        groups: dict[tuple[str, Settings], list[int]] = defaultdict(list)
        for n, level in levels.items():
            groups[self.results[n].place.project, Settings(level, self._concurrency(n))].append(n)
        with tempfile.TemporaryDirectory(prefix="eiffel-expert-layouts-") as folder:
            for number, ((_, settings), numbers) in enumerate(groups.items()):
                layout = Path(folder) / f"{number}.layout"
                asked = [self._question(n) for n in numbers]
                made = layout_of(self.work.landscape, {territory for _, _, territory in asked}, self.names)
                layout.write_bytes(pickle.dumps(made))
                task = partial(judge_files, layout=layout, settings=settings)
                for batch in workers.results(task, in_batches(asked, BATCH), _failed):
                    yield from batch
                layout.unlink()

    def _concurrency(self, n: int) -> str:
        """As declared; "thread" where no separate types are meant."""
        territory = self.results[n].territory
        declared = self.work.landscape.territories[territory].concurrency if territory is not None else ""
        return "scoop" if declared == "scoop" else "thread"

    def _question(self, n: int) -> Asked:
        result = self.results[n]
        assert result.territory is not None
        return n, result.place.file, result.territory


def _failed(asked: Asked, cause: str) -> list[tuple[int, Verdict]]:
    return [(asked[0], Verdict("undecided", ENGINE, __version__, "", (), cause))]
