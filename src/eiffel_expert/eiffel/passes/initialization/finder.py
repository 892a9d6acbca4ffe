"""Does a procedure call anything on another object than its own, directly or in the routines it calls on Current?

In: the type of the object and the procedure's name. Out: YES, NO or MAYBE. If Current goes to such a procedure before
all its attributes are set, they may be used: when in doubt the answer of gelint is "yes". Agents are not entered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...features import MAYBE, NO, YES
from ...resolution import base_classes
from ...syntax import (
    AssignerCall,
    Assignment,
    AssignmentAttempt,
    BinaryExpression,
    BracketExpression,
    CallAgent,
    CreationExpression,
    CreationInstruction,
    Expression,
    InlineAgent,
    Loop,
    Node,
    NonObjectCall,
    PrecursorCall,
    QualifiedCall,
    QuantifiedExpression,
    UnaryExpression,
    UnqualifiedCall,
)
from ...types import Type
from . import kinds
from .closure import Closure, as_seen_by
from .state import is_interface_only

if TYPE_CHECKING:
    from ...features import Feature
    from ...universe import ClassInfo


def calls_something(kind: Type | None, name: str, with_invariant: bool = True) -> int:
    """Does `create x.name`, for an `x` of type `kind`, make qualified calls? Always if `kind` is expanded.

    The invariants of the class count too, unless it is a static call that is asked about (not `with_invariant`).
    """
    if kind is None or kind.is_unknown:
        return MAYBE
    if kind.is_expanded:
        return YES
    for base in base_classes(kind):
        feature = base.features.get(name.lower())
        if feature is not None:
            finder = _Finder(base)
            finder.follow(feature)
            if with_invariant:
                finder.invariants()
            return finder.answer
    return MAYBE


class _Finder:
    """One search, in features of `info`."""

    def __init__(self, info: ClassInfo, visited: set[tuple[int, int]] | None = None) -> None:
        self.info = info
        self.answer = NO
        self._visited = visited if visited is not None else set()
        self._in_assertions = False

    def follow(self, feature: Feature) -> None:
        key = (id(feature.record), id(self.info))
        if self.answer == YES or key in self._visited or feature.kind in ("deferred", "constant", "unique"):
            return
        self._visited.add(key)
        if is_interface_only(feature.declared_in):
            if feature.is_routine and not feature.is_external:
                self.answer = MAYBE
            return
        declaration = feature.declaration
        if declaration is None:
            self.answer = MAYBE
            return
        if feature.is_attribute and declaration.body is None:
            return
        closure = Closure(feature)
        if declaration.body is not None:
            self._nodes([*(declaration.rescue or ()), *declaration.body.compound], closure)
        self._contracts(feature)

    def _contracts(self, feature: Feature) -> None:
        if self._in_assertions:
            return
        self._in_assertions = True
        for version in feature.versions():
            declaration = version.declaration
            if declaration is not None and not is_interface_only(version.declared_in):
                parts = [part for part in (declaration.require, declaration.ensure) if part is not None]
                self._nodes([*parts], Closure(version))
        self._in_assertions = False

    def invariants(self) -> None:
        """The invariants of the class and its ancestors."""
        self._in_assertions = True
        for info in (self.info, *self.info.ancestors):
            if self.answer == YES or is_interface_only(info) or "invariant" not in info.interface.flags:
                continue
            root = info.tree.root
            feature = next(iter(info.features.values()), None)
            if root is not None and root.invariant is not None and feature is not None:
                closure = Closure(feature)
                closure.writer = info
                closure.entities = {}
                self._nodes([root.invariant], closure)
        self._in_assertions = False

    def _nodes(self, nodes: list[Node], closure: Closure) -> None:
        stack: list[Node] = nodes[::-1]
        while stack and self.answer != YES:
            node = stack.pop()
            if isinstance(node, (CallAgent, InlineAgent)):
                stack += reversed(node.operands or [])
                continue
            if isinstance(node, (Assignment, AssignmentAttempt)):
                stack.append(node.source)
                continue
            self._node(node, closure)
            below = [*node.children()]
            if isinstance(node, CreationInstruction):
                below.remove(node.target)
            stack += below[::-1]

    def _node(self, node: Node, closure: Closure) -> None:
        if isinstance(node, UnqualifiedCall):
            self._unqualified(node, closure)
        elif isinstance(node, (QualifiedCall, BracketExpression)):
            self._call(node.target, node.arguments, closure)
        elif isinstance(node, UnaryExpression):
            self._call(node.operand, None, closure)
        elif isinstance(node, BinaryExpression):
            if node.operator not in ("=", "/="):
                self._call(node.left, [node.right], closure)
        elif isinstance(node, (AssignerCall, QuantifiedExpression)) or (
            isinstance(node, Loop) and node.iteration is not None
        ):
            self.answer = YES
        elif isinstance(node, PrecursorCall):
            found = closure.precursor(node)
            if found is None:
                self.answer = MAYBE
            else:
                self.follow(found)
        elif isinstance(node, CreationInstruction):
            kind = closure.written(node.type) if node.type is not None else None
            self._creation(kind or kinds.type_of(node.target, closure, self.info), node.name, node.arguments, closure)
        elif isinstance(node, (CreationExpression, NonObjectCall)):
            self._creation(closure.written(node.type), node.name, node.arguments, closure)

    def _call(self, target: Expression, arguments: list[Expression] | None, closure: Closure) -> None:
        answer = kinds.is_reference(target, closure, self.info)
        if answer != YES and arguments:
            answer = kinds.either(answer, kinds.any_reference(arguments, closure, self.info))
        self.answer = kinds.either(self.answer, answer)

    def _unqualified(self, node: UnqualifiedCall, closure: Closure) -> None:
        name = node.name.lower()
        if name in closure.entities:
            if node.arguments is not None:
                self.answer = YES
            return
        found = closure.writer.features.get(name)
        if found is not None:
            found = as_seen_by(self.info, found)
        if found is not None:
            self.follow(found)
        elif not closure.writer.is_complete:
            self.answer = MAYBE

    def _creation(self, kind: Type | None, name: str, arguments: list[Expression] | None, closure: Closure) -> None:
        if not name or not arguments or kinds.any_reference(arguments, closure, self.info) == NO:
            return
        if kind is None or kind.is_unknown:
            self.answer = MAYBE
        elif kind.is_expanded:
            self.answer = YES
        else:
            for base in base_classes(kind):
                feature = base.features.get(name.lower())
                if feature is not None:
                    inner = _Finder(base, self._visited)
                    inner._in_assertions = self._in_assertions
                    inner.follow(feature)
                    self.answer = kinds.either(self.answer, inner.answer)
