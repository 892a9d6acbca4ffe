"""Names for what belongs together: the project and the cluster of each file.

Comes in: (root, file) pairs. Goes out: a `Place` for each. A project is a root, or a root's top-level folder where
several of these hold an ECF and the root does not. A cluster is a folder of a project. Nothing is decided here on the
split.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Place:
    root: Path
    file: Path
    project: str
    cluster: str  # "project/folder"; the project itself for files right in its folder
    path: str  # relative to the root, with "/"; bytes of a name that are no UTF-8 read \xe9


def places_of(sources: Sequence[tuple[Path, Path]]) -> list[Place]:
    """A place for each file; a file that two roots reach counts once, under the first."""
    names = _root_names([root for root, _ in sources])
    split_roots = {root for root in names if len(_folders_with_ecf(root, sources)) > 1}
    seen: set[Path] = set()
    found = []
    for root, file in sources:
        if file.resolve() not in seen:
            seen.add(file.resolve())
            found.append(_place(root, file, names[root], root in split_roots))
    return found


def _place(root: Path, file: Path, root_name: str, is_split: bool) -> Place:
    relative = file.relative_to(root)
    folders = relative.parts[:-1]
    project = f"{root_name}/{folders[0]}" if is_split and folders else root_name
    cluster = "/".join((root_name, *folders))
    return Place(root, file, *map(printable, (project, cluster, relative.as_posix())))


def printable(name: str) -> str:
    """The same unless it holds bytes that are no UTF-8, which neither Parquet nor JSON takes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _root_names(roots: Sequence[Path]) -> dict[Path, str]:
    """The folders' own names, longer where two are called the same."""
    distinct = list(dict.fromkeys(roots))
    names: dict[Path, str] = {}
    for root in distinct:
        parts = [part for part in root.resolve().parts if part != root.anchor]
        others = [other.resolve().parts for other in distinct if other.resolve() != root.resolve()]
        length = 1
        while length < len(parts) and any(tuple(parts[-length:]) == other[-length:] for other in others):
            length += 1
        names[root] = "/".join(parts[-length:]) or "root"
    return names


def _folders_with_ecf(root: Path, sources: Sequence[tuple[Path, Path]]) -> set[str]:
    """Only folders that hold sources are looked into: the root of a single file may be someone's home."""
    if any(root.glob("*.ecf")):
        return set()
    parts = {file.relative_to(root).parts for own, file in sources if own == root}
    tops = {names[0] for names in parts if len(names) > 1}
    return {top for top in tops if next((root / top).rglob("*.ecf"), None) is not None}
