"""The rules on what a class declares, apart from inheritance and from what happens in bodies.

Needs: the flattened features of the class. Gives: codes of its header (formals, creation clauses, deferred mark), of
names declared twice, of aliases, assigners, once functions, and of every type written in its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import entities, features, header, types

if TYPE_CHECKING:
    from ...report import Report
    from ...universe import ClassInfo


def check(info: ClassInfo, report: Report) -> None:
    """All rules of this package."""
    if info.is_broken or info.tree.root is None:
        return
    header.check(info, report)
    features.check(info, report)
    entities.check(info, report)
    types.check(info, report)


__all__ = ["check"]
