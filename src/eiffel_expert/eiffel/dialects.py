"""Which dialect a text is written in: "modern", "cursor", "legacy", or "any" when nothing tells.

In: a tree and the marks the parser saw. Out: one word. In the modern dialect the variable of `across t as x` is the
item; in the cursor dialect it is a cursor, and `x.item` the item. A loop whose variable is used only through a cursor's
features speaks for the one, any other use for the other; the majority decides, since one class can't mix.
"""

from __future__ import annotations

from typing import Final

from .parser.cursor import CURSOR, LEGACY, MODERN
from .syntax import Iteration, Loop, Node, QualifiedCall, QuantifiedExpression, UnqualifiedCall
from .visitor import walk

_CURSOR_FEATURES: Final[frozenset[str]] = frozenset(
    ("item", "key", "cursor_index", "target_index", "is_last", "is_first", "forth", "after", "iteration_position")
)


def dialect_of(roots: list[Node], marks: int, has_iterations: bool) -> str:
    """The dialect of the nodes below `roots`, given the parser's `marks`."""
    if marks & LEGACY:
        return "legacy"
    if marks & MODERN:
        return "modern"
    if marks & CURSOR:
        return "cursor"
    return _from_iterations(roots) if has_iterations else "any"


def _from_iterations(roots: list[Node]) -> str:
    balance = 0
    for root in roots:
        for node in walk(root):
            if isinstance(node, Loop | QuantifiedExpression) and node.iteration is not None:
                balance += _evidence(node, node.iteration)
    return "modern" if balance > 0 else "cursor" if balance < 0 else "any"


def _evidence(loop: Node, iteration: Iteration) -> int:
    """+1: the variable is used as an item; -1: as a cursor; 0: it is not used."""
    if iteration.form != "as":
        return 0
    name = iteration.name.lower()
    through_cursor: set[int] = set()
    uses = 0
    for node in walk(loop):
        if isinstance(node, QualifiedCall) and _is_variable(node.target, name):
            if node.name.lower() in _CURSOR_FEATURES:
                through_cursor.add(node.target.first)
        elif isinstance(node, UnqualifiedCall) and _is_variable(node, name):
            uses += 1
    if uses == 0:
        return 0
    return -1 if len(through_cursor) * 2 >= uses else 1


def _is_variable(node: Node, name: str) -> bool:
    return isinstance(node, UnqualifiedCall) and node.arguments is None and node.name.lower() == name
