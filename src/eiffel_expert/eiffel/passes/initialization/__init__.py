"""VEVI for attributes: are all attached ones set when a creation procedure ends, and is none used, nor Current, before?

Needs: features of the class and its ancestors, their bodies. Gives: VEVI diagnostics on attributes and on Current that
leaks; undecided where a routine whose body is not known may set what is missing. Locals and Result are not its
business: whether they are set depends on the types of their sources (passes/bodies).

Source: ECMA-367 8.19.17, as gelint reads it: the routines that a creation procedure calls on Current are followed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...syntax import FeatureDeclaration
from .state import Attributes
from .walker import Walker

if TYPE_CHECKING:
    from ...features import Feature
    from ...report import Report
    from ...universe import ClassInfo

_LEVELS = ("initialization", "transitional", "all")
_WITHOUT_CONSEQUENCES = frozenset(("VGCP-3", "VWAB", "VWEQ"))  # gelint goes on after these


def check(info: ClassInfo, report: Report) -> None:
    """Check all creation procedures of a class that can have instances, unless it is wrong already."""
    if not _WITHOUT_CONSEQUENCES.issuperset(report.codes):
        return
    if info.is_deferred or info.is_broken or info.universe.settings.void_safety not in _LEVELS:
        return
    attributes = Attributes([feature for feature in info.features.values() if must_be_set(feature)])
    if not attributes.features:
        return
    for name in info.creators:
        procedure = info.features.get(name)
        if procedure is not None and procedure.is_procedure and not procedure.is_deferred:
            Walker(info, report, attributes, procedure).check()


def must_be_set(feature: Feature) -> bool:
    """Is it a variable attribute whose type needs a value, without code that provides one?"""
    if not feature.is_attribute:
        return False
    kind = feature.own_type
    if kind is None or not kind.certain or kind.is_detachable or kind.is_expanded:
        return False
    return not _sets_itself(feature.declaration)


def _sets_itself(declaration: FeatureDeclaration | None) -> bool:
    if declaration is None:
        return True
    body = declaration.body
    return body is not None and bool(body.compound or declaration.locals or declaration.rescue is not None)


__all__ = ["check", "must_be_set"]
