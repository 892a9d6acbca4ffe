"""`python -m eiffel_expert.eiffel`: one command, one input, what is printed and the exit status."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from eiffel_expert.eiffel.__main__ import main

GOOD = "class A feature f: INTEGER do Result := 5 end end"
BAD = "class A\nfeature\n\tf\n\t\tdo\n\t\t\tx = 5\n\t\tend\nend\n"


@pytest.fixture
def good(tmp_path: Path) -> str:
    path = tmp_path / "good.e"
    path.write_text(GOOD)
    return str(path)


@pytest.fixture
def bad(tmp_path: Path) -> str:
    path = tmp_path / "bad.e"
    path.write_text(BAD)
    return str(path)


def test_parse_of_a_good_file(good: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", good]) == 0
    assert capsys.readouterr().out == f"{good}: ok, 1 features, dialect any\n"


def test_parse_of_a_bad_file_has_a_caret(bad: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", bad]) == 1
    _, line, caret = capsys.readouterr().err.splitlines()
    assert line.index("=") == caret.index("^")


def test_parse_remarks_on_another_language_s_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.e"
    path.write_text("class A feature f do return x end end")
    assert main(["parse", str(path)]) == 0
    assert "remark at line 1, column 22: `return' is read as a name" in capsys.readouterr().err


def test_parse_of_nesting_beyond_the_limit_is_undecided(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.e"
    path.write_text(f"class A feature f do x := {'(' * 500}y{')' * 500} end end")
    assert main(["parse", str(path)]) == 1
    assert "undecided" in capsys.readouterr().out


def test_tokens(good: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tokens", good]) == 0
    assert capsys.readouterr().out.startswith("1:1\t`class'\tclass\n1:7\tidentifier\tA\n")


def test_format_writes_a_good_file_once(good: str) -> None:
    assert main(["format", "--check", good]) == 1
    assert main(["format", good]) == 0
    assert main(["format", "--check", good]) == 0


def test_format_leaves_a_bad_file_alone(bad: str) -> None:
    assert main(["format", bad]) == 1
    assert Path(bad).read_text() == BAD


@pytest.mark.parametrize("command", ["parse", "tokens", "format", "outline", "tree"])
def test_a_missing_file_and_a_folder_get_a_line(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(tmp_path / "none.e"), str(tmp_path)]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.endswith("none.e: No such file or directory")
    assert second == f"{tmp_path}: Is a directory"


def test_a_binary_file_gets_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.e"
    path.write_bytes(b"class A\0end")
    assert main(["parse", str(path)]) == 2
    assert "a binary file" in capsys.readouterr().err


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "a.e"
    path.write_text("class A feature " + "x: T " * 20_000 + "end")
    command = f"'{sys.executable}' -m eiffel_expert.eiffel tokens '{path}' | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("1:1\t`class'\tclass\n", "")
