"""Flaws that compile: what a reviewer finds and a compiler does not.

In: a `Place`. Out: the ways to put each flaw there. Only what is certainly wrong, or certainly weaker than before,
counts: a loop that no longer advances, a postcondition that can't hold or says less, a failure retried for ever.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place, procedure_call, target_name
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    BracketExpression,
    IntegerConstant,
    Loop,
    ManifestString,
    Node,
    OldExpression,
    QualifiedCall,
    UnqualifiedCall,
)

# Calls that can fail for reasons outside the program, so that somebody thinks of `rescue`.
FALLIBLE = ("open_", "read_", "write_", "connect", "execute", "launch", "download", "send", "delete_file", "create_dir")
STEPS = ("forth", "back", "read_character", "read_line", "advance")


def step_forgotten(place: Place) -> Iterator[Edits]:
    """A loop without `i := i + 1`, or without `forth`: it never ends."""
    for loop in place.of_kind(Loop):
        if loop.iteration is not None or loop.exit is None or len(loop.body) < 2:
            continue
        last = loop.body[-1]
        if place.is_alone_on_its_lines(last) and (_counts(loop, last) or _advances(place, loop, last)):
            yield [place.removed(last)]


def _counts(loop: Loop, node: Node) -> bool:
    """`i := i + 1`, i being in the exit condition and set nowhere else in the loop."""
    if not isinstance(node, Assignment) or loop.exit is None:
        return False
    name, source = target_name(node), node.source
    is_step = isinstance(source, BinaryExpression) and source.operator in ("+", "-")
    setters = [n for part in loop.body for n in walk(part) if target_name(n) == name]
    return is_step and _is_named(source, name) and _is_named(loop.exit, name) and len(setters) == 1


def _is_named(node: Node, name: str) -> bool:
    return any(isinstance(part, UnqualifiedCall) and part.name.lower() == name for part in walk(node))


def _advances(place: Place, loop: Loop, node: Node) -> bool:
    """`c.forth`, the exit condition asking c and nothing else in the loop moving it."""
    call = procedure_call(node)
    if not isinstance(call, QualifiedCall) or call.name.lower() not in STEPS or loop.exit is None:
        return False
    target = place.source(call.target)
    others = [p for part in loop.body[:-1] for p in walk(part) if isinstance(p, QualifiedCall)]
    is_moved = any(place.source(p.target) == target and p.name.lower() in STEPS for p in others)
    asked = any(isinstance(p, QualifiedCall) and place.source(p.target) == target for p in walk(loop.exit))
    return asked and not is_moved


def last_item_left_out(place: Place) -> Iterator[Edits]:
    """`until i > count` -> `until i >= count`, where the body uses item i and i begins at 1 or lower."""
    for loop in place.of_kind(Loop):
        end = loop.exit
        is_count = isinstance(end, BinaryExpression) and end.operator == ">" and isinstance(end.left, UnqualifiedCall)
        if loop.iteration is None and is_count and isinstance(end, BinaryExpression):
            name = end.left.name.lower() if isinstance(end.left, UnqualifiedCall) else ""
            if _counts(loop, loop.body[-1] if loop.body else loop) and _indexes(place, loop, name):
                yield [place.token_replaced(end.operator_token, ">=")]


def _indexes(place: Place, loop: Loop, name: str) -> bool:
    """Is `name` alone an argument of a call in the body?"""
    del place
    for part in loop.body[:-1]:
        for node in walk(part):
            arguments = getattr(node, "arguments", None)
            if isinstance(node, (QualifiedCall, BracketExpression)) and arguments and len(arguments) == 1:
                only = arguments[0]
                if isinstance(only, UnqualifiedCall) and only.name.lower() == name:
                    return True
    return False


def old_forgotten(place: Place) -> Iterator[Edits]:
    """`count = old count + 1` -> `count = count + 1`, which is never true."""
    for clause in place.clauses():
        node = clause.expression
        if isinstance(node, BinaryExpression) and node.operator == "=" and isinstance(node.right, BinaryExpression):
            right = node.right
            is_change = right.operator in ("+", "-") and isinstance(right.right, IntegerConstant)
            operand = right.left.operand if isinstance(right.left, OldExpression) else None
            if is_change and operand is not None and place.source(operand).lower() == place.source(node.left).lower():
                yield [place.replaced(right.left, place.source(operand))]


def postcondition_weakened(place: Place) -> Iterator[Edits]:
    """The clause with `old` goes: how much changes is no longer said, though another clause remains."""
    ensured = place.feature.ensure
    if ensured is None or len(ensured.clauses) < 2:
        return
    for clause in ensured.clauses:
        is_change = clause.expression is not None and any(isinstance(p, OldExpression) for p in walk(clause.expression))
        others = [c for c in ensured.clauses if c is not clause and c.expression is not None]
        says_more = any(isinstance(p, OldExpression) for c in others for p in walk(c))
        if is_change and not says_more and place.is_alone_on_its_lines(clause):
            yield [place.removed(clause)]


def endless_retry(place: Place) -> Iterator[Edits]:
    """`rescue retry` without a limit: what fails is tried again for ever, and nobody hears of it."""
    body, last = place.feature.body, place.feature.last
    is_routine = body is not None and body.kind == "do" and bool(body.compound)
    calls = [call for node in place.nodes if (call := procedure_call(node)) is not None]
    can_fail = any(call.name.lower().startswith(FALLIBLE) for call in calls)
    if is_routine and can_fail and place.feature.rescue is None and place.token(last).lower() == "end":
        start = place.tree.token_table.starts[last]
        begin = place.text.rfind("\n", 0, start) + 1
        if not place.text[begin:start].strip():
            yield [(begin, begin, "\trescue\n\t\tretry\n")]


def strings_by_reference(place: Place) -> Iterator[Edits]:
    """`name.same_string (other)` -> `name = other`; `name ~ "x"` -> `name = "x"`."""
    for node in place.nodes:
        arguments = getattr(node, "arguments", None) or []
        if isinstance(node, QualifiedCall) and node.name.lower() == "same_string" and len(arguments) == 1:
            around = type(place.parents.get(id(node))).__name__
            text = f"{place.source(node.target)} = {place.source(arguments[0])}"
            yield [place.replaced(node, text if around != "UnaryExpression" else f"({text})")]
        elif isinstance(node, BinaryExpression) and node.operator in ("~", "/~") and _is_text(place, node):
            yield [place.token_replaced(node.operator_token, "=" if node.operator == "~" else "/=")]


def _is_text(place: Place, node: BinaryExpression) -> bool:
    """Is one side a string for certain?"""
    for side in (node.left, node.right):
        is_string = isinstance(side, UnqualifiedCall) and "STRING" in place.variables.get(side.name.lower(), "").upper()
        if is_string or isinstance(side, ManifestString):
            return True
    return False


FLAWS = (
    Mutation("step forgotten", "the loop never ends", (), step_forgotten),
    Mutation("last item left out", "the loop stops one item too early", (), last_item_left_out),
    Mutation("old forgotten", "the postcondition can't hold", (), old_forgotten),
    Mutation("postcondition weakened", "the postcondition no longer says how much changes", (), postcondition_weakened),
    Mutation("endless retry", "failures are swallowed", (), endless_retry, rank=1),
    Mutation("strings by reference", "strings are compared by identity", (), strings_by_reference),
)
SAID: dict[str, tuple[str, ...]] = {
    "step forgotten": (
        "The loop does not advance any more: nothing in its body changes what the exit condition asks, so it never "
        "ends once it has been entered. `{lost}` belongs at the end of the body.",
        "Once entered, the loop runs for ever, since the instruction that brings it closer to its end, `{lost}`, is "
        "missing.",
        "There is no progress in the loop: without `{lost}` the exit condition stays as it was.",
    ),
    "last item left out": (
        "The loop stops one step too early: with `>=` in the exit condition, the body is never executed for the last "
        "index. It should be `>`.",
        "Off by one: `>=` ends the loop before the last item has been treated; the condition has to be `>`.",
        "The last item is left out, because the exit condition (line {line}) is already true when the index reaches "
        "it. `>` is right.",
    ),
    "old forgotten": (
        "The postcondition on line {line} compares a value with itself plus or minus something, which is never true: "
        "`old` is missing on the right-hand side.",
        "Line {line} forgets `old`. Both sides are evaluated after the call, so the equation can't hold.",
    ),
    "postcondition weakened": (
        "The postcondition is true but too weak: it does not relate the new state to the one before the call. "
        "The clause `{lost}` does.",
        "Nothing in the postcondition relates the new state to the old one, so an implementation that changes more, or "
        "nothing, would satisfy it too. I would add `{lost}`.",
    ),
    "endless retry": (
        "The rescue clause hides every failure: it retries without a limit and without changing anything, so a "
        "violated contract or a lasting error ends in an endless loop instead of an exception. It should go.",
        "`rescue` with a bare `retry` is dangerous: whatever goes wrong is tried again for ever under the same "
        "conditions, and bugs become invisible. Let the exception reach the caller.",
        "Don't retry unconditionally. Nothing differs at the second attempt, so a persistent failure loops for ever "
        "and nobody hears of it.",
    ),
    "strings by reference": (
        "Line {line} compares strings with `=`, which asks whether they are the same object, not whether they hold the "
        "same characters.",
        "On line {line} identity is tested where equality is meant: `=` on strings compares references.",
    ),
}


def said(flaw: str, line: int, lost: str, *chance: str | int) -> str:
    """What a reviewer says of it; `lost` is the line that is missing, if one is."""
    return pick(SAID[flaw], "flaw", *chance).format(line=line, lost=lost)
