"""The page's HTTP: what is answered, and what is refused with which status."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from eiffel_expert.dataset.review.server import MOST_BYTES, ReviewServer
from eiffel_expert.dataset.review.session import Session
from eiffel_expert.errors import UserError
from eiffel_expert.records import Pair

PairOf = Callable[..., Pair]
TOKEN = "a-secret"


@pytest.fixture
def server(session: Session) -> Iterator[ReviewServer]:
    with ReviewServer(session, token=TOKEN) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
def ask(server: ReviewServer) -> Callable[..., tuple[int, dict[str, str], bytes]]:
    def request(
        path: str, body: bytes | None = None, token: str = TOKEN, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=30)
        given = {"Content-Type": "application/json"} if body is not None else {}
        connection.request("GET" if body is None else "POST", f"/{token}{path}", body, {**given, **(headers or {})})
        response = connection.getresponse()
        found = (response.status, dict(response.getheaders()), response.read())
        connection.close()
        return found

    return request


Ask = Callable[..., tuple[int, dict[str, str], bytes]]


def value(answer: tuple[int, dict[str, str], bytes], status: int = 200) -> Any:
    assert answer[0] == status, answer[2]
    return json.loads(answer[2])


def body(**values: str) -> bytes:
    return json.dumps(values).encode()


def test_it_listens_on_this_machine_only(server: ReviewServer) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.url == f"http://127.0.0.1:{server.server_port}/{TOKEN}/"


def test_each_server_has_a_token_of_its_own(session: Session) -> None:
    with ReviewServer(session) as one, ReviewServer(session) as other:
        assert one.token != other.token
        assert len(one.token) >= 20


def test_a_taken_port_is_one_line(session: Session, server: ReviewServer) -> None:
    with pytest.raises(UserError, match="cannot listen on port"):
        ReviewServer(session, server.server_port)


def test_the_page_asks_nothing_of_others(ask: Ask) -> None:
    status, headers, page = ask("/")
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'nonce-")
    assert b"http://" not in page
    assert b"https://" not in page
    assert b"{{nonce}}" not in page


@pytest.mark.parametrize("token", ["", "wrong", "a-secre", "a-secrets", "%00", "%C3%A9"])
@pytest.mark.parametrize("path", ["/", "/api/pairs"])
def test_a_bad_token_is_forbidden(ask: Ask, token: str, path: str) -> None:
    assert "token" in value(ask(path, token=token), 403)["error"]


def test_a_bad_token_is_forbidden_to_post(ask: Ask, pair_of: PairOf, session: Session) -> None:
    pair = pair_of("implement")
    value(ask(f"/api/pairs/{pair.id}/decision", body(decision="accept"), token="wrong"), 403)
    assert session.reviews.of(pair) is None


def test_another_host_is_forbidden(ask: Ask) -> None:
    assert "this machine" in value(ask("/", headers={"Host": "evil.example:80"}), 403)["error"]


def test_unknown_ids_and_addresses_are_not_found(ask: Ask) -> None:
    assert "no pair 12345" in value(ask("/api/pairs/12345"), 404)["error"]
    value(ask("/api/pairs/12345/decision", body(decision="accept")), 404)
    value(ask("/api/pairs/12345/verdict", body(output="x")), 404)
    value(ask("/api/else"), 404)
    value(ask("/api/pairs", body()), 404)
    value(ask("/../../etc/passwd"), 404)


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"3", b"\xff\xfe", b'{"decision": 3}', b'{"decision": "burn"}', b"{}"]
)
def test_broken_requests_are_bad(ask: Ask, pair_of: PairOf, raw: bytes) -> None:
    assert value(ask(f"/api/pairs/{pair_of('implement').id}/decision", raw), 400)["error"]


def test_a_form_of_another_page_is_refused(ask: Ask, pair_of: PairOf) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    value(ask(f"/api/pairs/{pair_of('implement').id}/decision", body(decision="accept"), headers=headers), 415)


def test_too_much_is_refused(ask: Ask, pair_of: PairOf) -> None:
    headers = {"Content-Length": str(MOST_BYTES + 1)}
    value(ask(f"/api/pairs/{pair_of('implement').id}/verdict", b"", headers=headers), 413)


def test_the_list_has_filters_and_words(ask: Ask, session: Session) -> None:
    found = value(ask("/api/pairs?kind=implement"))
    assert found["total"] == len(session.pairs)
    assert {row["kind"] for row in found["pairs"]} == {"implement"}
    assert found["choices"]["kind"]["implement"] == len(found["pairs"])
    found = value(ask("/api/pairs?search=WIPE_OUT+items&kind=implement"))
    assert 0 < len(found["pairs"]) < found["choices"]["kind"]["implement"]
    assert value(ask("/api/pairs?state=rejected"))["pairs"] == []


def test_a_pair_is_shown_with_its_provenance(ask: Ask, pair_of: PairOf) -> None:
    pair = pair_of("implement", "wipe_out")
    found = value(ask(f"/api/pairs/{pair.id}"))
    assert found["instruction"] == pair.instruction
    assert '<span class="k">do</span>' in found["output_html"]
    assert (found["state"], found["project"], found["tier"]) == ("open", pair.project, pair.tier)
    assert found["place"].startswith(pair.path)


def test_accept_and_undo(ask: Ask, pair_of: PairOf, session: Session) -> None:
    pair = pair_of("implement")
    path = f"/api/pairs/{pair.id}/decision"
    assert value(ask(path, body(decision="accept")))["state"] == "accepted"
    assert value(ask("/api/pairs?state=accepted"))["pairs"][0]["id"] == pair.id
    assert value(ask(path, body(decision="undo")))["state"] == "open"
    assert "no decision" in value(ask(path, body(decision="undo")), 409)["error"]


def test_a_rejection_needs_a_reason(ask: Ask, pair_of: PairOf, session: Session) -> None:
    pair = pair_of("implement")
    path = f"/api/pairs/{pair.id}/decision"
    assert "why" in value(ask(path, body(decision="reject", reason=" ")), 400)["error"]
    found = value(ask(path, body(decision="reject", reason="nobody would ask this")))
    assert (found["state"], found["reason"]) == ("rejected", "nobody would ask this")


def test_a_verdict_saves_nothing(ask: Ask, pair_of: PairOf, session: Session) -> None:
    pair = pair_of("implement", "items.extend")
    found = value(ask(f"/api/pairs/{pair.id}/verdict", body(output=pair.output.replace("extend", "appendix"))))
    assert (found["accepted"], found["status"]) == (False, "rejected")
    assert found["diagnostics"][0]["code"] == "VUEX-2"
    assert session.reviews.standing() == {}


def test_rejected_text_is_not_saved(ask: Ask, pair_of: PairOf, session: Session) -> None:
    pair = pair_of("implement", "items.extend")
    wrong = pair.output.replace("extend", "appendix")
    found = value(ask(f"/api/pairs/{pair.id}/decision", body(decision="correct", output=wrong)), 422)
    assert found["error"] == "not saved: the output is rejected [VUEX-2]"
    assert session.reviews.standing() == {}


def test_a_good_correction_is_saved_and_shown(ask: Ask, pair_of: PairOf, session: Session) -> None:
    pair = pair_of("implement", "items.extend")
    better = pair.output.replace("-- Add", "-- Put")
    found = value(ask(f"/api/pairs/{pair.id}/decision", body(decision="correct", output=better)))
    assert (found["state"], found["output"]) == ("corrected", better)
    assert found["was_html"]
    decision = session.reviews.of(pair)
    assert decision is not None
    assert decision.output == better


def test_the_same_output_is_no_correction(ask: Ask, pair_of: PairOf) -> None:
    pair = pair_of("implement")
    found = value(ask(f"/api/pairs/{pair.id}/decision", body(decision="correct", output=pair.output)), 409)
    assert "accept the pair" in found["error"]


def test_other_methods_are_not_there(server: ReviewServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    connection.request("DELETE", f"/{TOKEN}/api/pairs")
    assert connection.getresponse().status == 501
    connection.close()
