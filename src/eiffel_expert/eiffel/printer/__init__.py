"""The printer: a tree to idiomatic Eiffel. In: a `Tree` without diagnostics. Out: its text, laid out anew.

layout.py, blocks.py and declarations.py decide from the tree before which tokens a line begins, and how deep;
spacing.py where blanks stand within a line; emission.py writes tokens and comments accordingly. Since the tokens
themselves are written, nothing can be lost or invented: only blanks change, and semicolons that separate nothing go.
It wraps no long line and joins none that the source broke within an expression; it changes no word and no case.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from ..parser.cursor import MAX_DEPTH
from ..syntax import Node
from ..tree import Tree
from .declarations import DeclarationLayout
from .emission import Emitter

_FRAMES_A_LEVEL: Final = 8  # Python frames that one level of nesting may need


def print_tree(tree: Tree, level: int = 0) -> str:
    """The text of a whole tree, a class or a fragment, `level` tabs deep; it ends with a line end.

    Raises ValueError for a tree with diagnostics, which does not hold the whole text.
    """
    if not tree.ok:
        raise ValueError(f"a text with errors can't be printed: {tree.diagnostics[0]}")
    layout = DeclarationLayout(tree)
    with _room_for_nesting():
        layout.place_all(level)
    return Emitter(tree, layout, level).whole()


def print_node(tree: Tree, node: Node, level: int = 0) -> str:
    """The text of one node of `tree` with the comments inside, `level` tabs deep, without a line end.

    A feature without a body has its header comment behind it; other comments behind the node are not part of it.
    """
    if node.last < node.first:  # assertions that are none
        return ""
    layout = DeclarationLayout(tree)
    with _room_for_nesting():
        layout.place(node, level)
    return Emitter(tree, layout, level).part(node.first, node.last)


@contextmanager
def _room_for_nesting() -> Iterator[None]:
    """Room on the stack for the deepest tree that the parser makes."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + MAX_DEPTH * _FRAMES_A_LEVEL)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
