"""Eiffel files with the expected codes as comments on the offending lines: `-- VUTA-2`, several apart by blanks.

All files of cases/validity are one closed system on the kernel interfaces, void safety "all", SCOOP. gelint 26.04
agrees with every mark and with every line that has none. Lines that the checker does not judge so yet are listed in
PENDING, each with its date and reason; one that has come right must leave the list.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.report import ACCEPTED, REJECTED, UNDECIDED, Report
from eiffel_expert.eiffel.universe import ClassSource, Settings, Universe

CASES = Path(__file__).parent / "cases" / "validity"
MARK = re.compile(r"-- ((?:G?V[A-Z0-9]{3}[A-Z]?(?:-\w+)? ?)+)$")

#: (file, line's text without its mark) -> (date, reason): what the checker does not judge as gelint does, so far.
PENDING: dict[tuple[str, str], tuple[str, str]] = {
    ("case_anchors", "back: detachable like cycle"): ("2026-11-23", "a cycle is reported at each of its anchors"),
    ("case_expressions", "Result := attached {STRING} unknown as l_text_2 and then l_text_2.is_empty"): (
        "2026-11-23",
        "a consequence: the local of a test that is wrong",
    ),
}

#: Files that gelint does not look into, because of an error in another class, and that the checker leaves undecided.
UNDECIDED_FILES = {"case_heir_of_wrong": "its parent has a parent that is not known"}

Findings = set[tuple[int, str]]


@cache
def system() -> Universe:
    settings = Settings(is_closed=True, concurrency="scoop")
    kernel = Universe([ClassSource(name, path) for name, path in class_files().items()], settings=settings)
    return kernel.with_classes([ClassSource(path.stem.upper(), path) for path in CASES.glob("*.e")])


@cache
def report(name: str) -> Report:
    info = system().find(name.upper())
    assert info is not None
    return check_class(info)


def expected(path: Path) -> Findings:
    found: Findings = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        mark = MARK.search(line)
        if mark is not None:
            found |= {(number, code) for code in mark.group(1).split()}
    return found


def pending_lines(path: Path) -> set[int]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return {n for n, line in enumerate(lines, 1) if (path.stem, MARK.sub("", line).strip()) in PENDING}


def shown(path: Path, findings: Findings) -> list[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [f"{path.name}:{line}: {code}: {lines[line - 1].strip()}" for line, code in sorted(findings)]


FILES = sorted(CASES.glob("*.e"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_marked_lines_and_no_others_are_reported(path: Path) -> None:
    got = {(found.line, found.code) for found in report(path.stem).diagnostics}
    wanted, later = expected(path), pending_lines(path)
    missed = {finding for finding in wanted - got if finding[0] not in later}
    wrong = {finding for finding in got - wanted if finding[0] not in later}
    assert not missed and not wrong, "\n".join(["missed:", *shown(path, missed), "wrong:", *shown(path, wrong)])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_verdict_is_gelint_s(path: Path) -> None:
    if pending_lines(path):
        pytest.skip("has lines in PENDING")
    wanted = REJECTED if expected(path) else UNDECIDED if path.stem in UNDECIDED_FILES else ACCEPTED
    assert report(path.stem).verdict == wanted, report(path.stem).reasons


@pytest.mark.parametrize("entry", sorted(PENDING), ids=lambda entry: f"{entry[0]}: {entry[1]}"[:60])
def test_what_is_pending_is_still_wrong(entry: tuple[str, str]) -> None:
    path = CASES / f"{entry[0]}.e"
    lines = path.read_text(encoding="utf-8").split("\n")
    got = {(found.line, found.code) for found in report(path.stem).diagnostics}
    wrong = {MARK.sub("", lines[line - 1]).strip() for line, _ in got ^ expected(path)}
    assert entry[1] in wrong, "has come right: take it out of PENDING"


def test_every_pending_line_exists() -> None:
    texts = {(path.stem, MARK.sub("", line).strip()) for path in FILES for line in path.read_text("utf-8").split("\n")}
    assert set(PENDING) <= texts
