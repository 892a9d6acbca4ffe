"""What a kind of pair is: a name, a category, and a function from a class or a feature to drafts.

A draft is a pair before it is verified. Each kind lives in a module of its own whose docstring says what it teaches,
how its pairs are verified and what could be wrong with them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.verify import Demands
from eiffel_expert.verify.in_context import Corpus

View = TypeVar("View", ClassView, FeatureView)
LARGE = 10  # thinning of a large corpus
LARGE_CORPUS = 100_000  # features


@dataclass(frozen=True)
class Draft:
    """`wordings` are templates of the instruction, `slots` their values; `variant` tells drafts of one unit apart.

    `original` is the text of the unit that the output takes the place of, where that is not the output itself. Of a
    repair, `broken` is the text that takes that place before, and `code` what the checker rejects it with. `rejected`
    is a worse answer to the same instruction, for preference training. `difficulty` is 1 to 3, 0 to have it estimated.
    `tier` and `engine` are set by a kind that has had its output judged itself, such as a whole new class.
    """

    wordings: tuple[str, ...]
    input: str
    output: str
    demands: Demands
    slots: Mapping[str, str] = field(default_factory=dict)
    variant: str = ""
    original: str = ""
    broken: str = ""
    code: str = ""
    rejected: str = ""
    difficulty: int = 0
    tier: str = ""
    engine: str = ""


@dataclass(frozen=True)
class Options:
    """What kinds may depend on beside the text; `corpus` judges a text in the place of another, None in some tests.

    `thinning` is 1 on a small corpus, and 10 on one of 100,000 features: see `tries`.
    """

    seed: int
    repairs_per_feature: int
    corpus: Corpus | None = None
    thinning: int = 1

    def tries(self, kind: str, unit_id: str, one_in: int) -> bool:
        """Should a kind that makes drafts of one unit in `one_in` of a large corpus make some of this one?

        Of all units where the corpus is small: the work, and the share of one kind, are bounded, not the yield.
        """
        every = max(1, one_in * self.thinning // LARGE) if self.thinning > 1 else 1
        return number(self.seed, kind, unit_id) % every == 0


def thinning_of(features: int) -> int:
    """`Options.thinning` for a corpus of so many features."""
    return max(1, features * LARGE // LARGE_CORPUS)


@dataclass(frozen=True)
class Kind(Generic[View]):
    """`migrates`: its answers say in current Eiffel what the unit says in an older one."""

    name: str
    category: str
    unit: Literal["class", "feature"]
    drafts: Callable[[View, Options], Iterator[Draft]]
    migrates: bool = False


def contract_phrase(parts: tuple[str, ...]) -> str:
    """ "a precondition and a postcondition" for ("require", "ensure")."""
    words = {"require": "a precondition", "ensure": "a postcondition"}
    return " and ".join(words[part] for part in parts)


def joined(*blocks: str) -> str:
    """Blocks of text with an empty line between them; empty ones left out."""
    return "\n\n".join(block for block in blocks if block)
