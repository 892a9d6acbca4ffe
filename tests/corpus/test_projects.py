"""Projects and clusters by folder."""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.corpus.projects import places_of
from eiffel_expert.sources import open_sources


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("class A end")
    return path


def test_one_library_has_its_folders_as_clusters(tmp_path: Path) -> None:
    _file(tmp_path / "lib" / "a" / "x.e")
    _file(tmp_path / "lib" / "b" / "y.e")
    places = places_of(open_sources((tmp_path / "lib",)))
    assert [(p.project, p.cluster) for p in places] == [("lib", "lib/a"), ("lib", "lib/b")]


def test_top_folders_with_an_ecf_each_are_projects(tmp_path: Path) -> None:
    for name in ("one", "two"):
        _file(tmp_path / name / "src" / "x.e")
        _file(tmp_path / name / f"{name}.ecf")
    assert [p.project for p in places_of(open_sources((tmp_path,)))] == [
        f"{tmp_path.name}/one",
        f"{tmp_path.name}/two",
    ]


def test_roots_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        _file(tmp_path / name / "src" / "x.e")
    places = places_of(open_sources((tmp_path / "one" / "src", tmp_path / "two" / "src")))
    assert [p.project for p in places] == ["one/src", "two/src"]


def test_a_file_reached_twice_counts_once(tmp_path: Path) -> None:
    _file(tmp_path / "a" / "x.e")
    assert len(places_of(open_sources((tmp_path, tmp_path / "a")))) == 1


def test_a_library_with_an_ecf_of_its_own_is_one_project(tmp_path: Path) -> None:
    for name in ("src", "test"):
        _file(tmp_path / "lib" / name / "x.e")
        _file(tmp_path / "lib" / name / f"{name}.ecf")
    _file(tmp_path / "lib" / "library.ecf")
    assert {p.project for p in places_of(open_sources((tmp_path / "lib",)))} == {"lib"}


def test_of_a_single_file_s_surroundings_nothing_is_read(tmp_path: Path) -> None:
    file = _file(tmp_path / "x.e")
    for name in ("one", "two"):
        _file(tmp_path / name / f"{name}.ecf")
    assert [p.project for p in places_of(open_sources((file,)))] == [tmp_path.name]
