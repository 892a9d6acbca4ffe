"""The lexer by hand, which compiled builds use, against the expressions: equal texts, kinds and places."""

from __future__ import annotations

from pathlib import Path

import pytest
from eiffel_grammar import texts
from hypothesis import given, settings
from hypothesis import strategies as st

from eiffel_expert.eiffel.lexer import scan
from eiffel_expert.eiffel.tokens import KEYWORDS, SYMBOLS

HERE = Path(__file__).parent
SAMPLES = [*sorted((HERE / "cases").glob("*.e")), *sorted((HERE.parent.parent / "samples").rglob("*.e"))]

# Characters that begin, end or break a token of some kind, blanks that are rare, and what is not ASCII.
AWKWARD = (
    "aZe_0189xXbc.,:;=\"'%[]{}()<>/-+*\\^~!?$#@|& \t\r\n\f\v\0\x1a\x7f\u00a0\u00e9\u2003\u2200\u2227\u2026\ufeff\ud800"
)
PIECES = [
    *KEYWORDS,
    *SYMBOLS,
    "TUPLE",
    "1..2",
    "0x1F",
    "1_000",
    "1.5e3",
    "'a'",
    "'%N'",
    "'''",
    '"a"',
    '"%T"',
    '"a%\n%b"',
]
PIECES += ['"[\nx\n]"', '"t{\nx\n}t"', '"', "'", "%", "-- c\n", "--", "\n", " ", "\t", '"a', "|..|", "#x", "@ ", "-->"]


def assert_equal_tokens(text: str) -> None:
    for legacy in (False, True):
        mine, other = scan(text, legacy, by_hand=True), scan(text, legacy, by_hand=False)
        assert mine.texts == other.texts
        assert list(mine.kinds) == list(other.kinds)
        assert mine.pack().texts == other.texts
        assert (list(mine.starts), list(mine.ends)) == (list(other.starts), list(other.ends))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples(path: Path) -> None:
    assert_equal_tokens(path.read_text(encoding="utf-8", errors="replace"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "a",
        "a\0",
        "\0\0",
        "-",
        "--",
        "a--",
        '"',
        '"\0',
        '"a',
        '"a"',
        '"a%',
        '"a%"',
        '"a%\n\t%b"',
        '"a%\n%b',
        "'",
        "''",
        "'''",
        "'\n'",
        "'%'",
        "'%''",
        "'\0'",
        "0x",
        "0c7",
        "01x",
        "1.",
        "1.a",
        "1..2",
        "1__2",
        "1_",
        "1\u00e9",
        "a\u00e9",
        ".",
        "..",
        "...",
        ".5",
        ":==",
        "/==",
        "<=>",
        "<<=",
        "->=",
        "-=",
        "=>",
        "//=",
        "/~",
        "\ufeffclass A end",
        "a\u00a0b",
        "a\x1ab",
        "a\x0cb",
        "x\r\ny\ry",
        '"t[\n]t" "[\n]"',
        '"[\nnever closed',
        '"[\n;' * 60,
        '"x[\n;' * 60,
        "\ud800",
        '"\ud800"',
        "(" * 10_000,
        '"' * 999,
        "'" * 999,
        "%" * 999,
        "a" * 100_000,
        "tuple Tuple TUPLE across ACROSS",
        '"#(1)" # &x',
        "x#y |a| @b &",
    ],
    ids=lambda text: repr(text[:20]),
)
def test_awkward_texts(text: str) -> None:
    assert_equal_tokens(text)


@given(texts())
@settings(max_examples=100, deadline=None)
def test_valid_classes(text: str) -> None:
    assert_equal_tokens(text)


@given(st.text(alphabet=AWKWARD, max_size=40))
@settings(max_examples=1_000, deadline=None)
def test_any_characters(text: str) -> None:
    assert_equal_tokens(text)


@given(st.lists(st.sampled_from(PIECES), max_size=20))
@settings(max_examples=1_000, deadline=None)
def test_any_pieces(pieces: list[str]) -> None:
    assert_equal_tokens("".join(pieces))
