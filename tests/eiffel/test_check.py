"""Reports and verdicts of whole texts."""

from __future__ import annotations

from eiffel_classes import kernel

from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.check import check_text
from eiffel_expert.eiffel.report import ACCEPTED, REJECTED, UNDECIDED, Report

_GOOD = """
class COUNTER feature
	count: INTEGER
	forth
		do
			count := count + 1
		ensure
			one_more: count = old count + 1
		end
end
"""


def test_accepted() -> None:
    assert check_text(_GOOD, kernel()).verdict == ACCEPTED


def test_rejected_with_place() -> None:
    report = check_text(_GOOD.replace("count + 1\n\t\tensure", "cuont + 1\n\t\tensure"), kernel())
    assert report.verdict == REJECTED
    assert [(found.code, found.line) for found in report.diagnostics] == [("VUEX-1", 6)]


def test_unknown_parent_is_undecided() -> None:
    report = check_text(_GOOD.replace("feature", "inherit OWN_LIBRARY feature", 1), kernel(is_closed=False))
    assert report.verdict == UNDECIDED
    assert "OWN_LIBRARY" in report.reasons[0][0]


def test_unknown_supplier_is_undecided() -> None:
    report = check_text("class A feature f (x: OWN_CLASS) do x.go end end", kernel(is_closed=False))
    assert report.verdict == UNDECIDED


def test_syntax_errors_are_all_there_is() -> None:
    report = check_text("class A feature f do x := end end", kernel())
    assert (report.verdict, report.codes) == (REJECTED, ["SYNTAX"])


def test_no_class() -> None:
    assert check_text("", kernel()).verdict == REJECTED


def test_an_error_in_the_header_hides_its_consequences() -> None:
    report = check_text("class A inherit ARRAY [STRING] redefine nothing end feature f do nothing.go end end", kernel())
    assert report.codes == ["VDRS-1"]


def test_one_diagnostic_a_code_and_place() -> None:
    tree = parse("class A end")
    report = Report(tree)
    report.error_at("VTCT", 1, "first")
    report.error_at("VTCT", 1, "second")
    report.error_at("VTUG-1", 1, "third")
    assert report.codes == ["VTCT", "VTUG-1"]


def test_one_reason_a_line() -> None:
    report = Report(parse("class A end"))
    report.undecided("something is not known")
    report.undecided("something is not known")
    report.undecided_at("something is not known", 0)
    assert report.reasons == [("something is not known", 0, 0), ("something is not known", 1, 1)]


def test_a_mild_error_in_the_header_hides_nothing() -> None:
    text = "class A inherit COMPARABLE redefine is_less end\n"
    text += 'feature is_less alias "<" (o: like Current): BOOLEAN do Result := nothing end end'
    assert check_text(text, kernel()).codes == ["VDRS-4", "VUEX-1"]


def test_the_deferred_mark_counts_beside_a_wrong_redeclaration() -> None:
    text = "class A inherit COMPARABLE redefine out end feature out: INTEGER do end end"
    assert set(check_text(text, kernel()).codes) == {"VDRD-2", "VCCH-1"}


def test_a_wrong_clause_hides_the_deferred_mark() -> None:
    text = "class A inherit COMPARABLE rename nothing as something end end"
    assert check_text(text, kernel()).codes == ["VHRC-1"]
