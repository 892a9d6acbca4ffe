"""Are two trees the same but for blanks, comments and semicolons that separate nothing?

In: two trees. Out: None, or the words that tell the first difference. Equal trees have the same tokens, semicolons
aside, and the same nodes over the same of these tokens. Since all that a node holds is read from its tokens, that is
equality of types and texts at every node.
"""

from __future__ import annotations

from itertools import zip_longest

from . import tokens as k
from .syntax import Node
from .tree import Tree
from .visitor import walk


def first_difference(left: Tree, right: Tree) -> str | None:
    """None if the trees are equal, else where they differ first, for people."""
    mine, others = _Ranks(left), _Ranks(right)
    for one, other in zip_longest(mine.texts, others.texts):
        if one != other:
            return f"token {one!r} became {other!r}"
    if len(left.nodes) != len(right.nodes):
        return f"{len(left.nodes)} topmost nodes became {len(right.nodes)}"
    for before, after in zip(left.nodes, right.nodes, strict=True):
        for node, peer in zip_longest(walk(before), walk(after)):
            if node is None or peer is None or mine.shape(node) != others.shape(peer):
                return f"line {left.line_of(node) if node else '?'}: {node!r} became {peer!r}"
    return None


class _Ranks:
    """Tokens of a tree without semicolons, and for each token how many of these come before it."""

    def __init__(self, tree: Tree) -> None:
        table = tree.token_table
        self.texts: list[str] = []
        self.ranks: list[int] = []
        for kind, text in zip(table.kinds, table.texts, strict=True):
            self.ranks.append(len(self.texts))
            if kind != k.SEMICOLON:
                self.texts.append(text)
        self.ranks.append(len(self.texts))

    def shape(self, node: Node) -> tuple[type[Node], int, int]:
        return type(node), self.ranks[node.first], self.ranks[node.last + 1]
