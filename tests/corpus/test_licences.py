"""SPDX identifiers from what files and folders say."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.corpus.licences import licence_file_above, licence_in, licence_in_file, licence_named


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("-- SPDX-License-Identifier: BSD-2-Clause", "BSD-2-Clause"),
        ('\tlicense: "MIT License"', "MIT"),
        ('\tlicense: "Eiffel Forum License v2 (see forum.txt)"', "EFL-2.0"),
        ("GNU Lesser General Public License, version 2.1", "LGPL-2.1-or-later"),
        ("nothing at all", ""),
    ],
)
def test_wordings(text: str, identifier: str) -> None:
    assert licence_in(text) == identifier


def test_the_licence_named_first_counts() -> None:
    text = "Distributed under the MIT License. Parts were under the GNU General Public License before."
    assert licence_in(text) == "MIT"


def test_a_licence_file_above_counts(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").touch()
    (tmp_path / "src").mkdir()
    assert licence_file_above(tmp_path / "src", tmp_path) == tmp_path / "LICENSE"


def test_a_licence_above_the_root_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").touch()
    (tmp_path / "lib" / "src").mkdir(parents=True)
    assert licence_file_above(tmp_path / "lib" / "src", tmp_path / "lib") is None


def test_a_licence_s_text_is_told_from_its_mention_of_others() -> None:
    mit = Path(__file__).parents[2] / "LICENSE"
    text = "This replaces the GNU General Public License.\n\n" + mit.read_text(encoding="utf-8")
    assert licence_in_file(text) == "MIT"


def test_a_licence_file_that_only_names_a_licence() -> None:
    assert licence_in_file("See the file forum.txt: Eiffel Forum License, version 2") == "EFL-2.0"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("-- Licence: MIT license\nclass A end", ("MIT", "comment")),
        ('note\n\tlicense: "MIT License"\nclass A end', ("MIT", "note clause")),
        ("class A end", ("", "")),
    ],
)
def test_where_a_text_names_its_licence(text: str, named: tuple[str, str]) -> None:
    assert licence_named(text) == named
