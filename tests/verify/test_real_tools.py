"""Engines with the real gelint and gec, where they are on PATH; hostile snippets end in a verdict."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.errors import MissingTool
from eiffel_expert.records import Verdict
from eiffel_expert.verify.engine import Limits, Snippet, Surroundings
from eiffel_expert.verify.entry import NothingToRun, main_class
from eiffel_expert.verify.gec import Gec
from eiffel_expert.verify.gelint import Gelint
from eiffel_expert.verify.runner import Run
from eiffel_expert.verify.sandbox import confinement

needs_gelint = pytest.mark.skipif(shutil.which("gelint") is None, reason="gelint is not on PATH")
needs_gec = pytest.mark.skipif(shutil.which("gec") is None, reason="gec is not on PATH")
AROUND = Surroundings()

UNATTACHED = "class A feature\n\tx: detachable STRING\n\tf: INTEGER do Result := x.count end\nend\n"
SOUND = 'class A feature\n\tx: STRING attribute Result := "" end\n\tf: INTEGER do Result := x.count end\nend\n'
CURSOR = 'class A feature f do across <<"a">> as c loop print (c.item.count) end end end\n'
MODERN = 'class A feature f do across <<"a">> as c loop print (c.count) end end end\n'


def summary(verdicts: list[Verdict]) -> list[tuple[str, list[str]]]:
    return [(v.status, [d.code for d in v.diagnostics]) for v in verdicts]


@needs_gelint
def test_gelint_judges_each_of_several_classes_of_one_name() -> None:
    found = Gelint(AROUND).verify([Snippet(UNATTACHED), Snippet(SOUND), Snippet("class B feature f do end f end")])
    assert summary(found) == [("rejected", ["VUTA-2"]), ("accepted", []), ("rejected", ["SERR"])]
    assert (found[0].diagnostics[0].line, found[0].diagnostics[0].column) == (3, 28)


@needs_gelint
def test_void_safety_is_pinned() -> None:
    assert Gelint(replace(AROUND, void_safety="none")).verify([Snippet(UNATTACHED)])[0].accepted


@needs_gelint
@pytest.mark.parametrize(("dialect", "good", "bad"), [("modern", MODERN, CURSOR), ("cursor", CURSOR, MODERN)])
def test_dialect_is_pinned(dialect: str, good: str, bad: str) -> None:
    found = Gelint(replace(AROUND, dialect=dialect)).verify([Snippet(good), Snippet(bad)])
    assert [v.status for v in found] == ["accepted", "rejected"]


@needs_gelint
def test_dialect_is_each_snippet_s_own_unless_pinned() -> None:
    assert [v.status for v in Gelint(AROUND).verify([Snippet(CURSOR), Snippet(MODERN)])] == ["accepted"] * 2


@needs_gelint
def test_class_in_another_dialect_than_its_system_is_undecided() -> None:
    modern = [Snippet(MODERN), Snippet(MODERN.replace("class A", "class B"))]
    cursor = Snippet(CURSOR.replace("class A", "class C"))
    files = (Path("a.e"), Path("b.e"), Path("c.e"))
    found = Gelint(replace(AROUND, files=files)).verify([*modern, cursor])
    assert [v.status for v in found] == ["accepted", "accepted", "undecided"]


@needs_gelint
def test_context_is_seen_by_its_snippet_alone() -> None:
    heir = "class HEIR inherit PARENT feature g do f end end\n"
    parent = "class PARENT feature f do end end\n"
    found = Gelint(AROUND).verify([Snippet(heir, context=(parent,)), Snippet(heir)])
    assert summary(found) == [("accepted", []), ("rejected", ["VTCT"])]


@needs_gelint
def test_parent_with_an_error_of_syntax_leaves_its_heir_undecided() -> None:
    parent = Snippet("class PARENT feature f do end f end\n")
    heir = Snippet("class HEIR inherit PARENT feature g do nowhere end end\n")
    found = Gelint(replace(AROUND, files=(Path("parent.e"), Path("heir.e")))).verify([parent, heir])
    assert [v.status for v in found] == ["rejected", "undecided"]


@needs_gelint
@pytest.mark.parametrize("name", ["STRING", "INTEGER_32", "ANY", "NONE"])
def test_class_named_like_a_kernel_class_ends_in_a_verdict_and_harms_no_other(name: str) -> None:
    hostile, other = Gelint(AROUND).verify([Snippet(f"class {name} feature x: INTEGER end\n"), Snippet(SOUND)])
    assert hostile.status in ("rejected", "undecided")
    assert other.accepted


@needs_gelint
def test_class_of_50_000_lines() -> None:
    features = "\n".join(
        f"\tf{n} (a: INTEGER): INTEGER\n\t\tdo\n\t\t\tResult := a + {n}\n\t\tend" for n in range(12_500)
    )
    found = Gelint(AROUND).verify([Snippet(f"class LONG\nfeature\n{features}\nend\n"), Snippet(SOUND)])
    assert all(v.status in ("accepted", "undecided") for v in found)
    assert found[1].accepted


@needs_gelint
def test_folder_as_library(tmp_path: Path) -> None:
    (tmp_path / "parent.e").write_text("class PARENT feature f do end end\n", encoding="utf-8")
    engine = Gelint(replace(AROUND, libraries=(tmp_path,)))
    assert engine.verify([Snippet("class HEIR inherit PARENT feature g do f end end\n")])[0].accepted


@needs_gelint
def test_too_little_time_is_undecided() -> None:
    (verdict,) = Gelint(replace(AROUND, limits=Limits(seconds=0.01))).verify([Snippet(SOUND)])
    assert (verdict.status, "longer than" in verdict.reason) == ("undecided", True)


@needs_gec
def test_gec_judges_without_making_a_program() -> None:
    assert summary(Gec(AROUND).verify([Snippet(UNATTACHED), Snippet(SOUND)])) == [
        ("rejected", ["VUTA-2"]),
        ("accepted", []),
    ]


def program(body: str, rest: str = "") -> Snippet:
    return Snippet(f"class A create make feature\n\tmake\n\t\tdo\n\t\t\t{body}\n\t\tend\n{rest}\nend\n")


FORK = 'external "C inline use <unistd.h>" alias "while (1) fork();" end'
PROGRAMS = {
    "well": program('print ("well")'),
    "precondition": replace(
        Snippet("class A feature f (n: INTEGER) require positive: n > 0 do end end\n"), calls="(create {A}).f (0)"
    ),
    "loop": program("from until False loop end"),
    "memory": program("s := create {STRING}.make (2_000_000_000)", "\ts: detachable STRING"),
    "fork": program("bomb", f"\tbomb {FORK}"),
    "write": program('f := create {PLAIN_TEXT_FILE}.make_open_write ("/tmp/ee_hostile")', "\tf: detachable FILE"),
    "invalid": program("nowhere"),
    "deferred": Snippet("deferred class A end\n"),
}


@needs_gec
def test_programs_end_in_verdicts_within_limits() -> None:
    """Compiled together in two or three goes, each run on its own."""
    try:
        confinement()
    except MissingTool:
        pytest.skip("programs cannot be confined here")
    found = dict(zip(PROGRAMS, Run(AROUND).verify(list(PROGRAMS.values())), strict=True))
    assert found["well"].tier == "runs"
    assert found["precondition"].diagnostics[0].message == "Precondition violated in A.f, tag positive"
    assert found["invalid"].diagnostics[0].code == "VUEX-1"
    assert {name for name, v in found.items() if v.status == "undecided"} == {"loop", "memory", "fork", "deferred"}
    assert found["write"].status == "rejected"
    assert not Path("/tmp/ee_hostile").exists()


def test_entry_makes_an_object_by_a_creation_procedure_without_arguments() -> None:
    text = main_class(3, Snippet("class A create with, make feature with (n: INTEGER) do end make do end end"))
    assert "class\n\tEE_MAIN_3" in text
    assert "(create {A}.make).do_nothing" in text


def test_entry_calls_tests() -> None:
    text = main_class(0, Snippet("class T feature test_one do end other do end test_two do end end"))
    assert "(create {T}).test_one;\n\t\t\t(create {T}).test_two\n" in text


@pytest.mark.parametrize(
    "text",
    ["deferred class A end", "class A [G] end", "class A create make feature make (n: INTEGER) do end end"],
)
def test_entry_says_when_there_is_nothing_to_run(text: str) -> None:
    with pytest.raises(NothingToRun):
        main_class(0, Snippet(text))
