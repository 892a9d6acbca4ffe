"""The header and the creation clauses: VCFG, VGGC, VCCH, VGCP, VGCC-6 (ECMA-367 8.4.4, 8.12.8, 8.20.7).

In: a class whose features are known. Out: diagnostics at formals, creation clauses, deferred features. What is not
found in a class with an unknown ancestor is undecided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...syntax import CreationClause, FormalGeneric, Rename
from ...types import ClassType, Type

if TYPE_CHECKING:
    from ...features import Feature
    from ...report import Report
    from ...universe import ClassInfo, FormalParameter


def check(info: ClassInfo, report: Report) -> None:
    """Check formals, the deferred mark and the creation clauses."""
    root = report.tree.root
    assert root is not None
    if root.formals:
        _check_formals(info, report, root.formals)
    check_class_as_a_whole(info, report)


def check_class_as_a_whole(info: ClassInfo, report: Report) -> None:
    """The deferred mark and the creation clauses: compilers look at them even where single features are wrong."""
    root = report.tree.root
    assert root is not None
    _check_deferred(info, report)
    if root.creators:
        _check_creators(info, report, root.creators)


def _check_formals(info: ClassInfo, report: Report, formals: list[FormalGeneric]) -> None:
    seen: set[str] = set()
    for index, formal in enumerate(formals):
        name = formal.name.upper()
        other = info.class_named(name)
        if other is not None:
            report.error("VCFG-1", formal, f"formal generic `{formal.name}' has the name of class {other.name}")
        elif name in seen:
            report.error("VCFG-2", formal, f"formal generic `{formal.name}' is declared twice")
        seen.add(name)
        if index < len(info.formals):
            _check_constraint_creators(report, formal, info.formals[index])
            _check_constraint_renames(report, formal, info.formals[index])


def _check_constraint_creators(report: Report, formal: FormalGeneric, known: FormalParameter) -> None:
    seen: set[str] = set()
    for name in formal.creators:
        key = name.lower()
        token = last_token(report, formal.first, formal.last, name)
        if key in seen:
            report.error_at("VGCP-3", token, f"`{name}' is listed twice as a creation procedure of `{formal.name}'")
            continue
        seen.add(key)
        _check_constraint_creator(report, token, name, known)


def _check_constraint_creator(report: Report, token: int, name: str, known: FormalParameter) -> None:
    found: list[tuple[Feature, Type]] = []
    is_certain = True
    for constraint in known.base_constraints:
        kind = constraint.type
        if not isinstance(kind, ClassType):
            is_certain = False
            continue
        old = constraint.old_name(name.lower())
        feature = kind.base.features.get(old) if old else None
        if feature is None:
            is_certain = is_certain and kind.base.is_complete
        elif not feature.is_procedure:
            report.error_at("VGGC-3", token, f"`{name}' of class {kind.base.name} is not a procedure")
            return
        else:
            found.append((feature, kind))
    if len({(feature, kind) for feature, kind in found}) > 1:
        report.error_at("VGGC-3", token, f"`{name}' is a feature of more than one constraint")
    elif not found and is_certain:
        report.error_at("VGGC-3", token, f"`{name}' is not a procedure of the constraint")
    elif not found:
        report.undecided_at(f"is `{name}' a procedure of the constraint?", token)


def _check_constraint_renames(report: Report, formal: FormalGeneric, known: FormalParameter) -> None:
    for node, constraint in zip(formal.constraints, known.constraints, strict=False):
        if not node.renames:
            continue
        kind = constraint.type
        if not isinstance(kind, ClassType):
            if not kind.is_unknown:
                report.error("VGGC-2", node, "a formal generic as a constraint takes no renaming")
            continue
        _check_renames(report, node.renames, kind.base)


def _check_renames(report: Report, renames: list[Rename], base: ClassInfo) -> None:
    old_names: set[str] = set()
    new_names: set[str] = set()
    for rename in renames:
        old, new = rename.old.lower(), rename.name.name.lower()
        if old in old_names:
            report.error("VGGC-2", rename, f"`{rename.old}' is renamed twice")
        elif old not in base.features:
            if base.is_complete:
                report.error("VGGC-2", rename, f"class {base.name} has no feature `{rename.old}'")
            else:
                report.undecided(f"has class {base.name} a feature `{rename.old}'?", rename)
        if new in new_names:
            report.error("VGGC-2", rename, f"two features get the name `{rename.name.name}'")
        old_names.add(old)
        new_names.add(new)
    for rename in renames:
        new = rename.name.name.lower()
        if new in base.features and new not in old_names:
            report.error("VGGC-2", rename, f"`{rename.name.name}' is the name of another feature of class {base.name}")


def _check_deferred(info: ClassInfo, report: Report) -> None:
    if info.is_deferred:
        return
    inherited: Feature | None = None
    for feature in info.features.values():
        if feature.is_deferred:
            if feature.is_own:
                declaration = feature.declaration
                assert declaration is not None
                report.error_at(
                    "VCCH-1",
                    declaration.first,
                    f"feature `{feature.name}' is deferred, but the class is not",
                    "mark the class deferred, or give the feature a body",
                )
                return
            inherited = feature
    if inherited is not None:
        _report_inherited(info, report, inherited)


def _report_inherited(info: ClassInfo, report: Report, feature: Feature) -> None:
    token = _parent_token(info, report, feature)
    if info.is_complete:
        report.error_at(
            "VCCH-1",
            token,
            f"`{feature.name}', inherited from {feature.origin.name}, is deferred, but the class is not",
            f"make `{feature.name}' effective, or mark the class deferred",
        )
    else:
        report.undecided_at(f"an unknown ancestor may make `{feature.name}' effective", token)


def _parent_token(info: ClassInfo, report: Report, feature: Feature) -> int:
    """The token of the parent that `feature` comes from."""
    root = report.tree.root
    assert root is not None
    owners = [above.owner for above in feature.precursors]
    for parent in info.parents:
        if parent.info in owners and parent.record is not None and parent.record.index < len(root.parents):
            return root.parents[parent.record.index].type.first
    return root.name_token


def _check_creators(info: ClassInfo, report: Report, clauses: list[CreationClause]) -> None:
    if info.is_deferred:
        clause = clauses[0]
        token = next_token(report, clause.first + 1, clause.last, clause.names[0]) if clause.names else clause.first
        report.error_at("VGCP-1", token, "a deferred class has no creation procedures")
    seen: set[str] = set()
    for clause in clauses:
        token = clause.first
        for name in clause.names:
            token = next_token(report, token + 1, clause.last, name)
            _check_creator(info, report, name, token, seen)
            seen.add(name.lower())


def _check_creator(info: ClassInfo, report: Report, name: str, token: int, seen: set[str]) -> None:
    feature = info.features.get(name.lower())
    if name.lower() in seen:
        report.error_at("VGCP-3", token, f"creation procedure `{name}' is listed twice")
    elif feature is None:
        if info.is_complete:
            report.error_at("VGCP-2", token, f"the class has no procedure `{name}'")
        else:
            report.undecided_at(f"is creation procedure `{name}' inherited from an unknown class?", token)
    elif not feature.is_procedure:
        report.error_at("VGCP-2", token, f"`{name}' is not a procedure")
    elif feature.is_once and not info.is_once:
        report.error_at("VGCC-6", token, f"`{name}' is a once procedure, so it cannot be a creation procedure")


def next_token(report: Report, first: int, last: int, name: str) -> int:
    """The first token from `first` to `last` that is `name`; `first` if there is none."""
    texts = report.tree.token_table.texts
    for index in range(first, last + 1):
        if texts[index] == name:
            return index
    return first


def last_token(report: Report, first: int, last: int, name: str) -> int:
    """The last token from `first` to `last` that is `name`; `first` if there is none."""
    texts = report.tree.token_table.texts
    for index in range(last, first - 1, -1):
        if texts[index] == name:
            return index
    return first
