"""A teacher behind a local stand-in for an OpenAI-compatible endpoint."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.config import CorpusSection, DatasetSection, Recipe, TeacherSection
from eiffel_expert.dataset.taught import why_no_request
from eiffel_expert.dataset.teacher import ANSWERS, Teacher
from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair, read_parquet

Run = Callable[[str, Recipe], Path]
REQUEST = "I need a way to make the counter go on by a number, which must not be negative; the value tells the sum."


class Endpoint:
    """Answers with `answer(body)`; `bodies` and `keys` are what it was sent; fails with `status` if that is set."""

    def __init__(self) -> None:
        self.answer: Callable[[dict[str, Any]], str] = lambda body: REQUEST
        self.bodies: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.status = 200
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                endpoint.bodies.append(body)
                endpoint.keys.append(self.headers.get("Authorization"))
                reply = {"choices": [{"message": {"role": "assistant", "content": endpoint.answer(body)}}]}
                self.send_response(endpoint.status)
                self.end_headers()
                self.wfile.write(json.dumps(reply).encode() if endpoint.status == 200 else b"out of memory")

            def log_message(self, *_: object) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    found = Endpoint()
    yield found
    found.server.shutdown()
    found.server.server_close()


def section(endpoint: Endpoint, **values: Any) -> TeacherSection:
    return TeacherSection(url=endpoint.url, model="stand-in", **{"descriptions": 2, "solutions": 0, **values})


def recipe(teacher: TeacherSection) -> Recipe:
    """COUNTER, which the checker accepts, is trained on."""
    dataset = DatasetSection(kinds={"implement": 1, "generate_feature": 1}, teacher=teacher)
    return Recipe(corpus=CorpusSection(heldout_share=0.8), dataset=dataset)


def taught(folder: Path) -> list[Pair]:
    return [pair for pair in read_parquet(folder / "pairs.parquet", Pair) if pair.origin == "model"]


QUESTION = [{"role": "user", "content": "What is Eiffel?"}]


def test_an_answer_is_asked_for_once(endpoint: Endpoint, tmp_path: Path) -> None:
    for _ in range(2):
        assert Teacher(section(endpoint), tmp_path).answers([QUESTION, QUESTION], "asking") == [REQUEST] * 2
    assert len(endpoint.bodies) == 1
    assert endpoint.bodies[0]["model"] == "stand-in"


def test_an_interrupted_file_of_answers_is_mended(endpoint: Endpoint, tmp_path: Path) -> None:
    Teacher(section(endpoint), tmp_path).answers([QUESTION], "asking")
    with (tmp_path / ANSWERS).open("a") as log:
        log.write('{"key": "cut o')
    assert Teacher(section(endpoint), tmp_path).answers([QUESTION], "asking") == [REQUEST]
    assert (tmp_path / ANSWERS).read_text().endswith("}\n")


def test_a_refusal_is_said_and_keeps_what_is_there(endpoint: Endpoint, tmp_path: Path) -> None:
    teacher = Teacher(section(endpoint, parallel=1), tmp_path)
    teacher.answers([QUESTION], "asking")
    endpoint.status = 500
    with pytest.raises(UserError, match="500 out of memory"):
        teacher.answers([QUESTION, [{"role": "user", "content": "And Gobo?"}]], "asking")
    assert len((tmp_path / ANSWERS).read_text().splitlines()) == 1


def test_nobody_there_is_said(tmp_path: Path) -> None:
    nowhere = TeacherSection(url="http://127.0.0.1:9/v1", model="m")
    with pytest.raises(UserError, match="no answer from the teacher"):
        Teacher(nowhere, tmp_path).answers([QUESTION], "asking")


def test_the_key_comes_from_the_environment(
    endpoint: Endpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEACHERS_KEY", "word")
    Teacher(section(endpoint, key_variable="TEACHERS_KEY"), tmp_path).answers([QUESTION], "asking")
    assert endpoint.keys == ["Bearer word"]
    monkeypatch.delenv("TEACHERS_KEY")
    with pytest.raises(UserError, match="TEACHERS_KEY"):
        Teacher(section(endpoint, key_variable="TEACHERS_KEY"), tmp_path / "other").answers([QUESTION], "asking")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (REQUEST, ""),
        ("Write it.", "request: too short or too long"),
        ("Please write this feature:\n```eiffel\nput\n```", "request: holds code"),
        ("It should say Result := count and so on, for every item there is.", "request: holds code"),
        ("I want put to say items . extend ( a_item ) ensure one_more, please.", "request: copies the feature"),
    ],
)
def test_a_request_is_no_code(text: str, reason: str) -> None:
    assert why_no_request(text, "put do items . extend ( a_item ) ensure one_more: count = old count + 1 end") == reason


def test_requests_become_pairs_of_features_of_the_corpus(endpoint: Endpoint, run_stages: Run) -> None:
    found = taught(run_stages("a", recipe(section(endpoint))))
    assert found
    assert {pair.instruction for pair in found} == {REQUEST}
    assert {pair.tier for pair in found} == {"builtin"}


def test_a_solution_that_the_checker_rejects_is_dropped(endpoint: Endpoint, run_stages: Run) -> None:
    endpoint.answer = lambda body: "put\n\tdo\n\t\tunheard_of\n\tend"
    assert taught(run_stages("a", recipe(section(endpoint, descriptions=0, solutions=9)))) == []


def test_a_solution_that_keeps_the_demands_and_checks_is_a_pair(endpoint: Endpoint, run_stages: Run) -> None:
    solution = """tick
		-- Count one.
	local
		next: INTEGER
	do
		next := value + 1
		value := next
	ensure
		counted: value = old value + 1
	end"""
    endpoint.answer = lambda body: solution if "\ntick\n" in body["messages"][0]["content"] else "no idea"
    (found,) = taught(run_stages("a", recipe(section(endpoint, descriptions=0, solutions=99))))
    assert (found.output, found.tier) == (solution, "builtin")


def test_the_same_answers_give_the_same_dataset(endpoint: Endpoint, run_stages: Run) -> None:
    one = run_stages("a", recipe(section(endpoint)))
    two = run_stages("b", recipe(section(endpoint)))
    assert (one / "pairs.parquet").read_bytes() == (two / "pairs.parquet").read_bytes()
