"""Object tests: `attached e`, `attached {T} e as x`, `{x: T} e`.

In: the node and the state of the walk. Out: BOOLEAN; the type of the local, attached, in `Body.types`; VUOT-1 for a
local with the name of something else. Where the local can be seen is scopes.py's business.
"""

from __future__ import annotations

from ...syntax import Expression, Node, ObjectTest
from ...types import Type
from . import expressions
from .context import Body


def object_test(b: Body, node: Expression, expected: Type | None) -> Type:
    """An object test."""
    assert isinstance(node, ObjectTest)
    wanted = b.written_type(node.type) if node.type is not None else None
    source = expressions.type_of(b, node.expression, wanted)
    if node.local:
        found = (wanted or source).as_attached()
        b.types[node] = found
        if b.is_scoop and node.expression in b.controlled:
            b.controlled.add(node)
        check_name(b, node, node.local, node.local_token, "VUOT-1")
    return b.boolean


def check_name(b: Body, node: Node, written_name: str, token: int, code: str) -> None:
    """A variable that a construct introduces must differ from all names that can be seen around it."""
    name = written_name.lower()
    clash = _clash(b, node, name)
    if clash:
        b.reject_at(code, token, f"`{written_name}' is already the name of {clash}")


def _clash(b: Body, node: Node, name: str) -> str:
    if name in b.info.features:
        return "a feature of the class"
    if name in b.entities or any(name in entities for entities in b.enclosing):
        return "a local or an argument"
    other = b.flow.find(name)
    if other is None:
        other = b.flow.find_hidden(name)
    if other is not None and other is not node:
        return "another variable whose scope this is in"
    return ""
