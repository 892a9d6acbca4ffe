"""Tokens: kinds and texts of the awkward ones."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import tokens as k
from eiffel_expert.eiffel.lexer import scan


def kinds(text: str) -> list[tuple[str, int]]:
    table = scan(text)
    return list(zip(table.texts[:-2], table.kinds[:-2], strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1..2", [("1", k.INTEGER), ("..", k.DOT_DOT), ("2", k.INTEGER)]),
        ("1.", [("1.", k.REAL)]),
        (".5e3", [(".5e3", k.REAL)]),
        ("END Result", [("END", k.K_END), ("Result", k.K_RESULT)]),
        ("a-b", [("a", k.IDENTIFIER), ("-", k.MINUS), ("b", k.IDENTIFIER)]),
        ("a |..| b", [("a", k.IDENTIFIER), ("|..|", k.FREE_OPERATOR), ("b", k.IDENTIFIER)]),
        ("<<-1>>", [("<<", k.OPEN_ARRAY), ("-", k.MINUS), ("1", k.INTEGER), (">>", k.CLOSE_ARRAY)]),
        ("x:=-1", [("x", k.IDENTIFIER), (":=", k.ASSIGN), ("-", k.MINUS), ("1", k.INTEGER)]),
        ("!!x", [("!!", k.BANG_BANG), ("x", k.IDENTIFIER)]),
        ("@x", [("@", k.AT), ("x", k.IDENTIFIER)]),
        ("'''", [("'''", k.CHARACTER)]),
        ('"a--b" -- c', [('"a--b"', k.STRING)]),
        ('"[\n"x" ]\n]"', [('"[\n"x" ]\n]"', k.STRING)]),
        ('"t[\n]"\n]t" x', [('"t[\n]"\n]t"', k.STRING), ("x", k.IDENTIFIER)]),
        ('"a%\n\t%b"', [('"a%\n\t%b"', k.STRING)]),
        ('"a%z"', [('"a%z"', k.ERROR)]),
        ('"abc', [('"abc', k.ERROR)]),
        ("a -- no end of line", [("a", k.IDENTIFIER)]),
        ("", []),
    ],
)
def test_tokens(text: str, expected: list[tuple[str, int]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize("text", ["a b", 'x := "t[\n]t" -- c', "a\n", "  "])
def test_starts(text: str) -> None:
    table = scan(text)
    assert len(table.starts) == len(table.texts) == len(table.kinds)
    assert all(text.startswith(token, start) for token, start in zip(table.texts, table.starts, strict=True))


def test_young_keywords_are_names_in_old_texts() -> None:
    assert scan("across", legacy=True).kinds[0] == k.IDENTIFIER


@pytest.mark.parametrize("count", [1, 2_000])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"[\nx', [k.ERROR, k.IDENTIFIER]),
        ('"a[\nx\n]b" y', [k.ERROR, k.IDENTIFIER, k.RBRACKET, k.IDENTIFIER, k.ERROR]),
        ('"a[\n]"\n]a" y', [k.STRING, k.IDENTIFIER]),
        ('"{\nx\n}" y', [k.STRING, k.IDENTIFIER]),
        ('"a%\n%b', [k.ERROR]),
    ],
)
def test_many_openers_read_as_one(text: str, expected: list[int], count: int) -> None:
    """Where texts open many strings another way of reading takes over, lest time grow with the square."""
    assert list(scan((text + "\n;\n") * count).kinds[: len(expected)]) == expected
