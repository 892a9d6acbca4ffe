"""Bytes to text."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import LineIndex, SourceText, UndecodableText, parse


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"class A end", "class A end", "utf-8"),
        (b"\xef\xbb\xbfclass A end", "class A end", "utf-8-sig"),
        ("-- é".encode("latin-1"), "-- é", "latin-1"),
        ("-- ∀".encode(), "-- ∀", "utf-8"),
        ("class A end".encode("utf-16"), "class A end", "utf-16"),
        (b"", "", "utf-8"),
    ],
)
def test_decode(data: bytes, text: str, encoding: str) -> None:
    source = SourceText.decode(data)
    assert (source.text, source.encoding) == (text, encoding)


@pytest.mark.parametrize("data", [b"class A\0 end", bytes(range(1, 9)) * 50, b"\xef\xbb\xbf\xff\xff"])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(UndecodableText):
        SourceText.decode(data)


def test_lines_and_columns() -> None:
    index = LineIndex("ab\ncd\n")
    assert [(index.line(offset), index.column(offset)) for offset in (0, 1, 3, 5, 6)] == [
        (1, 1),
        (1, 2),
        (2, 1),
        (2, 3),
        (3, 1),
    ]


@pytest.mark.parametrize(
    "text", ["class A\r\nfeature\r\n\tf: INTEGER\r\nend\r\n", "\ufeffclass A end", "class A end\x1a"]
)
def test_odd_line_ends_and_marks_parse(text: str) -> None:
    assert parse(text).ok
