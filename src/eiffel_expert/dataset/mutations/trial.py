"""Tries mutations on a feature until a checker finds the fault that was meant.

In: a view, the corpus that judges, mutations. Out: `Fault`s: the broken text and what the checker says of it, in lines
of that text. A result that the checker accepts, can't decide on, or rejects for other reasons than the mutation's own
is thrown away. The number of checks a feature is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.mutations.mutation import Mutation, in_turn
from eiffel_expert.dataset.mutations.place import Place
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel import parse_feature
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.verify.in_context import Corpus

if TYPE_CHECKING:
    from eiffel_expert.dataset.kinds.kind import Options

SHORTEST, LONGEST = 60, 1500  # characters of a feature that somebody would paste
LONGEST_CLASS = 60_000  # a check of a longer one takes a quarter of a second
TEXTS_OF_ONE = 2  # ways tried of one mutation
MOST_FINDINGS = 4
COSTLY = 8  # of a large corpus, one feature in so many is tried with costly mutations
_DEFINITION = re.compile(r"Result := ((?:not )?[\w.]+(?: (?:=|/=|<|>|<=|>=|\+|-) [\w.]+)?)")


@dataclass(frozen=True)
class Fault:
    """`text` is the broken feature; `findings` are the checker's, their lines counted within `text`.

    The first of them is what the mutation is about; others are its consequences.
    """

    mutation: Mutation
    text: str
    findings: tuple[Diagnostic, ...]

    @property
    def code(self) -> str:
        return self.findings[0].code

    @property
    def line(self) -> str:
        """The line of the first finding, without blanks around."""
        return self.text.split("\n")[self.findings[0].line - 1].strip()


def is_material(view: FeatureView, options: Options, kind: str, one_in: int) -> bool:
    """Is this feature worth a try? Of a large corpus only one in `one_in` is; asked before anything that costs."""
    if options.corpus is None or not SHORTEST <= len(view.text) <= LONGEST or view.unit.tier != "builtin":
        return False
    if view.owner.is_test or len(view.owner.unit.text) > LONGEST_CLASS or is_generated(view.text):
        return False
    return options.tries(kind, view.unit.id, one_in)


def is_generated(text: str) -> bool:
    """Parser tables and the like: names that geyacc and gelex give."""
    return "yy_" in text or "\tyy" in text


def faults(view: FeatureView, options: Options, mutations: Iterable[Mutation], tries: int) -> Iterator[Fault]:
    """The faults found within so many checks; of each mutation at most one."""
    place = Place.of(view.text, definitions_of(view.owner))
    corpus = options.corpus
    if place is None or corpus is None:
        return
    spared = options.thinning > 1 and number(options.seed, view.unit.id, "costly") % COSTLY != 0
    for mutation in in_turn((m for m in mutations if not (spared and m.is_costly)), options.seed, view.unit.id):
        texts = mutation.texts(place, options.seed, view.unit.id)
        for text in islice((t for t in texts if parse_feature(t).ok), TEXTS_OF_ONE):
            if tries <= 0:
                return
            tries -= 1
            fault = tried(view, corpus, mutation, text)
            if fault is not None:
                yield fault
                break


def definitions_of(owner: ClassView) -> dict[str, str]:
    """The class's functions without arguments that are no more than `Result := e`, e being short."""
    found = {}
    for unit in owner.features:
        match = _DEFINITION.fullmatch(unit.body)
        if match and "(" not in unit.signature and unit.body_kind == "do":
            found[unit.feature_name.lower()] = match[1]
    return found


def tried(view: FeatureView, corpus: Corpus, mutation: Mutation, text: str) -> Fault | None:
    """The fault that a checker sees in `text` in the place of the view's; None if it is not the one that was meant."""
    with closed(corpus, view.unit.id) if mutation.closed else nullcontext():
        verdict = corpus.verdict(view.unit.id, view.text, text)
    findings = within(verdict, first_line(view), text)
    meant = bool(findings) and all(d.code in mutation.codes and mutation.says in d.message for d in findings)
    return Fault(mutation, text, ordered(mutation, findings)) if meant and len(findings) <= MOST_FINDINGS else None


def ordered(mutation: Mutation, findings: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """By the mutation's own order of codes: the one that it is about comes first; else by place."""
    return tuple(sorted(findings, key=lambda found: (mutation.codes.index(found.code) > 0, found.line)))


@contextmanager
def closed(corpus: Corpus, unit_id: str) -> Iterator[None]:
    """Inside, a class that the unit's class does not know is one that does not exist.

    The class was accepted as it is, so it knows all that it needs: what it lacks now is what a mutation put in.
    """
    info = corpus.class_info(unit_id)
    if info is None:
        yield
        return
    kept = info.universe.settings
    info.universe.settings = replace(kept, is_closed=True)
    try:
        yield
    finally:
        info.universe.settings = kept


def first_line(view: FeatureView) -> int:
    """The line of the class on which the feature begins, from 1."""
    return view.owner.unit.text.count("\n", 0, view.unit.start - view.owner.unit.start) + 1


def within(verdict: Verdict, first: int, text: str) -> tuple[Diagnostic, ...]:
    """The findings with lines counted in `text`, which begins on line `first`; none if one lies outside."""
    last = text.count("\n") + 1
    moved = [Diagnostic(d.code, d.line - first + 1, d.column, d.message) for d in verdict.diagnostics]
    is_inside = all(1 <= d.line <= last for d in moved)
    return tuple(moved) if verdict.status == "rejected" and is_inside else ()
