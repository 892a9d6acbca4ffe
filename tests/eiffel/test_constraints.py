"""Actual generics against constraints, in types as written."""

from __future__ import annotations

import pytest
from eiffel_classes import class_of

from eiffel_expert.eiffel.constraints import constraint_problem

_CONTEXT = (
    "class KEYED [G -> HASHABLE] end",
    "class MAKER [G -> ANY create default_create end] end",
    "class PAIR [G, H -> LIST [G]] end",
    "class MADE create make feature make do end end",
    "class EASY end",
)


def code_of(written: str, formals: str = "") -> str:
    info = class_of(*_CONTEXT, f"class A {formals} feature x: {written} do end end")
    found = info.features["x"].type
    assert found is not None
    problem, certain = constraint_problem(found, info)
    if problem is None:
        return "" if certain else "?"
    return problem.code


@pytest.mark.parametrize(
    ("written", "formals", "code"),
    [
        ("KEYED [STRING]", "", ""),
        ("KEYED [ANY]", "", "VTCG-3"),
        ("KEYED [detachable STRING]", "", "VTCG-3"),
        ("LIST [KEYED [ANY]]", "", "VTCG-3"),
        ("KEYED [G]", "[G]", "VTCG-3"),
        ("KEYED [G]", "[G -> STRING]", ""),
        ("MAKER [EASY]", "", ""),
        ("MAKER [MADE]", "", "VTCG-4"),
        ("MAKER [G]", "[G -> ANY]", "VTCG-4"),
        ("MAKER [G]", "[G -> ANY create default_create end]", ""),
        ("PAIR [STRING, ARRAYED_LIST [STRING]]", "", ""),
        ("PAIR [STRING, ARRAYED_LIST [ANY]]", "", "VTCG-3"),
        ("KEYED [NO_SUCH_CLASS]", "", "?"),
    ],
)
def test_constraints(written: str, formals: str, code: str) -> None:
    assert code_of(written, formals) == code
