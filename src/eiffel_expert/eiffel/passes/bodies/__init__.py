"""The pass that checks what is executed: bodies, contracts, the invariant and the values of constants.

In: a class of a universe whose features are flattened. Out: diagnostics and reasons in the report. Only what the class
itself declares is looked at. Types of arguments, locals and queries as written are checked by declarations.
"""

from __future__ import annotations

from typing import Final

from ...features import Feature
from ...report import Report
from ...scopes import RESULT, FlowState
from ...syntax import ClassDeclaration, EntityGroup, FeatureDeclaration, ManifestString, ObjectTest
from ...types import UNKNOWN, Type
from ...universe import ClassInfo
from .constant_values import check_constant, check_once_keys, check_unique
from .context import ARGUMENT, IN_BODY, IN_INVARIANT, LOCAL, Body, Entity
from .contracts import assertions, check_result_set, routine
from .names import has_class_clause

__all__ = ["check"]


def check(info: ClassInfo, report: Report) -> None:
    """Check the bodies and contracts of a class. Needs: flattened features. Gives: nothing but findings.

    Where no dialect is declared, the text's is taken; if that finds mistakes and the other one none, the other one.
    """
    root = report.tree.root
    if root is None:
        return
    if info.options.dialect != "any":
        _walk(info, report, root, info.options.dialect in _CURSOR_DIALECTS)
        return
    guess = report.tree.dialect
    if guess == "any":
        _walk(info, report, root, False)
        return
    first = _trial(info, report, root, guess in _CURSOR_DIALECTS)
    if first.diagnostics:
        second = _trial(info, report, root, guess not in _CURSOR_DIALECTS)
        first = first if second.diagnostics else second
    report.diagnostics += first.diagnostics
    report.reasons += [reason for reason in first.reasons if reason not in report.reasons]


_CURSOR_DIALECTS: Final = ("cursor", "legacy")


def _trial(info: ClassInfo, report: Report, root: ClassDeclaration, reads_cursors: bool) -> Report:
    made = Report(report.tree, report.class_name)
    _walk(info, made, root, reads_cursors)
    return made


def _walk(info: ClassInfo, report: Report, root: ClassDeclaration, reads_cursors: bool) -> None:
    body = Body(info, report, reads_cursors)
    declarations = root.features
    seen: set[int] = set()
    for record in info.interface.features:
        if record.index in seen or record.index >= len(declarations):
            continue
        seen.add(record.index)
        feature = info.features.get(record.key)
        if feature is None or feature.declared_in is not info:
            report.undecided(f"feature `{record.name}' could not be placed in its class", declarations[record.index])
            continue
        if feature.record.index != record.index:  # a second feature of one name: VMFN says so, and means the first
            continue
        try:
            _check_feature(body, feature, declarations[record.index])
        except RecursionError:
            report.undecided("the feature is nested too deeply", declarations[record.index])
    if root.invariant is not None:
        _begin(body, None, IN_INVARIANT)
        body.root = root.invariant
        assertions(body, root.invariant, IN_INVARIANT)
        _report_clashes(body)


def _begin(body: Body, feature: Feature | None, place: int) -> None:
    body.flow = FlowState()
    body.feature = feature
    body.root = None
    body.entities = {}
    body.enclosing.clear()
    body.agents.clear()
    body.result_type = None
    body.is_in_rescue = False
    body.is_in_precondition = False
    body.place = place
    body.is_static = False
    body.types.clear()
    body.cursors.clear()
    body.controlled.clear()


def _check_feature(body: Body, feature: Feature, node: FeatureDeclaration) -> None:
    _begin(body, feature, IN_BODY)
    body.root = node
    if node.type is not None:
        body.result_type = feature.own_type or UNKNOWN
        if "expanded" in node.type.marks:
            body.flow.set_attached(RESULT)
    if node.value is not None:
        check_constant(body, node, node.value, body.result_type or UNKNOWN)
        return
    if node.is_unique:
        check_unique(body, node, body.result_type or UNKNOWN)
        return
    _declare(body, feature, node)
    body.is_static = has_class_clause(node)
    if node.obsolete is not None and not isinstance(node.obsolete, ManifestString):
        body.undecided("the obsolete message is no plain string", node.obsolete.first)
    routine(body, node, feature)
    _finish(body, node)
    _report_clashes(body)


def _declare(body: Body, feature: Feature, node: FeatureDeclaration) -> None:
    """Declare arguments and locals; that their names are allowed is checked elsewhere."""
    if node.arguments:
        kinds = feature.own_arguments
        position = 0
        for group in node.arguments:
            for name in group.names:
                own = kinds[position]
                position += 1
                if not own.certain:
                    body.undecided(f"the type of `{name}' is not known", group.type.first)
                body.entities[name.lower()] = Entity(name, ARGUMENT, own)
    if node.locals:
        _declare_locals(body, node.locals)


def _declare_locals(body: Body, groups: list[EntityGroup]) -> None:
    for group in groups:
        own = body.written_type(group.type)
        is_set = "expanded" in group.type.marks
        for name in group.names:
            body.entities[name.lower()] = Entity(name, LOCAL, own)
            if is_set:
                body.flow.set_attached(name.lower())


def _finish(body: Body, node: FeatureDeclaration) -> None:
    """Is Result set at the end; are once keys right?"""
    if node.body is None:
        return
    kind = node.body.kind
    if kind in ("do", "once") or (kind == "attribute" and node.body.compound):
        check_result_set(body, node.names[0], body.result_type)
    if kind == "attribute" and node.body.compound and _sets_itself(body.result_type):
        body.reject("VWAB", node.names[0], "the attribute needs no body: its type has a default value")
    if kind == "once" and (node.body.keys or node.notes is not None):
        check_once_keys(body, node)


def _sets_itself(found: Type | None) -> bool:
    return found is not None and (found.is_expanded or found.is_detachable)


def _report_clashes(body: Body) -> None:
    for test, other in body.flow.clashes:
        if isinstance(other, ObjectTest) and other is not test:
            body.reject_at(
                "VUOT-1", test.local_token, f"`{test.local}' is already the local of another object test here"
            )
