"""Bytes of a file to text, or the reason why not.

Adds to the front end's decoder what a corpus must refuse: a file that mixes encodings. Such a file is not UTF-8, and
as Latin-1 it would read "Ã©" where its author wrote "é".
"""

from __future__ import annotations

import re
from pathlib import Path

from eiffel_expert.eiffel import SourceText, UndecodableText

_MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")


def read_text(file: Path, max_bytes: int) -> SourceText | str:
    """The decoded text, or why the file is left out: "unreadable", "too large", "binary", "mixed encodings"."""
    try:
        if file.stat().st_size > max_bytes:
            return "too large"
        data = file.read_bytes()
    except OSError:
        return "unreadable"
    if not data.strip():
        return "empty"
    try:
        source = SourceText.decode(data)
    except UndecodableText:
        return "binary or undecodable"
    is_mixed = source.encoding == "latin-1" and _MULTIBYTE.search(data) is not None
    return "mixed encodings" if is_mixed else source
