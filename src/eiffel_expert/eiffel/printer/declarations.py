"""Layout of classes, their clauses and their features; the entry to the layout of any node."""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import (
    Assertions,
    ClassDeclaration,
    ConditionalBranch,
    CreationClause,
    Expression,
    FeatureClause,
    FeatureDeclaration,
    Instruction,
    Node,
    NoteClause,
    ParentClause,
    RoutineBody,
    WhenPart,
)
from .blocks import BlockLayout
from .layout import CLAUSE, HEADER, KEEPS, OPENS, REQUIRES, TRAILING_HEADER

_ADAPTATIONS: Final[frozenset[int]] = frozenset(
    (k.K_RENAME, k.K_EXPORT, k.K_UNDEFINE, k.K_REDEFINE, k.K_SELECT, k.K_END)
)


class DeclarationLayout(BlockLayout):
    """Lays out whole trees and any of their nodes."""

    def place_all(self, level: int) -> None:
        """All topmost nodes of the tree, each below the other."""
        nodes = self.tree.nodes
        if nodes and isinstance(nodes[0], FeatureDeclaration):
            for node in nodes:
                self.survey(node)
            self.features(self.tree.features, level, nodes[0].first)
        elif nodes and isinstance(nodes[0], Instruction):
            for node in nodes:
                self.survey(node)
            instructions = [node for node in nodes if isinstance(node, Instruction)]
            self.compound(instructions, level, 0, len(self.kinds) - 2)
        else:
            for node in nodes:
                self.place(node, level)
                if node is not nodes[0]:
                    self.line(node.first, level, REQUIRES)

    def place(self, node: Node, level: int) -> None:
        """One node, whose first line is `level` deep."""
        self.survey(node)
        self.line(node.first, level)
        if isinstance(node, ClassDeclaration):
            self.class_declaration(node, level)
        elif isinstance(node, FeatureClause):
            self.feature_clause(node, level)
        elif isinstance(node, FeatureDeclaration):
            self.feature(node, level)
        elif isinstance(node, NoteClause):
            self.notes(node, level)
        elif isinstance(node, ParentClause):
            self.parent(node, level)
        elif isinstance(node, CreationClause):
            self.creation_clause(node, level)
        elif isinstance(node, Instruction):
            self.instruction(node, level)
        elif isinstance(node, ConditionalBranch):
            self.branch(node, level)
        elif isinstance(node, WhenPart):
            self.when_part(node, level)
        elif isinstance(node, Assertions):
            self._place_assertions(node, level)
        elif isinstance(node, RoutineBody):
            self.body(node, level, node.last + 1)
        else:
            self.run(node.first, node.last, level)

    def _place_assertions(self, node: Assertions, level: int) -> None:
        if node.kind:
            self.assertions(node, level)
        else:
            self.clauses(node, level, node.first)

    def class_declaration(self, node: ClassDeclaration, level: int) -> None:
        header = node.first
        if node.notes is not None:
            self.notes(node.notes, level)
            header = self.without_semicolons(node.notes.last + 1)
            self.line(header, level, REQUIRES)
        behind = self.class_header(node, header, level)
        behind = self.class_obsolete(node.obsolete, behind, level)
        behind = self.parents(node, behind, level)
        for creators in node.creators:
            self.line(creators.first, level, REQUIRES)
            self.creation_clause(creators, level)
        if node.converters:
            self.converters(node, level)
        for clause in node.feature_clauses:
            self.line(clause.first, level, REQUIRES)
            self.feature_clause(clause, level)
        if node.invariant is not None:
            self.assertions(node.invariant, level)
            self.line(node.invariant.first, level, REQUIRES)
        if node.closing_notes is not None:
            self.line(node.closing_notes.first, level, REQUIRES)
            self.notes(node.closing_notes, level)
        self.line(node.last, level, REQUIRES)

    def without_semicolons(self, token: int) -> int:
        """The first token from `token` on that is no semicolon; those before it are dropped."""
        stop = token
        while self.kinds[stop] == k.SEMICOLON:
            stop += 1
        self.separators(token, stop)
        return stop

    def notes(self, node: NoteClause, level: int) -> None:
        first = node.first + 1
        mode = OPENS
        for entry in node.entries:
            self.separators(first, entry.first)
            self.line(entry.first, level + 1, mode)
            self.sign_joints(entry.first, entry.last)
            self.run(entry.first, entry.last, level + 1)
            first = entry.last + 1
            mode = KEEPS
        self.without_semicolons(first)

    def class_header(self, node: ClassDeclaration, first: int, level: int) -> int:
        """`deferred class NAME [G]`, the name on the next line if it was; the token behind it."""
        last = node.name_token
        if self.kinds[last + 1] == k.LBRACKET:
            last = self.find(k.RBRACKET, node.formals[-1].last + 1 if node.formals else last + 2)
        name = node.name_token
        for token in range(first + 1, name):
            self.inline(token, level)
        if self.newlines[name]:
            self.line(name, level + 1)
        else:
            self.inline(name, level + 1)
        self.run(name, last, level + 1)
        return last + 1

    def class_obsolete(self, message: Expression | None, behind: int, level: int) -> int:
        if message is None:
            return behind
        self.line(behind, level, REQUIRES)
        self.obsolete(message, level)
        return message.last + 1

    def obsolete(self, message: Expression, level: int) -> None:
        """The message, below the keyword or beside it, as in the source."""
        if self.newlines[message.first]:
            self.line(message.first, level + 1)
        else:
            self.inline(message.first, level + 1)

    def parents(self, node: ClassDeclaration, behind: int, level: int) -> int:
        """The inheritance clauses; the token behind them."""
        for parent in node.parents:
            opening = self.inheritance_keyword(behind, parent.first, level)
            self.line(parent.first, level + 1, OPENS if opening else KEEPS)
            self.parent(parent, level + 1)
            behind = parent.last + 1
        if node.parents:
            return self.without_semicolons(behind)
        if self.kinds[behind] == k.K_INHERIT:  # with no parent behind it
            self.line(behind, level, REQUIRES)
        return behind

    def inheritance_keyword(self, first: int, stop: int, level: int) -> bool:
        """`inherit {NONE}` or semicolons before a parent, if anything; is there a keyword?"""
        self.separators(first, stop)
        opening = False
        for token in range(first, stop):
            if self.kinds[token] == k.K_INHERIT or self.tree.token_table.texts[token].lower() == "insert":
                self.line(token, level, REQUIRES)
                opening = True
            else:
                self.inline(token, level)
        return opening

    def parent(self, node: ParentClause, level: int) -> None:
        """The type and its adaptations: each keyword on a line, each name on one below it."""
        self.run(node.first, node.type.last, level)
        start = 0
        for token in range(node.type.last + 1, node.last + 1):
            if self.kinds[token] in _ADAPTATIONS:
                if start:
                    self.adaptation(node, start, token - 1, level + 2)
                self.line(token, level + 1)
                start = token
        if not start:
            self.inline(node.last, level)

    def adaptation(self, node: ParentClause, keyword: int, last: int, level: int) -> None:
        if self.kinds[keyword] != k.K_EXPORT:
            self.items(keyword + 1, last, level)
            return
        first = keyword + 1
        for item in node.export or ():
            self.drop_semicolons(first, item.first)
            self.line(item.first, level)
            self.run(item.first, item.last, level)
            first = item.last + 1
        self.drop_semicolons(first, last + 1)

    def creation_clause(self, node: CreationClause, level: int) -> None:
        header = node.first if node.clients is None else self.find(k.RBRACE, node.first)
        self.run(node.first, header, level)
        self.items(header + 1, node.last, level + 1)

    def converters(self, node: ClassDeclaration, level: int) -> None:
        self.line(node.converters[0].first - 1, level, REQUIRES)
        for converter in node.converters:
            self.line(converter.first, level + 1)
            self.run(converter.first, converter.last, level + 1)

    def feature_clause(self, node: FeatureClause, level: int) -> None:
        self.run(node.first, node.header_last, level)
        self.behind[node.header_last] = (CLAUSE, level)
        self.features(node.features, level + 1, node.header_last + 1)

    def features(self, features: list[FeatureDeclaration], level: int, first: int) -> None:
        """Features with an empty line between them; attributes and constants may stand closer, as written.

        A comment ends such a group: it is its last one's, or all of theirs.
        """
        in_group = False
        for feature in features:
            is_short = feature.body is None and not self.is_split(feature.first, feature.last)
            self.separators(first, feature.first)
            self.line(feature.first, level, KEEPS if in_group and is_short else REQUIRES)
            self.feature(feature, level)
            first = feature.last + 1
            in_group = is_short and not self.is_commented(feature)
        if features:
            self.without_semicolons(first)

    def is_commented(self, node: FeatureDeclaration) -> bool:
        """Is there a comment between the feature and what follows it?"""
        following = node.last + 1
        while self.kinds[following] == k.SEMICOLON:
            following += 1
        table = self.tree.token_table
        return "--" in table.source[self.tree.token_end(node.last) : table.starts[following]]

    def feature(self, node: FeatureDeclaration, level: int) -> None:
        """The signature, with `is` or the value on its line, the comment two tabs deeper, the routine one."""
        self.run(node.first, node.signature_last, level, 2)
        for name in node.names[1:]:
            if self.line_begins[name.first]:
                self.line(name.first, level)
        header = node.signature_last + (1 if node.has_is else 0)
        self.inline(header, level + 1)
        if node.body is None:
            self.sign_joints(header, node.last)
            self.run(header, node.last, level)
            self.behind[node.last] = (TRAILING_HEADER, level + 2)
            return
        self.behind[node.signature_last] = (HEADER, level + 2)
        self.behind[header] = (HEADER, level + 2)
        self.routine(node, node.body, header + 1, level + 1)

    def routine(self, node: FeatureDeclaration, body: RoutineBody, start: int, level: int) -> None:
        if node.notes is not None:
            self.line(node.notes.first, level)
            self.notes(node.notes, level)
            start = self.without_semicolons(node.notes.last + 1)
        if node.obsolete is not None:
            self.line(node.obsolete.first - 1, level)
            self.obsolete(node.obsolete, level)
            start = node.obsolete.last + 1
        if node.require is not None:
            self.assertions(node.require, level)
            start = node.require.last + 1
        self.locals_before(body, node.locals, start, level)
        self.routine_end(node, body, level, node.last)
