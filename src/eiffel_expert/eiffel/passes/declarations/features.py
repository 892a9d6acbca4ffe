"""Features as declared: VMFN, VFFD-4, VFFD-7, VFFD-11G, VFAC, V1EA-1G; aliases.py has VFAV.

In: the declarations of a class, its flattened features. Out: diagnostics at names and assigners.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...conformance import same_type
from ...features import MAYBE, NO
from ...syntax import FeatureDeclaration
from . import aliases

if TYPE_CHECKING:
    from ...features import Feature
    from ...interface import FeatureRecord, Written
    from ...report import Report
    from ...universe import ClassInfo


def check(info: ClassInfo, report: Report) -> None:
    """Check every feature that the class declares."""
    declarations = report.tree.features
    seen: set[str] = set()
    position = 0
    previous = -1
    for record in info.interface.features:
        position = position + 1 if record.index == previous else 0
        previous = record.index
        declaration = declarations[record.index]
        token = declaration.names[position].first
        if record.key in seen:
            report.error_at("VMFN", token, f"the class has two features `{record.name}'")
            continue
        seen.add(record.key)
        _check_form(info, report, record, token)
        if record.assigner:
            _check_assigner(info, report, info.features[record.key], declaration)
    for declaration in declarations:
        if declaration.ensure is not None and declaration.ensure.only is not None:
            report.undecided("an `only' clause is not Eiffel to every compiler", declaration.ensure)
    aliases.check(info, report)


def _check_form(info: ClassInfo, report: Report, record: FeatureRecord, token: int) -> None:
    if record.kind == "deferred" and record.is_frozen:
        report.error_at("VFFD-4", token, f"`{record.name}' is deferred and frozen")
    if record.kind == "once" and record.type is not None and "object" not in record.flags:
        _check_once(info, report, record, token)
    if info.universe.settings.is_scoop and record.kind == "attribute" and info.is_expanded:
        kind = info.features[record.key].own_type
        if kind is not None and kind.certain and not kind.is_expanded and not kind.is_separate:
            report.error_at("V1EA-1G", token, f"attribute `{record.name}' of an expanded class is not separate")


def _check_once(info: ClassInfo, report: Report, record: FeatureRecord, token: int) -> None:
    assert record.type is not None
    if _has_anchor(record.type):
        report.error_at("VFFD-7", token, f"once function `{record.name}' has an anchored type")
    elif _names_any(record.type, info.formal_names):
        report.error_at("VFFD-7", token, f"once function `{record.name}' has a formal generic in its type")
    elif info.universe.settings.is_scoop and "process" in record.flags:
        kind = info.features[record.key].own_type
        if kind is not None and kind.certain and not kind.is_expanded and not kind.is_separate:
            report.error_at("VFFD-11G", token, f"once-per-process function `{record.name}' is not separate")


def _has_anchor(kind: Written) -> bool:
    """Is there a `like x` in the type, not counting `like x.y`?"""
    if kind[0] == "L":
        return len(kind[1]) == 1 and kind[4] is None
    return any(_has_anchor(inner) for inner in _actuals(kind))


def _names_any(kind: Written, names: dict[str, int]) -> bool:
    if kind[0] == "C" and kind[1] in names:
        return True
    return any(_names_any(inner, names) for inner in _actuals(kind))


def _actuals(kind: Written) -> tuple[Written, ...]:
    return kind[4] if kind[0] == "C" else kind[3] if kind[0] == "T" else ()


def _check_assigner(info: ClassInfo, report: Report, query: Feature, declaration: FeatureDeclaration) -> None:
    name = query.record.assigner
    token = declaration.signature_last
    procedure = info.features.get(name.lower())
    if procedure is None:
        if info.is_complete:
            report.error_at("VFAC-1", token, f"the assigner `{name}' of `{query.name}' is not a feature")
        else:
            report.undecided_at(f"is assigner `{name}' inherited from an unknown class?", token)
    elif not procedure.is_procedure:
        report.error_at("VFAC-1", token, f"the assigner `{name}' of `{query.name}' is not a procedure")
    elif procedure.arity != query.arity + 1:
        report.error_at(
            "VFAC-2", token, f"assigner `{name}' has {procedure.arity} arguments instead of {query.arity + 1}"
        )
    else:
        _check_assigner_types(info, report, query, procedure, token)


def _check_assigner_types(info: ClassInfo, report: Report, query: Feature, procedure: Feature, token: int) -> None:
    value, *others = procedure.own_arguments
    result = query.own_type
    assert result is not None
    fits = info.conforms(value, result)
    if fits == NO:
        report.error_at("VFAC-3", token, f"the first argument of assigner `{procedure.name}' is not of type {result}")
    elif fits == MAYBE:
        report.undecided_at(f"is the first argument of assigner `{procedure.name}' of type {result}?", token)
    for number, (own, other) in enumerate(zip(query.own_arguments, others, strict=True), 2):
        if own.certain and other.certain and not same_type(own, other):
            report.error_at("VFAC-4", token, f"argument {number} of assigner `{procedure.name}' is not of type {own}")
