"""Hostile input: a diagnostic each, no exception; and texts that a grammar makes up."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eiffel_expert.eiffel import SourceText, UndecodableText, parse, parse_fragment, walk

TARGET = Path(__file__).parent.parent / "fuzz" / "fuzz_eiffel.py"


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


def test_binary_bytes_are_told_by_the_decoder() -> None:
    with pytest.raises(UndecodableText):
        SourceText.decode(bytes(range(256)) * 100)


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


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is not installed")
def test_short_fuzzing(tmp_path: Path) -> None:
    command = [sys.executable, str(TARGET), str(tmp_path), "-max_total_time=10"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_fragments_of_every_kind_survive_the_same_text() -> None:
    for kind in ("class", "feature", "instructions", "assertions", "feature_clause", "expression"):
        assert not parse_fragment("end ) := [ if local", kind).ok
