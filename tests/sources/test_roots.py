"""Folders, ECFs and installed libraries as roots."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.sources import open_sources

ECF = """<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-22-0" name="x" library_target="x">
<target name="x">{parts}</target></system>
"""


def eiffel(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("class A end")
    return file


def names(*paths: Path) -> list[str]:
    return [file.name for root in open_sources(paths) for file in root.classes]


def test_of_an_ecf_the_clusters_are_sources(tmp_path: Path) -> None:
    eiffel(tmp_path / "src" / "a.e")
    eiffel(tmp_path / "elsewhere" / "b.e")
    (tmp_path / "x.ecf").write_text(ECF.format(parts='<cluster name="c" location="src"/>'))
    assert names(tmp_path / "x.ecf") == ["a.e"]


def test_a_library_inside_the_ecf_s_folder_is_a_source_too_one_outside_is_not(tmp_path: Path) -> None:
    for library in ("app/inside", "outside"):
        eiffel(tmp_path / library / "src" / f"{library[-3:]}.e")
        (tmp_path / library / "x.ecf").write_text(ECF.format(parts='<cluster name="c" location="src"/>'))
    uses = '<library name="i" location="inside/x.ecf"/><library name="o" location="../outside/x.ecf"/>'
    (tmp_path / "app" / "app.ecf").write_text(ECF.format(parts=uses))
    assert names(tmp_path / "app" / "app.ecf") == ["ide.e"]


def test_a_cluster_beside_the_ecf_s_folder_moves_the_root_up(tmp_path: Path) -> None:
    eiffel(tmp_path / "src" / "a.e")
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "x.ecf").write_text(ECF.format(parts='<cluster name="c" location="../src"/>'))
    (root,) = open_sources([tmp_path / "build" / "x.ecf"])
    assert root.path == tmp_path


def test_what_is_no_configuration_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "x.ecf").write_text("not xml")
    with pytest.raises(UserError, match="is no configuration file"):
        open_sources([tmp_path / "x.ecf"])


def test_installed_libraries_are_found_by_their_compiler_s_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    eiffel(tmp_path / "library" / "base" / "a.e")
    monkeypatch.setenv("ISE_LIBRARY", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    (root,) = open_sources([Path("ise")])
    assert (root.path, root.name, root.origin) == (tmp_path / "library", "ise", "installed ise")


def test_an_installed_library_without_the_variable_says_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOBO", raising=False)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="GOBO is not set"):
        open_sources([Path("gobo")])


def test_a_link_that_leads_back_ends(tmp_path: Path) -> None:
    eiffel(tmp_path / "src" / "a.e")
    (tmp_path / "src" / "loop").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.e"]


def test_a_folder_behind_a_link_counts_once_and_where_it_lies(tmp_path: Path) -> None:
    kept = eiffel(tmp_path / "z" / "a.e")
    (tmp_path / "a").symlink_to(tmp_path / "z")
    (root,) = open_sources([tmp_path])
    assert root.classes == (kept,)


def test_a_folder_that_is_only_linked_to_is_read(tmp_path: Path) -> None:
    eiffel(tmp_path / "far" / "a.e")
    (tmp_path / "given").mkdir()
    (tmp_path / "given" / "lib").symlink_to(tmp_path / "far")
    assert names(tmp_path / "given") == ["a.e"]
