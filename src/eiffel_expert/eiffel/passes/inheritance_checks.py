"""The rules of inheritance, on a class whose features are known.

In: a class and its report. Out: what flattening found, and the rules that need signatures. Needs nothing but the
universe.
"""

from __future__ import annotations

from ..report import Report
from ..universe import ClassInfo


def check(info: ClassInfo, report: Report) -> None:
    """Needs: parents. Gives: codes of parent clauses, redeclarations, joins and repeated inheritance."""
    _ = info.features
    if not info.is_complete:
        report.undecided(f"an ancestor of class {info.name} is not known")
