"""Classes with the expected codes in comments: `-- VEVI` at the end of each line that a pass is to complain about."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.parser.fragments import parse
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.universe import ClassInfo, ClassSource, Settings, Universe


@cache
def kernel(void_safety: str = "all") -> Universe:
    """The kernel's interfaces and nothing else."""
    sources = [ClassSource(name, path) for name, path in class_files().items()]
    return Universe(sources, settings=Settings(void_safety=void_safety, is_closed=True))


def classes_in(path: Path) -> dict[str, str]:
    """The classes of a file, which are separated by lines of `=`, by name and in order."""
    texts = [text.strip("\n") + "\n" for text in re.split(r"^=+$", path.read_text(encoding="utf-8"), flags=re.M)]
    return {_name(text): text for text in texts}


def _name(text: str) -> str:
    found = re.search(r"^(?:\w+ )*class\s+(\w+)", text, re.M)
    assert found is not None, text
    return found.group(1)


def universe_of(texts: dict[str, str], void_safety: str = "all") -> Universe:
    """All classes of a file on top of the kernel."""
    sources = []
    for name, text in texts.items():
        tree = parse(text)
        assert tree.ok, (name, tree.diagnostics)
        sources.append(ClassSource(name, None, text, tree=tree))
    return kernel(void_safety).with_classes(sources)


def expected(text: str) -> list[tuple[int, str]]:
    """Line and code of each mark, in order."""
    marks = []
    for number, line in enumerate(text.splitlines(), 1):
        comment = line.rpartition("-- ")[2] if "-- " in line else ""
        marks += [(number, word) for word in comment.split() if re.fullmatch(r"[A-Z0-9]{4,5}(-\d+[A-Z]?)?", word)]
    return sorted(marks)


def found(info: ClassInfo, *checks: Callable[[ClassInfo, Report], None]) -> Report:
    """The report of some passes on a class."""
    report = Report(info.tree, info.name)
    for check in checks:
        check(info, report)
    report.sort()
    return report


def places(report: Report) -> list[tuple[int, str]]:
    return sorted((diagnostic.line, diagnostic.code) for diagnostic in report.diagnostics)
