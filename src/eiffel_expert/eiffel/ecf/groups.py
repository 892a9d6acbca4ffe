"""The parts of a configuration file that several elements share: groups, options, conditions, file rules.

In: elements. Out: records, and problems collected in `problems`. The base class of the reader of whole files.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from . import schema
from .conditions import MATCHES, Condition, ConditionItem, Version, compiled
from .markup import Element
from .records import Assembly, Cluster, EcfProblem, FileRule, Group, Library, Options, Visible

_VERSION: Final = re.compile(r"\d*(?:\.\d*){0,3}")


class ElementReader:
    """Attributes with their checks."""

    def __init__(self) -> None:
        self.problems: list[EcfProblem] = []

    def problem(self, line: int, column: int, message: str, is_error: bool = True) -> None:
        self.problems.append(EcfProblem(line, column, message, is_error))

    def error(self, element: Element, message: str) -> None:
        self.problem(element.line, element.column, message)

    def warn(self, element: Element, message: str) -> None:
        self.problem(element.line, element.column, message, is_error=False)

    def check_names(self, element: Element, kind: str) -> None:
        """Warn of attributes and elements that no schema has there: compilers overlook them."""
        known = schema.ATTRIBUTES.get(kind)
        for name in element.attributes if known is not None else ():
            if known is not None and name not in known:
                self.warn(element, f"attribute `{name}' of `{element.name}' is not known")
        children = schema.CHILDREN.get(kind)
        for child in element.children if children is not None else ():
            if children is not None and child.name not in children:
                self.warn(child, f"element `{child.name}' in `{element.name}' is not known")

    def required(self, element: Element, name: str, may_be_empty: bool = False) -> str:
        value = element.attributes.get(name)
        if value is None:
            self.error(element, f"`{element.name}' lacks the attribute `{name}'")
            return ""
        if not value and not may_be_empty:
            self.error(element, f"attribute `{name}' of `{element.name}' is empty")
        return value

    def boolean(self, element: Element, name: str, default: bool = False) -> bool:
        value = element.attributes.get(name, "").strip().lower()
        if value in ("true", "false", "1", "0"):
            return value in ("true", "1")
        if name in element.attributes:
            self.error(element, f"attribute `{name}' of `{element.name}' is neither true nor false")
        return default

    def one_of(self, element: Element, name: str, values: Sequence[str]) -> str:
        value = element.attributes.get(name, "").strip().lower()
        if name in element.attributes and values and value not in values:
            self.error(element, f"`{value}' is no value of `{element.name}': {', '.join(values)}")
            return ""
        return value

    def description(self, element: Element) -> str:
        return next((child.text.strip() for child in element.children if child.name == "description"), "")

    def add_pair(self, pairs: dict[str, str], element: Element) -> None:
        """Add a renaming or mapping, from old to new class name in upper case."""
        old, new = self.required(element, "old_name").upper(), self.required(element, "new_name").upper()
        if old and new:
            pairs[old] = new


class ConditionReader(ElementReader):
    """Conditions and file rules."""

    def conditions(self, element: Element) -> list[Condition]:
        return [self.condition(child) for child in element.children if child.name == "condition"]

    def condition(self, element: Element) -> Condition:
        self.check_names(element, "condition")
        items = [self.condition_item(child) for child in element.children]
        return Condition(tuple(item for item in items if item is not None))

    def condition_item(self, element: Element) -> ConditionItem | None:
        if element.name == "custom":
            return self.custom_item(element)
        if element.name == "version":
            return self.version_item(element)
        known = schema.CONDITION_VALUES.get(element.name)
        if known is None:
            return None
        is_excluded = "value" not in element.attributes
        values = tuple(self.required(element, "excluded_value" if is_excluded else "value").lower().split())
        for value in values:
            if value not in known:
                self.warn(element, f"`{value}' is no value of `{element.name}': {', '.join(known)}")
        return ConditionItem(element.name, values, is_excluded)

    def custom_item(self, element: Element) -> ConditionItem:
        self.check_names(element, "custom")
        is_excluded = "value" not in element.attributes
        value = self.required(element, "excluded_value" if is_excluded else "value", may_be_empty=True)
        match = self.one_of(element, "match", MATCHES) or "case-sensitive"
        if match == "regexp" and compiled(value) is None:
            self.error(element, f"`{value}' is no regular expression")
        return ConditionItem("custom", (value,), is_excluded, self.required(element, "name"), match)

    def version_item(self, element: Element) -> ConditionItem:
        kind = self.one_of(element, "type", ("compiler", "msil_clr")) or "compiler"
        return ConditionItem(kind, minimum=self.version(element, "min"), maximum=self.version(element, "max"))

    def version(self, element: Element, name: str) -> Version | None:
        text = element.attributes.get(name, "").strip()
        if not _VERSION.fullmatch(text) or len(text) > 60:
            self.error(element, f"`{text}' is no version number")
            return None
        return tuple(int(part or 0) for part in text.split(".")) if text else None

    def file_rule(self, element: Element) -> FileRule:
        self.check_names(element, "file_rule")
        found = FileRule(conditions=self.conditions(element))
        for child in element.children:
            if child.name in ("exclude", "include"):
                pattern = child.text.strip()
                if compiled(pattern) is None:
                    self.error(child, f"`{pattern}' is no regular expression")
                (found.exclude if child.name == "exclude" else found.include).append(pattern)
        return found


class GroupReader(ConditionReader):
    """Clusters, libraries, assemblies and their options; `folder` is that of the file."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def cluster(self, element: Element) -> Cluster:
        self.check_names(element, element.name)
        found = Cluster(*self.identity(element), kind=schema.CLUSTERS[element.name])
        found.is_recursive = self.boolean(element, "recursive")
        found.is_hidden = self.boolean(element, "hidden")
        self.fill_group(found, element)
        for child in element.children:
            if child.name in schema.CLUSTERS:
                found.clusters.append(self.cluster(child))
            elif child.name == "file_rule":
                found.file_rules.append(self.file_rule(child))
            elif child.name == "mapping":
                self.add_pair(found.mappings, child)
            elif child.name in ("uses", "overrides"):
                groups = found.uses if child.name == "uses" else found.overrides
                groups.append(self.required(child, "group"))
        return found

    def library(self, element: Element) -> Library:
        self.check_names(element, element.name)
        found = Library(*self.identity(element), is_precompile=element.name == "precompile")
        found.use_application_options = self.boolean(element, "use_application_options")
        found.eifgens_location = element.attributes.get("eifgens_location", "")
        self.fill_group(found, element)
        return found

    def assembly(self, element: Element) -> Assembly:
        found = Assembly(*self.identity(element))
        found.identity = {name: value for name, value in element.attributes.items() if name.startswith("assembly_")}
        self.fill_group(found, element)
        return found

    def identity(self, element: Element) -> tuple[str, str]:
        return self.required(element, "name"), self.required(element, "location")

    def fill_group(self, group: Group, element: Element) -> None:
        group.folder = self.folder
        group.line, group.column = element.line, element.column
        group.description = self.description(element)
        group.prefix = element.attributes.get("prefix", "")
        group.is_readonly = self.boolean(element, "readonly")
        group.conditions = self.conditions(element)
        for child in element.children:
            if child.name == "option":
                group.options = self.options(child).over(group.options)
            elif child.name == "class_option":
                group.class_options[self.required(child, "class").upper()] = self.options(child)
            elif child.name == "renaming":
                self.add_pair(group.renamings, child)
            elif child.name == "visible":
                group.visible.append(self.visible(child))

    def visible(self, element: Element) -> Visible:
        self.check_names(element, "visible")
        names = element.attributes
        rest = (names.get(name, "") for name in ("feature", "class_rename", "feature_rename"))
        return Visible(self.required(element, "class"), *rest)

    def options(self, element: Element) -> Options:
        self.check_names(element, element.name)
        found = Options({name: value for name, value in element.attributes.items() if name != "class"})
        for child in element.children:
            if child.name == "assertions":
                self.check_names(child, "assertions")
                found.assertions = {name: self.boolean(child, name) for name in child.attributes}
            elif child.name == "debug":
                found.debugs[self.required(child, "name").lower()] = self.boolean(child, "enabled")
            elif child.name == "warning":
                value = child.attributes.get("enabled", child.attributes.get("value", ""))
                found.warnings[self.required(child, "name").lower()] = value.lower()
        return found
