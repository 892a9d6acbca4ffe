"""The base of all nodes of the tree.

A node holds the indices of its first and last token and nothing of the text; offsets, lines and comments come from the
`Tree` that owns the tokens. `_fields` names the attributes that hold children (a node, a list of nodes, or None), in
the order of the text: walkers read it, since compiled classes have no `__slots__` at run time. Nodes are built without
arguments and filled by stores, which is twice as fast as an `__init__`; the parser sets every slot.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar


class Node:
    """A construct of the language, from token `first` to token `last`, both included."""

    __slots__ = ("first", "last")
    _fields: ClassVar[tuple[str, ...]] = ()
    first: int
    last: int

    def children(self) -> Iterator[Node]:
        """The nodes directly below this one, in the order of the text."""
        for name in self._fields:
            value = getattr(self, name)
            if isinstance(value, Node):
                yield value
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, Node):
                        yield item

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.first}..{self.last}>"


class Expression(Node):
    """Anything with a value."""

    __slots__ = ()


class Instruction(Node):
    """A step of a compound."""

    __slots__ = ()


class Type(Node):
    """A type as written. `marks` holds its marks in order: attached, detachable, !, ?, separate, expanded."""

    __slots__ = ("marks",)
    marks: tuple[str, ...]

    @property
    def is_detachable(self) -> bool:
        return "detachable" in self.marks or "?" in self.marks

    @property
    def is_separate(self) -> bool:
        return "separate" in self.marks
