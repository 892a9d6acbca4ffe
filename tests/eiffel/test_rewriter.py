"""Edits by nodes: what changes, what stays, what is refused."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import OverlappingEdits, Rewriter, Tree, parse_fragment, walk
from eiffel_expert.eiffel.syntax import Assignment, BinaryExpression, CallInstruction, Node

TEXT = """\
a (1) -- first
b := c + d
	e
"""


@pytest.fixture
def tree() -> Tree:
    return parse_fragment(TEXT, "instructions")


def first(tree: Tree, kind: type[Node]) -> Node:
    return next(node for top in tree.nodes for node in walk(top) if isinstance(node, kind))


def test_no_edit_gives_the_source(tree: Tree) -> None:
    assert Rewriter(tree).text() == TEXT


def test_a_node_is_replaced_and_nothing_else(tree: Tree) -> None:
    assert Rewriter(tree).replace(first(tree, Assignment), "x").text() == TEXT.replace("b := c + d", "x")


def test_a_deleted_instruction_takes_its_line_and_its_comment_along(tree: Tree) -> None:
    assert Rewriter(tree).delete(first(tree, CallInstruction)).text() == TEXT.split("\n", 1)[1]


def test_a_node_that_shares_its_line_leaves_the_rest(tree: Tree) -> None:
    assert "b := \n" in Rewriter(tree).delete(first(tree, BinaryExpression)).text()


def test_insertions_keep_their_order(tree: Tree) -> None:
    node = first(tree, Assignment)
    rewriter = Rewriter(tree).insert_before(node, "x ").insert_before(node, "y ").insert_after(node, " z")
    assert "\nx y b := c + d z\n" in rewriter.text()


def test_an_operator_is_replaced_by_its_token(tree: Tree) -> None:
    node = first(tree, BinaryExpression)
    assert isinstance(node, BinaryExpression)
    assert "c - d" in Rewriter(tree).replace_token(node.operator_token, "-").text()


def test_insertion_beside_a_replacement_is_fine(tree: Tree) -> None:
    node = first(tree, Assignment)
    assert "\ny x\n" in Rewriter(tree).replace(node, "x").insert_before(node, "y ").text()


def test_an_edit_within_another_is_refused(tree: Tree) -> None:
    rewriter = Rewriter(tree).replace(first(tree, Assignment), "x")
    with pytest.raises(OverlappingEdits, match="line 2"):
        rewriter.replace(first(tree, BinaryExpression), "y")


def test_an_edit_around_another_is_refused(tree: Tree) -> None:
    rewriter = Rewriter(tree).replace(first(tree, BinaryExpression), "x")
    with pytest.raises(OverlappingEdits):
        rewriter.replace(first(tree, Assignment), "y")


def test_an_insertion_into_a_deleted_node_is_refused(tree: Tree) -> None:
    rewriter = Rewriter(tree).delete(first(tree, Assignment))
    with pytest.raises(OverlappingEdits):
        rewriter.insert_before(first(tree, BinaryExpression), "y")


def test_a_refused_edit_changes_nothing(tree: Tree) -> None:
    rewriter = Rewriter(tree).replace(first(tree, Assignment), "x")
    with pytest.raises(OverlappingEdits):
        rewriter.replace(first(tree, BinaryExpression), "y")
    assert rewriter.text() == TEXT.replace("b := c + d", "x")


def test_a_span_outside_the_text_is_refused(tree: Tree) -> None:
    with pytest.raises(ValueError, match="outside"):
        Rewriter(tree).replace_span(0, len(TEXT) + 1, "")
