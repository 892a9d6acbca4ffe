"""The next build heeds decisions: rejected pairs go, corrected ones take their place; accepted ones are marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.dataset.review.applying import applied
from eiffel_expert.dataset.review.session import Session
from eiffel_expert.job import Job
from eiffel_expert.pipeline import STAGES, stage_key
from eiffel_expert.records import Pair, read_parquet
from eiffel_expert.workspace import Workspace, read_json

PairOf = Callable[..., Pair]


def result(session: Session, workspace: Path, dropped: Counter[str] | None = None) -> list[Pair]:
    return applied(session.pairs, workspace, Counter() if dropped is None else dropped)


def better(pair: Pair) -> str:
    """The output with another comment: the same task, done as well."""
    return pair.output.replace("-- ", "-- In short: ", 1)


def test_without_decisions_all_pairs_stay(session: Session, workspace: Path) -> None:
    assert result(session, workspace) == list(session.pairs)


def test_a_rejected_pair_is_left_out_and_counted(session: Session, workspace: Path, pair_of: PairOf) -> None:
    pair, dropped = pair_of("implement"), Counter[str]()
    session.decide(pair.id, "reject", "trivial", "")
    assert pair not in result(session, workspace, dropped)
    assert dropped == {"review: rejected by a person": 1}


def test_an_accepted_pair_is_marked(session: Session, workspace: Path, pair_of: PairOf) -> None:
    pair = pair_of("implement")
    session.decide(pair.id, "accept", "", "")
    marked = [each for each in result(session, workspace) if each.review]
    assert [(each.id, each.review) for each in marked] == [(pair.id, "accepted")]


def test_a_corrected_pair_takes_the_place(session: Session, workspace: Path, pair_of: PairOf) -> None:
    pair = pair_of("implement", "-- ")
    session.decide(pair.id, "correct", "", better(pair))
    after = result(session, workspace)
    assert pair.id not in {each.id for each in after}
    (new,) = [each for each in after if each.origin == "reviewed"]
    assert (new.output, new.review, new.kind, new.unit_id) == (better(pair), "corrected", pair.kind, pair.unit_id)
    assert new.characters == len(new.instruction) + len(new.input) + len(new.output)
    assert new.tier == "builtin"


def test_a_correction_may_be_corrected_in_the_next_dataset(session: Session, workspace: Path, pair_of: PairOf) -> None:
    pair = pair_of("implement", "-- ")
    session.decide(pair.id, "correct", "", better(pair))
    (new,) = [each for each in result(session, workspace) if each.origin == "reviewed"]
    later = Session([new], session.reviews, session.gates)
    later.decide(new.id, "correct", "", better(new))
    (newer,) = [each for each in result(session, workspace) if each.origin == "reviewed"]
    assert newer.output == better(new)


def test_a_correction_back_and_forth_ends(session: Session, workspace: Path, pair_of: PairOf) -> None:
    pair = pair_of("implement", "-- ")
    session.decide(pair.id, "correct", "", better(pair))
    (new,) = [each for each in result(session, workspace) if each.origin == "reviewed"]
    Session([new], session.reviews, session.gates).decide(new.id, "correct", "", pair.output)
    (back,) = [each for each in result(session, workspace) if each.origin == "reviewed"]
    Session([back], session.reviews, session.gates).decide(back.id, "correct", "", new.output)
    assert [each.output for each in result(session, workspace) if each.origin == "reviewed"] == [new.output]


def test_a_correction_that_no_longer_verifies_goes_with_its_pair(
    session: Session, workspace: Path, pair_of: PairOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair, dropped = pair_of("implement", "-- "), Counter[str]()
    monkeypatch.setattr(session, "_require_good", lambda pair, output: None)
    session.decide(pair.id, "correct", "", pair.output.replace("\tend", ""))
    assert pair not in result(session, workspace, dropped)
    assert [reason for reason in dropped if reason.startswith("review: correction rejected [SYNTAX]")]


def test_decisions_on_pairs_that_are_gone_are_told(
    session: Session, workspace: Path, pair_of: PairOf, capsys: pytest.CaptureFixture[str]
) -> None:
    session.decide(pair_of("implement").id, "accept", "", "")
    applied([pair for pair in session.pairs if pair.kind != "implement"], workspace, Counter())
    assert "reviews: none applies; 1 of pairs that are not made any more" in capsys.readouterr().err


def test_a_build_heeds_them(session: Session, workspace: Path, pair_of: PairOf, build: Callable[[Path], Path]) -> None:
    gone, kept, old = pair_of("explain_contracts"), pair_of("golden"), pair_of("implement", "-- ")
    session.decide(gone.id, "reject", "trivial", "")
    session.decide(kept.id, "accept", "", "")
    session.decide(old.id, "correct", "", better(old))
    folder = build(workspace) / "dataset"
    pairs = {pair.id: pair for pair in read_parquet(folder / "pairs.parquet", Pair)}
    assert gone.id not in pairs
    assert pairs[kept.id].review == "accepted"
    assert [pair.output for pair in pairs.values() if pair.origin == "reviewed"] == [better(old)]
    assert read_json(folder / "manifest.json")["dropped"]["review: rejected by a person"] == 1


def test_decisions_make_a_finished_dataset_stale(session: Session, workspace: Path, pair_of: PairOf) -> None:
    stage = next(stage for stage in STAGES if stage.name == "dataset")
    job = Job(Recipe(), Workspace(workspace), workspace / "dataset")
    before = stage_key(stage, job)
    session.decide(pair_of("implement").id, "accept", "", "")
    assert stage_key(stage, job) != before
