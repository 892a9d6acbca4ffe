"""Checks a class: all passes in their order, one report.

In: a class of a universe, or a text to be put on top of one. Out: a `Report`. Only the class itself is checked: its
ancestors and suppliers are taken as they are, and the bodies of inherited features are not looked at again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from .collector import collector_paused
from .diagnostics import Diagnostic
from .passes import bodies, declarations, inheritance_checks, inheritance_signatures, initialization, parents
from .passes.declarations import header
from .report import Report
from .tree import Tree
from .universe import DEFAULT_OPTIONS, ClassInfo, ClassOptions, Universe

Pass = Callable[[ClassInfo, Report], None]

PASSES: Final[tuple[Pass, ...]] = (
    parents.check,
    inheritance_checks.check,
    inheritance_signatures.check,
    declarations.check,
    bodies.check,
    initialization.check,
)
# An error in these ends the check, as in compilers: what follows would report its consequences.
HEADER_PASSES: Final[frozenset[Pass]] = frozenset(
    (parents.check, inheritance_checks.check, inheritance_signatures.check)
)
# But not these, which leave no doubt about what the class's features are (VDRS-4 if the feature is declared) ...
MILD: Final = frozenset(("VDRD-3", "VDRD-5", "VDRS-3", "VDUS-3", "VDUS-4", "VLEL-1", "VLEL-3", "VMSS-2", "VMSS-3"))
# ... and these end it before the class is looked at as a whole.
SEVERE: Final = frozenset(("VDRS-1", "VDUS-1", "VHAY", "VHRC-1", "VHRC-2", "VLEL-2", "VMRC-2", "VMSS-1"))

_FRAMES: Final = 6400  # that deeply nested expressions, or long chains of ancestors and anchors, may need


def check_class(info: ClassInfo) -> Report:
    """The report on a class; one that does not parse has its syntax errors alone."""
    tree = info.tree
    report = Report(tree, info.name)
    if not tree.ok:
        report.diagnostics += tree.diagnostics
        return report
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + _FRAMES)
    try:
        with collector_paused():
            _run_passes(info, report)
    except RecursionError:
        report.undecided("something in the class, its ancestors or its types is nested too deeply to be checked")
    finally:
        sys.setrecursionlimit(limit)
        info.groups = None
    report.sort()
    return report


def _run_passes(info: ClassInfo, report: Report) -> None:
    for run in PASSES:
        run(info, report)
        if run in HEADER_PASSES and not all(_is_mild(found, info, report) for found in report.diagnostics):
            if run is not parents.check and SEVERE.isdisjoint(report.codes):
                header.check_class_as_a_whole(info, report)
            break


def _is_mild(found: Diagnostic, info: ClassInfo, report: Report) -> bool:
    """Does the check go on after this error in the header?"""
    if found.code != "VDRS-4":
        return found.code in MILD
    feature = info.features.get(report.tree.text[found.start : found.end].lower())
    return feature is not None and feature.is_own


def check_text(text: str, universe: Universe, options: ClassOptions = DEFAULT_OPTIONS) -> Report:
    """The report on a class text, on top of `universe`."""
    info = universe.with_text(text, options)
    if info is None:
        return _syntax_report(text)
    return check_class(info)


def _syntax_report(text: str) -> Report:
    from .parser.fragments import parse

    tree: Tree = parse(text)
    report = Report(tree)
    report.diagnostics += tree.diagnostics
    if tree.ok:
        report.undecided("the text has no class in it")
    return report
