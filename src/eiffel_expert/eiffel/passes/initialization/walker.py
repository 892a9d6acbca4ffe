"""Follows the code of one creation procedure, and of the routines it calls on Current, in the order of execution.

In: the class, the attributes that must be set, a creation procedure. Out: VEVI diagnostics. Branches are merged, bodies
of loops and right operands of semistrict operators may not be executed, agents are not entered. A routine is followed
once for each state it is called in. Types matter only once Current was used before all is set (kinds.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...features import MAYBE, NO, YES
from ...scopes import is_false
from ...syntax import (
    AddressExpression,
    AssertionClause,
    AssignerCall,
    Assignment,
    AssignmentAttempt,
    BinaryExpression,
    BracketExpression,
    CallAgent,
    CallInstruction,
    Check,
    Choice,
    Conditional,
    ConditionalBranch,
    ConditionalExpression,
    CreationExpression,
    CreationInstruction,
    CurrentExpression,
    Debug,
    Expression,
    ExpressionBranch,
    InlineAgent,
    Inspect,
    InspectExpression,
    Instruction,
    Loop,
    ManifestArray,
    ManifestTuple,
    Node,
    NonObjectCall,
    ObjectTest,
    OldExpression,
    ParenthesizedExpression,
    PrecursorCall,
    QualifiedCall,
    QuantifiedExpression,
    SeparateInstruction,
    TypeExpression,
    UnaryExpression,
    UnqualifiedCall,
    WhenExpression,
    WhenPart,
)
from ...types import Type
from . import kinds
from .closure import Closure, as_seen_by
from .finder import calls_something
from .state import UNREACHABLE, Attributes, is_interface_only, quoted

if TYPE_CHECKING:
    from ...features import Feature
    from ...report import Report
    from ...syntax import Assertions
    from ...universe import ClassInfo

_SEMISTRICT = frozenset(("and", "or", "and then", "or else", "implies", "∧", "∨", "∧…", "∨…", "⇒"))
_EQUALITIES = frozenset(("=", "/="))


class Walker:
    """The walk of one creation procedure. `state` is where it stands, see state.py."""

    def __init__(self, info: ClassInfo, report: Report, attributes: Attributes, procedure: Feature) -> None:
        self.info = info
        self.report = report
        self.attributes = attributes
        self.procedure = procedure
        self.state = 0
        self.closure = Closure(procedure)
        self.in_assertions = False
        self.is_doubtful = False
        self._uses: list[tuple[int, str]] = []  # token and message of each use of Current; -1: elsewhere, or reported
        self._use_bits: dict[int, int] = {}
        self._active: set[int] = set()
        self._was_cut = False
        self._ends: dict[tuple[int, int, bool], int] = {}

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

    # Reporting

    def _own_token(self, node: Node | None) -> int:
        """The token of `node` if it is in this class's text, else of the creation procedure, else of the class name."""
        root = self.report.tree.root
        assert root is not None
        if node is not None and self.closure.writer is self.info:
            return node.first
        declaration = self.procedure.declaration if self.procedure.declared_in is self.info else None
        return declaration.first if declaration is not None else root.name_token

    def _use_before(self, node: Node, name: str) -> None:
        self.report.error_at(
            "VEVI",
            self._own_token(node),
            f"attribute `{name}', of attached type, is used before creation procedure `{self.procedure.name}' "
            "has set it",
        )

    def _leak(self, node: Node, what: str) -> None:
        """Current is used at `node`; wrong if a call follows before all attributes are set."""
        missing = self.attributes.missing(self.state)
        if not missing:
            return
        message = (
            f"{what} used before creation procedure `{self.procedure.name}' has set {quoted(missing)}, of attached type"
        )
        if self.info.is_expanded:
            self.report.error_at("VEVI", self._own_token(node), message)
            return
        bit = self._use_bits.get(id(node))
        if bit is None:
            bit = 1 << (self.attributes.shift + len(self._uses))
            self._use_bits[id(node)] = bit
            self._uses.append((self._own_token(node), message))
        self.state |= bit

    def _report_leaks(self) -> None:
        """Something is called that may see Current."""
        if self.attributes.is_done(self.state):
            return
        leaks = self.attributes.leaks(self.state)
        for index, (token, message) in enumerate(self._uses):
            if leaks >> index & 1 and token >= 0:
                self.report.error_at("VEVI", token, message)
                self._uses[index] = (-1, message)

    def _has_open_leaks(self) -> bool:
        leaks = self.attributes.leaks(self.state)
        return any(leaks >> index & 1 and token >= 0 for index, (token, _) in enumerate(self._uses))

    def _report_leaks_if(self, answer: int) -> None:
        if answer == YES:
            self._report_leaks()
        elif answer == MAYBE and self._has_open_leaks():
            self.report.undecided_at("Current may be used before all attributes are set", self._own_token(None))

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

    def _clauses(self, clauses: list[AssertionClause]) -> None:
        for clause in clauses:
            if self.attributes.is_done(self.state):
                return
            if clause.expression is not None:
                self.expression(clause.expression)
                if is_false(clause.expression):
                    self.state |= UNREACHABLE

    def _clauses_aside(self, part: Assertions | None) -> None:
        if part is not None:
            before = self.state
            self._clauses(part.clauses)
            self.state = before

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

    def _creation(self, kind: Type | None, name: str, arguments: list[Expression]) -> None:
        if self.attributes.is_done(self.state):
            return
        has_reference = self._any_reference(arguments)
        if has_reference == NO:
            return
        answer = calls_something(kind, name)
        self._report_leaks_if(answer if has_reference == YES or answer == NO else MAYBE)

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
        self.expression(node.expression)
        if self.attributes.is_done(self.state):
            return
        before = self.state
        merged = -1
        for when in node.whens:
            self._choices(when)
            self.compound(when.compound)
            merged = self.state if merged < 0 else self.attributes.merged(merged, self.state)
            self.state = before
        if node.alternative is not None:
            self.compound(node.alternative)
        if merged >= 0:
            self.state = self.attributes.merged(self.state, merged)

    def _choices(self, when: WhenPart | WhenExpression) -> None:
        for choice in when.choices:
            assert isinstance(choice, Choice)
            self.expression(choice.lower)
            if choice.upper is not None:
                self.expression(choice.upper)

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

    # Expressions

    def expression(self, node: Expression) -> None:
        """Evaluate."""
        if self.attributes.is_done(self.state):
            return
        method = _EXPRESSIONS.get(type(node))
        if method is not None:
            method(self, node)

    def _arguments(self, arguments: list[Expression] | None) -> None:
        if arguments:
            for argument in arguments:
                self.expression(argument)

    def _feature(self, name: str) -> Feature | None:
        """The feature of the class that `name` stands for where the walk is; None for locals and the like."""
        lower = name.lower()
        if lower in self.closure.entities:
            return None
        writer = self.closure.writer
        found = writer.features.get(lower)
        if found is None:
            if not writer.is_complete or not self.info.is_complete:
                self.is_doubtful = True
            return None
        return as_seen_by(self.info, found)

    def _type(self, node: Expression) -> Type | None:
        return kinds.type_of(node, self.closure, self.info)

    def _any_reference(self, arguments: list[Expression]) -> int:
        return kinds.any_reference(arguments, self.closure, self.info)

    def _unqualified(self, node: UnqualifiedCall) -> None:
        feature = self._feature(node.name)
        if feature is None or (node.arguments and feature.arity == 0):
            if feature is not None:
                self._use(node, feature)
            if node.arguments is not None:  # an entity of an agent type, or the like, that is called
                self._arguments(node.arguments)
                self._called(None, node.arguments)
            return
        self._arguments(node.arguments)
        self._use(node, feature)

    def _use(self, node: Node, feature: Feature) -> None:
        if self.attributes.is_done(self.state):
            return
        bit = self.attributes.bits.get(feature.key, 0)
        if bit and not self.state & bit:
            self._use_before(node, feature.name)
        self.follow(feature)

    def _qualified(self, target: Expression, arguments: list[Expression] | None) -> None:
        self.expression(target)
        self._arguments(arguments)
        self._called(target, arguments)

    def _called(self, target: Expression | None, arguments: list[Expression] | None) -> None:
        """A feature is called on something else; on a local if `target` is None."""
        if self.attributes.is_done(self.state) or not self.attributes.leaks(self.state):
            return
        answer = kinds.is_reference(target, self.closure, self.info) if target is not None else YES
        if arguments and answer != YES:
            answer = kinds.either(answer, self._any_reference(arguments))
        self._report_leaks_if(answer)

    def _qualified_call(self, node: QualifiedCall) -> None:
        self._qualified(node.target, node.arguments)

    def _bracket(self, node: BracketExpression) -> None:
        self._qualified(node.target, node.arguments)

    def _unary(self, node: UnaryExpression) -> None:
        self._qualified(node.operand, None)

    def _binary(self, node: BinaryExpression) -> None:
        if node.operator in _EQUALITIES:
            self.expression(node.left)
            self.expression(node.right)
        elif node.operator in _SEMISTRICT:
            self.expression(node.left)
            if not self.attributes.is_done(self.state):
                before = self.state
                self.expression(node.right)
                self.state = before
                self._report_leaks()
        else:
            self._qualified(node.left, [node.right])

    def _static_call(self, node: NonObjectCall) -> None:
        self._arguments(node.arguments)
        if node.arguments and self.attributes.leaks(self.state):
            self._creation(self.closure.written(node.type), node.name, node.arguments)

    def _precursor(self, node: PrecursorCall) -> None:
        self._arguments(node.arguments)
        if self.attributes.is_done(self.state):
            return
        feature = self.closure.precursor(node)
        if feature is None:
            self.is_doubtful = True
        else:
            self.follow(feature)

    def _creation_expression(self, node: CreationExpression) -> None:
        self._arguments(node.arguments)
        if node.name and node.arguments and self.attributes.leaks(self.state):
            self._creation(self.closure.written(node.type), node.name, node.arguments)

    def _current(self, node: CurrentExpression) -> None:
        self._leak(node, "Current is")

    def _address(self, node: AddressExpression) -> None:
        if node.expression is not None:
            self.expression(node.expression)
        elif node.name.lower() == "current":
            self._leak(node, "the address of Current is")
            self._report_leaks()
        else:
            feature = self._feature(node.name)
            bit = self.attributes.bits.get(feature.key, 0) if feature is not None else 0
            if feature is not None and bit and not self.state & bit:
                self._use_before(node, feature.name)

    def _call_agent(self, node: CallAgent) -> None:
        if node.target is None:
            self._leak(node, "an agent on Current is")
        elif not isinstance(node.target, TypeExpression):
            self.expression(node.target)
        self._arguments(node.operands)

    def _inline_agent(self, node: InlineAgent) -> None:
        self._leak(node, "an agent on Current is")
        self._arguments(node.operands)

    def _object_test(self, node: ObjectTest) -> None:
        self.expression(node.expression)

    def _old(self, node: OldExpression) -> None:
        self.expression(node.operand)

    def _parenthesized(self, node: ParenthesizedExpression) -> None:
        self.expression(node.expression)

    def _items(self, node: ManifestArray | ManifestTuple) -> None:
        self._arguments(node.items)

    def _conditional_expression(self, node: ConditionalExpression) -> None:
        merged = -1
        for branch in node.branches:
            assert isinstance(branch, ExpressionBranch)
            self.expression(branch.condition)
            if self.attributes.is_done(self.state):
                break
            before = self.state
            self.expression(branch.value)
            merged = self.state if merged < 0 else self.attributes.merged(merged, self.state)
            self.state = before
        self.expression(node.alternative)
        if merged >= 0:
            self.state = self.attributes.merged(self.state, merged)

    def _inspect_expression(self, node: InspectExpression) -> None:
        self.expression(node.expression)
        if self.attributes.is_done(self.state):
            return
        before = self.state
        merged = -1
        for when in node.whens:
            self._choices(when)
            self.expression(when.value)
            merged = self.state if merged < 0 else self.attributes.merged(merged, self.state)
            self.state = before
        if node.alternative is not None:
            self.expression(node.alternative)
        if merged >= 0:
            self.state = self.attributes.merged(self.state, merged)

    def _quantified(self, node: QuantifiedExpression) -> None:
        self.expression(node.iteration.expression)
        if self.attributes.is_done(self.state):
            return
        self._report_leaks()
        self._clauses_aside(node.invariant_part)
        if node.exit is not None:
            self.expression(node.exit)
        before = self.state
        self.expression(node.predicate)
        if node.variant_part is not None:
            self.expression(node.variant_part)
        self.state = before


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

_EXPRESSIONS: dict[type, Callable[[Any, Any], None]] = {
    UnqualifiedCall: Walker._unqualified,
    QualifiedCall: Walker._qualified_call,
    BracketExpression: Walker._bracket,
    UnaryExpression: Walker._unary,
    BinaryExpression: Walker._binary,
    NonObjectCall: Walker._static_call,
    PrecursorCall: Walker._precursor,
    CreationExpression: Walker._creation_expression,
    CurrentExpression: Walker._current,
    AddressExpression: Walker._address,
    CallAgent: Walker._call_agent,
    InlineAgent: Walker._inline_agent,
    ObjectTest: Walker._object_test,
    OldExpression: Walker._old,
    ParenthesizedExpression: Walker._parenthesized,
    ManifestArray: Walker._items,
    ManifestTuple: Walker._items,
    ConditionalExpression: Walker._conditional_expression,
    InspectExpression: Walker._inspect_expression,
    QuantifiedExpression: Walker._quantified,
}
