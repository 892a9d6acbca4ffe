"""`across`: what is iterated over, the types of variable and cursor in each dialect, loops and quantifiers.

In: the node and the state of the walk. Out: BOOLEAN for quantifiers; facts as gelint has them: nothing that a loop
establishes outlives it but what its exit condition says. VOIT-1, VOIT-2, VWBE, VAVE.
"""

from __future__ import annotations

from typing import Final

from ...conformance import same_type
from ...features import MAYBE, NO, YES
from ...lookup import find_feature
from ...syntax import Assertions, Expression, Iteration, Loop, QuantifiedExpression
from ...types import UNKNOWN, Type
from . import access, expressions, instructions
from .choices import check_boolean
from .constants import INTEGER_RANGES
from .context import Body, base_name, class_types_of
from .object_tests import check_name

_SECOND_WALKS: Final = 8


def quantified(b: Body, node: Expression, expected: Type | None) -> Type:
    """`across e as x all p end`, `∀ x: e ¦ p` and their kind."""
    assert isinstance(node, QuantifiedExpression)
    flow = b.flow
    header(b, node.iteration)
    facts, depth = flow.facts, flow.depth()
    flow.open(node.iteration.name.lower(), node.iteration)
    if node.invariant_part is not None:
        check_clauses(b, node.invariant_part)
        flow.facts = facts
    if node.variant_part is not None:
        check_variant(b, node.variant_part)
    if node.exit is not None:
        check_boolean(b, node.exit)
        flow.assume(node.exit, False)
    check_boolean(b, node.predicate)
    flow.close(depth)
    flow.facts = facts
    return b.boolean


def check_clauses(b: Body, part: Assertions) -> None:
    """Clauses that each may rely on those before; facts stay, names do not."""
    depth = b.flow.depth()
    for clause in part.clauses:
        if clause.expression is not None:
            check_boolean(b, clause.expression)
            b.flow.assume(clause.expression, True)
    b.flow.close(depth)


def check_variant(b: Body, node: Expression) -> None:
    """A variant is an integer (VAVE)."""
    found = expressions.type_of(b, node, b.basic("INTEGER"))
    if not found.is_unknown and base_name(found) not in INTEGER_RANGES:
        b.reject("VAVE", node, f"a variant must be an integer, this is of type {found}")


def header(b: Body, node: Iteration) -> None:
    """Check what is iterated over; give the variable its type."""
    found = expressions.type_of(b, node.expression, None)
    check_name(b, node, node.name, node.name_token, "VOIT-2")
    b.types[node] = UNKNOWN
    b.cursors[node] = UNKNOWN
    if found.is_unknown or not _is_iterable(b, node, found):
        return
    cursor = _query(b, node, node.expression, found, "new_cursor", "ITERABLE")
    b.cursors[node] = cursor
    if cursor.is_unknown:
        return
    if b.reads_cursors and node.form == "as":
        b.types[node] = cursor
    else:
        b.types[node] = _query(b, node, node.expression, cursor, "item", "ITERATION_CURSOR")
    if not _is_beyond_doubt(b, node, found, cursor):
        b.undecided(f"`new_cursor' of type {found} is not the one of ITERABLE", node.expression.first)
        b.types[node] = UNKNOWN
        b.cursors[node] = UNKNOWN
        return
    if b.is_in_precondition:
        for name in ("after", "forth"):
            feature = find_feature(cursor, name)[0]
            if feature is not None:
                access.check_vape(b, feature, node.first)
    if b.is_remote(cursor):
        b.controlled.add(node)


def _is_iterable(b: Body, node: Iteration, found: Type) -> bool:
    """Does the type conform to ITERABLE, attached?"""
    base = b.info.class_named("ITERABLE")
    if base is None or not base.formals:
        b.undecided("class ITERABLE is not known", node.first)
        return False
    item = b.basic("ANY").as_detachable().as_separate()
    wanted = b.generic("ITERABLE", item)
    if found.is_separate:
        wanted = wanted.as_separate()
    answer = b.info.conforms(found, wanted)
    if answer == NO:
        hint = "" if found.is_attached else "test first that it is attached"
        b.reject("VOIT-1", node.expression, f"type {found} does not conform to ITERABLE", hint)
        return False
    if answer == MAYBE:
        b.undecided(f"whether {found} conforms to ITERABLE is not known", node.expression.first)
    return answer != NO


def _is_beyond_doubt(b: Body, node: Iteration, found: Type, cursor: Type) -> bool:
    """Does the variable have one type whether `new_cursor` is meant by its origin, as in gelint, or by its name?"""
    named = find_feature(found, "new_cursor")[0]
    other = named.type_for(found) if named is not None else None
    if other is None or same_type(other, cursor) != NO:
        return True
    if b.reads_cursors and node.form == "as":
        return False
    item = find_feature(other, "item")[0]
    kind = item.type_for(other) if item is not None else None
    return kind is not None and same_type(kind, b.types[node]) == YES


def _query(b: Body, node: Iteration, source: Expression, target: Type, name: str, ancestor: str) -> Type:
    """The type of the query that the class of `target` has inherited from `ancestor` under the name `name`."""
    feature, _ = find_feature(target, name)
    base = b.info.class_named(ancestor)
    seed = base.features.get(name) if base is not None else None
    for each in class_types_of(target):
        heir = each.base.feature_with_seed(seed.seeds[0]) if seed is not None else None
        feature = heir or feature
    if feature is None:
        b.undecided(f"`{name}' of type {target} is not known", source.first)
        return UNKNOWN
    found = feature.type_for(target) or UNKNOWN
    if not found.certain:
        b.unknown(feature, source.first)
    access.check_vape(b, feature, node.first)
    if b.is_scoop and b.is_remote(target):
        return b.separate_result(node.expression, feature.type or UNKNOWN, found)
    return found


def loop(b: Body, node: Loop) -> None:
    """`from ... until ... loop ... end` and `across ... loop ... end`."""
    flow = b.flow
    depth = flow.depth()
    if node.iteration is not None:
        header(b, node.iteration)
        flow.open(node.iteration.name.lower(), node.iteration)
    if node.initialization is not None:
        instructions.compound(b, node.initialization)
    _repetition(b, node, 0)
    flow.close(depth)


def _repetition(b: Body, node: Loop, walks: int) -> None:
    """Invariant, variant, exit and body; once more if the body takes away what was known before it."""
    flow = b.flow
    facts, depth = flow.facts, flow.depth()
    if node.invariant_part is not None:
        check_clauses(b, node.invariant_part)
        flow.facts = facts
    if node.variant_part is not None:
        check_variant(b, node.variant_part)
        flow.facts = facts
    if node.exit is not None:
        check_boolean(b, node.exit)
    errors = len(b.report.diagnostics)
    if node.body:
        if node.exit is not None:
            flow.assume(node.exit, False)
        instructions.compound(b, node.body)
        flow.close(depth)
        if walks < _SECOND_WALKS and len(b.report.diagnostics) == errors and flow.lost_since(facts):
            _repetition(b, node, walks + 1)
    flow.facts = facts
    if node.exit is not None:
        flow.assume_facts(node.exit, True)
