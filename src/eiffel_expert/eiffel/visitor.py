"""Walking the tree: `walk` for all nodes, `Visitor` for a method a kind of node.

Both are iterative or as deep as the tree's own nesting, which the parser limits; neither changes the tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .syntax import Node

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def walk(node: Node) -> Iterator[Node]:
    """`node` and all nodes below it, each before its children, in the order of the text. Needs no recursion."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        fields = current._fields
        if not fields:
            continue
        below: list[Node] = []
        for name in fields:
            value = getattr(current, name)
            if isinstance(value, list):
                below += value
            elif value is not None:
                below.append(value)
        below.reverse()
        stack += below


class Visitor:
    """Calls `visit_class_declaration`, `visit_qualified_call`, ... where a subclass defines it.

    Other nodes have their children visited. A method that wants the children too calls `self.visit_children (node)`.
    """

    def visit(self, node: Node) -> None:
        method = getattr(self, method_name(type(node)), None)
        if method is None:
            self.visit_children(node)
        else:
            method(node)

    def visit_children(self, node: Node) -> None:
        for child in node.children():
            self.visit(child)


_names: dict[type[Node], str] = {}


def method_name(kind: type[Node]) -> str:
    """The visitor's method for a class of nodes: `visit_` and the name in lower case with underscores."""
    name = _names.get(kind)
    if name is None:
        name = "visit_" + _HUMP.sub("_", kind.__name__).lower()
        _names[kind] = name
    return name
