"""What `eiffel-expert check` prints: findings with hints, remarks, carets, the count at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.eiffel import parse
from eiffel_expert.records import Verdict
from eiffel_expert.verify.builtin import finding_of, verdict_of
from eiffel_expert.verify.check import Answer
from eiffel_expert.verify.printing import print_answers, source_lines, text_lines

RETURNS = "class A\nfeature\n\tf: INTEGER do return x end\nend\n"
SLIP = "class A\nfeature\n\tf do if 1 == 2 then end end\nend\n"


def answer(text: str, verdict: Verdict | None = None, was_read: bool = True) -> Answer:
    return Answer(Path("a.e"), "A", verdict or verdict_of(parse(text)), was_read=was_read, text=text)


def test_first_line_is_for_editors_and_ends_with_the_hint() -> None:
    first = text_lines(answer(SLIP)).split("\n")[0]
    assert first.startswith("a.e:3:") and "[SYNTAX]" in first
    assert first.endswith("(equal is written `=', assignment `:=')")


def test_caret_stands_below_the_place() -> None:
    _, line, caret = text_lines(answer(SLIP), with_source=True).split("\n")
    assert line[caret.index("^") :] == "= 2 then end end"


def test_no_caret_where_the_place_is_not_known() -> None:
    found = finding_of(parse(SLIP).diagnostics[0])
    assert source_lines("", found) == []
    assert source_lines("class A end", found) == []


def test_source_line_cannot_command_the_terminal() -> None:
    text = "class A feature f do x := \x1b[31m end end"
    lines = text_lines(answer(text), with_source=True).split("\n")[1:]
    assert "?[31m" in lines[0] and not any("\x1b" in line for line in lines)


def test_remark_is_shown_and_the_file_is_accepted() -> None:
    remark, verdict = text_lines(answer(RETURNS)).split("\n")
    assert remark.startswith("a.e:3:16: [REMARK] `return' is read as a name")
    assert verdict == "a.e: accepted"


def test_remark_is_among_the_diagnostics_of_an_accepted_record() -> None:
    record = answer(RETURNS).record()
    assert (record["verdict"], [d["code"] for d in record["diagnostics"]]) == ("accepted", ["REMARK"])
    assert list(record["diagnostics"][0]) == ["code", "line", "column", "message"]


def test_remark_is_no_part_of_the_verdict() -> None:
    assert answer(RETURNS).verdict.diagnostics == ()


@pytest.mark.parametrize("status", ["rejected", "undecided"])
def test_remarks_come_behind_what_decided(status: str) -> None:
    found = finding_of(parse(SLIP).diagnostics[0])
    verdict = Verdict("rejected" if status == "rejected" else "undecided", "builtin", "1", "", (found,), "why")
    codes = [d["code"] for d in answer(RETURNS, verdict).record()["diagnostics"]]
    assert codes == ["SYNTAX", "REMARK"]


def test_text_without_foreign_words_has_no_remark() -> None:
    assert answer("class A feature f do g end end").remarks == ()


def test_word_in_capitals_is_remarked_on_as_well() -> None:
    assert len(answer(RETURNS.replace("return", "RETURN")).remarks) == 1


@pytest.mark.parametrize("as_json", [False, True])
def test_last_line_on_stderr_counts(as_json: bool, capsys: pytest.CaptureFixture[str]) -> None:
    doubtful = Verdict("undecided", "builtin", "1", "", (), "no idea")
    status = print_answers([answer(RETURNS), answer(SLIP), answer(RETURNS), answer(RETURNS, doubtful)], as_json)
    assert status == 1
    assert capsys.readouterr().err.splitlines()[-1] == "2 accepted, 1 rejected, 1 undecided"


def test_remarks_leave_the_exit_status_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert print_answers([answer(RETURNS)], as_json=False) == 0
    assert "REMARK" in capsys.readouterr().out
