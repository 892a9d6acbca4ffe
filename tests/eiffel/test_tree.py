"""The tree's questions: names, spans, comments, one property a test."""

from __future__ import annotations

import gc

import pytest

from eiffel_expert.eiffel import Visitor, collector_paused, parse, parse_feature, parse_fragment, walk
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    FeatureDeclaration,
    QualifiedCall,
    UnqualifiedCall,
)

COUNTER = """\
note
	description: "Counters"

deferred class
	COUNTER [G -> ANY]

inherit
	ANY
		redefine
			out
		end

create
	make

feature {NONE} -- Initialization

	make (a_start: INTEGER; b, c: detachable STRING)
			-- Start at `a_start'.
			-- `b' and `c' are ignored.
		require
			not_negative: a_start >= 0
				-- Counters count up.
		local
			i: INTEGER
		do
			count := a_start -- now
		ensure
			set: count = a_start
		end

feature -- Access

	count: INTEGER assign set_count
			-- How many.

	limit: INTEGER = 10 -- At most.

	bare: STRING

			-- A comment for nobody.

	out, frozen text: STRING is
			-- As text.
		do
		end

	step deferred end

invariant
	count >= 0 -- always

end -- class COUNTER
"""


@pytest.fixture(scope="module")
def features() -> dict[str, FeatureDeclaration]:
    return {feature.name: feature for feature in TREE.features}


TREE = parse(COUNTER)


def test_class_header() -> None:
    root = TREE.root
    assert TREE.ok and root is not None
    assert (root.name, root.is_deferred, root.is_expanded, root.is_frozen) == ("COUNTER", True, False, False)
    assert [formal.name for formal in root.formals] == ["G"]
    assert [(TREE.text_of(parent.type), parent.redefine, parent.rename) for parent in root.parents] == [
        ("ANY", ["out"], None)
    ]
    assert [clause.names for clause in root.creators] == [["make"]]


def test_clauses_have_clients_and_comments() -> None:
    assert TREE.root is not None
    first, second = TREE.root.feature_clauses
    assert (first.clients, TREE.clause_comment(first)) == (["NONE"], "-- Initialization")
    assert (second.clients, TREE.clause_comment(second)) == (None, "-- Access")


def test_arguments_are_groups(features: dict[str, FeatureDeclaration]) -> None:
    groups = [(group.names, TREE.text_of(group.type)) for group in features["make"].arguments]
    assert groups == [(["a_start"], "INTEGER"), (["b", "c"], "detachable STRING")]


def test_synonyms(features: dict[str, FeatureDeclaration]) -> None:
    assert [(name.name, name.is_frozen) for name in features["out"].names] == [("out", False), ("text", True)]


@pytest.mark.parametrize(
    ("name", "comment"),
    [
        ("make", "-- Start at `a_start'.\n-- `b' and `c' are ignored."),
        ("count", "-- How many."),
        ("limit", "-- At most."),
        ("bare", ""),
        ("out", "-- As text."),
        ("step", ""),
    ],
)
def test_header_comment(features: dict[str, FeatureDeclaration], name: str, comment: str) -> None:
    assert TREE.header_comment(features[name]) == comment
    span = TREE.comment_span(features[name])
    assert "\n".join(line.strip() for line in COUNTER[slice(*span)].split("\n")) == comment if span else not comment


def test_spans(features: dict[str, FeatureDeclaration]) -> None:
    make, count = features["make"], features["count"]
    assert COUNTER[slice(*TREE.signature_span(make))] == "make (a_start: INTEGER; b, c: detachable STRING)"
    assert COUNTER[slice(*TREE.signature_span(count))] == "count: INTEGER assign set_count"
    body = TREE.body_span(make)
    assert body is not None and COUNTER[slice(*body)] == "count := a_start -- now"
    assert TREE.body_span(features["step"]) is None
    assert TREE.text_of(make).endswith("end") and TREE.line_of(make) == 18


def test_assertions_take_their_comments(features: dict[str, FeatureDeclaration]) -> None:
    require = features["make"].require
    assert require is not None and TREE.root is not None and TREE.root.invariant is not None
    assert TREE.text_of(require) == "require\n\t\t\tnot_negative: a_start >= 0\n\t\t\t\t-- Counters count up."
    assert TREE.text_of(TREE.root.invariant) == "invariant\n\tcount >= 0 -- always"
    assert [clause.tag for clause in require.clauses] == ["not_negative"]


def test_kinds_of_features(features: dict[str, FeatureDeclaration]) -> None:
    kinds = {
        name: (feature.is_query, feature.is_attribute, feature.is_constant, feature.is_deferred)
        for name, feature in features.items()
    }
    assert kinds["make"] == (False, False, False, False)
    assert kinds["count"] == (True, True, False, False)
    assert kinds["limit"] == (True, False, True, False)
    assert kinds["step"] == (False, False, False, True)


def test_empty_body_has_an_empty_span() -> None:
    tree = parse_feature("f do end")
    assert tree.body_span(tree.features[0]) == (4, 4)


def test_precedence() -> None:
    (node,) = parse_fragment("a + b * c = d and then not e", "expression").nodes
    assert isinstance(node, BinaryExpression) and node.operator == "and then"
    equal = node.left
    assert isinstance(equal, BinaryExpression) and equal.operator == "="
    assert isinstance(equal.left, BinaryExpression) and equal.left.operator == "+"


def test_sums_group_to_the_left_and_powers_to_the_right() -> None:
    (difference,) = parse_fragment("a - b - c", "expression").nodes
    (power,) = parse_fragment("a ^ b ^ c", "expression").nodes
    assert isinstance(difference, BinaryExpression) and isinstance(difference.left, BinaryExpression)
    assert isinstance(power, BinaryExpression) and isinstance(power.right, BinaryExpression)


def test_walk_follows_the_text() -> None:
    starts = [node.first for node in walk(TREE.nodes[0])]
    calls = [node.name for node in walk(TREE.nodes[0]) if isinstance(node, UnqualifiedCall)]
    assert starts[0] == 0 and calls == ["a_start", "count", "a_start", "count", "a_start", "count"]


def test_visitor_calls_the_method_of_the_class() -> None:
    class Calls(Visitor):
        def __init__(self) -> None:
            self.names: list[str] = []

        def visit_qualified_call(self, node: QualifiedCall) -> None:
            self.names.append(node.name)
            self.visit_children(node)

    calls = Calls()
    calls.visit(parse_fragment("a.b (c.d).e", "expression").nodes[0])
    assert calls.names == ["e", "b", "d"]


def test_several_features_alone() -> None:
    tree = parse_feature("f: INTEGER\n\ng (x: INTEGER) do end")
    assert tree.ok and tree.root is None
    assert [feature.name for feature in tree.features] == ["f", "g"]


def test_feature_clauses_alone() -> None:
    tree = parse_fragment("feature -- A\n\tf: INTEGER\nfeature {NONE}\n\tg: INTEGER", "feature_clause")
    assert tree.ok and [feature.name for feature in tree.features] == ["f", "g"]


def test_instructions_alone() -> None:
    tree = parse_fragment("x := 1\ny := 2", "instructions")
    assert tree.ok and [type(node) for node in tree.nodes] == [Assignment, Assignment]


def test_assertions_alone() -> None:
    tree = parse_fragment("a: x > 0\nb: y", "assertions")
    assert tree.ok and tree.text_of(tree.nodes[0]) == "a: x > 0\nb: y"


def test_an_error_keeps_what_was_read() -> None:
    tree = parse("class A feature f do end g do x := end end")
    assert len(tree.diagnostics) == 1 and [feature.name for feature in tree.features] == ["f", "g"]


def test_unknown_kind_of_fragment() -> None:
    with pytest.raises(ValueError, match="no kind of fragment"):
        parse_fragment("x", "statement")


@pytest.mark.parametrize("is_on", [True, False])
def test_the_collector_is_as_it_was(is_on: bool) -> None:
    before = gc.isenabled()
    (gc.enable if is_on else gc.disable)()
    try:
        with collector_paused():
            assert not gc.isenabled()
            parse("class A end")
            assert not gc.isenabled()
        assert gc.isenabled() == is_on
    finally:
        (gc.enable if before else gc.disable)()


@pytest.mark.parametrize("text", ["class A feature f do x = 1 end end", "class A feature f is", "class A end"])
def test_nothing_is_left_for_the_collector(text: str) -> None:
    parse(text)
    gc.collect()
    with collector_paused():
        tree = parse(text)
        del tree
        assert gc.collect() == 0
