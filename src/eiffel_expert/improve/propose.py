"""Sampled answers for held-in prompts, and which of them become training pairs.

In: the dataset's pairs and the current model. Out: new pairs of origin "model", and why the other answers were dropped,
counted. An answer is kept if it parses, the checker does not reject it in its class, it meets every demand and guard of
its prompt, and is not token-equal to the reference, to another kept answer of that prompt, or to any held-out output.
That it is *good* is not shown: the gate on held-out prompts decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from eiffel_expert.answering import Opener, Question, Sampling, answer_all, llama_server
from eiffel_expert.balance import choose_balanced
from eiffel_expert.config import ImproveSection
from eiffel_expert.prompts import messages_of
from eiffel_expert.records import Answer, Pair, content_id
from eiffel_expert.verify import Demands, unmet, verify
from eiffel_expert.verify.checker import TIER as CHECKED
from eiffel_expert.verify.code import Tokens, tokens_of
from eiffel_expert.verify.guards import guards_for

ORIGIN = "model"


@dataclass(frozen=True, slots=True)
class Harvest:
    """What became of the sampled answers; `dropped` counts by reason."""

    pairs: tuple[Pair, ...]
    sampled: int
    dropped: dict[str, int]


def sample_answers(
    model: Path,
    pairs: Sequence[Pair],
    log: Path,
    settings: ImproveSection,
    seed: int,
    opener: Opener = llama_server,
) -> list[Answer]:
    """`settings.samples` answers to each of `settings.prompts` training prompts whose answer is code.

    Resumed from `log`. Each sample is an arm of its own ("sample-1", ...), drawn with its own seed.
    """
    candidates = (p for p in pairs if p.split == "train" and p.origin == "corpus" and p.form != "text")
    chosen = choose_balanced(candidates, settings.prompts, seed)
    questions = [
        Question(f"sample-{n}", pair, messages_of(pair.instruction, pair.input))
        for n in range(1, settings.samples + 1)
        for pair in chosen
    ]
    sampling = Sampling(settings.max_new_tokens, temperature=settings.temperature, seed=seed)
    return answer_all(model, questions, log, sampling, opener)


def harvest(answers: Sequence[Answer], pairs: Sequence[Pair]) -> Harvest:
    """The new pairs among `answers`, in order."""
    by_id = {pair.id: pair for pair in pairs}
    heldout = {tokens_of(pair.output) for pair in pairs if pair.split == "heldout"}
    seen: dict[str, set[Tokens]] = {}
    kept: list[Pair] = []
    dropped: Counter[str] = Counter()
    for answer in answers:
        pair = by_id[answer.pair_id]
        tokens = tokens_of(answer.code)
        others = seen.setdefault(pair.id, {tokens_of(pair.output)})
        reason = _why_not(answer, pair) or _repeats(tokens, pair, others, heldout)
        if reason:
            dropped[reason] += 1
        else:
            kept.append(_new_pair(answer, pair))
        others.add(tokens)
    return Harvest(tuple(kept), len(answers), dict(dropped.most_common()))


def _why_not(answer: Answer, pair: Pair) -> str:
    """The first demand or guard not met, or that the checker rejects it in its class; "" if nothing is wrong."""
    demands = Demands.from_json(pair.demands)
    guards = tuple(dict.fromkeys((*demands.forbids, *guards_for(pair.output, pair.form))))
    failures = unmet(replace(demands, forbids=guards), answer.code)
    if failures:
        return f"not met: {failures[0].partition(':')[0]}"
    return f"rejected by the checker: {answer.finding.partition(' ')[0]}" if answer.checked == "rejected" else ""


def _repeats(tokens: Tokens, pair: Pair, others: set[Tokens], heldout: set[Tokens]) -> str:
    if tokens == tokens_of(pair.output):
        return "same as the reference"
    if tokens in others:
        return "same as another sample"
    return "same as a held-out answer" if tokens in heldout else ""


def _new_pair(answer: Answer, pair: Pair) -> Pair:
    verdict = verify(answer.code, pair.form)
    return replace(
        pair,
        id=content_id(pair.kind, pair.instruction, pair.input, answer.code),
        output=answer.code,
        characters=len(pair.instruction) + len(pair.input) + len(answer.code),
        tier=CHECKED if answer.checked == "accepted" else verdict.tier,
        engine=f"{verdict.engine} {verdict.version}",
        origin=ORIGIN,
    )
