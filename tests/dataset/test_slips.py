"""Each slip changes one place, and some place of ordinary code."""

from __future__ import annotations

import pytest

from eiffel_expert.dataset.slips import slip_names, with_slip

CODE = """search (a_key, a_other: STRING; n: INTEGER)
		-- Look for `a_key'.
	require
		known: n <= count
	local
		i: INTEGER
	do
		create found.make ("nothing")
		from
			i := 1
		until
			i > n
		loop
			if item (i) /= a_key and not (i = 2) then
				io.put_string ("no")
			elseif i >= 3 then
				Result := i
			end
			i := i + 1
		end
	end"""


@pytest.mark.parametrize("name", slip_names())
def test_slip_applies(name: str) -> None:
    changed = with_slip(name, CODE if name != "return" else CODE.replace("io.", "Result := "), 1)
    assert changed
    assert changed != CODE


def test_no_place_no_slip() -> None:
    assert with_slip("elif", "f do end", 1) == ""


def test_a_line_that_held_the_word_alone_goes() -> None:
    assert with_slip("missing loop", CODE, 1) == CODE.replace("\t\tloop\n", "")


def test_words_in_strings_and_comments_are_safe() -> None:
    text = 'f\n\t\t-- then\n\tdo\n\t\tprint ("then")\n\tend'
    assert with_slip("missing then", text, 1) == ""
