"""A teacher: a chat model behind an OpenAI-compatible endpoint (Ollama, llama.cpp, vLLM), asked many questions.

In: conversations. Out: texts, in their order. Every answer is kept in a file by the hash of what was asked, so that an
interrupted run, or the next one, asks only what is new, and the same file gives the same dataset. What is asked, and
what becomes of an answer, is not decided here.
"""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

from eiffel_expert.config import TeacherSection
from eiffel_expert.errors import UserError
from eiffel_expert.progress import track
from eiffel_expert.prompts import Message
from eiffel_expert.records import append_jsonl
from eiffel_expert.workspace import hash_value

ANSWERS = "answers.jsonl"
_HINT = "start it, mend dataset.teacher, or leave it out; answers that are there are kept"


class Teacher:
    """Asks, and remembers the answers in `folder`."""

    def __init__(self, section: TeacherSection, folder: Path) -> None:
        self.section = section
        self._log = folder / ANSWERS
        self._known = _read(self._log)

    def answers(self, conversations: Sequence[Sequence[Message]], title: str) -> list[str]:
        """A text for each. Raises UserError if the teacher can't be reached or refuses."""
        open_ones = {self._key(messages): messages for messages in conversations}
        open_ones = {key: messages for key, messages in open_ones.items() if key not in self._known}
        for key, text in track(self._asked(open_ones), title, len(open_ones)):
            append_jsonl(self._log, {"key": key, "model": self.section.model, "text": text})
            self._known[key] = text
        return [self._known[self._key(messages)] for messages in conversations]

    def _key(self, messages: Sequence[Message]) -> str:
        section = self.section
        return hash_value([section.model, section.temperature, section.max_tokens, list(messages)])

    def _asked(self, questions: dict[str, Sequence[Message]]) -> Iterator[tuple[str, str]]:
        """(key, text) as they come; no more questions are under way than the teacher takes at a time."""
        waiting = iter(questions.items())
        running: dict[Future[str], str] = {}
        with ThreadPoolExecutor(self.section.parallel) as pool:
            while True:
                while len(running) < self.section.parallel and (question := next(waiting, None)):
                    running[pool.submit(self._ask, question[1])] = question[0]
                if not running:
                    return
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    yield running.pop(future), future.result()

    def _ask(self, messages: Sequence[Message]) -> str:
        section = self.section
        body = {
            "model": section.model,
            "messages": list(messages),
            "temperature": section.temperature,
            "max_tokens": section.max_tokens,
        }
        address = f"{section.url.rstrip('/')}/chat/completions"
        request = urllib.request.Request(address, json.dumps(body).encode(), _headers(section))
        try:
            with urllib.request.urlopen(request, timeout=section.seconds) as reply:
                return _text_of(json.load(reply))
        except urllib.error.HTTPError as fault:
            said = " ".join(fault.read(300).decode("utf-8", "replace").split())
            raise UserError(f"the teacher at {section.url} refused: {fault.code} {said}", _HINT) from fault
        except (OSError, ValueError, LookupError, TypeError) as fault:
            reason = getattr(fault, "reason", None) or fault
            raise UserError(f"no answer from the teacher at {section.url}: {reason}", _HINT) from fault


def _headers(section: TeacherSection) -> dict[str, str]:
    headers = {"Content-Type": "application/json"}
    if section.key_variable:
        key = os.environ.get(section.key_variable)
        if not key:
            raise UserError(
                f"the environment variable {section.key_variable}, the teacher's key, is not set",
                "set it, or leave dataset.teacher.key_variable out",
            )
        headers["Authorization"] = f"Bearer {key}"
    return headers


def _text_of(reply: object) -> str:
    """The first choice's text. Raises LookupError or TypeError where the reply has another shape."""
    assert isinstance(reply, dict)
    return str(reply["choices"][0]["message"]["content"] or "")


def _read(log: Path) -> dict[str, str]:
    """Answers by key; a last line that was cut off does not count, and is taken off the file."""
    if not log.exists():
        return {}
    text = log.read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        log.write_text(whole, encoding="utf-8", newline="\n")
    return {row["key"]: row["text"] for row in map(json.loads, whole.splitlines())}
