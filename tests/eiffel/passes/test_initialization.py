"""VEVI of attributes, on classes whose lines say what is wrong; gelint 26.04 says the same of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import classes_in, expected, found, kernel, places, universe_of

from eiffel_expert.eiffel.passes import initialization
from eiffel_expert.eiffel.report import ACCEPTED, UNDECIDED

CLASSES = classes_in(Path(__file__).with_name("initialization.txt"))


@pytest.mark.parametrize("name", CLASSES)
def test_lines_marked_are_those_reported(name: str) -> None:
    info = universe_of(CLASSES).find(name)
    assert info is not None
    assert places(found(info, initialization.check)) == expected(CLASSES[name])


def test_level_conformance_asks_for_no_initialization() -> None:
    info = universe_of(CLASSES, "conformance").find("ALL_PATHS")
    assert info is not None
    assert found(info, initialization.check).verdict == ACCEPTED


def test_unknown_parent_may_set_what_is_missing() -> None:
    text = "class A inherit SURELY_UNKNOWN create make feature make do set_up end name: STRING end"
    info = kernel().with_text(text)
    assert info is not None
    assert found(info, initialization.check).verdict == UNDECIDED


def test_too_many_ways_are_undecided() -> None:
    steps = "".join(f'r{i} do if b then a{i} := "" r{i + 1} else r{i + 1} end end a{i}: STRING\n' for i in range(20))
    last = " ".join(f'a{i} := ""' for i in range(20))
    info = kernel().with_text(f"class A create r0 feature b: BOOLEAN r20 do {last} end\n{steps}end")
    assert info is not None
    assert found(info, initialization.check).verdict == UNDECIDED
