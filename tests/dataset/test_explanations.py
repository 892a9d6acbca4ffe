"""Explanations say what text, tree and flat class prove: tried on classes made to mislead them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.corpus import build as corpus
from eiffel_expert.dataset.class_facts import roles
from eiffel_expert.dataset.kinds import Draft, Options, explain_class, explain_feature, explain_inheritance
from eiffel_expert.dataset.views import class_views
from eiffel_expert.eiffel import parse
from eiffel_expert.job import Job
from eiffel_expert.records import SourceUnit, read_parquet
from eiffel_expert.verify.in_context import Corpus
from eiffel_expert.workspace import Workspace

UPPER = """deferred class UPPER

feature -- Access

	size: INTEGER
			-- How large it is now

	total: INTEGER
			-- Sum of all sizes

feature -- Change

	grow (n: INTEGER)
			-- Make it larger by `n'.
		deferred
		end

	shrink
			-- Make it smaller by one.
		do
			size := size - 1
			total := total - 1
		end

	shrink_all
			-- Make it as small as can be.
		do
			shrink
			reset
		end

	reset
			-- Start again.
		do
			size := 0
			total := 0
		end

end
"""

OTHER = """class OTHER

feature -- Change

	shrink
			-- Do something else.
		do
			times := times + 1
			times := times + 1
		end

	times: INTEGER
			-- Number of calls

end
"""

LOWER = """class LOWER

inherit
	UPPER
		rename
			reset as restart
		redefine
			shrink
		end

	OTHER
		undefine
			shrink
		end

create
	make

feature {NONE} -- Initialization

	make (n: INTEGER)
			-- Start with `n'.
		do
			restart
			count := n
		end

feature -- Access

	count: INTEGER
			-- Number of items

feature -- Change

	grow (n: INTEGER)
			-- Make it larger by `n'.
		local
			l_count: INTEGER
		do
			l_count := count
			if n > 0 then
				count := l_count + n
			end
		end

	shrink
			-- Make it smaller by one.
		do
			Precursor
			count := 0
		end

	act
			-- Change things by and by.
		local
			l_action: PROCEDURE
		do
			l_action := agent do count := 5 end
			l_action.call
		end

feature {LOWER} -- Change

	double: INTEGER
			-- Twice the number of items
		do
			Result := count
			Result := Result + count
		end

	is_odd (n: INTEGER): BOOLEAN
			-- Is `n' an odd number of items?
		do
			restart
			Result := not (n \\\\ 2 = 0 or n = count)
		end

invariant
	not_negative: count >= 0

end
"""

ORPHAN = """class ORPHAN

inherit
	NOWHERE

feature -- Change

	grow (n: INTEGER)
			-- Make it larger by `n'.
		do
			size := size + n
			print (size)
		end

	size: INTEGER
			-- How large it is

end
"""


EDITOR = """class EDITOR

feature -- Basic operations

	edit
			-- Change the text.
		do
			print ("text")
		end

end
"""

NOTE_EDITOR = """class NOTE_EDITOR

inherit
	EDITOR
		redefine
			edit
		end

feature -- Basic operations

	edit
			-- Change the note.
		do
			print ("note")
		end

end
"""

FILE_EDITOR = """class FILE_EDITOR

inherit
	EDITOR

feature -- Access

	path: STRING = "a"
			-- Where the file is

	save
			-- Write the text to `path'.
		do
			print (path)
		end

end
"""

DATE_EDITOR = """class DATE_EDITOR

inherit
	NOTE_EDITOR
		redefine
			edit
		select
			edit
		end

	FILE_EDITOR
		rename
			edit as file_edit
		end

feature -- Basic operations

	edit
			-- Change the date.
		do
			print ("date")
			Precursor
		end

end
"""


@pytest.fixture
def explained(tmp_path: Path) -> Callable[[str, str], str]:
    """The explanation of a feature of a class."""
    return lambda owner, name: _drafts(tmp_path, explain_feature.drafts, owner, name)[0].output


def _units(folder: Path) -> list[SourceUnit]:
    for text in (UPPER, OTHER, LOWER, ORPHAN, EDITOR, NOTE_EDITOR, FILE_EDITOR, DATE_EDITOR):
        name = text.split("class ")[1].split()[0].lower()
        file = folder / "library" / name / f"{name}.e"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    workspace = Workspace(folder / "work")
    stage = workspace.stage("corpus")
    stage.begin("key")
    stage.finish("key", corpus.run(Job(Recipe(), workspace, stage.path, (folder / "library",))))
    return read_parquet(stage.path / "units.parquet", SourceUnit)


def _drafts(folder: Path, make: Callable[..., object], owner: str, name: str = "") -> list[Draft]:
    units = _units(folder)
    options = Options(1, 1, Corpus.of(units))
    view = next(view for view in class_views(units) if view.name == owner)
    if not name:
        return list(make(view, options))  # type: ignore[call-overload]
    feature = next(each for each in view.views.values() if each is not None and each.name == name)
    return list(make(feature, options))  # type: ignore[call-overload]


def test_what_is_redefined_and_undefined_stands_in_the_input(tmp_path: Path) -> None:
    (draft,) = _drafts(tmp_path, explain_feature.drafts, "LOWER", "shrink")
    assert "redefines" not in draft.output.split(".")[1]  # one version is redefined, the other undefined
    assert "a new declaration of what is inherited from `UPPER` and `OTHER`" in draft.output
    assert "\t\tredefine\n\t\t\tshrink" in draft.input
    assert "\t\tundefine\n\t\t\tshrink" in draft.input


def test_an_effective_version_is_not_said_to_be_one(explained: Callable[[str, str], str]) -> None:
    """That the ancestor's version is deferred is not in the input."""
    assert "`UPPER`" not in explained("LOWER", "grow")


def test_a_class_without_parents_introduces_its_features(explained: Callable[[str, str], str]) -> None:
    assert "It is introduced in this class, not inherited." in explained("UPPER", "shrink_all")


def test_what_is_assigned_is_not_told_twice(explained: Callable[[str, str], str]) -> None:
    grow = explained("LOWER", "grow")
    assert grow.count("sets `count`") + grow.count("Sets `count`") == 1
    assert "ssigns" not in grow


def test_nothing_but_assignments_needs_no_explanation(tmp_path: Path) -> None:
    assert _drafts(tmp_path, explain_feature.drafts, "LOWER", "double") == []


def test_export_stands_in_the_input(tmp_path: Path) -> None:
    (odd,) = _drafts(tmp_path, explain_feature.drafts, "LOWER", "is_odd")
    assert "exported to `LOWER` only" in odd.output
    assert "feature {LOWER} -- Change\n" in odd.input
    (start,) = _drafts(tmp_path, explain_feature.drafts, "LOWER", "make")
    assert "creation procedure, and not exported" in start.output
    assert "create\n\tmake\n\nfeature {NONE} -- Initialization\n" in start.input


def test_an_unknown_parent_leaves_origins_open(explained: Callable[[str, str], str]) -> None:
    grow = explained("ORPHAN", "grow")
    assert "introduced" not in grow
    assert "redefines" not in grow


def test_a_body_that_runs_later_is_not_told(tmp_path: Path) -> None:
    """The assignment in an inline agent is not made by the routine."""
    assert _drafts(tmp_path, explain_feature.drafts, "LOWER", "act") == []


def test_a_boolean_result_is_told_as_a_condition(explained: Callable[[str, str], str]) -> None:
    told = explained("LOWER", "is_odd")
    assert "declared in" not in told
    assert "it is not the case that" in told


def test_a_class_is_told_with_its_parents(tmp_path: Path) -> None:
    (draft,) = _drafts(tmp_path, explain_class.drafts, "LOWER")
    assert "It inherits from `UPPER`; it renames `reset` to `restart` and redefines `shrink`." in draft.output
    assert "It inherits from `OTHER`; it undefines `shrink`." in draft.output
    assert "Objects are created with `make`." in draft.output
    assert "`count` is not negative" in draft.output


def test_constants_are_told_with_their_values() -> None:
    tree = parse("class LIMITS\nfeature\n\tmost: INTEGER = 12\n\t\t\t-- Upper limit\nend\n")
    assert roles(tree, {}) == ["Constants:", "- `most` (`INTEGER`, value `12`)"]


def test_the_version_that_counts(tmp_path: Path) -> None:
    told = {draft.variant: draft.output for draft in _drafts(tmp_path, explain_inheritance.drafts, "LOWER")}
    assert told
    for name, text in told.items():
        if name == "restart":
            assert "renames it as `restart`" in text
            assert "`UPPER`" in text
        if name == "shrink":
            assert "undefines it" in text
            assert "lists it under `redefine`" in text
            assert "Precursor" in text


def test_a_branch_that_is_renamed_is_told_too(tmp_path: Path) -> None:
    told = {draft.variant: draft for draft in _drafts(tmp_path, explain_inheritance.drafts, "DATE_EDITOR")}
    edit = told["edit"]
    assert "By `FILE_EDITOR` the same feature arrives as `edit`; `DATE_EDITOR` renames it as `file_edit`" in edit.output
    assert "calls through the type of a common ancestor mean: it is `edit`." in edit.output
    assert "-- in class EDITOR (introduced here, which all versions here go back to; FILE_EDITOR has it" in edit.input


def test_where_it_was_introduced_stands_in_the_input(tmp_path: Path) -> None:
    for owner in ("LOWER", "DATE_EDITOR", "NOTE_EDITOR"):
        for draft in _drafts(tmp_path, explain_inheritance.drafts, owner):
            is_told = any(word in draft.output for word in ("introduced", "goes back to `"))
            assert is_told == ("introduced here" in draft.input)
            assert ("by `Precursor`" in draft.output) == ("with a call of Precursor" in draft.input)


def test_nothing_is_told_of_a_class_with_an_unknown_parent(tmp_path: Path) -> None:
    assert _drafts(tmp_path, explain_inheritance.drafts, "ORPHAN") == []
