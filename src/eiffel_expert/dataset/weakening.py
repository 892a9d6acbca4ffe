"""Contracts made weaker: what is often written in the place of a strong postcondition, and still holds.

In: the tree of a sound feature. Out: for each way that applies, the text with one clause weakened or left out, and that
clause. Every weakened clause follows from the original one, so that the body still keeps it; whether its operators
exist for the types at hand is for a checker to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from eiffel_expert.dataset.trees import bare, clauses_of, line_range, spelt
from eiffel_expert.eiffel import Rewriter, Tree
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    BinaryExpression,
    BooleanConstant,
    Expression,
    FeatureDeclaration,
    IntegerConstant,
    OldExpression,
    ResultExpression,
)


@dataclass(frozen=True)
class Weakening:
    """`clause` is the original clause's expression on one line; `is_loss`: it was left out as a whole.

    `added` is what the original has beside the weaker clause where it is a conjunction: "" where it is an equality.
    """

    text: str
    clause: str
    is_loss: bool
    added: str = ""


Way = Callable[[Tree, BinaryExpression, FeatureDeclaration], Iterator[str]]


def weakenings(tree: Tree) -> list[Weakening]:
    """All weaker versions of the feature's postcondition, clause by clause."""
    feature = tree.features[0]
    clauses = clauses_of(feature.ensure)
    found = [made for clause in clauses for made in _weakened(tree, clause, feature)]
    if feature.ensure is not None and len(feature.ensure.clauses) == len(clauses) > 1:
        found += [made for clause in clauses for made in _left_out(tree, clause)]
    return found


def _weakened(tree: Tree, clause: AssertionClause, feature: FeatureDeclaration) -> Iterator[Weakening]:
    expression = clause.expression
    if isinstance(expression, BinaryExpression):
        added = spelt(tree, expression.right) if expression.operator != "=" else ""
        for way in WAYS:
            for text in way(tree, expression, feature):
                changed = Rewriter(tree).replace(expression, text).text()
                yield Weakening(changed, spelt(tree, expression), False, added)


def _left_out(tree: Tree, clause: AssertionClause) -> Iterator[Weakening]:
    """Where the clause has its lines to itself."""
    start, stop = line_range(tree, clause.first, clause.last)
    around = tree.text[start:stop].replace(tree.text_of(clause), "", 1).strip()
    if not around and clause.expression is not None:
        yield Weakening(tree.text[:start] + tree.text[stop:], spelt(tree, clause.expression), True)


def _no_measure(tree: Tree, expression: BinaryExpression, feature: FeatureDeclaration) -> Iterator[str]:
    """`x = old x + 1` as `x >= old x` and as `x /= old x`: that it changes, not by how much."""
    del feature
    step = bare(expression.right)
    if expression.operator == "=" and isinstance(step, BinaryExpression) and isinstance(step.left, OldExpression):
        amount = step.right
        is_positive = isinstance(amount, IntegerConstant) and not amount.sign and amount.text.strip("0_") != ""
        left, before = spelt(tree, expression.left), spelt(tree, step.left)
        if is_positive and step.operator in ("+", "-") and left == spelt(tree, step.left.operand):
            yield f"{left} {'>' if step.operator == '+' else '<'}= {before}"
            yield f"{left} /= {before}"


def _one_way(tree: Tree, expression: BinaryExpression, feature: FeatureDeclaration) -> Iterator[str]:
    """`Result = c` of a BOOLEAN query as `Result implies c`; `c` binds tighter, since it stood beside `=`."""
    is_constant = isinstance(bare(expression.right), BooleanConstant)
    if _defines_result(expression) and _type_of(tree, feature) == "BOOLEAN" and not is_constant:
        yield f"Result implies {spelt(tree, expression.right)}"


def _half(tree: Tree, expression: BinaryExpression, feature: FeatureDeclaration) -> Iterator[str]:
    """`a and b` as `a`."""
    del feature
    if expression.operator in ("and", "and then"):
        yield spelt(tree, expression.left)


def _bounded(tree: Tree, expression: BinaryExpression, feature: FeatureDeclaration) -> Iterator[str]:
    """`Result = e` of an INTEGER query as `Result <= e` and `Result >= e`."""
    if _defines_result(expression) and _type_of(tree, feature) in ("INTEGER", "INTEGER_32", "NATURAL", "NATURAL_32"):
        yield f"Result <= {spelt(tree, expression.right)}"
        yield f"Result >= {spelt(tree, expression.right)}"


def _defines_result(expression: Expression) -> bool:
    is_equality = isinstance(expression, BinaryExpression) and expression.operator == "="
    return is_equality and isinstance(expression, BinaryExpression) and isinstance(expression.left, ResultExpression)


def _type_of(tree: Tree, feature: FeatureDeclaration) -> str:
    return spelt(tree, feature.type) if feature.type is not None else ""


WAYS: tuple[Way, ...] = (_no_measure, _one_way, _half, _bounded)
