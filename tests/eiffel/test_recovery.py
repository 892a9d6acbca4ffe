"""After a syntax error: several diagnostics, one a mistake, and all features that can be read."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import Tree, parse, parse_fragment, walk
from eiffel_expert.eiffel.syntax import ErrorExpression

ACCOUNT = """\
note
	description: "Accounts"

class
	ACCOUNT

create
	make

feature -- Initialization

	make (an_amount: INTEGER)
		require
			positive: an_amount > 0
		do
			balance := an_amount
		ensure
			set: balance = an_amount
		end

feature -- Access

	balance: INTEGER

	is_rich: BOOLEAN
		local
			l_limit: INTEGER
		do
			l_limit := 1000
			if balance > l_limit then
				Result := True
			else
				Result := False
			end
		end

feature -- Element change

	deposit (an_amount: INTEGER)
		do
			balance := balance + an_amount
			from until balance > 0 loop
				balance := balance + 1
			end
		end

	close
		do
			print ("closed")
		end

invariant
	rich_or_poor: is_rich or balance <= 1000

end
"""
NAMES = ["make", "balance", "is_rich", "deposit", "close"]


def broken(*edits: tuple[str, str]) -> Tree:
    text = ACCOUNT
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    return parse(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("balance := an_amount", "balance = an_amount"),
        ("positive: an_amount > 0", "positive: an_amount >"),
        ("positive: an_amount > 0\n\t\tdo", "positive: an_amount > 0\n"),
        ("(an_amount: INTEGER)\n\t\trequire", "(an_amount INTEGER)\n\t\trequire"),
        ("l_limit: INTEGER\n", "l_limit INTEGER\n"),
        ("l_limit then", "l_limit"),
        ("\t\t\tend\n\t\tend\n\nfeature -- Element", "\t\tend\n\nfeature -- Element"),
        ("\t\t\tend\n\t\tend\n\n\tclose", "\t\tend\n\n\tclose"),
        ("Result := False\n\t\t\tend", "Result := False\n\t\t\tend end"),
        ('"closed")\n\t\tend', '"closed")\n\t\tend\n\tend'),
        ("> 0 loop", "> 0"),
        ('"closed"', '"closed'),
        ("balance + an_amount", "(balance + an_amount"),
        ("rich_or_poor: is_rich or", "rich_or_poor: is_rich or or"),
        ("create\n\tmake", "create\n\tmake,"),
        ("create\n", "creates\n"),
        ("class\n\tACCOUNT", "class"),
        ("\t\tdo\n\t\t\tprint", "\t\tdo {\n\t\t\tprint"),
    ],
)
def test_one_slip_is_one_diagnostic_and_loses_no_feature(old: str, new: str) -> None:
    tree = broken((old, new))
    assert len(tree.diagnostics) == 1, "\n".join(map(str, tree.diagnostics))
    assert [feature.name for feature in tree.features] == NAMES


def test_several_slips_are_several_diagnostics() -> None:
    tree = broken(
        ("balance := an_amount", "balance = an_amount"),
        ("l_limit := 1000", "l_limit := 10 +"),
        ("balance + an_amount", "balance == an_amount"),
        ('print ("closed")', 'print ("closed)'),
        ("is_rich or balance", "is_rich or or balance"),
    )
    assert [finding.line for finding in tree.diagnostics] == [16, 31, 41, 50, 53]  # 50: behind the string of 49
    assert [feature.name for feature in tree.features] == NAMES


def test_several_slips_in_one_routine() -> None:
    tree = parse_fragment("x = 1\ny := 2\nif y == 2 then\n\tf\nend\nz = 3", "instructions")
    assert [finding.line for finding in tree.diagnostics] == [1, 3, 6]
    assert len(tree.nodes) == 4


def test_a_wrong_expression_has_a_node() -> None:
    tree = broken(("balance + an_amount", "balance + * 2"))
    assert tree.root is not None
    (wrong,) = [node for node in walk(tree.root) if isinstance(node, ErrorExpression)]
    assert tree.text_of(wrong) == "balance + * 2"


def test_contracts_of_a_broken_routine_are_kept() -> None:
    make = broken(("balance := an_amount", "balance = an_amount")).features[0]
    assert make.require is not None and make.ensure is not None
    assert [clause.tag for clause in make.require.clauses + make.ensure.clauses] == ["positive", "set"]


def test_at_most_twenty_diagnostics() -> None:
    assert len(parse_fragment("x = 1\n" * 100, "instructions").diagnostics) == 20


def test_text_that_is_not_indented() -> None:
    tree = parse("class A\nfeature\nf\ndo\nx = 1\ng\nend\nh\ndo\nend\nend")
    assert [finding.line for finding in tree.diagnostics] == [5]
    assert [feature.name for feature in tree.features] == ["f", "h"]


def test_text_on_one_line() -> None:
    tree = parse("class A feature f do x = 1 g end h do end i: INTEGER end")
    assert len(tree.diagnostics) == 1
    assert [feature.name for feature in tree.features] == ["f", "h", "i"]
