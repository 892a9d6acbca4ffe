"""Each guard by an answer that trips it."""

from __future__ import annotations

import pytest

from eiffel_expert.verify import Demands, unmet
from eiffel_expert.verify.code import tokens_of
from eiffel_expert.verify.guards import guards_for, is_trivially_true

HONEST = "f (a: INTEGER)\n\trequire\n\t\tpositive: a > 0\n\tdo\n\t\titem := a\n\t\tcount := count + 1\n\tend"


@pytest.mark.parametrize(
    ("guard", "answer"),
    [
        ("check False", "f\n\tdo\n\t\tcheck False end\n\tend"),
        ("check False", "f\n\tdo\n\t\tcheck never: False then end\n\tend"),
        ("detachable:0", "f: detachable STRING\n\tdo\n\t\tResult := s\n\tend"),
        ("rescue swallows", "f\n\tdo\n\t\tx := 1\n\trescue\n\t\tretry\n\tend"),
        ("trivial assertion", "f\n\trequire\n\t\tok: True\n\tdo\n\t\tx := 1\n\tend"),
        ("trivial assertion", "f: INTEGER\n\tdo\n\t\tx := 1\n\tensure\n\t\tsame: Result = Result\n\tend"),
        ("empty body", "f\n\tdo\n\tend"),
        ("shorter than:9", "f do x := 1 end"),
    ],
)
def test_guard_names_the_trick(guard: str, answer: str) -> None:
    assert unmet(Demands("feature", forbids=(guard,)), answer) == (guard,)


@pytest.mark.parametrize(
    "guard", ["check False", "detachable:0", "rescue swallows", "trivial assertion", "empty body", "shorter than:9"]
)
def test_honest_code_trips_none(guard: str) -> None:
    assert unmet(Demands("feature", forbids=(guard,)), HONEST) == ()


@pytest.mark.parametrize(
    "expression",
    ["True", "(True)", "not False", "x = x", "(a.b = a.b)", "x ~ X", "n <= n", "x or not x", "x or else True",
     "False implies x", "x implies True", "x implies x", "Current /= Void"],
)  # fmt: skip
def test_trivially_true(expression: str) -> None:
    assert is_trivially_true(tokens_of(expression))


@pytest.mark.parametrize(
    "expression",
    ["x = y", "x = old x", "Result = (x = x)", "x /= Void", "not True", "a = a and b", "x implies y", "(x) = (y)", "x"],
)
def test_not_trivially_true(expression: str) -> None:
    assert not is_trivially_true(tokens_of(expression))


def test_guard_that_the_reference_trips_is_not_set() -> None:
    reference = "f: detachable STRING\n\tdo\n\t\tcheck False then end\n\tend"
    assert "check False" not in guards_for(reference, "feature")
    assert "detachable:1" in guards_for(reference, "feature")
