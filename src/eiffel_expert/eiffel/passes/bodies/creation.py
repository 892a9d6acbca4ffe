"""Creation instructions and expressions: what is created, by which procedure, and whether that is open to this class.

In: the node and the state of the walk. Out: the type created; VGCC-3, VGCC-6, VGCC-8, VUEX-2, VKIN-5G,
VKEX-4G, and those of arguments.
"""

from __future__ import annotations

from ...constraints import constraint_problem
from ...features import MAYBE, NO, Feature, exported
from ...lookup import find_feature
from ...syntax import CreationExpression, CreationInstruction, Expression
from ...types import UNKNOWN, ClassType, FormalType, Type
from ...universe import ClassInfo, FormalParameter
from . import access, arguments, calls, writables
from .context import Body


def creation_expression(b: Body, node: Expression, expected: Type | None) -> Type:
    """`create {T}.name (arguments)`."""
    assert isinstance(node, CreationExpression)
    found = b.written_type(node.type)
    _check_region(b, node)
    if not _is_created(b, node, found):
        return UNKNOWN
    return found.as_attached()


def creation_instruction(b: Body, node: CreationInstruction) -> None:
    """`create {T} x.name (arguments)`, or the older `!T! x.name`."""
    target = writables.target_type(b, node.target)
    _check_region(b, node)
    if target is None:
        if node.type is not None:
            b.written_type(node.type)
        arguments.check_orphans(b, node.arguments)
        return
    found = target
    if node.type is not None:
        found = b.written_type(node.type)
        if b.info.conforms(found.as_attached(), target.as_attached()) == NO:
            b.reject("VGCC-3", node.type, f"{found} does not conform to {target}, the type of the target")
    if _is_created(b, node, found) or found.is_unknown:
        writables.created(b, node.target, target)


def _check_region(b: Body, node: CreationExpression | CreationInstruction) -> None:
    if node.region and node.region.upper() != "NONE":
        b.reject(
            "VKEX-4G" if isinstance(node, CreationExpression) else "VKIN-5G",
            node,
            f"`{node.region}' is no region: only <NONE> is",
        )


def _is_created(b: Body, node: CreationExpression | CreationInstruction, found: Type) -> bool:
    """Check the creation of an object of type `found`; may it be valid?"""
    errors = len(b.report.diagnostics)
    if isinstance(found, ClassType):
        _class_creation(b, node, found)
    elif isinstance(found, FormalType):
        _formal_creation(b, node, found)
    else:
        if found.certain:
            b.undecided(f"whether {found} may be created is not known", node.first)
        arguments.check_orphans(b, node.arguments)
    return len(b.report.diagnostics) == errors


def _token(node: CreationExpression | CreationInstruction) -> int:
    return node.name_token if node.name_token >= 0 else node.first


def _class_creation(b: Body, node: CreationExpression | CreationInstruction, found: ClassType) -> None:
    base = found.base
    _check_actuals(b, node, found)
    feature = _creation_feature(b, node, found, base)
    if feature is None:
        arguments.check_orphans(b, node.arguments)
        return
    _check_export(b, node, feature, base)
    _check_arguments(b, node, feature, found)


def _check_actuals(b: Body, node: CreationExpression | CreationInstruction, found: ClassType) -> None:
    """Objects of generic classes that create objects of their formals need actuals that allow it (VTCG-4)."""
    if not any(formal.creators for formal in found.base.formals):
        return
    problem, is_certain = constraint_problem(found, b.info)
    if problem is not None and problem.kind is found and problem.code == "VTCG-4":
        b.reject("VTCG-4", node, problem.message)
    elif problem is None and not is_certain:
        b.undecided(f"whether the actual generics of {found} can be created is not known", node.first)


def _creation_feature(
    b: Body, node: CreationExpression | CreationInstruction, found: Type, base: ClassInfo
) -> Feature | None:
    """The procedure called, `default_create` if none is named; None if there is none, which is reported."""
    token = _token(node)
    if node.name:
        feature, certain = find_feature(found, node.name)
        if feature is None:
            if certain:
                b.reject_at("VUEX-2", token, f"class {base.name} has no feature called `{node.name}'")
            else:
                b.undecided(f"`{node.name}' may come from an ancestor of class {base.name} that is not known", token)
            return None
        if feature.record.type is not None:
            b.reject_at("VGCC-6", token, f"query `{feature.name}' of class {base.name} creates nothing")
            return None
        return feature
    default = base.feature_with_seed("ANY.default_create")
    if default is None and not base.is_complete:
        b.undecided(f"how objects of class {base.name} are created is not known", token)
    elif default is None:
        _without_default(b, node, base)
    return default


def _without_default(b: Body, node: CreationExpression | CreationInstruction, base: ClassInfo) -> None:
    """Class ANY has no `default_create`, as in older kernels: fine unless the class lists its creation procedures."""
    if base.interface.creators:
        b.reject("VGCC-5", node, f"class {base.name} has creation procedures: name one")


def _check_export(b: Body, node: CreationExpression | CreationInstruction, feature: Feature, base: ClassInfo) -> None:
    token = _token(node)
    clients = base.creators.get(feature.key)
    if clients is None:
        if base.is_deferred:
            b.reject_at("VGCC-6", token, f"class {base.name} is deferred: it has no direct instances")
        elif base.is_complete:
            what = f"`{feature.name}' is" if node.name else "`default_create' is"
            hint = _creators_hint(base)
            b.reject_at("VGCC-6", token, f"{what} not a creation procedure of class {base.name}", hint)
        else:
            b.undecided(f"whether `{feature.name}' of class {base.name} is a creation procedure is not known", token)
        return
    answer = exported(clients, base, b.info)
    if answer == NO:
        b.reject_at(
            "VGCC-6",
            token,
            f"creation procedure `{feature.name}' of class {base.name} is not open to class {b.info.name}",
        )
    elif answer == MAYBE:
        b.undecided(f"whether `{feature.name}' may be used for creation in class {b.info.name} is not known", token)
    access.check_vape(b, feature, token, clients)


def _creators_hint(base: ClassInfo) -> str:
    return "creation procedures: " + ", ".join(sorted(base.creators)) if base.creators else ""


def _check_arguments(b: Body, node: CreationExpression | CreationInstruction, feature: Feature, found: Type) -> None:
    formals = feature.arguments_for(found.as_attached())
    arguments.check(b, _token(node), feature, formals, node.arguments, "VUAR", b.is_scoop and b.is_remote(found))


def _formal_creation(b: Body, node: CreationExpression | CreationInstruction, found: FormalType) -> None:
    formal = found.owner.formals[found.index]
    name = node.name or "default_create"
    feature, certain = find_feature(found, name)
    token = _token(node)
    if feature is None:
        if certain and len(formal.base_constraints) > 1:
            calls.missing(b, found, name, token, certain)
        elif certain:
            b.reject_at("VUEX-2", token, f"the constraint of {formal.name} has no feature called `{name}'")
        else:
            b.undecided(f"the constraint of {formal.name} is not known", token)
        arguments.check_orphans(b, node.arguments)
        return
    calls.check_unambiguous(b, found, name, token)
    if feature.record.type is not None:
        b.reject_at("VGCC-6", token, f"query `{feature.name}' creates nothing")
        arguments.check_orphans(b, node.arguments)
        return
    is_open = _is_formal_creator(formal, name, feature)
    if not is_open:
        b.reject_at(
            "VGCC-8",
            token,
            f"`{name}' is not listed as a creation procedure of formal generic {formal.name}",
            f"{formal.name} -> ... create {name} end",
        )
    access.check_vape(b, feature, token, (b.info.name,))
    _check_arguments(b, node, feature, found)


def _is_formal_creator(formal: FormalParameter, name: str, feature: Feature) -> bool:
    """Is it among the features in the `create` clause of the formal?"""
    if name.lower() in formal.creators:
        return True
    return feature.key in formal.creators
