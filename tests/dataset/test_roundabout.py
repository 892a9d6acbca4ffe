"""Roundabout logic means what the plain one means: tried on all values."""

from __future__ import annotations

from itertools import product

import pytest

from eiffel_expert.dataset.roundabout import roundabouts
from eiffel_expert.dataset.trees import bare, feature_tree
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    BooleanConstant,
    CallInstruction,
    Conditional,
    Expression,
    Instruction,
    UnaryExpression,
    UnqualifiedCall,
)

Values = dict[str, bool]
OPERATORS = {
    "and": lambda a, b: a and b,
    "and then": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "or else": lambda a, b: a or b,
    "xor": lambda a, b: a != b,
    "implies": lambda a, b: not a or b,
    "=": lambda a, b: a == b,
    "/=": lambda a, b: a != b,
}


def _value(node: Expression, values: Values) -> bool:
    whole = bare(node)
    if isinstance(whole, UnqualifiedCall):
        return values[whole.name]
    if isinstance(whole, BooleanConstant):
        return whole.value
    if isinstance(whole, UnaryExpression):
        return not _value(whole.operand, values)
    assert isinstance(whole, BinaryExpression)
    return OPERATORS[whole.operator](_value(whole.left, values), _value(whole.right, values))


def _run(compound: list[Instruction], values: Values, trace: list[str]) -> None:
    for one in compound:
        if isinstance(one, Assignment):
            trace.append(f"Result := {_value(one.source, values)}")
        elif isinstance(one, CallInstruction):
            assert isinstance(one.call, UnqualifiedCall)
            trace.append(one.call.name)
        else:
            assert isinstance(one, Conditional)
            for branch in one.branches:
                if _value(branch.condition, values):
                    _run(branch.compound, values, trace)
                    break
            else:
                _run(one.alternative or [], values, trace)


def _traces(text: str) -> list[list[str]]:
    tree = feature_tree(text)
    assert tree is not None, text
    body = tree.features[0].body
    assert body is not None
    found = []
    for chosen in product((False, True), repeat=3):
        trace: list[str] = []
        _run(body.compound, dict(zip("abc", chosen, strict=True)), trace)
        found.append(trace)
    return found


BODIES = [
    "Result := a",
    "Result := a and b or c",
    "Result := a implies b",
    "Result := a implies b implies c",
    "Result := (a implies b) implies c",
    "Result := a and (b implies c)",
    "Result := a or b implies b or c",
    "Result := not a implies not b",
    "Result := (a xor b) implies c",
    "Result := a implies (b xor c)",
    "Result := a /= b",
    "Result := a /= b and b /= c",
    "Result := not (a /= b)",
    "if a then\n\t\t\tx\n\t\tend",
    "if not a then\n\t\t\tx\n\t\telse\n\t\t\ty\n\t\tend",
    "if a then\n\t\t\tx\n\t\telse\n\t\t\ty\n\t\t\tz\n\t\tend",
    "if a and then b then\n\t\t\tx\n\t\tend",
    "if a or b and then c then\n\t\t\tx\n\t\tend",
    "if a and then b and then c then\n\t\t\tx\n\t\tend",
    "if a then\n\t\t\tx\n\t\telseif b then\n\t\t\ty\n\t\telse\n\t\t\tz\n\t\tend",
    "if a then\n\t\t\tx\n\t\telseif b then\n\t\t\ty\n\t\telseif c then\n\t\t\tz\n\t\tend",
    "if a then\n\t\t\tif b then\n\t\t\t\tx\n\t\t\tend\n\t\telse\n\t\t\ty\n\t\tend",
]


@pytest.mark.parametrize("body", BODIES)
def test_every_roundabout_way_does_the_same(body: str) -> None:
    text = f"f: BOOLEAN\n\tdo\n\t\t{body}\n\tend"
    tree = feature_tree(text)
    assert tree is not None
    ways = list(roundabouts(tree))
    assert ways
    for way in ways:
        assert way.text != text
        assert _traces(way.text) == _traces(text), (way.rule, way.text)


def test_two_steps_still_do_the_same() -> None:
    text = "f: BOOLEAN\n\tdo\n\t\tif a and then b then\n\t\t\tx\n\t\telse\n\t\t\tResult := a implies c\n\t\tend\n\tend"
    tree = feature_tree(text)
    assert tree is not None
    for first in roundabouts(tree):
        again = feature_tree(first.text)
        assert again is not None
        for second in roundabouts(again):
            assert _traces(second.text) == _traces(text), (first.rule, second.rule)


def test_object_tests_keep_their_scope() -> None:
    """Their locals would not be known in the other branch, or behind `or else`."""
    text = "f\n\tdo\n\t\tif attached x as l_x implies l_x.a then\n\t\t\tb (l_x)\n\t\telse\n\t\t\tc\n\t\tend\n\tend"
    tree = feature_tree(text)
    assert tree is not None
    assert not {way.rule for way in roundabouts(tree)} & {"no implies", "negated condition", "double negation"}
