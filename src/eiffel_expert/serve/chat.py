"""A conversation with a GGUF model in the terminal, streamed, through llama.cpp.

Comes in: what the user types; where stdin is no terminal, all of it is one prompt and one answer is given. Goes out:
the answer on stdout, remarks on stderr. The history is sent again with every turn; its oldest turns are left out when
the context is full. Nothing is stored.
"""

from __future__ import annotations

import sys
from contextlib import closing, suppress
from pathlib import Path

from eiffel_expert.errors import UserError
from eiffel_expert.progress import say
from eiffel_expert.prompts import Message
from eiffel_expert.serve.server import LlamaServer, PromptTooLong

HELP = "/clear forgets the conversation, /exit or Ctrl-D ends it, Ctrl-C stops an answer"
TEMPERATURE = 0.2  # as in the Modelfile: nearly greedy, which code wants


def chat(gguf: Path, context: int = 4096, system: str = "") -> None:
    """Talk until the user ends it; `context` in tokens; `system` "" leaves the template's own system turn in place.

    Raises UserError if the model cannot be loaded or a single prompt is longer than the context.
    """
    with LlamaServer(gguf, context=context, parallel=1) as server:
        conversation = Conversation(server, system)
        if sys.stdin.isatty():
            _talk(conversation, gguf)
        else:
            _answer_once(conversation)


class Conversation:
    """The turns so far, and the next answer to them."""

    def __init__(self, server: LlamaServer, system: str = "") -> None:
        self.server = server
        self.opening: list[Message] = [{"role": "system", "content": system}] if system else []
        self.turns: list[Message] = []

    def clear(self) -> None:
        self.turns = []

    def say(self, prompt: str) -> str:
        """The answer, printed as it comes; what was said before Ctrl-C counts as the answer."""
        self.turns.append({"role": "user", "content": prompt})
        try:
            text = self._answer()
        except UserError:
            self.turns.pop()
            raise
        self.turns.append({"role": "assistant", "content": text})
        return text

    def _answer(self) -> str:
        while True:
            try:
                return self._stream()
            except PromptTooLong:
                if len(self.turns) == 1:
                    raise
                self.turns = self.turns[2:]
                say("(the context is full: the oldest exchange is forgotten)")

    def _stream(self) -> str:
        pieces: list[str] = []
        room = self.server.context
        answer = self.server.stream(self.opening + self.turns, max_tokens=room, temperature=TEMPERATURE)
        with closing(answer), suppress(KeyboardInterrupt):
            for piece in answer:
                pieces.append(piece)
                print(piece, end="", flush=True)
        print(flush=True)
        return "".join(pieces)


def _talk(conversation: Conversation, gguf: Path) -> None:
    with suppress(ImportError):
        import readline  # noqa: F401 - gives input() editing and history

    say(f"{gguf.name}: {HELP}")
    while (line := _read_line()) not in (None, "/exit", "/quit"):
        if line == "/clear":
            conversation.clear()
            say("(forgotten)")
        elif line and line.startswith("/"):
            say(HELP)
        elif line:
            _answer_or_remark(conversation, line)


def _read_line() -> str | None:
    """The next line without blanks around it; "" after Ctrl-C, None at the end of the input."""
    try:
        return input("\n>>> ").strip()
    except EOFError:
        print()
        return None
    except KeyboardInterrupt:
        print()
        return ""


def _answer_or_remark(conversation: Conversation, line: str) -> None:
    try:
        conversation.say(line)
    except PromptTooLong as fault:
        say(str(fault))  # the conversation goes on


def _answer_once(conversation: Conversation) -> None:
    prompt = sys.stdin.read().strip()
    if not prompt:
        raise UserError("nothing to answer: the input is empty", "pipe a prompt in, or start it in a terminal")
    conversation.say(prompt)
