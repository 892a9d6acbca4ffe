"""What a chat template writes around each turn, found by rendering probes.

Comes in: a tokenizer with a Jinja chat template. Goes out: `Turns`, the literal texts before and after a system, user
and assistant turn, and the system text that the template puts in by itself. Templates that do more than wrap turns
(move the system text, rewrite contents) are recognised as such and give None: guessing would train on one prompt and
serve another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from eiffel_expert.prompts import Message

SYSTEM, USER, ANSWER, USER_2 = "probe-system", "probe-user", "probe-answer", "probe-again"


@dataclass(frozen=True, slots=True)
class Turns:
    """(before, after) of each role's text; `default_system` "" where the template adds no system turn by itself."""

    system: tuple[str, str]
    user: tuple[str, str]
    assistant: tuple[str, str]
    default_system: str

    def render(self, messages: Sequence[Message]) -> str:
        """The prompt for the next answer, as the Modelfile's template renders it."""
        given = [m for m in messages if m["role"] != "system"]
        system = "\n\n".join(m["content"] for m in messages if m["role"] == "system") or self.default_system
        opening = [self._turn("system", system)] if system else []
        return "".join([*opening, *(self._turn(m["role"], m["content"]) for m in given), self.assistant[0]])

    def _turn(self, role: str, text: str) -> str:
        before, after = {"system": self.system, "user": self.user, "assistant": self.assistant}[role]
        return before + text + after


PROBES: tuple[list[Message], ...] = (
    [{"role": "user", "content": USER}],
    [{"role": "system", "content": SYSTEM}, {"role": "user", "content": USER}],
    [
        {"role": "user", "content": USER},
        {"role": "assistant", "content": ANSWER},
        {"role": "user", "content": "indented:\n\tdo\n\t\tx := 1\n\tend"},
    ],
    [
        {"role": "system", "content": SYSTEM},
        {"role": "user", "content": USER},
        {"role": "assistant", "content": ANSWER},
        {"role": "user", "content": USER_2},
    ],
)


def turns_of(tokenizer: Any) -> Turns | None:
    """The template's turns if wrapping turns is all that it does, else None."""
    try:
        found = _split(tokenizer)
        same = all(found.render(probe) == _rendered(tokenizer, probe) for probe in PROBES)
    except Exception:  # a template may refuse a probe (no system role) with any exception of Jinja's
        return None
    return found if same and "{{" not in repr(found) else None


def _split(tokenizer: Any) -> Turns:
    whole = _rendered(tokenizer, PROBES[3])
    before_system, rest = _cut(whole, SYSTEM)
    system_to_user, rest = _cut(rest, USER)
    user_to_assistant, rest = _cut(rest, ANSWER)
    assistant_to_user, _ = _cut(rest, USER_2)
    after_user = _cut(_rendered(tokenizer, PROBES[3], prompt=False), USER_2)[1]
    after_assistant = _cut(_rendered(tokenizer, PROBES[3][:3], prompt=False), ANSWER)[1]
    before_user = _without_start(assistant_to_user, after_assistant)
    system = (before_system, _without_end(system_to_user, before_user))
    opening = _without_end(_cut(_rendered(tokenizer, PROBES[0]), USER)[0], before_user)
    return Turns(
        system=system,
        user=(before_user, after_user),
        assistant=(_without_start(user_to_assistant, after_user), after_assistant),
        default_system=_without_end(_without_start(opening, system[0]), system[1]) if opening else "",
    )


def _rendered(tokenizer: Any, messages: Sequence[Message], prompt: bool = True) -> str:
    """The template's text without the BOS token, which serving adds by itself."""
    text: str = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=prompt)
    added = getattr(tokenizer, "add_bos_token", False) and tokenizer.bos_token
    return text.removeprefix(tokenizer.bos_token) if added else text


def _cut(text: str, probe: str) -> tuple[str, str]:
    before, found, after = text.partition(probe)
    if not found:
        raise ValueError(f"the template dropped {probe}")
    return before, after


def _without_start(text: str, start: str) -> str:
    if not text.startswith(start):
        raise ValueError(f"{text!r} does not start with {start!r}")
    return text[len(start) :]


def _without_end(text: str, end: str) -> str:
    if not text.endswith(end):
        raise ValueError(f"{text!r} does not end with {end!r}")
    return text[: len(text) - len(end)]
