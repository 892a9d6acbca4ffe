"""Files for `eiffel-expert format`: paths come in, the files are laid out anew in place, an exit status goes out.

Each file is written beside itself and renamed, with its encoding, byte order mark, line ends and mode. A file that does
not parse is named and left as it is. How Eiffel is laid out is decided in eiffel/printer/.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from eiffel_expert.eiffel import UndecodableText, format_bytes
from eiffel_expert.errors import UserError
from eiffel_expert.progress import say
from eiffel_expert.sources import find_sources
from eiffel_expert.workspace import write_atomically

UNCHANGED, CHANGED, REJECTED, UNREADABLE = "unchanged", "changed", "rejected", "unreadable"


def format_paths(paths: Iterable[Path], check: bool) -> int:
    """Format the `.e` files under `paths`; with `check` write nothing. Files that (would) change go to stdout.

    The exit status: 2 if a file can't be read or is no text, else 1 if one does not parse or, with `check`, would
    change, else 0. Raises UserError if a path does not exist or a file can't be written.
    """
    outcomes = [_format_file(file, check) for file in _files(paths)]
    _tell(outcomes, check)
    if UNREADABLE in outcomes:
        return 2
    return 1 if REJECTED in outcomes or (check and CHANGED in outcomes) else 0


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Each file once, symbolic links followed."""
    seen: set[Path] = set()
    for _, file in find_sources(tuple(paths)):
        target = file.resolve()
        if target not in seen:
            seen.add(target)
            yield file


def _format_file(path: Path, check: bool) -> str:
    try:
        data = path.read_bytes()
        formatted, diagnostics = format_bytes(data)
    except OSError as fault:
        say(f"{path}: can't be read: {fault.strerror}")
        return UNREADABLE
    except UndecodableText as fault:
        say(f"{path}: {fault}")
        return UNREADABLE
    if diagnostics:
        say(f"{path}: left as it is: {diagnostics[0]}")
        return REJECTED
    if formatted == data:
        return UNCHANGED
    if not check:
        _write(path.resolve(), formatted)
    print(path)
    return CHANGED


def _write(path: Path, data: bytes) -> None:
    try:
        with write_atomically(path) as temporary:
            temporary.write_bytes(data)
            shutil.copymode(path, temporary)
    except OSError as fault:
        raise UserError(
            f"cannot write {path}: {fault.strerror}", "make its folder writable, or leave it out"
        ) from fault


def _tell(outcomes: list[str], check: bool) -> None:
    changed = "would change" if check else "formatted"
    parts = [f"{outcomes.count(CHANGED)} {changed}", f"{outcomes.count(UNCHANGED)} left as they were"]
    parts += [f"{outcomes.count(kind)} {kind}" for kind in (REJECTED, UNREADABLE) if kind in outcomes]
    say(", ".join(parts))
