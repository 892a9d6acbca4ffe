"""The conversation in the terminal: history, a full context, and one prompt from a pipe."""

from __future__ import annotations

import io
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.prompts import Message
from eiffel_expert.serve.chat import Conversation, chat
from eiffel_expert.serve.server import PromptTooLong


class Echo:
    """Stands in for the server: answers with the number of messages that it was sent; holds `room` of them."""

    context = 64

    def __init__(self, room: int = 99) -> None:
        self.room = room
        self.sent: list[list[Message]] = []

    def stream(self, messages: Sequence[Message], **_: Any) -> Generator[str, None, None]:
        self.sent.append(list(messages))
        if len(messages) > self.room:
            raise PromptTooLong("too long", "shorten it")
        yield from (str(len(messages)), " messages")


def conversation(server: Echo, system: str = "") -> Conversation:
    return Conversation(server, system)  # type: ignore[arg-type]


def test_the_history_is_sent_with_the_next_turn() -> None:
    talk = conversation(Echo())
    assert [talk.say("first"), talk.say("second")] == ["1 messages", "3 messages"]


def test_the_system_text_opens_every_prompt() -> None:
    server = Echo()
    conversation(server, "You write Eiffel.").say("first")
    assert server.sent[0][0] == {"role": "system", "content": "You write Eiffel."}


def test_clearing_forgets_the_history() -> None:
    talk = conversation(Echo())
    talk.say("first")
    talk.clear()
    assert talk.say("second") == "1 messages"


def test_the_oldest_exchange_goes_when_the_context_is_full() -> None:
    talk = conversation(Echo(room=3))
    for prompt in ("first", "second", "third"):
        talk.say(prompt)
    assert [turn["content"] for turn in talk.turns if turn["role"] == "user"] == ["second", "third"]


def test_a_prompt_too_long_by_itself_is_not_kept() -> None:
    talk = conversation(Echo(room=0))
    with pytest.raises(PromptTooLong):
        talk.say("a whole library")
    assert talk.turns == []


def test_a_pipe_gives_one_prompt_and_gets_one_answer(
    tiny_gguf: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Write a class.\nAnd a feature.\n"))
    chat(tiny_gguf, context=256)
    captured = capsys.readouterr()
    assert captured.out.strip()
    assert captured.err == ""


def test_an_empty_pipe_is_bad_use(tiny_gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(" \n"))
    with pytest.raises(UserError, match="nothing to answer"):
        chat(tiny_gguf, context=256)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A terminal on which the lines of the list are typed, then Ctrl-D."""
    lines: list[str] = []

    def typed(_prompt: str) -> str:
        if not lines:
            raise EOFError
        return lines.pop(0)

    stdin = io.StringIO()
    monkeypatch.setattr(stdin, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", stdin)
    monkeypatch.setattr("builtins.input", typed)
    return lines


def test_the_terminal_takes_commands_until_control_d(
    tiny_gguf: Path, terminal: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    terminal += ["/clear", "/nonsense", ""]
    chat(tiny_gguf, context=256)
    assert capsys.readouterr().err.count("/exit or Ctrl-D") == 2  # at the start, and after the unknown command


def test_exit_ends_it_with_lines_left(tiny_gguf: Path, terminal: list[str]) -> None:
    terminal += ["/exit", "never read"]
    chat(tiny_gguf, context=256)
    assert terminal == ["never read"]
