"""What a grammar makes is accepted and printed stably; what is changed in it is answered, not crashed on."""

from __future__ import annotations

from eiffel_grammar import GRAMMAR, texts, tokens
from hypothesis import given, settings
from hypothesis import strategies as st

from eiffel_expert.eiffel import Tree, first_difference, parse, parse_outline, print_tree, walk


def accepted(text: str) -> Tree:
    tree = parse(text)
    assert tree.ok, f"{tree.diagnostics[0]}\n{text}"
    return tree


def test_rules_name_rules() -> None:
    named = {word[1:-1] for each in GRAMMAR.values() for choice in each for word in choice.split() if word[0] == "<"}
    assert named - set(GRAMMAR) <= {"", "<"} and set(GRAMMAR) - named == {"class"}


@given(texts())
@settings(max_examples=150, deadline=None)
def test_valid_classes_are_accepted_and_printed_stably(text: str) -> None:
    tree = accepted(text)
    printed = print_tree(tree)
    again = accepted(printed)
    assert first_difference(tree, again) is None
    assert print_tree(again) == printed


@given(texts())
@settings(max_examples=50, deadline=None)
def test_outlines_have_the_features_of_the_tree(text: str) -> None:
    tree, outline = accepted(text), parse_outline(text)
    assert [(each.first, each.last) for each in outline.features] == [(each.first, each.last) for each in tree.features]


@given(tokens(), st.data())
@settings(max_examples=150, deadline=None)
def test_changed_classes_never_crash(words: list[str], data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(words) - 1))
        way = data.draw(st.sampled_from(["drop", "double", "replace"]))
        other = words[data.draw(st.integers(0, len(words) - 1))]
        words[place : place + 1] = {"drop": [], "double": [words[place]] * 2, "replace": [other]}[way] or ["end"]
    text = " ".join(words)
    tree = parse(text)
    assert len(tree.diagnostics) <= 20
    assert [tree.text[start:end] for _, _, start, end in tree.tokens()] == tree.token_table.texts[:-2]
    for node in walk(tree.nodes[0]):
        tree.text_of(node)
