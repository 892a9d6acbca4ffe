"""Formatting: a class text or a file's bytes to the same in the printer's layout.

A text that does not parse stays as it is, and so does one whose new text would not read as the same tree: that would be
a fault of the printer's, and is reported like an error of the source. Encoding, byte order mark and line ends stay.
"""

from __future__ import annotations

import codecs

from .comparison import first_difference
from .diagnostics import UNSUPPORTED, Diagnostic
from .parser.fragments import parse
from .printer import print_tree
from .source import SourceText


def format_text(text: str) -> tuple[str, list[Diagnostic]]:
    """The class text laid out anew; with diagnostics, the text unchanged."""
    tree = parse(text)
    if not tree.ok:
        return text, tree.diagnostics
    printed = print_tree(tree)
    if printed == text:
        return text, []
    again = parse(printed)
    difference = str(again.diagnostics[0]) if not again.ok else first_difference(tree, again)
    if difference is None:
        return printed, []
    message = f"can't be formatted without changing it: {difference}"
    return text, [Diagnostic(UNSUPPORTED, 0, 0, 1, 1, message)]


def format_bytes(data: bytes) -> tuple[bytes, list[Diagnostic]]:
    """A file's bytes laid out anew, in the encoding that they have; with diagnostics, `data` itself.

    Raises UndecodableText for binary data.
    """
    source = SourceText.decode(data)
    formatted, diagnostics = format_text(source.text)
    if formatted == source.text:
        return data, diagnostics
    return _encode(formatted, source.encoding, data), diagnostics


def _encode(text: str, encoding: str, like: bytes) -> bytes:
    """`text` in `encoding`; UTF-16 in the byte order of `like`."""
    if encoding == "utf-16" and like.startswith(codecs.BOM_UTF16_BE):
        return codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    if encoding == "utf-16":
        return codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    return text.encode(encoding)
