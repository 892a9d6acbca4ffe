"""Follows the code of one creation procedure, and of the routines it calls on Current, in the order of execution.

In: the class, the attributes that must be set, a creation procedure. Out: VEVI diagnostics. Branches are merged, bodies
of loops and right operands of semistrict operators may not be executed, agents are not entered. A routine is followed
once for each state it is called in. Types matter only once Current was used before all is set (kinds.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ...features import MAYBE, YES
from ...syntax import (
    AssignerCall,
    Assignment,
    AssignmentAttempt,
    BracketExpression,
    CallInstruction,
    Check,
    Conditional,
    ConditionalBranch,
    CreationInstruction,
    Debug,
    Expression,
    Inspect,
    Instruction,
    Loop,
    QualifiedCall,
    SeparateInstruction,
    UnqualifiedCall,
)
from . import kinds
from .closure import Closure
from .expressions import ExpressionWalker
from .state import UNREACHABLE, is_interface_only, quoted

if TYPE_CHECKING:
    from ...features import Feature


_LIMIT: Final = 5000  # routines followed from one creation procedure, each state they are called in counting


class Walker(ExpressionWalker):
    """The walk of one creation procedure."""

    def check(self) -> None:
        """Walk, and report what is missing at the end."""
        self.follow(self.procedure)
        missing = self.attributes.missing(self.state)
        if not missing:
            return
        plural = "s" if len(missing) > 1 else ""
        names = quoted(missing)
        if self.is_doubtful:
            self.report.undecided_at(
                f"attribute{plural} {names} may be set by a routine whose body is not known", self._own_token(None)
            )
            return
        self.report.error_at(
            "VEVI",
            self._own_token(None),
            f"attribute{plural} {names}, of attached type, {'are' if plural else 'is'} not set at the end of "
            f"creation procedure `{self.procedure.name}'",
            "set them on all paths, or make their types detachable"
            if plural
            else "set it on all paths, or make its type detachable",
        )

    # Features

    def follow(self, feature: Feature) -> None:
        """Execute a feature called on Current."""
        if feature.kind in ("deferred", "constant", "unique"):
            return
        if is_interface_only(feature.declared_in):
            self._follow_interface(feature)
            return
        declaration = feature.declaration
        if declaration is None:
            self.is_doubtful = True
            return
        if feature.is_attribute and declaration.body is None:
            return
        key = (id(feature.record), self.state, self.in_assertions)
        end = self._ends.get(key)
        if end is not None:
            self.state = end
            return
        if id(feature.record) in self._active:
            self._was_cut = True
            return
        was_cut, self._was_cut = self._was_cut, False
        self._execute(feature)
        if not self._was_cut:
            self._ends[key] = self.state
        self._was_cut = self._was_cut or was_cut

    def _follow_interface(self, feature: Feature) -> None:
        """A kernel routine, its body not there: a creation procedure is taken to set all attributes of its class."""
        if feature.is_routine and not feature.is_external and feature.key != "default_create":
            self._report_leaks_if(YES if feature.key == "print" else MAYBE)
        if feature.is_procedure and kinds.is_stub(feature):
            self.state |= self.attributes.from_interfaces

    def _execute(self, feature: Feature) -> None:
        self._executed += 1
        if self._executed > _LIMIT:
            self.report.undecided_at("too many ways through the creation procedures' code", self._own_token(None))
            self.state |= UNREACHABLE
            return
        self._active.add(id(feature.record))
        closure, self.closure = self.closure, Closure(feature)
        declaration = self.closure.declaration
        assert declaration is not None
        self._contracts(feature, "require")
        before = self.state
        if declaration.rescue:
            self.compound(declaration.rescue)
            self.state = before
        if declaration.body is not None and declaration.body.compound:
            self.compound(declaration.body.compound)
            if feature.is_attribute:
                self.state = before
        self._contracts(feature, "ensure")
        self.closure = closure
        self._active.discard(id(feature.record))

    def _contracts(self, feature: Feature, kind: str) -> None:
        """All preconditions or postconditions that hold for `feature`; they change nothing."""
        if self.in_assertions or self.attributes.is_done(self.state):
            return
        self.in_assertions = True
        closure = self.closure
        before = self.state
        for version in feature.versions():
            if is_interface_only(version.declared_in):
                continue
            declaration = version.declaration
            part = None if declaration is None else declaration.require if kind == "require" else declaration.ensure
            if part is not None:
                self.closure = Closure(version)
                self._clauses(part.clauses)
                self.state = before
        self.closure = closure
        self.in_assertions = False

    # Instructions

    def compound(self, instructions: list[Instruction]) -> None:
        for instruction in instructions:
            if self.attributes.is_done(self.state):
                return
            method = _INSTRUCTIONS.get(type(instruction))
            if method is not None:
                method(self, instruction)

    def _assignment(self, node: Assignment) -> None:
        self.expression(node.source)
        self._set(node.target)

    def _set(self, target: Expression) -> None:
        if isinstance(target, UnqualifiedCall) and not self.attributes.is_done(self.state):
            feature = self._feature(target.name)
            if feature is not None:
                self.state |= self.attributes.bits.get(feature.key, 0)

    def _assignment_attempt(self, node: AssignmentAttempt) -> None:
        self.expression(node.source)

    def _assigner_call(self, node: AssignerCall) -> None:
        target = node.target
        if isinstance(target, QualifiedCall):
            self._qualified(target.target, [node.source, *(target.arguments or ())])
        elif isinstance(target, BracketExpression):
            self._qualified(target.target, [node.source, *target.arguments])
        else:
            self.expression(target)
            self.expression(node.source)

    def _call_instruction(self, node: CallInstruction) -> None:
        self.expression(node.call)

    def _creation_instruction(self, node: CreationInstruction) -> None:
        self._arguments(node.arguments)
        if self.attributes.is_done(self.state):
            return
        if self.attributes.leaks(self.state) and node.name and node.arguments:
            kind = self.closure.written(node.type) if node.type is not None else self._type(node.target)
            self._creation(kind, node.name, node.arguments)
        self._set(node.target)

    def _conditional(self, node: Conditional) -> None:
        merged = -1
        for branch in node.branches:
            merged = self._branch(branch, merged)
            if self.attributes.is_done(self.state) and merged < 0:
                return
        if node.alternative is not None:
            self.compound(node.alternative)
        self.state = self.attributes.merged(self.state, merged)

    def _branch(self, branch: ConditionalBranch, merged: int) -> int:
        self.expression(branch.condition)
        before = self.state
        if merged < 0 and self.attributes.is_done(before):
            return merged
        self.compound(branch.compound)
        merged = self.state if merged < 0 else self.attributes.merged(merged, self.state)
        self.state = before
        return merged

    def _inspect(self, node: Inspect) -> None:
        self._multi_branch(node, lambda when: self.compound(when.compound), self.compound)

    def _loop(self, node: Loop) -> None:
        if node.iteration is not None:
            self.expression(node.iteration.expression)
            if self.attributes.is_done(self.state):
                return
            self._report_leaks()
        self.compound(node.initialization or [])
        if self.attributes.is_done(self.state):
            return
        self._clauses_aside(node.invariant_part)
        if node.exit is not None:
            self.expression(node.exit)
        if self.attributes.is_done(self.state):
            return
        before = self.state
        self.compound(node.body)
        if node.variant_part is not None and not self.attributes.is_done(self.state):
            self.expression(node.variant_part)
        self.state = before

    def _check(self, node: Check) -> None:
        before = self.state
        self._clauses(node.assertions.clauses)
        if node.compound is None:
            self.state = before
        elif not self.attributes.is_done(self.state):
            self.compound(node.compound)

    def _debug(self, node: Debug) -> None:
        before = self.state
        self.compound(node.compound)
        self.state = before

    def _separate(self, node: SeparateInstruction) -> None:
        for argument in node.arguments:
            self.expression(argument.expression)
        self.compound(node.compound)


_INSTRUCTIONS: dict[type, Callable[[Any, Any], None]] = {
    Assignment: Walker._assignment,
    AssignmentAttempt: Walker._assignment_attempt,
    AssignerCall: Walker._assigner_call,
    CallInstruction: Walker._call_instruction,
    CreationInstruction: Walker._creation_instruction,
    Conditional: Walker._conditional,
    Inspect: Walker._inspect,
    Loop: Walker._loop,
    Check: Walker._check,
    Debug: Walker._debug,
    SeparateInstruction: Walker._separate,
}
