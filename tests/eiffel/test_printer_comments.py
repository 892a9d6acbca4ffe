"""Where the printer puts comments; none is ever lost."""

from __future__ import annotations

import re

import pytest

from eiffel_expert.eiffel import first_difference, parse, parse_fragment, print_tree
from eiffel_expert.eiffel.syntax import FeatureDeclaration

EVERYTHING = """\
note a: "b"; c: d
deferred class C [G -> A create make end] obsolete "x"
inherit A rename a as b export {NONE} c; {ANY} all undefine e, f end B; D
create {ANY} make, put convert make ({A}), to_b: {B}
feature {NONE} e (i: T; j: U): V assign s require p: q; r local l: T; m: U do x := y; (z).w
if a then b elseif c then d else e end
from i := 1 invariant k until f (i) loop g variant n end across s as t until u loop v end
inspect x when 1, 2 .. 3 then a else b end check a; b end check a then b end debug ("k") c end
separate e as f do g end do_all (agent (o: T): U local v: T do a; b ensure c rescue d end (?))
h := if a then b else c end + across t as u all v end ensure o rescue retry end
k: INTEGER = -5 ; n: T ; f external "C" alias "g" end
invariant i: x; j note k: "l" end
"""


def instructions(text: str) -> str:
    tree = parse_fragment(text, "instructions")
    assert tree.ok, tree.diagnostics
    return print_tree(tree)


def features(text: str) -> str:
    tree = parse_fragment(text, "feature")
    assert tree.ok, tree.diagnostics
    return print_tree(tree)


def test_a_comment_behind_an_instruction_stays_there() -> None:
    assert instructions("a    -- b  \nc") == "a -- b\nc\n"


def test_a_comment_before_an_instruction_is_as_deep() -> None:
    assert instructions("if a then\n-- c\nb end") == "if a then\n\t-- c\n\tb\nend\n"


def test_a_comment_that_was_deeper_than_what_follows_stays_deeper() -> None:
    assert instructions("if a then\n      -- c\n   b\nend") == "if a then\n\t\t-- c\n\tb\nend\n"


def test_a_comment_at_the_end_of_a_block_is_the_block_s() -> None:
    assert instructions("if a then\n\tb\n\t-- c\nend") == "if a then\n\tb\n\t-- c\nend\n"


def test_empty_lines_between_instructions_become_one_at_most() -> None:
    assert instructions("a\n\n\n\nb\nc") == "a\n\nb\nc\n"


def test_an_empty_line_before_a_comment_stays() -> None:
    assert instructions("a\n\n-- c\nb") == "a\n\n-- c\nb\n"


def test_no_empty_line_where_a_block_begins_or_ends() -> None:
    assert instructions("if a then\n\n\tb\n\nend") == "if a then\n\tb\nend\n"


def test_a_comment_within_an_expression_breaks_the_line() -> None:
    assert instructions("x := a + -- one\n b") == "x := a + -- one\n\tb\n"


def test_a_header_comment_is_two_tabs_deeper() -> None:
    assert features("f -- Do it.\n-- Twice.\ndo end") == "f\n\t\t-- Do it.\n\t\t-- Twice.\n\tdo\n\tend\n"


def test_a_header_comment_behind_is() -> None:
    assert features("f is -- Do it.\ndo end") == "f is\n\t\t-- Do it.\n\tdo\n\tend\n"


def test_the_next_feature_s_comment_is_not_the_attribute_s() -> None:
    assert features("a: T\n\n-- B.\nb: T") == "a: T\n\n-- B.\nb: T\n"


def test_the_name_of_a_feature_clause_stays_behind_it() -> None:
    text = print_tree(parse("class A feature {B}   -- Access\nx: T end"))
    assert "\nfeature {B} -- Access\n\n\tx: T\n" in text


def test_the_name_of_a_feature_clause_on_the_next_line_goes_up() -> None:
    text = print_tree(parse("class A feature\n\t-- Access\n\n\tx: T end"))
    assert "\nfeature -- Access\n\n\tx: T\n" in text


def test_comments_around_the_class_stay() -> None:
    text = "-- Before.\n\nclass\n\tA\n\nend -- class A\n\n-- After.\n"
    assert print_tree(parse(text)) == text


def test_a_comment_may_hold_a_carriage_return() -> None:
    assert instructions("a -- b\rc\nd") == "a -- b\rc\nd\n"


def test_the_header_comment_stays_the_feature_s() -> None:
    tree = parse("class A feature a: T -- X.\n b -- Y.\n\n-- Z.\n do end end")
    again = parse(print_tree(tree))
    assert isinstance(again.features[1], FeatureDeclaration)
    assert [again.header_comment(f) for f in again.features] == ["-- X.", "-- Y."]


@pytest.mark.parametrize("form", ["-- {}\n", "\n-- {}\n", "\n\n\t\t\t-- {}\n\n"])
@pytest.mark.parametrize("width", [1, 2, 3, 7])
def test_no_comment_is_lost_wherever_it_stands(width: int, form: str) -> None:
    """Comments behind every token, behind every second one, ..."""
    tree = parse(EVERYTHING)
    assert tree.ok, tree.diagnostics
    parts = [
        text + " " + (form.format(f"c{n}") if n % width == 0 else "") for n, (_, text, _, _) in enumerate(tree.tokens())
    ]
    commented = parse("".join(parts))
    text = print_tree(commented)
    again = parse(text)
    assert first_difference(commented, again) is None
    assert sorted(re.findall("-- c[0-9]+", text)) == sorted(re.findall("-- c[0-9]+", commented.text))
    assert print_tree(again) == text
