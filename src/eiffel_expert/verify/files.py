"""Files for `eiffel-expert check`: paths come in (a file, a folder, an ECF), one record a file goes out.

A record has the keys path, class, verdict, engine, version, diagnostics, reason, seconds. Of an ECF the `.e` files of
its clusters are checked; what it says of capabilities, libraries and void safety is not looked at yet. Printing and the
exit status are the command line's.
"""

from __future__ import annotations

import json
import os
import re
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eiffel_expert import __version__
from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.source import SourceText, UndecodableText
from eiffel_expert.errors import UserError
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.sources import find_sources
from eiffel_expert.verify.builtin import ENGINE, verdict_of

Record = dict[str, Any]
_VARIABLE = re.compile(r"\$\{?(\w+)\}?")


def check_paths(paths: Iterable[Path]) -> Iterator[Record]:
    """A record for each `.e` file under `paths`, in a stable order; each file once.

    Raises UserError if a path does not exist or a folder holds no `.e` file.
    """
    seen: set[Path] = set()
    for path in paths:
        if path.suffix.lower() == ".ecf" and path.is_file():
            yield from _check_configuration(path, seen)
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


def _check_configuration(path: Path, seen: set[Path]) -> Iterator[Record]:
    started = time.perf_counter()
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as fault:
        line, column = fault.position
        finding = Diagnostic("ECF", line, column + 1, f"not well-formed XML: {fault.msg}")
        yield _record(path, "", Verdict("rejected", ENGINE, __version__, "", (finding,)), started)
        return
    for location, recursive in _clusters(root):
        folder = _resolve(location, path.parent)
        if folder is None or not folder.is_dir():
            reason = f"cluster location {location!r} is not a folder here; unset variables are left out"
            yield _record(path, "", _undecided(reason), started)
            continue
        yield from _check_all(sorted(folder.rglob("*.e") if recursive else folder.glob("*.e")), seen)


def _clusters(root: ElementTree.Element) -> Iterator[tuple[str, bool]]:
    for element in root.iter():
        if element.tag.rpartition("}")[2] in ("cluster", "test_cluster", "tests") and "location" in element.attrib:
            yield element.attrib["location"], element.attrib.get("recursive") == "true"


def _resolve(location: str, base: Path) -> Path | None:
    """The folder that a location names; None where a variable in it is not set.

    `$|` stands for the parent cluster's folder; it is read as the ECF's own, which holds where clusters are not nested.
    """
    plain = location.replace("$|", "").replace("\\", "/")
    if any(name not in os.environ for name in _VARIABLE.findall(plain)):
        return None
    return base / _VARIABLE.sub(lambda match: os.environ[match[1]], plain)


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
