"""Every type written in a class: VTCT, VTUG, VTCG-3, GVTCG-5, VTAT (ECMA-367 8.12.9, 8.12.11, 8.12.22).

In: the tree of a class. Out: diagnostics at the types; undecided where a class that is not known is named, unless the
universe is closed. Types of conversion clauses are left alone, as gelint does. Whether a type may be created is the
body pass's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...constraints import is_wrongly_marked
from ...features import MAYBE, NO
from ...interface import Written
from ...lookup import path_problem
from ...resolution import resolve
from ...syntax import (
    AnchoredType,
    ClassDeclaration,
    ClassType,
    FeatureDeclaration,
    FormalGeneric,
    Node,
    PrecursorCall,
    Type,
)
from ...types import IMPLICIT, NONE
from ...types import ClassType as SemanticClass
from ...visitor import walk

if TYPE_CHECKING:
    from ...features import Feature
    from ...report import Report
    from ...universe import ClassInfo


def check(info: ClassInfo, report: Report) -> None:
    """Check all types of the class's text."""
    root = report.tree.root
    assert isinstance(root, ClassDeclaration)
    for formal in root.formals:
        _check_constraints(info, report, formal)
    for parent in root.parents:
        _check_within(info, report, parent, None)
    for declaration in root.features:
        feature = info.features.get(declaration.name.lower())
        own = feature if feature is not None and feature.is_own else None
        _check_within(info, report, declaration, own)
        if declaration.type is not None or declaration.arguments:
            _check_cycle(info, report, declaration)
    if root.invariant is not None:
        _check_within(info, report, root.invariant, None)


def _check_within(info: ClassInfo, report: Report, part: Node, feature: Feature | None) -> None:
    parent: Type | None = None
    for node in walk(part):
        if isinstance(node, ClassType):
            if node is not parent:
                _check_class_type(info, report, node, feature)
        elif isinstance(node, PrecursorCall):
            parent = node.parent  # a class name, which takes no generics
        elif isinstance(node, AnchoredType):
            if node.base is None:
                _check_anchor(info, report, node, feature)
            _check_path(info, report, node, feature)


def _check_constraints(info: ClassInfo, report: Report, formal: FormalGeneric) -> None:
    """Constraints are types without anchors: VGGC-1."""
    for node in walk(formal):
        if isinstance(node, AnchoredType):
            report.error("VGGC-1", node, "a constraint cannot have an anchored type in it")
        elif isinstance(node, ClassType):
            _check_class_type(info, report, node, None)


def _check_class_type(info: ClassInfo, report: Report, node: ClassType, feature: Feature | None) -> None:
    name = node.name.upper()
    if name in info.formal_names:
        return
    if name == "NONE":
        if node.actuals:
            report.error("VTUG-1", node, "class NONE has no generics")
        return
    base = info.class_named(name)
    if base is None:
        _report_unknown(info, report, node)
        return
    if base.is_broken:
        report.undecided(f"class {base.name} has syntax errors", node)
        return
    if name == "TUPLE":
        return
    if not base.formals:
        if node.actuals:
            report.error("VTUG-1", node, f"class {base.name} has no formal generics")
        return
    if not node.actuals and not is_open_agent_type(base):
        _report_count(report, node, base)
    else:
        _check_actuals(info, report, node, feature, base)


def is_open_agent_type(base: ClassInfo) -> bool:
    """May the class stand without generics? ROUTINE, PROCEDURE and PREDICATE may: their operands are then open."""
    return len(base.formals) == 1 and base.formals[0].is_tuple


def _report_count(report: Report, node: ClassType, base: ClassInfo) -> None:
    count = len(base.formals)
    report.error("VTUG-2", node, f"class {base.name} has {count} formal generic{'s' if count > 1 else ''}")


def _report_unknown(info: ClassInfo, report: Report, node: ClassType) -> None:
    name = node.name.upper()
    if info.universe.settings.is_closed:
        report.error("VTCT", node, f"there is no class {name}")
    else:
        report.undecided(f"class {name} is not known", node)


def _check_actuals(info: ClassInfo, report: Report, node: ClassType, feature: Feature | None, base: ClassInfo) -> None:
    kind = info.resolve(node, feature)
    if kind.is_unknown:
        if all(not info.resolve(actual, feature).is_unknown for actual in node.actuals):
            _report_count(report, node, base)
        return
    if not isinstance(kind, SemanticClass):
        return
    for index, (actual, formal) in enumerate(zip(kind.actuals, base.formals, strict=False)):
        if is_wrongly_marked(formal, actual):
            place = node.actuals[index] if len(node.actuals) == len(base.formals) else node
            report.error("GVTCG-5", place, f"{base.name}'s {formal.name} is marked {formal.mark}, {actual} is not so")
            continue
        # An actual that is no tuple is put into one; attached NONE conforms to everything.
        if not formal.is_constrained or formal.is_tuple or actual.kind == NONE:
            continue
        for constraint in formal.constraints:
            wanted = constraint.type.substituted(kind.actuals, kind)
            fits = info.conforms(info.in_own_terms(actual), info.in_own_terms(wanted))
            place = node.actuals[index] if len(node.actuals) == len(base.formals) else node
            if fits == NO:
                report.error(
                    "VTCG-3",
                    place,
                    f"{actual} does not conform to {wanted}, the constraint of {base.name}'s {formal.name}",
                )
            elif fits == MAYBE:
                report.undecided(f"does {actual} conform to {wanted}?", place)


def _check_anchor(info: ClassInfo, report: Report, node: AnchoredType, feature: Feature | None) -> None:
    name = node.path[0].lower()
    if name == "current":
        return
    anchor = info.features.get(name)
    if anchor is not None and anchor.is_query:
        return
    if feature is not None and any(name == argument.lower() for argument in feature.argument_names):
        return
    if anchor is None and not info.is_complete:
        report.undecided(f"is `{node.path[0]}' a query of an unknown ancestor?", node)
        return
    report.error("VTAT-1", node, f"`{node.path[0]}' in a `like' type is neither a query nor an argument")


def _check_path(info: ClassInfo, report: Report, node: AnchoredType, feature: Feature | None) -> None:
    """The queries behind the first dot of `like x.y`, or in braces, are there."""
    path = tuple(name.lower() for name in node.path)
    if node.base is not None:
        start = info.resolve(node.base, feature)
    elif len(path) > 1:
        start = info.in_own_terms(resolve(("L", path[:1], IMPLICIT, False, None), info, info, feature))
        path = path[1:]
    else:
        return
    problem = path_problem(start, path)
    if problem is not None:
        report.error(problem[0], node, problem[1])
    elif info.resolve(node, feature).is_unknown:
        report.undecided("what this `like' type is anchored to is not known", node)


def _check_cycle(info: ClassInfo, report: Report, declaration: FeatureDeclaration) -> None:
    """Is the signature anchored to itself, through other signatures of the class or not? VTAT-2."""
    for place in (*([declaration.type] if declaration.type is not None else []), *_argument_types(declaration)):
        if isinstance(place, (AnchoredType, ClassType)) and _anchors(info, report, place, declaration):
            return


def _argument_types(declaration: FeatureDeclaration) -> list[Type]:
    return [group.type for group in declaration.arguments]


def _anchors(info: ClassInfo, report: Report, place: Type, declaration: FeatureDeclaration) -> bool:
    feature = info.features.get(declaration.name.lower())
    if feature is None or not feature.is_own:
        return False
    own_names = {name.name.lower() for name in declaration.names}
    arguments = {name.lower(): kind for name, kind in feature.record.arguments}
    for group in declaration.arguments:
        if group.type is place:
            own_names = {name.lower() for name in group.names}
    for node in walk(place):
        if not isinstance(node, AnchoredType) or node.base is not None or len(node.path) != 1:
            continue
        if _leads_to(info, node.path[0].lower(), own_names, arguments, set()):
            report.error("VTAT-2", place, f"`like {node.path[0]}' leads back to itself")
            return True
    return False


def _leads_to(info: ClassInfo, name: str, targets: set[str], arguments: dict[str, Written], seen: set[str]) -> bool:
    if name in targets:
        return True
    if name in seen or name == "current":
        return False
    seen.add(name)
    anchor = info.features.get(name)
    kind = anchor.record.type if anchor is not None and anchor.is_own else arguments.get(name)
    return kind is not None and any(
        _leads_to(info, below, targets, arguments, seen) for below in _written_anchors(kind)
    )


def _written_anchors(kind: Written) -> list[str]:
    if kind[0] == "L":
        return [kind[1][0]] if len(kind[1]) == 1 and kind[4] is None else []
    inner = kind[4] if kind[0] == "C" else kind[3] if kind[0] == "T" else ()
    return [name for actual in inner for name in _written_anchors(actual)]


__all__ = ["check"]
