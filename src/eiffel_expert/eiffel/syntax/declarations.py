"""Nodes of classes, features and contracts (ECMA-367 8.4-8.10). Their slots are set before parsing begins, so that a
tree cut short by an error is still whole enough to walk.
"""

from __future__ import annotations

from typing import ClassVar

from .base import Expression, Instruction, Node, Type
from .types import EntityGroup, FeatureName, FormalGeneric, Rename


class ClassDeclaration(Node):
    """A class. `header_mark` is "", "deferred", "expanded", "separate" or "once"; `first` may be that of its notes."""

    __slots__ = (
        "class_token",
        "closing_notes",
        "converters",
        "creators",
        "feature_clauses",
        "formals",
        "header_mark",
        "invariant",
        "is_external",
        "is_frozen",
        "name",
        "name_token",
        "notes",
        "obsolete",
        "parents",
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "notes",
        "formals",
        "obsolete",
        "parents",
        "creators",
        "converters",
        "feature_clauses",
        "invariant",
        "closing_notes",
    )

    def __init__(self) -> None:
        self.first = 0
        self.last = 0
        self.name = ""
        self.name_token = 0
        self.class_token = 0
        self.header_mark = ""
        self.is_frozen = False
        self.is_external = False
        self.notes: NoteClause | None = None
        self.formals: list[FormalGeneric] = []
        self.obsolete: Expression | None = None
        self.parents: list[ParentClause] = []
        self.creators: list[CreationClause] = []
        self.converters: list[Converter] = []
        self.feature_clauses: list[FeatureClause] = []
        self.invariant: Assertions | None = None
        self.closing_notes: NoteClause | None = None

    @property
    def is_deferred(self) -> bool:
        return self.header_mark == "deferred"

    @property
    def is_expanded(self) -> bool:
        return self.header_mark == "expanded"

    @property
    def features(self) -> list[FeatureDeclaration]:
        """The features of all clauses, in order."""
        return [feature for clause in self.feature_clauses for feature in clause.features]


class NoteClause(Node):
    """`note` or `indexing` with its entries."""

    __slots__ = ("entries",)
    _fields: ClassVar[tuple[str, ...]] = ("entries",)
    entries: list[NoteEntry]


class NoteEntry(Node):
    """`name: value, value`; `name` is "" for an entry without one; `values` are the texts as written."""

    __slots__ = ("name", "values")
    name: str
    values: list[str]


class ParentClause(Node):
    """One parent. A list is None where its keyword is missing, [] where nothing follows the keyword."""

    __slots__ = ("export", "nonconforming", "redefine", "rename", "select", "type", "undefine")
    _fields: ClassVar[tuple[str, ...]] = ("type", "rename", "export")

    def __init__(self) -> None:
        self.first = 0
        self.last = 0
        self.type: Type
        self.nonconforming = False
        self.rename: list[Rename] | None = None
        self.export: list[ExportItem] | None = None
        self.undefine: list[str] | None = None
        self.redefine: list[str] | None = None
        self.select: list[str] | None = None


class ExportItem(Node):
    """`{clients} names` or `{clients} all` (then `names` is None)."""

    __slots__ = ("clients", "names")
    clients: list[str]
    names: list[str] | None


class CreationClause(Node):
    """`create {clients} names`; clients is None where no braces were written."""

    __slots__ = ("clients", "is_old", "names")
    clients: list[str] | None
    names: list[str]
    is_old: bool


class Converter(Node):
    """`name: {types}` (a query) or `name ({types})` (a creation procedure)."""

    __slots__ = ("is_procedure", "name", "types")
    _fields: ClassVar[tuple[str, ...]] = ("types",)
    name: str
    is_procedure: bool
    types: list[Type]


class FeatureClause(Node):
    """`feature {clients}` and its features; clients is None where no braces were written."""

    __slots__ = ("clients", "features", "header_last")
    _fields: ClassVar[tuple[str, ...]] = ("features",)
    clients: list[str] | None
    features: list[FeatureDeclaration]
    header_last: int


class FeatureDeclaration(Node):
    """A feature, from its first name to its `end` (or its type, value). `signature_last` is the last token of the
    signature, the assigner included, `is` and `=` excluded; `value` is a constant's value; `is_unique`: `is unique`.
    """

    __slots__ = (
        "arguments",
        "assigner",
        "body",
        "ensure",
        "has_is",
        "is_unique",
        "locals",
        "names",
        "notes",
        "obsolete",
        "require",
        "rescue",
        "signature_last",
        "type",
        "value",
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "names",
        "arguments",
        "type",
        "value",
        "notes",
        "obsolete",
        "require",
        "locals",
        "body",
        "ensure",
        "rescue",
    )

    def __init__(self) -> None:
        self.first = 0
        self.last = 0
        self.signature_last = 0
        self.names: list[FeatureName] = []
        self.arguments: list[EntityGroup] = []
        self.type: Type | None = None
        self.assigner: str | None = None
        self.has_is = False
        self.is_unique = False
        self.value: Expression | None = None
        self.notes: NoteClause | None = None
        self.obsolete: Expression | None = None
        self.require: Assertions | None = None
        self.locals: list[EntityGroup] = []
        self.body: RoutineBody | None = None
        self.ensure: Assertions | None = None
        self.rescue: list[Instruction] | None = None

    @property
    def name(self) -> str:
        """The first name."""
        return self.names[0].name if self.names else ""

    @property
    def is_query(self) -> bool:
        return self.type is not None

    @property
    def is_command(self) -> bool:
        return self.type is None

    @property
    def is_attribute(self) -> bool:
        """A variable attribute, with or without a body."""
        if self.body is not None:
            return self.body.kind == "attribute"
        return self.type is not None and self.value is None and not self.is_unique

    @property
    def is_constant(self) -> bool:
        return self.value is not None or self.is_unique

    @property
    def is_deferred(self) -> bool:
        return self.body is not None and self.body.kind == "deferred"


class RoutineBody(Node):
    """`do`, `once`, `deferred`, `external` or `attribute` (its `kind`) and what follows, up to the last instruction.

    `keys` are the once keys with their quotes; `language` and `alias` the strings of an external. `header_last` is the
    last token before the instructions.
    """

    __slots__ = ("alias", "compound", "header_last", "keys", "kind", "language")
    _fields: ClassVar[tuple[str, ...]] = ("compound",)
    kind: str
    keys: list[str]
    language: str
    alias: str
    compound: list[Instruction]
    header_last: int


class Assertions(Node):
    """`require`, `ensure`, `invariant` or `check` (its `kind`) with the clauses; `first` is the keyword.

    For a fragment without a keyword `kind` is "". `only` holds the names of an `only` clause, None without one.
    """

    __slots__ = ("clauses", "is_else", "is_then", "kind", "only")
    _fields: ClassVar[tuple[str, ...]] = ("clauses",)
    kind: str
    is_else: bool
    is_then: bool
    clauses: list[AssertionClause]
    only: list[str] | None


class AssertionClause(Node):
    """`tag: expression`; the expression is None for a tag alone and for `class` (then `is_class`)."""

    __slots__ = ("expression", "is_class", "tag")
    _fields: ClassVar[tuple[str, ...]] = ("expression",)
    tag: str
    expression: Expression | None
    is_class: bool
