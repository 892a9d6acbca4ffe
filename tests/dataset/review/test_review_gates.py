"""An edited output passes the gates that the build has: parser, checker in place, the pair's demands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from eiffel_expert.dataset.review.gates import Gates, Judged
from eiffel_expert.dataset.review.session import Session
from eiffel_expert.records import Pair

PairOf = Callable[..., Pair]


@pytest.fixture
def judged(session: Session) -> Callable[[Pair, str], Judged]:
    return session.gates.judged


def test_the_pairs_own_outputs_pass(session: Session) -> None:
    made = [pair for pair in session.pairs if pair.kind != "golden"]
    assert [pair.id for pair in made if not session.gates.judged(pair, pair.output).accepted] == []


def test_syntax_is_checked(pair_of: PairOf, judged: Callable[[Pair, str], Judged]) -> None:
    pair = pair_of("implement")
    assert judged(pair, pair.output.replace("\tend", "\tendd")).verdict.status == "rejected"


def test_names_are_checked_in_place(pair_of: PairOf, judged: Callable[[Pair, str], Judged]) -> None:
    pair = pair_of("implement", "items.extend (a_item)")
    found = judged(pair, pair.output.replace("items.extend", "items.append_item"))
    (diagnostic,) = found.verdict.diagnostics
    assert diagnostic.code == "VUEX-2"
    assert "items.extend" in pair.output.splitlines()[diagnostic.line - 1]
    assert found.reason == "rejected [VUEX-2]"


def test_demands_are_checked(pair_of: PairOf, judged: Callable[[Pair, str], Judged]) -> None:
    pair = pair_of("implement", "wipe_out\n")
    found = judged(pair, pair.output.replace("wipe_out\n", "wipe_all\n", 1))
    assert found.verdict.accepted
    assert "signature" in found.failures


def test_nothing_is_no_output(pair_of: PairOf, judged: Callable[[Pair, str], Judged]) -> None:
    assert not judged(pair_of("implement"), " \n").accepted


def test_code_in_prose_must_parse(pair_of: PairOf, judged: Callable[[Pair, str], Judged]) -> None:
    pair = pair_of("explain_contracts")
    assert judged(pair, pair.output + "\n\n```eiffel\n\tx: INTEGER\n```").accepted
    assert not judged(pair, pair.output + "\n\n```eiffel\n\tx INTEGER do\n```").accepted


def test_excerpts_of_interfaces_may_stay(pair_of: PairOf, judged: Callable[[Pair, str], Judged]) -> None:
    text = "Use `put`:\n\n```eiffel\n\tput (a_item: G)\n\t\t\t-- Add it.\n```"
    pair = replace(pair_of("explain_contracts"), output=text, demands='{"form": "text"}')
    assert judged(pair, text.replace("Use", "Call")).accepted


def test_golden_pairs_are_judged_with_their_world(pair_of: PairOf, judged: Callable[[Pair, str], Judged]) -> None:
    pair = pair_of("golden", "separate printer as l_printer do\n\t\t\t\tl_printer.feed")
    assert judged(pair, pair.output.replace("Take control", "Get control")).accepted
    found = judged(pair, pair.output.replace("l_printer.feed", "l_printer.fed"))
    assert "VUEX-2" in found.verdict.diagnostics[0].message


def test_golden_code_stays_code(session: Session) -> None:
    pair = next(pair for pair in session.pairs if pair.kind == "golden" and pair.form == "feature")
    assert not session.gates.judged(pair, "Just call it.").accepted


def test_without_a_corpus_code_is_parsed(pair_of: PairOf, tmp_path_factory: pytest.TempPathFactory) -> None:
    pair = pair_of("implement", "items.extend (a_item)")
    gates = Gates(tmp_path_factory.mktemp("none") / "units.parquet")
    assert gates.judged(pair, pair.output.replace("items.extend", "items.append_item")).verdict.tier == "parses"
