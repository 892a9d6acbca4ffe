"""The line and column that a syntax error names: those of gelint 26.04.22, here as it gave them for each text."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import Diagnostic, excerpt, parse

HEAD = "class X\nfeature\n"
TAIL = "\n\n\tg\n\t\tdo\n\t\tend\nend\n"


def first(body: str) -> Diagnostic:
    return parse(HEAD + body + TAIL).diagnostics[0]


@pytest.mark.parametrize(
    ("body", "line", "column"),
    [
        ('f do\n g ("abc)\n end', 5, 1),
        ('f do\n g ("abc %\n   %def)\n end', 6, 1),
        ('f do\n g ("abc %\n   def")\n end', 5, 1),
        ('f do\n g ("abc %\n\n   %def")\n end', 5, 1),
        ('f do\n g ("[\n abc\n def)\n end', 5, 1),
        ('f do\n g ("abc[\n abc\n ]")\n end', 5, 1),
    ],
)
def test_an_open_string_is_named_behind_its_line_and_shown_at_its_quote(body: str, line: int, column: int) -> None:
    found = first(body)
    assert (found.line, found.column) == (line, column)
    assert excerpt(HEAD + body + TAIL, found) == body.split("\n")[1] + "\n    ^"
    assert "begins in line 4 is not closed" in found.message


def test_a_string_that_the_text_ends_in() -> None:
    found = parse(HEAD + 'f do\n g ("abc').diagnostics[0]
    assert (found.line, found.column) == (4, 9)


def test_an_open_string_in_a_text_with_carriage_returns() -> None:
    assert parse((HEAD + 'f do\n g ("abc\n end\nend\n').replace("\n", "\r\n")).diagnostics[0].line == 5


def test_a_bad_escape_is_named_where_it_stands() -> None:
    found = first('f do\n g ("abc %\n %def %z')  # gelint: one column on, at the letter
    assert (found.line, found.column, "`%z'" in found.message) == (5, 7, True)


@pytest.mark.parametrize(
    "body",
    [
        "f do\n x\nfeature -- Access\n\n g do end",
        "f do\n x\nfeature {NONE} -- Access\n\n g do end",
        "f do\n x\nfeature {LIST [A, B]}\n\n g do end",
        "f do\n x :=\nfeature {NONE} -- Access\n\n g do end",
        "f require\n x\nfeature {like x}\n\n g do end",
        "f do if x then\n y\nfeature\n\n g do end",
    ],
)
def test_an_end_missing_before_feature_is_named_behind_it_and_shown_at_it(body: str) -> None:
    """For `feature {T}.g` is a call in the older language."""
    found = first(body)
    assert (found.line, found.column) == (7, 2)
    assert excerpt(HEAD + body + TAIL, found).endswith("\n^")
    assert "found `feature' in line 5" in found.message


@pytest.mark.parametrize(
    ("body", "line", "column"),
    [
        ("f do\n x\nfeature {A, B} -- Access\n\n g do end", 5, 11),  # no type of a call
        ("f do\n if x\nfeature -- Access\n\n g do end", 5, 1),  # no call behind a condition
        ("f do\n inspect x when 1\nfeature -- Access\n\n g do end", 5, 1),
    ],
)
def test_feature_where_no_call_can_go_on(body: str, line: int, column: int) -> None:
    found = first(body)
    assert (found.line, found.column) == (line, column)
