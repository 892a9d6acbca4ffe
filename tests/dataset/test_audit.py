"""Questions of an audit: where a pair's text stands in its file, and what is counted."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.dataset.audit import OUTPUTS, REPAIRS, Answered, Asking, Audit, answered, lines_of, outcome, sampled
from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair, SourceUnit
from eiffel_expert.verify.whole_projects import Judged

FEATURE = """doubled (n: INTEGER): INTEGER
		do
			Result := size + n
		end"""
CLASS = f"class A\n\ninherit\n\tB\n\nfeature\n\n\tsize: INTEGER\n\n\t{FEATURE}\n\nend"
FILE = f"-- Top.\n{CLASS}\n"
START = FILE.index("class")


def unit(**values: Any) -> SourceUnit:
    blank: dict[str, Any] = {f.name: 0 if f.type == "int" else "" for f in fields(SourceUnit)}
    return SourceUnit(
        **{**blank, "class_id": "a", "class_name": "A", "project": "root/lib", "path": "lib/a.e", **values}
    )


def pair(**values: Any) -> Pair:
    blank: dict[str, Any] = {f.name: 0 if f.type == "int" else "" for f in fields(Pair)}
    given = {"id": "p", "kind": "k", "form": "feature", "origin": "corpus", "unit_id": "f", "project": "root/lib"}
    return Pair(**{**blank, **given, **values})


@pytest.fixture
def asking(tmp_path: Path) -> Asking:
    folder = tmp_path / "root"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "a.e").write_text(FILE)
    (folder / "lib" / "library.ecf").write_text("<system/>")
    start = FILE.index("doubled")
    units = [
        unit(id="a", kind="class", text=CLASS, start=START, end=len(FILE) - 1, configuration="root/lib/library.ecf"),
        unit(id="f", kind="feature", text=FEATURE, start=start, end=start + len(FEATURE)),
        unit(id="b", class_id="b", kind="class", class_name="B", text="class B inherit C end"),
    ]
    return Asking({one.id: one for one in units}, [folder])


def test_an_output_is_put_in_the_place_of_what_it_stands_for(asking: Asking) -> None:
    question = asking.output(pair(output="n + size", original="size + n"))
    assert question.exchange is not None
    assert question.exchange.text.decode() == FILE.replace("size + n", "n + size")
    assert (question.exchange.code, question.is_verbatim) == ("", False)
    assert question.exchange.configuration.name == "library.ecf"


def test_an_output_that_is_text_of_its_class_changes_nothing(asking: Asking) -> None:
    question = asking.output(pair(output=FEATURE))
    assert (question.exchange is not None and question.exchange.text.decode(), question.is_verbatim) == (FILE, True)


def test_a_broken_text_is_put_there_with_the_code_that_it_should_have(asking: Asking) -> None:
    broken = FEATURE.replace("size", "sise")
    question = asking.repair(pair(output=FEATURE, broken=broken, code="VEEN-2"))
    assert question.exchange is not None
    assert (question.exchange.text.decode(), question.exchange.code) == (FILE.replace(FEATURE, broken), "VEEN-2")


def test_ancestors_are_known_so_that_no_error_of_theirs_hides_one(asking: Asking) -> None:
    question = asking.output(pair(output=FEATURE))
    assert question.exchange is not None and question.exchange.kin == {"B", "C"}


def test_a_new_class_becomes_a_new_file_with_the_test_set_that_it_inherits(asking: Asking) -> None:
    text = "class TEST_A inherit EQA_TEST_SET end"
    question = asking.output(pair(output=text, form="class", unit_id="a"))
    assert question.exchange is not None and question.exchange.is_new
    assert (question.exchange.file.name, "eqa_test_set.e" in question.exchange.beside) == ("test_a.e", True)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"unit_id": "none"}, "not in the corpus"),
        ({"original": "not there"}, "not there, or twice"),
    ],
)
def test_what_can_t_be_asked_says_why(asking: Asking, changes: dict[str, str], reason: str) -> None:
    assert reason in asking.output(replace(pair(output="x := 1"), **changes)).reason  # type: ignore[arg-type]


def test_a_file_that_has_changed_is_not_asked_about(asking: Asking) -> None:
    (asking.folders[0] / "lib" / "a.e").write_text(FILE.replace("size: INTEGER", "size: INTEGER_64"))
    assert asking.output(pair(output=FEATURE)).reason == "its file has changed since the corpus was read"


def test_prose_and_pairs_by_hand_are_not_asked_about() -> None:
    known = [pair(id="1"), pair(id="2", form="text"), pair(id="3", origin="golden"), pair(id="4", broken="x", code="V")]
    outputs, repairs = sampled(known, 0, 1)
    assert (sorted(one.id for one in outputs), [one.id for one in repairs]) == (["1", "4"], ["4"])


def test_a_sample_depends_on_the_seed_alone() -> None:
    known = [pair(id=str(n)) for n in range(50)]
    assert sampled(known, 5, 1) == sampled(known[::-1], 5, 1) != sampled(known, 5, 2)


def an_audit(asking: Asking) -> Audit:
    made = pair(output=FEATURE, broken="x", code="VUTA-2")
    questions = [asking.output(made), asking.repair(made), asking.output(replace(made, id="q", unit_id="none"))]
    keys = [one.exchange.key for one in questions if one.exchange is not None]
    verdicts = {keys[0]: Judged("accepted"), keys[1]: Judged("rejected", ("VUAR-2",), "line 3: [VUAR-2] arguments")}
    return Audit(answered(questions, lambda _: verdicts))


def test_undecided_answers_are_counted_apart(asking: Asking) -> None:
    found = an_audit(asking)
    assert outcome(found) == {
        OUTPUTS: {"right": 1, "decided": 1, "asked": 2},
        REPAIRS: {"right": 0, "decided": 1, "asked": 1},
    }


def test_a_kind_that_fails_is_shown_with_an_example(asking: Asking) -> None:
    assert "  k: 1 of 1; p: meant [VUTA-2], line 3: [VUAR-2] arguments" in lines_of(an_audit(asking))


def test_another_code_of_the_same_family_is_right(asking: Asking) -> None:
    question = asking.repair(pair(output=FEATURE, broken="x", code="VEEN"))
    assert Answered(question, Judged("rejected", ("VUEX-1",))).is_right


def test_an_engine_that_takes_no_projects_is_refused(tmp_path: Path) -> None:
    from eiffel_expert.dataset.audit import audit

    with pytest.raises(UserError, match="gec"):
        audit(tmp_path, tmp_path, [tmp_path], "gec", 1, 1, lambda _: None)
