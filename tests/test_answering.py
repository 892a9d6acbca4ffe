"""Asking and judging, with a server that answers what it is told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.answering import Question, Sampling, answer_all, context_for, read_answers
from eiffel_expert.prompts import messages_of
from eiffel_expert.records import Answer
from eiffel_expert.verify import Demands
from stand_ins import FakeServer, make_pair

GOOD = "```eiffel\nf: INTEGER\n\tdo\n\t\tResult := 1\n\tend\n```"


def question(name: str = "f", **changes: object) -> Question:
    pair = make_pair(name, **changes)
    return Question("tuned", pair, messages_of(pair.instruction, pair.input))


def ask(server: FakeServer, questions: list[Question], log: Path) -> list[Answer]:
    return answer_all(Path("m.gguf"), questions, log, Sampling(16), server)


def test_good_answer_is_a_task_done(tmp_path: Path) -> None:
    [answer] = ask(FakeServer(lambda *_: GOOD), [question()], tmp_path / "log")
    assert answer.parses and answer.task_done and answer.failures == ()
    assert answer.code.startswith("f: INTEGER")
    assert answer.text == GOOD


def test_rambling_is_not(tmp_path: Path) -> None:
    [answer] = ask(FakeServer(lambda *_: "def f():\n    return 1"), [question()], tmp_path / "log")
    assert (answer.parses, answer.task_done, answer.failures) == (False, False, ("parses",))


def test_explanation_is_judged_by_what_it_mentions(tmp_path: Path) -> None:
    demands = Demands("text", mentions=("count",)).to_json()
    asked = question(form="text", demands=demands)
    [answer] = ask(FakeServer(lambda *_: "The `count' grows."), [asked], tmp_path / "log")
    assert answer.task_done and not answer.parses


def test_answers_come_in_the_order_of_the_questions(tmp_path: Path) -> None:
    questions = [question(name) for name in "abc"]
    answers = ask(FakeServer(lambda messages, _: messages[-1]["content"]), questions, tmp_path / "log")
    assert [a.text for a in answers] == ["Write `a'.", "Write `b'.", "Write `c'."]


def test_interrupted_run_asks_the_rest_only(tmp_path: Path) -> None:
    questions, log = [question(name) for name in "abcd"], tmp_path / "log"
    with pytest.raises(KeyboardInterrupt):
        ask(FakeServer(lambda *_: GOOD, dies_after=3), questions, log)
    second = FakeServer(lambda *_: GOOD)
    assert len(ask(second, questions, log)) == 4
    assert len(second.asked) == 1


def test_nothing_to_ask_starts_no_server(tmp_path: Path) -> None:
    ask(FakeServer(lambda *_: GOOD), [question()], tmp_path / "log")
    second = FakeServer(lambda *_: GOOD)
    ask(second, [question()], tmp_path / "log")
    assert second.opened == []


def test_line_cut_short_by_a_kill_is_asked_again(tmp_path: Path) -> None:
    log = tmp_path / "log"
    ask(FakeServer(lambda *_: GOOD), [question("a"), question("b")], log)
    log.write_bytes(log.read_bytes()[:-20])
    assert len(read_answers(log)) == 1
    assert len(ask(FakeServer(lambda *_: GOOD), [question("a"), question("b")], log)) == 2
    assert len(read_answers(log)) == 2


def test_resumed_samples_have_seeds_of_their_own(tmp_path: Path) -> None:
    seeds: list[int] = []

    def answer(_: object, seed: int) -> str:
        seeds.append(seed)
        return GOOD

    with pytest.raises(KeyboardInterrupt):
        ask(FakeServer(answer, dies_after=2), [question(name) for name in "ab"] + [question("c")], tmp_path / "log")
    ask(FakeServer(answer), [question(name) for name in "abc"], tmp_path / "log")
    assert seeds == [2, 1, 2]  # the last one: one question left, offset 2


def test_context_holds_the_longest_question_and_its_answer() -> None:
    long = question(input="x" * 3000)
    assert context_for([question(), long], 256) >= 3000 / 2 + 256


def test_the_context_has_room_for_scripts_that_take_a_token_a_byte() -> None:
    cyrillic = question(input="-- Прочитать файл " * 100)
    assert context_for([cyrillic], 256) >= len(cyrillic.messages[0]["content"].encode()) * 0.9 + 256
