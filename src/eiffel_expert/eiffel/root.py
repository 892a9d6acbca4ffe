"""The root of a system: may its type and creation procedure start an execution? VSRT, VSRP, VSCI (ECMA-367 8.3).

In: a loaded system, the root that its configuration names. Out: a `Report` on a class text made up for the purpose, in
which the root type stands; places in it mean nothing to the user. The root class itself is not checked here.
"""

from __future__ import annotations

from typing import Final

from .constraints import constraint_problem
from .ecf.records import Root
from .features import NO, Feature
from .loading import Loaded
from .parser.fragments import parse
from .passes.declarations import types as written_types
from .report import Report
from .scopes import unparenthesized
from .syntax import AnchoredType, BooleanConstant, ClassType, Type
from .types import ClassType as SemanticClass
from .universe import ClassInfo, ClassOptions, ClassSource
from .visitor import walk

_NAME: Final = "ROOT_TYPE_OF_THE_SYSTEM"


def check_root(loaded: Loaded, root: Root | None = None) -> Report:
    """Check what `loaded` names as its root, or `root` instead."""
    root = root or loaded.root
    wanted = root.class_name if root is not None and not root.all_classes else ""
    text = f"class {_NAME} feature root: detachable {wanted or 'ANY'} end"
    tree = parse(text)
    report = Report(tree, _NAME)
    for name, path in loaded.clashes:
        report.error_at("VSCI", 0, f"class {name} is declared twice, the second time in {path}")
        return report
    if root is None or wanted.upper() in ("", "ANY", "NONE"):
        return report
    node = tree.features[0].type if tree.ok and tree.features else None
    if node is None:
        report.error_at("VSRT0", 0, f"root type `{wanted}' is not a type")
        return report
    info = _client(loaded, text)
    _check_type(info, report, node)
    kind = info.resolve(node)
    if not report.diagnostics and isinstance(kind, SemanticClass):
        _check_class(report, kind.base, root.feature)
    return report


def _client(loaded: Loaded, text: str) -> ClassInfo:
    """The made up class, which sees what the system's own classes see."""
    first = loaded.own[0] if loaded.own else None
    options = first.options if first is not None else ClassOptions()
    source = ClassSource(_NAME, None, text, options, first.scope if first is not None else None, tree=parse(text))
    return ClassInfo(_NAME, source, loaded.universe)


def _check_type(info: ClassInfo, report: Report, node: Type) -> None:
    for part in walk(node):
        if isinstance(part, AnchoredType):
            report.error("VSRT1", node, "the root type has an anchored type in it, which means nothing there")
            return
    for part in walk(node):
        if isinstance(part, ClassType) and info.class_named(part.name.upper()) is None:
            if info.universe.settings.is_closed:
                report.error("VSRT2", part, f"class {part.name.upper()} of the root type is not known")
            else:
                report.undecided(f"class {part.name.upper()} of the root type is not known", part)
            return
    written_types.check(info, report)
    problem, _ = constraint_problem(info.resolve(node), info)
    if problem is not None:
        report.error(problem.code, node, problem.message)


def _check_class(report: Report, base: ClassInfo, name: str) -> None:
    if base.is_broken:
        report.undecided(f"root class {base.name} has syntax errors")
        return
    if base.is_deferred:
        report.error_at("VSRT4", 0, f"root class {base.name} is deferred")
        return
    feature = base.feature(name) if name else base.feature_with_seed("ANY.default_create")
    if feature is None:
        if base.is_complete:
            report.error_at("VSRP1", 0, f"root class {base.name} has no feature `{name or 'default_create'}'")
        else:
            report.undecided(f"an ancestor of root class {base.name} is not known")
        return
    _check_procedure(report, base, feature)


def _check_procedure(report: Report, base: ClassInfo, feature: Feature) -> None:
    if not feature.is_procedure:
        report.error_at("VSRP1", 0, f"`{feature.name}' of root class {base.name} is not a procedure")
    elif "ANY" not in base.creators.get(feature.key, ()):
        report.error_at("VSRP1", 0, f"`{feature.name}' is not a creation procedure of {base.name} available to all")
    elif not _is_precondition_free(feature):
        report.error_at("VSRP3", 0, f"root creation procedure `{feature.name}' has a precondition")
    elif feature.arity and not _takes_command_line(base, feature):
        report.error_at("VSRP2", 0, f"root creation procedure `{feature.name}' has arguments")


def _is_precondition_free(feature: Feature) -> bool:
    """Does its precondition, combined with those of its precursors, certainly hold?"""
    declaration = feature.declaration if feature.has_precondition else None
    require = declaration.require if declaration is not None else None
    if require is not None and require.clauses:
        values = [unparenthesized(c.expression) for c in require.clauses if c.expression is not None]
        if all(isinstance(value, BooleanConstant) and value.value for value in values):
            return True
        return any(_is_precondition_free(above) for above in feature.precursors)
    return not feature.precursors or any(_is_precondition_free(above) for above in feature.precursors)


def _takes_command_line(base: ClassInfo, feature: Feature) -> bool:
    """Is the only argument one that an ARRAY [STRING_8] fits?"""
    array = base.class_named("ARRAY")
    if feature.arity != 1 or array is None:
        return False
    strings = base.named_type("STRING_8")
    given = array.current_type.substituted((strings,), array.current_type)
    return base.universe.conforms(given, feature.arguments[0]) != NO


__all__ = ["check_root"]
