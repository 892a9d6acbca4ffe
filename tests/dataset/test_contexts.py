"""What is pasted beside a feature, from two lines to the class."""

from __future__ import annotations

import pytest

from eiffel_expert.dataset import contexts
from eiffel_expert.dataset.contexts import context_of, interface_of, short_forms
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.dataset.words import class_names


def feature(views: dict[str, ClassView], owner: str, name: str) -> FeatureView:
    return next(view for view in views[owner].views.values() if view is not None and view.name == name)


def test_without_room_two_lines_are_given(views: dict[str, ClassView]) -> None:
    assert context_of(feature(views, "BOUNDED_QUEUE", "put"), 1).splitlines()[0] == "Class: BOUNDED_QUEUE [G]"


def test_short_form_shows_interfaces_and_no_body(views: dict[str, ClassView]) -> None:
    text = short_forms(feature(views, "BOUNDED_QUEUE", "put"), 4000)
    assert "\tis_empty: BOOLEAN\n\t\t\t-- Is there no item?\n\t\tensure\n\t\t\tdefinition: Result = (count = 0)" in text
    assert "Result := count = 0" not in text


def test_short_form_leaves_the_feature_itself_out(views: dict[str, ClassView]) -> None:
    assert "put (a_item: G)" not in short_forms(feature(views, "BOUNDED_QUEUE", "put"), 4000)


def test_a_feature_is_shown_whole_or_not_at_all(views: dict[str, ClassView]) -> None:
    put = feature(views, "BOUNDED_QUEUE", "put")
    whole = {interface_of(unit) for unit in put.owner.features}
    for room in range(100, 700, 50):
        shown = short_forms(put, room).split("\n\nfeature\n\n")[1].removesuffix("\n\nend").split("\n\n")
        assert set(shown) <= whole | {"end"}


def test_names_that_the_text_uses_come_first(views: dict[str, ClassView]) -> None:
    text = short_forms(feature(views, "BOUNDED_QUEUE", "put"), 130)
    assert "first_item" in text or "capacity" in text
    assert "make" not in text


def test_the_class_is_given_without_the_feature(views: dict[str, ClassView], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contexts, "SHORT_PERCENT", 0)
    monkeypatch.setattr(contexts, "WHOLE_PERCENT", 100)
    put = feature(views, "BOUNDED_QUEUE", "put")
    object.__setattr__(put.owner, "room", 5000)
    text = context_of(put, 1)
    assert "-- `put`: see below." in text
    assert "items.wipe_out" in text
    assert "added: items.last = a_item" not in text


def test_a_variable_called_like_a_class_brings_no_class() -> None:
    assert class_names("cell: LINKABLE [G] do cell.put (1) end") == {"LINKABLE", "G"}
