"""Instructions told in English, step by step, saying no more than the text does.

In: the tree of a feature. Out: phrases such as "sets `count` to `count + 1`", whose subject is the feature. What is
longer than a reader can take in, nested too deep or not an instruction with a plain reading raises Untold: a feature is
told whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eiffel_expert.dataset.prose import clause_of
from eiffel_expert.dataset.trees import bare, spelt
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import (
    AssignerCall,
    Assignment,
    BooleanConstant,
    CallInstruction,
    Check,
    Conditional,
    CreationInstruction,
    Expression,
    Inspect,
    Instruction,
    Loop,
    ObjectTest,
    PrecursorCall,
    QualifiedCall,
    ResultExpression,
    Retry,
    UnaryExpression,
    UnqualifiedCall,
    VoidExpression,
)

LONGEST = 90  # characters of code quoted in one place
DEEPEST = 2  # levels of control structures
MOST = 6  # instructions told one after another within a sentence


class Untold(Exception):
    """There is something that this module does not put into words."""


class Narrator:
    """Tells the instructions of one feature; `noun` stands for the current object ("queue")."""

    def __init__(self, tree: Tree, noun: str) -> None:
        self.tree = tree
        self.noun = noun
        feature = tree.features[0]
        self.is_boolean = feature.type is not None and spelt(tree, feature.type) == "BOOLEAN"

    def told(self, instruction: Instruction, depth: int = 0) -> str:
        """One instruction as a verb phrase. Raises Untold."""
        for kind, tell in _TELLERS.items():
            if isinstance(instruction, kind):
                return tell(self, instruction, depth)
        raise Untold(type(instruction).__name__)

    def lines(self, instruction: Instruction, indentation: str) -> list[str]:
        """One instruction as the lines of a list item: what is inside a control structure below it. Raises Untold."""
        if isinstance(instruction, Loop) and self._is_long(instruction.body):
            head = self._head(instruction)
            return [f"{head}:", *self._below(instruction.body, indentation)]
        if isinstance(instruction, Conditional) and any(self._is_long(b.compound) for b in instruction.branches):
            return self._branches(instruction, indentation)
        return [f"{self.told(instruction)}."]

    def _is_long(self, compound: Sequence[Instruction]) -> bool:
        return len(compound) > 2 or any(isinstance(one, (Conditional, Loop, Inspect)) for one in compound)

    def _below(self, compound: Sequence[Instruction], indentation: str) -> list[str]:
        if len(compound) > MOST:
            raise Untold("too much at one place")
        return [f"{indentation}- {self.told(one, 1)}" for one in compound]

    def _branches(self, instruction: Conditional, indentation: str) -> list[str]:
        found: list[str] = []
        for number, branch in enumerate(instruction.branches):
            word = "if" if number == 0 else "otherwise, if"
            head = f"{word} {self.condition(branch.condition)}"
            if not self._is_long(branch.compound):
                found.append(f"{head}, it {self.steps(branch.compound, 1)};")
            else:
                found += [f"{head}, it does this:", *self._below(branch.compound, indentation)]
        if instruction.alternative and self._is_long(instruction.alternative):
            found += ["otherwise it does this:", *self._below(instruction.alternative, indentation)]
        elif instruction.alternative:
            found.append(f"otherwise it {self.steps(instruction.alternative, 1)}.")
        first = indentation if indentation else ""
        return [found[0], *(line if line.startswith(f"{indentation}- ") else f"{first}{line}" for line in found[1:])]

    def _head(self, instruction: Loop) -> str:
        """What the loop does before its body."""
        return _loop_head(self, instruction, 0)

    def steps(self, compound: Sequence[Instruction], depth: int) -> str:
        """Several as "does this, does that and does the other". Raises Untold."""
        if len(compound) > MOST or depth > DEEPEST:
            raise Untold("too much at one place")
        phrases = [self.told(instruction, depth) for instruction in compound]
        if not phrases:
            return "does nothing"
        separator = "; " if any("," in phrase or " and " in phrase for phrase in phrases) else ", "
        return (
            separator.join(phrases[:-1])
            + (f"{';' if separator == '; ' else ''} and then " if len(phrases) > 1 else "")
            + phrases[-1]
        )

    def quoted(self, expression: Expression) -> str:
        text = spelt(self.tree, expression)
        if len(text) > LONGEST or "`" in text:
            raise Untold("too long to quote")
        return f"`{text}`"

    def condition(self, expression: Expression) -> str:
        """A condition as a clause: "the queue is empty"."""
        test = bare(expression)
        is_negated = isinstance(test, UnaryExpression) and test.operator == "not"
        inner = bare(test.operand) if isinstance(test, UnaryExpression) and is_negated else test
        if isinstance(inner, ObjectTest) and not inner.is_old:
            return self._object_test(inner, is_negated)
        if len(spelt(self.tree, test)) > LONGEST or "`" in spelt(self.tree, test):
            raise Untold("too long to quote")
        return clause_of(spelt(self.tree, test), self.noun)

    def _object_test(self, test: ObjectTest, is_negated: bool) -> str:
        subject = self.quoted(test.expression)
        verb = "is not" if is_negated else "is"
        if test.type is not None:
            said = f"{subject} {verb} attached to an object of a type that conforms to `{spelt(self.tree, test.type)}`"
        else:
            said = f"{subject} {verb} attached"
        return said + (f" (called `{test.local}` from here on)" if test.local and not is_negated else "")


def _assignment(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, Assignment)
    target = "the result" if isinstance(instruction.target, ResultExpression) else self.quoted(instruction.target)
    source = bare(instruction.source)
    if isinstance(source, VoidExpression):
        return f"makes {target} void"
    if isinstance(source, BooleanConstant):
        return f"sets {target} to {spelt(self.tree, source)}"
    if target == "the result" and self.is_boolean and not isinstance(source, (UnqualifiedCall, QualifiedCall)):
        return f"lets the result tell whether {self.condition(source)}"
    return f"sets {target} to {self.quoted(source)}"


def _creation(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, CreationInstruction)
    if instruction.region or instruction.is_bang:
        raise Untold("creation in a region")
    target = "the result" if isinstance(instruction.target, ResultExpression) else self.quoted(instruction.target)
    said = f"creates {target}"
    if instruction.type is not None:
        said += f" as an object of type `{spelt(self.tree, instruction.type)}`"
    if instruction.name:
        said += f" with `{instruction.name}{self_arguments(self, instruction.arguments)}`"
    return said


def self_arguments(self: Narrator, arguments: Sequence[Expression] | None) -> str:
    """Arguments with their parentheses, as written."""
    if not arguments:
        return ""
    text = f" ({', '.join(spelt(self.tree, argument) for argument in arguments)})"
    if len(text) > LONGEST or "`" in text:
        raise Untold("too long to quote")
    return text


def _call(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, CallInstruction)
    call = instruction.call
    if isinstance(call, PrecursorCall):
        return f"does what the inherited version does ({self.quoted(call)})"
    if isinstance(call, QualifiedCall) and isinstance(call.target, (UnqualifiedCall, ResultExpression)):
        target = "the result" if isinstance(call.target, ResultExpression) else self.quoted(call.target)
        return f"calls `{call.name}{self_arguments(self, call.arguments)}` on {target}"
    return f"calls {self.quoted(call)}"


def _assigner(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, AssignerCall)
    return f"sets {self.quoted(instruction.target)} to {self.quoted(instruction.source)} by its assigner"


def _conditional(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, Conditional)
    parts = []
    for number, branch in enumerate(instruction.branches):
        word = "if" if number == 0 else "otherwise, if"
        parts.append(f"{word} {self.condition(branch.condition)}, it {self.steps(branch.compound, depth + 1)}")
    if instruction.alternative:
        parts.append(f"otherwise it {self.steps(instruction.alternative, depth + 1)}")
    return "; ".join(parts)


def _loop(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, Loop)
    joint = " and each time" if instruction.iteration is not None else ":"
    return f"{_loop_head(self, instruction, depth)}{joint} {self.steps(instruction.body, depth + 1)}"


def _loop_head(self: Narrator, instruction: Loop, depth: int) -> str:
    """How it starts, what it goes over, when it ends, its variant."""
    said = ""
    if instruction.initialization:
        said = f"first {self.steps(instruction.initialization, depth + 1)}; then "
    if instruction.iteration is not None:
        iteration = instruction.iteration
        said += f"goes over {self.quoted(iteration.expression)} (as `{iteration.name}`)"
        said += f" until {self.condition(instruction.exit)}" if instruction.exit is not None else ""
    elif instruction.exit is not None:
        said += f"repeats the following until {self.condition(instruction.exit)}"
    else:
        raise Untold("a loop without exit")
    if instruction.variant_part is not None:
        said += f" (the variant {self.quoted(instruction.variant_part)} decreases each time)"
    return said


def _inspect(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, Inspect)
    parts = []
    for when in instruction.whens:
        choices = ", ".join(spelt(self.tree, choice) for choice in when.choices)
        if len(choices) > LONGEST or "`" in choices:
            raise Untold("too long to quote")
        parts.append(f"for `{choices}` it {self.steps(when.compound, depth + 1)}")
    if instruction.alternative:
        parts.append(f"for any other value it {self.steps(instruction.alternative, depth + 1)}")
    return f"looks at the value of {self.quoted(instruction.expression)}: {'; '.join(parts)}"


def _check(self: Narrator, instruction: Instruction, depth: int) -> str:
    assert isinstance(instruction, Check)
    expressions = [c.expression for c in instruction.assertions.clauses if c.expression is not None]
    if not expressions:
        raise Untold("an empty check")
    said = f"asserts that {' and that '.join(self.condition(e) for e in expressions)}"
    return said + (f", and then {self.steps(instruction.compound, depth + 1)}" if instruction.compound else "")


def _retry(self: Narrator, instruction: Instruction, depth: int) -> str:
    return "starts again (`retry`)"


_TELLERS: dict[type[Instruction], Callable[[Narrator, Instruction, int], str]] = {
    Assignment: _assignment,
    CreationInstruction: _creation,
    CallInstruction: _call,
    AssignerCall: _assigner,
    Conditional: _conditional,
    Loop: _loop,
    Inspect: _inspect,
    Check: _check,
    Retry: _retry,
}
