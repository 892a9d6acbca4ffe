"""Hostile input: a diagnostic each, no exception; and texts that a grammar makes up."""

from __future__ import annotations

import threading
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eiffel_expert.eiffel import FRAGMENT_KINDS, SourceText, UndecodableText, excerpt, parse, parse_fragment, walk
from eiffel_expert.eiffel.tokens import KEYWORDS, SYMBOLS


def in_class(body: str) -> str:
    return f"class A\nfeature\n\tf\n\t\tdo\n\t\t\tx := {body}\n\t\tend\n\n\tg\n\t\tdo\n\t\tend\nend\n"


@pytest.mark.parametrize(
    "text",
    [
        in_class("(" * 10_000 + "1" + ")" * 10_000),
        "(" * 1_000_000,
        "class A feature f do " + "(" * 100_000,
        in_class("\0"),
        in_class("\ud800"),
        in_class('"abc'),
        in_class('"[\nabc'),
        in_class("'"),
        "class A feature f do x := 1 -- and so on",
        "class A\r\nfeature\r\n\tf\r\n\t\tdo\r\n\t\t\tx = 1\r\n\t\tend\r\nend\r\n",
        "\ufeffclass A feature f do x = 1 end end",
        "x " * 200_000,
        "end " * 50_000,
        "feature " * 50_000,
        "if x then " * 20_000,
        "class A feature " + "f do x = 1 end\n" * 5_000,
        "class A feature f do " + "x := (\n" * 5_000,
        "class A feature f require " + "a: b = \n" * 5_000,
        "class A feature f do local x: := 1 g end end",  # found by fuzzing: recovery came back to the same token
        "class A feature f do g ensure strip once x end end",  # likewise
    ],
    ids=lambda text: repr(text[:30]),
)
def test_a_diagnostic_each(text: str) -> None:
    tree = parse(text)
    assert 1 <= len(tree.diagnostics) <= 20
    assert all(0 <= finding.start <= finding.end <= len(text) for finding in tree.diagnostics)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_marks_and_line_ends_are_no_errors(mark: str, newline: str) -> None:
    assert parse((mark + in_class("1")).replace("\n", newline)).ok


def test_latin_1() -> None:
    source = SourceText.decode(in_class('"caf\u00e9"').encode("latin-1"))
    assert (source.encoding, parse(source.text).ok) == ("latin-1", True)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (bytes(range(256)) * 100, "NUL byte at offset 0"),
        (b"class A\0end", "NUL byte at offset 7"),
        (b"\x01\x02\x03\x04class A end", "4 control characters"),
        (b"\xef\xbb\xbfclass A \xff end", "says utf-8, but byte 8"),
        (b"\xff\xfeclass A end", "says utf-16"),
        ("class A end".encode("utf-16")[:-1], "says utf-16"),
        ("\ufeffclass \ud800 end".encode("utf-16-le", "surrogatepass"), "says utf-16"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_what_is_no_text_is_told_by_the_decoder(data: bytes, reason: str) -> None:
    with pytest.raises(UndecodableText, match=reason):
        SourceText.decode(data)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(encoding: str) -> None:
    source = SourceText.decode(in_class('"\u00e9\u2200"').encode(encoding))
    assert (source.encoding, source.text[:5], parse(source.text).ok) == (encoding, "class", True)


def test_carriage_returns_alone_are_blanks() -> None:
    assert parse(in_class("1").replace("\n", "\r")).ok


def test_a_comment_goes_on_behind_a_carriage_return() -> None:
    tree = parse("class A\nfeature -- all\rx := 1\nend")
    assert tree.ok and tree.clause_comment(tree.root.feature_clauses[0]) == "-- all\rx := 1"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ('x := "abc', "string"),
        ('x := "abc %', "string"),
        ('x := "abc %\n\t%def', "string"),
        ('x := "[\n\tabc', "string"),
        ('x := "{\n\tabc\n}', "string"),
        ('x := "tag[\n\tabc\n]"', "string"),
        ("x := 'a", "character"),
        ("x := '", "character"),
        ("x := 0x", "`end'"),
        ("-- a comment", "`end'"),
        ("--", "`end'"),
    ],
)
def test_texts_that_end_too_early(ending: str, expected: str) -> None:
    diagnostic = parse(in_class("1").partition("x := 1")[0] + ending).diagnostics[0]
    assert expected in f"{diagnostic.message} {diagnostic.hint}"


@pytest.mark.parametrize("unit", ["(", '"', "'", "x ", '"[\n', '"a[\n', "1_", "%", "\n", "\ud800"])
def test_memory_grows_with_the_text_only(unit: str) -> None:
    small, large = (peak("class A feature\n" + unit * count) for count in (4_000, 16_000))
    assert large < 5 * small


def peak(text: str) -> int:
    """Bytes at the most that a parse needed, and a megabyte for what it always does."""
    tracemalloc.start()
    parse(text)
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return size + 1_000_000


def test_of_a_long_line_only_what_is_near_is_shown() -> None:
    text = in_class("1 + " * 10_000 + ")")
    line, caret = excerpt(text, parse(text).diagnostics[0]).split("\n")
    assert line[len(caret) - 1] == ")" and len(line) < 500


def test_a_very_long_line() -> None:
    assert parse(in_class(" + ".join(["a"] * 50_000))).ok


NAMES = st.sampled_from(["a", "b", "item", "Result", "Void", "Current"])
EXPRESSIONS = st.recursive(
    NAMES | st.sampled_from(["1", "1.5", "'c'", '"s"', "True"]),
    lambda inner: st.one_of(
        st.builds("({})".format, inner),
        st.builds("{} {} {}".format, inner, st.sampled_from(["+", "=", "/=", "and then", "==", "&&"]), inner),
        st.builds("f ({}, {})".format, inner, inner),
        st.builds("not {}".format, inner),
        st.builds("if {} then {} else {} end".format, inner, inner, inner),
    ),
    max_leaves=6,
)
INSTRUCTIONS = st.recursive(
    st.builds("{} {} {}".format, NAMES, st.sampled_from([":=", "=", "?="]), EXPRESSIONS)
    | st.builds("f ({})".format, EXPRESSIONS),
    lambda inner: st.one_of(
        st.builds("if {} {}\n{}\nend".format, EXPRESSIONS, st.sampled_from(["then", "{"]), inner),
        st.builds("from\n{}\nuntil {} loop\n{}\nend".format, inner, EXPRESSIONS, inner),
        st.builds("{}\n{}".format, inner, inner),
        st.builds("{}\nend".format, inner),
    ),
    max_leaves=5,
)
FEATURES = st.builds(
    "\tf{}\n\t\trequire\n\t\t\tx: {}\n\t\t{}\n{}\n\t\tend\n".format,
    st.sampled_from(["", " (a: B)", ": C", " (a B)"]),
    EXPRESSIONS,
    st.sampled_from(["do", "local y: A do", "once", "begin"]),
    INSTRUCTIONS,
)


@given(st.lists(FEATURES, min_size=1, max_size=3))
@settings(max_examples=100, deadline=None)
def test_texts_of_a_loose_grammar(features: list[str]) -> None:
    text = "class A\nfeature\n" + "\n".join(features) + "end\n"
    tree = parse(text)
    assert len(tree.diagnostics) <= 20
    assert "".join(token for _, token, _, _ in tree.tokens()) == "".join(text.split()).replace(" ", "")
    assert tree.root is not None
    for node in walk(tree.root):
        tree.text_of(node)


def test_fragments_of_every_kind_survive_the_same_text() -> None:
    for kind in FRAGMENT_KINDS:
        assert not parse_fragment("end ) := [ if local", kind).ok


@pytest.mark.parametrize("word", sorted({*KEYWORDS, *SYMBOLS}))
def test_recovery_moves_on_from_any_word(word: str) -> None:
    contexts = ("{0}\n{0} x\n", "x\n\t{0} once\n", "class A feature f require\n{0} once\nx = {0}\n", "x := {0}\n{0}")
    for kind in FRAGMENT_KINDS:
        for context in contexts:
            assert len(parse_fragment(context.format(word), kind).diagnostics) <= 20


@pytest.mark.parametrize("opener", ["(", "f (", "not ", "if a then b else ", "agent (x: A) do x := ", "∀ x: "])
def test_nesting_needs_little_stack(opener: str) -> None:
    """Threads have half a megabyte on some systems; compiled code that runs out of it ends the process."""
    found: list[int] = []
    before = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(
            target=lambda: found.append(len(parse_fragment(opener * 390, "expression").diagnostics))
        )
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert found and found[0] > 0
