"""The pairs written by hand as training pairs.

Teaches: concepts, and answers that explain before they show code. Verified: each block of code is judged, here and by
the tests, and must be what the pair declares; a pair of which one is not is dropped. Prose can't be verified: what it
says is the authors' knowledge. Could be wrong: a true sentence that is not the whole truth. They are never held out.
"""

from __future__ import annotations

from collections import Counter

from eiffel_expert import __version__
from eiffel_expert.dataset.accept import STATED, difficulty
from eiffel_expert.dataset.golden import GoldenPair, golden_pairs
from eiffel_expert.dataset.golden.judging import differences
from eiffel_expert.records import Pair
from eiffel_expert.verify import Demands
from eiffel_expert.verify.builtin import ENGINE
from eiffel_expert.verify.checker import TIER

ORIGIN = "golden"
CATEGORIES = {  # of the kinds, by the names of our files; the others are "concepts"
    "configuration": "ecosystem",
    "contracts": "design by contract",
    "errors": "error fixing",
    "explanation": "explanation",
    "mistakes": "error fixing",
    "scoop": "SCOOP",
    "testing": "ecosystem",
    "void_safety": "void safety",
}


def training_pairs(max_characters: int, dropped: Counter[str]) -> list[Pair]:
    """Those of which all code is what is declared, and which are not too long; the others are counted."""
    kept = []
    for golden in golden_pairs():
        pair = as_pair(golden)
        reason = "too long" if pair.characters > max_characters else next(differences(golden), "")
        if reason:
            dropped[f"{ORIGIN}: {reason}"] += 1
        else:
            kept.append(pair)
    return kept


def as_pair(golden: GoldenPair) -> Pair:
    """The record; its tier is "stated" where the answer holds no code."""
    has_code = any(block.side == "output" for block in golden.blocks)
    return Pair(
        id=golden.id,
        kind=ORIGIN,
        category=CATEGORIES.get(golden.category, "concepts"),
        instruction=golden.instruction,
        input=golden.input,
        output=golden.output,
        form=golden.form,
        demands=Demands(golden.form).to_json(),
        dialect="modern",
        licence="MIT",
        project=ORIGIN,
        group=ORIGIN,
        path=golden.file,
        unit_id=golden.id,
        start=0,
        end=0,
        split="train",
        difficulty=difficulty(golden.output),
        characters=len(golden.instruction) + len(golden.input) + len(golden.output),
        tier=TIER if has_code else STATED,
        engine=f"{ENGINE} {__version__}" if has_code else "",
        origin=ORIGIN,
    )
