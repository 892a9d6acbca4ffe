"""`eiffel-expert format`: files, exit status, what stays."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from eiffel_expert.cli import app
from eiffel_expert.errors import UserError
from eiffel_expert.formatting import format_paths

LOOSE = b"class A feature f(a:T) do end end"
TIDY = b"class A\n\nfeature\n\n\tf (a: T)\n\t\tdo\n\t\tend\n\nend\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.e"
    path.write_bytes(LOOSE)
    return path


def test_a_folder_s_files_are_formatted(file: Path) -> None:
    assert format_paths([file.parent], check=False) == 0
    assert file.read_bytes() == TIDY


def test_nothing_else_is_left_in_the_folder(file: Path) -> None:
    format_paths([file.parent], check=False)
    assert list(file.parent.iterdir()) == [file]


def test_the_check_writes_nothing_and_says_no(file: Path) -> None:
    assert format_paths([file], check=True) == 1
    assert file.read_bytes() == LOOSE


def test_the_check_of_a_tidy_file_says_yes(file: Path) -> None:
    file.write_bytes(TIDY)
    assert format_paths([file], check=True) == 0


def test_a_file_with_errors_stays_and_says_no(file: Path) -> None:
    file.write_bytes(b"class A feature f(")
    assert format_paths([file], check=False) == 1
    assert file.read_bytes() == b"class A feature f("


def test_a_binary_file_stays_and_is_bad_input(file: Path) -> None:
    file.write_bytes(b"\0\1\2")
    assert format_paths([file], check=False) == 2
    assert file.read_bytes() == b"\0\1\2"


def test_one_bad_file_does_not_keep_the_others_from_it(file: Path) -> None:
    (file.parent / "0.e").write_bytes(b"\0")
    assert format_paths([file.parent], check=False) == 2
    assert file.read_bytes() == TIDY


def test_the_mode_of_the_file_stays(file: Path) -> None:
    file.chmod(0o640)
    format_paths([file], check=False)
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there")
def test_a_symbolic_link_stays_one(file: Path) -> None:
    link = file.parent / "b.e"
    link.symlink_to(file)
    format_paths([link], check=False)
    assert link.is_symlink()
    assert file.read_bytes() == TIDY


def test_a_path_that_is_not_there_is_the_user_s_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        format_paths([tmp_path / "none"], check=False)


def test_the_command_gives_the_status(file: Path) -> None:
    assert CliRunner().invoke(app, ["format", "--check", str(file)]).exit_code == 1
