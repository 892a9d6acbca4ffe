"""Small changes to a feature that a void-safety or type checker should notice, or should know to be harmless.

In: a feature of a tree that parses, and a random generator. Out: edits of the text (start, end, new text), or None
where the feature has nothing for that change. Changes stay within the feature's locals, body and contracts, so that no
other class is touched, but for `detachable_signature`. That a result parses, and what a compiler says of it, is for
others to find out: a good part of the mutants is valid, and is meant to be.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from eiffel_expert.eiffel import Tree, walk
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    Assignment,
    BinaryExpression,
    BooleanConstant,
    CallInstruction,
    Check,
    ClassType,
    Conditional,
    CreationExpression,
    CreationInstruction,
    EntityGroup,
    FeatureDeclaration,
    Instruction,
    IntegerConstant,
    ManifestString,
    Node,
    ObjectTest,
    QualifiedCall,
    ResultExpression,
    UnqualifiedCall,
    VoidExpression,
)

Edit = tuple[int, int, str]
N = TypeVar("N", bound=Node)


@dataclass(slots=True)
class Place:
    """A feature to be changed, with all nodes in it."""

    tree: Tree
    feature: FeatureDeclaration
    rng: random.Random
    nodes: list[Node] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.nodes = list(walk(self.feature))

    def of_kind(self, kind: type[N]) -> list[N]:
        return [node for node in self.nodes if isinstance(node, kind)]

    def start(self, token: int) -> int:
        return self.tree.token_table.starts[token]

    def text(self, node: Node) -> str:
        return self.tree.text[self.start(node.first) : self.tree.token_end(node.last)]

    def replaced(self, node: Node, text: str) -> list[Edit]:
        return [(self.start(node.first), self.tree.token_end(node.last), text)]

    def token_replaced(self, token: int, text: str) -> list[Edit]:
        return [(self.start(token), self.tree.token_end(token), text)]

    def one(self, found: Sequence[N]) -> N | None:
        return self.rng.choice(found) if found else None

    @property
    def variables(self) -> dict[str, str]:
        """Names of locals and arguments, in lower case, with the text of their types."""
        groups = [*self.feature.locals, *self.feature.arguments]
        return {name.lower(): self.text(group.type) for group in groups for name in group.names}


Operator = Callable[[Place], list[Edit] | None]


def tests_attachment(node: Node) -> bool:
    """Is there an object test or a comparison with Void in `node`?"""
    for part in walk(node):
        if isinstance(part, ObjectTest):
            return True
        is_comparison = isinstance(part, BinaryExpression) and part.operator in ("=", "/=", "~", "/~")
        if is_comparison and any(isinstance(operand, VoidExpression) for operand in part.children()):
            return True
    return False


def bare(place: Place, tests: Sequence[ObjectTest], inside: tuple[int, int]) -> list[Edit]:
    """Edits that put the tested expression where its local is used, from token `inside[0]` to `inside[1]`."""
    edits: list[Edit] = []
    for test in tests:
        text = place.text(test.expression)
        if not isinstance(test.expression, (UnqualifiedCall, QualifiedCall, ResultExpression)):
            text = f"({text})"
        for node in place.of_kind(UnqualifiedCall):
            if node.name.lower() == test.local.lower() and inside[0] <= node.first <= inside[1]:
                edits += place.token_replaced(node.first, text)
    return edits


def unwrapped(place: Place, outer: Node, condition: Node, compound: Sequence[Instruction]) -> list[Edit]:
    """Edits that leave only `compound` of `outer`, without the locals of the object tests in `condition`."""
    first, last = compound[0].first, compound[-1].last
    tests = [node for node in walk(condition) if isinstance(node, ObjectTest) and node.local]
    before = (place.start(outer.first), place.start(first), "")
    after = (place.tree.token_end(last), place.tree.token_end(outer.last), "")
    return [before, *bare(place, tests, (first, last)), after]


def guard_removed(place: Place) -> list[Edit] | None:
    """`if x /= Void then a end` becomes `a`."""
    found = [
        node
        for node in place.of_kind(Conditional)
        if node.alternative is None
        and len(node.branches) == 1
        and node.branches[0].compound
        and tests_attachment(node.branches[0].condition)
    ]
    chosen = place.one(found)
    if chosen is None:
        return None
    branch = chosen.branches[0]
    return unwrapped(place, chosen, branch.condition, branch.compound)


def object_test_removed(place: Place) -> list[Edit] | None:
    """`attached e as l` becomes `(e /= Void)`, and `l` becomes `e`."""
    chosen = place.one([node for node in place.of_kind(ObjectTest) if node.local and node.type is None])
    if chosen is None:
        return None
    test = place.replaced(chosen, f"({place.text(chosen.expression)} /= Void)")
    return test + bare(place, [chosen], (chosen.last + 1, place.feature.last))


def attached_removed(place: Place) -> list[Edit] | None:
    """`attached e` becomes `(e /= Void)`."""
    chosen = place.one([node for node in place.of_kind(ObjectTest) if not node.local])
    return place.replaced(chosen, f"({place.text(chosen.expression)} /= Void)") if chosen is not None else None


def detachable_local(place: Place) -> list[Edit] | None:
    """A local's type gets, or its `attached` becomes, `detachable`."""
    chosen = place.one([group for group in place.feature.locals if not group.type.is_detachable])
    return detachable(place, chosen) if chosen is not None else None


def detachable(place: Place, group: EntityGroup | FeatureDeclaration) -> list[Edit]:
    kind = group.type
    assert kind is not None
    start = place.start(kind.first)
    if "attached" in kind.marks:
        return [(start, start + len("attached"), "detachable")]
    return [(start, start, "detachable ")]


def detachable_signature(place: Place) -> list[Edit] | None:
    """The type of an argument, of a result or of an attribute becomes detachable: others may be hit."""
    found: list[EntityGroup | FeatureDeclaration] = [*place.feature.arguments]
    found += [place.feature] if place.feature.type is not None else []
    found = [one for one in found if one.type is not None and not one.type.is_detachable]
    return detachable(place, place.rng.choice(found)) if found else None


def initialization_removed(place: Place) -> list[Edit] | None:
    """An assignment to, or a creation of, a variable is left out."""
    made: list[Assignment | CreationInstruction] = [*place.of_kind(Assignment), *place.of_kind(CreationInstruction)]
    plain = [node for node in made if isinstance(node.target, (UnqualifiedCall, ResultExpression))]
    chosen = place.one(plain)
    return place.replaced(chosen, "") if chosen is not None else None


def else_removed(place: Place) -> list[Edit] | None:
    """`else a` is left out."""
    found = [node for node in place.of_kind(Conditional) if node.alternative]
    chosen = place.one(found)
    if chosen is None or not chosen.alternative:
        return None
    return [(place.start(chosen.alternative[0].first - 1), place.tree.token_end(chosen.alternative[-1].last), "")]


def check_removed(place: Place) -> list[Edit] | None:
    """`check attached e as l then a end` becomes `a`; one without `then` is left out."""
    chosen = place.one([node for node in place.of_kind(Check) if tests_attachment(node.assertions)])
    if chosen is None:
        return None
    if chosen.compound:
        return unwrapped(place, chosen, chosen.assertions, chosen.compound)
    return place.replaced(chosen, "")


def strict_operator(place: Place) -> list[Edit] | None:
    """`and then` becomes `and`, `or else` becomes `or`, behind a test of attachment."""
    semistrict = {"and then": "and", "or else": "or"}
    found = [n for n in place.of_kind(BinaryExpression) if n.operator in semistrict and tests_attachment(n.left)]
    chosen = place.one(found)
    if chosen is None:
        return None
    token = chosen.operator_token
    return [(place.start(token), place.tree.token_end(token + 1), semistrict[chosen.operator])]


def precondition_removed(place: Place) -> list[Edit] | None:
    """A precondition that tests attachment becomes True."""
    required = place.feature.require
    clauses = required.clauses if required is not None else []
    found = [clause for clause in clauses if clause.expression is not None and tests_attachment(clause.expression)]
    chosen: AssertionClause | None = place.one(found)
    if chosen is None or chosen.expression is None:
        return None
    return place.replaced(chosen.expression, "True")


VOID: dict[str, Operator] = {
    "guard_removed": guard_removed,
    "object_test_removed": object_test_removed,
    "attached_removed": attached_removed,
    "detachable_local": detachable_local,
    "initialization_removed": initialization_removed,
    "else_removed": else_removed,
    "check_removed": check_removed,
    "strict_operator": strict_operator,
    "precondition_removed": precondition_removed,
    "detachable_signature": detachable_signature,
}
ALONE = frozenset(("detachable_signature",))


# Types and names


def misspelt(name: str, rng: random.Random) -> str:
    """The name with two neighbours swapped, or a letter lost or doubled."""
    at = rng.randrange(1, max(len(name), 2))
    made = [name[: at - 1] + name[at : at + 1] + name[at - 1 : at] + name[at + 1 :], name[:at] + name[at - 1 :]]
    if len(name) > 3:
        made.append(name[:at] + name[at + 1 :])
    return rng.choice([one for one in made if one.lower() != name.lower()] or [name + name[-1]])


Call = UnqualifiedCall | QualifiedCall | CreationInstruction | CreationExpression


def calls(place: Place) -> list[Call]:
    kinds = (UnqualifiedCall, QualifiedCall, CreationInstruction, CreationExpression)
    return [node for node in place.nodes if isinstance(node, kinds) and node.name]


def name_token(call: Call) -> int:
    return call.first if isinstance(call, UnqualifiedCall) else call.name_token


def feature_misspelt(place: Place) -> list[Edit] | None:
    chosen = place.one(calls(place))
    if chosen is None:
        return None
    return place.token_replaced(name_token(chosen), misspelt(chosen.name, place.rng))


def arguments_replaced(place: Place, call: Call, texts: Sequence[str]) -> list[Edit]:
    """The actual arguments between the parentheses replaced; the parentheses go with the last argument."""
    arguments = call.arguments
    new = f"({', '.join(texts)})" if texts else ""
    if not arguments:
        end = place.tree.token_end(name_token(call))
        return [(end, end, f" {new}")]
    return [(place.start(arguments[0].first - 1), place.tree.token_end(arguments[-1].last + 1), new)]


def with_arguments(place: Place, least: int) -> tuple[Call | None, list[str]]:
    """A call with at least so many arguments, and their texts."""
    chosen = place.one([call for call in calls(place) if len(call.arguments or ()) >= least])
    return chosen, [place.text(argument) for argument in (chosen.arguments or ())] if chosen is not None else []


def argument_dropped(place: Place) -> list[Edit] | None:
    chosen, texts = with_arguments(place, 1)
    if chosen is None:
        return None
    del texts[place.rng.randrange(len(texts))]
    return arguments_replaced(place, chosen, texts)


def argument_added(place: Place) -> list[Edit] | None:
    chosen, texts = with_arguments(place, 0)
    return arguments_replaced(place, chosen, [*texts, texts[-1] if texts else "0"]) if chosen is not None else None


def arguments_swapped(place: Place) -> list[Edit] | None:
    chosen, texts = with_arguments(place, 2)
    if chosen is None or texts[0] == texts[1]:
        return None
    return arguments_replaced(place, chosen, [texts[1], texts[0], *texts[2:]])


def command_as_query(place: Place) -> list[Edit] | None:
    """`c` becomes `x := c`, x being a local or Result."""
    found = [n for n in place.of_kind(CallInstruction) if isinstance(n.call, (UnqualifiedCall, QualifiedCall))]
    chosen = place.one(found)
    targets = [name for group in place.feature.locals for name in group.names]
    targets += ["Result"] if place.feature.type is not None else []
    if chosen is None or not targets:
        return None
    start = place.start(chosen.first)
    return [(start, start, f"{place.rng.choice(targets)} := ")]


def query_as_instruction(place: Place) -> list[Edit] | None:
    """`x := q` becomes `q`."""
    found = [n for n in place.of_kind(Assignment) if isinstance(n.source, (UnqualifiedCall, QualifiedCall))]
    chosen = place.one(found)
    return place.replaced(chosen, place.text(chosen.source)) if chosen is not None else None


def wrong_constant(place: Place) -> list[Edit] | None:
    """A string for a number, a number for a string or a boolean."""
    made: list[Node] = [*place.of_kind(ManifestString), *place.of_kind(IntegerConstant)]
    chosen = place.one([*made, *place.of_kind(BooleanConstant)])
    if chosen is None:
        return None
    return place.replaced(chosen, '"text"' if isinstance(chosen, IntegerConstant) else "7")


def variable_uses(place: Place) -> list[UnqualifiedCall]:
    return [node for node in place.of_kind(UnqualifiedCall) if node.name.lower() in place.variables]


def wrong_variable(place: Place) -> list[Edit] | None:
    """Another local or argument, declared with another type."""
    chosen = place.one(variable_uses(place))
    if chosen is None:
        return None
    kind = place.variables[chosen.name.lower()]
    others = [name for name, other in place.variables.items() if other != kind]
    return place.token_replaced(chosen.first, place.rng.choice(others)) if others else None


def wrong_feature(place: Place) -> list[Edit] | None:
    """The name of another qualified call of the feature."""
    found = place.of_kind(QualifiedCall)
    chosen = place.one(found)
    others = sorted({node.name for node in found if chosen is not None and node.name.lower() != chosen.name.lower()})
    return place.token_replaced(chosen.name_token, place.rng.choice(others)) if chosen is not None and others else None


def wrong_creation(place: Place) -> list[Edit] | None:
    """A creation procedure misspelt, or left out with its arguments."""
    made: list[Call] = [*place.of_kind(CreationInstruction), *place.of_kind(CreationExpression)]
    chosen = place.one([call for call in made if call.name])
    if chosen is None:
        return None
    token = name_token(chosen)
    if place.rng.random() < 0.5:
        return place.token_replaced(token, misspelt(chosen.name, place.rng))
    return [(place.start(token - 1), place.tree.token_end(chosen.last), "")]


def local_class_type(place: Place) -> ClassType | None:
    return place.one([group.type for group in place.feature.locals if isinstance(group.type, ClassType)])


def wrong_local_type(place: Place) -> list[Edit] | None:
    chosen = local_class_type(place)
    if chosen is None:
        return None
    return place.replaced(chosen, "STRING" if place.text(chosen).startswith(("INTEGER", "BOOL")) else "INTEGER")


def type_misspelt(place: Place) -> list[Edit] | None:
    chosen = local_class_type(place)
    if chosen is None:
        return None
    token = chosen.first + len(chosen.marks)
    return place.token_replaced(token, misspelt(chosen.name, place.rng))


def generics_dropped(place: Place) -> list[Edit] | None:
    kinds = [group.type for group in place.feature.locals if isinstance(group.type, ClassType)]
    chosen = place.one([kind for kind in kinds if kind.actuals])
    return place.replaced(chosen, " ".join([*chosen.marks, chosen.name])) if chosen is not None else None


def local_undeclared(place: Place) -> list[Edit] | None:
    """A local, with those of its group, is no longer declared."""
    chosen = place.one(place.feature.locals)
    return place.replaced(chosen, "") if chosen is not None else None


def wrong_operator(place: Place) -> list[Edit] | None:
    """An arithmetic or comparing operator where a boolean one was, and the other way round."""
    known = {"+": "and", "-": "or", "<": "+", ">": "*", "<=": "-", ">=": "and", "and": "+", "or": "<", "*": "or"}
    chosen = place.one([node for node in place.of_kind(BinaryExpression) if node.operator in known])
    return place.token_replaced(chosen.operator_token, known[chosen.operator]) if chosen is not None else None


TYPE: dict[str, Operator] = {
    "feature_misspelt": feature_misspelt,
    "argument_dropped": argument_dropped,
    "argument_added": argument_added,
    "arguments_swapped": arguments_swapped,
    "command_as_query": command_as_query,
    "query_as_instruction": query_as_instruction,
    "wrong_constant": wrong_constant,
    "wrong_variable": wrong_variable,
    "wrong_feature": wrong_feature,
    "wrong_creation": wrong_creation,
    "wrong_local_type": wrong_local_type,
    "type_misspelt": type_misspelt,
    "generics_dropped": generics_dropped,
    "local_undeclared": local_undeclared,
    "wrong_operator": wrong_operator,
}
