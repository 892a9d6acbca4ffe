"""Calls used as instructions: they must be calls of procedures (VKCN-1).

In: the call of a CallInstruction. Out: what is wrong with it. A query without arguments whose type has a procedure
`alias "()"` may be called with parentheses.
"""

from __future__ import annotations

from ...features import Feature
from ...lookup import find_feature, find_operator
from ...syntax import Expression, NonObjectCall, PrecursorCall, QualifiedCall, UnqualifiedCall
from ...types import Type
from . import access, arguments, calls, expressions, names, static_calls
from .calls import variable_code
from .context import Body


def call_instruction(b: Body, call: Expression) -> None:
    """Check a call used as an instruction."""
    if isinstance(call, UnqualifiedCall):
        _unqualified(b, call)
    elif isinstance(call, QualifiedCall):
        _qualified(b, call)
    elif isinstance(call, PrecursorCall):
        _precursor(b, call)
    elif isinstance(call, NonObjectCall):
        _static(b, call)
    else:
        expressions.type_of(b, call)
        b.undecided("this instruction is not checked", call.first)


def _unqualified(b: Body, node: UnqualifiedCall) -> None:
    name = node.name.lower()
    found = names.variable(b, node, name)
    if found is not None:
        _value(b, node, found, node.name, node.first, "a variable", variable_code(b, name, "GVUI"))
        return
    feature = b.info.features.get(name)
    if feature is None:
        names.not_found(b, node, name)
        arguments.check_orphans(b, node.arguments)
    elif feature.record.type is not None:
        found = b.own_type(feature, node.first) if feature.arity == 0 else None
        _value(b, node, found, feature.name, node.first, "a query")
    else:
        names.check_instance_free(b, feature, node.first)
        access.check_vape(b, feature, node.first)
        arguments.check_own(b, node.first, feature, node.arguments, "VUAR")


def _value(
    b: Body,
    node: UnqualifiedCall | QualifiedCall,
    found: Type | None,
    name: str,
    token: int,
    what: str,
    code: str = "VKCN-1",
) -> None:
    """`node` names something with a value of type `found`: only parentheses can make an instruction of it."""
    if found is not None and node.arguments:
        if found.is_unknown:
            arguments.check_orphans(b, node.arguments)
            return
        feature, certain = find_operator(found, "()", len(node.arguments))
        if feature is not None and feature.record.type is None:
            calls.check_call(b, node, found, feature, token, node.arguments)
            return
        if feature is not None:
            code = "VKCN-1"
        if not certain:
            b.undecided(f"whether `{name}' can be called is not known", token)
            arguments.check_orphans(b, node.arguments)
            return
    b.reject_at(code, token, f"`{name}' is {what}: its value must be used", "use it in an expression")
    arguments.check_orphans(b, node.arguments)


def _qualified(b: Body, node: QualifiedCall) -> None:
    target = expressions.type_of(b, node.target)
    if target.is_unknown:
        arguments.check_orphans(b, node.arguments)
        return
    feature, certain = find_feature(target, node.name)
    if feature is None:
        label = calls.label_type(b, node.name, node.name_token, node.target, target)
        if label is None:
            calls.missing(b, target, node.name, node.name_token, certain)
            arguments.check_orphans(b, node.arguments)
        else:
            _value(b, node, label, node.name, node.name_token, "a field of a tuple")
        return
    calls.check_unambiguous(b, target, node.name, node.name_token)
    if feature.record.type is not None:
        _query(b, node, target, feature)
    else:
        calls.check_call(b, node.target, target, feature, node.name_token, node.arguments)


def _query(b: Body, node: QualifiedCall, target: Type, feature: Feature) -> None:
    found = None
    if feature.arity == 0 and node.arguments:
        found = calls.feature_type(b, feature, target, node.name_token)
        calls.check_access(b, node.target, target, feature, node.name_token)
    _value(b, node, found, feature.name, node.name_token, "a query")


def _precursor(b: Body, node: PrecursorCall) -> None:
    feature = static_calls.checked_precursor(b, node, False)
    if feature is None:
        arguments.check_orphans(b, node.arguments)
    elif feature.record.type is not None:
        b.reject("VKCN-1", node, f"`{feature.name}' is a query: its value must be used", "use it in an expression")
        arguments.check_orphans(b, node.arguments)
    else:
        static_calls.check_precursor_arguments(b, node, feature, static_calls.parent_type(b, feature))


def _static(b: Body, node: NonObjectCall) -> None:
    found = static_calls.resolved_static(b, node)
    if found is None:
        arguments.check_orphans(b, node.arguments)
        return
    target, feature = found
    if feature.record.type is not None:
        b.reject_at("VKCN-1", node.name_token, f"`{feature.name}' is a query: its value must be used")
        arguments.check_orphans(b, node.arguments)
    else:
        static_calls.check_static(b, node, target, feature)
