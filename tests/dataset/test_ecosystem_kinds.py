"""Library use, configuration, tests, SCOOP, migration, inheritance, agents: what each kind makes of a project."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.dataset.accept import accepted
from eiffel_expert.dataset.kinds import (
    Draft,
    Kind,
    Options,
    effect_deferred,
    explain_agent,
    explain_separate,
    find_feature,
    inherit_clause,
    migrate_class,
    migrate_feature,
    migrate_iteration,
    redeclare_feature,
    repair_ecf,
    repair_separate,
    use_brackets,
    use_library,
    use_separate,
    write_ecf,
    write_tests,
)
from eiffel_expert.dataset.needs import need_of
from eiffel_expert.dataset.views import ClassView, class_views
from eiffel_expert.eiffel import parse, parse_feature
from eiffel_expert.eiffel.ecf import read_ecf_text
from eiffel_expert.records import Pair, SourceUnit, read_parquet
from eiffel_expert.verify.in_context import Corpus

BUFFER = """note
	description: "Buffers of limited size"

class LIMITED_BUFFER

inherit
	BUFFER
		rename
			size as count
		redefine
			name
		end

create
	make

feature {NONE} -- Initialization

	make (a_capacity: INTEGER)
			-- Start empty with room for `a_capacity' items.
		require
			positive: a_capacity > 0
		do
			capacity := a_capacity
			create items.make (a_capacity)
			create title.make_from_string ("buffer")
		ensure
			capacity_set: capacity = a_capacity
			empty: count = 0
		end

feature -- Access

	title: STRING
			-- What it is called

	items: ARRAYED_LIST [INTEGER]
			-- The items, oldest first

	name: STRING
			-- Name with the number of items behind it
		do
			Result := Precursor + count.out
		ensure then
			longer: Result.count > 0
		end

	largest: INTEGER
			-- Largest item so far
		require
			not_empty: not is_empty
		do
			across items as i loop
				if i > Result then
					Result := i
				end
			end
		end

feature -- Measurement

	capacity: INTEGER
			-- Largest number of items

	count: INTEGER
			-- Number of items
		do
			Result := items.count
		end

feature -- Status report

	is_empty: BOOLEAN
			-- Is there no item?
		do
			Result := count = 0
		end

	is_full: BOOLEAN
			-- Is there no room for another item?
		do
			Result := count = capacity
		end

	has_title (a_title: STRING): BOOLEAN
			-- Is it called `a_title'?
		do
			Result := title ~ a_title
		end

feature -- Element change

	put (a_item: INTEGER)
			-- Add `a_item' as the newest item.
		require
			not_full: not is_full
		do
			items.extend (a_item)
		ensure
			one_more: count = old count + 1
		end

	repeat_item (i, k: INTEGER)
			-- Put the item at position `i' at position `k' too.
		require
			first_valid: items.valid_index (i)
			second_valid: items.valid_index (k)
		local
			l_item: INTEGER
		do
			l_item := items.i_th (i)
			items.put_i_th (l_item, k)
		end

	put_all (a_items: ARRAYED_LIST [INTEGER])
			-- Add all of `a_items' while there is room.
		do
			a_items.do_all (agent put_if_possible)
		end

	put_if_possible (a_item: INTEGER)
			-- Add `a_item' if there is room.
		do
			if not is_full then
				put (a_item)
			end
		end

	wipe_out
			-- Remove all items.
		do
			items.wipe_out
		ensure
			empty: count = 0
		end

end
"""

PARENT = """note
	description: "What holds items"

deferred class BUFFER

feature -- Access

	name: STRING
			-- Name for messages
		do
			Result := "buffer"
		end

feature -- Measurement

	size: INTEGER
			-- Number of items
		deferred
		end

end
"""

SINGLE = """note
	description: "Buffers of exactly one item"
	author: "Somebody"

class SINGLE_BUFFER

inherit
	BUFFER
		export
			{NONE} name
		redefine
			name
		end

create
	make

feature {NONE} -- Initialization

	make (a_label: STRING)
			-- Start with a copy of `a_label'.
		do
			create label.make_from_string (a_label)
		ensure
			label_set: label ~ a_label
		end

feature -- Access

	label: STRING
			-- What stands on it

	name: STRING
			-- Name of a single item
		do
			Result := "one"
		end

feature -- Measurement

	size: INTEGER
			-- Always one
		do
			Result := 1
		end

end
"""

Project = tuple[list[ClassView], Corpus]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    for cluster, name, text in (
        ("buffers", "limited_buffer", BUFFER),
        ("buffers", "buffer", PARENT),
        ("singles", "single_buffer", SINGLE),
    ):
        (folder / cluster).mkdir(parents=True, exist_ok=True)
        (folder / cluster / f"{name}.e").write_text(text)
    return folder


@pytest.fixture
def project(run_stages: Callable[[str, Recipe], Path]) -> Project:
    folder = run_stages("ecosystem", Recipe())
    units = read_parquet(folder.parent / "corpus" / "units.parquet", SourceUnit)
    return class_views(units), Corpus.of(units)


def _drafts(kind: Kind[Any], project: Project) -> list[tuple[Draft, SourceUnit]]:
    views, corpus = project
    options = Options(1, 1, corpus)
    if kind.unit == "class":
        return [(draft, view.unit) for view in views for draft in kind.drafts(view, options)]
    features = [feature for view in views for feature in view.views.values() if feature is not None]
    return [(draft, feature.unit) for feature in features for draft in kind.drafts(feature, options)]


ALL = (
    effect_deferred.KIND,
    explain_agent.KIND,
    explain_separate.KIND,
    find_feature.KIND,
    inherit_clause.KIND,
    migrate_class.KIND,
    migrate_feature.KIND,
    migrate_iteration.KIND,
    redeclare_feature.KIND,
    repair_ecf.KIND,
    repair_separate.KIND,
    use_brackets.KIND,
    use_library.KIND,
    use_separate.KIND,
    write_ecf.KIND,
    write_tests.KIND,
)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.name)
def test_each_kind_makes_pairs_that_are_accepted(kind: Kind[Any], project: Project) -> None:
    made = _drafts(kind, project)
    assert made
    for draft, unit in made:
        assert len(draft.wordings) >= 12
        assert isinstance(accepted(kind, draft, unit, 1, 9000, project[1]), Pair)


def test_a_library_call_is_guarded_by_its_precondition(project: Project) -> None:
    outputs = [draft.output for draft, _ in _drafts(use_library.KIND, project)]
    assert any("if not a_buffer.is_full then\n\t\t\ta_buffer.put (a_item)" in output for output in outputs)


def test_the_worse_answer_calls_a_feature_that_is_not_there(project: Project) -> None:
    for draft, unit in _drafts(find_feature.KIND, project):
        called = re.search(r"The call: `a_\w+\.(\w+)", draft.rejected)
        info = project[1].class_info(unit.id)
        assert called and info is not None
        assert info.feature(called[1]) is None


def test_the_feature_found_is_shown_as_the_excerpt_shows_it(project: Project) -> None:
    """No header comment is quoted that the excerpt does not have."""
    for draft, _ in _drafts(find_feature.KIND, project):
        code = draft.output.split("```")[1].removeprefix("eiffel\n").strip()
        assert "--" not in code
        assert code in draft.input


def test_an_uncontrolled_separate_call_is_broken_and_its_repair_waits(project: Project) -> None:
    made = {draft.variant: draft for draft, _ in _drafts(repair_separate.KIND, project)}
    assert "not_full: not a_buffer.is_full" in made["waiting"].output
    assert "separate buffer as l_buffer do" in made["query"].output


def test_separate_calls_are_mended_in_both_ways(project: Project) -> None:
    views, corpus = project
    made = [
        d for seed in range(6) for view in views for d in repair_separate.KIND.drafts(view, Options(seed, 1, corpus))
    ]
    queries = [draft.output for draft in made if draft.variant == "query"]
    assert any("separate buffer as l_buffer do" in output for output in queries)
    assert any(re.search(r"_of_buffer \(a_buffer: separate LIMITED_BUFFER\)", output) for output in queries)


def test_a_precondition_on_a_separate_argument_is_a_wait_condition(project: Project) -> None:
    (draft,) = [draft for draft, _ in _drafts(explain_separate.KIND, project)]
    assert "asks the separate object, so it is a wait condition" in draft.output


def test_a_written_configuration_has_no_problem(project: Project) -> None:
    for draft, _ in _drafts(write_ecf.KIND, project):
        assert read_ecf_text(draft.output.removeprefix("```xml\n").removesuffix("\n```")).ok


def test_a_broken_configuration_is_told_from_the_sound_one(project: Project) -> None:
    for draft, _ in _drafts(repair_ecf.KIND, project):
        broken = draft.input[: draft.input.index("</system>") + len("</system>")]
        assert read_ecf_text(broken).problems or "Unknown class name" in draft.input


def test_a_missing_library_is_asked_for_as_at_build_time(project: Project) -> None:
    views, corpus = project
    view = next(view for view in views if view.name == "LIMITED_BUFFER")
    text = view.unit.text.replace("title: STRING", "day: DATE")
    dated = ClassView(replace(view.unit, text=text), view.features, view.neighbours)
    found = [d for seed in range(40) for d in repair_ecf.drafts(dated, Options(seed, 1, corpus))]
    without = [draft for draft in found if draft.variant == repair_ecf.NO_LIBRARY]
    assert without
    assert "DATE is a class of the library `time`: `$ISE_LIBRARY" in without[0].input
    assert without[0].wordings == repair_ecf.OF_BUILD


def test_tests_keep_values_from_before_the_call(project: Project) -> None:
    (draft,) = [draft for draft, _ in _drafts(write_tests.KIND, project)]
    assert 'assert ("capacity_set", l_buffer.capacity = 5)' in draft.output
    assert "inherit\n\tEQA_TEST_SET" in draft.output


def test_old_text_is_legacy_and_the_answer_is_not(project: Project) -> None:
    for draft, _ in _drafts(migrate_class.KIND, project):
        assert parse(draft.input).dialect == "legacy"
        assert parse(draft.output).dialect != "legacy"
        assert "Somebody" not in draft.output


def test_equality_and_creation_have_old_forms(project: Project) -> None:
    inputs = "\n".join(draft.input for draft, _ in _drafts(migrate_feature.KIND, project))
    assert "!!items.make (a_capacity)" in inputs


def test_the_old_loop_has_a_cursor(project: Project) -> None:
    (draft,) = [draft for draft, _ in _drafts(migrate_iteration.KIND, project)]
    assert "Result := i.item" in draft.input
    assert parse_feature(draft.output).ok


def test_an_agent_with_an_open_argument(project: Project) -> None:
    (draft,) = [draft for draft, _ in _drafts(explain_agent.KIND, project)]
    assert "Its type is `PROCEDURE [INTEGER]`" in draft.output
    assert re.search(r"Open is `\w+` \(type `INTEGER`\): it is given with each call\.", draft.output)


def test_brackets_replace_all_calls(project: Project) -> None:
    (draft,) = [draft for draft, _ in _drafts(use_brackets.KIND, project)]
    assert "l_item := items [i]\n\t\titems [k] := l_item" in draft.output


@pytest.mark.parametrize(
    ("comment", "is_command", "is_boolean", "need"),
    [
        ("Remove the item at `i'.", True, False, "remove the item at `i`"),
        ("Number of items in the list", False, False, "the number of items in the list"),
        ("Is there no item?", False, True, "the answer to “Is there no item?”"),
        ("Called when the parser has finished.", True, False, ""),
        ("TODO: look at this again", False, False, ""),
    ],
)
def test_needs(comment: str, is_command: bool, is_boolean: bool, need: str) -> None:
    assert need_of(comment, is_command, is_boolean) == need
