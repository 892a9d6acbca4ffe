"""A tree as lines of text, for eyes and for comparing two builds of the parser.

In: a `Tree`. Out: a line a node, indented by its depth: its class and every attribute that is no child; then the
diagnostics. Attributes are those that the classes define, which are the same in plain and in compiled Python.
"""

from __future__ import annotations

from collections.abc import Iterator

from .syntax import Node
from .tree import Tree

_names: dict[type[Node], list[str]] = {}


def dump(tree: Tree) -> Iterator[str]:
    """The lines, without line ends."""
    yield f"dialect {tree.dialect}, {len(tree.token_table.kinds)} tokens"
    stack = [(node, 0) for node in reversed(tree.nodes)]
    while stack:
        node, depth = stack.pop()
        yield "  " * depth + _described(node)
        stack += [(child, depth + 1) for child in reversed(list(node.children()))]
    for finding in tree.diagnostics:
        yield f"{finding} {finding.start}..{finding.end} {finding.hint!r}"


def _described(node: Node) -> str:
    parts = [type(node).__name__]
    for name in _attributes(type(node)):
        value = getattr(node, name, "unset")
        if not isinstance(value, Node) and not (isinstance(value, list) and value and isinstance(value[0], Node)):
            parts.append(f"{name}={value!r}")
    return " ".join(parts)


def _attributes(kind: type[Node]) -> list[str]:
    """Names of the attributes and properties of a class of nodes."""
    found = _names.get(kind)
    if found is None:
        found = [name for name in dir(kind) if name[0] != "_" and not callable(getattr(kind, name))]
        _names[kind] = found
    return found
