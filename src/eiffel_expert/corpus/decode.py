"""Bytes of a file to text, or the reason why not.

Adds to the front end's decoder what a corpus must refuse: a file that mixes encodings. Such a file is not UTF-8, and
as Latin-1 it would read "Ã©" where its author wrote "é".
"""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.eiffel import SourceText, UndecodableText
from eiffel_expert.eiffel.source import mixes_encodings


def read_bytes(file: Path, max_bytes: int) -> bytes | str:
    """The bytes, or why the file is left out: "unreadable", "too large"."""
    try:
        if file.stat().st_size > max_bytes:
            return "too large"
        return file.read_bytes()
    except OSError:
        return "unreadable"


def decoded(data: bytes) -> SourceText | str:
    """The text, or why the file is left out: "empty", "binary or undecodable", "mixed encodings"."""
    if not data.strip():
        return "empty"
    try:
        source = SourceText.decode(data)
    except UndecodableText:
        return "binary or undecodable"
    return "mixed encodings" if mixes_encodings(source, data) else source
