"""What gelint and gec print, as one shape. The transcripts are of gelint 26.04.22."""

from __future__ import annotations

from eiffel_expert.verify.gobo import read

VALIDITY = """\
[VUTA-2] class APP (8,16): the target (of type 'detachable STRING') of the call to feature `count' is not attached.
\tclass APP: /tmp/x/app.e
----
"""


def test_validity_error_has_code_class_place_and_file() -> None:
    (found,) = read(VALIDITY).findings
    assert (found.code, found.class_name, found.line, found.column) == ("VUTA-2", "APP", 8, 16)
    assert (found.path, found.is_warning) == ("/tmp/x/app.e", False)


def test_error_in_inherited_text_keeps_no_line_of_the_heir() -> None:
    (found,) = read("[VUEX-1] class HEIR (PARENT,3,4): no such feature.\n\tclass HEIR: h.e\n----\n").findings
    assert (found.class_name, found.written_in) == ("HEIR", "PARENT")
    assert found.diagnostic().line == 0
    assert "PARENT, line 3" in found.diagnostic().message


def test_syntax_error_has_the_place_of_its_second_line() -> None:
    text = "[SERR] Syntax error: 'do' keyword expected\nline 3 column 2 in /tmp/b.e\n\tf do end\n ^\n\n----\n"
    (found,) = read(text).findings
    assert (found.code, found.line, found.column, found.path) == ("SERR", 3, 2, "/tmp/b.e")
    assert found.message == "'do' keyword expected"


def test_warning_is_no_error() -> None:
    transcript = read("[GWULV] class APP (1,42): unused local variable 'a'.\n\tclass APP: a.e\n----\n")
    assert (len(transcript.findings), transcript.errors) == (1, ())


def test_error_of_a_class_without_a_place() -> None:
    (found,) = read("[VHPR-1] class H: inheritance cycle H -> H.\n\tclass H: /t/h.e\n----\n").findings
    assert (found.class_name, found.line, found.path) == ("H", 0, "/t/h.e")


def test_error_of_the_system_has_no_class() -> None:
    (found,) = read("[VSRT2] root type involves unknown class `NOPE'.\n----\n").findings
    assert (found.code, found.class_name) == ("VSRT2", "")


def test_error_of_a_configuration_has_its_file() -> None:
    (found,) = read("[EATM] ECF /tmp/s.ecf (14,38): attribute 'location' is missing in element 'cluster'.\n").findings
    assert (found.path, found.line, found.column) == ("/tmp/s.ecf", 14, 38)


def test_what_is_no_entry_is_unknown() -> None:
    assert read("*** Thread exception ***\n").unknown == ("*** Thread exception ***",)
    assert read("/tmp/gecc.sh: gcc: not found\n").unknown


def test_entry_that_does_not_end_is_unknown() -> None:
    assert read("[VUTA-2] class APP (8,16): the target\n").unknown


def test_message_may_have_several_lines() -> None:
    (found,) = read("[VDRD-4] class A (2,3): one\nand two.\n\tclass A: a.e\n----\n").findings
    assert found.message == "one\nand two."


def test_nothing_printed_is_nothing_found() -> None:
    assert read("").findings == read("").unknown == ()
