"""The public tree-sitter grammar for Eiffel, where the packages tree_sitter and tree_sitter_eiffel are installed.

In: texts. Out: trees, and whether they are free of errors. Nothing else here depends on tree-sitter.
"""

from __future__ import annotations

from typing import Any

try:
    import tree_sitter
    import tree_sitter_eiffel
except ImportError:
    tree_sitter = None


def is_installed() -> bool:
    return tree_sitter is not None


def new_parser() -> Any:
    """A parser of tree-sitter's; its `parse` takes UTF-8."""
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_eiffel.language()))


def walk(tree: Any) -> int:
    """Visit every node with a cursor, tree-sitter's fastest way; their number."""
    cursor = tree.walk()
    count = 1
    while True:
        if cursor.goto_first_child() or cursor.goto_next_sibling():
            count += 1
            continue
        while cursor.goto_parent():
            if cursor.goto_next_sibling():
                count += 1
                break
        else:
            return count
