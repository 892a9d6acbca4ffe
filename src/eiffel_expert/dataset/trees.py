"""The syntax tree of a feature's text, and what kinds ask of it again and again.

In: a feature as its layout prints it. Out: its tree and declaration, the names in a node, its text on one line. Trees
of the last few texts are kept, since several kinds look at one feature after another.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from eiffel_expert.eiffel import Tree, parse_feature, walk
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    Assertions,
    BinaryExpression,
    Conditional,
    EntityGroup,
    Expression,
    FeatureDeclaration,
    Instruction,
    Iteration,
    Node,
    ObjectTest,
    ParenthesizedExpression,
    UnqualifiedCall,
    VoidExpression,
)

OF_ANY = frozenset(
    """
    clone copy deep_copy deep_twin default default_create default_rescue do_nothing generating_type generator io
    is_deep_equal is_equal out print same_type conforms_to standard_is_equal standard_twin twin
    """.split()  # noqa: SIM905
)  # what everybody knows of class ANY


@lru_cache(maxsize=32)
def feature_tree(text: str) -> Tree | None:
    """The tree of a text that is one feature declaration; None for anything else."""
    tree = parse_feature(text)
    return tree if tree.ok and len(tree.features) == 1 else None


def declaration_of(text: str) -> FeatureDeclaration | None:
    tree = feature_tree(text)
    return tree.features[0] if tree is not None else None


def spelt(tree: Tree, node: Node) -> str:
    """The node's text on one line; comments within it are not part of it."""
    table = tree.token_table
    pieces: list[str] = []
    for token in range(node.first, node.last + 1):
        before = table.source[table.ends[token - 1] : table.starts[token]] if token > node.first else ""
        pieces += (" " if before else "", table.texts[token])
    return "".join(pieces)


def names_in(node: Node) -> set[str]:
    """Lower-case names that are called without a target, which locals and arguments are too."""
    return {found.name.lower() for found in walk(node) if isinstance(found, UnqualifiedCall)}


def free_names(node: Node) -> set[str]:
    """`names_in` without arguments, locals, and what loops and object tests introduce."""
    own: set[str] = set()
    for found in walk(node):
        if isinstance(found, EntityGroup):
            own |= {name.lower() for name in found.names}
        elif isinstance(found, ObjectTest):
            own.add(found.local.lower())
        elif isinstance(found, Iteration):
            own.add(found.name.lower())
    return names_in(node) - own


def clauses_of(part: Assertions | None) -> list[AssertionClause]:
    """The clauses that have an expression."""
    return [clause for clause in part.clauses if clause.expression is not None] if part is not None else []


def bare(expression: Expression) -> Expression:
    """Without parentheses around the whole."""
    while isinstance(expression, ParenthesizedExpression):
        expression = expression.expression
    return expression


def line_range(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """Offsets of the whole lines, line end included, that tokens `first` to `last` stand on."""
    source, table = tree.text, tree.token_table
    start = source.rfind("\n", 0, table.starts[first]) + 1
    stop = source.find("\n", table.ends[last])
    return start, len(source) if stop < 0 else stop + 1


def instructions_in(node: Node) -> Iterator[Instruction]:
    """All instructions below `node`, in the order of the text."""
    return (found for found in walk(node) if isinstance(found, Instruction))


def conditionals_in(node: Node) -> list[Conditional]:
    return [found for found in walk(node) if isinstance(found, Conditional)]


def is_about_void(expression: Expression | None) -> bool:
    """`x /= Void`, alone or several joined: what an attached type says as well."""
    whole = bare(expression) if expression is not None else None
    if isinstance(whole, BinaryExpression) and whole.operator in ("and", "and then"):
        return is_about_void(whole.left) and is_about_void(whole.right)
    return isinstance(whole, BinaryExpression) and isinstance(whole.right, VoidExpression)


def has_telling_contract(text: str) -> bool:
    """Does a clause of the feature say more than that something is not void?"""
    feature = declaration_of(text)
    if feature is None:
        return False
    return any(not is_about_void(c.expression) for part in (feature.require, feature.ensure) for c in clauses_of(part))
