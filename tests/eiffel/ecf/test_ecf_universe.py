"""The class files of a target: folders, libraries, variables, one property a test."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest import MonkeyPatch

from eiffel_expert.eiffel.__main__ import main
from eiffel_expert.eiffel.ecf import Context, classes_of, folders, read_ecf, universe_of
from eiffel_expert.eiffel.ecf.locations import expand

SCHEMA = "http://www.eiffel.com/developers/xml/configuration-1-23-0"


def ecf(path: Path, parts: str, attributes: str = 'library_target="t"', schema: str = SCHEMA) -> Path:
    """A file with one target `t`, whose other targets may follow in `parts`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<system xmlns="{schema}" name="{path.stem}" {attributes}><target name="t">{parts}</target></system>'
    )
    return path


def classes(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("class A end")


def found(path: Path, context: Context | None = None, target: str | None = None) -> list[str]:
    files = classes_of(read_ecf(path), target, context or Context(environment={}))
    return [f"{file.library}:{file.path.name}" for file in files]


def test_clusters_recursive_or_not(tmp_path: Path) -> None:
    classes(tmp_path, "a/x.e", "a/deep/y.e", "b/x.e", "b/deep/z.e", "b/readme.txt")
    parts = '<cluster name="a" location="a"/><cluster name="b" location=".\\b\\" recursive="true"/>'
    assert found(ecf(tmp_path / "s.ecf", parts)) == [":x.e", ":z.e", ":x.e"]


def test_file_belongs_to_the_deeper_cluster(tmp_path: Path) -> None:
    classes(tmp_path, "a/x.e", "a/deep/y.e")
    parts = '<cluster name="a" location="a" recursive="true"><cluster name="b" location="$|deep"/></cluster>'
    files = classes_of(read_ecf(ecf(tmp_path / "s.ecf", parts)))
    assert [(file.cluster, file.path.name) for file in files] == [("a", "x.e"), ("b", "y.e")]


def test_file_rules_leave_out_files_and_folders(tmp_path: Path) -> None:
    classes(tmp_path, "a/x.e", "a/EIFGENs/y.e", "a/x_test.e", "a/main_test.e")
    rule = "<file_rule><exclude>/EIFGENs$</exclude><exclude>_test\\.e$</exclude><include>/main_</include></file_rule>"
    parts = f'{rule}<cluster name="a" location="a" recursive="true"/>'
    assert found(ecf(tmp_path / "s.ecf", parts)) == [":main_test.e", ":x.e"]


def test_a_cluster_that_is_a_whole_disk_is_read_in_part_and_said_so(tmp_path: Path, monkeypatch: MonkeyPatch) -> None:
    classes(tmp_path, *(f"a/{n}/x.e" for n in range(20)))
    monkeypatch.setattr(folders, "MOST_ENTRIES", 25)
    path = ecf(tmp_path / "s.ecf", '<cluster name="a" location="." recursive="true"/>')
    universe = universe_of(read_ecf(path), context=Context(environment={}))
    assert 0 < len(universe.classes) < 20
    assert ["more than 25 files" in problem.message for problem in universe.problems] == [True]


def test_conditions_choose_clusters(tmp_path: Path) -> None:
    classes(tmp_path, "w/x.e", "u/y.e")
    condition = '<condition><platform value="{}"/></condition>'
    parts = "".join(
        f'<cluster name="{name}" location="{name}">{condition.format(platform)}</cluster>'
        for name, platform in (("w", "windows"), ("u", "unix"))
    )
    path = ecf(tmp_path / "s.ecf", parts)
    assert found(path, Context(platform="windows")) == [":x.e"]
    assert found(path, Context(platform="unix")) == [":y.e"]


def test_libraries_are_followed_once_and_in_circles(tmp_path: Path) -> None:
    classes(tmp_path, "x.e", "one/o.e", "two/t.e")
    own = '<cluster name="c" location="."/>'
    ecf(tmp_path / "one" / "one.ecf", own + '<library name="two" location="$LIBRARIES/two/two.ecf"/>')
    ecf(tmp_path / "two" / "two.ecf", own + '<library name="one" location="..\\one\\one.ecf"/>')
    path = ecf(tmp_path / "s.ecf", own + '<library name="one" location="one/one.ecf"/>')
    context = Context(environment={"LIBRARIES": str(tmp_path)})
    assert found(path, context) == [":x.e", "one:o.e", "two:t.e"]


def test_missing_library_is_unknown_and_not_fatal(tmp_path: Path) -> None:
    classes(tmp_path, "x.e")
    libraries = "".join(
        f'<library name="{name}" location="{location}"/>'
        for name, location in (("a", "none.ecf"), ("b", "${NOT_SET}/b.ecf"), ("c", "iron:c:c.ecf"))
    )
    path = ecf(tmp_path / "s.ecf", libraries + '<cluster name="c" location="."/>')
    universe = universe_of(read_ecf(path), context=Context(environment={}))
    assert len(universe.classes) == 1
    reasons = {use.name: use.reason for use in universe.unknown}
    assert reasons["a"].endswith("none.ecf is not there")
    assert reasons["b"] == "variable NOT_SET is not set"
    assert "not fetched" in reasons["c"]


def test_targets_inherit_and_circles_end(tmp_path: Path) -> None:
    classes(tmp_path, "a/x.e", "b/y.e")
    path = ecf(
        tmp_path / "s.ecf",
        '<option is_obsolete_iteration="true"/><cluster name="a" location="a"/></target>'
        '<target name="u" extends="t"><cluster name="b" location="b"/></target>'
        '<target name="v" extends="v">',
    )
    files = classes_of(read_ecf(path), "u")
    assert [(file.path.name, file.dialect) for file in files] == [("x.e", "cursor"), ("y.e", "cursor")]
    assert "extends itself" in universe_of(read_ecf(path), "v").problems[-1].message


@pytest.mark.parametrize(
    ("schema", "options", "dialect"),
    [
        ("1-23-0", "", "modern"),
        ("1-22-0", "", "modern"),
        ("1-21-0", "", "cursor"),
        ("1-23-0", '<option is_obsolete_iteration="true"/>', "cursor"),
        ("1-4-0", "", "legacy"),
        ("1-20-0", '<option syntax="obsolete"/>', "legacy"),
    ],
)
def test_dialect_by_schema_and_option(tmp_path: Path, schema: str, options: str, dialect: str) -> None:
    classes(tmp_path, "x.e")
    namespace = SCHEMA.replace("1-23-0", schema)
    path = ecf(tmp_path / "s.ecf", options + '<cluster name="c" location="."/>', schema=namespace)
    assert [file.dialect for file in classes_of(read_ecf(path))] == [dialect]


def test_a_library_keeps_its_language_and_takes_the_assertions_of_its_client(tmp_path: Path) -> None:
    classes(tmp_path, "one/o.e")
    ecf(tmp_path / "one" / "one.ecf", '<cluster name="c" location="."/>')
    option = '<option is_obsolete_iteration="true" trace="true"><assertions precondition="true"/></option>'
    path = ecf(tmp_path / "s.ecf", f'<library name="one" location="one/one.ecf">{option}</library>')
    (file,) = classes_of(read_ecf(path))
    assert (file.dialect, file.options.is_true("trace"), file.options.assertions) == (
        "modern",
        True,
        {"precondition": True},
    )


def test_void_safety_is_that_of_the_system(tmp_path: Path) -> None:
    classes(tmp_path, "one/o.e")
    ecf(tmp_path / "one" / "one.ecf", '<cluster name="c" location="."/>')
    capability = '<capability><void_safety support="all" use="none"/></capability>'
    path = ecf(tmp_path / "s.ecf", f'{capability}<library name="one" location="one/one.ecf"/>')
    assert [file.void_safety for file in classes_of(read_ecf(path))] == ["none"]


def test_renamings_and_prefix_belong_to_the_use(tmp_path: Path) -> None:
    ecf(tmp_path / "one.ecf", "")
    renaming = '<renaming old_name="A" new_name="B"/>'
    path = ecf(tmp_path / "s.ecf", f'<library name="one" location="one.ecf" prefix="P_">{renaming}</library>')
    (use,) = universe_of(read_ecf(path)).libraries
    assert (use.prefix, use.renamings) == ("P_", {"A": "B"})


def test_links_that_lead_back_are_followed_once(tmp_path: Path) -> None:
    classes(tmp_path, "a/x.e")
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a")
    path = ecf(tmp_path / "s.ecf", '<cluster name="a" location="a" recursive="true"/>')
    assert found(path) == [":x.e"]


@pytest.mark.parametrize(
    ("text", "value", "missing"),
    [
        ("$A/x", "1/x", []),
        ("${A}$(B)", "11/2", []),
        ("$$A", "$A", []),
        ("$C", "", ["C"]),
    ],
)
def test_variables_in_locations(text: str, value: str, missing: list[str]) -> None:
    names: list[str] = []
    assert expand(text, {"A": "1", "B": "$A/2"}.get, names) == value
    assert names == missing


@pytest.mark.parametrize("value", ["$A", "$A$A$A$A"])
def test_variable_defined_by_itself_ends(value: str) -> None:
    names: list[str] = []
    expanded = expand("$A", {"A": value}.get, names)
    assert len(expanded) < 100_000
    assert names or len(expanded) > 4096


def test_command_line_prints_clusters_libraries_and_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    classes(tmp_path, "x.e", "one/o.e")
    ecf(tmp_path / "one" / "one.ecf", '<cluster name="c" location="."/>')
    path = ecf(
        tmp_path / "s.ecf",
        '<cluster name="c" location="."/><library name="one" location="one/one.ecf"/>'
        '<library name="z" location="z.ecf"/>',
    )
    assert main(["ecf", str(path), "--target", "t"]) == 1
    out = capsys.readouterr().out
    assert "cluster c (.): 1 classes" in out
    assert "unknown library z" in out
    assert "classes: 1 own, 2 in all" in out


def test_names_too_long_for_the_file_system_are_unknown(tmp_path: Path) -> None:
    long = "x" * 300
    parts = f'<library name="l" location="{long}"/><cluster name="c" location="{long}"/>'
    universe = universe_of(read_ecf(ecf(tmp_path / "s.ecf", parts)))
    assert [use.name for use in universe.unknown] == ["l"]
    assert [use.name for use in universe.clusters if use.folder is None] == ["c"]
