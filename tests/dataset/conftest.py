"""A small library of two clusters, and the stages run over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.corpus import build as corpus
from eiffel_expert.dataset import build as dataset
from eiffel_expert.dataset.views import ClassView, FeatureView, class_views
from eiffel_expert.job import Job
from eiffel_expert.records import SourceUnit, read_parquet
from eiffel_expert.workspace import Workspace

QUEUE = """note
	description: "Queues of limited size."
	license: "MIT"

class BOUNDED_QUEUE [G]

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
		ensure
			capacity_set: capacity = a_capacity
			empty: is_empty
		end

feature -- Measurement

	capacity: INTEGER
			-- Most items that fit

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
		ensure
			definition: Result = (count = 0)
		end

feature -- Element change

	put (a_item: G)
			-- Add `a_item' at the end.
		require
			not_full: count < capacity
		do
			if is_empty then
				first_item := a_item
			end
			items.extend (a_item)
		ensure
			one_more: count = old count + 1
			added: items.last = a_item
		end

	wipe_out
			-- Remove all items.
		do
			items.wipe_out
		ensure
			empty: is_empty
		end

feature {NONE} -- Implementation

	items: ARRAYED_LIST [G]
			-- The items, oldest first

	first_item: detachable G
			-- The oldest item

invariant
	capacity_positive: capacity > 0
	not_too_many: count <= capacity

end
"""

COUNTER = """class COUNTER

feature -- Access

	value: INTEGER
			-- Number of ticks

feature -- Basic operations

	tick
			-- Count one.
		do
			value := value + 1
		ensure
			counted: value = old value + 1
		end

	add (n: INTEGER)
			-- Count `n' more.
		require
			not_negative: n >= 0
		do
			value := value + n
		ensure
			added: value = old value + n
		end

end
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    for cluster, name, text in (("containers", "bounded_queue", QUEUE), ("counting", "counter", COUNTER)):
        file = tmp_path / "library" / cluster / f"{name}.e"
        file.parent.mkdir(parents=True)
        file.write_text(text)
    return tmp_path / "library"


@pytest.fixture
def run_stages(library: Path, tmp_path: Path) -> Callable[[str, Recipe], Path]:
    """Corpus and dataset of the library in a workspace of that name; gives the dataset folder."""

    def run(name: str, recipe: Recipe) -> Path:
        workspace = Workspace(tmp_path / name)
        for stage, work in (("corpus", corpus.run), ("dataset", dataset.run)):
            folder = workspace.stage(stage)
            folder.begin("key")
            folder.finish("key", work(Job(recipe, workspace, folder.path, (library,))))
        return workspace.stage("dataset").path

    return run


@pytest.fixture
def views(run_stages: Callable[[str, Recipe], Path]) -> dict[str, ClassView]:
    folder = run_stages("views", Recipe())
    units = read_parquet(folder.parent / "corpus" / "units.parquet", SourceUnit)
    return {view.name: view for view in class_views(units)}


@pytest.fixture
def feature(views: dict[str, ClassView]) -> Callable[[str], FeatureView]:
    """The view of a feature of BOUNDED_QUEUE."""

    def find(name: str) -> FeatureView:
        found = next(v for v in views["BOUNDED_QUEUE"].views.values() if v and v.name == name)
        assert found is not None
        return found

    return find
