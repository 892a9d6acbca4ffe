"""What a name alone stands for: an argument, a local, a variable of an object test or iteration, a feature; Result,
Current and `@x` too.

In: a node and the state of the walk. Out: the type at that point, attached where the facts say so. A local or Result
of attached type that is not certainly set is read as detachable, which is where gelint finds its misuse.
"""

from __future__ import annotations

from ...features import Feature
from ...scopes import RESULT
from ...syntax import (
    CursorExpression,
    Expression,
    FeatureDeclaration,
    InlineAgent,
    Iteration,
    Node,
    ObjectTest,
    SeparateArgument,
    UnqualifiedCall,
)
from ...types import UNKNOWN, Type
from ...visitor import walk
from . import access, arguments, calls, strips
from .context import ARGUMENT, IN_BODY, IN_ENSURE, IN_INVARIANT, IN_REQUIRE, Body, Entity


def unqualified_call(b: Body, node: Expression, expected: Type | None) -> Type:
    """`name` or `name (arguments)` used as an expression."""
    assert isinstance(node, UnqualifiedCall)
    name = node.name.lower()
    found = variable(b, node, name)
    if found is not None:
        return found if node.arguments is None else calls.parenthesis_call(b, node, found, node.name, node.first)
    feature = b.info.features.get(name)
    if feature is None and name == "strip" and node.arguments is not None:
        return strips.strip_expression(b, node)
    if feature is None:
        not_found(b, node, name)
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    return own_query(b, node, feature)


def own_query(b: Body, node: UnqualifiedCall, feature: Feature) -> Type:
    """A query of this class, called on Current."""
    if feature.record.type is None:
        b.reject_at("VKCN-2", node.first, f"procedure `{feature.name}' has no value and is used as an expression")
        arguments.check_orphans(b, node.arguments)
        return UNKNOWN
    if node.arguments and feature.arity == 0:
        inner = calls.parenthesis_target(b, feature, b.own_type(feature, node.first))
        if inner is not None:
            return calls.parenthesis_call(b, node, inner, node.name, node.first)
    check_instance_free(b, feature, node.first)
    access.check_vape(b, feature, node.first)
    first = arguments.check_own(b, node.first, feature, node.arguments, "VUAR")
    found = feature.own_type or UNKNOWN
    if node.arguments and calls.is_anchored_to_argument(feature):
        return calls.anchored_to_argument(b, feature, found, first, node.first)
    if not found.certain:
        b.unknown(feature, node.first)
        return found
    if not found.is_attached and feature.is_stable and b.flow.is_attached(feature.key):
        return found.as_attached()
    return found


def check_instance_free(b: Body, feature: Feature, token: int) -> None:
    """In an instance-free feature only instance-free ones may be called on Current (VUCR)."""
    if b.is_static and not is_instance_free(feature):
        b.reject_at("VUCR", token, f"`{feature.name}' needs an object, and the feature that calls it is instance-free")


def is_instance_free(feature: Feature) -> bool:
    """Callable without an object: a constant, an external of other languages, or `ensure instance_free: class`."""
    if feature.is_constant:
        return True
    if feature.is_external:
        language = feature.record.language.lower()
        if "built_in" not in language or "static" in language:
            return True
    return any(has_class_clause(version.declaration) for version in feature.versions())


def has_class_clause(node: FeatureDeclaration | None) -> bool:
    """Is there `class` among the postconditions?"""
    return node is not None and node.ensure is not None and any(clause.is_class for clause in node.ensure.clauses)


def variable(b: Body, node: UnqualifiedCall, name: str) -> Type | None:
    """The type of the argument, local or other variable called `name`; None if there is none."""
    entity = b.entities.get(name)
    if entity is not None:
        return _entity(b, node, name, entity)
    scoped = b.flow.find(name)
    if scoped is None:
        return None
    found = b.types.get(scoped, UNKNOWN)
    if isinstance(scoped, SeparateArgument):
        if not found.is_attached and b.flow.is_attached(name):
            found = found.as_attached()
        return b.control(node, found) if b.is_scoop else found
    if b.is_scoop and scoped in b.controlled:
        b.controlled.add(node)
    return found


def _entity(b: Body, node: UnqualifiedCall, name: str, entity: Entity) -> Type:
    found = entity.type
    if entity.kind == ARGUMENT:
        if not found.is_attached and b.flow.is_attached(name):
            found = found.as_attached()
        return b.control(node, found) if b.is_scoop else found
    if b.place != IN_BODY:
        b.reject(
            "VUEX-1" if b.place == IN_REQUIRE else "VEEN-2",
            node,
            f"local `{entity.name}' may not be used in a contract",
        )
        return UNKNOWN
    return _settled(b, found, name)


def _settled(b: Body, found: Type, name: str) -> Type:
    """The type of a local or Result as the facts have it."""
    if not b.checks_attachment:
        return found
    if found.is_attached:
        if not found.is_expanded and not b.flow.is_attached(name):
            return found.as_detachable()
        return found
    return found.as_attached() if b.flow.is_attached(name) else found


def result(b: Body, node: Expression, expected: Type | None) -> Type:
    """`Result`: in bodies and postconditions of functions (VEEN-2)."""
    if not check_result_here(b, node):
        return UNKNOWN
    found = b.result_type
    assert found is not None
    if b.place == IN_ENSURE:
        return found.as_attached() if not found.is_attached and b.flow.is_attached(RESULT) else found
    return _settled(b, found, RESULT)


def check_result_here(b: Body, node: Node) -> bool:
    """May `Result` be named here?"""
    if b.place == IN_REQUIRE:
        b.reject("VEEN-2", node, "`Result' may not be used in a precondition")
    elif b.place == IN_INVARIANT:
        b.reject("VEEN-2", node, "`Result' may not be used in an invariant")
    elif b.result_type is None:
        b.reject("VEEN-2", node, "`Result' may only be used in a function")
    else:
        return True
    return False


def current(b: Body, node: Expression, expected: Type | None) -> Type:
    """`Current`."""
    if b.is_static:
        b.reject("VUCR", node, "`Current' may not be used in an instance-free feature")
        return UNKNOWN
    return b.current


def cursor(b: Body, node: Expression, expected: Type | None) -> Type:
    """`@x`: the cursor of the iteration with variable x (VOIT-3)."""
    assert isinstance(node, CursorExpression)
    scoped = b.flow.find(node.name.lower())
    if not isinstance(scoped, Iteration):
        b.reject("VOIT-3", node, f"`{node.name}' is not the variable of an iteration around this point")
        return UNKNOWN
    if b.reads_cursors and scoped.form == "as":
        b.reject("VOIT-3", node, f"`{node.name}' is itself the cursor: leave out the `@'")
        return UNKNOWN
    return b.cursors.get(scoped, UNKNOWN)


def not_found(b: Body, node: UnqualifiedCall, name: str) -> None:
    """Report that nothing is called `name` here, as far as that is known."""
    other = declared_elsewhere(b, name)
    if other is not None:
        kind, code = _KINDS[type(other)]
        if isinstance(other, ObjectTest) and (other.first > node.first or _is_in_inner_agent(b, other)):
            code = "VUEX-1"  # what gelint has not read yet, or sees in an agent, it does not know
        b.reject(code, node, f"`{node.name}' is the variable of {kind} that does not reach this point")
    elif not b.info.is_complete:
        b.undecided(f"`{node.name}' may be a feature of a parent that is not known", node.first)
    else:
        hint = "an inline agent sees no locals or arguments of the routine around it" if _is_enclosing(b, name) else ""
        b.reject("VUEX-1", node, f"class {b.info.name} has no feature called `{node.name}'", hint)


_KINDS: dict[type[Node], tuple[str, str]] = {
    ObjectTest: ("an object test", "VEEN-8"),
    Iteration: ("an iteration", "VUEX-1"),
    SeparateArgument: ("a separate instruction", "VEEN-10"),
}


def _is_in_inner_agent(b: Body, test: ObjectTest) -> bool:
    closure: Node | None = b.agents[-1] if b.agents else b.root
    inner = [node for node in walk(closure) if isinstance(node, InlineAgent)] if closure is not None else []
    return any(agent is not closure and agent.first <= test.first <= agent.last for agent in inner)


def _is_enclosing(b: Body, name: str) -> bool:
    return any(name in entities for entities in b.enclosing)


def declared_elsewhere(b: Body, name: str) -> Node | None:
    """The object test, iteration or separate argument of this closure that declares `name`, though not for here."""
    closure: Node | None = b.agents[-1] if b.agents else b.root
    if closure is None:
        return None
    for node in walk(closure):
        if (
            (isinstance(node, ObjectTest) and node.local.lower() == name)
            or (isinstance(node, Iteration) and node.name.lower() == name)
            or (isinstance(node, SeparateArgument) and node.name.lower() == name)
        ):
            return node
    return None
