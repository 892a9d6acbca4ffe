"""`eiffel-expert check`: class files through engines to records, one a file, in the order of the files.

A record has the keys path, class, verdict, engine, version, diagnostics, reason, seconds. What is known from an
earlier run comes from the cache. Several engines are asked one after the other and combined (`combine.py`). Of a
configuration file the root is judged too, by the builtin engine: it has a record only if there is something to say.
Remarks stand among a record's diagnostics, behind the verdict's, and have no say in it. `printing.py` prints.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from eiffel_expert import __version__
from eiffel_expert.eiffel.remarks import remarks_of
from eiffel_expert.errors import UserError
from eiffel_expert.machine import usable_cores
from eiffel_expert.progress import track
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.verify.builtin import ENGINE, finding_of
from eiffel_expert.verify.cache import VerdictCache, is_lasting, run_key, snippet_key
from eiffel_expert.verify.checker import ROOT, Checker
from eiffel_expert.verify.classes import cache_folder, found_library
from eiffel_expert.verify.combine import combined
from eiffel_expert.verify.engine import DIALECTS, VOID_SAFETY, Engine, Snippet, Surroundings, class_name_of
from eiffel_expert.verify.files import Group, Source, groups_of
from eiffel_expert.verify.pool import Batch, EngineSpec, Executor, InProcess, Judged, LocalPool, engine_of, judge_all
from eiffel_expert.verify.pool import register as register_engines
from eiffel_expert.verify.registry import PARSER, engine_names

Record = dict[str, Any]
KEPT_AT_A_TIME = 200
FEW = 24  # snippets for which no worker process is started


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: paths, by which engines, with what around, and how to do the work."""

    paths: tuple[Path, ...]
    engines: tuple[str, ...] = (ENGINE,)
    target: str | None = None
    surroundings: Surroundings = field(default_factory=Surroundings)
    jobs: int = 1
    executor: str = "local"
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A file's verdict and text; `was_read` is False if its bytes could not even be read."""

    path: Path
    class_name: str
    verdict: Verdict
    seconds: float = 0.0
    was_read: bool = True
    text: str = ""

    @property
    def remarks(self) -> tuple[Diagnostic, ...]:
        """What parses and is hardly meant so, code "REMARK"; made anew at each call."""
        return tuple(finding_of(found) for found in (remarks_of(self.text) if self.text else ()))

    def record(self) -> Record:
        return {
            "path": self.path.as_posix(),
            "class": self.class_name,
            "verdict": self.verdict.status,
            "engine": self.verdict.engine,
            "version": self.verdict.version,
            "diagnostics": [asdict(d) for d in (*self.verdict.diagnostics, *self.remarks)],
            "reason": self.verdict.reason,
            "seconds": round(self.seconds, 6),
        }


def question_of(
    paths: tuple[Path, ...],
    engines: str,
    syntax_only: bool,
    target: str | None,
    around: dict[str, Any],
    jobs: int | None,
    executor: str,
    with_cache: bool,
) -> Question:
    """The question that the command line's words amount to; raises UserError for a word that has no meaning."""
    _require_known("void safety", around["void_safety"], VOID_SAFETY)
    _require_known("dialect", around["dialect"], DIALECTS)
    _require_known("executor", executor, ("local", "ray"))
    libraries = tuple(found_library(name) for name in around["libraries"])
    surroundings = Surroundings(**{**around, "libraries": libraries})
    names = (PARSER,) if syntax_only else engine_names(engines)
    folder = cache_folder() if with_cache else None
    return Question(paths, names, target, surroundings, jobs or usable_cores(), executor, folder)


def _require_known(what: str, given: str, known: tuple[str, ...]) -> None:
    if given not in known:
        raise UserError(f"no such {what}: {given}", f"one of {', '.join(known)}")


def check_paths(paths: Sequence[Path], target: str | None = None, engines: tuple[str, ...] = (PARSER,)) -> list[Record]:
    """Records of all files under `paths`, judged in this process and without a cache."""
    return [answer.record() for answer in check(Question(tuple(paths), engines, target))]


def check(question: Question) -> Iterator[Answer]:
    """An answer for each file, as soon as all engines have judged it and all files before it have their answers.

    Raises UserError for paths and targets that do not exist, MissingTool for an engine that cannot work here.
    """
    groups = groups_of(question.paths, question.target, question.surroundings)
    specs = [
        EngineSpec(f"{number} {name}", name, group.surroundings)
        for number, group in enumerate(groups)
        for name in question.engines
    ]
    register_engines(specs)
    for spec in specs:
        engine_of(spec.key).available()
    count = sum(len(group.sources) for group in groups)
    with VerdictCache(question.cache) as cache, _executor(question, specs, count) as executor:
        for number, group in enumerate(groups):
            keys = [f"{number} {name}" for name in question.engines]
            yield from _check_group(group, keys, executor, cache)


def _executor(question: Question, specs: list[EngineSpec], count: int) -> AbstractContextManager[Executor]:
    if question.executor == "ray":
        from eiffel_expert.verify.ray_pool import RayPool

        pool: AbstractContextManager[Executor] = RayPool(question.jobs, specs)
        return pool
    if question.jobs > 1 and count > FEW:
        return LocalPool(min(question.jobs, count // FEW + 1), specs)
    return nullcontext(InProcess())


def _check_group(group: Group, keys: list[str], executor: Executor, cache: VerdictCache) -> Iterator[Answer]:
    for path, verdict in group.verdicts:
        yield Answer(path, "", verdict)
    runs = {key: _run_of(group, key) for key in keys}
    yield from _root_answers(group, runs, executor, cache)
    pending: dict[int, list[Judged]] = {}
    following = 0
    for judged in _all_judged(group, runs, executor, cache):
        pending.setdefault(judged.index, []).append(judged)
        while _is_complete(group.sources, following, pending, len(keys)):
            yield _answer(group.sources[following], pending.pop(following, []))
            following += 1
    while following < len(group.sources):  # what has no text has no judgement either
        yield _answer(group.sources[following], pending.pop(following, []))
        following += 1


def _run_of(group: Group, key: str) -> str:
    """What all keys in the cache of this engine's verdicts on the group share."""
    texts = [source.text for source in group.sources if not source.reason] if group.surroundings.together else []
    return run_key(engine_of(key), group.surroundings, texts)


def _root_answers(group: Group, runs: dict[str, str], executor: Executor, cache: VerdictCache) -> Iterator[Answer]:
    """The answer on a configuration's root, unless it is accepted, nobody is asked, or the file itself is wrong."""
    path = group.surroundings.configuration
    key = next((key for key in runs if isinstance(engine_of(key), Checker)), None)
    if path is None or key is None or any(verdict.status == "rejected" for _, verdict in group.verdicts):
        return
    snippet = Snippet("", ROOT, path=path)
    name = snippet_key(runs[key], snippet)
    answers = [Judged(0, verdict, 0.0) for verdict in cache.find([name]).values()]
    if not answers:
        found = judge_all(executor, key, iter([Batch((0,), (snippet,))]))
        answers = list(_kept(found, engine_of(key), {0: name}, cache))
    yield from (Answer(path, "", one.verdict, one.seconds) for one in answers if not one.verdict.accepted)


def _is_complete(sources: list[Source], index: int, pending: dict[int, list[Judged]], wanted: int) -> bool:
    if index >= len(sources):
        return False
    return bool(sources[index].reason) or len(pending.get(index, ())) == wanted


def _answer(source: Source, judged: list[Judged]) -> Answer:
    if source.reason:
        verdict = Verdict("undecided", ENGINE, __version__, "", (), source.reason)
        return Answer(source.path, "", verdict, was_read=source.was_read)
    seconds = sum(one.seconds for one in judged)
    verdict = combined([one.verdict for one in judged])
    return Answer(source.path, class_name_of(source.text), verdict, seconds, text=source.text)


def _all_judged(group: Group, runs: dict[str, str], executor: Executor, cache: VerdictCache) -> Iterator[Judged]:
    """The judgements of one engine after the other; known ones first."""
    snippets = {n: Snippet(s.text, path=s.path) for n, s in enumerate(group.sources) if not s.reason}
    for key, run in runs.items():
        engine = engine_of(key)
        names = {index: snippet_key(run, snippet) for index, snippet in snippets.items()}
        known = cache.find(list(names.values()))
        is_whole = group.surroundings.together and not engine.in_python  # a compiler needs the system in one piece
        if is_whole and len(known) < len(set(names.values())):
            known = {}
        yield from (Judged(index, known[name], 0.0) for index, name in names.items() if name in known)
        todo = {index: snippets[index] for index, name in names.items() if name not in known}
        found = judge_all(executor, key, _batches(todo, len(snippets) if is_whole else engine.batch))
        yield from _kept(_shown(found, f"{engine.name}: files", len(todo)), engine, names, cache)


def _kept(found: Iterator[Judged], engine: Engine, names: dict[int, bytes], cache: VerdictCache) -> Iterator[Judged]:
    """The judgements, which also go to the cache, a few hundred at a time, so that an interrupted run was of use."""
    fresh: list[tuple[bytes, Verdict]] = []
    try:
        for judged in found:
            if is_lasting(engine, judged.verdict):
                fresh.append((names[judged.index], judged.verdict))
            if len(fresh) >= KEPT_AT_A_TIME:
                cache.keep(fresh)
                fresh.clear()
            yield judged
    finally:
        cache.keep(fresh)


def _batches(todo: dict[int, Snippet], size: int) -> Iterator[Batch]:
    indices = list(todo)
    for start in range(0, len(indices), size):
        part = tuple(indices[start : start + size])
        yield Batch(part, tuple(todo[index] for index in part))


def _shown(found: Iterator[Judged], title: str, total: int) -> Iterator[Judged]:
    """With progress on stderr, unless the records themselves scroll by on a terminal."""
    return found if sys.stdout.isatty() else track(found, title, total)
