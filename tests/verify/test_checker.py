"""The builtin engine over our own checker."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.records import Verdict
from eiffel_expert.verify.checker import Checker
from eiffel_expert.verify.engine import Snippet, Surroundings

AROUND = Surroundings()


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(AROUND)


def judged(checker: Checker, text: str, form: str = "class") -> Verdict:
    return checker.verify([Snippet(text, form)])[0]


def test_verdict_of_a_class_has_the_checker_s_tier(checker: Checker) -> None:
    verdict = judged(checker, "class A feature f: INTEGER do Result := 1 end end")
    assert (verdict.status, verdict.engine, verdict.tier) == ("accepted", "builtin", "builtin")


def test_what_a_compiler_would_reject_is_rejected_with_a_place(checker: Checker) -> None:
    verdict = judged(checker, "class A\nfeature\n\tf: INTEGER\n\t\tdo\n\t\t\tResult := (1).zork\n\t\tend\nend")
    assert (verdict.status, verdict.diagnostics[0].code, verdict.diagnostics[0].line) == ("rejected", "VUEX-2", 5)


def test_syntax_error_is_the_parser_s(checker: Checker) -> None:
    assert judged(checker, "class A feature x: := end").status == "rejected"


def test_the_hint_of_a_syntax_error_is_in_its_message(checker: Checker) -> None:
    verdict = judged(checker, "class A feature f do if 1 == 2 then end end end")
    assert "(equal is written `=', assignment `:=')" in verdict.diagnostics[0].message


def test_a_feature_alone_is_undecided_in_words_of_its_own(checker: Checker) -> None:
    verdict = judged(checker, "f: INTEGER do Result := n end", "feature")
    assert (verdict.status, "EE_" in verdict.reason) == ("undecided", False)


def test_unknown_parent_leaves_undecided_what_depends_on_it(checker: Checker) -> None:
    verdict = judged(checker, "class A inherit NOWHERE_DEFINED feature f do g end end")
    assert (verdict.status, "NOWHERE_DEFINED" in verdict.reason) == ("undecided", True)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("f (n: INTEGER): INTEGER do Result := n + item end", "undecided"),
        ('f: INTEGER do Result := "a" end', "rejected"),
        ("f: INTEGER do Result := (1).zork end", "rejected"),
    ],
)
def test_feature_alone_is_rejected_for_what_is_certain(checker: Checker, text: str, status: str) -> None:
    assert judged(checker, text, "feature").status == status


def test_lines_of_a_feature_alone_are_its_own(checker: Checker) -> None:
    verdict = judged(checker, 'f: INTEGER\n\tdo\n\t\tResult := "a"\n\tend', "feature")
    assert verdict.diagnostics[0].line == 3


def test_context_is_seen(checker: Checker) -> None:
    heir = Snippet("class HEIR inherit PARENT feature g do f end end", context=("class PARENT feature f do end end",))
    assert checker.verify([heir])[0].accepted


def test_files_of_a_system_see_one_another(tmp_path: Path) -> None:
    texts = {
        "parent.e": "class PARENT feature f do end end",
        "heir.e": "class HEIR inherit PARENT feature g do f end end",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    engine = Checker(replace(AROUND, files=tuple(tmp_path / name for name in texts)))
    found = engine.verify([Snippet(text, path=tmp_path / name) for name, text in texts.items()])
    assert [verdict.status for verdict in found] == ["accepted", "accepted"]


def test_name_that_two_files_claim_stands_for_neither(tmp_path: Path) -> None:
    texts = {"a.e": "class A feature f do end end", "b.e": "class A end", "c.e": "class C feature a: detachable A end"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    engine = Checker(replace(AROUND, files=tuple(tmp_path / name for name in texts)))
    found = engine.verify([Snippet(text, path=tmp_path / name) for name, text in texts.items()])
    assert [verdict.status for verdict in found] == ["accepted", "accepted", "undecided"]


def test_library_folder_gives_its_classes(tmp_path: Path) -> None:
    (tmp_path / "parent.e").write_text("class PARENT feature f do end end", encoding="utf-8")
    engine = Checker(replace(AROUND, libraries=(tmp_path,)))
    assert judged(engine, "class HEIR inherit PARENT feature g do f end end").accepted


def test_classes_of_two_kernels_are_not_mixed(tmp_path: Path) -> None:
    for name, path in class_files().items():
        if name != "DATE":
            shutil.copy(path, tmp_path)
    engine = Checker(replace(AROUND, libraries=(tmp_path,)))
    verdict = judged(engine, "class A feature f (d: DATE): INTEGER do Result := d.year end end")
    assert (verdict.status, "DATE is not known" in verdict.reason) == ("undecided", True)


_ECF = '<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-23-0" name="s"><target name="s">'


@pytest.mark.parametrize("end", ["</target></system>", ""])
def test_no_class_is_missed_for_certain_beside_a_library_or_in_a_broken_configuration(tmp_path: Path, end: str) -> None:
    (tmp_path / "s.ecf").write_text(f'{_ECF}<root all_classes="true"/><cluster name="s" location="src"/>{end}')
    (tmp_path / "src").mkdir()
    place = tmp_path / "src" / "heir.e"
    place.write_text("class HEIR inherit PARENT feature n: INTEGER end")
    libraries = (tmp_path / "src",) if end else ()
    engine = Checker(replace(AROUND, configuration=tmp_path / "s.ecf", libraries=libraries, files=(place,)))
    verdict = engine.verify([Snippet(place.read_text(), path=place)])[0]
    assert (verdict.status, "PARENT" in verdict.reason) == ("undecided", True)


@pytest.mark.parametrize(
    "text", ["across <<1>> as c loop print (c.item.out) end", "across <<1>> as c loop print (c.out) end"]
)
def test_dialect_is_the_text_s_own(checker: Checker, text: str) -> None:
    assert judged(checker, f"class A feature f do {text} end end").accepted


@pytest.mark.parametrize("name", ["STRING", "ANY", "NONE", "ARRAYED_LIST"])
def test_class_named_like_a_kernel_class_is_not_accepted(checker: Checker, name: str) -> None:
    assert judged(checker, f"class {name} feature x: INTEGER end").status != "accepted"


def test_class_of_50_000_lines_is_judged(checker: Checker) -> None:
    one = "\tf{} (a: INTEGER): INTEGER\n\t\tdo\n\t\t\tResult := a\n\t\tend"
    features = "\n".join(one.format(number) for number in range(12_500))
    assert judged(checker, f"class LONG\nfeature\n{features}\nend\n").accepted


@pytest.mark.parametrize(
    "body",
    [
        "x := " + "(" * 2000 + "1" + ")" * 2000,
        "x := " + "+".join(["1"] * 5000),
        "if True then " * 2000 + "f " + "end " * 2000,
        "f" + ".f" * 5000,
    ],
)
def test_deep_nesting_ends_in_a_verdict(checker: Checker, body: str) -> None:
    assert judged(checker, f"class A feature x: INTEGER f do {body} end end").status in (
        "rejected",
        "undecided",
        "accepted",
    )


@pytest.mark.parametrize("kernel_first", [True, False])
def test_the_order_of_libraries_does_not_decide_which_kernel_they_see(tmp_path: Path, kernel_first: bool) -> None:
    kernel, other = tmp_path / "kernel", tmp_path / "other"
    kernel.mkdir()
    other.mkdir()
    for path in class_files().values():
        shutil.copy(path, kernel)
    (other / "x.e").write_text("class X feature f: INTEGER end\n")
    libraries = (kernel, other) if kernel_first else (other, kernel)
    engine = Checker(replace(AROUND, libraries=libraries))
    verdict = judged(engine, "class A feature f (x: X): INTEGER do Result := x.f + 1 end end")
    assert verdict.accepted, verdict
