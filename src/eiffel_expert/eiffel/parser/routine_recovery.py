"""Recovery below the level of features: expressions, instructions, assertions, declarations, bodies of routines.

In: tokens that hold a syntax error. Out: what can be read of them. A construct in which a problem was found may lack
its `end`; and from the first problem of a feature on, columns tell whose `end` stands there, and where the next feature
begins. Every loop moves on by a token at least.
"""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import (
    AssertionClause,
    Assertions,
    EntityGroup,
    ErrorExpression,
    Expression,
    Instruction,
    RoutineBody,
)
from .cursor import SyntaxProblem
from .features import BODY_KEYWORDS, ROUTINE_STARTERS
from .instructions import CALL_STARTERS
from .resync import COMPOUND_ENDS, STEP_STARTERS, Resynchronization

_BLOCKS: Final[frozenset[int]] = frozenset(
    (k.K_IF, k.K_FROM, k.K_ACROSS, k.K_INSPECT, k.K_CHECK, k.K_DEBUG, k.K_SEPARATE, k.OPEN_REPEAT)
)
_ASSERTION_ENDS: Final[frozenset[int]] = (
    COMPOUND_ENDS | BODY_KEYWORDS | {k.K_THEN, k.K_LOCAL, k.K_REQUIRE, k.K_ALL, k.K_SOME, k.K_OBSOLETE}
)
_SINGLE_STRAYS: Final[frozenset[int]] = BODY_KEYWORDS | {k.K_THEN, k.K_IS}


class RoutineRecovery(Resynchronization):
    """Parses what routines consist of."""

    __slots__ = ()

    def parse_expression(self) -> Expression:
        i = self.i
        depth = self.depth
        try:
            return super().parse_expression()
        except SyntaxProblem as problem:
            self.depth = depth
            self.report(problem)
            self.leave_expression()
            node = ErrorExpression()
            node.first = i
            node.last = self.i - 1
            return node

    def parse_compound(self) -> list[Instruction]:
        compound: list[Instruction] = []
        self.enter()
        while not self.ends_compound():
            self.parse_step(compound)
        self.depth -= 1
        return compound

    def ends_compound(self) -> bool:
        kind = self.kinds[self.i]
        if kind in COMPOUND_ENDS:
            return kind != k.K_FEATURE or not self.starts_static_call()
        return self.wounded and self.at_header(self.i)

    def parse_step(self, compound: list[Instruction]) -> None:
        """An instruction, a semicolon, or something that is wrong here."""
        self.spend()
        i = self.i
        kind = self.kinds[i]
        if kind == k.SEMICOLON:
            self.i += 1
            return
        if kind == k.LBRACE and self.wounded and self.layout.ends_line(i):
            self.i += 1  # a block in braces, whose first brace was reported
            return
        depth = self.depth
        if self.layout.columns[i] >= 0:
            self.line_column = self.layout.columns[i]
        try:
            instruction = self.parse_instruction(i, kind)
        except SyntaxProblem as problem:
            self.depth = depth
            self.report(problem)
            self.leave_instruction(i, kind)
            return
        if instruction is not None:
            if self.wounded and self.at_header(i):
                self.i = i  # no instruction: the feature before it lacks an `end`
            else:
                compound.append(instruction)
        elif not self.goes_back(compound) and not self.are_assertions(compound, kind):
            self.skip_stray(i, kind)

    def are_assertions(self, compound: list[Instruction], kind: int) -> bool:
        """Does a tag show that assertions without their keyword begin? Then read past them."""
        if kind != k.COLON or not compound or compound[-1].last != self.i - 1 or self.feature_first < 0:
            return False
        if not self.wounded:
            self.report(SyntaxProblem(self.i, ("instruction", "`ensure'", "`end'")))
        if self.texts[self.i + 1].isupper():
            self.skip_line(self.i)  # a declaration
        else:
            self.i = compound.pop().first
            self.parse_assertions("ensure")
        return True

    def parse_instruction(self, i: int, kind: int) -> Instruction | None:
        if kind in CALL_STARTERS:
            return self.parse_call_or_assignment(i, kind)
        count = len(self.open_kinds)
        self.open_kinds.append(kind)
        try:
            return self.parse_keyword_instruction(i, kind)
        finally:
            del self.open_kinds[count:]

    def goes_back(self, nodes: list[Instruction] | list[AssertionClause]) -> bool:
        """Was the node read last the name of a feature, as what follows it shows? Then go back to it."""
        if not nodes or nodes[-1].last != self.i - 1:
            return False
        last = nodes[-1].first
        column = self.layout.columns[last]
        if not self.at_header(last):
            if not 0 <= self.feature_first < last or column < 0 or self.kinds[self.i] not in ROUTINE_STARTERS:
                return False
            if not self.layout.is_signature(last):
                return False
        self.report(SyntaxProblem(self.i, ("`end'",)))
        nodes.pop()
        self.i = last
        self.feature_column = max(self.feature_column, column)
        self.wounded = True
        return True

    def leave_instruction(self, i: int, kind: int) -> None:
        """Behind a problem in the instruction that began at `i`."""
        if self.at_header(i):
            self.i = i
        elif kind == k.LBRACE:
            self.i = i + 1
            self.go_on()
        else:
            self.skip_line(i)
            if kind in _BLOCKS:
                self.open_kinds.append(kind)
                self.expect_end(i, ("instruction",))
                self.open_kinds.pop()

    def skip_stray(self, i: int, kind: int) -> None:
        """A token that begins no instruction and ends no compound."""
        if kind == k.RBRACE and self.wounded:
            self.i += 1
            return
        self.report(SyntaxProblem(i, ("instruction", "`end'")))
        self.i += 1
        if kind == k.K_LOCAL:
            while self.kinds[self.i] == k.IDENTIFIER and self.kinds[self.i + 1] in (k.COLON, k.COMMA):
                i = self.i
                self.add_entity_group([], i, True, True)
                self.lacks_do = False
                self.skip_semicolons()
                if self.i == i:
                    break
        elif kind == k.K_REQUIRE:
            self.parse_assertions("require")
        elif kind not in _SINGLE_STRAYS:
            self.i -= 1
            self.skip_line(i)
        self.go_on()

    def expect_end(self, opener: int, expected: tuple[str, ...]) -> None:
        while self.kinds[self.i] != k.K_END:
            if not self.is_wounded(opener):
                self.report(SyntaxProblem(self.i, (*expected, "`end'"), opener))
            kind = self.kinds[self.i]
            if "instruction" not in expected and "assertion" not in expected and kind != k.K_WHEN:
                self.i = max(self.i, self.find(k.K_END))
                if self.kinds[self.i] != k.K_END:
                    return
                break
            if self.closes_outer(kind):
                return
            self.skip_clause(kind)
            self.parse_compound()
        place = self.end_place(opener) if self.is_wounded(opener) else 0
        if place < 0:
            return
        self.i += 1
        if place > 0 and not self.ends_text(self.i - 1):
            self.parse_compound()
            self.expect_end(opener, expected)

    def skip_clause(self, kind: int) -> None:
        """A clause that no construct around here goes on with: read past what introduces its instructions."""
        start = self.i
        self.i += 1
        if kind == k.K_ELSEIF or kind == k.K_UNTIL:
            self.parse_expression()
            self.i += self.kinds[self.i] in (k.K_THEN, k.K_LOOP)
        elif kind == k.K_ENSURE or kind == k.K_VARIANT:
            self.parse_assertions("ensure")
        elif kind not in (k.K_ELSE, k.K_LOOP, k.K_RESCUE):
            self.i = start
            self.skip_line(start)
        self.go_on()

    def fill_assertions(self, node: Assertions) -> None:
        node.only = None
        node.clauses = []
        node.last = self.i - 1
        told = False
        while True:
            self.skip_semicolons()
            i = self.i
            if self.wounded and self.at_header(i):
                return
            if self.layout.columns[i] >= 0:
                self.line_column = self.layout.columns[i]
            if self.starts_assertion(node.kind):
                self.add_assertion(node, i)
                if self.wounded and self.at_header(i):
                    self.i = i
                    del node.clauses[-1:]
                    return
                if self.i == i:  # nothing was taken: what is missing was sought, and supplied, before it
                    self.skip_line(i)
            elif self.ends_assertions(node):
                return
            else:
                if not told:
                    self.report(SyntaxProblem(i, ("assertion", "`end'")))
                told = True
                self.skip_line(i)

    def ends_assertions(self, node: Assertions) -> bool:
        """Does something else begin here, perhaps with the name that was read as the last assertion?"""
        kind = self.kinds[self.i]
        if kind == k.ASSIGN and node.kind == "require" and node.clauses:
            self.lacks_do = True
            self.report(SyntaxProblem(self.i, ("assertion", "`do'")))
            self.i = node.clauses.pop().first
            return True
        if kind in ROUTINE_STARTERS and node.kind == "ensure":
            self.goes_back(node.clauses)
            return True
        return kind in _ASSERTION_ENDS or (node.kind == "check" and kind == k.ASSIGN)

    def add_assertion(self, node: Assertions, i: int) -> None:
        depth = self.depth
        if node.kind == "ensure" and self.starts_only():
            node.only = self.parse_only()
            return
        try:
            clause = self.parse_assertion_clause(node.kind)
            if node.clauses and clause.tag and node.clauses[-1].expression is None and not node.clauses[-1].is_class:
                self.report(SyntaxProblem(i, ("expression",), -1, f"the tag `{node.clauses[-1].tag}' has no assertion"))
            node.clauses.append(clause)
            node.last = clause.last
        except SyntaxProblem as problem:
            self.depth = depth
            self.report(problem)
            self.skip_line(i)

    def parse_entity_groups(self) -> list[EntityGroup]:
        groups: list[EntityGroup] = []
        told = False
        is_local = self.kinds[self.i - 1] == k.K_LOCAL
        while True:
            self.skip_semicolons()
            i = self.i
            if is_local and self.layout.columns[i] >= 0:
                self.line_column = self.layout.columns[i]
            if self.kinds[i] == k.IDENTIFIER or self.kinds[i] == k.TUPLE:
                self.add_entity_group(groups, i, is_local, told)
            elif not is_local or self.kinds[i] in _ASSERTION_ENDS or self.at_boundary(i):
                return groups
            else:
                if not told:
                    self.report(SyntaxProblem(i, ("local variable", "`do'", "`once'", "`attribute'")))
                told = True
                self.lacks_do = self.kinds[i] in STEP_STARTERS
                if not self.lacks_do:
                    self.skip_line(i)
            if self.lacks_do or (self.wounded and self.at_header(self.i)):
                return groups

    def add_entity_group(self, groups: list[EntityGroup], i: int, is_local: bool, told: bool) -> None:
        depth = self.depth
        try:
            groups.append(self.parse_entity_group())
        except SyntaxProblem as problem:
            self.depth = depth
            if not is_local:
                raise
            if not told:
                self.report(problem)
            if self.kinds[self.i] == k.ASSIGN:
                self.lacks_do = True
                self.i = i
            else:
                self.skip_line(i)

    def parse_body(self, opener: int, has_local: bool, has_require: bool) -> RoutineBody:
        if self.lacks_do:
            return self.parse_body_without_keyword()
        if self.kinds[self.i] not in BODY_KEYWORDS:
            self.report(SyntaxProblem(self.i, self.missing_body_keyword(has_local, has_require), opener))
            while self.kinds[self.i] not in BODY_KEYWORDS:
                if self.at_boundary(self.i):
                    self.go_on()
                    self.fail(("`do'",))
                self.i += 1
            self.go_on()
        columns = self.layout.columns
        if 0 <= columns[self.i] <= self.feature_column:
            self.feature_column = -1  # this text is not indented
        return super().parse_body(opener, has_local, has_require)

    def parse_body_without_keyword(self) -> RoutineBody:
        self.lacks_do = False
        node = RoutineBody()
        node.first = self.i
        node.kind = "do"
        node.keys = []
        node.language = ""
        node.alias = ""
        node.header_last = self.i - 1
        node.compound = self.parse_compound()
        node.last = self.i - 1
        return node

    def parse_loose_compound(self) -> list[Instruction]:
        """Instructions to the end of the text."""
        compound = self.parse_compound()
        while self.kinds[self.i] != k.END_OF_TEXT:
            if not self.wounded:
                self.report(SyntaxProblem(self.i, ("instruction", "end of text")))
            self.i += 1
            self.go_on()
            compound += self.parse_compound()
        return compound

    def parse_loose_assertions(self, node: Assertions) -> None:
        """Assertions to the end of the text."""
        self.fill_assertions(node)
        while self.kinds[self.i] != k.END_OF_TEXT:
            self.report(SyntaxProblem(self.i, ("assertion", "end of text")))
            self.i += 1
            self.go_on()
            more = Assertions()
            more.kind = ""
            self.fill_assertions(more)
            node.clauses += more.clauses
