"""The rules on declarations, on classes whose lines say what is wrong; gelint 26.04 says the same of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import classes_in, expected, found, kernel, places, universe_of

from eiffel_expert.eiffel.passes import declarations
from eiffel_expert.eiffel.report import REJECTED, UNDECIDED
from eiffel_expert.eiffel.universe import Settings, Universe

CLASSES = classes_in(Path(__file__).with_name("declarations.txt"))


@pytest.mark.parametrize("name", CLASSES)
def test_lines_marked_are_those_reported(name: str) -> None:
    info = universe_of(CLASSES).find(name)
    assert info is not None
    assert places(found(info, declarations.check)) == expected(CLASSES[name])


def test_unknown_class_is_undecided_in_an_open_universe() -> None:
    info = Universe([], kernel(), Settings(is_closed=False)).with_text(
        "class A feature f: detachable SURELY_UNKNOWN end"
    )
    assert info is not None
    report = found(info, declarations.check)
    assert report.verdict == UNDECIDED
    assert "SURELY_UNKNOWN" in report.reasons[0][0]


def test_creation_procedure_may_come_from_an_unknown_parent() -> None:
    open_universe = Universe([], kernel(), Settings(is_closed=False))
    info = open_universe.with_text("class A inherit SURELY_UNKNOWN create make end")
    assert info is not None
    assert found(info, declarations.check).verdict == UNDECIDED


def test_only_clause_is_undecided() -> None:
    info = kernel().with_text("class A feature x: INTEGER f do ensure only x end end")
    assert info is not None
    assert found(info, declarations.check).verdict == UNDECIDED


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("expanded class A feature f: detachable STRING end", "V1EA-1G"),
        ('class A feature f: STRING once ("PROCESS") Result := "" end end', "VFFD-11G"),
    ],
)
def test_rules_of_scoop(text: str, code: str) -> None:
    for concurrency, codes in (("scoop", [code]), ("thread", [])):
        universe = Universe([], kernel(), Settings(concurrency=concurrency, is_closed=True))
        info = universe.with_text(text)
        assert info is not None
        report = found(info, declarations.check)
        assert report.codes == codes
        assert (report.verdict == REJECTED) == bool(codes)
