"""Locations: what a file writes as path, with variables expanded, to a path of this machine.

In: a location, the folder it is relative to, the variables. Out: a path, or the reason why there is none. Variables
are written $NAME, ${NAME} or $(NAME); a variable's value may hold others, and `$$` is a
dollar sign. Backslashes are slashes, and `|` is one as
well. `$|name` (or `$/name`) is relative to the parent cluster. Packages and URLs (`iron:...`) are not fetched.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_VARIABLE: Final = re.compile(r"\$(?:\{([^}]*)\}|\(([^)]*)\)|(\w+))")
_REMOTE: Final = re.compile(r"(iron|https?|git|ftp):", re.IGNORECASE)
_RELATIVE: Final = re.compile(r"\$[|/\\]")
_MAX_EXPANSIONS: Final = 8
_MAX_LENGTH: Final = 4096

Lookup = Callable[[str], "str | None"]


@dataclass(frozen=True, slots=True)
class Located:
    """A path, or (then None) the `reason` for having none."""

    path: Path | None
    reason: str = ""


def locate(location: str, folder: Path, parent: Path | None, lookup: Lookup) -> Located:
    """Where `location` leads: relative to `parent` if it begins with `$|`, else to `folder` if it is relative."""
    if _REMOTE.match(location):
        return Located(None, f"`{location}' is not on this machine: packages and URLs are not fetched")
    base = folder
    if parent is not None and _RELATIVE.match(location):
        base = parent
    plain = location[2:] if _RELATIVE.match(location) else location
    missing: list[str] = []
    path = plain_path(expand(plain, lookup, missing))
    if missing:
        return Located(None, f"variable {missing[0]} is not set")
    if len(path) > _MAX_LENGTH or "\0" in path:
        return Located(None, f"`{location[:60]}' expands to what is no path")
    return Located(Path(os.path.normpath(base / path)))


def expand(text: str, lookup: Lookup, missing: list[str]) -> str:
    """`text` with its variables replaced; names without a value, or part of a circle, join `missing`."""
    text = text.replace("$$", "\1")
    for _ in range(_MAX_EXPANSIONS):
        if missing or len(text) > _MAX_LENGTH or not _VARIABLE.search(text):
            return text.replace("\1", "$")
        text = _VARIABLE.sub(lambda match: _value(match, lookup, missing), text)
    missing.append("that is defined by itself")
    return text


def _value(match: re.Match[str], lookup: Lookup, missing: list[str]) -> str:
    name = match[1] or match[2] or match[3] or ""
    value = lookup(name)
    if value is None:
        missing.append(name)
        return ""
    return value


def plain_path(location: str) -> str:
    """`location` with the separators of this machine."""
    return location.replace("\\", "/").replace("|", "/")


def is_folder(path: Path) -> bool:
    """Is there a folder? Not where the path can't even be asked for, as when a name is too long for the file system."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Is there a file? As `is_folder`."""
    try:
        return path.is_file()
    except OSError:
        return False
