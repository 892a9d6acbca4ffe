"""Review a feature: name its faults, or say that it is sound; a third of the features have none.

Teaches: to look for what matters (contracts, loops, void targets, initialisation, swallowed exceptions) and to leave
sound code alone. Made of accepted code by one or two mutations: some that a checker finds out, some that compile and
are certainly wrong. Verified: the corrected feature is the accepted one; a fault of validity was found by the checker,
and that a name is missing is shown by an interface or a message; a flaw that compiles is checked to compile. "Nothing
wrong" is said of short bodies alone, with all that they call in view. Could be wrong: the original may have flaws of
its own which nobody put there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eiffel_expert.dataset.choice import number, pick
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import supplier_lines
from eiffel_expert.dataset.mutations.causes import behind
from eiffel_expert.dataset.mutations.families import some_families
from eiffel_expert.dataset.mutations.flaws import FLAWS, said
from eiffel_expert.dataset.mutations.mending import changes
from eiffel_expert.dataset.mutations.messages import Told, gobo
from eiffel_expert.dataset.mutations.mutation import in_turn
from eiffel_expert.dataset.mutations.place import Place
from eiffel_expert.dataset.mutations.reasons import why
from eiffel_expert.dataset.mutations.soundness import has_empty_form, has_misspelling, is_judgeable, soundness
from eiffel_expert.dataset.mutations.trial import Fault, faults, is_material
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.verify import Demands

WORDINGS = (
    "Review this Eiffel feature.",
    "Is there anything wrong with `{name}`? If so, show it corrected.",
    "Please do a code review of the following feature of class {owner}.",
    "Look for bugs in this feature and fix what you find.",
    "code review please",
    "Can you check `{name}` for mistakes before I commit it?",
    "What would you change in this feature, if anything?",
    "Is this correct Eiffel? Tell me what is wrong, or that it is fine.",
    "Check this feature: contract, loops, void safety, initialisation. What do you find?",
    "A colleague asks for a review of `{name}`. What do you tell them?",
    "Find the faults in this feature, if there are any, and say on which lines they are.",
    "I am not sure whether `{name}` is right. Is it?",
    "Does this feature have problems? Be honest if it has none.",
)
RATE = 5  # every feature can be reviewed; two in three take a few checks
LONGEST_SHOWN = 1000  # characters of a feature that is repeated in the answer
FEWEST_LINES = 7
NAMING = ("VUEX-1", "VUEX-2", "VEEN", "VTCT", "VTCT-1", "VGCC-6")  # something that does not exist
FAMILIES, TRIES = 3, 3
ONE = (
    "There is one problem, on line {line}. {first}",
    "Line {line} needs to be changed. {first}",
    "One fault, on line {line}. {first}",
    "I found one thing that must be changed, on line {line}. {first}",
)
PLACED = (
    "There is one problem. {first}",
    "One thing needs to be changed. {first}",
    "One fault. {first}",
    "I found one thing that must be changed. {first}",
)
TWO = (
    "There are two problems.\n\n1. {first}\n2. {second}",
    "Two things must be changed:\n\n- {first}\n- {second}",
    "I found two faults.\n\n1. {first}\n2. {second}",
)
CLOSINGS = ("Corrected:", "Here is the corrected feature:", "I would write it like this:", "With that put right:")


@dataclass(frozen=True)
class Reviewed:
    """A text with one fault more, its line in that text, and what there is to say; `code` is "" for a flaw.

    `shown` is what stands beside it: the compiler's message where the right name is not in the interfaces.
    """

    text: str
    line: int
    remark: str
    code: str = ""
    shown: str = ""


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    lines = view.text.count("\n") + 1
    if len(view.text) > LONGEST_SHOWN or lines < FEWEST_LINES or not view.has_body:
        return
    if not is_material(view, options, "review_feature", RATE) or has_misspelling(view.text):
        return
    if has_empty_form(_context(view, options)):
        return
    lot = number(options.seed, view.unit.id, "review") % 16
    if lot < 6:  # few of them are short enough, with all that they call in view
        yield from _sound(view, options)
    elif lot < 15:
        yield from _faulty(view, options, flawed(view, view.text, options) if lot >= 10 else _invalid(view, options))
    else:
        yield from _faulty_twice(view, options)


def _sound(view: FeatureView, options: Options) -> Iterator[Draft]:
    if options.corpus is None or not is_judgeable(view, _context(view, options)):
        return
    answer = soundness(view, options.seed)
    if answer and options.corpus.is_sound(view.unit.id):
        yield _draft(view, options, view.text, answer, None)


def _invalid(view: FeatureView, options: Options) -> Reviewed | None:
    """With a fault that the checker finds out."""
    for fault in faults(view, options, some_families(FAMILIES, options.seed, view.unit.id, "review"), TRIES):
        remark = _remark(view, fault, options)
        if remark:
            return Reviewed(fault.text, fault.findings[0].line, remark, fault.code, _evidence(view, fault, options))
    return None


def _evidence(view: FeatureView, fault: Fault, options: Options) -> str:
    """The interface that has the lost names; with the compiler's message where it does not show them all."""
    lines = supplier_lines(view, fault, options)
    lost = identifiers(view.text) - identifiers(fault.text)
    if fault.code in NAMING and not lost <= identifiers(f"{_context(view, options)}\n{lines}"):
        lines = joined(
            lines, f"The compiler says:\n{gobo(Told(fault.findings, fault.text, view.owner.name, view.name))}"
        )
    return lines


def _remark(view: FeatureView, fault: Fault, options: Options) -> str:
    chance = (options.seed, view.unit.id, "review")
    reason = why(fault.findings[0], *chance)
    return " ".join(part for part in (reason, behind(fault.mutation.name, *chance)) if part) if reason else ""


def flawed(view: FeatureView, text: str, options: Options) -> Reviewed | None:
    """With a flaw that compiles."""
    place = Place.of(text)
    corpus = options.corpus
    for mutation in in_turn(FLAWS, options.seed, view.unit.id) if place is not None and corpus is not None else ():
        for changed in mutation.texts(place, options.seed, view.unit.id) if place is not None else ():
            if corpus is not None and corpus.verdict(view.unit.id, view.text, changed).accepted:
                (_, line, lines), *_ = [*changes(changed, text), ("", 1, ())]
                remark = said(mutation.name, line, lines[0] if lines else "", options.seed, view.unit.id)
                return Reviewed(changed, line, remark)
            break
    return None


def _faulty(view: FeatureView, options: Options, found: Reviewed | None) -> Iterator[Draft]:
    if found is not None:
        templates = PLACED if f"ine {found.line}" in found.remark else ONE
        first = pick(templates, "one", options.seed, view.unit.id).format(line=found.line, first=found.remark)
        yield _draft(view, options, found.text, _answer(view, options, first), found)


def _faulty_twice(view: FeatureView, options: Options) -> Iterator[Draft]:
    """A flaw that compiles, and on top of it a fault that does not; the lines are those of the final text."""
    fault = _invalid(view, options)
    place = Place.of(fault.text) if fault is not None else None
    if fault is None or place is None:
        return
    for mutation in in_turn(FLAWS, options.seed, view.unit.id, "twice"):
        for text in mutation.texts(place, options.seed, view.unit.id):
            found = changes(text, fault.text)
            if len(found) == 1 and found[0][1] > fault.line:  # above it, so that its line stays what it was
                _, line, lines = found[0]
                second = said(mutation.name, line, lines[0] if lines else "", options.seed, view.unit.id)
                told = pick(TWO, "two", options.seed, view.unit.id).format(first=fault.remark, second=second)
                yield _draft(view, options, text, _answer(view, options, told), fault)
                return
            break


def _answer(view: FeatureView, options: Options, findings: str) -> str:
    closing = pick(CLOSINGS, "closing", options.seed, view.unit.id)
    return f"{findings}\n\n{closing}\n\n```eiffel\n{view.text}\n```"


def _context(view: FeatureView, options: Options) -> str:
    return context_of(view, options.seed, by_type=True)


def _draft(view: FeatureView, options: Options, text: str, answer: str, found: Reviewed | None) -> Draft:
    return Draft(
        WORDINGS,
        joined(_context(view, options), found.shown if found is not None else "", text),
        answer,
        Demands(form="text", mentions=(view.name,)),
        {"name": view.name, "owner": view.owner.name},
        variant="sound" if found is None else found.code or "flaw",
        broken=text if found is not None and found.code else "",
        code=found.code if found is not None else "",
    )


KIND = Kind("review_feature", "review and refactoring", "feature", drafts)
