"""Aliases: does each fit its feature, and has no other feature the same one? VFAV (ECMA-367 8.5.17).

In: the features of a class. Out: diagnostics at the names of own features; at the class's name where two inherited
features clash.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...features import alias_key
from ...syntax import Rename
from ...types import ClassType

if TYPE_CHECKING:
    from ...features import Feature
    from ...report import Report
    from ...universe import ClassInfo

_UNARY_ONLY: Final = frozenset(("not", "¬"))
_BINARY_ONLY: Final = frozenset(
    (
        "and", "or", "xor", "and then", "or else", "implies", "∧", "∨", "∧…", "∨…", "⇒", "⊻",
        "*", "/", "//", "\\\\", "^", "..", "<", ">", "<=", ">=",
    )
)  # fmt: skip
_CONDITION: Final = {"[]": "VFAV-2", "()": "VFAV-3"}


def check(info: ClassInfo, report: Report) -> None:
    """Check the aliases of all features, and those that parent clauses and constraints give in renaming."""
    by_alias: dict[str, Feature] = {}
    for feature in info.features.values():
        if not feature.aliases:
            continue
        if feature.is_own:
            _check_aliases(report, _token(report, feature), feature, feature.aliases, feature.record.converts)
        for alias in feature.aliases:
            other = by_alias.setdefault(alias_key(alias, feature.arity), feature)
            if other is not feature and not _clash_above(feature, other, alias):
                _report_clash(report, feature, other, alias)
    root = report.tree.root
    assert root is not None
    for parent in info.parents:
        if parent.record is not None and parent.info is not None and parent.record.index < len(root.parents):
            _check_renames(report, root.parents[parent.record.index].rename or [], parent.info)
    for formal, known in zip(root.formals, info.formals, strict=False):
        for node, constraint in zip(formal.constraints, known.constraints, strict=False):
            if node.renames and isinstance(constraint.type, ClassType):
                _check_renames(report, node.renames, constraint.type.base)
                _check_constraint(report, node.renames, constraint.type.base)


def _check_renames(report: Report, renames: list[Rename], base: ClassInfo) -> None:
    for rename in renames:
        feature = base.features.get(rename.old.lower())
        if feature is not None and rename.name.aliases:
            _check_aliases(report, rename.name.first, feature, tuple(rename.name.aliases), rename.name.converts)


def _check_constraint(report: Report, renames: list[Rename], base: ClassInfo) -> None:
    """No two features of the constraint may have one alias, renamed or not."""
    renamed = {rename.old.lower() for rename in renames}
    taken: dict[str, str] = {}
    for feature in base.features.values():
        if feature.key not in renamed:
            for alias in feature.aliases:
                taken[alias_key(alias, feature.arity)] = feature.name
    for rename in renames:
        renamed_feature = base.features.get(rename.old.lower())
        for alias in rename.name.aliases if renamed_feature is not None else ():
            assert renamed_feature is not None
            other = taken.setdefault(alias_key(alias, renamed_feature.arity), rename.name.name)
            if other is not rename.name.name:
                report.error_at(
                    _CONDITION.get(alias, "VFAV-1"),
                    rename.name.first,
                    f"alias \"{alias}\" is that of both `{other}' and `{rename.name.name}'",
                )


def _check_aliases(report: Report, token: int, feature: Feature, aliases: tuple[str, ...], converts: bool) -> None:
    """Do `aliases`, given at `token` to `feature`, fit it?"""
    seen: set[str] = set()
    for alias in aliases:
        key = alias.lower()
        if key in seen:
            report.error_at("VFAV-4", token, f'alias "{alias}" is given twice to `{feature.name}\'')
            continue
        seen.add(key)
        problem = _misfit(feature, key)
        if problem:
            code = _CONDITION.get(key, "VFAV-1")
            report.error_at(code, token, f'alias "{alias}" does not fit `{feature.name}\': {problem}')
        if converts and (key in _CONDITION or feature.arity == 0):
            report.error_at("VFAV-5", token, f'`convert\' does not fit alias "{alias}", which is not a binary operator')


def _misfit(feature: Feature, alias: str) -> str:
    if alias == "()":
        return "" if feature.arity else "a feature with arguments is needed"
    if alias == "[]":
        return "" if feature.arity and feature.is_query else "a query with arguments is needed"
    if alias in _UNARY_ONLY:
        return "" if feature.is_query and feature.arity == 0 else "a query without arguments is needed"
    if alias in _BINARY_ONLY:
        return "" if feature.is_query and feature.arity == 1 else "a query with one argument is needed"
    return "" if feature.is_query and feature.arity <= 1 else "a query with one argument at most is needed"


def _clash_above(feature: Feature, other: Feature, alias: str) -> bool:
    """Have both come from one parent with this alias, so that the parent is what is wrong?"""
    if feature.is_own or other.is_own:
        return False
    owners = {above.owner for above in feature.precursors if alias in above.aliases}
    return any(above.owner in owners and alias in above.aliases for above in other.precursors)


def _report_clash(report: Report, feature: Feature, other: Feature, alias: str) -> None:
    own = feature if feature.is_own else other
    report.error_at(
        _CONDITION.get(alias, "VFAV-1"),
        _token(report, own),
        f"alias \"{alias}\" is that of both `{other.name}' and `{feature.name}'",
    )


def _token(report: Report, feature: Feature) -> int:
    root = report.tree.root
    assert root is not None
    declaration = feature.declaration if feature.is_own else None
    if declaration is None:
        return root.name_token
    for name in declaration.names:
        if name.name.lower() == feature.key:
            return name.first
    return declaration.first
