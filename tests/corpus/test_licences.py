"""SPDX identifiers from what files and folders say."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.corpus.licences import licence_above, licence_in, licence_named


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


def test_a_licence_file_above_counts(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_text("MIT License\n\nPermission is hereby granted, free of charge, to any person")
    file = tmp_path / "src" / "a.e"
    file.parent.mkdir()
    assert licence_above(file.parent, tmp_path) == "MIT"


def test_a_licence_above_the_root_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_text("MIT License")
    root = tmp_path / "lib"
    root.mkdir()
    assert licence_above(root, root) == ""


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
