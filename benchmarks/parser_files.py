"""The .e files under a folder, read in one fixed order; what is no text is left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eiffel_expert.eiffel import SourceText, UndecodableText


@dataclass(frozen=True, slots=True)
class EiffelFile:
    """A file with its bytes and what they say."""

    path: Path
    data: bytes
    text: str


def read_folder(folder: Path) -> list[EiffelFile]:
    """The files in order of their paths."""
    found = []
    for path in sorted(folder.rglob("*.e")):
        try:
            data = path.read_bytes()
            found.append(EiffelFile(path, data, SourceText.decode(data).text))
        except (OSError, UndecodableText):
            continue
    return found
