"""Assigner calls: `x.f := e`, `x.f (a) := e`, `x [a] := e`.

In: the instruction. Out: VBAC-1 where the source does not fit, VBAC-2 where the query has no assigner. As in gelint the
source must fit the first argument of the assigner procedure.
"""

from __future__ import annotations

from ...features import MAYBE, NO, YES, Feature
from ...lookup import find_feature, find_operator
from ...syntax import AssignerCall, BracketExpression, Expression, Instruction, ParenthesizedExpression, QualifiedCall
from ...types import TupleType, Type
from . import calls, expressions
from .arguments import check_separate
from .context import Body, class_types_of
from .fitting import fits


def assigner_call(b: Body, node: Instruction) -> None:
    """Check an assigner call."""
    assert isinstance(node, AssignerCall)
    errors = len(b.report.diagnostics)
    found = expressions.type_of(b, node.target)
    wanted = None
    if len(b.report.diagnostics) == errors:
        wanted = _wanted(b, node.target, found)
    if wanted is None:
        expressions.type_of(b, node.source)
        return
    source = expressions.type_of(b, node.source, wanted)
    answer = YES if source is wanted else fits(b, node.source, source, wanted)
    if answer == NO:
        b.reject("VBAC-1", node.source, f"a value of type {source} does not fit the assigner, which wants {wanted}")
    elif answer == YES and b.is_scoop:
        _check_separate(b, node.target, source, wanted)
    elif answer == MAYBE and source.certain and wanted.certain:
        b.undecided(f"whether {source} conforms to {wanted} is not known", node.source.first)


def _wanted(b: Body, node: Expression, found: Type) -> Type | None:
    """What the assigner of the query called by `node` takes; None if there is none or it is not known."""
    while isinstance(node, ParenthesizedExpression):
        node = node.expression
    if isinstance(node, QualifiedCall):
        target = expressions.type_of(b, node.target)
        feature = find_feature(target, node.name)[0]
        if feature is not None and node.arguments and not feature.record.arguments:
            return _parenthesis_assigner(b, node, feature, target)
        if feature is None:
            return _label(target, node.name)
        return _assigner_argument(b, node, node.name_token, feature, target)
    if isinstance(node, BracketExpression):
        target = expressions.type_of(b, node.target)
        feature = find_operator(target, "[]", len(node.arguments))[0]
        return _assigner_argument(b, node, node.target.last + 1, feature, target) if feature is not None else None
    b.undecided("this assigner call is not checked", node.first)
    return None


def _check_separate(b: Body, node: Expression, source: Type, wanted: Type) -> None:
    if isinstance(node, QualifiedCall | BracketExpression) and b.is_remote(expressions.type_of(b, node.target)):
        name = node.name if isinstance(node, QualifiedCall) else "[]"
        check_separate(b, node.first, name, source, wanted)


def _label(target: Type, name: str) -> Type | None:
    for each in class_types_of(target):
        if isinstance(each, TupleType) and each.field(name) >= 0:
            return each.actuals[each.field(name)]
    return None


def _parenthesis_assigner(b: Body, node: QualifiedCall, feature: Feature, target: Type) -> Type | None:
    inner = calls.feature_type(b, feature, target, node.name_token)
    called = find_operator(inner, "()", 1)[0]
    return _assigner_argument(b, node, node.name_token, called, inner) if called is not None else None


def _assigner_argument(b: Body, node: Expression, token: int, feature: Feature, target: Type) -> Type | None:
    if not feature.record.assigner:
        b.reject_at("VBAC-2", token, f"`{feature.name}' of class {feature.owner.name} has no assigner procedure")
        return None
    assigner = feature.assigner
    if assigner is None or not assigner.record.arguments:
        b.undecided(f"the assigner of `{feature.name}' is not known", token)
        return None
    return assigner.arguments_for(target)[0]
