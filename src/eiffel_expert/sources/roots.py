"""Roots: each path that the user gave, as a folder with its class files and where they come from.

In: folders, class files, ECFs, archives, `ise` and `gobo` for the installed libraries. Out: a `SourceRoot` each. Of an
ECF the classes of its own clusters are taken, in all its targets, and those of libraries inside its folder; other
libraries are context. An archive is unpacked into the cache.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from eiffel_expert.errors import UserError
from eiffel_expert.sources.archives import is_archive, unpacked
from eiffel_expert.sources.checkouts import provenance_of
from eiffel_expert.sources.installed import INSTALLED, installed_library
from eiffel_expert.sources.listing import listing_of


@dataclass(frozen=True, slots=True)
class SourceRoot:
    """A folder and the files in it that are sources.

    `name` is what it is called where its folder's name says nothing; `origin` says where it comes from:
    "git <remote> <commit>", "archive <name>", "installed <name>", "" for a plain folder.
    """

    path: Path
    classes: tuple[Path, ...]
    configurations: tuple[Path, ...] = ()
    name: str = ""
    origin: str = ""


def open_sources(paths: Sequence[Path]) -> list[SourceRoot]:
    """A root for each path, in their order.

    Raises UserError if a path does not exist, an archive is damaged, or nothing ends in `.e`.
    """
    found = [_root_of(path) for path in paths]
    if not any(root.classes for root in found):
        listed = ", ".join(map(str, paths))
        raise UserError(f"no Eiffel under {listed}: no file ends in .e", "give a folder that holds .e files")
    return found


def find_sources(paths: Sequence[Path]) -> list[tuple[Path, Path]]:
    """(root, file) for each class file, in a stable order; raises as `open_sources` does."""
    return [(root.path, file) for root in open_sources(paths) for file in root.classes]


def sources_hash(paths: Sequence[Path]) -> str:
    """SHA-256 over relative names and contents of class and configuration files; where the folder lies is no matter."""
    total = hashlib.sha256()
    for root in open_sources(paths):
        total.update(f"{root.name}\0".encode("utf-8", "surrogateescape"))
        for file in (*root.classes, *root.configurations):
            total.update(os.path.relpath(file, root.path).encode("utf-8", "surrogateescape") + b"\0")
            total.update(hashlib.sha256(_content(file)).digest())
    return total.hexdigest()


def _root_of(path: Path) -> SourceRoot:
    if path.is_dir():
        return _of_folder(path, "", provenance_of(path))
    if not path.exists():
        if str(path) in INSTALLED:
            return _of_folder(installed_library(str(path)), str(path), f"installed {path}")
        raise UserError(f"no such file or folder: {path}", "give a folder that holds .e files")
    if path.suffix.lower() == ".ecf":
        return _of_configuration(path)
    if is_archive(path):
        return _of_folder(unpacked(path), path.name.split(".")[0], f"archive {path.name}")
    return SourceRoot(path.parent, (path,))


def _of_folder(folder: Path, name: str, origin: str) -> SourceRoot:
    found = listing_of(folder)
    return SourceRoot(folder, tuple(found.classes), tuple(found.configurations), name, origin)


def _of_configuration(path: Path) -> SourceRoot:
    from eiffel_expert.eiffel.ecf import read_ecf, universe_of  # the front end, only where an ECF was given

    system = read_ecf(path)
    if not system.targets:
        first = next(iter(system.problems), None)
        raise UserError(f"{path} is no configuration file: {first or 'it has no target'}", "mend it, or give a folder")
    folder = path.parent.resolve()
    classes: set[Path] = set()
    configurations = {path.resolve()}
    for target in system.targets:
        for file in universe_of(system, target.name).classes:
            if not file.library or file.path.resolve().is_relative_to(folder):
                classes.add(file.path.resolve())
                configurations.add(file.configuration.resolve())
    top = Path(os.path.commonpath([folder, *(file.parent for file in classes)]))
    return SourceRoot(top, tuple(sorted(classes)), tuple(sorted(configurations)), "", provenance_of(top))


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise UserError(f"cannot read {file}: {fault.strerror}", "make it readable, or move it out of there") from fault


def files_of(roots: Sequence[SourceRoot]) -> Iterator[tuple[SourceRoot, Path]]:
    """Each class file with its root."""
    for root in roots:
        for file in root.classes:
            yield root, file
