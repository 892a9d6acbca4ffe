"""Asks a model many questions and judges the answers: questions and a chat server come in, `Answer` records go out.

Each answer is appended to a JSONL file as soon as it is there, so that an interrupted run goes on where it was. What to
ask and what to make of the answers belongs to the stages that call this (evaluate, improve).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from eiffel_expert.progress import track
from eiffel_expert.prompts import Message
from eiffel_expert.records import Answer, Pair, append_jsonl, from_dict, to_dict, write_jsonl
from eiffel_expert.verify import Demands, extract_code, unmet, verify
from eiffel_expert.verify.in_context import Corpus

CONTEXT_STEP = 256


class Reply(Protocol):
    """What a server says: `tokens` counts the generated ones, `seconds` is from request to last token."""

    @property
    def text(self) -> str: ...
    @property
    def tokens(self) -> int: ...
    @property
    def seconds(self) -> float: ...


class ChatServer(Protocol):
    """What is needed of `serve.server.LlamaServer`."""

    def chat_many(
        self, requests: Sequence[Sequence[Message]], *, max_tokens: int, temperature: float = 0.0, seed: int = 0
    ) -> Iterator[tuple[int, Reply]]: ...


class Opener(Protocol):
    """Starts a server for a GGUF file with room for `context` tokens a conversation."""

    def __call__(self, gguf: Path, *, context: int, parallel: int) -> AbstractContextManager[ChatServer]: ...


def llama_server(gguf: Path, *, context: int, parallel: int) -> AbstractContextManager[ChatServer]:
    """The real thing: llama.cpp."""
    from eiffel_expert.serve.server import LlamaServer

    return LlamaServer(gguf, context=context, parallel=parallel)


@dataclass(frozen=True, slots=True)
class Question:
    """A pair's prompt as one arm puts it; (arm, pair id) is its name."""

    arm: str
    pair: Pair
    messages: list[Message]

    @property
    def name(self) -> tuple[str, str]:
        return self.arm, self.pair.id


@dataclass(frozen=True, slots=True)
class Sampling:
    """How answers are decoded; temperature 0 is greedy."""

    max_new_tokens: int
    parallel: int = 4
    temperature: float = 0.0
    seed: int = 0


def answer_all(
    gguf: Path, questions: Sequence[Question], log: Path, sampling: Sampling, opener: Opener = llama_server
) -> list[Answer]:
    """An answer to each question, in their order; those that `log` holds are not asked again.

    Raises UserError if the model cannot be served or the disk is full.
    """
    known = {(a.arm, a.pair_id): a for a in read_answers(log)}
    open_ones = [q for q in questions if q.name not in known]
    if open_ones:
        context = context_for(questions, sampling.max_new_tokens)
        title = f"{gguf.name}: {', '.join(dict.fromkeys(q.arm for q in open_ones))}"
        with opener(gguf, context=context, parallel=sampling.parallel) as server:
            # Sampled answers need new seeds after an interruption: the same seed would give what is there already.
            offset = len(questions) - len(open_ones)
            replies = server.chat_many(
                [q.messages for q in open_ones],
                max_tokens=sampling.max_new_tokens,
                temperature=sampling.temperature,
                seed=sampling.seed + offset,
            )
            for index, reply in track(replies, title, len(open_ones)):
                answer = judged(open_ones[index], reply)
                append_jsonl(log, to_dict(answer))
                known[open_ones[index].name] = answer
    return [known[q.name] for q in questions]


def judged(question: Question, reply: Reply) -> Answer:
    """The answer with its code taken out, parsed, and held against the pair's demands.

    `parses` is false for prose, which nothing parses: shares of parsing answers leave prose out.
    """
    pair = question.pair
    code = extract_code(reply.text, pair.form)
    failures = unmet(Demands.from_json(pair.demands), code)
    return Answer(
        pair_id=pair.id,
        kind=pair.kind,
        arm=question.arm,
        prompt=question.messages[-1]["content"],
        text=reply.text,
        code=code,
        parses=verify(code, pair.form).accepted,
        task_done=not failures,
        failures=failures,
        tokens=reply.tokens,
        seconds=round(reply.seconds, 3),
    )


def checked(answers: Sequence[Answer], pairs: Sequence[Pair], units: Path) -> list[Answer]:
    """The answers with the checker's verdict on each, in the class that it belongs to, among those of `units`.

    Prose, and answers to pairs whose own output can't be judged so, have none.
    """
    if not units.is_file():
        return list(answers)
    corpus = Corpus.read(units)
    asked = {answer.pair_id for answer in answers}
    askable = {pair.id: pair for pair in pairs if pair.id in asked and _is_askable(pair, corpus)}
    return [_checked(a, askable[a.pair_id], corpus) if a.pair_id in askable else a for a in answers]


def _is_askable(pair: Pair, corpus: Corpus) -> bool:
    return pair.form != "text" and corpus.verdict(pair.unit_id, pair.output, pair.output).accepted


def _checked(answer: Answer, pair: Pair, corpus: Corpus) -> Answer:
    if not answer.parses:
        return replace(answer, checked="rejected", finding="does not parse")
    verdict = corpus.verdict(pair.unit_id, pair.output, answer.code)
    first = next((f"[{d.code}] {d.message}" for d in verdict.diagnostics), verdict.reason)
    return replace(answer, checked=verdict.status, finding=first)


def context_for(questions: Sequence[Question], max_new_tokens: int) -> int:
    """Tokens of context that the longest question and its answer need, rounded up.

    Two ASCII characters a token is less than any tokenizer in use makes of source text (SmolLM2: about 3); of other
    scripts byte-level ones may make a token of every byte.
    """
    longest = max(sum(_most_tokens(m["content"]) for m in q.messages) for q in questions)
    needed = longest + max_new_tokens + 16 * max(len(q.messages) for q in questions)
    return -(-needed // CONTEXT_STEP) * CONTEXT_STEP


def _most_tokens(text: str) -> int:
    ascii_letters = sum(letter.isascii() for letter in text)
    return ascii_letters // 2 + len(text.encode("utf-8", "replace")) - ascii_letters


def read_answers(log: Path) -> list[Answer]:
    """The answers of a log; a last line cut short by a kill is left out, and taken off the file."""
    if not log.exists():
        return []
    lines = log.read_text(encoding="utf-8").split("\n")
    complete = [line for line in lines[:-1] if line]
    if lines[-1]:
        write_jsonl(log, (json.loads(line) for line in complete))
    return [from_dict(Answer, json.loads(line)) for line in complete]
