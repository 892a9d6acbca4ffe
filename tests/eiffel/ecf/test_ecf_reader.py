"""Reading configuration files: what is written comes back, and bad input gives problems, never an exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.eiffel.ecf import System, read_ecf, read_ecf_text

SCHEMA = "http://www.eiffel.com/developers/xml/configuration-{}"


def system(body: str, schema: str = "1-23-0", attributes: str = "") -> System:
    return read_ecf_text(f'<system xmlns="{SCHEMA.format(schema)}" name="x" {attributes}>\n{body}\n</system>')


def target(parts: str, schema: str = "1-23-0") -> System:
    return system(f'<target name="t">{parts}</target>', schema)


def test_a_whole_target_is_read() -> None:
    found = target(
        """
        <description>An example.</description>
        <root class="APPLICATION" feature="make"/>
        <file_rule><exclude>/EIFGENs$</exclude></file_rule>
        <option warning="error" is_obsolete_iteration="true">
            <debug name="DBG" enabled="true"/>
            <assertions precondition="true" loop="false"/>
            <warning name="obsolete_feature" value="all"/>
        </option>
        <setting name="console_application" value="true"/>
        <capability><concurrency use="none"/><void_safety support="all" use="transitional"/></capability>
        <mapping old_name="STRING" new_name="STRING_32"/>
        <external_include location="$(ISE_LIBRARY)/include"/>
        <variable name="ROOT" value="../.."/>
        <library name="base" location="$ISE_LIBRARY\\library\\base\\base.ecf" prefix="B_" readonly="true">
            <renaming old_name="list" new_name="BASE_LIST"/>
            <visible class="ANY" feature="print" feature_rename="imprimer"/>
        </library>
        <cluster name="root" location="./" recursive="true">
            <cluster name="inner" location="$|inner" hidden="true"/>
        </cluster>
        <override name="ours" location="ours"><overrides group="root"/></override>
        """
    )
    assert found.problems == []
    (here,) = found.targets
    assert here.root is not None
    assert (here.root.class_name, here.root.feature) == ("APPLICATION", "make")
    assert here.options.assertions == {"precondition": True, "loop": False}
    assert here.options.debugs == {"dbg": True}
    assert here.options.warnings == {"obsolete_feature": "all"}
    assert here.capabilities["void_safety"].value == "transitional"
    assert here.libraries[0].renamings == {"LIST": "BASE_LIST"}
    assert here.libraries[0].visible[0].feature_rename == "imprimer"
    assert [cluster.is_hidden for cluster in here.clusters[0].clusters] == [True]
    assert here.overrides[0].overrides == ["root"]


@pytest.mark.parametrize(
    ("parts", "line", "message"),
    [
        ("<root/>", 2, "neither a class nor all classes"),
        ('<cluster name="c"/>', 2, "lacks the attribute `location'"),
        ('<library name="" location="x.ecf"/>', 2, "`name' of `library' is empty"),
        ('\n<cluster name="c" location="." recursive="yes"/>', 3, "neither true nor false"),
        ('<capability><void_safety use="some"/></capability>', 2, "no value of `void_safety'"),
        ("<file_rule><exclude>(</exclude></file_rule>", 2, "no regular expression"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(parts: str, line: int, message: str) -> None:
    (problem,) = target(parts).problems
    assert (problem.line, message in problem.message, problem.is_error) == (line, True, True), str(problem)


@pytest.mark.parametrize("parts", ['<clutser name="c" location="."/>', '<option warnings="true"/>'])
def test_what_compilers_overlook_is_no_error(parts: str) -> None:
    (problem,) = target(parts).problems
    assert not problem.is_error


def test_places_have_the_path_line_and_column_of_the_element() -> None:
    (problem,) = read_ecf_text("<system name='x'>\n  <target/>\n</system>", Path("d/x.ecf")).problems[1:]
    assert str(problem) == "d/x.ecf:2:3: `target' lacks the attribute `name'"


@pytest.mark.parametrize(
    "text",
    ["", "<", "<system>", "<system/>", "<system name='x'><target name='a'/><target name='a'/></system>", "\0", "plain"],
)
def test_bad_input_is_a_problem(text: str) -> None:
    assert read_ecf_text(text).has_errors


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE system [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><system name="&b;"/>'
    (problem,) = read_ecf_text(bomb).problems
    assert "entities are refused" in problem.message


def test_deep_nesting_is_a_problem() -> None:
    nested = '<cluster name="c" location=".">' * 5000
    assert "nested deeper" in target(nested).problems[0].message


def test_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    assert "cannot read" in read_ecf(tmp_path / "none.ecf").problems[0].message


def test_redirections_are_followed(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "a.ecf").write_text('<redirection location="src\\b.ecf"/>')
    (tmp_path / "src" / "b.ecf").write_text('<system name="b"><target name="t"/></system>')
    found = read_ecf(tmp_path / "a.ecf")
    assert (found.name, found.path, found.redirected_from) == ("b", tmp_path / "src" / "b.ecf", [tmp_path / "a.ecf"])


def test_circle_of_redirections_ends(tmp_path: Path) -> None:
    (tmp_path / "a.ecf").write_text('<redirection location="a.ecf"/>')
    assert "redirections" in read_ecf(tmp_path / "a.ecf").problems[0].message


@pytest.mark.parametrize(
    ("schema", "parts", "void_safety", "concurrency"),
    [
        (
            "1-4-0",
            '<option is_void_safe="true"/><setting name="multithreaded" value="true"/>',
            "transitional",
            "thread",
        ),
        ("1-10-0", '<option void_safety="all"/><setting name="concurrency" value="scoop"/>', "transitional", "scoop"),
        ("1-15-0", '<option void_safety="all"/>', "all", "none"),
        ("1-2-0", "", "none", "none"),
        ("1-12-0", "", "transitional", "none"),
        ("1-23-0", "", "all", "scoop"),
        ("1-23-0", '<capability><void_safety support="none"/></capability>', "none", "scoop"),
    ],
)
def test_capabilities_of_each_schema(schema: str, parts: str, void_safety: str, concurrency: str) -> None:
    from eiffel_expert.eiffel.ecf import Context, effective

    found = target(parts, schema)
    resolved = effective(found, found.targets[0], Context())
    assert (resolved.level("void_safety"), resolved.level("concurrency")) == (void_safety, concurrency)


def test_entities_of_an_external_subset_are_refused() -> None:
    text = '<!DOCTYPE system SYSTEM "x.dtd"><system name="x"><target name="t">&a;</target></system>'
    assert "entity `a'" in read_ecf_text(text).problems[0].message
