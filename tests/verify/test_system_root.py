"""`eiffel-expert check x.ecf` judges the root that the configuration names."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.verify.check import Answer, Question, check
from eiffel_expert.verify.registry import PARSER

ECF = """<system name="x"><target name="t">
	<root class="A" feature="{}"/>
	<cluster name="c" location="."/></target></system>
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EIFFEL_EXPERT_CACHE", str(tmp_path / "cache"))
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.e").write_text("class A create make feature make do end other do end end")
    return tmp_path / "src"


def answers(place: Path, feature: str, engine: str = "builtin") -> list[Answer]:
    (place / "x.ecf").write_text(ECF.format(feature))
    return list(check(Question((place / "x.ecf",), (engine,), cache=place.parent / "cache")))


def test_sound_root_has_no_record(place: Path) -> None:
    assert [answer.path.name for answer in answers(place, "make")] == ["a.e"]


def test_what_is_no_creation_procedure_is_rejected_where_the_root_is_named(place: Path) -> None:
    root, own = answers(place, "other")
    (found,) = root.verdict.diagnostics
    assert (root.path.name, root.verdict.status) == ("x.ecf", "rejected")
    assert (found.code, found.line, found.column) == ("VSRP1", 2, 2)
    assert own.verdict.status == "accepted"


def test_another_root_is_another_question_to_the_cache(place: Path) -> None:
    statuses = [[a.verdict.status for a in answers(place, name)] for name in ("make", "other", "other", "make")]
    assert statuses == [["accepted"], ["rejected", "accepted"], ["rejected", "accepted"], ["accepted"]]


def test_second_run_does_not_judge_the_root_again(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = answers(place, "other")
    monkeypatch.setattr("eiffel_expert.verify.checker.check_root", None)
    assert answers(place, "other")[0].verdict == first[0].verdict


def test_fault_of_the_checker_leaves_the_root_undecided(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eiffel_expert.verify.checker.check_root", None)
    root, own = answers(place, "make")
    assert (root.verdict.status, own.verdict.status) == ("undecided", "accepted")
    assert root.verdict.reason.startswith("internal fault")


def test_parser_alone_does_not_ask_for_a_root(place: Path) -> None:
    assert [answer.path.name for answer in answers(place, "other", PARSER)] == ["a.e"]


def test_root_with_an_unknown_ancestor_is_undecided_with_the_reason(place: Path) -> None:
    (place / "a.e").write_text("class A inherit NOWHERE_DEFINED create make feature end")
    text = ECF.format("make").replace("<cluster", '<library name="l" location="$NOT_SET_ANYWHERE/l.ecf"/><cluster')
    (place / "x.ecf").write_text(text)
    root = next(iter(check(Question((place / "x.ecf",)))))
    assert (root.path.name, root.verdict.status) == ("x.ecf", "undecided")
    assert root.verdict.reason == "an ancestor of root class A is not known"


def test_class_declared_twice_stands_on_the_configuration(place: Path) -> None:
    (place / "d").mkdir()
    (place / "d" / "a.e").write_text("class A end")
    (place / "x.ecf").write_text(ECF.format("make").replace('"."', '"." recursive="true"'))
    root = next(iter(check(Question((place / "x.ecf",)))))
    assert [(d.code, d.line) for d in root.verdict.diagnostics] == [("VSCI", 0)]
