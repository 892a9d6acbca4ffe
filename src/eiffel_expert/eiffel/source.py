"""Source texts: bytes to characters, offsets to lines and columns.

In: the bytes of a file. Out: a `SourceText`, or the reason why the bytes are no text. UTF-8 (with or without byte order
mark) is tried first, then UTF-16 by its mark, then Latin-1, which older Eiffel files use. It does not look at the
Eiffel in the text; whether a .e file is Eiffel at all is the corpus stage's question.
"""

from __future__ import annotations

import codecs
import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass

_MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_CONTROL = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a")


class UndecodableText(ValueError):
    """The bytes are not a text; the message says why."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A decoded text with its encoding ("utf-8", "utf-8-sig", "utf-16" or "latin-1")."""

    text: str
    encoding: str

    @staticmethod
    def decode(data: bytes) -> SourceText:
        """Decode `data`; raise UndecodableText for binary data."""
        if data.startswith(codecs.BOM_UTF8):
            return SourceText(_strict(data[3:], "utf-8"), "utf-8-sig")
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return SourceText(_strict(data, "utf-16"), "utf-16")
        if reason := binary_reason(data):
            raise UndecodableText(reason)
        try:
            return SourceText(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            return SourceText(data.decode("latin-1"), "latin-1")


def mixes_encodings(source: SourceText, data: bytes) -> bool:
    """Was `data` read as Latin-1 though parts of it are UTF-8? Such a text reads "Ã©" where its author wrote "é"."""
    return source.encoding == "latin-1" and _MULTIBYTE.search(data) is not None


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise UndecodableText(f"byte order mark says {encoding}, but byte {problem.start} does not fit") from None


def binary_reason(data: bytes) -> str:
    """Why `data` looks binary, or "" if it looks like text."""
    position = data.find(b"\0")
    if position >= 0:
        return f"NUL byte at offset {position}: a binary file"
    sample = data[:4096]
    controls = sum(byte in _CONTROL for byte in sample)
    if controls * 20 > len(sample):
        return f"{controls} control characters in the first {len(sample)} bytes: a binary file"
    return ""


class LineIndex:
    """Lines and columns (from 1) of offsets in one text; built once, on demand."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        starts = array("I", (0,))
        position = text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = text.find("\n", position + 1)
        self._starts = starts

    def line(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        return offset - self._starts[bisect_right(self._starts, offset) - 1] + 1

    def __len__(self) -> int:
        return len(self._starts)
