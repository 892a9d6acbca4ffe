"""When a text counts as Liberty's: one text, and whether it parses or where it fails."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel import parse

INSERTING = "class A\ninsert\n\tB\nfeature {ANY}\n\tf\n\t\tdo\n\t\t\tx := %s\n\t\tend\nend\n"


def test_insert_makes_a_text_liberty_s() -> None:
    tree = parse(INSERTING % "y")
    assert (tree.ok, tree.dialect) == (True, "legacy")


def test_a_slip_in_such_a_text_is_reported_where_it_is() -> None:
    (diagnostic,) = parse(INSERTING % "y +").diagnostics
    assert diagnostic.line == 8


def test_what_was_read_before_the_slip_is_there() -> None:
    tree = parse(INSERTING % "y +")
    assert tree.root is not None
    assert [parent.nonconforming for parent in tree.root.parents] == [True]


@pytest.mark.parametrize(
    "feature",
    [
        "x: INTEGER 5",
        "x: BOOLEAN then True end",
        "x: INTEGER unique",
        'x: STRING do Result := "a".twin end',
        "x do l.put ([1, 2,]) end",
    ],
)
def test_one_construct_alone_is_a_slip(feature: str) -> None:
    assert not parse(f"class A\nfeature\n\t{feature}\nend\n").ok


@pytest.mark.parametrize(
    "text",
    [
        "class A feature {} x: INTEGER 5 end",
        "class A feature x: INTEGER 5 y: BOOLEAN then True end end",
        "class A feature x: REFERENCE [INTEGER] end",
        'class A feature {} f do put ("#(1)" # &x) end end',
    ],
)
def test_two_or_a_habit_beside_one_are_evidence(text: str) -> None:
    assert parse(text).dialect == "legacy"
    assert parse(text).ok


@pytest.mark.parametrize(("name", "is_declared"), [("attached: BOOLEAN", True), ("other: BOOLEAN", False)])
def test_a_younger_keyword_is_a_name_where_the_text_declares_it(name: str, is_declared: bool) -> None:
    text = f"indexing\nclass A\nfeature\n\t{name}\n\tf is do if attached = x then g end end\nend\n"
    assert parse(text).ok == is_declared
