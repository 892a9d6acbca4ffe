"""Pairs with a teacher's words: requests for features of the corpus, and solutions to tasks that there are.

In: accepted pairs and a teacher. Out: more training pairs, of origin "model". Verified like all others: the answer to a
request is a feature of an accepted class, and the request must be a request, not code; a solution must meet the task's
demands, its guards included, and be accepted in its place by the checker. Could be wrong: a request that says less, or
other, than the feature does; a solution that is valid and does something else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from eiffel_expert.config import TeacherSection
from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.teacher import Teacher
from eiffel_expert.dataset.words import words_of
from eiffel_expert.progress import say
from eiffel_expert.prompts import Message, messages_of, prompt_of
from eiffel_expert.records import Pair, content_id
from eiffel_expert.verify import Demands, extract_code, unmet
from eiffel_expert.verify.checker import TIER
from eiffel_expert.verify.guards import guards_for
from eiffel_expert.verify.in_context import Corpus

ORIGIN = "model"
REQUEST = """\
Below is a feature of the Eiffel class {owner}. Write the request of a programmer who wants this feature written and has
not seen it: what it does, with its arguments by name, and what must hold before and after. One to three plain
sentences, no code, no remark of yours.

{feature}"""
SHORTEST, LONGEST = 30, 700  # characters of a request
_CODE = re.compile(r"```|:=|^\s*(do|local|require|ensure|end|once)\s*$", re.MULTILINE)
_COPIED = 7  # tokens in a row that a request and a feature may not share


def taught_pairs(
    pairs: Sequence[Pair], section: TeacherSection, teacher: Teacher, corpus: Corpus, seed: int, dropped: Counter[str]
) -> list[Pair]:
    """What passes the gates; the others are counted."""
    requested = _sample((p for p in pairs if _is_feature(p)), section.descriptions, seed)
    tasks = _sample((p for p in pairs if _is_task(p)), section.solutions, seed)
    texts = teacher.answers([_asking(pair, corpus) for pair in requested], "asking for requests")
    found = [_with_request(pair, text, corpus) for pair, text in zip(requested, texts, strict=True)]
    texts = teacher.answers([messages_of(pair.instruction, pair.input) for pair in tasks], "asking for solutions")
    found += [_with_solution(pair, text, corpus) for pair, text in zip(tasks, texts, strict=True)]
    kept = [pair for pair in found if isinstance(pair, Pair)]
    dropped.update(f"teacher: {reason}" for reason in found if isinstance(reason, str))
    say(f"  teacher: {len(kept)} of {len(found)} answers passed")
    return kept


def _sample(pairs: Iterable[Pair], count: int, seed: int) -> list[Pair]:
    """One pair of a unit at most."""
    found = list(pairs)
    by_unit = {pair.unit_id: pair for pair in shuffled(found, [pair.id for pair in found], seed, ORIGIN)}
    return list(by_unit.values())[:count]


def _is_feature(pair: Pair) -> bool:
    """Is its answer a feature as it stands in an accepted class?"""
    is_verbatim = not (pair.original or pair.broken)
    return pair.split == "train" and pair.form == "feature" and pair.tier == TIER and is_verbatim


def _is_task(pair: Pair) -> bool:
    """Can another answer be judged?"""
    return pair.split == "train" and pair.category == "generation" and pair.form != "text" and pair.tier == TIER


def _asking(pair: Pair, corpus: Corpus) -> list[Message]:
    owner = corpus.owner_of(pair.unit_id)
    name = owner.class_name if owner is not None else ""
    return [{"role": "user", "content": REQUEST.format(owner=name, feature=pair.output)}]


def _with_request(pair: Pair, text: str, corpus: Corpus) -> Pair | str:
    request = " ".join(text.split())
    reason = why_no_request(text, pair.output)
    owner, unit = corpus.owner_of(pair.unit_id), corpus.units.get(pair.unit_id)
    if reason or owner is None or unit is None:
        return reason or "request: its class is not in the corpus"
    demands = Demands("feature", signature=unit.signature, forbids=guards_for(pair.output, "feature"))
    given = f"Class: {owner.class_name}\nSignature: {unit.signature}"
    failures = unmet(demands, pair.output)
    if failures:
        return f"request: own demand not met: {failures[0]}"
    return _changed(pair, kind="generate_feature", instruction=request, input=given, demands=demands.to_json())


def why_no_request(text: str, feature: str) -> str:
    """ "" for a request; else what it is instead."""
    if not SHORTEST <= len(text.strip()) <= LONGEST:
        return "request: too short or too long"
    if _CODE.search(text):
        return "request: holds code"
    words, body = ([word.text.lower() for word in words_of(part)] for part in (text, feature))
    runs = {tuple(body[i : i + _COPIED]) for i in range(len(body) - _COPIED + 1)}
    is_copied = any(tuple(words[i : i + _COPIED]) in runs for i in range(len(words) - _COPIED + 1))
    return "request: copies the feature" if is_copied else ""


def _with_solution(pair: Pair, text: str, corpus: Corpus) -> Pair | str:
    code = extract_code(text, pair.form).strip()
    failures = unmet(Demands.from_json(pair.demands), code)
    if failures:
        return f"solution: {failures[0]}"
    original = pair.original or pair.output
    verdict = corpus.verdict(pair.unit_id, original, code)
    if not verdict.accepted:
        code_of = f" [{verdict.diagnostics[0].code}]" if verdict.diagnostics else ""
        return f"solution: {verdict.status}{code_of}"
    engine = f"{verdict.engine} {verdict.version}"
    return _changed(pair, output=code, original=original, tier=verdict.tier, engine=engine)


def _changed(pair: Pair, **values: str) -> Pair:
    made = replace(pair, origin=ORIGIN, rejected="", **values)  # type: ignore[arg-type]
    size = len(prompt_of(made.instruction, made.input)) + len(made.output)
    identity = content_id(made.kind, made.instruction, made.input, made.output)
    return replace(made, id=identity, characters=size)
