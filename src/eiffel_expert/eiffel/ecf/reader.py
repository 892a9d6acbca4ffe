"""The reader: a configuration file to a `System`, with a problem for all that is wrong in it.

In: a path. Out: records as written; redirections are followed. Whatever the file holds, nothing is raised: what can't
be read becomes an `EcfProblem` and the rest is kept. It does not look at locations, nor at other targets than those
of the file: resolve.py and universe.py do. Element and attribute names are taken in any case, as compilers do.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from . import schema
from .conditions import Context
from .groups import GroupReader
from .locations import locate
from .markup import Element, read_markup
from .records import Action, Capability, EcfProblem, External, Namespace, Root, System, Target, Version

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MAX_REDIRECTIONS: Final = 10


def read_ecf(path: Path, context: Context | None = None) -> System:
    """The system of the configuration file at `path`, or at the end of the redirections that start there.

    `context` gives the variables in the locations of redirections.
    """
    variable = (context or Context()).variable
    visited: list[Path] = []
    while True:
        system, location = _read_one(path)
        system.redirected_from = visited
        if not location:
            return system
        visited = [*visited, path]
        place = locate(location, path.parent, None, variable)
        if place.path is None or len(visited) > _MAX_REDIRECTIONS:
            reason = place.reason or f"more than {_MAX_REDIRECTIONS} redirections"
            system.problems.append(EcfProblem(1, 1, f"redirection to {location}: {reason}", True, str(path)))
            return system
        path = place.path


def read_ecf_text(text: str, path: Path = Path("system.ecf")) -> System:
    """The system that `text` describes, as if it were the file `path`; a redirection is a problem then."""
    system, location = _parsed(path, text.encode("utf-8", "replace"))
    if location:
        system.problems.append(EcfProblem(1, 1, f"redirection to {location}", True, str(path)))
    return system


def _read_one(path: Path) -> tuple[System, str]:
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as fault:  # ValueError: a NUL in the name
        reason = fault.strerror if isinstance(fault, OSError) else str(fault)
        return System(path, problems=[EcfProblem(0, 0, f"cannot read the file: {reason}", True, str(path))]), ""
    return _parsed(path, data)


def _parsed(path: Path, data: bytes) -> tuple[System, str]:
    root, problems = read_markup(data)
    reader = _Reader(path)
    reader.problems += problems
    location = ""
    if root is not None and root.name == "redirection":
        location = reader.required(root, "location")
    elif root is not None:
        reader.read_system(root)
    reader.system.problems = [replace(problem, path=str(path)) for problem in reader.problems]
    return reader.system, location


class _Reader(GroupReader):
    """Fills `system` from elements."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.parent)
        self.system = System(path)
        self.names: set[str] = set()  # of the targets, in lower case

    def read_system(self, element: Element) -> None:
        system = self.system
        if element.name != "system":
            self.error(element, f"the file's element is `{element.name}', not `system' or `redirection'")
            return
        self.check_names(element, "system")
        system.name = self.required(element, "name")
        system.uuid = element.attributes.get("uuid", "")
        if system.uuid and not _UUID.fullmatch(system.uuid):
            self.error(element, f"`{system.uuid}' is no UUID")
        system.schema = self.read_schema(element)
        system.is_readonly = self.boolean(element, "readonly")
        system.description = self.description(element)
        for child in element.children:
            if child.name == "target":
                self.read_target(child)
        self.check_targets(element)

    def read_schema(self, element: Element) -> Version:
        found = schema.version_of(element.namespace)
        if found is None:
            self.warn(element, "no schema is named (xmlns): it is read as the newest")
            return (0, 0, 0)
        if not schema.OLDEST <= found <= schema.NEWEST:
            self.warn(element, f"schema {'-'.join(map(str, found))} is not known: it is read as the newest")
        return found

    def check_targets(self, element: Element) -> None:
        system = self.system
        if not system.targets:
            self.error(element, "the system has no target")
        system.library_target = element.attributes.get("library_target", "")
        if system.library_target and system.target(system.library_target) is None:
            self.error(element, f"library target `{system.library_target}' is not among the targets")
        for target in system.targets:
            if target.extends and not target.extends_location and target.extends.lower() not in self.names:
                self.problem(target.line, target.column, f"target `{target.extends}', extended here, is not there")

    def read_target(self, element: Element) -> None:
        self.check_names(element, "target")
        name = self.required(element, "name")
        target = Target(name, element.line, element.column)
        if name.lower() in self.names:
            self.error(element, f"a second target called `{name}'")
        self.names.add(name.lower())
        target.extends = element.attributes.get("extends", "")
        target.extends_location = element.attributes.get("extends_location", "")
        target.is_abstract = self.boolean(element, "abstract")
        target.description = self.description(element)
        for child in element.children:
            self.read_target_part(target, child)
        _modernise(target, self.system.schema)
        self.system.targets.append(target)

    def read_target_part(self, target: Target, element: Element) -> None:
        name = element.name
        if name in schema.CLUSTERS:
            cluster = self.cluster(element)
            (target.overrides if cluster.kind == "override" else target.clusters).append(cluster)
        elif name == "library":
            target.libraries.append(self.library(element))
        elif name == "precompile":
            target.precompile = self.library(element)
        elif name == "assembly":
            target.assemblies.append(self.assembly(element))
        elif name in schema.EXTERNALS:
            value = element.attributes.get("location", element.attributes.get("value", ""))
            target.externals.append(External(name, value, self.conditions(element)))
        elif name in ("pre_compile_action", "post_compile_action"):
            target.actions.append(self.action(element))
        else:
            self.read_target_value(target, element)

    def read_target_value(self, target: Target, element: Element) -> None:
        name = element.name
        if name == "root":
            target.root = self.root(element)
        elif name == "version":
            target.version = dict(element.attributes)
        elif name == "file_rule":
            target.file_rules.append(self.file_rule(element))
        elif name == "option":
            target.options = self.options(element).over(target.options)
        elif name == "setting":
            target.settings[self.required(element, "name").lower()] = self.required(element, "value", may_be_empty=True)
        elif name == "variable":
            target.variables[self.required(element, "name")] = self.required(element, "value", may_be_empty=True)
        elif name == "capability":
            self.read_capabilities(target, element)
        elif name == "mapping":
            self.add_pair(target.mappings, element)
        elif name == "namespace":
            target.namespaces.append(self.namespace(element))

    def root(self, element: Element) -> Root:
        attributes = element.attributes
        found = Root(attributes.get("cluster", ""), attributes.get("class", ""), attributes.get("feature", ""))
        found.all_classes = self.boolean(element, "all_classes")
        found.line, found.column = element.line, element.column
        if not found.class_name and not found.all_classes:
            self.error(element, "the root names neither a class nor all classes")
        return found

    def read_capabilities(self, target: Target, element: Element) -> None:
        self.check_names(element, "capability")
        for child in element.children:
            values = schema.CAPABILITY_VALUES.get(child.name, ())
            support, use = (self.one_of(child, name, values) for name in ("support", "use"))
            if values:
                target.capabilities[child.name] = Capability(support, use)

    def action(self, element: Element) -> Action:
        attributes = element.attributes
        found = Action(element.name, self.required(element, "command"), attributes.get("working_directory", ""))
        found.must_succeed = self.boolean(element, "succeed")
        found.conditions = self.conditions(element)
        return found

    def namespace(self, element: Element) -> Namespace:
        found = Namespace(self.required(element, "name"), element.attributes.get("prefix", ""))
        for child in element.children:
            if child.name == "renaming":
                self.add_pair(found.renamings, child)
        return found


def _modernise(target: Target, version: Version) -> None:
    """Add the capabilities that older schemas wrote as options and settings, where none are written."""
    attributes, settings = target.options.attributes, target.settings
    if "syntax" not in attributes and attributes.get("syntax_level") in ("0", "1", "2"):
        attributes["syntax"] = ("obsolete", "transitional", "standard")[int(attributes["syntax_level"])]
    if "full_type_checking" in settings:  # an option from 1-2-0 on
        attributes.setdefault("full_class_checking", settings["full_type_checking"])
    old = {
        "void_safety": _old_void_safety(attributes, version),
        "concurrency": settings.get("concurrency", ""),
        "catcall_detection": attributes.get("cat_call_detection", "").lower(),
    }
    if not old["concurrency"] and "multithreaded" in settings:
        old["concurrency"] = "thread" if settings["multithreaded"].lower() == "true" else "none"
    if old["catcall_detection"] in ("true", "false"):  # until 1-13-0
        old["catcall_detection"] = "all" if old["catcall_detection"] == "true" else "none"
    for name, value in old.items():
        if value:
            target.capabilities.setdefault(name, Capability(value.lower(), value.lower()))


def _old_void_safety(attributes: dict[str, str], version: Version) -> str:
    """The level that `void_safety` (1-5-0 to 1-15-0) or `is_void_safe` (before, and 1-9-0 to 1-10-0) stands for."""
    if level := attributes.get("void_safety", ""):
        return "transitional" if level.lower() == "all" and (1, 0, 0) <= version < (1, 11, 0) else level
    if "is_void_safe" not in attributes:
        return ""
    if attributes["is_void_safe"].lower() == "true":
        return "transitional" if (1, 0, 0) <= version < (1, 5, 0) else "all"
    return "none" if (1, 0, 0) <= version < (1, 5, 0) else ""
