"""Routines and their contracts: preconditions, postconditions, body, rescue, in the order in which facts pass along.

In: a feature declaration or an inline agent, whose arguments and locals are declared. Out: what their parts do wrong,
and VEVI where Result is not set at the end.
"""

from __future__ import annotations

from typing import Protocol

from ...features import Feature
from ...scopes import attached_when
from ...syntax import Assertions, FeatureDeclaration, Instruction, Node, RoutineBody
from ...types import Type
from . import instructions
from .choices import check_boolean
from .context import IN_ENSURE, IN_REQUIRE, Body


class Routine(Protocol):
    """What feature declarations and inline agents have in common."""

    require: Assertions | None
    ensure: Assertions | None
    rescue: list[Instruction] | None

    @property
    def body(self) -> RoutineBody | None: ...


def routine(b: Body, node: Routine, feature: Feature | None) -> None:
    """Check the parts of a routine; on return the facts are those at the end of its body.

    `feature` is what the routine is the text of; None for an inline agent.
    """
    flow = b.flow
    start = flow.facts
    if node.require is not None:
        was_in_precondition = b.is_in_precondition
        b.is_in_precondition = was_in_precondition or not b.agents
        assertions(b, node.require, IN_REQUIRE)
        b.is_in_precondition = was_in_precondition
        flow.facts = start
    _assume_preconditions(b, node, feature)
    start = flow.facts
    if node.ensure is not None:
        assertions(b, node.ensure, IN_ENSURE)
        flow.facts = start
    if node.body is not None:
        instructions.compound(b, node.body.compound)
    if node.rescue is not None:
        end = flow.facts
        flow.facts = start
        b.is_in_rescue = True
        instructions.compound(b, node.rescue)
        b.is_in_rescue = False
        flow.facts = end


def _assume_preconditions(b: Body, node: Routine, feature: Feature | None) -> None:
    """What the body may rely on: the one precondition that holds, own or inherited; nothing if there are several.

    With several, any of them may have let the caller in.
    """
    inherited = _inherited(feature) if feature is not None and feature.precursors else []
    if node.require is not None:
        if not inherited:
            b.flow.assume_clauses(node.require)
    elif len(inherited) == 1 and feature is not None and _asks_for_facts(b):
        _assume_inherited(b, feature, inherited[0])


def _inherited(feature: Feature) -> list[Feature]:
    return [each for each in feature.versions() if each.has_precondition and each.record is not feature.record]


def _asks_for_facts(b: Body) -> bool:
    """Is there an argument that is not attached anyway?"""
    return any(not entity.type.is_attached for entity in b.entities.values())


def _assume_inherited(b: Body, feature: Feature, version: Feature) -> None:
    """Assume what a parent's precondition says of arguments, which may have other names here."""
    node = version.declaration
    if node is None or node.require is None:
        return
    own_names = {
        old.lower(): new.lower() for old, new in zip(version.argument_names, feature.argument_names, strict=False)
    }
    for clause in node.require.clauses:
        if clause.expression is not None:
            for name in attached_when(clause.expression, True):
                if name in own_names:
                    b.flow.set_attached(own_names[name])


def assertions(b: Body, part: Assertions, place: int) -> None:
    """Clauses of a contract, each relying on those before it; their facts stay, their names do not."""
    before = b.place
    b.place = place
    depth = b.flow.depth()
    for clause in part.clauses:
        if clause.expression is not None:
            check_boolean(b, clause.expression)
            b.flow.assume(clause.expression, True)
    b.flow.close(depth)
    b.place = before


def check_result_set(b: Body, node: Node, result: Type | None) -> None:
    """At the end of a function of an attached type Result must be attached (VEVI)."""
    if result is None or not b.checks_attachment or result.is_unknown:
        return
    is_attribute = isinstance(b.root, FeatureDeclaration) and b.root.is_attribute and not b.agents
    if not result.is_detachable and not result.is_expanded and not b.flow.is_result_set(is_attribute):
        b.reject(
            "VEVI",
            node,
            f"`Result' of type {result} is not set on all paths to the end of the function",
            "give it a value in every branch",
        )
