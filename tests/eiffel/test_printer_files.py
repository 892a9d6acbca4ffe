"""Formatting a text and a file's bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.eiffel import UndecodableText, first_difference, format_bytes, format_text, parse
from eiffel_expert.eiffel.__main__ import main

LOOSE = "class A feature f(a:T) do end -- é\nend"
TIDY = "class A\n\nfeature\n\n\tf (a: T)\n\t\tdo\n\t\tend -- é\n\nend\n"


def test_a_text_is_laid_out_anew() -> None:
    assert format_text(LOOSE) == (TIDY, [])


def test_a_tidy_text_stays() -> None:
    assert format_text(TIDY) == (TIDY, [])


def test_a_text_that_does_not_parse_stays() -> None:
    text = "class A feature f(a:T) do"
    same, diagnostics = format_text(text)
    assert same == text
    assert diagnostics[0].line == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_the_encoding_stays(encoding: str) -> None:
    assert format_bytes(LOOSE.encode(encoding)) == (TIDY.encode(encoding), [])


def test_the_byte_order_of_utf_16_stays() -> None:
    data, _ = format_bytes(b"\xfe\xff" + LOOSE.encode("utf-16-be"))
    assert data == b"\xfe\xff" + TIDY.encode("utf-16-be")


def test_line_ends_stay() -> None:
    data, _ = format_bytes(LOOSE.replace("\n", "\r\n").encode())
    assert data == TIDY.replace("\n", "\r\n").encode()


def test_binary_data_is_refused() -> None:
    with pytest.raises(UndecodableText):
        format_bytes(b"class A\0")


def test_different_tokens_are_a_difference() -> None:
    assert "`" not in str(first_difference(parse("class A end"), parse("class B end")))
    assert first_difference(parse("class A end"), parse("class B end")) == "token 'A' became 'B'"


def test_semicolons_that_separate_nothing_are_no_difference() -> None:
    one, other = parse("class A feature a: T; b: T; end"), parse("class A feature a: T b: T end")
    assert first_difference(one, other) is None


def test_another_grouping_is_a_difference() -> None:
    one, other = parse("class A feature f do a; (b).c end end"), parse("class A feature f do a (b).c end end")
    assert first_difference(one, other) is not None


def test_the_command_writes_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.e"
    file.write_text(LOOSE, encoding="utf-8")
    assert main(["format", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == TIDY
    assert list(tmp_path.iterdir()) == [file]


def test_the_check_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.e"
    file.write_text(LOOSE, encoding="utf-8")
    assert main(["format", "--check", str(file)]) == 1
    assert file.read_text(encoding="utf-8") == LOOSE
    assert "would change" in capsys.readouterr().out
