"""Types, entity groups and feature names (ECMA-367 8.5.19, 8.8.3, 8.11)."""

from __future__ import annotations

import re
from typing import Final

from .. import tokens as k
from ..syntax import AnchoredType, BitType, ClassType, EntityGroup, FeatureName, TupleType, Type
from .cursor import LEGACY, TokenCursor

_NO_MARKS: Final[tuple[str, ...]] = ()
_MARKS: Final[frozenset[int]] = frozenset(
    (k.K_ATTACHED, k.K_DETACHABLE, k.K_SEPARATE, k.K_EXPANDED, k.BANG, k.QUESTION)
)

# `[]`, `()`, the operators that are words, any run of marks, and the older free operators, as `#cross`.
_ALIAS: Final = re.compile(
    r"""\[\]|\(\)|not|and(?: then)?|or(?: else)?|xor|implies|[^\w\s"'()\[\]{},;.?]+|\.\.|[#|&@][^\s"]*""",
    re.I,
)
# Symbols of the language that no feature can be called by.
_NO_ALIAS: Final = {text for text, kind in k.SYMBOLS.items() if kind < k.FIRST_OPERATOR}.union(
    ("=", "/=", "~", "/~")
) - {"!!", "¬"}


class TypeParser(TokenCursor):
    """Parses types; the base of all that parses more."""

    __slots__ = ()

    def parse_type(self) -> Type:
        i = self.i
        if self.kinds[i] != k.IDENTIFIER:
            return self.parse_marked_type(i)
        node = ClassType()
        node.first = i
        node.marks = _NO_MARKS
        node.name = self.texts[i]
        i += 1
        self.i = i
        following = self.kinds[i]
        if following == k.LBRACKET:
            node.actuals = self.parse_actuals()
        elif following == k.INTEGER and node.name.upper() == "BIT":
            return self.parse_bit_type(node.first)
        else:
            node.actuals = []
            node.last = node.first
            return node
        node.last = self.i - 1
        return node

    def parse_bit_type(self, first: int) -> Type:
        node = BitType()
        node.first = first
        node.last = self.i
        node.marks = _NO_MARKS
        node.size = self.texts[self.i]
        self.i += 1
        self.marks |= LEGACY
        return node

    def parse_marked_type(self, first: int) -> Type:
        """A type that opens with a mark, `TUPLE`, `like`, or nothing that a type may open with."""
        marks = self.parse_marks()
        kind = self.kinds[self.i]
        node: Type
        if kind != k.IDENTIFIER and marks == ("expanded",):
            self.fail(("class name",))
        if kind == k.K_LIKE:
            node = self.parse_anchored_type()
        elif kind == k.TUPLE:
            node = self.parse_tuple_type()
        elif kind == k.IDENTIFIER:
            node = self.parse_type()
        else:
            self.fail(("type",))
        node.first = first
        node.marks = marks
        return node

    def parse_marks(self) -> tuple[str, ...]:
        """At most one of attached, detachable, expanded, `!`, `?`, and then `separate`."""
        first = self.i
        if self.kinds[self.i] in _MARKS and self.kinds[self.i] != k.K_SEPARATE:
            self.i += 1
        if self.kinds[self.i] == k.K_SEPARATE and self.kinds[self.i - 1] != k.K_EXPANDED:
            self.i += 1
        return tuple(self.texts[j].lower() for j in range(first, self.i))

    def parse_actuals(self) -> list[Type]:
        """`[A, B]` after a class name."""
        self.enter()
        self.i += 1
        actuals: list[Type] = []
        if self.kinds[self.i] != k.RBRACKET:
            actuals.append(self.parse_type())
            while self.kinds[self.i] == k.COMMA:
                self.i += 1
                actuals.append(self.parse_type())
            if self.kinds[self.i] != k.RBRACKET:
                self.missing(k.RBRACKET, ("`,'", "`]'"))
        self.i += 1
        self.depth -= 1
        return actuals

    def parse_tuple_type(self) -> TupleType:
        node = TupleType()
        node.actuals = []
        node.fields = []
        self.i += 1
        if self.kinds[self.i] == k.LBRACKET:
            if self.kinds[self.i + 1] == k.SEMICOLON or self.labels_ahead(self.i + 1):
                self.i += 1
                self.enter()
                node.fields = self.parse_entity_groups()
                self.leave()
                if self.kinds[self.i] != k.RBRACKET:
                    self.missing(k.RBRACKET, ("`;'", "`]'"))
                self.i += 1
            else:
                node.actuals = self.parse_actuals()
        node.last = self.i - 1
        return node

    def labels_ahead(self, j: int) -> bool:
        """Does `a, b: ` begin at token `j`?"""
        kinds = self.kinds
        while (kinds[j] == k.IDENTIFIER or kinds[j] == k.TUPLE) and kinds[j + 1] == k.COMMA:
            j += 2
        return (kinds[j] == k.IDENTIFIER or kinds[j] == k.TUPLE) and kinds[j + 1] == k.COLON

    def parse_anchored_type(self) -> AnchoredType:
        node = AnchoredType()
        node.base = None
        node.path = []
        self.i += 1
        if self.kinds[self.i] == k.LBRACE:
            self.i += 1
            self.enter()
            node.base = self.parse_type()
            self.leave()
            self.expect(k.RBRACE)
            self.expect(k.DOT)
            node.path.append(self.expect_identifier("feature name"))
        elif self.kinds[self.i] == k.K_CURRENT:
            node.path.append(self.texts[self.i])
            self.i += 1
        else:
            node.path.append(self.parse_plain_feature_name("feature name, argument or `Current'"))
        while self.kinds[self.i] == k.DOT:
            self.i += 1
            node.path.append(self.expect_identifier("feature name"))
        node.last = self.i - 1
        return node

    def parse_entity_groups(self) -> list[EntityGroup]:
        """`a, b: T; c: U`, as in formal arguments, locals and tuple labels."""
        groups: list[EntityGroup] = []
        self.skip_semicolons()
        kinds = self.kinds
        while kinds[self.i] == k.IDENTIFIER or kinds[self.i] == k.TUPLE:
            groups.append(self.parse_entity_group())
            self.skip_semicolons()
        return groups

    def parse_entity_group(self) -> EntityGroup:
        kinds = self.kinds
        node = EntityGroup()
        node.first = self.i
        names = [self.texts[self.i]]
        self.i += 1
        while kinds[self.i] == k.COMMA:
            self.i += 1
            names.append(self.expect_identifier("identifier"))
        if kinds[self.i] != k.COLON:
            self.fail(("`,'", "`:'"))
        self.i += 1
        node.names = names
        node.type = self.parse_type()
        node.last = self.i - 1
        return node

    def parse_plain_feature_name(self, what: str) -> str:
        """A feature's name where it is used; the legacy operators read as in `infix "+"`."""
        name = self.expect_identifier(what)
        if self.kinds[self.i] == k.STRING and name.lower() in ("infix", "prefix"):
            name = f"{name.lower()} {self.texts[self.i]}"
            self.i += 1
            self.marks |= LEGACY
        return name

    def parse_feature_name_list(self) -> list[str]:
        """Names with commas between them, perhaps none at all."""
        if self.kinds[self.i] != k.IDENTIFIER:
            return []
        names = [self.parse_plain_feature_name("feature name")]
        while self.kinds[self.i] == k.COMMA:
            self.i += 1
            names.append(self.parse_plain_feature_name("feature name"))
        return names

    def parse_extended_feature_name(self, is_frozen: bool) -> FeatureName:
        """`name alias "+" convert alias "x"`, or `infix "+"`."""
        node = FeatureName()
        node.first = self.i
        node.fix = ""
        node.name = self.parse_plain_feature_name("feature name")
        if self.i - node.first == 2:
            node.fix = "infix" if node.name.startswith("infix") else "prefix"
        node.aliases = []
        node.converts = False
        node.is_frozen = is_frozen
        while self.kinds[self.i] == k.K_ALIAS:
            self.i += 1
            if self.kinds[self.i] != k.STRING:
                self.fail(("operator in double quotes",))
            alias = self.texts[self.i][1:-1]
            if alias in _NO_ALIAS or not _ALIAS.fullmatch(alias):
                self.fail(("operator in double quotes",), -1, f"`{alias}' is no operator")
            node.aliases.append(alias)
            self.i += 1
            if self.kinds[self.i] == k.K_CONVERT:
                node.converts = True
                self.i += 1
        node.last = self.i - 1
        return node

    def parse_clients(self) -> list[str]:
        """`{A, B}`, at its brace."""
        self.i += 1
        clients: list[str] = []
        if self.kinds[self.i] != k.RBRACE:
            clients.append(self.expect_identifier("class name"))
            while self.kinds[self.i] == k.COMMA:
                self.i += 1
                clients.append(self.expect_identifier("class name"))
            if self.kinds[self.i] != k.RBRACE:
                self.missing(k.RBRACE, ("`,'", "`}'"))
        self.i += 1
        return clients
