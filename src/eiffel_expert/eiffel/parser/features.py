"""Feature clauses and feature declarations (ECMA-367 8.5) and the routines inside inline agents."""

from __future__ import annotations

from sys import intern
from typing import Final

from .. import tokens as k
from ..syntax import (
    Expression,
    FeatureClause,
    FeatureDeclaration,
    FeatureName,
    InlineAgent,
    ManifestString,
    NoteClause,
    NoteEntry,
    RoutineBody,
    Type,
)
from .cursor import LEGACY
from .instructions import InstructionParser

BODY_KEYWORDS: Final[frozenset[int]] = frozenset((k.K_DO, k.K_ONCE, k.K_DEFERRED, k.K_EXTERNAL, k.K_ATTRIBUTE))
ROUTINE_STARTERS: Final[frozenset[int]] = BODY_KEYWORDS | {
    k.K_NOTE,
    k.K_INDEXING,
    k.K_OBSOLETE,
    k.K_REQUIRE,
    k.K_LOCAL,
}
_NOTE_VALUES: Final[frozenset[int]] = frozenset(
    (k.IDENTIFIER, k.TUPLE, k.STRING, k.INTEGER, k.REAL, k.CHARACTER, k.K_TRUE, k.K_FALSE)
)


class FeatureParser(InstructionParser):
    """Parses features and the note clauses that classes and features share."""

    __slots__ = ()

    def parse_feature_clause(self, clauses: list[FeatureClause]) -> None:
        """A clause with its features, at `feature`; it joins `clauses` at once, so that an error loses nothing."""
        node = FeatureClause()
        node.first = self.i
        node.clients = None
        node.features = []
        self.i += 1
        if self.kinds[self.i] == k.LBRACE:
            node.clients = self.parse_clients()
        node.header_last = self.i - 1
        node.last = self.i - 1
        clauses.append(node)
        self.skip_semicolons()
        self.parse_features(node.features)
        node.last = self.i - 1

    def parse_features(self, features: list[FeatureDeclaration]) -> None:
        kinds = self.kinds
        while kinds[self.i] == k.IDENTIFIER or kinds[self.i] == k.K_FROZEN or kinds[self.i] == k.TUPLE:
            features.append(self.parse_feature())
            self.skip_semicolons()

    def parse_feature(self) -> FeatureDeclaration:
        node = FeatureDeclaration()
        node.first = self.i
        self.fill_feature(node)
        return node

    def fill_feature(self, node: FeatureDeclaration) -> None:
        node.names = self.parse_feature_names()
        kinds = self.kinds
        if kinds[self.i] == k.LPAREN:
            self.parse_formal_arguments(node)
        if kinds[self.i] == k.COLON:
            self.i += 1
            node.type = self.parse_type()
            if kinds[self.i] == k.K_ASSIGN:
                self.i += 1
                node.assigner = self.parse_plain_feature_name("feature name")
        node.signature_last = self.i - 1
        node.last = self.i - 1
        self.parse_value_or_routine(node)
        node.last = self.i - 1

    def parse_feature_names(self) -> list[FeatureName]:
        names = [self.parse_new_feature_name()]
        while self.kinds[self.i] == k.COMMA:
            self.i += 1
            names.append(self.parse_new_feature_name())
        return names

    def parse_new_feature_name(self) -> FeatureName:
        is_frozen = self.kinds[self.i] == k.K_FROZEN
        if is_frozen:
            self.i += 1
        return self.parse_extended_feature_name(is_frozen)

    def parse_formal_arguments(self, node: FeatureDeclaration) -> None:
        self.i += 1
        node.arguments = self.parse_entity_groups()
        if self.kinds[self.i] != k.RPAREN:
            self.missing(k.RPAREN, ("`;'", "`)'") if node.arguments else ("argument", "`)'"))
        self.i += 1

    def parse_value_or_routine(self, node: FeatureDeclaration) -> None:
        """What follows a signature: `= value`, `is value`, a routine, or nothing for an attribute."""
        kind = self.kinds[self.i]
        if kind == k.EQUAL or kind == k.K_IS:
            if self.parse_is_or_value(node, kind):
                return
            kind = self.kinds[self.i]
        if kind in ROUTINE_STARTERS:
            start = self.i
            self.parse_routine(node)
            if self.i == start:
                return
        elif node.type is None or node.arguments or node.has_is:
            self.fail(self.missing_body(node))

    def missing_body(self, node: FeatureDeclaration) -> tuple[str, ...]:
        if node.type is not None:
            return ("`do'", "`require'", "`local'", "`deferred'")
        if node.arguments:
            return ("`:'", "`do'", "`require'", "`local'", "`deferred'")
        return ("`:'", "`('", "`,'", "`do'", "`require'", "`local'", "`deferred'")

    def parse_is_or_value(self, node: FeatureDeclaration, kind: int) -> bool:
        """Take `=` or `is` and the constant behind it; False where `is` introduces a routine."""
        self.i += 1
        valued = node.type is not None and not node.arguments
        if kind == k.K_IS:
            self.marks |= LEGACY
            node.has_is = True
            if self.kinds[self.i] in ROUTINE_STARTERS or not valued:
                return False
        elif not valued:
            self.i -= 1
            self.fail(self.missing_body(node))
        if self.kinds[self.i] == k.K_UNIQUE:
            node.is_unique = True
            self.i += 1
        else:
            node.value = self.parse_constant()
        return True

    def parse_constant(self) -> Expression:
        """A manifest constant (ECMA-367 8.29.1)."""
        i = self.i
        kind = self.kinds[i]
        typed: Type | None = None
        if kind == k.LBRACE:
            self.i += 1
            typed = self.parse_type()
            self.expect(k.RBRACE)
            kind = self.kinds[self.i]
        number = self.parse_typed_number(i, typed)
        if number is not None:
            return number
        if kind == k.STRING:
            node = ManifestString()
            node.text = self.texts[self.i]
            node.type = typed
            node.is_once = False
            node.first = i
            node.last = self.i
            self.i += 1
            return node
        if kind == k.CHARACTER:
            return self.parse_character(i, typed)
        if typed is None and (kind == k.K_TRUE or kind == k.K_FALSE):
            return self.parse_boolean(i, kind == k.K_TRUE)
        return self.fail(("constant",))

    def parse_routine(self, node: FeatureDeclaration) -> None:
        """From the first of note, obsolete, require, local to `end`.

        A note after an attribute may be the class's closing note: then nothing is taken.
        """
        start = self.i
        kinds = self.kinds
        if kinds[self.i] == k.K_NOTE or kinds[self.i] == k.K_INDEXING:
            node.notes = self.parse_notes()
            if kinds[self.i] == k.K_END and node.type is not None and not node.arguments and not node.has_is:
                node.notes = None
                self.i = start
                return
        node.obsolete = self.parse_obsolete()
        if kinds[self.i] == k.K_REQUIRE:
            self.i += 1
            node.require = self.parse_assertions("require")
        has_local = kinds[self.i] == k.K_LOCAL
        if has_local:
            self.i += 1
            node.locals = self.parse_entity_groups()
        body = self.parse_body(node.first, has_local, node.require is not None)
        node.body = body
        if body.kind == "attribute" and (node.type is None or node.arguments):
            self.i = body.first
            self.fail(("`do'", "`once'", "`deferred'", "`external'"))
        self.parse_routine_end(node, body)

    def parse_routine_end(self, node: FeatureDeclaration, body: RoutineBody) -> None:
        """Postcondition, rescue clause and `end`."""
        expected: tuple[str, ...] = ("`ensure'", "`rescue'")
        if body.kind in ("do", "once", "attribute"):
            expected = ("instruction", *expected)
        if self.kinds[self.i] == k.K_ENSURE:
            self.i += 1
            node.ensure = self.parse_assertions("ensure")
            expected = ("assertion", "`rescue'")
        if self.kinds[self.i] == k.K_RESCUE and body.kind not in ("deferred", "external"):
            self.i += 1
            node.rescue = self.parse_compound()
            expected = ("instruction",)
        self.expect_end(body.first, expected)

    def parse_body(self, opener: int, has_local: bool, has_require: bool) -> RoutineBody:
        """`do`, `once`, `deferred`, `external` or `attribute` with what belongs to it."""
        i = self.i
        kind = self.kinds[i]
        if kind not in BODY_KEYWORDS or (has_local and kind in (k.K_DEFERRED, k.K_EXTERNAL)):
            self.fail(self.missing_body_keyword(has_local, has_require), opener)
        node = RoutineBody()
        node.first = i
        node.kind = intern(self.texts[i].lower())
        node.keys = []
        node.language = ""
        node.alias = ""
        node.compound = []
        self.i = i + 1
        if kind == k.K_EXTERNAL:
            self.parse_external(node)
        elif kind == k.K_ONCE:
            node.keys = self.parse_keys()
        node.header_last = self.i - 1
        if kind == k.K_DO or kind == k.K_ONCE or kind == k.K_ATTRIBUTE:
            node.compound = self.parse_compound()
        node.last = self.i - 1
        return node

    def missing_body_keyword(self, has_local: bool, has_require: bool) -> tuple[str, ...]:
        if has_local:
            return ("local variable", "`do'", "`once'", "`attribute'")
        bodies = ("`local'", "`do'", "`once'", "`deferred'", "`external'", "`attribute'")
        return ("assertion", *bodies) if has_require else ("`require'", *bodies)

    def parse_external(self, node: RoutineBody) -> None:
        node.language = self.expect_string("language in double quotes")
        if self.kinds[self.i] == k.K_ALIAS:
            self.i += 1
            node.alias = self.expect_string("name or code in double quotes")

    def expect_string(self, what: str) -> str:
        if self.kinds[self.i] != k.STRING:
            self.fail((what,))
        self.i += 1
        return self.texts[self.i - 1]

    def parse_agent_routine(self, node: InlineAgent) -> None:
        """The routine of an inline agent, up to its `end`."""
        node.require = None
        node.locals = []
        node.ensure = None
        node.rescue = None
        if self.kinds[self.i] == k.K_REQUIRE:
            self.i += 1
            node.require = self.parse_assertions("require")
        has_local = self.kinds[self.i] == k.K_LOCAL
        if has_local:
            self.i += 1
            node.locals = self.parse_entity_groups()
        if self.kinds[self.i] in (k.K_DEFERRED, k.K_ATTRIBUTE):
            self.fail(("`do'", "`once'"))
        body = self.parse_body(node.first, has_local, node.require is not None)
        node.body = body
        if self.kinds[self.i] == k.K_ENSURE:
            self.i += 1
            node.ensure = self.parse_assertions("ensure")
        if self.kinds[self.i] == k.K_RESCUE:
            self.i += 1
            node.rescue = self.parse_compound()
        self.expect_end(node.first, ("instruction", "`ensure'"))

    def parse_obsolete(self) -> Expression | None:
        """`obsolete "message"`, if it is there."""
        if self.kinds[self.i] != k.K_OBSOLETE:
            return None
        self.i += 1
        i = self.i
        self.expect_string("message in double quotes")
        node = ManifestString()
        node.first = i
        node.last = i
        node.type = None
        node.is_once = False
        node.text = self.texts[i]
        return node

    def parse_notes(self) -> NoteClause:
        """`note` or `indexing` and its entries."""
        node = NoteClause()
        node.first = self.i
        if self.kinds[self.i] == k.K_INDEXING:
            self.marks |= LEGACY
        self.i += 1
        self.skip_semicolons()
        node.entries = []
        while self.kinds[self.i] in _NOTE_VALUES:
            node.entries.append(self.parse_note_entry())
            self.skip_semicolons()
        node.last = self.i - 1
        return node

    def parse_note_entry(self) -> NoteEntry:
        """An entry, which may lack its name (in `indexing` by the second edition's grammar, in `note` by Gobo's)."""
        node = NoteEntry()
        node.first = self.i
        node.name = ""
        if self.kinds[self.i] == k.IDENTIFIER and self.kinds[self.i + 1] == k.COLON:
            node.name = self.texts[self.i]
            self.i += 2
        node.values = [self.parse_note_value()]
        while self.kinds[self.i] == k.COMMA:
            self.i += 1
            node.values.append(self.parse_note_value())
        node.last = self.i - 1
        return node

    def parse_note_value(self) -> str:
        """A constant, a name, or `create {T}.make ([...]) end`; as written, tokens joined by blanks."""
        first = self.i
        kind = self.kinds[first]
        if kind == k.K_CREATE:
            self.parse_creation_expression(first)
            if self.kinds[self.i] == k.LBRACKET:
                self.parse_manifest_tuple(self.i)
            self.expect(k.K_END)
        elif kind == k.IDENTIFIER or kind == k.TUPLE:
            self.i += 1
        else:
            self.parse_constant()
        return " ".join(self.texts[first : self.i])
