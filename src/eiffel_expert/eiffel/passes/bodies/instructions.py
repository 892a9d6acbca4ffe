"""Instructions: one checker a class of nodes, in the table CHECKERS.

In: instructions and the state of the walk. Out: what they do wrong; the facts after them. VJAR, VJAW, VKCN-1, VUEX,
VBAC, VWBE, VOMB, VXRT, V1SE.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ... import syntax as s
from ...features import MAYBE, NO, YES
from ...scopes import is_false, merge
from ...types import Type
from . import choices, creation, expressions, iteration, procedure_calls, writables
from .assigners import assigner_call
from .context import Body
from .fitting import fits
from .object_tests import check_name

Checker = Callable[[Body, s.Instruction], None]


def compound(b: Body, instructions: list[s.Instruction]) -> None:
    """Check instructions one after the other."""
    for node in instructions:
        CHECKERS[type(node)](b, node)


def _call(b: Body, node: s.Instruction) -> None:
    assert isinstance(node, s.CallInstruction)
    procedure_calls.call_instruction(b, node.call)


def _assignment(b: Body, node: s.Instruction) -> None:
    """`target := source` (VJAR)."""
    assert isinstance(node, s.Assignment)
    declared = writables.target_type(b, node.target)
    if declared is None:
        expressions.type_of(b, node.source)
        return
    accepted = writables.accepted_type(b, node.target, declared)
    found = expressions.type_of(b, node.source, declared)
    answer = YES if found is accepted else fits(b, node.source, found, accepted)
    if answer == NO:
        _report_assignment(b, node, declared, found)
        return
    if answer == MAYBE and found.certain and declared.certain:
        b.undecided(f"whether {found} conforms to {declared} is not known", node.source.first)
    if b.checks_attachment and not found.is_attached and not found.is_unknown:
        _check_stable(b, node, declared, found)
    writables.assigned(b, node.target, declared, found)


def _report_assignment(b: Body, node: s.Assignment, declared: Type, found: Type) -> None:
    hint = ""
    if found.as_attached() is declared.as_attached():
        hint = "make sure that the source is attached: `if attached ... as l_x then'"
    b.reject("VJAR", node.source, f"a value of type {found} does not fit a target of type {declared}", hint)


def _check_stable(b: Body, node: s.Assignment, declared: Type, found: Type) -> None:
    feature = writables.attribute(b, node.target)
    if feature is not None and feature.is_stable and declared.is_detachable:
        b.reject("VJAR", node.source, f"a stable attribute only takes attached values, this is of type {found}")


def _attempt(b: Body, node: s.Instruction) -> None:
    """`target ?= source`: any source will do."""
    assert isinstance(node, s.AssignmentAttempt)
    declared = writables.target_type(b, node.target)
    expressions.type_of(b, node.source, declared)
    if declared is not None and b.checks_attachment:
        writables.assigned(b, node.target, declared, declared.as_detachable())


def _creation(b: Body, node: s.Instruction) -> None:
    assert isinstance(node, s.CreationInstruction)
    creation.creation_instruction(b, node)


def _conditional(b: Body, node: s.Instruction) -> None:
    assert isinstance(node, s.Conditional)
    flow = b.flow
    depth = flow.depth()
    merged = 0
    for index, branch in enumerate(node.branches):
        choices.check_boolean(b, branch.condition)
        before, level = flow.facts, flow.depth()
        flow.assume(branch.condition, True)
        compound(b, branch.compound)
        merged = flow.facts if index == 0 else merge(merged, flow.facts)
        flow.facts = before
        flow.close(level)
        flow.assume(branch.condition, False)
    if node.alternative is not None:
        compound(b, node.alternative)
    flow.close(depth)
    flow.facts = merge(flow.facts, merged)


def _inspect(b: Body, node: s.Instruction) -> None:
    assert isinstance(node, s.Inspect)
    flow = b.flow
    value = choices.inspected(b, node.expression)
    for when in node.whens:
        choices.check_choices(b, when.choices, value)
    before = flow.facts
    merged = before
    for index, when in enumerate(node.whens):
        flow.facts = before
        compound(b, when.compound)
        merged = flow.facts if index == 0 else merge(merged, flow.facts)
    flow.facts = before
    if node.alternative is not None:
        compound(b, node.alternative)
        flow.facts = merge(flow.facts, merged) if node.whens else flow.facts
    else:
        flow.facts = merged


def _loop(b: Body, node: s.Instruction) -> None:
    assert isinstance(node, s.Loop)
    iteration.loop(b, node)


def _check(b: Body, node: s.Instruction) -> None:
    """`check a end`, whose facts end with it, and `check a then ... end`, whose facts stay."""
    assert isinstance(node, s.Check)
    flow = b.flow
    facts, depth = flow.facts, flow.depth()
    is_impossible = False
    for clause in node.assertions.clauses:
        if clause.expression is not None:
            choices.check_boolean(b, clause.expression)
            flow.assume(clause.expression, True)
            is_impossible = is_impossible or is_false(clause.expression)
    if node.compound is not None:
        if is_impossible:
            flow.set_unreachable()
        compound(b, node.compound)
    else:
        flow.facts = facts
    flow.close(depth)


def _debug(b: Body, node: s.Instruction) -> None:
    assert isinstance(node, s.Debug)
    facts = b.flow.facts
    compound(b, node.compound)
    b.flow.facts = facts


def _retry(b: Body, node: s.Instruction) -> None:
    if not b.is_in_rescue:
        b.reject("VXRT", node, "`retry' may only be used in a rescue clause")


def _separate(b: Body, node: s.Instruction) -> None:
    """`separate e as x do ... end` (V1SE)."""
    assert isinstance(node, s.SeparateInstruction)
    flow = b.flow
    depth = flow.depth()
    for index, argument in enumerate(node.arguments):
        found = expressions.type_of(b, argument.expression)
        is_separate = found.is_separate and not found.is_expanded
        if found.certain and not b.is_remote(found) and not is_separate and not found.depends:
            b.reject("V1SE-3G", argument.expression, f"type {found} is not separate")
        if argument.name.lower() in [other.name.lower() for other in node.arguments[:index]]:
            b.reject("V1SE-1G", argument, f"`{argument.name}' is declared twice")
        check_name(b, argument, argument.name, argument.last, "V1SE-2G")
        b.types[argument] = found
    for argument in node.arguments:
        flow.open(argument.name.lower(), argument)
    compound(b, node.compound)
    flow.close(depth)


CHECKERS: Final[dict[type[s.Node], Checker]] = {
    s.CallInstruction: _call,
    s.Assignment: _assignment,
    s.AssignerCall: assigner_call,
    s.AssignmentAttempt: _attempt,
    s.CreationInstruction: _creation,
    s.Conditional: _conditional,
    s.Inspect: _inspect,
    s.Loop: _loop,
    s.Check: _check,
    s.Debug: _debug,
    s.Retry: _retry,
    s.SeparateInstruction: _separate,
}
