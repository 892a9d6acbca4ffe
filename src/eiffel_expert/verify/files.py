"""Files for `eiffel-expert check`: paths come in (a file, a folder, an ECF), one record a file goes out.

A record has the keys path, class, verdict, engine, version, diagnostics, reason, seconds. Of an ECF the class files of
one target's own clusters are checked, not its libraries'; the dialect and void safety that it declares are not looked
at yet. Printing and the exit status are the command line's.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eiffel_expert import __version__
from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.ecf import read_ecf, universe_of
from eiffel_expert.eiffel.source import SourceText, UndecodableText
from eiffel_expert.errors import UserError
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.sources import find_sources
from eiffel_expert.verify.builtin import ENGINE, verdict_of

Record = dict[str, Any]


def check_paths(paths: Iterable[Path], target: str | None = None) -> Iterator[Record]:
    """A record for each `.e` file under `paths`, in a stable order; each file once.

    Of configuration files `target` is taken, by default the first that is not abstract. Raises UserError if a path or
    the target does not exist, or a folder holds no `.e` file.
    """
    seen: set[Path] = set()
    for path in paths:
        if path.suffix.lower() == ".ecf" and path.is_file():
            yield from _check_configuration(path, target, seen)
        else:
            yield from _check_all((file for _, file in find_sources((path,))), seen)


def check_file(path: Path) -> Record:
    """The record of one file that holds one class."""
    started = time.perf_counter()
    try:
        text = SourceText.decode(path.read_bytes()).text
    except UndecodableText as fault:
        return _record(path, "", _undecided(str(fault)), started)
    except OSError as fault:
        raise UserError(f"cannot read {path}: {fault.strerror}", "make it readable, or leave it out") from fault
    if not text.strip():
        return _record(path, "", _undecided("empty file"), started)
    tree = parse(text)
    return _record(path, tree.root.name if tree.root else "", verdict_of(tree), started)


def _check_all(files: Iterable[Path], seen: set[Path]) -> Iterator[Record]:
    for file in files:
        if file.resolve() not in seen:
            seen.add(file.resolve())
            yield check_file(file)


def _check_configuration(path: Path, target: str | None, seen: set[Path]) -> Iterator[Record]:
    """A record for the file if it has errors, for each cluster that is not there, and for each class file."""
    started = time.perf_counter()
    system = read_ecf(path)
    if system.targets and target is not None and system.target(target) is None:
        names = ", ".join(found.name for found in system.targets)
        raise UserError(f"no target {target!r} in {path}", f"its targets are: {names}")
    errors = [Diagnostic("ECF", p.line, p.column, p.message) for p in system.problems if p.is_error]
    if errors:
        yield _record(path, "", Verdict("rejected", ENGINE, __version__, "", tuple(errors)), started)
    if not system.targets:
        return
    universe = universe_of(system, target, with_libraries=False)
    for cluster in universe.clusters:
        if cluster.folder is None:
            reason = f"cluster {cluster.name!r} ({cluster.location}): {cluster.reason}"
            yield _record(path, "", _undecided(reason), started)
    yield from _check_all((file.path for file in universe.classes), seen)


def _undecided(reason: str) -> Verdict:
    return Verdict("undecided", ENGINE, __version__, "", (), reason)


def _record(path: Path, class_name: str, verdict: Verdict, started: float) -> Record:
    return {
        "path": path.as_posix(),
        "class": class_name,
        "verdict": verdict.status,
        "engine": verdict.engine,
        "version": verdict.version,
        "diagnostics": [asdict(d) for d in verdict.diagnostics],
        "reason": verdict.reason,
        "seconds": round(time.perf_counter() - started, 6),
    }


def print_records(records: Iterable[Record], as_json: bool) -> int:
    """Each record as one line on stdout as it comes; then the exit status: 1 if one was rejected, else 0.

    JSON lines hold the record; text lines read `path:line:column: message`, or the verdict with its reason.
    """
    status = 0
    for record in records:
        print(json.dumps(record, ensure_ascii=False) if as_json else "\n".join(_lines_of(record)), flush=True)
        status |= record["verdict"] == "rejected"
    return status


def _lines_of(record: Record) -> list[str]:
    path = record["path"]
    if record["diagnostics"]:
        return [f"{path}:{d['line']}:{d['column']}: [{d['code']}] {d['message']}" for d in record["diagnostics"]]
    return [f"{path}: {record['verdict']}" + (f": {record['reason']}" if record["reason"] else "")]
