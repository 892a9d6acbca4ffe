"""`eiffel-expert dataset review`: opens the page, serves it until Ctrl-C, says what was decided and what to do next.

In: a workspace with a finished dataset, what part of it to read. Out: lines in workspace/reviews/reviews.jsonl.
"""

from __future__ import annotations

import webbrowser
from collections import Counter

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.review.gates import Gates
from eiffel_expert.dataset.review.server import ReviewServer
from eiffel_expert.dataset.review.session import Session
from eiffel_expert.dataset.review.store import FILE, Reviews
from eiffel_expert.errors import UserError
from eiffel_expert.progress import say
from eiffel_expert.records import Pair, read_parquet
from eiffel_expert.workspace import UNITS, Workspace


def review(workspace: Workspace, port: int, kind: str, sample: int, open_browser: bool) -> None:
    """Serves until it is interrupted."""
    session = session_for(workspace, kind, sample)
    with ReviewServer(session, port) as server:
        say(f"{len(session.pairs)} pairs to read at {server.url}")
        say(f"decisions go to {session.reviews.path}; Ctrl-C ends")
        if open_browser:
            webbrowser.open(server.url)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say(_summary(session))


def session_for(workspace: Workspace, kind: str, sample: int) -> Session:
    """The pairs of that kind, all if "", and a sample of them, all if 0: the same for the same dataset."""
    pairs = read_parquet(workspace.finished("dataset") / "pairs.parquet", Pair)
    found = [pair for pair in pairs if kind in ("", pair.kind)]
    if not found:
        raise UserError(f"no pair of kind '{kind}'", f"there are: {', '.join(sorted({pair.kind for pair in pairs}))}")
    if 0 < sample < len(found):
        found = shuffled(found, [pair.id for pair in found], "review")[:sample]
    reviews = Reviews(workspace.root / FILE)
    reviews.standing()  # a damaged file is told before any page is open
    return Session(found, reviews, Gates(workspace.root / "corpus" / UNITS))


def _summary(session: Session) -> str:
    counts = Counter(decision.decision for decision in session.reviews.standing().values())
    told = ", ".join(f"{count} {name}ed" for name, count in sorted(counts.items()))
    return f"decisions in all: {told or 'none'}; `eiffel-expert dataset build` applies them"
