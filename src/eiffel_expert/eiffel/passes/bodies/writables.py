"""What can be written to: locals, Result, attributes; and what an assignment or creation does to the facts about them.

In: the target of an assignment or creation. Out: its declared type, VJAW, VEEN. In void-safe systems a local or Result
of attached type takes detachable values too: it is then read as detachable (gelint), and Result must be attached again
at the end.
"""

from __future__ import annotations

from ...features import Feature
from ...scopes import RESULT
from ...syntax import Expression, Iteration, Node, ObjectTest, ResultExpression, SeparateArgument, UnqualifiedCall
from ...types import UNKNOWN, Type
from . import names
from .context import ARGUMENT, IN_REQUIRE, Body


def target_type(b: Body, node: Expression) -> Type | None:
    """The declared type of a target; None if it is not one, which is reported. UNKNOWN where it is not known."""
    if isinstance(node, ResultExpression):
        if b.result_type is None or b.place == IN_REQUIRE:
            b.reject("VEEN-2", node, "`Result' may only be used in a function")
            return None
        return b.result_type
    assert isinstance(node, UnqualifiedCall)
    name = node.name.lower()
    entity = b.entities.get(name)
    if entity is not None:
        if entity.kind == ARGUMENT:
            b.reject("VJAW", node, f"argument `{node.name}' cannot be assigned to", "use a local")
            return None
        return entity.type
    scoped = b.flow.find(name)
    if scoped is not None:
        b.reject("VJAW", node, f"`{node.name}' is the variable of {_KINDS[type(scoped)]} and cannot be assigned to")
        return None
    return _attribute_type(b, node, name)


_KINDS: dict[type[Node], str] = {
    ObjectTest: "an object test",
    Iteration: "an iteration",
    SeparateArgument: "a separate instruction",
}


def _attribute_type(b: Body, node: UnqualifiedCall, name: str) -> Type | None:
    feature = b.info.features.get(name)
    if feature is None:
        if names.declared_elsewhere(b, name) is not None:
            b.reject("VJAW", node, f"`{node.name}' is the variable of another construct and cannot be assigned to")
        elif b.info.is_complete:
            b.reject("VEEN", node, f"nothing that can be assigned to is called `{node.name}'")
        else:
            b.undecided(f"`{node.name}' may be a feature of a parent that is not known", node.first)
            return UNKNOWN
        return None
    if not feature.is_attribute:
        b.reject("VJAW", node, f"`{feature.name}' is no attribute and cannot be assigned to")
        return None
    if b.is_static:
        b.reject_at("VUCR", node.first, f"`{feature.name}' needs an object, and this feature is instance-free")
        return None
    return b.own_type(feature, node.first)


def attribute(b: Body, node: Expression) -> Feature | None:
    """The attribute that a valid target is, None for a local or Result."""
    if not isinstance(node, UnqualifiedCall) or node.name.lower() in b.entities:
        return None
    return b.info.features.get(node.name.lower())


def is_own_variable(b: Body, node: Expression) -> bool:
    """Is it a local or Result?"""
    return isinstance(node, ResultExpression) or (isinstance(node, UnqualifiedCall) and node.name.lower() in b.entities)


def accepted_type(b: Body, node: Expression, declared: Type) -> Type:
    """What a source must conform to: for locals and Result of a reference type, attachment does not count."""
    if not b.checks_attachment or declared.is_detachable or declared.is_expanded or not is_own_variable(b, node):
        return declared
    return declared.as_detachable()


def assigned(b: Body, node: Expression, declared: Type, source: Type) -> None:
    """`node := source` was valid, or the type of the source is not known: what is attached from here on?"""
    if not b.checks_attachment:
        return
    is_attached = source.is_attached or source.is_unknown
    if isinstance(node, ResultExpression):
        if not declared.is_attached and not declared.is_detachable:
            b.flow.set_result(not source.is_detachable)
        b.flow.assign(RESULT, is_attached)
    elif isinstance(node, UnqualifiedCall):
        name = node.name.lower()
        if name in b.entities or not declared.is_attached:
            b.flow.assign(name, is_attached)


def created(b: Body, node: Expression, declared: Type) -> None:
    """`create node` was valid."""
    if not b.checks_attachment:
        return
    if isinstance(node, ResultExpression):
        b.flow.set_result(True)
        b.flow.set_attached(RESULT)
    elif isinstance(node, UnqualifiedCall):
        b.flow.set_attached(node.name.lower())
