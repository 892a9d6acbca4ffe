"""Conditions and branches said in a roundabout way that means the same: what a reviewer asks to simplify.

In: the tree of a sound feature. Out: the text with one place written at length, and the name of the rule. Each rule
keeps the meaning whatever the operands are: it evaluates the same expressions in the same order, as often, and gives
the same result (`not a or else b` is `a implies b`, which is semi-strict as well).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from eiffel_expert.dataset.trees import bare, spelt
from eiffel_expert.eiffel import Rewriter, Tree, walk
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    BooleanConstant,
    Conditional,
    Expression,
    FeatureDeclaration,
    Node,
    ObjectTest,
    QualifiedCall,
    QuantifiedExpression,
    ResultExpression,
    UnaryExpression,
    UnqualifiedCall,
    VoidExpression,
)


@dataclass(frozen=True)
class Roundabout:
    rule: str
    text: str


Edit = tuple[int, int, str]  # first and last token, what stands there instead
Rule = Callable[[Tree, Node, FeatureDeclaration], Edit | None]


def roundabouts(tree: Tree) -> Iterator[Roundabout]:
    """Every way to say one place of the feature at length."""
    feature = tree.features[0]
    starts, ends = tree.token_table.starts, tree.token_table.ends
    for node in walk(feature):
        for name, rule in RULES.items():
            edit = rule(tree, node, feature)
            if edit is not None:
                text = Rewriter(tree).replace_span(starts[edit[0]], ends[edit[1]], edit[2]).text()
                yield Roundabout(name, text)


def _branches_for_value(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`Result := c` of a BOOLEAN query as a conditional that assigns True or False."""
    if not isinstance(node, Assignment) or not isinstance(node.target, ResultExpression) or _spans(tree, node):
        return None
    is_boolean = feature.type is not None and spelt(tree, feature.type) == "BOOLEAN"
    if not is_boolean or isinstance(bare(node.source), BooleanConstant) or _has_result(node.source):
        return None
    tabs = _indentation(tree, node)
    lines = (f"if {spelt(tree, bare(node.source))} then", "\tResult := True", "else", "\tResult := False", "end")
    return node.first, node.last, f"\n{tabs}".join(lines)


def _compared_with_true(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`if c then` as `if c = True then`, `if not c then` as `if c = False then`."""
    del feature
    if not isinstance(node, Conditional):
        return None
    condition = node.branches[0].condition
    if isinstance(condition, UnaryExpression) and condition.operator == "not" and _is_query(condition.operand):
        return condition.first, condition.last, f"{spelt(tree, condition.operand)} = False"
    return (condition.first, condition.last, f"{spelt(tree, condition)} = True") if _is_query(condition) else None


def _empty_else(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`if c then a end` as `if c then a else end`."""
    del feature
    if not isinstance(node, Conditional) or node.alternative is not None or not _spans(tree, node):
        return None
    return node.last, node.last, f"else\n{_indentation(tree, node)}end"


def _nested_else(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`elseif c then a end` as `else if c then a end end`, one level deeper."""
    del feature
    if not isinstance(node, Conditional) or len(node.branches) < 2:
        return None
    branch, tabs = node.branches[-1], _indentation(tree, node)
    inside = tree.text[tree.token_table.starts[branch.first] : tree.token_table.ends[node.last]]
    if not inside.startswith("elseif ") or "%\n" in inside:
        return None
    deeper = "\n".join(f"\t{line}" if line.strip() else line for line in inside.removeprefix("else").split("\n"))
    return branch.first, node.last, f"else\n{tabs}{deeper}\n{tabs}end"


def _negated_condition(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`if c then a else b end` as `if not c then b else a end`."""
    del feature
    if not isinstance(node, Conditional) or len(node.branches) > 1 or not node.alternative:
        return None
    branch = node.branches[0]
    if not _is_query(branch.condition) or not branch.compound:
        return None
    starts, ends = tree.token_table.starts, tree.token_table.ends
    first = tree.text[starts[branch.compound[0].first] : ends[branch.compound[-1].last]]
    second = tree.text[starts[node.alternative[0].first] : ends[node.alternative[-1].last]]
    if "--" in tree.text[starts[node.first] : ends[node.last]]:
        return None  # comments would stand at the wrong branch
    tabs = _indentation(tree, node)
    lines = (f"if not {spelt(tree, branch.condition)} then", f"\t{second}", "else", f"\t{first}", "end")
    return node.first, node.last, f"\n{tabs}".join(lines)


def _nested_if(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`if a and then b then c end` as `if a then if b then c end end`."""
    del feature
    if not isinstance(node, Conditional) or len(node.branches) > 1 or node.alternative is not None:
        return None
    condition = node.branches[0].condition
    if not isinstance(condition, BinaryExpression) or condition.operator != "and then":
        return None
    tabs = _indentation(tree, node)
    inside = tree.text[tree.token_table.starts[condition.right.first] : tree.token_table.ends[node.last]]
    if "\n" in spelt(tree, condition) or "%\n" in inside:
        return None
    deeper = "\n".join(f"\t{line}" if line.strip() else line for line in f"if {inside}".split("\n"))
    return node.first, node.last, f"if {spelt(tree, condition.left)} then\n{tabs}{deeper}\n{tabs}end"


def _no_implies(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`a implies b` as `not a or else b`."""
    del feature
    if not isinstance(node, BinaryExpression) or node.operator != "implies" or _tests_object(node):
        return None
    right = node.right
    loose = isinstance(right, BinaryExpression) and right.operator in ("implies", "xor", "and", "and then", "or")
    left = spelt(tree, node.left)
    left = left if _is_query(node.left) or left.startswith("(") else f"({left})"
    return node.first, node.last, f"not {left} or else " + (f"({spelt(tree, right)})" if loose else spelt(tree, right))


def _negated_equality(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`a /= b` as `not (a = b)`; tests against Void are too many, and too much alike."""
    del feature
    if isinstance(node, BinaryExpression) and node.operator == "/=" and not isinstance(node.right, VoidExpression):
        return node.first, node.last, f"not ({spelt(tree, node.left)} = {spelt(tree, node.right)})"
    return None


def _double_negation(tree: Tree, node: Node, feature: FeatureDeclaration) -> Edit | None:
    """`if c then` as `if not (not c) then`."""
    del feature
    if isinstance(node, Conditional) and _is_query(node.branches[0].condition):
        condition = node.branches[0].condition
        return condition.first, condition.last, f"not (not {spelt(tree, condition)})"
    return None


RULES: dict[str, Rule] = {
    "branches for a value": _branches_for_value,
    "compared with True": _compared_with_true,
    "empty else": _empty_else,
    "nested else": _nested_else,
    "negated condition": _negated_condition,
    "nested if": _nested_if,
    "no implies": _no_implies,
    "negated equality": _negated_equality,
    "double negation": _double_negation,
}


def _is_query(expression: Expression) -> bool:
    """A call, which binds tighter than any operator."""
    return isinstance(expression, (UnqualifiedCall, QualifiedCall, ResultExpression))


def _tests_object(node: Node) -> bool:
    return any(isinstance(found, ObjectTest) for found in walk(node))


def _has_result(node: Node) -> bool:
    """Result, which the conditional would read at another time, and object tests, whose scope would change."""
    return any(isinstance(found, (ResultExpression, ObjectTest, QuantifiedExpression)) for found in walk(node))


def _spans(tree: Tree, node: Node) -> bool:
    """Over several lines?"""
    return "\n" in tree.text[tree.token_table.starts[node.first] : tree.token_table.ends[node.last]]


def _indentation(tree: Tree, node: Node) -> str:
    start = tree.token_table.starts[node.first]
    before = tree.text[tree.text.rfind("\n", 0, start) + 1 : start]
    return before[: len(before) - len(before.lstrip())]
