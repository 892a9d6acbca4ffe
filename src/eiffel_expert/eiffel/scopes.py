"""What is certainly attached, and which locals of object tests are in scope, at each point of a routine.

In: condition expressions as parsed, and the steps of whoever walks a routine (entering a branch, merging branches,
assigning). Out: answers to "is this local, argument, Result or stable attribute attached here?" and "which object test
or iteration does this name stand for?". The certified attachment patterns are those of ECMA-367 8.24 as gelint reads
them. No types are computed: the walker says whether the source of an assignment is attached, and decides whether an
attribute is stable.

Facts are bits of one integer, so that saving, restoring and merging them copies nothing.
"""

from __future__ import annotations

from typing import Final

from .syntax import (
    Assertions,
    BinaryExpression,
    Expression,
    Node,
    ObjectTest,
    ParenthesizedExpression,
    ResultExpression,
    UnaryExpression,
    UnqualifiedCall,
    VoidExpression,
)
from .syntax import BooleanConstant as _BooleanConstant

RESULT: Final = "result"

_UNREACHABLE: Final = 1
_RESULT_SET: Final = 2
_FIRST_NAME: Final = 4

_AND: Final = frozenset(("and", "and then", "∧", "∧…"))
_OR: Final = frozenset(("or", "or else", "∨", "∨…"))
_IMPLIES: Final = frozenset(("implies", "⇒"))
_NOT: Final = frozenset(("not", "¬"))

# How the left operand stands when the right one is evaluated; the strict `and` and `or` promise nothing.
_LEFT_VALUE: Final = {
    "and then": True,
    "∧…": True,
    "implies": True,
    "⇒": True,
    "or else": False,
    "∨…": False,
}


def unparenthesized(expression: Expression) -> Expression:
    """`expression` without the parentheses around it."""
    while isinstance(expression, ParenthesizedExpression):
        expression = expression.expression
    return expression


def is_false(expression: Expression) -> bool:
    """Is `expression` the constant `False`, parentheses aside?"""
    inner = unparenthesized(expression)
    return isinstance(inner, _BooleanConstant) and not inner.value


def left_value(operator: str) -> bool | None:
    """What the left operand of `operator` is known to be while the right one is evaluated; None if unknown."""
    return _LEFT_VALUE.get(operator)


def attached_when(condition: Expression, value: bool) -> list[str]:
    """Names, in lower case ("result" for Result), of all that is attached whenever `condition` is `value`.

    They may be locals, arguments, attributes or other queries; an attribute counts only if it is stable. The locals of
    object tests and iterations may be among them and mean nothing.
    """
    found: list[str] = []
    _collect(condition, value, found, None)
    return found


def object_tests_when(condition: Expression, value: bool) -> list[ObjectTest]:
    """The object tests with a local that have succeeded whenever `condition` is `value`, in the order of the text."""
    found: list[ObjectTest] = []
    _collect(condition, value, None, found)
    return found


def _collect(expression: Expression, value: bool, names: list[str] | None, tests: list[ObjectTest] | None) -> None:
    kind = type(expression)
    if kind is BinaryExpression:
        assert isinstance(expression, BinaryExpression)
        _collect_binary(expression, value, names, tests)
    elif kind is ObjectTest:
        assert isinstance(expression, ObjectTest)
        if value:
            if names is not None:
                _add_entity(unparenthesized(expression.expression), names)
            if tests is not None and expression.local:
                tests.append(expression)
    elif kind is UnaryExpression:
        assert isinstance(expression, UnaryExpression)
        if expression.operator in _NOT:
            _collect(expression.operand, not value, names, tests)
    elif kind is ParenthesizedExpression:
        assert isinstance(expression, ParenthesizedExpression)
        _collect(expression.expression, value, names, tests)


def _collect_binary(
    expression: BinaryExpression, value: bool, names: list[str] | None, tests: list[ObjectTest] | None
) -> None:
    operator = expression.operator
    if operator == "=" or operator == "/=":
        if names is not None and value == (operator == "/="):
            _collect_comparison(expression, names)
    elif operator in (_AND if value else _OR):
        _collect(expression.left, value, names, tests)
        _collect(expression.right, value, names, tests)
    elif not value and operator in _IMPLIES:
        _collect(expression.left, True, names, tests)
        _collect(expression.right, False, names, tests)


def _collect_comparison(expression: BinaryExpression, names: list[str]) -> None:
    left, right = unparenthesized(expression.left), unparenthesized(expression.right)
    if isinstance(right, VoidExpression):
        _add_entity(left, names)
    elif isinstance(left, VoidExpression):
        _add_entity(right, names)


def _add_entity(expression: Expression, names: list[str]) -> None:
    if isinstance(expression, UnqualifiedCall):
        if expression.arguments is None:
            names.append(expression.name.lower())
    elif isinstance(expression, ResultExpression):
        names.append(RESULT)


def merge(facts: int, others: int) -> int:
    """The facts that hold where two branches meet; a branch whose end cannot be reached takes nothing away."""
    if others & _UNREACHABLE:
        return facts
    if facts & _UNREACHABLE:
        return others
    return facts & others


class FlowState:
    """The facts at one point of a feature, an invariant or an inline agent, as its walker moves along.

    `facts` is to be saved, restored and given to `merge`, not to be read. `clashes` holds pairs of object tests with
    the same name whose scopes overlap (VUOT-1), the later one first.
    """

    __slots__ = ("_bits", "_hidden", "_names", "_nodes", "clashes", "facts")

    def __init__(self) -> None:
        self.facts: int = 0
        self.clashes: list[tuple[ObjectTest, ObjectTest]] = []
        self._bits: dict[str, int] = {}
        self._names: list[str] = []
        self._nodes: list[Node] = []
        self._hidden: int = 0

    # Facts about entities; names are in lower case, RESULT stands for Result.

    def is_attached(self, name: str) -> bool:
        """Is the entity certainly attached here?"""
        bit = self._bits.get(name)
        return bit is not None and self.facts & bit != 0

    def set_attached(self, name: str) -> None:
        """The entity is attached from here on: after `create name`, or an attached source."""
        self.facts |= self._bit(name)

    def unset_attached(self, name: str) -> None:
        """The entity may be detached from here on."""
        self.facts &= ~self._bit(name)

    def assign(self, name: str, is_source_attached: bool) -> None:
        """`name := source` was valid."""
        if is_source_attached:
            self.facts |= self._bit(name)
        else:
            self.facts &= ~self._bit(name)

    def set_result(self, is_set: bool) -> None:
        """Result, of a type that is neither marked nor expanded (a formal), got a value that fits it, or one that does
        not."""
        if is_set:
            self.facts |= _RESULT_SET
        else:
            self.facts &= ~_RESULT_SET

    def is_result_set(self, is_attribute: bool = False) -> bool:
        """At the end of a function that needs it: does Result have a value of its type on all paths (else VEVI)?

        For gelint the code of an attribute must set it even if its end cannot be reached.
        """
        enough = _RESULT_SET if is_attribute else _UNREACHABLE | _RESULT_SET
        return self.facts & enough != 0 or self.is_attached(RESULT)

    def set_unreachable(self) -> None:
        """What follows is never executed: in and after `check False then`."""
        self.facts |= _UNREACHABLE

    def is_unreachable(self) -> bool:
        return self.facts & _UNREACHABLE != 0

    def _bit(self, name: str) -> int:
        bit = self._bits.get(name)
        if bit is None:
            bit = _FIRST_NAME << len(self._bits)
            self._bits[name] = bit
        return bit

    # Conditions.

    def assume(self, condition: Expression, value: bool) -> None:
        """From here on `condition` is known to be `value`: add facts and bring object tests' locals into scope."""
        names: list[str] = []
        tests: list[ObjectTest] = []
        _collect(condition, value, names, tests)
        for name in names:
            self.facts |= self._bit(name)
        for test in tests:
            self._open_test(test)

    def assume_facts(self, condition: Expression, value: bool) -> None:
        """The same without the locals of object tests: what holds behind a loop, a check, inherited preconditions."""
        for name in attached_when(condition, value):
            self.facts |= self._bit(name)

    def assume_clauses(self, assertions: Assertions) -> None:
        """Facts of all clauses, as if joined by `and then`; no locals of object tests (preconditions, for the body)."""
        for clause in assertions.clauses:
            if clause.expression is not None:
                self.assume_facts(clause.expression, True)

    def lost_since(self, facts: int) -> bool:
        """Is any of `facts` gone? Then the body of a loop is to be walked a second time from here."""
        return self.facts & _UNREACHABLE == 0 and facts & ~_UNREACHABLE & ~_RESULT_SET & ~self.facts != 0

    # Names in scope: locals of object tests, items of iterations, arguments of separate instructions.

    def _open_test(self, test: ObjectTest) -> None:
        other = self.find(test.local.lower())
        if isinstance(other, ObjectTest):
            self.clashes.append((test, other))
        else:
            self.open(test.local.lower(), test)

    def open(self, name: str, node: Node) -> None:
        """`name` (in lower case) stands for `node` from here on: an ObjectTest, an Iteration or a SeparateArgument."""
        self._names.append(name)
        self._nodes.append(node)

    def depth(self) -> int:
        """How many names are in scope; what `close` goes back to."""
        return len(self._names)

    def close(self, depth: int) -> None:
        """Only the first `depth` names are in scope from here on."""
        del self._names[depth:]
        del self._nodes[depth:]

    def find(self, name: str) -> Node | None:
        """What `name` (in lower case) stands for, if its scope covers this point."""
        for index in range(len(self._names) - 1, self._hidden - 1, -1):
            if self._names[index] == name:
                return self._nodes[index]
        return None

    def find_hidden(self, name: str) -> Node | None:
        """What `name` stands for around the inline agent that this point is in: it may not be used here."""
        for index in range(self._hidden - 1, -1, -1):
            if self._names[index] == name:
                return self._nodes[index]
        return None

    def hide_names(self) -> int:
        """Inside `old`, no name is in scope. Give the answer to `show_names`."""
        hidden = self._hidden
        self._hidden = len(self._names)
        return hidden

    def show_names(self, hidden: int) -> None:
        """Undo `hide_names`."""
        self._hidden = hidden

    # Inline agents see nothing of the routine around them.

    def enter_agent(self) -> tuple[int, dict[str, int], int]:
        """Begin an inline agent: no facts, no names in scope. Give the answer to `leave_agent`."""
        saved = (self.facts, self._bits, self._hidden)
        self.facts = 0
        self._bits = {}
        self._hidden = len(self._names)
        return saved

    def leave_agent(self, saved: tuple[int, dict[str, int], int]) -> None:
        """Back to the closure around the inline agent."""
        self.close(self._hidden)
        self.facts, self._bits, self._hidden = saved
