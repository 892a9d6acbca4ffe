"""The command: which pairs it offers, and what it says of bad use."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest

from eiffel_expert.dataset.review.command import review, session_for
from eiffel_expert.dataset.review.server import ReviewServer
from eiffel_expert.errors import UserError
from eiffel_expert.workspace import Workspace


def test_a_kind_is_chosen(workspace: Path) -> None:
    pairs = session_for(Workspace(workspace), "implement", 0).pairs
    assert {pair.kind for pair in pairs} == {"implement"}


def test_a_sample_is_the_same_each_time(workspace: Path) -> None:
    first, second = (session_for(Workspace(workspace), "", 7).pairs for _ in range(2))
    assert len(first) == 7
    assert [pair.id for pair in first] == [pair.id for pair in second]


def test_a_sample_larger_than_the_whole_is_the_whole(workspace: Path) -> None:
    assert session_for(Workspace(workspace), "", 10_000).pairs == session_for(Workspace(workspace), "", 0).pairs


def test_an_unknown_kind_names_those_there_are(workspace: Path) -> None:
    with pytest.raises(UserError, match=r"no pair of kind 'implment' .there are: explain_contracts, golden, implement"):
        session_for(Workspace(workspace), "implment", 0)


def test_a_damaged_file_of_decisions_is_named(workspace: Path) -> None:
    (workspace / "reviews").mkdir()
    (workspace / "reviews" / "reviews.jsonl").write_text("rubbish\n")
    with pytest.raises(UserError, match="line 1: not a decision"):
        session_for(Workspace(workspace), "", 0)


def test_without_a_dataset_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no finished stage 'dataset'"):
        session_for(Workspace(tmp_path), "", 0)


def test_ctrl_c_ends_with_a_summary(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def serve(server: ReviewServer) -> None:
        session = server.session
        for pair in session.pairs[:2]:
            session.decide(pair.id, "accept", "", "")
        raise KeyboardInterrupt

    monkeypatch.setattr(ReviewServer, "serve_forever", serve)
    review(Workspace(workspace), 0, "", 0, open_browser=False)
    said = capsys.readouterr().err
    assert "pairs to read at http://127.0.0.1:" in said
    assert "decisions in all: 2 accepted; `eiffel-expert dataset build` applies them" in said


def test_the_browser_is_opened_at_the_page(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setattr(ReviewServer, "serve_forever", lambda server: None)
    review(Workspace(workspace), 0, "", 0, open_browser=True)
    assert len(opened) == 1
    assert opened[0].startswith("http://127.0.0.1:")
