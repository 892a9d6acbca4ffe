"""Evaluates expressions on the way through a creation procedure: the second storey of the walk (see walker.py).

Right operands of semistrict operators, predicates of quantifications and branches of conditional expressions may not be
evaluated; agents are not entered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...features import MAYBE, NO, YES
from ...scopes import is_false
from ...syntax import (
    AddressExpression,
    AssertionClause,
    BinaryExpression,
    BracketExpression,
    CallAgent,
    Choice,
    ConditionalExpression,
    CreationExpression,
    CurrentExpression,
    Expression,
    ExpressionBranch,
    InlineAgent,
    Inspect,
    InspectExpression,
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
    TypeExpression,
    UnaryExpression,
    UnqualifiedCall,
    WhenExpression,
    WhenPart,
)
from ...types import Type
from . import kinds
from .closure import as_seen_by
from .finder import calls_something
from .leaks import LeakReporter
from .state import UNREACHABLE

if TYPE_CHECKING:
    from ...features import Feature
    from ...syntax import Assertions

_SEMISTRICT = frozenset(("and", "or", "and then", "or else", "implies", "∧", "∨", "∧…", "∨…", "⇒"))
_EQUALITIES = frozenset(("=", "/="))


class ExpressionWalker(LeakReporter):
    """Walks expressions; what it calls on Current is followed by `follow`, of the class on top."""

    def follow(self, feature: Feature) -> None:
        """Execute a feature called on Current."""
        raise NotImplementedError

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
        self._multi_branch(node, lambda when: self.expression(when.value), self.expression)

    def _multi_branch(
        self, node: Inspect | InspectExpression, branch: Callable[[Any], None], alternative: Callable[[Any], None]
    ) -> None:
        """Every branch from the state before them; what holds after all of them holds afterwards."""
        self.expression(node.expression)
        if self.attributes.is_done(self.state):
            return
        before = self.state
        merged = -1
        for when in node.whens:
            self._choices(when)
            branch(when)
            merged = self.state if merged < 0 else self.attributes.merged(merged, self.state)
            self.state = before
        if node.alternative is not None:
            alternative(node.alternative)
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

    def _creation(self, kind: Type | None, name: str, arguments: list[Expression]) -> None:
        if self.attributes.is_done(self.state):
            return
        has_reference = self._any_reference(arguments)
        if has_reference == NO:
            return
        answer = calls_something(kind, name)
        self._report_leaks_if(answer if has_reference == YES or answer == NO else MAYBE)

    def _choices(self, when: WhenPart | WhenExpression) -> None:
        for choice in when.choices:
            assert isinstance(choice, Choice)
            self.expression(choice.lower)
            if choice.upper is not None:
                self.expression(choice.upper)

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


_EXPRESSIONS: dict[type, Callable[[Any, Any], None]] = {
    UnqualifiedCall: ExpressionWalker._unqualified,
    QualifiedCall: ExpressionWalker._qualified_call,
    BracketExpression: ExpressionWalker._bracket,
    UnaryExpression: ExpressionWalker._unary,
    BinaryExpression: ExpressionWalker._binary,
    NonObjectCall: ExpressionWalker._static_call,
    PrecursorCall: ExpressionWalker._precursor,
    CreationExpression: ExpressionWalker._creation_expression,
    CurrentExpression: ExpressionWalker._current,
    AddressExpression: ExpressionWalker._address,
    CallAgent: ExpressionWalker._call_agent,
    InlineAgent: ExpressionWalker._inline_agent,
    ObjectTest: ExpressionWalker._object_test,
    OldExpression: ExpressionWalker._old,
    ParenthesizedExpression: ExpressionWalker._parenthesized,
    ManifestArray: ExpressionWalker._items,
    ManifestTuple: ExpressionWalker._items,
    ConditionalExpression: ExpressionWalker._conditional_expression,
    InspectExpression: ExpressionWalker._inspect_expression,
    QuantifiedExpression: ExpressionWalker._quantified,
}
