"""Many configuration files as one landscape."""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.verify.configurations import FOLDER, Landscape, fingerprints
from eiffel_expert.verify.territories import file_without_configuration, layout_of

ECF = """<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-22-0"
 name="{name}" library_target="{name}">
<target name="{name}">{parts}<cluster name="c" location="src" recursive="true"/></target></system>
"""


def library(folder: Path, parts: str = "", classes: tuple[str, ...] = ("A",)) -> Path:
    (folder / "src").mkdir(parents=True)
    for name in classes:
        (folder / "src" / f"{name.lower()}.e").write_text(f"class {name} end")
    path = folder / f"{folder.name}.ecf"
    path.write_text(ECF.format(name=folder.name, parts=parts))
    return path


def use(location: str) -> str:
    return f'<library name="x" location="{location}"/>'


def test_a_redirection_is_the_file_that_it_leads_to(tmp_path: Path) -> None:
    true = library(tmp_path / "lib")
    other = tmp_path / "other.ecf"
    other.write_text('<redirection location="lib/lib.ecf" uuid="D286B1A7-7ACE-4F74-9678-E92604971CE4"/>')
    app = library(tmp_path / "app", use("../other.ecf"))
    landscape = Landscape([app, other, true])
    assert [key for key, _, _ in landscape.territories[app].uses] == [true]


def test_a_variable_that_is_not_set_is_guessed_from_the_files_given(tmp_path: Path) -> None:
    lib = library(tmp_path / "given" / "library" / "lib")
    app = library(tmp_path / "app", use("$NOT_SET_HERE/library/lib/lib.ecf"))
    landscape = Landscape([app], [lib], [tmp_path / "app"])
    assert landscape.territories[app].missing == []
    assert not landscape.territories[lib].is_source


def test_a_file_of_another_system_at_such_a_place_is_not_meant(tmp_path: Path) -> None:
    lib = library(tmp_path / "given" / "library" / "lib")
    lib.write_text(lib.read_text().replace('"lib"', '"another"'))
    uses = "".join(use(f"$NOT_SET_HERE/library/{name}/{name}.ecf") for name in ("lib", "two", "three"))
    app = library(tmp_path / "app", uses)
    assert len(Landscape([app], [lib], [tmp_path / "app"]).territories[app].missing) == 3


def test_a_fingerprint_changes_with_what_is_seen_and_nothing_else(tmp_path: Path) -> None:
    lib, far = library(tmp_path / "lib"), library(tmp_path / "far")
    app = library(tmp_path / "app", use("../lib/lib.ecf"))
    before = fingerprints(Landscape([app, lib, far]), {})
    (tmp_path / "far" / "src" / "a.e").write_text("class A feature end")
    same = fingerprints(Landscape([app, lib, far]), {})
    (tmp_path / "lib" / "src" / "a.e").write_text("class A feature f do end end")
    after = fingerprints(Landscape([app, lib, far]), {})
    assert before[app] == same[app] != after[app]
    assert before[far] != same[far] == after[far]


def test_classes_of_one_name_are_kept_apart(tmp_path: Path) -> None:
    one, two = library(tmp_path / "one"), library(tmp_path / "two")
    layout = layout_of(Landscape([one, two]), [one, two], {})
    assert sorted(layout.names.values()) == ["A", "A@1"]


def test_files_without_a_configuration_see_what_is_named_for_them(tmp_path: Path) -> None:
    lib = library(tmp_path / "lib", classes=("B",))
    landscape = Landscape([lib])
    (tmp_path / "a.e").write_text("class A end")
    files = [file_without_configuration(tmp_path / "a.e")]
    territory = landscape.add_folder(tmp_path, files, [landscape.territories[lib]])
    assert territory.target == FOLDER
    assert [one.key for one in landscape.reachable([territory.key])] == sorted([territory.key, lib])
