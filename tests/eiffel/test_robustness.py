"""Whatever comes in: no exception, diagnostics, and tokens that reproduce the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eiffel_expert.eiffel import FRAGMENT_KINDS, parse, parse_fragment
from eiffel_expert.eiffel.tokens import KEYWORDS, SYMBOLS

CASES = Path(__file__).parent / "cases"
ACCEPTED = {path.stem: path.read_text(encoding="utf-8") for path in sorted(CASES.glob("accepted_*.e"))}
WORDS = [*KEYWORDS, *SYMBOLS, "x", "FOO", "1", "1.5", "'c'", '"s"', "\n", "-- c\n"]


def reproduced(text: str) -> str:
    """The text put together again from its tokens and what lies between them."""
    pieces, position = [], 0
    for _, token, start, end in parse(text).tokens():
        pieces += [text[position:start], token]
        position = end
    return "".join(pieces) + text[position:]


def gaps(text: str) -> list[str]:
    found, position = [], 0
    for _, _, start, end in parse(text).tokens():
        found.append(text[position:start])
        position = end
    return [*found, text[position:]]


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(FRAGMENT_KINDS))
@settings(max_examples=300, deadline=None)
def test_any_words(words: list[str], kind: str) -> None:
    text = " ".join(words)
    tree = parse_fragment(text, kind)
    assert len(tree.diagnostics) <= 20 and tree.ok == (not tree.diagnostics)
    assert [finding.start for finding in tree.diagnostics] == sorted(finding.start for finding in tree.diagnostics)
    assert all(0 <= finding.start <= finding.end <= len(text) for finding in tree.diagnostics)
    assert reproduced(text) == text


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text(text: str) -> None:
    parse(text)
    assert reproduced(text) == text


@given(st.text(alphabet="\"'%[]{}\n\t -x/65@|#&<>=:.0", max_size=60))
@settings(max_examples=500, deadline=None)
def test_between_tokens_are_blanks_and_comments_only(text: str) -> None:
    for gap in gaps(text):
        assert all(not line.strip() or line.strip().startswith("--") for line in gap.split("\n"))


@pytest.mark.parametrize("name", ACCEPTED)
def test_each_end_is_needed(name: str) -> None:
    text = ACCEPTED[name]
    for _, token, start, end in parse(text).tokens():
        if token == "end":
            assert not parse(text[:start] + text[end:]).ok, text[:start].count("\n") + 1
            assert not parse(text[:end] + " end" + text[end:]).ok, text[:start].count("\n") + 1


@pytest.mark.parametrize(
    "opener", ["(", "f (", "[", "<<", "not ", "- ", "a ^ ", "if a then b else ", "agent (", "∀ x: "]
)
def test_deep_nesting_is_a_diagnostic(opener: str) -> None:
    tree = parse_fragment(opener * 10_000 + "a", "expression")
    assert not tree.ok


@pytest.mark.parametrize("opener", ["if a then ", "from until a loop ", "check a then ", "debug ", "x := agent do "])
def test_deep_instructions_are_a_diagnostic(opener: str) -> None:
    assert "nesting deeper" in parse_fragment(opener * 10_000, "instructions").diagnostics[0].message


def test_nesting_beyond_the_limit_is_unsupported_and_no_syntax_error() -> None:
    assert parse_fragment("(" * 10_000, "expression").diagnostics[0].code == "UNSUPPORTED"


def test_deep_types_are_a_diagnostic() -> None:
    assert not parse_fragment("f: " + "LIST [" * 10_000, "feature").ok


def test_long_chains_are_no_nesting() -> None:
    assert parse_fragment("a" + ".b" * 20_000 + " + c" * 20_000, "expression").ok


@pytest.mark.parametrize("text", ["\0", "class A\0end", "\ud800", '"abc', '"[\nabc', "'", "%", "class", "--", "\ufeff"])
def test_odd_texts(text: str) -> None:
    assert not parse(text).ok
