"""Verdicts of the builtin engine."""

from __future__ import annotations

import pytest

from eiffel_expert.verify import verify


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("class", "class A feature x: INTEGER end"),
        ("feature", "x: INTEGER\n\tdo\n\t\tResult := 1\n\tend"),
        ("assertions", "ensure\n\tdone: is_done"),
        ("instructions", "x := 1\ny.put (x)"),
    ],
)
def test_sound_text_is_accepted_at_the_tier_of_a_parser(form: str, text: str) -> None:
    verdict = verify(text, form)
    assert (verdict.status, verdict.tier, verdict.engine) == ("accepted", "parses", "builtin")


@pytest.mark.parametrize("form", ["class", "feature", "assertions", "instructions"])
def test_python_is_rejected_with_a_place(form: str) -> None:
    verdict = verify("def f(self):\n    return [x for x in self]\n", form)
    assert verdict.status == "rejected"
    assert verdict.diagnostics[0].line >= 1


def test_empty_text_is_undecided() -> None:
    assert verify("  \n", "class").reason == "empty text"


def test_prose_is_undecided() -> None:
    assert verify("A feature.", "text").status == "undecided"


@pytest.mark.parametrize(
    "text",
    [
        "require\n\ta: b\nensure\n\tc: d",
        "invariant\n\ta: b",
        "a: b\nc: d",
        "require\n\ta: b -- why",
        "ensure then\n\ta: b",
    ],
)
def test_contract_parts_are_assertions(text: str) -> None:
    assert verify(text, "assertions").accepted


@pytest.mark.parametrize(
    "text",
    [
        "ensure\n\ta: b\nrescue\n\tretry",
        "require\n\ta: b\ndo\n\tx := 1",
        "ensure\n\ta: b\nend\n\ng\ndo",
        "invariant\na: b\nend",
    ],
)
def test_more_than_assertions_is_rejected(text: str) -> None:
    assert verify(text, "assertions").status == "rejected"


@pytest.mark.parametrize("text", ["require\n\ta: b\nensure\n\tc: := d", "invariant\n\ta: b\n\tc: := d"])
def test_places_in_assertions_are_those_of_the_text(text: str) -> None:
    place = verify(text, "assertions").diagnostics[0]
    assert text.splitlines()[place.line - 1][place.column - 1 :].startswith(":=")
