"""Each kind of repair on a small project: the broken text is rejected with its code, the output is accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.dataset.kinds import KINDS, Draft, Kind, Options
from eiffel_expert.dataset.kinds.review_feature import NAMING
from eiffel_expert.dataset.mutations.soundness import has_empty_form, has_misspelling, is_judgeable
from eiffel_expert.dataset.views import ClassView, class_views
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.records import SourceUnit, read_parquet
from eiffel_expert.verify import unmet
from eiffel_expert.verify.in_context import Corpus

SHELF = """class SHELF

inherit
	FURNITURE
		redefine
			label
		end

create
	make

feature {NONE} -- Initialization

	make (a_title: STRING; a_size: INTEGER)
			-- Start with room for `a_size' books.
		require
			positive: a_size > 0
		do
			title := a_title
			size := a_size
			create books.make (a_size)
			register (title)
		ensure
			size_set: size = a_size
			title_set: title = a_title
		end

feature -- Access

	title: STRING
			-- What the shelf is called

	size: INTEGER
			-- Most books that fit

	owner: detachable STRING
			-- Who may take books, if anybody in particular

	count: INTEGER
			-- Number of books
		do
			Result := books.count
		end

	label: STRING
			-- What is written on it
		do
			create Result.make_empty
			Result.append (title)
			Result.append_character (' ')
			Result.append (count.out)
		ensure then
			not_empty: not Result.is_empty
		end

	colour: STRING
			-- What it is painted with
		do
			Result := "brown"
		end

	index_of (a_book: STRING): INTEGER
			-- Place of `a_book', 0 if it is not there
		local
			i: INTEGER
			l_found: BOOLEAN
		do
			from
				i := 1
			until
				l_found or i > books.count
			loop
				if books.i_th (i).same_string (a_book) then
					Result := i
					l_found := True
				end
				i := i + 1
			end
		end

	owner_length: INTEGER
			-- Length of the owner's name, 0 without owner
		do
			if attached owner as l_owner then
				Result := l_owner.count
			end
		end

feature -- Status report

	is_full: BOOLEAN
			-- Is there no room left?
		do
			Result := books.full
		end

feature -- Element change

	put (a_book: STRING)
			-- Add `a_book'.
		require
			not_full: not is_full
		local
			l_known: BOOLEAN
		do
			l_known := books.has (a_book)
			if not l_known then
				books.extend (a_book)
			end
		ensure
			added: books.has (a_book)
		end

	set_owner (a_owner: STRING)
			-- Set `owner' to `a_owner'.
		do
			owner := a_owner
		ensure
			owner_set: owner = a_owner
		end

	give_to (other: SHELF)
			-- Make `other' belong to whom this one belongs.
		do
			if attached owner as l_owner then
				other.set_owner (l_owner)
			end
		end

feature {NONE} -- Implementation

	books: ARRAYED_LIST [STRING]
			-- The books, from left to right

	register (a_text: STRING)
			-- Tell that there is a new shelf.
		do
			print (a_text)
		end

end
"""
FURNITURE = """deferred class FURNITURE

feature -- Access

	label: STRING
			-- What is written on it
		do
			Result := "furniture"
		end

	colour: STRING
			-- What it is painted with
		deferred
		end

end
"""
BY_MUTATION = (
    *("repair_void_safety", "repair_initialization", "repair_unknown_feature", "repair_unknown_class"),
    *("repair_arguments", "repair_types", "repair_command_query", "repair_export", "repair_names"),
    *("repair_redeclaration", "repair_inheritance"),
)
REPAIRS = [kind for kind in KINDS if kind.name in BY_MUTATION]
TOLD = [kind for kind in KINDS if kind.name in ("explain_error", "review_feature")]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    for cluster, name, text in (("shelves", "shelf", SHELF), ("furniture", "furniture", FURNITURE)):
        (folder / cluster).mkdir(parents=True)
        (folder / cluster / f"{name}.e").write_text(text)
    return folder


@pytest.fixture
def project(run_stages: Callable[[str, Recipe], Path]) -> tuple[list[ClassView], Corpus]:
    folder = run_stages("repairs", Recipe())
    units = read_parquet(folder.parent / "corpus" / "units.parquet", SourceUnit)
    return class_views(units), Corpus.of(units)


def _drafts(kind: Kind[object], views: list[ClassView], options: Options) -> Iterator[tuple[Draft, SourceUnit]]:
    for view in views:
        if kind.unit == "class":
            yield from ((draft, view.unit) for draft in kind.drafts(view, options))  # type: ignore[arg-type]
        for feature in view.views.values() if kind.unit == "feature" else ():
            if feature is not None:
                yield from ((draft, feature.unit) for draft in kind.drafts(feature, options))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", REPAIRS, ids=lambda kind: kind.name)
def test_what_is_broken_is_rejected_with_the_code(kind: Kind[object], project: tuple[list[ClassView], Corpus]) -> None:
    views, corpus = project
    made = list(_drafts(kind, views, Options(1, 1, corpus)))
    assert made
    for draft, unit in made:
        verdict = corpus.verdict(unit.id, draft.output, draft.broken)
        assert verdict.status == "rejected" or kind.name == "repair_unknown_class"
        assert verdict.status == "undecided" or draft.code in [found.code for found in verdict.diagnostics]


@pytest.mark.parametrize("kind", REPAIRS, ids=lambda kind: kind.name)
def test_the_output_is_accepted_and_meets_its_demands(
    kind: Kind[object], project: tuple[list[ClassView], Corpus]
) -> None:
    views, corpus = project
    for draft, unit in _drafts(kind, views, Options(1, 1, corpus)):
        assert corpus.verdict(unit.id, draft.output, draft.output).accepted
        assert not unmet(draft.demands, draft.output)
        assert unmet(draft.demands, draft.broken) == ("near",)  # what is returned unchanged is no repair
        assert draft.broken in draft.input


@pytest.mark.parametrize("kind", TOLD, ids=lambda kind: kind.name)
def test_prose_holds_the_accepted_feature(kind: Kind[object], project: tuple[list[ClassView], Corpus]) -> None:
    views, corpus = project
    made = list(_drafts(kind, views, Options(1, 1, corpus)))
    assert made
    for draft, unit in made:
        assert unit.feature_name in draft.output
        assert not unmet(draft.demands, draft.output)
        assert "{" not in draft.output.split("```")[0].replace("{NONE}", "")


def test_without_a_checker_nothing_is_made(project: tuple[list[ClassView], Corpus]) -> None:
    views, _ = project
    assert not [draft for kind in (*REPAIRS, *TOLD) for draft in _drafts(kind, views, Options(1, 1))]


def _reviews(project: tuple[list[ClassView], Corpus]) -> Iterator[tuple[Draft, str]]:
    """Drafts of reviews and the accepted text, by several seeds."""
    views, corpus = project
    review = next(kind for kind in TOLD if kind.name == "review_feature")
    for seed in range(6):
        yield from ((d, unit.text) for d, unit in _drafts(review, views, Options(seed, 1, corpus)))


def test_a_missing_name_is_shown_to_be_missing(project: tuple[list[ClassView], Corpus]) -> None:
    """By an interface that has the right one, or by the compiler."""
    missing = [(draft, text) for draft, text in _reviews(project) if draft.code in NAMING]
    assert missing
    for draft, text in missing:
        lost = identifiers(text) - identifiers(draft.broken)
        shown = identifiers(draft.input.replace(draft.broken, ""))
        assert lost <= shown or f"The compiler says:\n[{draft.code}]" in draft.input


def test_nothing_wrong_is_limited_to_what_was_checked(project: tuple[list[ClassView], Corpus]) -> None:
    sound = [draft for draft, _ in _reviews(project) if draft.variant == "sound"]
    assert sound
    for draft in sound:
        assert "initialisation" in draft.output
        assert "on every path" not in draft.output
        assert not has_empty_form(draft.input)


def test_nothing_wrong_needs_all_callees_in_view(project: tuple[list[ClassView], Corpus]) -> None:
    views, _ = project
    features = [f for view in views for f in view.views.values() if f is not None and f.has_body]
    calling = [f for f in features if "capacity" in f.layout.section("do") or "count" in f.layout.section("do")]
    assert calling
    for feature in calling:
        everything = "\n".join(unit.signature for view in views for unit in view.features)
        assert not is_judgeable(feature, "class SHELF")
        assert not is_judgeable(feature, f"class LIST\n\nfeature\n\nend\n{everything}")


@pytest.mark.parametrize(
    ("text", "is_slip"),
    [
        ("attribute_name_not_void\natribute_name_not_empty", True),
        ("valid_position, valid_postion", True),
        ("attribute_name, attributes_name", False),  # grammar
        ("first_index, last_index", False),
        ("count: INTEGER -- counts", False),  # short words are alike by chance
    ],
)
def test_spelling(text: str, is_slip: bool) -> None:
    assert has_misspelling(text) == is_slip


def test_an_empty_short_form_is_seen() -> None:
    assert has_empty_form("class ST_SPLITTER\n\nfeature\n\nend")
    assert not has_empty_form("class SHELF\n\nfeature\n\n\tcount: INTEGER\n\nend")


def test_some_reviews_find_nothing(project: tuple[list[ClassView], Corpus]) -> None:
    views, corpus = project
    review = next(kind for kind in TOLD if kind.name == "review_feature")
    variants = {draft.variant for seed in range(6) for draft, _ in _drafts(review, views, Options(seed, 1, corpus))}
    assert "sound" in variants
    assert len(variants) > 2
