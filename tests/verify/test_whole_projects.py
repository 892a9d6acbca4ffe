"""Exchanged classes in the systems of their projects, before a stand-in that behaves as gelint might.

The stand-in takes the classes below the configuration's folder. A line `WRONG code` in a class is an error of it; so is
a name behind `NEEDS` that no class has. Of an heir of a wrong class it says nothing, and does not come to it.
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.verify.whole_projects import Exchange, Judged, WholeProjects, batches, family

GELINT = r"""
import os, re, sys
ecf = sys.argv[-1]
text = open(ecf).read()
if "all_classes" not in text or "MISSING" in text:
    print("[EABV] ECF %s (1,2): cannot open library %s" % (ecf, ecf)); sys.exit(1)
classes = {}
for folder, _, names in os.walk(os.path.dirname(ecf)):
    for name in sorted(names):
        if name.endswith(".e"):
            path = os.path.join(folder, name)
            classes[name[:-2].upper()] = (path, open(path).read())
wrong = {name for name, (_, text) in classes.items() if "WRONG" in text}
for name, (path, text) in sorted(classes.items()):
    parent = re.search(r"inherit (\w+)", text)
    if parent and parent[1] in wrong:
        continue
    print("Degree 3.2 class " + name)
    for code in re.findall(r"WRONG (\S+)", text):
        print(f"[{code}] class {name} (1,2): wrong\n\tclass {name}: {path}\n----")
    if "LEVEL" in text and any("void_safety=all" in a for a in sys.argv):
        print(f"[VUTA-2] class {name} (1,2): not void-safe\n\tclass {name}: {path}\n----")
sys.exit(0)
"""
ECF = (
    '<system xmlns="x" name="s" library_target="t"><target name="t"><cluster name="c" location="."/></target></system>'
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "src").mkdir(parents=True)
    (root / "s.ecf").write_text(ECF)
    for name, text in (("A", "class A end"), ("B", "class B inherit A end"), ("C", "class C end")):
        (root / "src" / f"{name.lower()}.e").write_text(text)
    return root


def exchange(project: Path, name: str, text: str, code: str = "", **more: object) -> Exchange:
    file = project / "src" / f"{name.lower()}.e"
    made = Exchange(f"{name}/{code}/{len(text)}", file, text.encode(), name, project / "s.ecf", code=code)
    return replace(made, **more)  # type: ignore[arg-type]


def judged(project: Path, tmp_path: Path, *exchanges: Exchange) -> list[Judged]:
    program = tmp_path / "gelint"
    program.write_text(f"#!{sys.executable}\n{GELINT}")
    program.chmod(0o755)
    scratch = tmp_path / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    found = dict(WholeProjects(str(program), [project], scratch).judge(exchanges))
    return [found[one.key] for one in exchanges]


def test_each_gets_the_verdict_on_its_own_class(project: Path, tmp_path: Path) -> None:
    found = judged(
        project, tmp_path, exchange(project, "A", "class A -- x\nend"), exchange(project, "C", "WRONG VUTA-2")
    )
    assert [(one.status, one.codes) for one in found] == [("accepted", ()), ("rejected", ("VUTA-2",))]


def test_the_project_stays_as_it_was(project: Path, tmp_path: Path) -> None:
    judged(project, tmp_path, exchange(project, "A", "WRONG VUTA-2"), exchange(project, "NEW", "class NEW end"))
    assert (project / "src" / "a.e").read_text() == "class A end"
    assert sorted(path.name for path in project.rglob("*")) == ["a.e", "b.e", "c.e", "s.ecf", "src"]


def test_a_class_is_whole_again_in_the_next_run(project: Path, tmp_path: Path) -> None:
    wrong = exchange(project, "A", "class A -- WRONG VUTA-2", "VUTA-2")
    heir = exchange(project, "B", "class B inherit A feature end", kin=frozenset("A"))
    assert [one.status for one in judged(project, tmp_path, wrong, heir)] == ["rejected", "accepted"]


def test_what_a_run_left_open_is_asked_again_alone(project: Path, tmp_path: Path) -> None:
    parent = exchange(project, "A", "WRONG VUEX-1")
    heir = exchange(project, "B", "class B inherit A feature end")  # its kin is not known
    assert judged(project, tmp_path, parent, heir)[1].status == "accepted"


def test_a_class_that_is_wrong_unchanged_is_undecided(project: Path, tmp_path: Path) -> None:
    (project / "src" / "c.e").write_text("class C -- WRONG VTCT\nend")
    assert judged(project, tmp_path, exchange(project, "C", "class C end"))[0] == Judged(
        "undecided", (), "its class is rejected unchanged: [VTCT]"
    )


def test_a_configuration_that_gelint_does_not_take_is_undecided(project: Path, tmp_path: Path) -> None:
    (project / "s.ecf").write_text(ECF.replace('"s"', '"MISSING"'))
    found = judged(project, tmp_path, exchange(project, "C", "class C end"))[0]
    assert (found.status, "[EABV] cannot open library" in found.detail) == ("undecided", True)
    assert "scratch" not in found.detail


def test_a_new_class_stands_beside_the_others(project: Path, tmp_path: Path) -> None:
    new = exchange(project, "TEST_A", "class TEST_A -- WRONG VUAR-2\nend", beside={"eqa_test_set.e": b"class EQA end"})
    assert judged(project, tmp_path, new)[0].codes == ("VUAR-2",)


def test_a_class_that_is_right_below_its_level_counts_there_unless_the_level_matters(
    project: Path, tmp_path: Path
) -> None:
    (project / "src" / "c.e").write_text("class C -- LEVEL\nend")
    plain = exchange(project, "C", "class C -- LEVEL x\nend", void_safety="all")
    pinned = replace(plain, key="pinned", pinned=True)
    found = judged(project, tmp_path, plain, pinned)
    assert [one.status for one in found] == ["accepted", "undecided"]


def test_who_may_share_a_run(project: Path) -> None:
    a, b = exchange(project, "A", "1"), exchange(project, "B", "2", kin=frozenset("A"))
    again, broken = exchange(project, "A", "33"), exchange(project, "C", "4", "VUTA-2")
    assert [[one.class_name for one in batch] for batch in batches([a, b, again, broken])] == [
        ["A"],
        ["B"],
        ["A"],
        ["C"],
    ]
    assert len(batches([a, exchange(project, "C", "5")])) == 1


@pytest.mark.parametrize(("one", "other"), [("VUTA-2", "VUTA"), ("VEEN", "VUEX-1"), ("SYNTAX", "SERR")])
def test_codes_of_one_family(one: str, other: str) -> None:
    assert family(one) == family(other)


@pytest.mark.skipif(shutil.which("gelint") is None, reason="gelint is not on PATH")
def test_with_the_real_gelint(project: Path, tmp_path: Path) -> None:
    library = '<library name="e" location="$GOBO/library/free_elks/library_ge.ecf"/>'
    schema = "http://www.eiffel.com/developers/xml/configuration-1-23-0"
    cluster = '<cluster name="c" location="./src/"/>'
    (project / "s.ecf").write_text(
        ECF.replace('"x"', f'"{schema}"').replace('<cluster name="c" location="."/>', library + cluster)
    )
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    wrong = exchange(project, "A", "class A feature f do g end end", "VUEX-1")
    right = exchange(project, "C", "class C feature f do end end")
    slip = exchange(project, "A", "class A feature f do x := end end", "SYNTAX")
    program = shutil.which("gelint")
    assert program is not None
    found = dict(WholeProjects(program, [project], scratch).judge([wrong, right, slip]))
    assert [found[one.key].status for one in (wrong, right, slip)] == ["rejected", "accepted", "rejected"]
    assert found[wrong.key].codes == ("VEEN-2",) or found[wrong.key].codes[0].startswith("VUEX")
