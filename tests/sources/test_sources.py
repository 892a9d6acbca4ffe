"""Which files a run starts from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.sources import SourceRoot, find_sources, sources_hash


def eiffel(folder: Path, name: str, text: str = "class A end") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_files_are_found_in_a_stable_order(tmp_path: Path) -> None:
    files = [eiffel(tmp_path, name) for name in ("b/x.e", "a.e", "b/c.e")]
    assert [file for _, file in find_sources((tmp_path,))] == sorted(files)


def test_version_control_and_compiler_folders_are_skipped(tmp_path: Path) -> None:
    kept = eiffel(tmp_path, "a.e")
    eiffel(tmp_path, ".git/b.e")
    eiffel(tmp_path, "EIFGENs/t/c.e")
    assert find_sources((tmp_path,)) == [(tmp_path, kept)]


def test_no_eiffel_under_a_path_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no file ends in \.e"):
        find_sources((tmp_path,))


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file or folder"):
        find_sources((tmp_path / "nowhere",))


def test_the_hash_depends_on_content(tmp_path: Path) -> None:
    file = eiffel(tmp_path, "a.e")
    before = sources_hash((tmp_path,))
    file.write_text("class B end")
    assert sources_hash((tmp_path,)) != before


def test_the_hash_does_not_depend_on_the_place(tmp_path: Path) -> None:
    eiffel(tmp_path / "one", "a.e")
    eiffel(tmp_path / "two", "a.e")
    assert sources_hash((tmp_path / "one",)) == sources_hash((tmp_path / "two",))


def test_a_folder_a_dangling_link_and_a_pipe_are_no_sources(tmp_path: Path) -> None:
    kept = eiffel(tmp_path, "a.e")
    (tmp_path / "folder.e").mkdir()
    (tmp_path / "link.e").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.e")
    assert find_sources((tmp_path,)) == [(tmp_path, kept)]


def test_a_file_that_vanishes_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = eiffel(tmp_path, "a.e")
    monkeypatch.setattr("eiffel_expert.sources.roots.open_sources", lambda paths: [SourceRoot(tmp_path, (file,))])
    file.unlink()
    with pytest.raises(UserError, match=r"cannot read .*a\.e"):
        sources_hash((tmp_path,))
