"""Which sampled answers become pairs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from eiffel_expert.config import ImproveSection
from eiffel_expert.improve.propose import harvest, sample_answers
from eiffel_expert.records import Answer
from eiffel_expert.verify import Demands, unmet
from stand_ins import FakeServer, make_pair

PAIR = make_pair("f", split="train")
OTHER = "f: INTEGER\n\tdo\n\t\tResult := 2\n\tend"


def answer(code: str, arm: str = "sample-1") -> Answer:
    return Answer(PAIR.id, PAIR.kind, arm, "", code, code, True, True, (), 1, 0.1)


def reasons(*codes: str) -> dict[str, int]:
    return harvest([answer(code) for code in codes], [PAIR]).dropped


def test_other_answer_that_meets_all_demands_becomes_a_pair() -> None:
    [pair] = harvest([answer(OTHER)], [PAIR]).pairs
    assert (pair.origin, pair.output, pair.split) == ("model", OTHER, "train")
    assert (pair.instruction, pair.tier) == (PAIR.instruction, "parses")
    assert pair.id != PAIR.id


def test_reference_is_not_added_again() -> None:
    assert reasons(PAIR.output.replace("\n", "  -- c\n")) == {"same as the reference": 1}


def test_same_sample_is_added_once() -> None:
    assert reasons(OTHER, OTHER.upper()) == {"same as another sample": 1}


def test_broken_answer_is_dropped() -> None:
    assert reasons("f: INTEGER do") == {"not met: parses": 1}


def test_guards_hold_even_where_the_pair_names_none() -> None:
    trick = "f: INTEGER\n\tdo\n\t\tcheck False then end\n\tend"
    assert unmet(Demands.from_json(PAIR.demands), trick) == ()
    assert reasons(trick) == {"not met: check False": 1}


def test_an_answer_that_the_checker_rejects_is_dropped_with_its_code() -> None:
    wrong = replace(answer(OTHER), checked="rejected", finding="[VUEX-1] no such feature")
    assert harvest([wrong], [PAIR]).dropped == {"rejected by the checker: [VUEX-1]": 1}


def test_an_answer_that_the_checker_accepts_has_its_tier() -> None:
    [pair] = harvest([replace(answer(OTHER), checked="accepted")], [PAIR]).pairs
    assert pair.tier == "builtin"


def test_held_out_answer_does_not_leak_into_training() -> None:
    heldout = make_pair("g", output=OTHER)
    assert harvest([answer(OTHER)], [PAIR, heldout]).dropped == {"same as a held-out answer": 1}


def test_training_prompts_of_code_are_sampled(tmp_path: Path) -> None:
    pairs = [
        PAIR,
        make_pair("h"),
        make_pair("t", split="train", form="text"),
        make_pair("m", split="train", origin="model"),
    ]
    server = FakeServer(lambda *_: OTHER)
    settings = ImproveSection(prompts=10, samples=3)
    answers = sample_answers(Path("m.gguf"), pairs, tmp_path / "log", settings, 1, server)
    assert [a.arm for a in answers] == ["sample-1", "sample-2", "sample-3"]
    assert {a.pair_id for a in answers} == {PAIR.id}
