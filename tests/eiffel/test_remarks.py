"""Remarks: what parses and is hardly meant so. Each test is one text and what is said of it."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import parse, parse_fragment, remarks


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("return x", "assign to `Result'"),
        ("return", "assign to `Result'"),
        ("x := null", "`Void'"),
        ("if x /= nil then f end", "`Void'"),
        ("this.f", "`Current'"),
        ("f (self)", "`Current'"),
        ("super.f (x)", "`Precursor (...)'"),
        ("if a && b then f end", "`and then'"),
        ("if a || b then f end", "`or else'"),
        ("if a <> b then f end", "`/='"),
        ("x := a ** b", "`x ^ y'"),
        ("x := a % b", "`x \\\\ y'"),
        ("x := new FOO", "`create x.make (...)'"),
        ("throw e", "EXCEPTIONS"),
        ("break", "`until'"),
    ],
)
def test_another_language_s_words_get_a_remark(text: str, hint: str) -> None:
    tree = parse_fragment(text, "instructions")
    assert tree.ok
    (remark,) = remarks(tree)
    assert remark.code == "REMARK"
    assert hint in remark.hint


@pytest.mark.parametrize(
    "text",
    [
        "class A feature null: POINTER do Result := null end end",
        "class A feature f (self: A) do self.g end end",
        "class A feature f local this: A do this := Current end end",
        "class A feature f do across l as this loop this.g end end end",
        'class A feature conjoined alias "&&" (other: A): A do Result := Current && other end end',
        "class A feature f do x.return; y.null (z) end end",
        "class A inherit B redefine break end end",
        "class A invariant null: x = y end",
        "class A feature f do new end end",
    ],
)
def test_names_that_the_text_declares_get_none(text: str) -> None:
    tree = parse(text)
    assert tree.ok
    assert remarks(tree) == []


def test_a_text_with_a_syntax_error_gets_none() -> None:
    assert remarks(parse_fragment("return 5", "instructions")) == []  # the diagnostic's hint says it


def test_lines_and_columns() -> None:
    (remark,) = remarks(parse("class A feature\n\tf: INTEGER\n\t\tdo\n\t\t\treturn x\n\t\tend\nend"))
    assert (remark.line, remark.column) == (4, 4)


def test_only_clauses_get_a_remark() -> None:
    tree = parse("class A feature f do ensure a: x; only b end end")
    assert [remark.column for remark in remarks(tree)] == [35]
