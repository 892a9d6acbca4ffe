"""Repair the inherit clause of a class: redefine, undefine, rename, select, or `deferred` in its header.

Teaches: feature adaptation: that a redefinition is announced and an effecting is not, how clashes are resolved, what
makes a class deferred. Made from accepted classes by changing one name of one parent's clauses. Verified: the checker
accepts the class as it was and rejects the changed one with the code of the message and no other. Could be wrong: a
clash can be resolved by other means than the original's; the answer is held to a few tokens.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, shuffled
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import MAX_DISTANCE, SLACK
from eiffel_expert.dataset.mutations.inheritance import INHERITANCE, ClassMutation, Heir
from eiffel_expert.dataset.mutations.messages import message_of
from eiffel_expert.dataset.mutations.suppliers import signature_of
from eiffel_expert.dataset.mutations.trial import MOST_FINDINGS, within
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.records import Diagnostic
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of
from eiffel_expert.verify.distance import edit_distance

WORDINGS = (
    "The inherit clause of this class is wrong. Correct it and return the whole class.",
    "Class {owner} does not compile. Fix the way in which it inherits.",
    "Repair the feature adaptation of {owner}; the features themselves stay as they are.",
    "Something is wrong with how this class adapts what it inherits. Please mend it.",
    "inheritance error in {owner}, fix it",
    "Why does the compiler reject this class? Give me a corrected version of it.",
    "Correct this Eiffel class with the smallest change, so that it compiles.",
    "I get an error about inheritance in {owner}. What should the class look like?",
    "This class was fine before I touched its header. Put it right again.",
    "Fix {owner} so that its inheritance is valid.",
    "Check redefine, undefine, rename and select in the class below and correct what is wrong. Answer with the class.",
    "There is one mistake in the header of this class. Correct it and change nothing else.",
)
LONGEST = 3000  # characters of a class that is shown and answered as a whole
RATE = 1  # some 2,500 accepted classes are short enough and have a parent
TRIES = 4


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or view.unit.tier != "builtin" or len(view.unit.text) > LONGEST or not view.parents:
        return
    if not options.tries("repair_inheritance", view.unit.id, RATE):
        return
    heir = Heir.of(view.unit.text, corpus.class_info(view.unit.id))
    if heir is not None:
        for mutation, text, name, findings in _rejected(view, heir, options):
            yield from _draft(view, heir, options, mutation, text, name, findings)
            return


def _rejected(
    view: ClassView, heir: Heir, options: Options
) -> Iterator[tuple[ClassMutation, str, str, tuple[Diagnostic, ...]]]:
    """The changed texts that the checker rejects as meant, within so many checks."""
    tries = TRIES
    for mutation in shuffled(INHERITANCE, [m.name for m in INHERITANCE], options.seed, view.unit.id):
        for text, name in list(mutation.changed(heir))[:2]:
            if tries <= 0 or options.corpus is None:
                return
            if not parse(text).ok:
                continue
            tries -= 1
            findings = within(options.corpus.verdict(view.unit.id, view.unit.text, text), 1, text)
            if 0 < len(findings) <= MOST_FINDINGS and all(d.code in mutation.codes for d in findings):
                yield mutation, text, name, findings
                break


def _draft(
    view: ClassView,
    heir: Heir,
    options: Options,
    mutation: ClassMutation,
    text: str,
    name: str,
    findings: tuple[Diagnostic, ...],
) -> Iterator[Draft]:
    distance = edit_distance(tokens_of(text), tokens_of(view.unit.text), MAX_DISTANCE)
    if distance > MAX_DISTANCE:
        return
    said = message_of(findings, text, view.name, "", options.seed, view.unit.id)
    known = _parents_lines(heir, name, options) if heir.info is not None else ""
    yield Draft(
        WORDINGS,
        joined(known, text, said),
        view.unit.text,
        Demands(form="class", class_name=view.name, near=text, within=distance + SLACK),
        {"owner": view.name},
        variant=mutation.name,
        broken=text,
        code=findings[0].code,
        rejected=text,
    )


def _parents_lines(heir: Heir, name: str, options: Options) -> str:
    """What the parents have: the feature in question and, of each parent, a few that the class declares too."""
    own = {f.key for f in heir.info.features.values() if f.is_own} if heir.info is not None else set()
    lines: list[str] = []
    for parent in heir.info.parents if heir.info is not None else ():
        base = getattr(parent.type, "base", None)
        if isinstance(base, ClassInfo) and base.name != "ANY":
            wanted = [f for f in base.features.values() if f.key == name.lower() or f.key in own]
            shown = sorted(wanted, key=lambda f: (f.key != name.lower(), number(options.seed, f.key)))[:5]
            lines += [f"\t{signature_of(f)} -- {_state(f.is_deferred)} in {base.name}" for f in shown]
    return "\n".join(("Inherited:", *lines)) if lines else ""


def _state(is_deferred: bool) -> str:
    return "deferred" if is_deferred else "effective"


KIND = Kind("repair_inheritance", "error fixing", "class", drafts)
