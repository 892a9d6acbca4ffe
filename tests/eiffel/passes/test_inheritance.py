"""The rules of inheritance: groups of classes with the expected codes behind `--`, as gelint 26.04 reports them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from eiffel_classes import universe_with

from eiffel_expert.eiffel.passes import inheritance_checks, inheritance_signatures, parents
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.universe import ClassInfo

CASES = Path(__file__).parent / "inheritance.txt"
_CLASS = re.compile(r"^(?:(?:deferred|expanded|frozen|once) )*class (\w+).*?^end$", re.M | re.S)
_PASSES = (parents.check, inheritance_checks.check, inheritance_signatures.check)


def cases() -> Iterator[tuple[str, list[str]]]:
    for block in CASES.read_text(encoding="utf-8").split("== ")[1:]:
        title, _, text = block.partition("\n")
        yield title, [found.group(0) for found in _CLASS.finditer(text)]


def findings(info: ClassInfo) -> set[tuple[int, str]]:
    """Lines and codes, the passes being run until one finds something."""
    report = Report(info.tree, info.name)
    for run in _PASSES:
        run(info, report)
        if report.diagnostics:
            break
    return {(found.line, found.code) for found in report.diagnostics}


def marks(text: str) -> set[tuple[int, str]]:
    lines = enumerate(text.split("\n"), 1)
    return {(number, code) for number, line in lines if " -- " in line for code in line.split(" -- ")[1].split()}


@pytest.mark.parametrize(("title", "texts"), list(cases()), ids=lambda value: value if isinstance(value, str) else "")
def test_codes(title: str, texts: list[str]) -> None:
    universe = universe_with(*texts, concurrency="scoop")
    for text in texts:
        name = _CLASS.match(text)
        assert name is not None
        info = universe.find(name[1])
        assert info is not None
        assert findings(info) == marks(text), info.name
