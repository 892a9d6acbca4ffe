"""What is read from gelint's output."""

from checker_gelint import Answer, read_output

OUTPUT = """\
Degree 3.2 class BB
[VUTA-2] class AA (8,16): the target (of type 'detachable STRING') of the call to feature `count' is not attached.
	class AA: /somewhere/aa.e
----
[VUAR-2] class HEIR (PARENT,3,4): the type of the 1-th actual argument does not conform.
	class HEIR: /somewhere/heir.e
----
[SERR] Syntax error: 'end' keyword expected
line 15 column 11 in /somewhere/cc.e
			i := a
----
[VSRP1] root type A_ROOT: unknown.
----
"""


def test_an_error_has_code_class_and_place() -> None:
    error = read_output(OUTPUT)[0][0]
    assert (error.code, error.class_name, error.line, error.column) == ("VUTA-2", "AA", 8, 16)
    assert error.path == "/somewhere/aa.e"


def test_an_inherited_contract_names_both_classes() -> None:
    error = read_output(OUTPUT)[0][1]
    assert (error.class_name, error.text_class, error.line) == ("HEIR", "PARENT", 3)


def test_a_syntax_error_is_of_the_class_named_like_its_file() -> None:
    error = read_output(OUTPUT)[0][2]
    assert (error.code, error.class_name, error.line) == ("SERR", "CC", 15)


def test_an_error_of_the_system_has_no_class() -> None:
    assert read_output(OUTPUT)[0][3].class_name == ""


def test_classes_that_were_reached() -> None:
    assert read_output(OUTPUT)[1] == ["BB"]


def test_a_warning_is_no_error() -> None:
    assert read_output("[GWULV] class AA (8,16): unused local variable `x'.\n")[0] == []


def test_an_unknown_exit_status_is_no_verdict() -> None:
    assert [Answer(status).verdict for status in (0, 2, 1, None)] == ["accepted", "rejected", "undecided", "undecided"]
