"""Weaker versions of postconditions, and what is asked of those who make them strong again."""

from __future__ import annotations

import pytest

from eiffel_expert.dataset.kinds.review_contract import LOST, templates_for
from eiffel_expert.dataset.trees import feature_tree
from eiffel_expert.dataset.weakening import Weakening, weakenings


def _made(ensure: str, signature: str = "f") -> list[Weakening]:
    tree = feature_tree(f"{signature}\n\tdo\n\t\tg\n\tensure\n{ensure}\n\tend")
    assert tree is not None
    return weakenings(tree)


def _clauses(made: list[Weakening]) -> list[str]:
    return [w.text.split("ensure\n")[1].removesuffix("\n\tend").strip() for w in made if not w.is_loss]


@pytest.mark.parametrize(
    ("clause", "signature", "weak"),
    [
        ("x: count = old count + 1", "f", ["x: count >= old count", "x: count /= old count"]),
        ("x: count = old count - 2", "f", ["x: count <= old count", "x: count /= old count"]),
        ("x: Result = (a or b)", "f: BOOLEAN", ["x: Result implies (a or b)"]),
        ("x: a and then b", "f", ["x: a"]),
        ("x: Result = n", "f: INTEGER", ["x: Result <= n", "x: Result >= n"]),
    ],
)
def test_each_way(clause: str, signature: str, weak: list[str]) -> None:
    assert _clauses(_made(f"\t\t{clause}", signature)) == weak


@pytest.mark.parametrize(
    ("clause", "signature"),
    [
        ("x: count = old count + n", "f"),  # n may be negative, or 0
        ("x: count = old count + 0", "f"),  # nothing that could be weaker
        ("x: count = old other + 1", "f"),  # says nothing of the old count
        ("x: Result = a", "f: STRING"),  # no implication, no order
        ("x: a or b", "f"),  # `a` would be stronger
        ("x: Result /= n", "f: INTEGER"),
    ],
)
def test_what_would_not_follow_is_not_made(clause: str, signature: str) -> None:
    assert _made(f"\t\t{clause}", signature) == []


def test_a_clause_is_left_out_of_several_only() -> None:
    assert [w.clause for w in _made("\t\tx: a\n\t\ty: b") if w.is_loss] == ["a", "b"]
    assert not any(w.is_loss for w in _made("\t\tx: a"))


def test_a_clause_that_shares_its_line_stays() -> None:
    assert [w.clause for w in _made("\t\tx: a; y: b\n\t\tz: c") if w.is_loss] == ["c"]


@pytest.mark.parametrize(
    ("clause", "signature", "added"),
    [
        ("x: Result = n", "f: INTEGER", ""),
        ("x: 1 <= Result and Result <= 31", "f: INTEGER", "Result <= 31"),
    ],
)
def test_only_an_equality_says_exactly(clause: str, signature: str, added: str) -> None:
    """A range is said to imply the weaker clause, and what it adds is named."""
    first = _made(f"\t\t{clause}", signature)[0]
    templates = templates_for(first)
    assert first.added == added
    assert any("exactly" in template for template in templates) == (not added)
    assert all("{added}" in template for template in templates) == bool(added)


@pytest.mark.parametrize("clause", ["\t\tx: Result = n", "\t\tx: a and b", "\t\tx: a\n\t\ty: b"])
def test_a_comparison_begins_with_the_better_one(clause: str) -> None:
    made = _made(clause, "f: INTEGER")
    for template in {template for one in made for template in (*templates_for(one), *LOST)}:
        assert "{best}" in template.split("{worst}")[0].split(".")[0]
