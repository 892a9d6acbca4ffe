"""Conditions of configuration files, and the context in which they hold or not.

In: condition items as read, and a `Context`: platform, build, compiler, concurrency, void safety, variables. Out: True
or False. A condition holds when all of its items do; a group with several conditions is taken when one of them holds.
Patterns of custom variables are Python's regular expressions, which read nearly all of those that compilers read.
"""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

Version = tuple[int, ...]
MATCHES: Final = ("case-sensitive", "case-insensitive", "wildcard", "regexp")
LATEST_COMPILER: Final[Version] = (25, 2, 0, 0)
_VERSION_LENGTH: Final = 4


@dataclass(frozen=True, slots=True)
class Context:
    """For what the classes are wanted. None: what the target says.

    `variables` win over those of the root target, these over `environment` (by default the process's).
    """

    platform: str = "windows" if os.name == "nt" else "unix"
    build: str = "workbench"
    concurrency: str | None = None
    void_safety: str | None = None
    is_dotnet: bool | None = None
    is_dynamic_runtime: bool = False
    compiler_version: Version = LATEST_COMPILER
    clr_version: Version = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

    def variable(self, name: str) -> str | None:
        """The value of variable `name`, None if it is not set."""
        value = self.variables.get(name, self.environment.get(name))
        return value if value is not None else self._derived(name)

    def _derived(self, name: str) -> str | None:
        """Variables that compilers set by themselves when another is."""
        environment = self.environment
        if name == "ISE_LIBRARY":
            return environment.get("ISE_EIFFEL")
        if name == "GOBO_LIBRARY":
            return environment.get("GOBO")
        if name == "GOBO_EIFFEL" and "GOBO" in environment:
            return "ge"
        return "ise" if name == "GOBO_EIFFEL" and "ISE_EIFFEL" in environment else None


@dataclass(frozen=True, slots=True)
class ConditionItem:
    """One item. `kind` is the element's name (for `version`: "compiler" or "msil_clr").

    `values` are in lower case but for custom items, which have one, and `match`: case-sensitive, case-insensitive,
    wildcard or regexp. `minimum` and `maximum` bound versions.
    """

    kind: str
    values: tuple[str, ...] = ()
    is_excluded: bool = False
    name: str = ""
    match: str = "case-sensitive"
    minimum: Version | None = None
    maximum: Version | None = None

    def holds(self, context: Context) -> bool:
        """Does the item hold in `context`?"""
        if self.kind == "custom":
            return self._matches(context.variable(self.name) or "") != self.is_excluded
        if self.kind in ("compiler", "msil_clr"):
            actual = context.compiler_version if self.kind == "compiler" else context.clr_version
            return self._contains(actual)
        return (self._actual(context) in self.values) != self.is_excluded

    def _actual(self, context: Context) -> str:
        if self.kind == "dotnet":
            return "true" if context.is_dotnet else "false"
        if self.kind == "dynamic_runtime":
            return "true" if context.is_dynamic_runtime else "false"
        if self.kind == "multithreaded":  # until schema 1-7-0
            return "true" if context.concurrency == "thread" else "false"
        found = {
            "platform": context.platform,
            "build": context.build,
            "concurrency": context.concurrency,
            "void_safety": context.void_safety,
        }.get(self.kind)
        return (found or "").lower()

    def _contains(self, actual: Version) -> bool:
        version = padded(actual)
        if self.minimum is not None and version < padded(self.minimum):
            return False
        return self.maximum is None or version <= padded(self.maximum)

    def _matches(self, actual: str) -> bool:
        (value,) = self.values
        if self.match == "case-insensitive":
            return actual.lower() == value.lower()
        if self.match == "wildcard":
            return fnmatch.fnmatchcase(actual, value)
        if self.match == "regexp":
            pattern = compiled(value)
            return pattern is not None and pattern.fullmatch(actual) is not None
        return actual == value


@dataclass(frozen=True, slots=True)
class Condition:
    """Items that must all hold."""

    items: tuple[ConditionItem, ...] = ()

    def holds(self, context: Context) -> bool:
        return all(item.holds(context) for item in self.items)


def holds_any(conditions: Sequence[Condition], context: Context) -> bool:
    """Does one of `conditions` hold, or is there none?"""
    return not conditions or any(condition.holds(context) for condition in conditions)


def compiled(pattern: str, ignore_case: bool = False) -> re.Pattern[str] | None:
    """The regular expression, None if Python can't read it."""
    try:
        return re.compile(pattern, re.IGNORECASE if ignore_case else 0)
    except (re.error, RecursionError, OverflowError):
        return None


def padded(version: Version) -> Version:
    return (*version, 0, 0, 0, 0)[:_VERSION_LENGTH]
