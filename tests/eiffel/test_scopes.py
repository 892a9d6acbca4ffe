"""Facts about attachment, pattern by pattern."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import parse_fragment
from eiffel_expert.eiffel.scopes import (
    RESULT,
    FlowState,
    attached_when,
    is_false,
    left_value,
    merge,
    object_tests_when,
)
from eiffel_expert.eiffel.syntax import Assertions, Expression


def expression(text: str) -> Expression:
    tree = parse_fragment(text, "expression")
    assert tree.ok, tree.diagnostics
    node = tree.nodes[0]
    assert isinstance(node, Expression)
    return node


@pytest.mark.parametrize(
    ("text", "when_true", "when_false"),
    [
        ("x /= Void", ["x"], []),
        ("Void /= x", ["x"], []),
        ("x = Void", [], ["x"]),
        ("attached x", ["x"], []),
        ("attached {STRING} x as l_x", ["x"], []),
        ("attached (x)", ["x"], []),
        ("attached x.y", [], []),
        ("attached f (x)", [], []),
        ("Result /= Void", [RESULT], []),
        ("not (x = Void)", ["x"], []),
        ("not attached x", [], ["x"]),
        ("x ~ Void", [], []),
        ("x /= Void and then y /= Void", ["x", "y"], []),
        ("x /= Void and y /= Void", ["x", "y"], []),
        ("x = Void or else y = Void", [], ["x", "y"]),
        ("x = Void or y", [], ["x"]),
        ("x /= Void implies y = Void", [], ["x", "y"]),
        ("x /= Void xor y", [], []),
        ("across z as i all attached x end", [], []),
        ("(X /= Void)", ["x"], []),
        ("attached x ∧ attached y", ["x", "y"], []),
        ("¬ (x = Void)", ["x"], []),
    ],
)
def test_what_a_condition_says(text: str, when_true: list[str], when_false: list[str]) -> None:
    condition = expression(text)
    assert attached_when(condition, True) == when_true
    assert attached_when(condition, False) == when_false


def test_object_tests_in_scope() -> None:
    condition = expression("attached a as x and then (attached b and attached c as y)")
    assert [test.local for test in object_tests_when(condition, True)] == ["x", "y"]
    assert object_tests_when(condition, False) == []


def test_old_object_test_is_one() -> None:
    assert [test.local for test in object_tests_when(expression("{x: STRING} a"), True)] == ["x"]


@pytest.mark.parametrize(
    ("operator", "value"),
    [("and then", True), ("implies", True), ("or else", False), ("and", None), ("or", None), ("xor", None)],
)
def test_what_the_right_operand_knows(operator: str, value: bool | None) -> None:
    assert left_value(operator) is value


def test_branches_meet_in_what_both_know() -> None:
    flow = FlowState()
    flow.assume(expression("x /= Void and then y /= Void"), True)
    one = flow.facts
    flow.unset_attached("y")
    flow.facts = merge(flow.facts, one)
    assert flow.is_attached("x")
    assert not flow.is_attached("y")


def test_unreachable_branch_takes_nothing_away() -> None:
    flow = FlowState()
    before = flow.facts
    flow.set_attached("x")
    attached = flow.facts
    flow.facts = before
    flow.set_unreachable()
    flow.facts = merge(flow.facts, attached)
    assert flow.is_attached("x")
    assert not flow.is_unreachable()


def test_detached_source_detaches() -> None:
    flow = FlowState()
    flow.assign("l", True)
    assert flow.is_attached("l")
    flow.assign("l", False)
    assert not flow.is_attached("l")


def test_result_of_formal_type_is_set_without_being_attached() -> None:
    flow = FlowState()
    assert not flow.is_result_set()
    flow.set_result(True)
    assert flow.is_result_set()
    assert not flow.is_attached(RESULT)


def test_names_close_in_reverse() -> None:
    flow = FlowState()
    depth = flow.depth()
    flow.assume(expression("attached a as x"), True)
    assert flow.find("x") is not None
    flow.close(depth)
    assert flow.find("x") is None


def test_overlapping_object_tests_clash() -> None:
    flow = FlowState()
    flow.assume(expression("attached a as x and then attached b as x"), True)
    assert len(flow.clashes) == 1


def test_agent_sees_nothing_of_its_routine() -> None:
    flow = FlowState()
    flow.assume(expression("attached a as x"), True)
    saved = flow.enter_agent()
    assert flow.find("x") is None
    assert flow.find_hidden("x") is not None
    assert not flow.is_attached("a")
    flow.set_attached("b")
    flow.leave_agent(saved)
    assert flow.is_attached("a")
    assert not flow.is_attached("b")
    assert flow.find("x") is not None


def test_loop_that_detaches_is_seen() -> None:
    flow = FlowState()
    flow.set_attached("x")
    before = flow.facts
    flow.set_attached("y")
    assert not flow.lost_since(before)
    flow.unset_attached("x")
    assert flow.lost_since(before)


def test_preconditions_chain() -> None:
    tree = parse_fragment("require\n\tx /= Void\n\ty: attached y\n", "assertions")
    node = tree.nodes[0]
    assert isinstance(node, Assertions)
    flow = FlowState()
    flow.assume_clauses(node)
    assert flow.is_attached("x")
    assert flow.is_attached("y")


def test_false_in_parentheses_is_false() -> None:
    assert is_false(expression("(False)"))
    assert not is_false(expression("True"))
