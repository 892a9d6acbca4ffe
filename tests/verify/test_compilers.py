"""Engines around compilers, tested with stand-ins: scripts that behave as gelint or ec might."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from engine_stand_ins import LIKE_EC, LIKE_GELINT, install

from eiffel_expert.errors import MissingTool
from eiffel_expert.verify.ec import EiffelStudio
from eiffel_expert.verify.engine import Limits, Snippet, Surroundings
from eiffel_expert.verify.gelint import Gelint

QUICK = Surroundings(limits=Limits(seconds=5))


def text(name: str, word: str = "") -> str:
    return f"class {name}\nfeature\n\tf do {'-- ' + word if word else ''}\n\t\tend\nend\n"


@pytest.fixture
def gelint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gelint:
    install(tmp_path / "bin", "gelint", LIKE_GELINT)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=":")
    return Gelint(QUICK)


@pytest.fixture
def ec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EiffelStudio:
    install(tmp_path / "bin", "ec", LIKE_EC, "Version 25.02.9.8732")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=":")
    return EiffelStudio(QUICK)


def test_missing_compiler_is_a_missing_tool(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingTool, match="gelint"):
        Gelint(QUICK).verify([Snippet(text("A"))])


def test_verdict_names_engine_version_and_tier(gelint: Gelint) -> None:
    (verdict,) = gelint.verify([Snippet(text("A"))])
    assert (verdict.status, verdict.engine, verdict.version, verdict.tier) == (
        "accepted",
        "gelint",
        "1.2.3",
        "compiler",
    )


def test_each_snippet_gets_its_own_verdict(gelint: Gelint) -> None:
    found = gelint.verify([Snippet(text("A")), Snippet(text("B", "WRONG")), Snippet(text("C"))])
    assert [v.status for v in found] == ["accepted", "rejected", "accepted"]
    assert (found[1].diagnostics[0].code, found[1].diagnostics[0].line) == ("VUEX-1", 3)


def test_classes_of_one_name_do_not_meet(gelint: Gelint) -> None:
    found = gelint.verify([Snippet(text("A")), Snippet(text("A", "WRONG")), Snippet(text("A"))])
    assert [v.status for v in found] == ["accepted", "rejected", "accepted"]


@pytest.mark.parametrize(("word", "reason"), [("CRASH", "SIGSEGV"), ("BABBLE", "not understood"), ("FLOOD", "bytes")])
def test_snippet_that_upsets_the_compiler_is_undecided_and_alone(gelint: Gelint, word: str, reason: str) -> None:
    found = gelint.verify([Snippet(text(name, word if name == "C" else "")) for name in "ABCDE"])
    assert [v.status for v in found] == ["accepted", "accepted", "undecided", "accepted", "accepted"]
    assert reason in found[2].reason


def test_compiler_that_hangs_is_stopped(tmp_path: Path, gelint: Gelint) -> None:
    hasty = Gelint(replace(QUICK, limits=Limits(seconds=1)))
    (verdict,) = hasty.verify([Snippet(text("A", "HANG"))])
    assert (verdict.status, "longer than 1 seconds" in verdict.reason) == ("undecided", True)


def test_feature_alone_is_put_into_a_class_and_its_lines_are_its_own(gelint: Gelint) -> None:
    good, bad = gelint.verify([Snippet("f do end", "feature"), Snippet("f\n\tdo\n\t\tBROKEN\n\tend", "feature")])
    assert good.status == "accepted"
    assert (bad.status, bad.diagnostics[0].line) == ("rejected", 1)


def test_names_that_a_feature_alone_lacks_are_unknown_not_wrong(gelint: Gelint) -> None:
    (verdict,) = gelint.verify([Snippet("f do WRONG end", "feature")])
    assert (verdict.status, len(verdict.diagnostics)) == ("undecided", 1)


@pytest.mark.parametrize(("snippet", "word"), [("hello", "class header"), ("  ", "empty")])
def test_what_is_no_class_is_not_shown_to_the_compiler(gelint: Gelint, snippet: str, word: str) -> None:
    (verdict,) = gelint.verify([Snippet(snippet)])
    assert (verdict.status, word in verdict.reason) == ("undecided", True)


def test_error_in_a_context_class_leaves_its_snippet_undecided(gelint: Gelint) -> None:
    snippets = [Snippet(text("A"), context=(text("P", "BROKEN"),)), Snippet(text("B"))]
    first, second = gelint.verify(snippets)
    assert (first.status, second.status) == ("undecided", "accepted")


def system(*files: str) -> Surroundings:
    return replace(QUICK, files=tuple(map(Path, files)))


def test_error_in_a_body_leaves_the_other_classes_of_a_system_decided(gelint: Gelint) -> None:
    together = Gelint(system("a.e", "b.e"))
    found = together.verify([Snippet(text("A", "WRONG")), Snippet("class B inherit A end\n")])
    assert [v.status for v in found] == ["rejected", "accepted"]


def test_error_of_syntax_leaves_undecided_what_uses_the_class(gelint: Gelint) -> None:
    together = Gelint(system("a.e", "b.e", "c.e", "d.e"))
    texts = [text("A", "BROKEN"), "class B inherit A end\n", "class C feature b: B end\n", text("D")]
    found = together.verify([Snippet(one) for one in texts])
    assert [v.status for v in found] == ["rejected", "undecided", "undecided", "accepted"]
    assert "class A" in found[2].reason


def test_what_a_missing_library_may_explain_is_no_rejection(gelint: Gelint) -> None:
    together = Gelint(replace(system("a.e", "b.e"), missing=("base",)))
    found = together.verify([Snippet(text("A", "WRONG")), Snippet(text("B", "BROKEN"))])
    assert [v.status for v in found] == ["undecided", "rejected"]
    assert "base" in found[0].reason


def test_classes_of_one_name_in_a_system_are_judged_apart(gelint: Gelint) -> None:
    together = Gelint(system("a.e", "b.e"))
    found = together.verify([Snippet(text("A")), Snippet(text("A", "WRONG")), Snippet(text("B"))])
    assert [v.status for v in found] == ["accepted", "rejected", "accepted"]


def test_ec_maps_findings_by_class_name(ec: EiffelStudio) -> None:
    found = ec.verify([Snippet(text("A")), Snippet(text("B", "WRONG")), Snippet(text("A", "WRONG"))])
    assert [v.status for v in found] == ["accepted", "rejected", "rejected"]
    assert (found[1].engine, found[1].version, found[1].diagnostics[0].code) == ("ec", "25.02.9.8732", "VEEN")


def test_program_called_ec_that_is_another_is_a_missing_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path / "bin", "ec", LIKE_EC, "error checker")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=":")
    with pytest.raises(MissingTool, match="tells no version"):
        EiffelStudio(QUICK).available()


def test_ec_of_windows_gets_paths_of_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path / "bin", "ec.exe", "print(sys.argv)", "Version 25.02")
    (tmp_path / "bin" / "wslpath").write_text('#!/bin/sh\necho "C:\\\\wsl$2"\n', encoding="utf-8")
    (tmp_path / "bin" / "wslpath").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=":")
    engine = EiffelStudio(QUICK)
    assert engine.is_windows_program
    assert engine.path_of(Path("/x/y")) == "C:\\wsl/x/y"
