"""Layout of assertions, instructions and the routines inside inline agents: an item a line, keywords above them."""

from __future__ import annotations

from .. import tokens as k
from ..syntax import (
    AssertionClause,
    Assertions,
    Check,
    Conditional,
    ConditionalBranch,
    Debug,
    EntityGroup,
    Expression,
    FeatureDeclaration,
    InlineAgent,
    Inspect,
    Instruction,
    Loop,
    RoutineBody,
    SeparateInstruction,
    WhenPart,
)
from .layout import KEEPS, OPENS, SIMPLE_INSTRUCTIONS, Layout


class BlockLayout(Layout):
    """Lays out everything below a feature."""

    def instruction(self, node: Instruction, level: int) -> None:
        """What follows the first token of `node`, whose own line is set."""
        if isinstance(node, Conditional):
            self.conditional(node, level)
        elif isinstance(node, Loop):
            self.loop(node, level)
        elif isinstance(node, Inspect):
            self.inspect(node, level)
        elif isinstance(node, Check):
            self.check(node, level)
        elif isinstance(node, Debug):
            self.debug(node, level)
        elif isinstance(node, SeparateInstruction):
            self.separate(node, level)
        else:
            self.run(node.first, node.last, level)

    def conditional(self, node: Conditional, level: int) -> None:
        behind = node.first
        for branch in node.branches:
            if branch.first > node.first:
                self.line(branch.first, level)
            self.branch(branch, level)
            behind = branch.last + 1
        self.last_part(node.alternative, behind, node.last, level)

    def last_part(self, alternative: list[Instruction] | None, behind: int, last: int, level: int) -> None:
        """`else`, at token `behind`, if it is there, and `end`."""
        if alternative is not None:
            self.line(behind, level)
            self.compound(alternative, level + 1, behind + 1, last)
        self.line(last, level)

    def branch(self, node: ConditionalBranch, level: int) -> None:
        """`if c then` on one line; a condition of several lines has them to itself."""
        condition = node.condition
        then = condition.last + 1
        if self.is_split(condition.first, condition.last):
            self.line(condition.first, level + 1)
            self.run(condition.first, condition.last, level + 1, 0)
            self.line(then, level)
        else:
            self.inline(condition.first, level + 1)
            self.inline(then, level)
        self.compound(node.compound, level + 1, then + 1, node.last + 1)

    def loop(self, node: Loop, level: int) -> None:
        if self.kinds[node.last] == k.CLOSE_REPEAT:
            self.symbolic_loop(node, level)
            return
        behind = node.first
        compact = False
        if node.iteration is not None:
            behind = node.iteration.last + 1
            compact = self.across(node, level)
        if node.initialization is not None:
            if behind > node.first:
                self.line(behind, level)
            stop = self._behind_initialization(node, node.initialization, behind)
            self.compound(node.initialization, level + 1, behind + 1, stop)
            behind = stop
        if node.invariant_part is not None:
            self.assertions(node.invariant_part, level)
            behind = node.invariant_part.last + 1
        if node.variant_part is not None and node.exit is not None and node.variant_part.first < node.exit.first:
            behind = self.variant(node, level)
        if node.exit is not None:
            self.exit(node.exit, level, behind, compact)
            behind = node.exit.last + 1
        self.loop_body(node, level, self.find(k.K_LOOP, behind), compact)

    def exit(self, condition: Expression, level: int, behind: int, compact: bool) -> None:
        """`until` and its condition."""
        keyword = condition.first - 1
        self.separators(behind, keyword)
        if compact:
            self.inline(keyword, level)
            self.inline(condition.first, level + 1)
            return
        self.line(keyword, level)
        self.line(condition.first, level + 1)
        self.run(condition.first, condition.last, level + 1, 0)

    def _behind_initialization(self, node: Loop, initialization: list[Instruction], start: int) -> int:
        token = initialization[-1].last + 1 if initialization else start + 1
        while self.kinds[token] == k.SEMICOLON:
            token += 1
        return token

    def across(self, node: Loop, level: int) -> bool:
        """The header of an iteration; do `until` and `loop` stay on its line?"""
        iteration = node.iteration
        assert iteration is not None
        target = iteration.expression.first
        if self.newlines[target]:
            self.line(target, level + 1)
            self.run(target, iteration.last, level + 1)
            return False
        self.run(iteration.first, iteration.last, level)
        last = iteration.last if node.exit is None else node.exit.last
        return node.initialization is None and node.invariant_part is None and not self.is_split(node.first, last)

    def loop_body(self, node: Loop, level: int, keyword: int, compact: bool) -> None:
        """From `loop` to `end`."""
        if compact:
            self.inline(keyword, level)
        else:
            self.line(keyword, level)
        stop = node.last
        if node.variant_part is not None and node.variant_part.first > keyword:
            stop = self._variant_keyword(node)
            self.separators(self.variant(node, level), node.last)
        self.compound(node.body, level + 1, keyword + 1, stop)
        self.line(node.last, level)

    def _variant_keyword(self, node: Loop) -> int:
        assert node.variant_part is not None
        return node.variant_part.first - (3 if node.variant_tag else 1)

    def variant(self, node: Loop, level: int) -> int:
        """`variant` and its expression; the token behind it."""
        assert node.variant_part is not None
        keyword = self._variant_keyword(node)
        self.line(keyword, level)
        self.line(keyword + 1, level + 1)
        self.run(keyword + 1, node.variant_part.last, level + 1)
        return node.variant_part.last + 1

    def symbolic_loop(self, node: Loop, level: int) -> None:
        """`⟳ x: e ¦ ... ⟲`: on one line if it was and does but one simple thing."""
        iteration = node.iteration
        assert iteration is not None
        flat = len(node.body) <= 1 and all(isinstance(each, SIMPLE_INSTRUCTIONS) for each in node.body)
        if flat and not self.is_split(node.first, node.last):
            self.run(node.first, node.last, level)
            return
        self.run(node.first, iteration.last, level)
        self.compound(node.body, level + 1, iteration.last + 1, node.last)
        self.line(node.last, level)

    def inspect(self, node: Inspect, level: int) -> None:
        expression = node.expression
        if self.newlines[expression.first]:
            self.line(expression.first, level + 1)
            self.run(expression.first, expression.last, level + 1)
        else:
            self.run(node.first, expression.last, level)
        behind = expression.last + 1
        for when in node.whens:
            self.line(when.first, level)
            self.when_part(when, level)
            behind = when.last + 1
        self.last_part(node.alternative, behind, node.last, level)

    def when_part(self, node: WhenPart, level: int) -> None:
        then = self.find(k.K_THEN, node.choices[-1].last + 1 if node.choices else node.first + 1)
        self.run(node.first, then, level)
        self.compound(node.compound, level + 1, then + 1, node.last + 1)

    def check(self, node: Check, level: int) -> None:
        """`check c end` and `check c then` stay on one line if they were."""
        assertions = node.assertions
        stop = node.last if node.compound is None else self.find(k.K_THEN, assertions.last + 1)
        if len(assertions.clauses) == 1 and not self.is_split(node.first, stop):
            self.run(node.first, assertions.last, level)
            self.separators(assertions.last + 1, stop)
            self.inline(stop, level)
        else:
            self.clauses(assertions, level + 1, node.first + 1)
            self.separators(assertions.last + 1, stop)
            self.line(stop, level)
        if node.compound is not None:
            self.compound(node.compound, level + 1, stop + 1, node.last)
            self.line(node.last, level)

    def debug(self, node: Debug, level: int) -> None:
        header = node.first
        if self.kinds[header + 1] == k.LPAREN and self.kinds[header + 2] in (k.STRING, k.RPAREN):
            header = self.find(k.RPAREN, header + 2)
        self.run(node.first, header, level)
        self.compound(node.compound, level + 1, header + 1, node.last)
        self.line(node.last, level)

    def separate(self, node: SeparateInstruction, level: int) -> None:
        keyword = node.arguments[-1].last + 1
        self.run(node.first, keyword, level)
        self.compound(node.compound, level + 1, keyword + 1, node.last)
        self.line(node.last, level)

    def assertions(self, node: Assertions, level: int) -> None:
        """The keyword, perhaps with `else` or `then`, and the clauses below it."""
        self.line(node.first, level)
        header = node.first + (1 if node.is_else or node.is_then else 0)
        self.inline(header, level)
        self.clauses(node, level + 1, header + 1)

    def clauses(self, node: Assertions, level: int, first: int) -> None:
        mode = OPENS
        for clause in node.clauses:
            self.separators(first, clause.first)
            self.line(clause.first, level, mode)
            self.run(clause.first, clause.last, level)
            first = self._behind_clause(clause)
            mode = KEEPS
        if node.only is not None:
            start = first
            while self.kinds[start] == k.SEMICOLON:
                start += 1
            self.separators(first, start)
            self.line(start, level, mode)
            self.run(start, node.last, level)
            first = node.last + 1
        stop = first
        while self.kinds[stop] == k.SEMICOLON:
            stop += 1
        self.separators(first, stop)

    def _behind_clause(self, clause: AssertionClause) -> int:
        """Where semicolons may be dropped behind a clause: a tag alone needs its own."""
        bare = clause.expression is None and not clause.is_class
        return clause.last + 2 if bare else clause.last + 1

    def entities(self, groups: list[EntityGroup], level: int, keyword: int, stop: int) -> None:
        """Local variables, a group a line, behind the keyword `local`."""
        self.line(keyword, level)
        first = keyword + 1
        mode = OPENS
        for group in groups:
            self.separators(first, group.first)
            self.line(group.first, level + 1, mode)
            self.run(group.first, group.last, level + 1)
            first = group.last + 1
            mode = KEEPS
        self.separators(first, stop)

    def locals_before(self, body: RoutineBody, groups: list[EntityGroup], start: int, level: int) -> None:
        """The local clause between the tokens `start` and the body, if there is one."""
        for token in range(start, body.first):
            if self.kinds[token] == k.K_LOCAL:
                self.entities(groups, level, token, body.first)
                return

    def body(self, node: RoutineBody, level: int, stop: int) -> None:
        """From `do` to the last instruction; `stop` is the token behind it."""
        self.line(node.first, level)
        if node.kind == "external":
            self.external(node, level)
        elif node.kind == "then":
            self.run(node.first, node.last, level)
            self.separators(node.compound[0].last + 1, stop)
        else:
            self.run(node.first, node.header_last, level)
            self.compound(node.compound, level + 1, node.header_last + 1, stop)

    def external(self, node: RoutineBody, level: int) -> None:
        self.line(node.first + 1, level + 1)
        if node.alias:
            self.line(node.first + 2, level)
            self.line(node.first + 3, level + 1)

    def rescue(self, instructions: list[Instruction], level: int, start: int, stop: int) -> None:
        """The rescue clause that follows from token `start` on, up to the `end` at `stop`."""
        keyword = self.find(k.K_RESCUE, start)
        self.separators(start, keyword)
        self.line(keyword, level)
        self.compound(instructions, level + 1, keyword + 1, stop)

    def agent(self, node: InlineAgent, level: int) -> int:
        """The signature stays on the line; the routine lies one level deeper."""
        deeper = level + 1
        end = self.agent_end(node)
        start = node.first + 1
        if node.require is not None:
            self.run(start, node.require.first - 1, level)
            self.assertions(node.require, deeper)
            start = node.require.last + 1
        self.locals_before(node.body, node.locals, start, deeper)
        if node.require is None:
            signature = next((j for j in range(start, node.body.first) if self.kinds[j] == k.K_LOCAL), node.body.first)
            self.run(start, signature - 1, level)
        self.routine_end(node, node.body, deeper, end)
        return end + 1

    def routine_end(self, node: FeatureDeclaration | InlineAgent, body: RoutineBody, level: int, end: int) -> None:
        """Body, postcondition, rescue clause and `end`."""
        self.body(body, level, body.last + 1)
        start = body.last + 1
        if node.ensure is not None:
            self.assertions(node.ensure, level)
            start = node.ensure.last + 1
        if node.rescue is not None:
            self.rescue(node.rescue, level, start, end)
        self.line(end, level)
