"""Agents: of calls and inline ones, their operands, and the type of the routine object.

In: the node and the state of the walk. Out: PROCEDURE, FUNCTION or PREDICATE of the open operands; VPCA, VPIR, VUTA-2,
and whatever the body of an inline agent does wrong. An inline agent sees none of the locals and arguments around it.
"""

from __future__ import annotations

from ...features import MAYBE, NO, YES, Feature
from ...lookup import find_feature
from ...syntax import CallAgent, EntityGroup, Expression, InlineAgent, OpenOperand, TypeExpression
from ...types import UNKNOWN, Type
from . import access, calls, contracts, expressions
from .context import ARGUMENT, IN_BODY, LOCAL, Body, Entity, class_types_of
from .fitting import fits


def call_agent(b: Body, node: Expression, expected: Type | None) -> Type:
    """`agent f (...)`, `agent x.f (...)`, `agent {T}.f (...)`."""
    assert isinstance(node, CallAgent)
    if node.target is None:
        return _own_agent(b, node)
    if isinstance(node.target, TypeExpression):
        target = b.written_type(node.target.type)
    else:
        target = expressions.type_of(b, node.target)
    if target.is_unknown:
        _orphans(b, node.operands)
        return UNKNOWN
    return _qualified_agent(b, node, target)


def _own_agent(b: Body, node: CallAgent) -> Type:
    feature = b.info.features.get(node.name.lower())
    if b.is_static:
        b.reject("VUCR", node, "an agent of an own feature needs an object, and this feature is instance-free")
    if feature is None:
        if b.info.is_complete:
            b.reject_at("VPCA-1", node.name_token, f"class {b.info.name} has no feature called `{node.name}'")
        else:
            b.undecided(f"`{node.name}' may be a feature of a parent that is not known", node.name_token)
        _orphans(b, node.operands)
        return UNKNOWN
    access.check_vape(b, feature, node.name_token)
    open_types = _operands(b, node.name_token, feature.name, feature.own_arguments, node.operands)
    result = b.own_type(feature, node.name_token) if feature.record.type is not None else None
    return _agent_type(b, open_types, result)


def _qualified_agent(b: Body, node: CallAgent, target: Type) -> Type:
    feature, certain = find_feature(target, node.name)
    assert node.target is not None
    if feature is None:
        label = calls.label_type(b, node.name, node.name_token, node.target, target)
        if label is not None:
            return _agent_type(b, [target] if isinstance(node.target, TypeExpression) else [], label)
        if certain and len(class_types_of(target)) > 1:
            calls.missing(b, target, node.name, node.name_token, certain)
        elif certain:
            b.reject_at("VPCA-1", node.name_token, f"type {target} has no feature called `{node.name}'")
        else:
            b.undecided(f"whether {target} has a feature `{node.name}' is not known", node.name_token)
        _orphans(b, node.operands)
        return UNKNOWN
    calls.check_unambiguous(b, target, node.name, node.name_token)
    _check_agent_access(b, node, target, feature)
    open_types = _operands(b, node.name_token, feature.name, feature.arguments_for(target), node.operands)
    if isinstance(node.target, TypeExpression) and open_types is not None:
        open_types.insert(0, target)
    result = calls.feature_type(b, feature, target, node.name_token) if feature.record.type is not None else None
    return _agent_type(b, open_types, result)


def _check_agent_access(b: Body, node: CallAgent, target: Type, feature: Feature) -> None:
    assert node.target is not None
    if not isinstance(node.target, TypeExpression):
        calls.check_target(b, node.target, target, feature.name, node.name_token)
    answer = feature.is_exported_to(b.info)
    if answer == NO:
        b.reject_at("VPCA-2", node.name_token, f"`{feature.name}' of {target} is not exported to class {b.info.name}")
    elif answer == MAYBE:
        b.undecided(f"whether `{feature.name}' is exported to class {b.info.name} is not known", node.name_token)
    access.check_vape(b, feature, node.name_token)


def _orphans(b: Body, operands: list[Expression] | None) -> None:
    for operand in operands or ():
        if isinstance(operand, OpenOperand):
            if operand.type is not None:
                b.written_type(operand.type)
        else:
            expressions.type_of(b, operand)


def _operands(
    b: Body, token: int, name: str, formals: tuple[Type, ...], operands: list[Expression] | None
) -> list[Type] | None:
    """Check the operands; the types of the open ones, None if they do not fit the routine."""
    if operands is None:
        return list(formals)
    if len(operands) != len(formals):
        b.reject_at("VPCA-3", token, f"`{name}' takes {len(formals)} arguments, the agent gives {len(operands)}")
        _orphans(b, operands)
        return None
    found: list[Type] = []
    for operand, formal in zip(operands, formals, strict=True):
        if not isinstance(operand, OpenOperand):
            _closed_operand(b, operand, name, formal)
        elif operand.type is None:
            found.append(formal)
        else:
            found.append(_typed_operand(b, operand, formal))
    return found


def _closed_operand(b: Body, operand: Expression, name: str, formal: Type) -> None:
    own = expressions.type_of(b, operand, formal)
    answer = YES if own is formal else fits(b, operand, own, formal)
    if answer == NO:
        b.reject("VPCA-4", operand, f"the operand is of type {own}, `{name}' wants {formal}")
    elif answer == MAYBE and own.certain:
        b.undecided(f"whether {own} conforms to {formal} is not known", operand.first)


def _typed_operand(b: Body, operand: OpenOperand, formal: Type) -> Type:
    assert operand.type is not None
    own = b.written_type(operand.type)
    answer = b.info.conforms(own, formal)
    if answer == NO:
        b.reject("VPCA-5", operand, f"{own} does not conform to {formal}, the type of the argument")
    elif answer == MAYBE and own.certain:
        b.undecided(f"whether {own} conforms to {formal} is not known", operand.first)
    return own


def _agent_type(b: Body, open_types: list[Type] | None, result: Type | None) -> Type:
    if open_types is None or (result is not None and result.is_unknown):
        return UNKNOWN
    operands = b.tuple_of(open_types)
    if result is None:
        return b.generic("PROCEDURE", operands)
    if result is b.boolean:
        return b.generic("PREDICATE", operands)
    return b.generic("FUNCTION", operands, result)


# Inline agents


def inline_agent(b: Body, node: Expression, expected: Type | None) -> Type:
    """`agent (x: T): R do ... end (operands)`."""
    assert isinstance(node, InlineAgent)
    if b.is_static:
        b.reject("VUCR", node, "an inline agent needs an object, and this feature is instance-free")
    if node.body.kind != "do":
        b.reject("VPIR-3", node, f"the body of an inline agent begins with `do', not with `{node.body.kind}'")
    formals = [b.written_type(group.type) for group in node.arguments for _ in group.names]
    result = b.written_type(node.type) if node.type is not None else None
    _walk_inline(b, node, result)
    open_types = _operands(b, node.first, "agent", tuple(formals), node.operands)
    return _agent_type(b, open_types, result)


def _walk_inline(b: Body, node: InlineAgent, result: Type | None) -> None:
    saved = (b.entities, b.result_type, b.place, b.is_in_rescue)
    b.enclosing.append(b.entities)
    flow_state = b.flow.enter_agent()
    b.agents.append(node)
    b.entities = {}
    b.result_type = result
    b.place = IN_BODY
    b.is_in_rescue = False
    declare(b, node.arguments, ARGUMENT)
    declare(b, node.locals, LOCAL)
    contracts.routine(b, node, None)
    _check_result(b, node, result)
    b.agents.pop()
    b.flow.leave_agent(flow_state)
    b.enclosing.pop()
    b.entities, b.result_type, b.place, b.is_in_rescue = saved


def _check_result(b: Body, node: InlineAgent, result: Type | None) -> None:
    if node.body.kind in ("do", "once"):
        contracts.check_result_set(b, node, result)


def declare(b: Body, groups: list[EntityGroup], kind: int) -> None:
    """Declare arguments or locals of an inline agent; their names must be new (VPIR-1)."""
    for group in groups:
        own = b.written_type(group.type)
        for index, name in enumerate(group.names):
            key = name.lower()
            token = group.first + 2 * index
            if key in b.info.features:
                b.reject_at("VRFA" if kind == ARGUMENT else "VRLV-1", token, f"`{name}' is the name of a feature")
            elif key in b.entities:
                b.reject_at("VRED" if b.entities[key].kind == kind else "VRLV-2", token, f"`{name}' is declared twice")
            elif any(key in entities for entities in b.enclosing) or b.flow.find_hidden(key) is not None:
                b.reject_at("VPIR-1", token, f"`{name}' is already a name in the routine around the inline agent")
            b.entities[key] = Entity(name, kind, own)
