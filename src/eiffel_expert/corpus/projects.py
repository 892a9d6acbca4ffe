"""Names for what belongs together: the project and the cluster of each file.

Comes in: roots. Goes out: a `Place` for each class file. A project is a root, or a root's top-level folder where
several of these hold an ECF and the root does not. A cluster is a folder of a project. Nothing is decided here on the
split.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from eiffel_expert.sources import SourceRoot


@dataclass(frozen=True, slots=True)
class Place:
    root: Path
    file: Path
    project: str
    cluster: str  # "project/folder"; the project itself for files right in its folder
    path: str  # relative to the root, with "/"; bytes of a name that are no UTF-8 read \xe9
    key: str  # the root's name and the path: no other file's


def places_of(roots: Sequence[SourceRoot]) -> list[Place]:
    """A place for each file; a file that two roots reach counts once, under the first."""
    names = root_names(roots)
    seen: set[object] = set()
    found = []
    for root in roots:
        is_split = len(_folders_with_ecf(root)) > 1
        for file in root.classes:
            identity = _identity(file)
            if identity not in seen:
                seen.add(identity)
                found.append(_place(root.path, file, names[root.path], is_split))
    return found


def _identity(file: Path) -> object:
    try:
        status = file.stat()
    except OSError:
        return file
    return (status.st_dev, status.st_ino) if status.st_ino else file.resolve()


def _place(root: Path, file: Path, root_name: str, is_split: bool) -> Place:
    relative = file.relative_to(root)
    folders = relative.parts[:-1]
    project = f"{root_name}/{folders[0]}" if is_split and folders else root_name
    cluster = "/".join((root_name, *folders))
    path = relative.as_posix()
    return Place(root, file, *map(printable, (project, cluster, path, f"{root_name}/{path}")))


def printable(name: str) -> str:
    """The same unless it holds bytes that are no UTF-8, which neither Parquet nor JSON takes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def root_names(roots: Sequence[SourceRoot]) -> dict[Path, str]:
    """The folders' own names, longer where two are called the same; the roots' names where they have one."""
    distinct = list(dict.fromkeys(root.path for root in roots))
    given = {root.path: root.name for root in roots if root.name}
    names: dict[Path, str] = {}
    for root in distinct:
        parts = [part for part in root.resolve().parts if part != root.anchor]
        others = [other.resolve().parts for other in distinct if other.resolve() != root.resolve()]
        length = 1
        while length < len(parts) and any(tuple(parts[-length:]) == other[-length:] for other in others):
            length += 1
        names[root] = "/".join(parts[-length:]) or "root"
    taken = {name for root, name in names.items() if root not in given}
    for root, name in given.items():
        names[root] = name if name not in taken else f"{name}-{root.name[:8]}"
        taken.add(names[root])
    return names


def _folders_with_ecf(root: SourceRoot) -> set[str]:
    """Top-level folders that hold classes and, at any depth, a configuration file; none if the root holds one."""
    tops = [_top(root.path, file) for file in root.configurations]
    if "" in tops:
        return set()
    return set(tops) & {_top(root.path, file) for file in root.classes}


def _top(root: Path, file: Path) -> str:
    parts = file.relative_to(root).parts
    return parts[0] if len(parts) > 1 else ""
