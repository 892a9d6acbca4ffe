"""Whole classes: notes, header, inheritance, creation, conversion, features, invariant (ECMA-367 8.4, 8.6, 8.12).

The clauses come in the order of the standard, and a clause out of place is an error.
"""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import (
    ClassDeclaration,
    Constraint,
    Converter,
    CreationClause,
    ExportItem,
    FormalGeneric,
    ParentClause,
    Rename,
    Type,
)
from .cursor import LEGACY
from .features import FeatureParser

_HEADER_MARKS: Final[frozenset[int]] = frozenset((k.K_DEFERRED, k.K_EXPANDED, k.K_SEPARATE, k.K_ONCE))


class ClassParser(FeatureParser):
    """Parses a class into `root`, which grows as the text is read."""

    __slots__ = ("root",)

    def parse_class(self, root: ClassDeclaration) -> None:
        kinds = self.kinds
        self.parse_class_start(root)
        while self.starts_inheritance():
            self.parse_inheritance(root)
        while kinds[self.i] == k.K_CREATE or kinds[self.i] == k.K_CREATION:
            root.creators.append(self.parse_creation_clause())
        if kinds[self.i] == k.K_CONVERT:
            self.i += 1
            self.parse_converters(root)
        while kinds[self.i] == k.K_FEATURE:
            self.parse_feature_clause(root.feature_clauses)
        if kinds[self.i] == k.K_INVARIANT:
            self.i += 1
            root.invariant = self.parse_assertions("invariant")
        if kinds[self.i] == k.K_NOTE or kinds[self.i] == k.K_INDEXING:
            root.closing_notes = self.parse_notes()
        self.expect_end(root.class_token, self.clauses_to_come(root))
        root.last = self.i - 1

    def parse_class_start(self, root: ClassDeclaration) -> None:
        """Notes, header, formal generics and obsolete message."""
        kinds = self.kinds
        root.first = self.i
        if kinds[self.i] == k.K_NOTE or kinds[self.i] == k.K_INDEXING:
            root.notes = self.parse_notes()
        self.parse_class_header(root)
        if kinds[self.i] == k.LBRACKET:
            root.formals = self.parse_formal_generics()
        root.obsolete = self.parse_obsolete()

    def clauses_to_come(self, root: ClassDeclaration) -> tuple[str, ...]:
        """What could have stood here instead of `end`."""
        if root.closing_notes is not None:
            return ("note entry",)
        if root.invariant is not None:
            return ("assertion", "`note'")
        if root.feature_clauses:
            return ("feature", "`feature'", "`invariant'", "`note'")
        if root.converters:
            return ("`feature'", "`invariant'")
        if root.creators:
            return ("`create'", "`convert'", "`feature'", "`invariant'")
        if root.parents:
            return ("class name", "`create'", "`convert'", "`feature'", "`invariant'")
        return ("`inherit'", "`create'", "`convert'", "`feature'", "`invariant'")

    def parse_class_header(self, root: ClassDeclaration) -> None:
        kinds = self.kinds
        started = self.i
        if kinds[self.i] == k.K_FROZEN:
            root.is_frozen = True
            self.i += 1
        if kinds[self.i] in _HEADER_MARKS:
            root.header_mark = self.texts[self.i].lower()
            self.i += 1
        if kinds[self.i] == k.K_EXTERNAL:
            root.is_external = True
            self.i += 1
        if kinds[self.i] != k.K_CLASS:
            self.fail(self.before_class(root, self.i == started))
        root.class_token = self.i
        self.i += 1
        root.name_token = self.i
        root.name = self.expect_identifier("class name")

    def before_class(self, root: ClassDeclaration, unmarked: bool) -> tuple[str, ...]:
        if not unmarked:
            return ("`class'",)
        marks = ("`deferred'", "`expanded'", "`frozen'", "`class'")
        return ("note entry", *marks) if root.notes is not None else ("`note'", *marks)

    def parse_formal_generics(self) -> list[FormalGeneric]:
        self.i += 1
        formals: list[FormalGeneric] = []
        if self.kinds[self.i] != k.RBRACKET:
            formals.append(self.parse_formal_generic())
            while self.kinds[self.i] == k.COMMA:
                self.i += 1
                formals.append(self.parse_formal_generic())
            if self.kinds[self.i] != k.RBRACKET:
                self.missing(k.RBRACKET, ("`,'", "`]'", "`->'"))
        self.i += 1
        return formals

    def parse_formal_generic(self) -> FormalGeneric:
        node = FormalGeneric()
        node.first = self.i
        node.mark = ""
        if self.kinds[self.i] in (k.K_FROZEN, k.K_EXPANDED) or self.starts_reference_mark():
            node.mark = self.texts[self.i].lower()
            self.i += 1
        node.name = self.expect_identifier("name of a formal generic")
        node.constraints = []
        node.creators = []
        if self.kinds[self.i] == k.ARROW:
            self.i += 1
            self.parse_constraints(node)
            if self.kinds[self.i] == k.K_CREATE:
                opener = self.i
                self.i += 1
                node.creators = self.parse_feature_name_list()
                self.expect_end(opener, ("`,'",))
        node.last = self.i - 1
        return node

    def starts_reference_mark(self) -> bool:
        return self.kinds[self.i] == k.K_REFERENCE

    def parse_constraints(self, node: FormalGeneric) -> None:
        """One constraint, or several in braces."""
        if self.kinds[self.i] != k.LBRACE:
            node.constraints.append(self.parse_constraint())
            return
        self.i += 1
        node.constraints.append(self.parse_constraint())
        while self.kinds[self.i] == k.COMMA:
            self.i += 1
            node.constraints.append(self.parse_constraint())
        if self.kinds[self.i] != k.RBRACE:
            self.missing(k.RBRACE, ("`,'", "`}'"))
        self.i += 1

    def parse_constraint(self) -> Constraint:
        node = Constraint()
        node.first = self.i
        node.type = self.parse_type()
        node.renames = []
        if self.kinds[self.i] == k.K_RENAME:
            opener = self.i
            self.i += 1
            node.renames = self.parse_renames()
            self.expect_end(opener, ("`,'",))
        node.last = self.i - 1
        return node

    def starts_inheritance(self) -> bool:
        return self.kinds[self.i] == k.K_INHERIT

    def parse_inheritance(self, root: ClassDeclaration) -> None:
        """`inherit {NONE} A B rename ... end`."""
        nonconforming = False
        self.i += 1
        if self.kinds[self.i] == k.LBRACE:
            nonconforming = True
            self.i += 1
            if self.texts[self.i].upper() != "NONE":
                self.fail(("`NONE'",))
            self.i += 1
            self.expect(k.RBRACE)
        self.skip_semicolons()
        while self.starts_parent(root):
            self.parse_parent(root, nonconforming)
            self.skip_semicolons()

    def starts_parent(self, root: ClassDeclaration) -> bool:
        """`insert` in small letters is a keyword of Liberty's, and no class."""
        return (self.kinds[self.i] == k.IDENTIFIER and self.texts[self.i] != "insert") or self.kinds[self.i] == k.TUPLE

    def parse_parent(self, root: ClassDeclaration, nonconforming: bool) -> None:
        node = ParentClause()
        node.first = self.i
        node.nonconforming = nonconforming
        node.type = self.parse_type()
        node.last = self.i - 1
        root.parents.append(node)
        behind_type = self.i
        if self.kinds[self.i] == k.K_RENAME:
            self.i += 1
            node.rename = self.parse_renames()
        if self.kinds[self.i] == k.K_EXPORT:
            self.i += 1
            node.export = self.parse_exports()
        if self.kinds[self.i] == k.K_UNDEFINE:
            self.i += 1
            node.undefine = self.parse_feature_name_list()
        if self.kinds[self.i] == k.K_REDEFINE:
            self.i += 1
            node.redefine = self.parse_feature_name_list()
        if self.kinds[self.i] == k.K_SELECT:
            self.i += 1
            node.select = self.parse_feature_name_list()
        if self.i > behind_type:
            self.expect_end(behind_type, self.adaptations_to_come(node))
        node.last = self.i - 1

    def adaptations_to_come(self, node: ParentClause) -> tuple[str, ...]:
        clauses = ("`export'", "`undefine'", "`redefine'", "`select'")
        given = (node.export, node.undefine, node.redefine, node.select)
        last = max((n + 1 for n, part in enumerate(given) if part is not None), default=0)
        return ("`,'", *clauses[last:])

    def parse_renames(self) -> list[Rename]:
        """`a as b, c as d`; perhaps none."""
        renames: list[Rename] = []
        if self.kinds[self.i] != k.IDENTIFIER:
            return renames
        renames.append(self.parse_rename())
        while self.kinds[self.i] == k.COMMA:
            self.i += 1
            renames.append(self.parse_rename())
        return renames

    def parse_rename(self) -> Rename:
        node = Rename()
        node.first = self.i
        node.old = self.parse_plain_feature_name("feature name")
        if self.kinds[self.i] != k.K_AS:
            self.missing(k.K_AS, ("`as'",))
        self.i += 1
        node.name = self.parse_extended_feature_name(False)
        node.last = self.i - 1
        return node

    def parse_exports(self) -> list[ExportItem]:
        """`{A} all {B, C} x, y`; perhaps none."""
        items: list[ExportItem] = []
        self.skip_semicolons()
        while self.kinds[self.i] == k.LBRACE:
            node = ExportItem()
            node.first = self.i
            node.clients = self.parse_clients()
            node.names = None
            if self.kinds[self.i] == k.K_ALL:
                self.i += 1
            else:
                node.names = self.parse_feature_name_list()
            node.last = self.i - 1
            items.append(node)
            self.skip_semicolons()
        return items

    def parse_creation_clause(self) -> CreationClause:
        node = CreationClause()
        node.first = self.i
        node.is_old = self.kinds[self.i] == k.K_CREATION
        if node.is_old:
            self.marks |= LEGACY
        self.i += 1
        node.clients = self.parse_clients() if self.kinds[self.i] == k.LBRACE else None
        node.names = self.parse_feature_name_list()
        node.last = self.i - 1
        return node

    def parse_converters(self, root: ClassDeclaration) -> None:
        """Perhaps none, as Gobo has it."""
        if self.kinds[self.i] != k.IDENTIFIER:
            return
        root.converters.append(self.parse_converter())
        while self.kinds[self.i] == k.COMMA:
            self.i += 1
            root.converters.append(self.parse_converter())

    def parse_converter(self) -> Converter:
        """`name: {A, B}` or `name ({A, B})`."""
        node = Converter()
        node.first = self.i
        node.name = self.parse_plain_feature_name("feature name")
        node.is_procedure = self.kinds[self.i] == k.LPAREN
        if not node.is_procedure and self.kinds[self.i] != k.COLON:
            self.fail(("`('", "`:'"))
        self.i += 1
        node.types = self.parse_converted_types()
        if node.is_procedure:
            self.expect(k.RPAREN)
        node.last = self.i - 1
        return node

    def parse_converted_types(self) -> list[Type]:
        self.expect(k.LBRACE)
        types: list[Type] = []
        if self.kinds[self.i] != k.RBRACE:
            types.append(self.parse_type())
            while self.kinds[self.i] == k.COMMA:
                self.i += 1
                types.append(self.parse_type())
        self.expect(k.RBRACE)
        return types
