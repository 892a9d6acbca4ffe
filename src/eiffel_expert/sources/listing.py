"""Class files and configuration files below a folder.

In: a folder. Out: paths, sorted. Links to folders are followed, once each and after all that is no link, so that a
link that leads back ends there and a file is found where it lies. Folders of tools (version control, compilers,
package managers) are skipped.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

SKIPPED_FOLDERS = frozenset({".git", ".svn", ".hg", "EIFGENs", "node_modules", ".venv", ".gobo"})


@dataclass(slots=True)
class Listing:
    """What was found: class files (`.e`) and configuration files (`.ecf`)."""

    classes: list[Path] = field(default_factory=list)
    configurations: list[Path] = field(default_factory=list)


def listing_of(folder: Path) -> Listing:
    """The regular files of interest below `folder`; what can't be listed is left out."""
    found = Listing()
    links: list[str] = []
    seen: set[tuple[int, int]] = set()
    _walk(str(folder), found, links, seen)
    while links:
        later: list[str] = []
        for link in sorted(links):
            _walk(link, found, later, seen)
        links = later
    found.classes.sort()
    found.configurations.sort()
    return found


def _walk(top: str, found: Listing, links: list[str], seen: set[tuple[int, int]]) -> None:
    pending = [top]
    while pending:
        here = pending.pop()
        try:
            status = Path(here).stat()
            entries = list(os.scandir(here))
        except OSError:
            continue
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in SKIPPED_FOLDERS:
                    pending.append(entry.path)
            elif entry.is_symlink() and _leads_to_folder(entry):
                if entry.name not in SKIPPED_FOLDERS:
                    links.append(entry.path)
            else:
                _add_file(entry, found)


def _leads_to_folder(link: os.DirEntry[str]) -> bool:
    try:
        return link.is_dir()
    except OSError:  # a link to itself
        return False


def _add_file(entry: os.DirEntry[str], found: Listing) -> None:
    name = entry.name
    kind = found.classes if name.endswith(".e") else found.configurations if name.lower().endswith(".ecf") else None
    if kind is None:
        return
    try:
        is_file = entry.is_file()
    except OSError:
        return
    if is_file:
        kind.append(Path(entry.path))
