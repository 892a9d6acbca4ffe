"""Places of what the tree keeps as names alone: the tokens of `rename`, `redefine`, `select` and other clauses.

In: a tree, a node, a keyword, a name. Out: the index of a token; that of the node's first token if nothing fits.
"""

from __future__ import annotations

from ..syntax import Node, ParentClause
from ..tree import Tree


def clause_token(tree: Tree, node: Node, keyword: str, name: str, nth: int = 0) -> int:
    """The token of `name`, in its occurrence number `nth` from 0, behind `keyword` within `node`."""
    texts = tree.token_table.texts
    wanted = name.split(" ")[0].lower()
    i = node.first
    while i <= node.last and texts[i].lower() != keyword:
        i += 1
    while i <= node.last:
        if texts[i].lower() == wanted:
            if nth == 0:
                return i
            nth -= 1
        i += 1
    return node.first


def parent_clause(tree: Tree, index: int) -> ParentClause | None:
    """Parent clause number `index`; None for ANY, which nobody wrote."""
    root = tree.root
    return root.parents[index] if root is not None and 0 <= index < len(root.parents) else None


def parent_token(tree: Tree, index: int) -> int:
    """The token at which parent number `index` is reported; that of the class name for a parent unsaid."""
    node = parent_clause(tree, index)
    if node is not None:
        return node.type.first
    return tree.root.name_token if tree.root is not None else 0
