"""Names of arguments and locals: VREG, VRFA, VRLE (ECMA-367 8.8.12, 8.19.2).

In: the declarations of a class and the final names of its features. Out: diagnostics at the names. Entities of inline
agents, object tests and iterations are the body pass's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...syntax import EntityGroup, FeatureDeclaration

if TYPE_CHECKING:
    from ...report import Report
    from ...universe import ClassInfo


def check(info: ClassInfo, report: Report) -> None:
    """Check arguments and locals of all declarations."""
    assert report.tree.root is not None
    for declaration in report.tree.root.features:
        if declaration.arguments or declaration.locals:
            _check_declaration(info, report, declaration)


def _check_declaration(info: ClassInfo, report: Report, declaration: FeatureDeclaration) -> None:
    arguments: set[str] = set()
    for name, token in named(declaration.arguments):
        key = name.lower()
        if key in arguments:
            report.error_at("VREG", token, f"argument `{name}' is declared twice in `{declaration.name}'")
        elif key in info.features:
            report.error_at("VRFA", token, f"argument `{name}' has the name of a feature of the class")
        arguments.add(key)
    locals_: set[str] = set()
    for name, token in named(declaration.locals):
        key = name.lower()
        if key in locals_:
            report.error_at("VREG", token, f"local `{name}' is declared twice in `{declaration.name}'")
        elif key in arguments:
            report.error_at("VRLE-2", token, f"local `{name}' has the name of an argument of `{declaration.name}'")
        elif key in info.features:
            report.error_at("VRLE-1", token, f"local `{name}' has the name of a feature of the class")
        locals_.add(key)


def named(groups: list[EntityGroup]) -> list[tuple[str, int]]:
    """Names with their tokens."""
    return [(name, group.first + 2 * index) for group in groups for index, name in enumerate(group.names)]
