"""Instructions (ECMA-367 8.17-8.26) and compounds, which are plain lists of them."""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import (
    AssignerCall,
    Assignment,
    AssignmentAttempt,
    BracketExpression,
    CallInstruction,
    Check,
    Conditional,
    ConditionalBranch,
    CreationInstruction,
    CurrentExpression,
    Debug,
    Expression,
    Inspect,
    Instruction,
    Loop,
    NonObjectCall,
    PrecursorCall,
    QualifiedCall,
    ResultExpression,
    Retry,
    SeparateArgument,
    SeparateInstruction,
    TypeExpression,
    UnqualifiedCall,
    WhenPart,
)
from .contracts import ContractParser
from .cursor import LEGACY

CALL_STARTERS: Final[frozenset[int]] = frozenset(
    (k.IDENTIFIER, k.TUPLE, k.K_RESULT, k.K_CURRENT, k.LPAREN, k.K_PRECURSOR, k.LBRACE, k.AT)
)
# A tuple built once: `isinstance` with `A | B` builds a union each time.
_CALLS: Final = (UnqualifiedCall, QualifiedCall, NonObjectCall, PrecursorCall)


class InstructionParser(ContractParser):
    """Parses compounds."""

    __slots__ = ()

    def parse_compound(self) -> list[Instruction]:
        """Instructions up to the first token that begins none."""
        compound: list[Instruction] = []
        kinds = self.kinds
        self.enter()
        while True:
            i = self.i
            kind = kinds[i]
            if kind in CALL_STARTERS:
                compound.append(self.parse_call_or_assignment(i, kind))
            elif kind == k.SEMICOLON:
                self.i = i + 1
            else:
                instruction = self.parse_keyword_instruction(i, kind)
                if instruction is None:
                    break
                compound.append(instruction)
        self.depth -= 1
        return compound

    def parse_keyword_instruction(self, i: int, kind: int) -> Instruction | None:
        """The instruction that the keyword at `i` begins; None if it begins none."""
        if kind == k.K_IF:
            return self.parse_conditional(i)
        if kind == k.K_CREATE:
            return self.parse_creation(i)
        if kind == k.K_FROM or kind == k.K_ACROSS:
            return self.parse_loop(i)
        if kind == k.K_CHECK:
            return self.parse_check(i)
        if kind == k.K_INSPECT:
            return self.parse_inspect(i)
        if kind == k.K_DEBUG:
            return self.parse_debug(i)
        if kind == k.BANG_BANG or (kind == k.BANG and self.kinds[i + 1] != k.EQUAL):
            return self.parse_bang_creation(i)
        if kind == k.K_RETRY:
            return self.parse_retry(i)
        if kind == k.K_SEPARATE:
            return self.parse_separate(i)
        if kind == k.OPEN_REPEAT:
            return self.parse_symbolic_loop(i)
        if kind == k.K_FEATURE and self.starts_static_call():
            return self.parse_call_or_assignment(i, kind)
        return None

    def parse_call_or_assignment(self, i: int, kind: int) -> Instruction:
        target = self.parse_operand()
        following = self.kinds[self.i]
        if following == k.ASSIGN:
            return self.parse_assignment(i, target)
        if following == k.ATTEMPT:
            return self.parse_attempt(i, target)
        if not isinstance(target, _CALLS):
            self.fail_after_target(target)
        node = CallInstruction()
        node.first = i
        node.last = target.last
        node.call = target
        return node

    def fail_after_target(self, target: Expression) -> None:
        """`target` is no instruction: say what would have made it one."""
        if isinstance(target, BracketExpression | ResultExpression):
            self.fail(("`:='", "`.'", "`['"))
        if isinstance(target, CurrentExpression):
            self.fail(("`.'", "`['"))
        if isinstance(target, TypeExpression):
            self.fail(("`.'",))
        self.fail(("`.'", "instruction"))

    def parse_assignment(self, i: int, target: Expression) -> Instruction:
        if isinstance(target, ResultExpression) or (isinstance(target, UnqualifiedCall) and target.arguments is None):
            node = Assignment()
            self.i += 1
            node.first = i
            node.target = target
            source = self.parse_expression()
            node.source = source
            node.last = source.last
            return node
        if not isinstance(target, QualifiedCall | BracketExpression):
            self.fail(("instruction", "`end'"))
        call = AssignerCall()
        self.i += 1
        call.first = i
        call.target = target
        call.source = self.parse_expression()
        call.last = self.i - 1
        return call

    def parse_attempt(self, i: int, target: Expression) -> Instruction:
        plain = isinstance(target, UnqualifiedCall) and target.arguments is None
        if not plain and not isinstance(target, ResultExpression):
            self.fail(("instruction", "`end'"))
        node = AssignmentAttempt()
        self.i += 1
        node.first = i
        node.target = target
        node.source = self.parse_expression()
        node.last = self.i - 1
        return node

    def parse_creation(self, i: int) -> Instruction:
        node = CreationInstruction()
        node.first = i
        node.is_bang = False
        self.i = i + 1
        node.region = self.parse_region()
        node.type = None
        if self.kinds[self.i] == k.LBRACE:
            self.i += 1
            node.type = self.parse_type()
            self.expect(k.RBRACE)
        return self.parse_creation_target(node)

    def parse_bang_creation(self, i: int) -> Instruction:
        """`!! x.make` or `!T! x.make`."""
        node = CreationInstruction()
        node.first = i
        node.is_bang = True
        node.region = ""
        node.type = None
        self.i = i + 1
        if self.kinds[i] == k.BANG:
            if self.kinds[self.i] != k.BANG:
                node.type = self.parse_type()
            self.expect(k.BANG)
        self.marks |= LEGACY
        return self.parse_creation_target(node)

    def parse_creation_target(self, node: CreationInstruction) -> Instruction:
        node.target = self.parse_writable()
        node.name = ""
        node.name_token = -1
        node.arguments = None
        if self.kinds[self.i] == k.DOT:
            self.i += 1
            node.name_token = self.i
            node.name = self.expect_identifier("name of a creation procedure")
            if self.kinds[self.i] == k.LPAREN:
                node.arguments = self.parse_arguments()
        node.last = self.i - 1
        return node

    def parse_writable(self) -> Expression:
        i = self.i
        if self.kinds[i] == k.K_RESULT:
            return self.leaf(ResultExpression(), i)
        node = UnqualifiedCall()
        node.name = self.expect_identifier("variable")
        node.arguments = None
        return self.leaf(node, i)

    def parse_conditional(self, i: int) -> Instruction:
        node = Conditional()
        node.first = i
        node.branches = [self.parse_conditional_branch()]
        while self.kinds[self.i] == k.K_ELSEIF:
            node.branches.append(self.parse_conditional_branch())
        node.alternative = None
        if self.kinds[self.i] == k.K_ELSE:
            self.i += 1
            node.alternative = self.parse_compound()
            self.expect_end(i, ("instruction",))
        else:
            self.expect_end(i, ("instruction", "`elseif'", "`else'"))
        node.last = self.i - 1
        return node

    def parse_conditional_branch(self) -> ConditionalBranch:
        """At `if` or `elseif`."""
        node = ConditionalBranch()
        node.first = self.i
        self.i += 1
        node.condition = self.parse_expression()
        if self.kinds[self.i] != k.K_THEN:
            self.missing(k.K_THEN, ("`then'", "operator"), node.first)
        self.i += 1
        node.compound = self.parse_compound()
        node.last = self.i - 1
        return node

    def parse_inspect(self, i: int) -> Instruction:
        node = Inspect()
        node.first = i
        self.i = i + 1
        node.expression = self.parse_expression()
        node.whens = []
        while self.kinds[self.i] == k.K_WHEN:
            when = WhenPart()
            when.first = self.i
            when.choices = self.parse_choices()
            when.compound = self.parse_compound()
            when.last = self.i - 1
            node.whens.append(when)
        node.alternative = None
        if self.kinds[self.i] == k.K_ELSE:
            self.i += 1
            node.alternative = self.parse_compound()
            self.expect_end(i, ("instruction",))
        else:
            self.expect_end(i, ("`when'", "`else'") if not node.whens else ("instruction", "`when'", "`else'"))
        node.last = self.i - 1
        return node

    def parse_loop(self, i: int) -> Instruction:
        """A loop, at `from` or `across`."""
        node = Loop()
        node.first = i
        node.variant_tag = ""
        node.variant_part = None
        node.iteration = self.parse_iteration(i) if self.kinds[i] == k.K_ACROSS else None
        node.initialization = None
        if self.kinds[self.i] == k.K_FROM:
            self.i += 1
            node.initialization = self.parse_compound()
        node.invariant_part = None
        if self.kinds[self.i] == k.K_INVARIANT:
            self.i += 1
            node.invariant_part = self.parse_assertions("invariant")
        if node.iteration is None and self.kinds[self.i] == k.K_VARIANT:
            node.variant_tag, node.variant_part = self.parse_variant()
        self.parse_exit(node)
        if self.kinds[self.i] != k.K_LOOP:
            self.missing(k.K_LOOP, ("`loop'", "operator"), i)
        self.i += 1
        node.body = self.parse_compound()
        if node.variant_part is None and self.kinds[self.i] == k.K_VARIANT:
            node.variant_tag, node.variant_part = self.parse_variant()
        self.expect_end(i, ("instruction", "`variant'"))
        node.last = self.i - 1
        return node

    def parse_exit(self, node: Loop) -> None:
        """`until e`, which only an iteration may lack."""
        node.exit = None
        if self.kinds[self.i] == k.K_UNTIL:
            self.i += 1
            node.exit = self.parse_expression()
        elif node.iteration is None:
            expected: tuple[str, ...] = ("`until'",)
            if node.invariant_part is None and node.variant_part is None:
                expected = ("instruction", "`invariant'", "`until'")
            self.missing(k.K_UNTIL, expected, node.first)
            self.i += 1

    def parse_symbolic_loop(self, i: int) -> Instruction:
        """`⟳ x: e ¦ compound ⟲`."""
        node = Loop()
        node.first = i
        node.iteration = self.parse_symbolic_iteration(i)
        node.initialization = None
        node.invariant_part = None
        node.exit = None
        node.variant_tag = ""
        node.variant_part = None
        node.body = self.parse_compound()
        if self.kinds[self.i] != k.CLOSE_REPEAT:
            self.missing(k.CLOSE_REPEAT, ("instruction", "`⟲'"), i)
        self.i += 1
        node.last = self.i - 1
        return node

    def parse_check(self, i: int) -> Instruction:
        node = Check()
        node.first = i
        self.i = i + 1
        node.assertions = self.parse_assertions("check")
        node.compound = None
        if self.kinds[self.i] == k.K_THEN:
            self.i += 1
            node.compound = self.parse_compound()
            self.expect_end(i, ("instruction",))
        else:
            self.expect_end(i, ("assertion", "`then'"))
        node.last = self.i - 1
        return node

    def parse_debug(self, i: int) -> Instruction:
        node = Debug()
        node.first = i
        self.i = i + 1
        node.keys = self.parse_keys()
        node.compound = self.parse_compound()
        self.expect_end(i, ("instruction",))
        node.last = self.i - 1
        return node

    def parse_keys(self) -> list[str]:
        """`("a", "b")` behind `debug` or `once`, if it is there."""
        keys: list[str] = []
        following = self.kinds[self.i + 1]
        if self.kinds[self.i] != k.LPAREN or (following != k.STRING and following != k.RPAREN):
            return keys
        self.i += 1
        while self.kinds[self.i] == k.STRING:
            keys.append(self.texts[self.i])
            self.i += 1
            if self.kinds[self.i] != k.COMMA:
                break
            self.i += 1
            if self.kinds[self.i] != k.STRING:
                self.fail(("string",))
        if self.kinds[self.i] != k.RPAREN:
            self.missing(k.RPAREN, ("`,'", "`)'"))
        self.i += 1
        return keys

    def parse_retry(self, i: int) -> Instruction:
        node = Retry()
        node.first = i
        node.last = i
        self.i = i + 1
        return node

    def parse_separate(self, i: int) -> Instruction:
        node = SeparateInstruction()
        node.first = i
        self.i = i + 1
        node.arguments = [self.parse_separate_argument(i)]
        while self.kinds[self.i] == k.COMMA:
            self.i += 1
            node.arguments.append(self.parse_separate_argument(i))
        if self.kinds[self.i] != k.K_DO:
            self.missing(k.K_DO, ("`,'", "`do'"), i)
        self.i += 1
        node.compound = self.parse_compound()
        self.expect_end(i, ("instruction",))
        node.last = self.i - 1
        return node

    def parse_separate_argument(self, opener: int) -> SeparateArgument:
        node = SeparateArgument()
        node.first = self.i
        node.expression = self.parse_expression()
        if self.kinds[self.i] != k.K_AS:
            self.missing(k.K_AS, ("`as'", "operator"), opener)
        self.i += 1
        node.name = self.expect_identifier("name for the controlled object")
        node.last = self.i - 1
        return node
