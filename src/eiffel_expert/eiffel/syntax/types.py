"""Nodes of types and of formal generics (ECMA-367 8.11, 8.12)."""

from __future__ import annotations

from typing import ClassVar

from .base import Node, Type


class ClassType(Type):
    """`marks NAME [actuals]`; a formal generic looks the same. `actuals` is empty when there are no brackets."""

    __slots__ = ("actuals", "name")
    _fields: ClassVar[tuple[str, ...]] = ("actuals",)
    name: str
    actuals: list[Type]


class TupleType(Type):
    """`TUPLE [actuals]` or `TUPLE [fields]`, the fields having labels."""

    __slots__ = ("actuals", "fields")
    _fields: ClassVar[tuple[str, ...]] = ("actuals", "fields")
    actuals: list[Type]
    fields: list[EntityGroup]


class AnchoredType(Type):
    """`like a.b.c`, `like Current` or `like {T}.a`; `path` holds the names, `base` the type in braces."""

    __slots__ = ("base", "path")
    _fields: ClassVar[tuple[str, ...]] = ("base",)
    base: Type | None
    path: list[str]


class BitType(Type):
    """`BIT 8` or `BIT n`, of the legacy dialect."""

    __slots__ = ("size",)
    size: str


class EntityGroup(Node):
    """`a, b: TYPE` among arguments, locals or tuple labels. Name number n is token `first + 2 * n`."""

    __slots__ = ("names", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type",)
    names: list[str]
    type: Type


class FormalGeneric(Node):
    """`mark NAME -> constraints create creators end`; mark is "", "frozen", "expanded" or "reference"."""

    __slots__ = ("constraints", "creators", "mark", "name")
    _fields: ClassVar[tuple[str, ...]] = ("constraints",)
    mark: str
    name: str
    constraints: list[Constraint]
    creators: list[str]


class Constraint(Node):
    """One type that an actual generic must conform to, with its renamings."""

    __slots__ = ("renames", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type", "renames")
    type: Type
    renames: list[Rename]


class FeatureName(Node):
    """A feature's name where it is declared or renamed to.

    `fix` is "infix" or "prefix" for the legacy operators, whose `name` is then as in `infix "+"`. `aliases` are without
    quotes; `converts` is set by `alias "+" convert`.
    """

    __slots__ = ("aliases", "converts", "fix", "is_frozen", "name")
    name: str
    fix: str
    aliases: list[str]
    converts: bool
    is_frozen: bool

    @property
    def alias(self) -> str | None:
        """The first alias."""
        return self.aliases[0] if self.aliases else None


class Rename(Node):
    """`old as new`."""

    __slots__ = ("name", "old")
    _fields: ClassVar[tuple[str, ...]] = ("name",)
    old: str
    name: FeatureName
