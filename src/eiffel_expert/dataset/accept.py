"""From draft to pair: verified, or dropped with a named reason.

A pair is kept only if its own output passes what an answer to it will be asked: it parses as its form and meets every
demand. So no pair demands what its own answer does not keep, and no check of an answer is stricter than the data. An
answer that is text of its class has the class's tier; another one is judged in the place of the text it stands for.
Where the recipe wants grounded answers, the input must show the names that the answer uses; see grounding.py.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.grounding import grounded, is_judged
from eiffel_expert.dataset.kinds import Draft, Kind
from eiffel_expert.dataset.words import words_of
from eiffel_expert.records import Pair, SourceUnit, Verdict, content_id
from eiffel_expert.verify import Demands, unmet, verify
from eiffel_expert.verify.guards import guards_for
from eiffel_expert.verify.in_context import Corpus

_ITERATION = re.compile(r"\bacross\b", re.IGNORECASE)  # in a class whose loops have cursors: nothing to imitate
STATED = "stated"  # the tier of prose: made from text that was parsed, by rules; there is nothing to parse in it


def accepted(
    kind: Kind[Any],
    draft: Draft,
    unit: SourceUnit,
    seed: int,
    max_characters: int,
    corpus: Corpus | None = None,
    wants_grounded: bool = False,
) -> Pair | str:
    """The pair, or why there is none."""
    instruction = pick(draft.wordings, seed, kind.name, unit.id, draft.variant).format(**draft.slots)
    if wants_grounded and is_judged(kind.name):
        found = grounded(draft, instruction, unit, corpus)
        if isinstance(found, str):
            return found
        draft = found
    if unit.dialect == "cursor" and not kind.migrates and _ITERATION.search(draft.output):
        return "iteration of an older dialect"
    size = len(instruction) + len(draft.input) + len(draft.output)
    if size > max_characters:
        return "too long"
    tier, engine, reason = _verified(draft, unit, corpus)
    if reason:
        return reason
    demands = guarded(draft)
    failures = unmet(demands, draft.output)
    if failures:
        return f"own demand not met: {failures[0]}"
    return Pair(
        id=content_id(kind.name, instruction, draft.input, draft.output),
        kind=kind.name,
        category=kind.category,
        instruction=instruction,
        input=draft.input,
        output=draft.output,
        form=draft.demands.form,
        demands=demands.to_json(),
        dialect=unit.dialect,
        licence=unit.licence,
        project=unit.project,
        group=unit.group,
        path=unit.path,
        unit_id=unit.id,
        start=unit.start,
        end=unit.end,
        split=unit.split,
        difficulty=draft.difficulty or difficulty(draft.output),
        characters=size,
        tier=tier,
        engine=engine,
        original=draft.original,
        broken=draft.broken,
        code=draft.code,
        rejected=draft.rejected,
    )


def guarded(draft: Draft) -> Demands:
    """The draft's demands with the guards against gaming that its own output passes."""
    form = draft.demands.form
    return draft.demands if form == "text" else replace(draft.demands, forbids=guards_for(draft.output, form))


def _verified(draft: Draft, unit: SourceUnit, corpus: Corpus | None) -> tuple[str, str, str]:
    """(tier, engine, reason to drop it)."""
    if draft.tier:
        return draft.tier, draft.engine, ""
    if draft.demands.form == "text":
        return STATED, "", ""
    verdict = verify(draft.output, draft.demands.form)
    if verdict.accepted and corpus is not None and not is_part_of(draft.output, unit.text):
        verdict = _in_place(draft, unit, corpus, verdict)
    elif verdict.accepted:
        verdict = replace(verdict, tier=unit.tier)
    return verdict.tier, f"{verdict.engine} {verdict.version}", "" if verdict.accepted else _why_not(verdict)


def _in_place(draft: Draft, unit: SourceUnit, corpus: Corpus, parsed: Verdict) -> Verdict:
    """The checker's verdict; the parser's where the checker can't say, or nobody knows where the answer belongs."""
    found = corpus.verdict(unit.id, draft.original, draft.output) if draft.original else parsed
    return parsed if found.status == "undecided" else found


def _why_not(verdict: Verdict) -> str:
    code = f" [{verdict.diagnostics[0].code}]" if verdict.diagnostics else ""
    return f"output {verdict.status}{code}"


def is_part_of(answer: str, text: str) -> bool:
    """Does `text` hold the tokens of `answer` in a row?"""
    return f" {fingerprint(answer)} " in f" {fingerprint(text)} "


@lru_cache(maxsize=8)  # of the few texts that many answers are looked for in, one after another
def fingerprint(text: str) -> str:
    """Equal for texts of the same tokens: layout and comments do not count."""
    return " ".join(word.text for word in words_of(text)) or text


def difficulty(output: str) -> int:
    """1 to 3 by length and branching of the answer."""
    branches = sum(output.count(word) for word in ("\tif ", "elseif", "from\n", "across", "inspect", "implies"))
    weight = output.count("\n") + 4 * branches
    return 1 if weight < 9 else 2 if weight < 20 else 3
