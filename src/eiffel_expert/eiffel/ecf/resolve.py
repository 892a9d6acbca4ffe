"""What a target amounts to: its own parts with those of the targets it extends and the defaults of its schema.

In: a system and one of its targets. Out: an `EffectiveTarget`. Targets that other files hold (`extends_location`) are
read; circles end where they begin, with a problem.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from . import schema
from .conditions import Context
from .locations import locate
from .reader import read_ecf
from .records import Capability, Cluster, EcfProblem, FileRule, Library, Options, Root, System, Target

_MAX_ANCESTORS: Final = 100


@dataclass(slots=True)
class EffectiveTarget:
    """A target with what it inherits; `options` are complete, `own_options` only those written in the chain."""

    system: System
    target: Target
    chain: list[tuple[System, Target]] = field(default_factory=list)
    root: Root | None = None
    own_options: Options = field(default_factory=Options)
    options: Options = field(default_factory=Options)
    settings: dict[str, str] = field(default_factory=dict)
    capabilities: dict[str, Capability] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    mappings: dict[str, str] = field(default_factory=dict)
    file_rules: list[FileRule] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)
    overrides: list[Cluster] = field(default_factory=list)
    libraries: list[Library] = field(default_factory=list)
    problems: list[EcfProblem] = field(default_factory=list)

    def level(self, capability: str) -> str:
        """The value of a capability ("void_safety", "concurrency", "catcall_detection") in a system of this target."""
        return self.capabilities[capability].value

    def folder(self, written_in: Path) -> Path:
        """The folder that relative locations of the file in `written_in` start from."""
        root = self.settings.get("library_root", "")
        return written_in / root if root else written_in


def effective(system: System, target: Target, context: Context) -> EffectiveTarget:
    """`target` of `system` with all that it inherits; `context` gives variables for `extends_location`."""
    found = EffectiveTarget(system, target)
    found.capabilities = schema.default_capabilities(system.schema)
    found.chain = list(_ancestors(system, target, context, found.problems))
    for _, ancestor in reversed(found.chain):
        _add(found, ancestor)
    found.options = found.own_options.over(schema.default_options(system.schema))
    return found


def _add(found: EffectiveTarget, target: Target) -> None:
    """Let the parts of `target` join, or replace, those of the targets it extends."""
    found.root = target.root or found.root
    found.own_options = target.options.over(found.own_options)
    found.settings |= target.settings
    found.capabilities |= target.capabilities
    found.variables |= target.variables
    found.mappings |= target.mappings
    found.file_rules += target.file_rules
    found.clusters += target.clusters
    found.overrides += target.overrides
    found.libraries += target.libraries
    if target.precompile is not None:
        found.libraries = [library for library in found.libraries if not library.is_precompile]
        found.libraries.append(target.precompile)


def _ancestors(
    system: System, target: Target, context: Context, problems: list[EcfProblem]
) -> Iterator[tuple[System, Target]]:
    """`target`, the target that it extends, and so on."""
    visited: set[tuple[Path, str]] = set()
    current: tuple[System, Target] | None = (system, target)
    while current is not None:
        holder, here = current
        key = holder.path, here.name.lower()
        if key in visited or len(visited) == _MAX_ANCESTORS:
            what = "itself" if key in visited else f"more than {_MAX_ANCESTORS} targets"
            message = f"target `{here.name}' extends {what}"
            problems.append(EcfProblem(target.line, target.column, message, True, str(system.path)))
            return
        visited.add(key)
        yield current
        current = _parent(holder, here, context, problems)


def _parent(
    system: System, target: Target, context: Context, problems: list[EcfProblem]
) -> tuple[System, Target] | None:
    if not target.extends_location:
        found = system.target(target.extends) if target.extends else None
        return None if found is None else (system, found)
    place = locate(target.extends_location, system.path.parent, None, context.variable)
    holder = read_ecf(place.path, context) if place.path is not None else None
    name = target.extends or (holder.library_target if holder is not None else "")
    parent = holder.target(name) if holder is not None else None
    if holder is None or parent is None:
        reason = place.reason or f"no target `{name}' in {place.path}"
        problems.append(EcfProblem(target.line, target.column, reason, True, str(system.path)))
        return None
    return holder, parent
