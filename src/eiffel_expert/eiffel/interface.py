"""What other classes need to know of a class, as plain tuples: header, parents, signatures; no bodies, no contracts.

In: a tree (an outline will do). Out: a record of tuples, strings and numbers that `marshal` writes and reads fast, and
the classes that wrap it. Written types are tuples too, so that equal ones are resolved once a class:

    ("C", NAME, attachment, separate, actuals)              a class or a formal generic
    ("T", attachment, separate, actuals, labels)            TUPLE
    ("L", path, attachment, separate, base or None)         like x, like Current, like x.y, like {BASE}.x
    ("B", size)                                             BIT n

`attachment` is that of types.py, IMPLICIT without a mark. Nothing is looked up here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .syntax import (
    AnchoredType,
    BitType,
    CharacterConstant,
    ClassDeclaration,
    ClassType,
    EntityGroup,
    Expression,
    FeatureClause,
    FeatureDeclaration,
    FeatureName,
    FormalGeneric,
    IntegerConstant,
    NoteClause,
    ParentClause,
    Rename,
    TupleType,
    Type,
)
from .types import ATTACHED, DETACHABLE, IMPLICIT

Written = tuple[Any, ...]
Record = tuple[Any, ...]


class FeatureRecord:
    """One name of a feature declaration. `index` is that of the declaration in `ClassDeclaration.features`.

    `kind` is "attribute", "constant", "unique", "do", "once", "deferred" or "external". `clients` are upper-case names.
    """

    __slots__ = (
        "aliases",
        "arguments",
        "assigner",
        "clients",
        "converts",
        "fix",
        "flags",
        "index",
        "is_frozen",
        "key",
        "kind",
        "language",
        "name",
        "type",
        "value",
    )
    index: int
    name: str
    fix: str
    aliases: tuple[str, ...]
    converts: bool
    is_frozen: bool
    arguments: tuple[tuple[str, Written], ...]
    type: Written | None
    assigner: str
    kind: str
    clients: tuple[str, ...]
    flags: tuple[str, ...]
    value: tuple[str, ...]
    language: str

    def __init__(self, record: Record) -> None:
        (
            self.index,
            self.name,
            self.fix,
            self.aliases,
            self.converts,
            self.is_frozen,
            self.arguments,
            self.type,
            self.assigner,
            self.kind,
            self.clients,
            self.flags,
            self.value,
            self.language,
        ) = record
        self.key = self.name.lower()


class ParentRecord:
    """One parent clause. Names are as written; a rename is (old, name record); an export (clients, names or None)."""

    __slots__ = ("exports", "index", "nonconforming", "redefine", "renames", "select", "type", "undefine")
    index: int
    type: Written
    nonconforming: bool
    renames: tuple[tuple[str, Record], ...]
    exports: tuple[tuple[tuple[str, ...], tuple[str, ...] | None], ...]
    undefine: tuple[str, ...]
    redefine: tuple[str, ...]
    select: tuple[str, ...]

    def __init__(self, index: int, record: Record) -> None:
        self.index = index
        (self.type, self.nonconforming, self.renames, self.exports, self.undefine, self.redefine, self.select) = record


class Interface:
    """The record of a class, unwrapped. `note_options` are lower-case "name: value" pairs that rules ask for."""

    __slots__ = (
        "converters",
        "creators",
        "features",
        "flags",
        "formals",
        "header_mark",
        "name",
        "parents",
        "record",
    )
    name: str
    header_mark: str
    flags: tuple[str, ...]
    formals: tuple[Record, ...]
    creators: tuple[tuple[tuple[str, ...] | None, tuple[str, ...]], ...]
    converters: tuple[tuple[str, bool, tuple[Written, ...]], ...]

    def __init__(self, record: Record) -> None:
        self.record = record
        self.name, self.header_mark, self.flags, self.formals, parents, self.creators, self.converters, own = record
        self.parents = [ParentRecord(index, parent) for index, parent in enumerate(parents)]
        self.features = [FeatureRecord(feature) for feature in own]


def record_of(root: ClassDeclaration) -> Record:
    """The record of a class."""
    flags = [
        word
        for word, is_set in (
            ("frozen", root.is_frozen),
            ("external", root.is_external),
            ("obsolete", root.obsolete is not None),
            ("invariant", root.invariant is not None),
        )
        if is_set
    ]
    features: list[Record] = []
    index = 0
    for clause in root.feature_clauses:
        clients = clients_of(clause)
        for declaration in clause.features:
            features += feature_records(declaration, index, clients)
            index += 1
    return (
        root.name.upper(),
        root.header_mark,
        tuple(flags),
        tuple([_formal(formal) for formal in root.formals]),
        tuple([_parent(parent) for parent in root.parents]),
        tuple([(_upper(c.clients) if c.clients is not None else None, tuple(c.names)) for c in root.creators]),
        tuple([(c.name, c.is_procedure, tuple([written(t) for t in c.types])) for c in root.converters]),
        tuple(features),
    )


def clients_of(clause: FeatureClause) -> tuple[str, ...]:
    """The clients of a feature clause: ANY where none are written, NONE for `{}`."""
    if clause.clients is None:
        return ("ANY",)
    return _upper(clause.clients) or ("NONE",)


def feature_records(declaration: FeatureDeclaration, index: int, clients: tuple[str, ...]) -> list[Record]:
    """The records of a declaration, one a name."""
    arguments = tuple(
        [(name, kind) for group in declaration.arguments for kind in (written(group.type),) for name in group.names]
    )
    own_type = written(declaration.type) if declaration.type is not None else None
    body = declaration.body
    tail = (
        arguments,
        own_type,
        declaration.assigner or "",
        _kind(declaration),
        clients,
        _flags(declaration),
        _value(declaration.value),
        body.language if body is not None and body.kind == "external" else "",
    )
    return [
        (index, name.name, name.fix, tuple(name.aliases), name.converts, name.is_frozen, *tail)
        for name in declaration.names
    ]


def _kind(declaration: FeatureDeclaration) -> str:
    if declaration.body is not None:
        return declaration.body.kind
    if declaration.is_unique:
        return "unique"
    return "constant" if declaration.value is not None else "attribute"


def _flags(declaration: FeatureDeclaration) -> tuple[str, ...]:
    flags: list[str] = []
    if declaration.obsolete is not None:
        flags.append("obsolete")
    if declaration.require is not None:
        flags.append("require else" if declaration.require.is_else else "require")
    if declaration.ensure is not None:
        flags.append("ensure then" if declaration.ensure.is_then else "ensure")
    if declaration.body is not None:
        flags += [key.strip('"').lower() for key in declaration.body.keys]
    return (*flags, *_note_options(declaration.notes)) if flags or declaration.notes is not None else ()


def _note_options(notes: NoteClause | None) -> list[str]:
    """The values of `note option`, in lower case: "stable", "transient", "class"."""
    if notes is None:
        return []
    return [v.strip('"').lower() for entry in notes.entries if entry.name.lower() == "option" for v in entry.values]


def _value(value: Expression | None) -> tuple[str, ...]:
    """A constant's value where choices of `inspect` compare it: kind and text."""
    if isinstance(value, IntegerConstant):
        return ("integer", value.sign.replace("+", "") + value.text.replace("_", "").lower())
    if isinstance(value, CharacterConstant):
        return ("character", value.text)
    return ("other", type(value).__name__) if value is not None else ()


def _formal(formal: FormalGeneric) -> Record:
    constraints = tuple(
        [(written(c.type), tuple([_rename(rename) for rename in c.renames])) for c in formal.constraints]
    )
    return (formal.name.upper(), formal.mark, constraints, tuple(formal.creators))


def _rename(rename: Rename) -> tuple[str, Record]:
    return (rename.old, name_record(rename.name))


def name_record(name: FeatureName) -> Record:
    """Name, fix, aliases and whether the operator converts."""
    return (name.name, name.fix, tuple(name.aliases), name.converts)


def _parent(parent: ParentClause) -> Record:
    exports = tuple(
        [
            (_upper(item.clients) or ("NONE",), tuple(item.names) if item.names is not None else None)
            for item in parent.export or ()
        ]
    )
    return (
        written(parent.type),
        parent.nonconforming,
        tuple([_rename(rename) for rename in parent.rename or ()]),
        exports,
        tuple(parent.undefine or ()),
        tuple(parent.redefine or ()),
        tuple(parent.select or ()),
    )


def _upper(names: Iterable[str]) -> tuple[str, ...]:
    return tuple([name.upper() for name in names])


def written(node: Type) -> Written:
    """A written type as a tuple."""
    attachment, is_separate = _marks(node) if node.marks else (IMPLICIT, False)
    if isinstance(node, ClassType):
        actuals = tuple([written(actual) for actual in node.actuals]) if node.actuals else ()
        return ("C", node.name.upper(), attachment, is_separate, actuals)
    if isinstance(node, AnchoredType):
        base = written(node.base) if node.base is not None else None
        return ("L", tuple([name.lower() for name in node.path]), attachment, is_separate, base)
    if isinstance(node, TupleType):
        return _written_tuple(node, attachment, is_separate)
    assert isinstance(node, BitType)
    return ("B", node.size)


def _written_tuple(node: TupleType, attachment: int, is_separate: bool) -> Written:
    actuals = [written(actual) for actual in node.actuals]
    labels: list[str] = []
    for group in node.fields:
        assert isinstance(group, EntityGroup)
        kind = written(group.type)
        labels += group.names
        actuals += [kind] * len(group.names)
    return ("T", attachment, is_separate, tuple(actuals), tuple(labels))


def _marks(node: Type) -> tuple[int, bool]:
    attachment = IMPLICIT
    is_separate = False
    for mark in node.marks:
        if mark in ("attached", "!"):
            attachment = ATTACHED
        elif mark in ("detachable", "?"):
            attachment = DETACHABLE
        elif mark == "separate":
            is_separate = True
        elif mark == "expanded":
            attachment = ATTACHED
    return attachment, is_separate
