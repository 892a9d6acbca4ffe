"""The page in a real browser, by its keys: skipped where playwright or a chromium is not installed.

`pip install playwright`, and a chromium: that of the system, or `playwright install chromium`. EIFFEL_EXPERT_CHROMIUM
names one that lies elsewhere.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.dataset.review.server import ReviewServer
from eiffel_expert.dataset.review.session import Session
from eiffel_expert.dataset.review.store import read_decisions
from eiffel_expert.records import Pair

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
expect = playwright_api.expect
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PairOf = Callable[..., Pair]


def chromium_path(player: Any) -> str:
    found = (os.environ.get("EIFFEL_EXPERT_CHROMIUM"), *map(shutil.which, NAMES), player.chromium.executable_path)
    return next((path for path in found if path and Path(path).exists()), "")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright_api.sync_playwright() as player:
        path = chromium_path(player)
        if not path:
            pytest.skip("no chromium is installed")
        made = player.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield made
        made.close()


@pytest.fixture
def server(session: Session) -> Iterator[ReviewServer]:
    with ReviewServer(session) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
def page(browser: Any, server: ReviewServer) -> Iterator[Any]:
    """Open and filled; what it complains of in the console, or asks of others, fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = context.new_page()
    complaints: list[str] = []
    made.on("pageerror", lambda fault: complaints.append(str(fault)))
    made.on("console", lambda said: complaints.append(said.text) if is_complaint(said.text, said.type) else None)
    made.on(
        "request", lambda asked: None if asked.url.startswith((server.url, "data:")) else complaints.append(asked.url)
    )
    made.goto(server.url)
    made.wait_for_selector("#list li[aria-selected=true]")
    yield made
    context.close()
    assert complaints == []


def is_complaint(text: str, kind: str) -> bool:
    """Chromium prints each refused request as an error too: those are what some tests are about."""
    return kind == "error" and "Failed to load resource" not in text


def choose(page: Any, pair: Pair) -> None:
    """Show that pair alone, through the search field."""
    page.keyboard.press("/")
    page.keyboard.type(pair.id)
    expect(page.locator("#list li")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("#facts")).to_contain_text(pair.id)


def decided(page: Any, state: str) -> None:
    expect(page.locator("#decided")).to_contain_text(state)


def selected(page: Any) -> int:
    found = page.evaluate("[...document.querySelectorAll('#list li')].findIndex(li => li.ariaSelected === 'true')")
    return int(found)


def decisions(session: Session) -> list[str]:
    path = session.reviews.path
    return [each.decision for each in read_decisions(path)] if path.exists() else []


def test_the_first_pair_is_shown(page: Any, session: Session) -> None:
    first = session.pairs[0]
    assert page.inner_text("#instruction") == first.instruction
    assert page.inner_text("#count") == f"{len(session.pairs)} of {len(session.pairs)}"


def test_output_is_shown_as_it_is_and_coloured(page: Any, pair_of: PairOf) -> None:
    pair = pair_of("implement", "wipe_out")
    choose(page, pair)
    assert page.evaluate("document.getElementById('output').textContent") == pair.output
    colour = "getComputedStyle(document.querySelector('#output .k')).color"
    assert page.evaluate(colour) != page.evaluate("getComputedStyle(document.getElementById('output')).color")


def test_j_and_k_move(page: Any) -> None:
    for key, place in (("j", 1), ("j", 2), ("k", 1), ("ArrowUp", 0), ("k", 0)):
        page.keyboard.press(key)
        assert selected(page) == place


def test_a_accepts_and_goes_on_and_u_takes_it_back(page: Any, session: Session) -> None:
    first, second = session.pairs[0], session.pairs[1]
    page.keyboard.press("a")
    expect(page.locator("#facts")).to_contain_text(second.id)
    assert session.state(first) == "accepted"
    page.keyboard.press("u")
    expect(page.locator("#facts")).to_contain_text(first.id)
    expect(page.locator("#message")).to_have_text("decision taken back")
    assert decisions(session) == ["accept", "undo"]
    assert session.state(first) == "open"


def test_r_asks_for_a_reason(page: Any, session: Session) -> None:
    first = session.pairs[0]
    page.keyboard.press("r")
    page.keyboard.press("Enter")
    expect(page.locator("#message")).to_contain_text("why")
    assert decisions(session) == []
    page.keyboard.type("not idiomatic")
    page.keyboard.press("Enter")
    expect(page.locator("#message")).to_have_text("rejected")
    decision = session.reviews.of(first)
    assert decision is not None
    assert (decision.decision, decision.reason) == ("reject", "not idiomatic")


def test_escape_leaves_without_a_decision(page: Any, session: Session) -> None:
    for key in ("r", "e"):
        page.keyboard.press(key)
        page.keyboard.type("jjj")
        page.keyboard.press("Escape")
        assert not page.is_visible("#reasons")
        assert not page.is_visible("#editor")
    assert selected(page) == 0
    assert decisions(session) == []


def test_e_edits_and_only_what_verifies_is_saved(page: Any, session: Session, pair_of: PairOf) -> None:
    pair = pair_of("implement", "items.extend")
    choose(page, pair)
    page.keyboard.press("e")
    assert page.input_value("#text") == pair.output
    page.fill("#text", pair.output.replace("items.extend", "items.appendix"))
    page.keyboard.press("Control+Enter")
    expect(page.locator("#said")).to_contain_text("VUEX-2")
    assert page.inner_text("#message") == "not saved: the output is rejected [VUEX-2]"
    assert page.is_visible("#editor")
    assert decisions(session) == []
    better = pair.output.replace("-- Add", "-- Put")
    page.fill("#text", better)
    page.keyboard.press("Control+k")
    expect(page.locator("#said")).to_contain_text("accepted, tier builtin")
    assert decisions(session) == []
    page.keyboard.press("Control+Enter")
    decided(page, "corrected")
    assert page.evaluate("document.getElementById('output').textContent") == better
    assert page.evaluate("document.getElementById('was').textContent") == pair.output
    assert decisions(session) == ["correct"]


def test_tab_types_a_tab_in_the_editor(page: Any, pair_of: PairOf) -> None:
    pair = pair_of("implement")
    choose(page, pair)
    page.keyboard.press("e")
    page.keyboard.press("Tab")
    assert page.input_value("#text") == f"\t{pair.output}"


def test_what_is_written_stays_when_a_list_comes_late(page: Any, pair_of: PairOf) -> None:
    choose(page, pair_of("implement"))
    page.keyboard.press("e")
    page.evaluate("load()")
    page.keyboard.type("x")
    assert page.input_value("#text").startswith("x")
    page.keyboard.press("Escape")
    expect(page.locator("#editor")).to_be_hidden()


def test_filters_narrow_the_list(page: Any, session: Session) -> None:
    page.select_option("#kind", "implement")
    count = sum(pair.kind == "implement" for pair in session.pairs)
    expect(page.locator("#count")).to_have_text(f"{count} of {len(session.pairs)}")
    page.select_option("#state", "rejected")
    expect(page.locator("#message")).to_have_text("no pair matches")
    page.select_option("#state", "open")
    expect(page.locator("#list li")).to_have_count(count)


def test_search_finds_nothing_and_something(page: Any, pair_of: PairOf) -> None:
    page.keyboard.press("/")
    page.keyboard.type("no_such_word_anywhere")
    expect(page.locator("#message")).to_have_text("no pair matches")
    assert not page.is_visible("#pair")
    page.fill("#search", "wipe_out items")
    page.wait_for_selector("#list li[aria-selected=true]")
    assert "wipe_out" in page.inner_text("#pair")
    assert page.evaluate("document.activeElement.id") == "search"


def test_question_mark_shows_the_keys(page: Any) -> None:
    page.keyboard.press("?")
    assert page.is_visible("#help")
    page.keyboard.press("Escape")
    assert not page.is_visible("#help")


def test_decisions_are_there_after_a_reload(page: Any, session: Session) -> None:
    page.keyboard.press("a")
    expect(page.locator("#message")).to_have_text("accepted")
    page.reload()
    page.wait_for_selector("#list li[aria-selected=true]")
    decided(page, "accepted")


def test_markup_in_a_pair_stays_text(browser: Any, session: Session) -> None:
    from dataclasses import replace

    hostile = "<img src=x onerror='document.title=1'>"
    pair = replace(
        session.pairs[0], instruction=hostile, input=hostile, output=f"{hostile}\n`{hostile}`", project=hostile
    )
    with ReviewServer(Session([pair], session.reviews, session.gates)) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        page = browser.new_page()
        page.goto(server.url)
        page.wait_for_selector("#list li[aria-selected=true]")
        assert page.inner_text("#instruction") == hostile
        assert page.query_selector("#pair img, #list img, header img") is None
        assert page.title() == "Review of pairs"
        page.close()
        server.shutdown()


def test_when_the_program_has_ended_the_page_says_so(browser: Any, session: Session) -> None:
    with ReviewServer(session) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        page = browser.new_page()
        page.goto(server.url)
        page.wait_for_selector("#list li[aria-selected=true]")
        server.shutdown()
        thread.join()
    page.keyboard.press("a")
    expect(page.locator("#message")).to_contain_text("the program has ended")
    page.close()
