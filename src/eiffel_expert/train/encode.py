"""Samples as token ids, with the loss on the answer alone.

Comes in: instruction, input, output. Goes out: rows whose labels are the answer's tokens and exactly one end-of-turn
token; what cannot become such a row is dropped and counted by reason. Nothing is ever cut: half a feature
is worse than none.
The chat template is rendered once, so that training sees the ids that serving produces.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from eiffel_expert.base.rows import IGNORED, EncodedRow
from eiffel_expert.errors import UserError
from eiffel_expert.progress import track
from eiffel_expert.prompts import messages_of


@dataclass(frozen=True, slots=True)
class Sample:
    """What one row is made from."""

    id: str
    instruction: str
    input: str
    output: str


@dataclass
class Encoded:
    """Rows in the samples' order, and how many samples were dropped for which reason."""

    rows: list[EncodedRow] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)

    @property
    def tokens(self) -> int:
        return sum(len(row.input_ids) for row in self.rows)

    @property
    def supervised(self) -> int:
        return sum(row.supervised for row in self.rows)


def encode_all(tokenizer: Any, samples: Iterable[Sample], max_length: int, purpose: str = "train on") -> Encoded:
    """Rows of at most `max_length` tokens.

    Raises UserError where nothing is left, or where the loss would count no token or every token.
    """
    encoded = Encoded()
    chosen = list(samples)
    for sample in track(chosen, "encoding", len(chosen)):
        kept = encode(tokenizer, sample, max_length)
        if isinstance(kept, str):
            encoded.dropped[kept] += 1
        else:
            encoded.rows.append(kept)
    _require_sound(encoded, max_length, purpose)
    return encoded


def encode(tokenizer: Any, sample: Sample, max_length: int) -> EncodedRow | str:
    """The row, or the reason why there is none."""
    if not sample.output.strip():
        return "empty output"
    if any(
        token in text for token in _specials(tokenizer) for text in (sample.instruction, sample.input, sample.output)
    ):
        return "holds a special token of the base"
    prompt, answer = render(tokenizer, sample)
    prompt_ids = tokenizer(prompt, add_special_tokens=False)["input_ids"]
    answer_ids = tokenizer(answer, add_special_tokens=False)["input_ids"]
    if len(prompt_ids) + len(answer_ids) > max_length:
        return f"longer than {max_length} tokens"
    assert answer_ids.count(tokenizer.eos_token_id) == 1 and answer_ids[-1] == tokenizer.eos_token_id
    return EncodedRow(sample.id, (*prompt_ids, *answer_ids), (IGNORED,) * len(prompt_ids) + tuple(answer_ids))


def render(tokenizer: Any, sample: Sample) -> tuple[str, str]:
    """(prompt with the assistant's header, answer with its end token), as the base's template writes them."""
    turns = messages_of(sample.instruction, sample.input, sample.output)
    whole: str = tokenizer.apply_chat_template(turns, tokenize=False)
    prompt: str = tokenizer.apply_chat_template(turns[:-1], tokenize=False, add_generation_prompt=True)
    answer, end, _ = whole[len(prompt) :].partition(tokenizer.eos_token)
    if not whole.startswith(prompt) or not end:
        raise UserError(
            "the base's chat template renders a finished turn otherwise than an open one",
            "mend its chat_template.jinja: the prompt of generation must begin the whole conversation",
        )
    return prompt, answer + end


def _specials(tokenizer: Any) -> list[str]:
    return [str(token) for token in tokenizer.added_tokens_decoder.values() if token.special]


def _require_sound(encoded: Encoded, max_length: int, purpose: str) -> None:
    if not encoded.rows:
        reasons = ", ".join(f"{count} {reason}" for reason, count in encoded.dropped.items())
        raise UserError(
            f"no sample is left to {purpose} ({reasons or 'the dataset is empty'})",
            f"raise max_length above {max_length}, or give other pairs",
        )
    if encoded.supervised in (0, encoded.tokens):
        share = encoded.supervised / encoded.tokens
        raise UserError(f"the loss would count {share:.0%} of all tokens", "check the base's chat template")


def spans(tokenizer: Any, row: EncodedRow) -> list[tuple[bool, str]]:
    """(supervised?, text) of each run of tokens: what the loss counts, to be read by a person."""
    runs: list[tuple[bool, list[int]]] = []
    for token, label in zip(row.input_ids, row.labels, strict=True):
        counted = label != IGNORED
        if not runs or runs[-1][0] != counted:
            runs.append((counted, []))
        runs[-1][1].append(token)
    return [(counted, tokenizer.decode(ids)) for counted, ids in runs]
