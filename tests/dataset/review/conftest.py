"""A finished dataset of the small library, made once, and a session over a copy of it whose clock stands still."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from eiffel_expert.config import DatasetSection, Recipe
from eiffel_expert.corpus import build as corpus
from eiffel_expert.dataset import build as dataset
from eiffel_expert.dataset.golden import training
from eiffel_expert.dataset.review.command import session_for
from eiffel_expert.dataset.review.session import Session
from eiffel_expert.job import Job
from eiffel_expert.records import Pair
from eiffel_expert.workspace import Workspace

TIME = "2026-01-02T03:04:05+00:00"
KINDS = {"implement": 1.0, "explain_contracts": 1.0, "write_postcondition": 1.0}
RECIPE = Recipe(dataset=DatasetSection(kinds=KINDS, golden=True))
Build = Callable[[Path], Path]
BAG = """class BAG [G]

create
	make

feature {NONE} -- Initialization

	make
			-- Start empty.
		do
			create items.make (10)
		ensure
			empty: count = 0
		end

feature -- Measurement

	count: INTEGER
			-- Number of items
		do
			Result := items.count
		ensure
			definition: Result = items.count
		end

feature -- Element change

	put (a_item: G)
			-- Add `a_item'.
		do
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
			empty: count = 0
		end

feature {NONE} -- Implementation

	items: ARRAYED_LIST [G]
			-- The items, oldest first

end
"""
COUNTER = """class COUNTER

feature -- Access

	value: INTEGER
			-- Number of ticks

feature -- Basic operations

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


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Corpus and dataset of the library in a workspace; golden pairs as they are declared, which other tests judge."""
    library = tmp_path_factory.mktemp("sources") / "library"
    for cluster, name, text in (("containers", "bag", BAG), ("counting", "counter", COUNTER)):
        file = library / cluster / f"{name}.e"
        file.parent.mkdir(parents=True)
        file.write_text(text)

    def run(root: Path) -> Path:
        workspace = Workspace(root)
        for stage, work in (("corpus", corpus.run), ("dataset", dataset.run)):
            folder = workspace.stage(stage)
            folder.begin("key")
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(training, "differences", lambda pair: iter(()))
                folder.finish("key", work(Job(RECIPE, workspace, folder.path, (library,))))
        return root

    return run


@pytest.fixture(scope="session")
def finished(build: Build, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("finished") / "workspace")


@pytest.fixture
def workspace(finished: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished, tmp_path / "workspace"))


@pytest.fixture
def session(workspace: Path) -> Session:
    made = session_for(Workspace(workspace), "", 0)
    made.clock = lambda: TIME
    return made


@pytest.fixture
def pair_of(session: Session) -> Callable[..., Pair]:
    """The first pair of a kind, with words in its output."""

    def find(kind: str, words: str = "") -> Pair:
        return next(pair for pair in session.pairs if pair.kind == kind and words in pair.output)

    return find
