"""`python -m eiffel_expert.eiffel ecf FILE [--target T]`: what a configuration file comes to, for the eye.

In: a path and a target's name. Out: lines on stdout, problems on stderr, and the exit status: 0, 1 if the file has
errors or something is missing, 2 if it can't be read.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from .reader import read_ecf
from .records import System, Target
from .universe import Universe, universe_of


def print_ecf(path: Path, target: str | None) -> int:
    """Print the targets of the file, and the clusters, libraries and class counts of one or each."""
    system = read_ecf(path)
    for problem in system.problems:
        print(problem, file=sys.stderr)
    if not system.targets:
        return 2
    schema = "-".join(map(str, system.schema)) if any(system.schema) else "none"
    print(f'system "{system.name}", schema {schema}, {len(system.targets)} targets, {system.path}')
    if target is not None and system.target(target) is None:
        names = ", ".join(found.name for found in system.targets)
        print(f"{path}: no target `{target}'; the targets are {names}", file=sys.stderr)
        return 2
    missing = [_print_target(system, found) for found in system.targets if target in (None, found.name)]
    return int(system.has_errors or any(missing))


def _print_target(system: System, target: Target) -> bool:
    """Print what the target comes to; True if something is missing."""
    universe = universe_of(system, target.name)
    counts = Counter(file.configuration for file in universe.classes)
    context = universe.context
    print(f"target {target.name}{_root(target)}: void safety {context.void_safety}, concurrency {context.concurrency}")
    for cluster in universe.clusters:
        if not cluster.library:
            what = f"{cluster.classes} classes" if cluster.folder is not None else f"missing: {cluster.reason}"
            print(f"  cluster {cluster.name} ({cluster.location}): {what}")
    for use in universe.libraries:
        if use.is_first and use.path is not None:
            print(f"  library {use.name} ({use.path}): {counts[use.path]} classes")
    _print_missing(universe)
    print(f"  classes: {counts[system.path]} own, {len(universe.classes)} in all")
    return bool(universe.unknown)


def _root(target: Target) -> str:
    parts = [" (abstract)" if target.is_abstract else "", f" extends {target.extends}" if target.extends else ""]
    if target.root is not None:
        feature = f".{target.root.feature}" if target.root.feature else ""
        parts.append(f", root {'all classes' if target.root.all_classes else target.root.class_name + feature}")
    return "".join(parts)


def _print_missing(universe: Universe) -> None:
    for use in universe.unknown:
        print(f"  unknown library {use.name}, used by {use.client.name}: {use.reason}")
    for cluster in universe.clusters:
        if cluster.library and cluster.folder is None:
            print(f"  missing cluster {cluster.name} of library {cluster.library}: {cluster.reason}")
