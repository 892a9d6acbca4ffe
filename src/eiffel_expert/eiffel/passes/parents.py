"""Parents as written: is there such a class, may it be inherited from, are its generics right (ECMA-367 8.6, 8.12)?

In: a class. Out: VHPR, VHAY, GVAGP, VTCG, and VTCT or VTUG in parent clauses. What is renamed or redefined there is
looked at in inheritance_checks.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..conformance import same_type
from ..constraints import ConstraintProblem, constraint_problem
from ..interface import Written
from ..report import Report
from ..syntax import Type as TypeNode
from ..types import NONE, UNKNOWN_KIND, Type
from .clauses import parent_clause, parent_token

if TYPE_CHECKING:
    from ..universe import ClassInfo, Parent


def check(info: ClassInfo, report: Report) -> None:
    """Needs: nothing. Gives: codes of parent types. A class that is its own ancestor gets no further."""
    if _check_anchors(info, report):
        return
    if info.is_cyclic:
        report.error_at("VHPR-1", parent_token(report.tree, _cyclic_parent(info)), _cycle_message(info))
    for parent in info.parents:
        _check_parent(info, report, parent)
    if not report.diagnostics and not info.is_cyclic:
        _check_derivations(info, report)


def _check_anchors(info: ClassInfo, report: Report) -> bool:
    """Report anchors among the generics of parents: to resolve them, the features of the parents would be needed."""
    wrong = [record for record in info.interface.parents if record.type[0] != "L" and _has_anchor(record.type)]
    for record in wrong:
        report.error_at("VHPR-3", parent_token(report.tree, record.index), "a parent's generics may hold no anchor")
    return bool(wrong)


def _has_anchor(kind: Written) -> bool:
    return kind[0] == "L" or any(
        _has_anchor(each) for part in kind if isinstance(part, tuple) for each in part if isinstance(each, tuple)
    )


def _check_derivations(info: ClassInfo, report: Report) -> None:
    """A generic ancestor comes in one derivation only."""
    for ancestor in info.ancestors.values():
        for other in ancestor.others:
            if ancestor.type.certain and other.certain and not same_type(ancestor.type, other):
                report.error_at(
                    "GVAGP", parent_token(report.tree, -1), f"{ancestor.type} and {other} are both ancestors"
                )
                return


def _cyclic_parent(info: ClassInfo) -> int:
    for parent in info.parents:
        above = parent.info
        if parent.record is not None and above is not None and (above is info or info in above.ancestors):
            return parent.record.index
    return -1


def _cycle_message(info: ClassInfo) -> str:
    return f"class {info.name} inherits from itself"


def _check_parent(info: ClassInfo, report: Report, parent: Parent) -> None:
    record = parent.record
    if record is None:
        if parent.info is None:
            _unknown(info, report, "ANY", -1, "VHAY")
        return
    token = parent_token(report.tree, record.index)
    written = record.type
    if written[0] == "L":
        report.error_at("VHPR-3", token, "an anchored type cannot be a parent")
    elif written[0] == "T" or written[1] == "TUPLE":
        report.error_at("GVHPR-5", token, "no class may inherit from TUPLE")
    elif parent.type.kind == NONE:
        report.error_at("VHPR-1", token, "no class may inherit from NONE")
    elif written[1] in info.formal_names:
        report.error_at("VTCT", token, f"{written[1]} is a formal generic here, not a class")
    elif info.class_named(written[1]) is None:
        _unknown(info, report, written[1], record.index, "VTCT")
    else:
        _check_class_parent(info, report, parent, token)


def _unknown(info: ClassInfo, report: Report, name: str, index: int, code: str) -> None:
    token = parent_token(report.tree, index)
    if info.universe.settings.is_closed:
        report.error_at(code, token, f"there is no class {name}")
    else:
        report.undecided_at(f"class {name} is not known", token)


def _check_class_parent(info: ClassInfo, report: Report, parent: Parent, token: int) -> None:
    record = parent.record
    assert record is not None
    base = info.class_named(record.type[1])
    assert base is not None
    if base.is_broken:
        report.undecided_at(f"class {base.name} cannot be parsed", token)
        return
    if base.is_frozen and parent.is_conforming:
        report.error_at("VHPR-2", token, f"class {base.name} is frozen: it can only be inherited from with {{NONE}}")
    if _check_generics(info, report, parent, base, token):
        problem, is_certain = constraint_problem(parent.type, info)
        if problem is not None:
            report.error_at(problem.code, _actual_token(report, record.index, parent.type, problem), problem.message)
        elif not is_certain:
            report.undecided_at(f"an actual generic of parent {base.name} is not known", token)


def _actual_token(report: Report, index: int, kind: Type, problem: ConstraintProblem) -> int:
    """The token of the actual generic that does not conform; of the parent for a creation procedure."""
    node = parent_clause(report.tree, index)
    place = type_node(node.type, kind, problem.kind) if node is not None and problem.code == "VTCG-3" else None
    actuals = getattr(place, "actuals", [])
    if problem.index < len(actuals):
        first = actuals[problem.index].first
        assert isinstance(first, int)
        return first
    return parent_token(report.tree, index)


def type_node(node: TypeNode, kind: Type, wanted: Type) -> TypeNode | None:
    """The node of `wanted`, a part of `kind`, which is the type that `node` writes; None where tuples were made up."""
    if kind is wanted:
        return node
    written = getattr(node, "actuals", [])
    actuals = getattr(kind, "actuals", ())
    if len(written) == len(actuals):
        for inner, actual in zip(written, actuals, strict=True):
            found = type_node(inner, actual, wanted)
            if found is not None:
                return found
    return None


def _check_generics(info: ClassInfo, report: Report, parent: Parent, base: ClassInfo, token: int) -> bool:
    """Are there as many actual generics as the parent wants?"""
    assert parent.record is not None
    given = len(parent.record.type[4])
    wanted = len(base.formals)
    if given and not wanted:
        report.error_at("VTUG-1", token, f"class {base.name} is not generic")
    elif parent.type.kind == UNKNOWN_KIND or (wanted and not getattr(parent.type, "actuals", ())):
        report.error_at("VTUG-2", token, f"class {base.name} takes {wanted} actual generics, not {given}")
    else:
        return True
    return False
