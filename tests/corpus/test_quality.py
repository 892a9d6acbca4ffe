"""Each filter takes what it names, and leaves an ordinary class alone."""

from __future__ import annotations

import pytest

from eiffel_expert.corpus.quality import FILTERS, flaw_of, flaw_of_place
from eiffel_expert.corpus.units import units_of
from eiffel_expert.eiffel import parse

ORDINARY = """class ACCOUNT
feature
	balance: INTEGER
			-- What is in the account, in cents.
	deposit (amount: INTEGER)
			-- Add the given amount to the balance, and remember when that was.
		require
			positive: amount > 0
		do
			balance := balance + amount
		end
end
"""
LINES = {
    "long lines": ['\tlong: STRING = "' + "x" * 1001 + '"'],
    "data table": [
        "\ttable: ARRAY [INTEGER] do Result := <<" + ",\n".join(str(n) for n in range(200)) + ">> end",
        "\tone: INTEGER do Result := table [1] end",
    ],
    "table of constants": [f"\tKey_{n}: INTEGER = {n}" for n in range(30)],
    "wrapper of C functions": [f'\tc_{n}: INTEGER external "C inline" alias "return {n};" end' for n in range(12)],
    "obsolete": ['\told_one obsolete "Use new." do print ("") end'],
    "empty class": [],
    "comments in another language": [
        "\tsolde: INTEGER",
        "\t\t\t-- Le solde du compte, qui est dans la base avec les autres et pas sur une carte",
    ],
    "names that say nothing": ["\tf do g end", "\tg do f end"],
    "switched-off code": ["\tlive do print (1) end", *["\t\t-- x := y"] * 20],
}


def _flaw(text: str) -> str:
    tree = parse(text)
    assert tree.ok, tree.diagnostics[0]
    return flaw_of(tree, units_of(tree, "utf-8"))[0]


def test_every_filter_has_a_case() -> None:
    assert set(LINES) == {name for name, _ in FILTERS}


@pytest.mark.parametrize("name", LINES)
def test_taken(name: str) -> None:
    class_name = "AA" if name == "names that say nothing" else "ORDINARY"
    assert _flaw("\n".join([f"class {class_name}", "feature", *LINES[name], "end", ""])) == name


def test_an_ordinary_class_is_fit() -> None:
    assert _flaw(ORDINARY) == ""


def test_an_obsolete_class_is_taken() -> None:
    assert _flaw(ORDINARY.replace("class ACCOUNT", 'class ACCOUNT obsolete "Use OTHER."')) == "obsolete"


def test_a_class_of_one_constant_is_no_table() -> None:
    assert _flaw('class C\nfeature\n\tname: STRING = "c"\nend') == ""


def test_a_note_clause_does_not_count_as_comments() -> None:
    text = 'note\n\tlicense: "[\n' + "\t\tx := y\n" * 20 + '\t]"\n' + ORDINARY
    assert _flaw(text) == ""


def test_a_class_of_a_compilers_test_suite_is_known_by_its_place() -> None:
    assert flaw_of_place("tool/gecop/validation/validity/vape/test1/aa.e")[0] == "test suite of a compiler"
    assert flaw_of_place("library/validation/src/validator.e") == ("", "")
    assert flaw_of_place("studio/eweasel/source/ew_runner.e") == ("", "")
    assert flaw_of_place("studio/eweasel/tests/incr101/test.e")[0] == "test suite of a compiler"
