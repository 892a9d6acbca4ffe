"""Kinds that write features, classes, comments and short forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from eiffel_expert.dataset.class_text import description_of, lean_class, root_of
from eiffel_expert.dataset.contract_view import contract_view
from eiffel_expert.dataset.kinds import (
    Draft,
    Options,
    complete_feature,
    describe_feature,
    generate_class,
    generate_feature,
    short_form,
)
from eiffel_expert.dataset.requests import backquoted, is_telling
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.verify import unmet

Find = Callable[[str], FeatureView]
OPTIONS = Options(seed=1, repairs_per_feature=1)


def _only(drafts: object) -> Draft:
    (draft,) = drafts  # type: ignore[misc]
    assert isinstance(draft, Draft)
    return draft


def test_a_request_is_made_of_signature_and_comment(feature: Find) -> None:
    draft = _only(generate_feature.drafts(feature("put"), OPTIONS))
    assert draft.slots["facts"] == "a procedure `put` with one argument (`a_item: G`)"
    assert "add `a_item` at the end" in draft.slots["request"]
    assert "items.extend" not in draft.input


def test_a_beginning_is_part_of_its_answer(feature: Find) -> None:
    draft = _only(complete_feature.drafts(feature("put"), OPTIONS))
    beginning = draft.input.split("\n\n")[-1]
    assert draft.output.startswith(beginning)
    assert unmet(draft.demands, draft.output) == ()
    assert unmet(draft.demands, draft.output.replace("first_item := a_item", "wipe_out")) != ()


def test_a_comment_is_asked_for_where_it_is_missing(feature: Find) -> None:
    view = feature("put")
    (draft,) = describe_feature.drafts(view, OPTIONS)
    assert draft.output == "-- Add `a_item' at the end."
    assert "Add" not in draft.input.split("\n\n")[-1]


def _with_comment(view: FeatureView, comment: str) -> FeatureView:
    header = (view.layout.sections["header"][0], f"\t\t-- {comment}")
    return replace(view, layout=replace(view.layout, sections={**view.layout.sections, "header": header}))


@pytest.mark.parametrize(
    ("comment", "is_described"),
    [
        ("Add `a_item' as first item or extend items.", True),
        ("First item or extended items with `a_item'.", False),  # a noun phrase over a procedure
        ("Add `a_item' to items because first item is empty.", False),
        ("Add `a_item' to items, won't extend first item.", False),
        ("Add `a_item' to items as first item in Github.", False),
    ],
)
def test_a_comment_says_what_the_text_shows(feature: Find, comment: str, is_described: bool) -> None:
    view = _with_comment(feature("put"), comment)
    made = list(describe_feature.drafts(view, OPTIONS))
    assert bool(made) == is_described


def test_quoted_arguments_are_asked_for_where_there_are_some(feature: Find) -> None:
    (quoting,) = describe_feature.drafts(feature("put"), OPTIONS)
    assert describe_feature.QUOTING in quoting.wordings
    (other,) = describe_feature.drafts(_with_comment(feature("put"), "Add an item to items as first item."), OPTIONS)
    assert describe_feature.QUOTING not in other.wordings


@pytest.mark.parametrize(
    ("comment", "is_good"),
    [
        ("Remove the oldest item from this queue.", True),
        ("Put.", False),
        ("TODO: remove the oldest item here", False),
        ("See `other' for what this one does", False),
        ("x := y + 1; call the other thing", False),
        ("remove the oldest item from this queue.", False),
        ("Put item.", False),
    ],
)
def test_comments_that_tell(feature: Find, comment: str, is_good: bool) -> None:
    view = feature("wipe_out")
    header = (view.layout.sections["header"][0], f"\t\t-- {comment}")
    layout = replace(view.layout, sections={**view.layout.sections, "header": header})
    assert is_telling(replace(view, layout=layout)) == is_good


def test_quotes_become_code() -> None:
    assert backquoted("Add `a_item' to `Current'.") == "Add `a_item` to `Current`."


def test_the_outline_tells_signatures_and_no_bodies(views: dict[str, ClassView]) -> None:
    draft = _only(generate_class.drafts(views["COUNTER"], OPTIONS))
    assert "- `add (n: INTEGER)` (with precondition and postcondition): Count `n` more." in draft.input
    assert ":=" not in draft.input
    assert unmet(draft.demands, draft.output) == ()
    assert unmet(draft.demands, draft.output.replace("value := value + 1", "")) == ("empty body",)


def test_notes_but_the_description_go(views: dict[str, ClassView]) -> None:
    tree = lean_class(views["BOUNDED_QUEUE"].unit.text)
    assert tree is not None
    assert "license" not in tree.text
    assert description_of(root_of(tree).notes) == "Queues of limited size."


def test_the_short_form_has_what_clients_see(views: dict[str, ClassView]) -> None:
    queue = views["BOUNDED_QUEUE"].unit.text.replace("added: items.last = a_item", "not_empty: not is_empty")
    tree = lean_class(queue)
    assert tree is not None
    view = contract_view(tree)
    assert view.splitlines()[3:5] == ["class interface", "\tBOUNDED_QUEUE [G]"]
    assert "not_full: count < capacity" in view
    assert "first_item" not in view
    assert "do\n" not in view
    assert "create\n\tmake" in view


def test_an_assertion_on_hidden_features_has_no_place_in_it(views: dict[str, ClassView]) -> None:
    assert list(short_form.drafts(views["BOUNDED_QUEUE"], OPTIONS)) == []  # `items` is hidden


def test_the_short_form_of_a_class_without_secrets(views: dict[str, ClassView]) -> None:
    tree = lean_class(views["COUNTER"].unit.text)
    assert tree is not None
    assert "\tadd (n: INTEGER)\n\t\t\t-- Count `n' more.\n\t\trequire\n\t\t\tnot_negative: n >= 0" in contract_view(
        tree
    )


def test_a_makeshift_is_nothing_to_learn_from(feature: Find) -> None:
    view = feature("put")
    lines = view.layout.sections["do"]
    layout = replace(view.layout, sections={**view.layout.sections, "do": (*lines, "\t\t-- Bug in an old compiler")})
    assert list(generate_feature.drafts(replace(view, layout=layout), OPTIONS)) == []


def test_the_implementation_invariant_is_left_out() -> None:
    tree = lean_class(
        "class A\n\nfeature\n\n\tn: INTEGER\n\nfeature {NONE}\n\n\tm: INTEGER\n\n"
        "invariant\n\tshown: n > 0\n\thidden: m > 0\n\tboth: n > m\n\nend\n"
    )
    assert tree is not None
    view = contract_view(tree)
    assert "invariant\n\tshown: n > 0\n\nend" in view
    assert "m > 0" not in view
