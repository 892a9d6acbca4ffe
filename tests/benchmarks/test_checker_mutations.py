"""One change a test: a feature, and what becomes of it."""

import random

import pytest
from checker_mutants import edited
from checker_mutations import TYPE, VOID, Place, misspelt

from eiffel_expert.eiffel import parse

CLASS = """\
class A
feature
	f (a: STRING; n: INTEGER): INTEGER
		{body}
		end
end
"""


def changed(operator: str, body: str, seed: int = 1) -> str | None:
    """The body of `f` after the change, None if the operator finds nothing."""
    text = CLASS.replace("{body}", body)
    tree = parse(text)
    assert tree.ok
    edits = (VOID | TYPE)[operator](Place(tree, tree.features[0], random.Random(seed)))
    if edits is None:
        return None
    head, tail = CLASS.split("{body}")
    return edited(tree, edits).removeprefix(head).removesuffix(tail)


CASES = [
    ("guard_removed", "do if b /= Void then b.go end", "do b.go"),
    ("guard_removed", "do if attached b as l then l.go (l) end", "do b.go (b)"),
    ("object_test_removed", "do if attached b as l then l.go end", "do if (b /= Void) then b.go end"),
    ("object_test_removed", "do if attached b [1] as l then l.go end", "do if (b [1] /= Void) then (b [1]).go end"),
    ("attached_removed", "do if not attached b then go end", "do if not (b /= Void) then go end"),
    ("detachable_local", "local l: STRING do l := a", "local l: detachable STRING do l := a"),
    ("detachable_local", "local l: attached STRING do l := a", "local l: detachable STRING do l := a"),
    ("initialization_removed", "do Result := 1", "do "),
    ("else_removed", "do if a.x then Result := 1 else Result := 2 end", "do if a.x then Result := 1  end"),
    ("check_removed", "do check attached b as l then l.go end", "do b.go"),
    ("strict_operator", "do Result := b /= Void and then b.is_x", "do Result := b /= Void and b.is_x"),
    ("strict_operator", "do Result := b = Void or else b.is_x", "do Result := b = Void or b.is_x"),
    ("precondition_removed", "require b /= Void do b.go", "require True do b.go"),
    ("argument_dropped", "do go (1)", "do go "),
    ("argument_added", "do go (1)", "do go (1, 1)"),
    ("argument_added", "do go", "do go (0)"),
    ("arguments_swapped", "do go (1, a, 3)", "do go (a, 1, 3)"),
    ("command_as_query", "do go", "do Result := go"),
    ("query_as_instruction", "do Result := a.count", "do a.count"),
    ("wrong_constant", "do go (True)", "do go (7)"),
    ("wrong_constant", "do go (7)", 'do go ("text")'),
    ("wrong_variable", "do go (n)", "do go (a)"),
    ("wrong_local_type", "local l: STRING do go", "local l: INTEGER do go"),
    ("generics_dropped", "local l: LIST [X] do go", "local l: LIST do go"),
    ("local_undeclared", "local l: STRING do go", "local  do go"),
    ("wrong_operator", "do Result := 1 + n", "do Result := 1 and n"),
]


@pytest.mark.parametrize(("operator", "before", "after"), CASES)
def test_change(operator: str, before: str, after: str) -> None:
    assert changed(operator, before) == after


@pytest.mark.parametrize("operator", [*VOID, *TYPE])
def test_nothing_to_change_in_an_empty_body(operator: str) -> None:
    assert changed(operator, "do") is None or operator == "detachable_signature"


def test_a_strict_operator_without_a_test_of_attachment_stays() -> None:
    assert changed("strict_operator", "do Result := n > 1 and then n < 3") is None


@pytest.mark.parametrize("seed", range(20))
def test_a_misspelt_name_is_another_name(seed: int) -> None:
    assert misspelt("item", random.Random(seed)) != "item"


def test_operators_of_both_kinds_have_their_own_names() -> None:
    assert len(VOID) + len(TYPE) == len(VOID | TYPE)
