"""Explain a compiler's message on a feature: what the rule asks, why this text breaks it, how to mend it.

Teaches: to read validity errors: from code and message to the cause and the mend. Made of a mutation of accepted code;
what is said of the place is what the checker proved (names, types, counts), the rest is how Eiffel works there.
Verified: the checker rejects the broken feature with that code, and accepts the one shown at the end. Could be wrong:
there may be further ways to mend it, of which one is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, pick
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import class_context, supplier_lines
from eiffel_expert.dataset.mutations.causes import behind
from eiffel_expert.dataset.mutations.families import some_families
from eiffel_expert.dataset.mutations.mending import mend
from eiffel_expert.dataset.mutations.messages import message, studio_code
from eiffel_expert.dataset.mutations.reasons import subject, why
from eiffel_expert.dataset.mutations.rule_words import says
from eiffel_expert.dataset.mutations.trial import Fault, faults, is_material
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.verify import Demands

WORDINGS = (
    "What does this error mean, and how do I fix it?",
    "Explain this compiler message and show the corrected feature.",
    "Why is this rejected? Please explain before you fix it.",
    "I don't understand this error. What is wrong with `{name}`?",
    "{code}: what does it want from me here?",
    "explain the error",
    "Tell me which rule of Eiffel this feature breaks, why, and how it should be written.",
    "The compiler gives me {code} in class {owner}. What is the reason, and what is the remedy?",
    "Can you explain {code} with this example and correct it?",
    "Please help me to understand why `{name}` does not compile ({code}).",
    "What is behind the error {code} here? I would like to know the reason, not only the fix.",
    "A student got {code} for this feature. Explain it to them and show how it is done right.",
)
RATE = 8  # every feature has some mutation that a checker finds out
FAMILIES, TRIES = 3, 3
LONGEST_SHOWN = 900  # characters of a feature that is repeated in the answer
OPENINGS = (
    "{code} stands for this rule: {says}",
    "The rule behind {code}: {says}",
    "{code} is about this: {says}",
    "What {code} asks for: {says}",
    "{says} That is the rule which the compiler calls {code}.",
    "The compiler reports {code}. {says}",
)
CLOSINGS = ("The corrected feature:", "With that put right:", "So the feature reads:", "This version compiles:")


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if len(view.text) > LONGEST_SHOWN or not is_material(view, options, "explain_error", RATE):
        return
    mutations = some_families(FAMILIES, options.seed, view.unit.id, "explain")
    for fault in faults(view, options, mutations, TRIES):
        answer = explanation(view, fault, options.seed)
        if answer:
            yield _draft(view, fault, options, answer)
            return


def _draft(view: FeatureView, fault: Fault, options: Options, answer: str) -> Draft:
    found = fault.findings[0]
    said = message(fault, view.owner.name, view.name, options.seed, view.unit.id, "explain")
    code = studio_code(found) if studio_code(found) in said else found.code
    lines = supplier_lines(view, fault, options)
    shown = joined(class_context(view, fault, options), lines, fault.text, said or f"Error: {code}")
    mentions = (code, *([subject(found)] if subject(found) else []))
    return Draft(
        WORDINGS,
        shown,
        answer.replace(found.code, code),
        Demands(form="text", mentions=mentions),
        {"name": view.name, "owner": view.owner.name, "code": code},
        variant=fault.mutation.name,
        broken=fault.text,
        code=found.code,
    )


def explanation(view: FeatureView, fault: Fault, seed: int) -> str:
    """The answer; "" where there are no words for the message."""
    found = fault.findings[0]
    chance = (seed, view.unit.id, "explain")
    reason, asked = why(found, *chance), says(found.code, *chance)
    if not reason or not asked:
        return ""
    opening = pick(OPENINGS, "opening", *chance).format(code=found.code, says=asked)
    cause = behind(fault.mutation.name, *chance)
    remedy = mend(fault.text, view.text, *chance)
    order = number("order", *chance) % 3
    parts = (reason, opening, cause, remedy) if order == 0 else (opening, reason, cause, remedy)
    prose = " ".join(part for part in parts if part)
    return f"{prose}\n\n{pick(CLOSINGS, 'closing', *chance)}\n\n```eiffel\n{view.text}\n```"


KIND = Kind("explain_error", "error fixing", "feature", drafts)
