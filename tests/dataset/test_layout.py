"""A feature's text cut into sections and put together again."""

from __future__ import annotations

from eiffel_expert.dataset.layout import layout_of

PUT = """put (a_item: INTEGER)
			-- Add `a_item'.
		require
			not_full: not is_full
		do
			items.extend (a_item)
		ensure
			added: has (a_item)
		end"""


def test_text_moves_to_column_one() -> None:
    layout = layout_of(PUT, "\t")
    assert layout is not None
    assert layout.text.splitlines()[:3] == ["put (a_item: INTEGER)", "\t\t-- Add `a_item'.", "\trequire"]


def test_a_section_can_be_left_out() -> None:
    layout = layout_of(PUT, "\t")
    assert layout is not None
    assert "require" not in layout.with_sections({"require": ()})


def test_parts() -> None:
    layout = layout_of(PUT, "\t")
    assert layout is not None
    assert (layout.signature, layout.comment) == ("put (a_item: INTEGER)", "Add `a_item'.")
    assert layout.instructions == ("\t\titems.extend (a_item)",)


def test_blanks_become_tabs() -> None:
    layout = layout_of(PUT.replace("\t", "   "), "   ")
    assert layout is not None
    assert layout.text == layout_of(PUT, "\t").text  # type: ignore[union-attr]


def test_one_line_features_are_not_cut() -> None:
    assert layout_of("put do count := 1\n end", "\t") is None


def test_verbatim_strings_keep_their_place() -> None:
    assert layout_of('text: STRING = "[\n\t\tab\n\t]"', "\t") is None
