"""Faults of style change no meaning, and are put only into text that has none."""

from __future__ import annotations

import pytest

from eiffel_expert.dataset.style_faults import FAULTS, is_clean
from eiffel_expert.dataset.trees import feature_tree
from eiffel_expert.verify.code import tokens_of

CLEAN = """put (a_item: G; n: INTEGER)
		-- Add `a_item' `n' times.
	require
		positive: n > 0
		room: not is_full
	do
		if n = 1 and is_empty then
			first := a_item
			items.extend (a_item)
		else
			create items.make (n)
			forth
		end
	ensure
		added: has (a_item)
	end"""


def _with(name: str, exported: frozenset[str] = frozenset()) -> str:
    tree = feature_tree(CLEAN)
    assert tree is not None
    assert is_clean(tree)
    return FAULTS[name](tree, exported)


@pytest.mark.parametrize(
    "name", [name for name in FAULTS if name not in ("needless Current", "reserved words in lower case")]
)
def test_each_fault_makes_text_that_parses_and_is_not_clean(name: str) -> None:
    text = _with(name)
    tree = feature_tree(text)
    assert text != CLEAN
    assert tree is not None
    if name not in ("class names in lower case",):
        assert not is_clean(tree)


@pytest.mark.parametrize("name", ["blanks for tabs", "semicolons", "class names in lower case", "no blanks"])
def test_faults_of_layout_keep_the_tokens(name: str) -> None:
    assert tokens_of(_with(name)) == tokens_of(CLEAN)


def test_current_stands_before_exported_features_only() -> None:
    text = _with("needless Current", frozenset({"is_empty", "first", "items"}))
    assert "Current.is_empty" in text
    assert "Current.items.extend" in text
    assert "Current.first" not in text  # the target of an assignment
    assert "create Current" not in text
    assert "Current.forth" not in text


def test_calls_keep_their_parentheses_close_and_keywords_their_distance() -> None:
    text = _with("no blanks")
    assert "items.extend(a_item)" in text
    assert "put(a_item: G" in text
    assert "first:=a_item" in text


@pytest.mark.parametrize(
    "text",
    [
        "f\n\tdo\n\t\tx := (y)\n\tend",
        "f\n\tdo\n\t\tCurrent.g\n\tend",
        "f\n\tdo\n\t\tg;\n\tend",
        "f\n\tdo\n\t\tg\n\tensure\n\t\ta\n\tend",
        "f\n\tdo\n\t\tg(1)\n\tend",
    ],
)
def test_what_has_faults_already_is_not_clean(text: str) -> None:
    tree = feature_tree(text)
    assert tree is not None
    assert not is_clean(tree)
