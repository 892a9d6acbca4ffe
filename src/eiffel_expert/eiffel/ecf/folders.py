"""Class files below folders: which file belongs to which cluster.

In: the folders of clusters with their file rules. Out: a list of `.e` files for each. A file within the folders of two
clusters belongs to the deeper one. Links that lead back are followed once. No file is opened.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from .conditions import compiled
from .records import FileRule

# Entries looked at for one system, many times what the largest has: beyond that it is a whole disk (`location="/"`).
MOST_ENTRIES = 1_000_000


@dataclass(slots=True)
class Folder:
    """A cluster's folder; all of `rules` hold in it."""

    path: Path
    is_recursive: bool = False
    rules: list[FileRule] = field(default_factory=list)


class FolderWalk:
    """Finds the files of folders; what could not be listed is kept as a message."""

    def __init__(self, ignore_case: bool) -> None:
        self.ignore_case = ignore_case
        self.messages: list[str] = []
        self.left = MOST_ENTRIES

    def take_problems(self) -> list[str]:
        found, self.messages = self.messages, []
        return found

    def files(self, folders: list[Folder]) -> list[list[Path]]:
        """The class files of each of `folders`, sorted, no file twice."""
        found: list[list[Path]] = [[] for _ in folders]
        taken: set[Path] = set()
        deepest_first = sorted(range(len(folders)), key=lambda index: -len(folders[index].path.parts))
        for index in deepest_first:
            for path in self.files_of(folders[index]):
                if path not in taken:
                    taken.add(path)
                    found[index].append(path)
        return found

    def files_of(self, folder: Folder) -> list[Path]:
        """The `.e` files of one folder that its rules let through."""
        rules = [(self.patterns(rule.exclude), self.patterns(rule.include)) for rule in folder.rules]
        found: list[Path] = []
        pending = [("", folder.path)]
        visited: set[tuple[int, int]] = set()
        while pending and self.left >= 0:
            prefix, path = pending.pop()
            for entry in self.entries(path, visited):
                name = f"{prefix}/{entry.name}"
                is_class = entry.name.lower().endswith(".e")
                if not (is_class or folder.is_recursive) or not _is_included(name, rules):
                    continue
                if _is_folder(entry):
                    if folder.is_recursive:
                        pending.append((name, Path(entry.path)))
                elif is_class:
                    found.append(Path(entry.path))
        return sorted(found)

    def entries(self, path: Path, visited: set[tuple[int, int]]) -> list[os.DirEntry[str]]:
        try:
            status = path.stat()
            key = status.st_dev, status.st_ino
            if key in visited:
                return []
            visited.add(key)
            with os.scandir(path) as entries:
                found = list(islice(entries, self.left + 1))
        except OSError as fault:
            self.messages.append(f"cannot list {path}: {fault.strerror}")
            return []
        self.left -= len(found)
        if self.left < 0:
            self.messages.append(f"stopped at {path}: more than {MOST_ENTRIES:,} files; check the cluster's location")
            return []
        return found

    def patterns(self, texts: list[str]) -> list[re.Pattern[str]]:
        found = (compiled(text, self.ignore_case) for text in texts)
        return [pattern for pattern in found if pattern is not None]


Rules = list[tuple[list[re.Pattern[str]], list[re.Pattern[str]]]]


def _is_included(name: str, rules: Rules) -> bool:
    """Does `name`, beginning with a slash, get through all `rules`?"""
    for exclude, include in rules:
        if any(pattern.search(name) for pattern in exclude) and not any(p.search(name) for p in include):
            return False
    return True


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
