"""Which files a run starts from: every `.e` file under the paths that the user gave, and one hash over them all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from eiffel_expert.errors import UserError

SKIPPED_FOLDERS = frozenset({".git", ".svn", "EIFGENs", "node_modules", ".venv", ".gobo"})


def find_sources(paths: tuple[Path, ...]) -> list[tuple[Path, Path]]:
    """(root, file) for each `.e` file, in a stable order.

    Raises UserError if a path does not exist or nothing with that ending is found.
    """
    found = [(_root(path), file) for path in paths for file in _files(path)]
    if not found:
        listed = ", ".join(map(str, paths))
        raise UserError(f"no Eiffel under {listed}: no file ends in .e", "give a folder that holds .e files")
    return found


def _root(path: Path) -> Path:
    return path if path.is_dir() else path.parent


def _files(path: Path) -> Iterator[Path]:
    if not path.exists():
        raise UserError(f"no such file or folder: {path}", "give a folder that holds .e files")
    if path.is_file():
        yield path
        return
    for file in sorted(path.rglob("*.e")):
        if file.is_file() and not SKIPPED_FOLDERS.intersection(file.relative_to(path).parts):
            yield file


def sources_hash(paths: tuple[Path, ...]) -> str:
    """SHA-256 over relative names and contents; the place of the folder does not matter."""
    total = hashlib.sha256()
    for root, file in find_sources(paths):
        total.update(file.relative_to(root).as_posix().encode("utf-8", "surrogateescape") + b"\0")
        total.update(hashlib.sha256(_content(file)).digest())
    return total.hexdigest()


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise UserError(f"cannot read {file}: {fault.strerror}", "make it readable, or move it out of there") from fault
