"""Mistakes against void safety: the test is missing, is of the old kind, or does not reach the place of the call.

In: a `Place`. Out: the ways to make each mistake there. Only tests of Void and of attachment are touched; whether the
result is really unsafe depends on the types, which a checker knows: an argument tested with `/= Void` is safe.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place, is_void, target_name
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    Check,
    Conditional,
    ConditionalBranch,
    EntityGroup,
    Expression,
    Instruction,
    Node,
    ObjectTest,
    ParenthesizedExpression,
    QualifiedCall,
    ResultExpression,
    UnaryExpression,
    UnqualifiedCall,
)

UNSAFE = ("VUTA-2", "VUAR-2", "VJAR")
OUT_OF_SCOPE = ("VUTA-2", "VUAR-2", "VJAR", "VEEN-8", "VUEX-1")


def is_path(node: Node) -> bool:
    """A name, or names behind dots, without arguments: what can be written again in the place of a local."""
    while isinstance(node, QualifiedCall) and not node.arguments:
        node = node.target
    return isinstance(node, (UnqualifiedCall, ResultExpression)) and not getattr(node, "arguments", None)


def _named_tests(place: Place) -> list[ObjectTest]:
    """`attached e as l` without a type, e being a path, l not shadowed by another test of the feature."""
    tests = [node for node in place.of_kind(ObjectTest) if node.local and not node.is_old]
    names = [node.local.lower() for node in tests]
    return [t for t in tests if t.type is None and is_path(t.expression) and names.count(t.local.lower()) == 1]


def _in_its_place(place: Place, test: ObjectTest, inside: Node | None = None) -> Edits:
    """The tested expression wherever its local is used."""
    first, last = (test.last + 1, place.feature.last) if inside is None else (inside.first, inside.last)
    text = place.source(test.expression)
    return [place.replaced(use, text) for use in place.uses(test.local, first, last)]


def _void_test(place: Place, test: ObjectTest) -> str:
    """`e /= Void`, in parentheses where it is an operand of something other than `and then`."""
    around = place.parents.get(id(test))
    text = f"{place.source(test.expression)} /= Void"
    is_operand = isinstance(around, UnaryExpression) or (
        isinstance(around, BinaryExpression) and around.operator not in ("and", "and then", "or", "or else", "implies")
    )
    return f"({text})" if is_operand else text


def void_test_for_object_test(place: Place) -> Iterator[Edits]:
    """`if attached name as l then l.count` -> `if name /= Void then name.count`."""
    for test in _named_tests(place):
        uses = _in_its_place(place, test)
        if uses:
            yield [place.replaced(test, _void_test(place, test)), *uses]


def tested_name_used(place: Place) -> Iterator[Edits]:
    """`if attached name as l then l.count` -> `if attached name as l then name.count`, at one use or at all."""
    for test in _named_tests(place):
        uses = _in_its_place(place, test)
        if uses:
            yield uses
            if len(uses) > 1:
                yield uses[:1]


def local_forgotten(place: Place) -> Iterator[Edits]:
    """`attached name as l and then l.count > 0` -> `attached name and then name.count > 0`."""
    for test in _named_tests(place):
        uses = _in_its_place(place, test)
        if uses:
            yield [place.replaced(test, f"attached {place.source(test.expression)}"), *uses]


def _guards(place: Place) -> Iterator[tuple[Conditional, ConditionalBranch]]:
    """`if test then ... end` without elseif and else."""
    for node in place.of_kind(Conditional):
        if node.alternative is None and len(node.branches) == 1 and node.branches[0].compound:
            yield node, node.branches[0]


def _tests_of(condition: Expression) -> list[ObjectTest] | None:
    """The object tests that a condition consists of alone; [] for one comparison with Void; None for any other."""
    parts: list[Node] = [condition]
    tests: list[ObjectTest] = []
    while parts:
        part = parts.pop()
        if isinstance(part, ParenthesizedExpression):
            parts.append(part.expression)
        elif isinstance(part, BinaryExpression) and part.operator == "and then":
            parts += [part.left, part.right]
        elif isinstance(part, ObjectTest) and part.type is None:
            tests.append(part)
        elif isinstance(part, BinaryExpression) and part.operator == "/=" and is_void(part.right):
            continue
        else:
            return None
    return tests


def _dedented(lines: str) -> str:
    return lines.replace("\n\t", "\n")


def _unwrapped(place: Place, outer: Node, compound: list[Instruction], tests: list[ObjectTest]) -> Edits:
    """`compound` in the place of `outer`, one tab further out, without the tests' locals."""
    start, end = place.start(compound[0]), place.end(compound[-1])
    text = place.text[start:end]
    uses = [
        (s - start, e - start, new)
        for test in tests
        if test.local
        for s, e, new in _in_its_place(place, test)
        if s < end and s >= start
    ]
    for s, e, new in sorted(uses, reverse=True):
        text = text[:s] + new + text[e:]
    return [(place.start(outer), place.end(outer), _dedented(text))]


def guard_forgotten(place: Place) -> Iterator[Edits]:
    """`if attached name as l then print (l) end` -> `print (name)`."""
    for outer, branch in _guards(place):
        tests = _tests_of(branch.condition)
        if tests is not None and all(is_path(t.expression) for t in tests) and len(branch.compound) <= 3:
            yield _unwrapped(place, outer, branch.compound, tests)


def check_without_local(place: Place) -> Iterator[Edits]:
    """`check attached name as l then print (l) end` -> `check name /= Void end` and `print (name)`."""
    for node in place.of_kind(Check):
        clauses = node.assertions.clauses
        test = clauses[0].expression if len(clauses) == 1 else None
        if node.compound and isinstance(test, ObjectTest) and test in _named_tests(place):
            [(start, end, body)] = _unwrapped(place, node, node.compound, [test])
            indent = "\t" * (len(place.text[:start]) - len(place.text[:start].rstrip("\t")))
            tag = f"{clauses[0].tag}: " if clauses[0].tag else ""
            yield [(start, end, f"check {tag}{place.source(test.expression)} /= Void end\n{indent}{body}")]


def strict_operator(place: Place) -> Iterator[Edits]:
    """`x /= Void and then x.is_empty` -> `x /= Void and x.is_empty`; `or else` -> `or` alike."""
    plain = {"and then": "and", "or else": "or"}
    for node in place.of_kind(BinaryExpression):
        if node.operator in plain and _mentions_attachment(node.left):
            start, _ = place.token_span(node.operator_token)
            yield [(start, place.tree.token_end(node.operator_token + 1), plain[node.operator])]


def _mentions_attachment(node: Node) -> bool:
    return any(isinstance(part, ObjectTest) or is_void(part) for part in walk(node))


def operands_exchanged(place: Place) -> Iterator[Edits]:
    """`x /= Void and then x.is_empty` -> `x.is_empty and then x /= Void`."""
    for node in place.of_kind(BinaryExpression):
        if node.operator in ("and then", "or else") and _is_plain_test(node.left):
            left, right = place.source(node.left), place.source(node.right)
            if "\n" not in left + right:
                yield [place.replaced(node.left, right), place.replaced(node.right, left)]


def _is_plain_test(node: Node) -> bool:
    return isinstance(node, BinaryExpression) and node.operator in ("=", "/=") and is_void(node.right)


def test_forgotten(place: Place) -> Iterator[Edits]:
    """`x /= Void and then x.is_empty` -> `x.is_empty`."""
    for node in place.of_kind(BinaryExpression):
        if node.operator in ("and then", "or else", "implies") and _is_plain_test(node.left):
            yield [(place.start(node.left), place.start(node.right), "")]


def _is_set_to_void(place: Place, name: str) -> bool:
    return any(target_name(node) == name.lower() and is_void(node.source) for node in place.of_kind(Assignment))


def detachable_forgotten(place: Place) -> Iterator[Edits]:
    """A local that is set to Void is declared without `detachable`."""
    for group in place.feature.locals:
        if group.type.is_detachable and any(_is_set_to_void(place, name) for name in group.names):
            yield _without_mark(place, group)


def detachable_result_forgotten(place: Place) -> Iterator[Edits]:
    """A function that may return Void is declared without `detachable`."""
    kind = place.feature.type
    if kind is not None and kind.is_detachable and _is_set_to_void(place, "result"):
        start = place.tree.token_table.starts[kind.first]
        yield [(start, start + len("detachable "), "")] if place.text.startswith("detachable ", start) else []


def _without_mark(place: Place, group: EntityGroup) -> Edits:
    start = place.tree.token_table.starts[group.type.first]
    return [(start, start + len("detachable "), "")] if place.text.startswith("detachable ", start) else []


def precondition_forgotten(place: Place) -> Iterator[Edits]:
    """The clause `x_attached: x /= Void` is not there, though the body relies on it."""
    required = place.feature.require
    if required is None or len(required.clauses) < 2:
        return
    for clause in required.clauses:
        if clause.expression is not None and _is_plain_test(clause.expression):
            yield [place.removed(clause)]


VOID_SAFETY = (
    Mutation("void test for object test", "tested with `/= Void`", UNSAFE, void_test_for_object_test),
    Mutation("tested name used", "used the tested name instead of the object-test local", UNSAFE, tested_name_used),
    Mutation("local forgotten", "left out `as` in the object test", UNSAFE, local_forgotten),
    Mutation("guard forgotten", "forgot to test whether the object is there", UNSAFE, guard_forgotten),
    Mutation("check without local", "used the old idiom `check x /= Void end`", UNSAFE, check_without_local),
    Mutation("strict operator", "wrote `and` or `or` behind a test", OUT_OF_SCOPE, strict_operator),
    Mutation("operands exchanged", "tested too late", UNSAFE, operands_exchanged),
    Mutation("test forgotten", "forgot one half of a condition", UNSAFE, test_forgotten),
    Mutation("detachable forgotten", "declared attached what is set to Void", ("VJAR",), detachable_forgotten),
    Mutation(
        "detachable result forgotten",
        "declared attached what is set to Void",
        ("VJAR",),
        detachable_result_forgotten,
        is_costly=True,
    ),
    Mutation("precondition forgotten", "left out a clause of the precondition", UNSAFE, precondition_forgotten),
)
