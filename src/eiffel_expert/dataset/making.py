"""Classes in, accepted pairs out: every kind's drafts of each class and its features, each verified or dropped.

In: a corpus, the recipe's section, the seed. Out: pairs, drafts dropped by reason, seconds by kind. What a
class gives does not depend on which classes came before it. Which pairs are kept is the mix's business.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from eiffel_expert.config import DatasetSection
from eiffel_expert.dataset.accept import accepted
from eiffel_expert.dataset.grounding import REASON
from eiffel_expert.dataset.kinds import KINDS, Draft, Kind, Options
from eiffel_expert.dataset.kinds.kind import thinning_of
from eiffel_expert.dataset.views import ClassView, FeatureView, class_views
from eiffel_expert.dataset.words import words_of
from eiffel_expert.progress import say
from eiffel_expert.records import Pair, SourceUnit
from eiffel_expert.verify.in_context import Corpus

TABLE_WORDS = 120
TABLE_SHARE = 0.12  # distinct words in generated tables are fewer than this; code stays above 0.2
FEATURE_CHARACTERS = 2000  # of an input, kept free of other classes: what most features and their answers need
PARSED = "parses"  # the tier of what no checker has accepted


@dataclass
class Made:
    """What some classes gave. `drafts` and `seconds` (of processor time) are by kind."""

    pairs: list[Pair] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)
    drafts: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)

    def spent(self, kind: str, started: float) -> None:
        self.seconds[kind] = self.seconds.get(kind, 0.0) + time.process_time() - started


class Maker:
    """Holds a corpus, and makes the pairs of its classes by their number in it."""

    def __init__(self, corpus: Corpus, section: DatasetSection, seed: int) -> None:
        units = corpus.units.values()
        features = sum(unit.kind == "feature" for unit in units)
        self.section, self.seed = section, seed
        self.corpus = corpus
        self.options = Options(seed, section.repairs_per_feature, corpus, thinning_of(features))
        self.views = class_views(units, room=max(0, section.max_characters - FEATURE_CHARACTERS))
        self.kinds = [kind for kind in KINDS if weights_of(section).get(kind.name, 0) > 0]

    def made_of(self, numbers: Iterable[int]) -> Made:
        """The pairs of those classes, in their order."""
        made = Made()
        for number in numbers:
            self._add_class(self.views[number], made)
            self.views[number].forget()
        return made

    def _add_class(self, view: ClassView, made: Made) -> None:
        for unit in view.features:
            feature = view.views[unit.id]
            reason = unfit(feature)
            if feature is None or reason:
                made.dropped[reason] += 1
                continue
            for kind in self.kinds:
                if kind.unit == "feature":
                    self._add(kind, feature, unit, made)
        for kind in self.kinds:
            if kind.unit == "class":
                self._add(kind, view, view.unit, made)

    def _add(self, kind: Kind[Any], view: ClassView | FeatureView, unit: SourceUnit, made: Made) -> None:
        """A fault of one kind must not end an hour's work: it is counted, and said."""
        started = time.process_time()
        try:
            for draft in kind.drafts(view, self.options):
                self._judge(kind, draft, unit, made)
        except Exception as fault:
            reason = f"{kind.name}: internal fault: {type(fault).__name__}"
            if not made.dropped[reason]:
                say(f"warning: {reason}: {fault} (first at {unit.path}, {unit.class_name} {unit.feature_name})")
            made.dropped[reason] += 1
        made.spent(kind.name, started)

    def _judge(self, kind: Kind[Any], draft: Draft, unit: SourceUnit, made: Made) -> None:
        made.drafts[kind.name] += 1
        section = self.section
        result = accepted(kind, draft, unit, self.seed, section.max_characters, self.corpus, section.grounded)
        if isinstance(result, Pair) and result.tier == PARSED and section.minimum_tier != PARSED:
            result = "not decided by the checker"
        if isinstance(result, Pair):
            made.pairs.append(result)
        else:
            reason = REASON if result.startswith(REASON) else result  # which names they are would be a reason a draft
            made.dropped[f"{kind.name}: {reason}"] += 1


def weights_of(section: DatasetSection) -> dict[str, float]:
    """Weight by kind; all equal where the recipe names none."""
    return {str(name): weight for name, weight in section.kinds.items()} or {kind.name: 1.0 for kind in KINDS}


def unfit(feature: FeatureView | None) -> str:
    """Why no pair is made of a feature, "" if nothing speaks against it."""
    if feature is None:
        return "feature laid out unusually"
    words = [word.text for word in words_of(feature.text)]
    is_table = len(words) > TABLE_WORDS and len(set(words)) < TABLE_SHARE * len(words)
    return "feature is a table of constants" if is_table else ""


Chunk = tuple[int, tuple[int, ...]]  # its number, the numbers of its classes


def chunks_of(sizes: Sequence[int], characters: int) -> list[Chunk]:
    """Neighbouring classes together, up to so many characters; a larger class is alone."""
    chunks: list[Chunk] = []
    waiting: list[int] = []
    for number, size in enumerate(sizes):
        if waiting and sum(sizes[other] for other in waiting) + size > characters:
            chunks.append((len(chunks), tuple(waiting)))
            waiting = []
        waiting.append(number)
    return [*chunks, (len(chunks), tuple(waiting))] if waiting else chunks


def in_this_process(maker: Callable[[], Maker], chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, Made]]:
    made = maker()
    for chunk in chunks:
        yield chunk, made.made_of(chunk[1])
