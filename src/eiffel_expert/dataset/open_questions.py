"""The six questions that a dataset for a language model of a small language leaves open, answered by figures.

In: pairs. Out: Markdown: ratio of categories, input length, output style, negative examples, difficulty gradient,
library against application code, each with what this dataset has. The same pairs give the same text. Whether other
answers would train a better model is for an evaluation to say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from statistics import median

from eiffel_expert.dataset.preferences import preferences
from eiffel_expert.records import Pair

_LIBRARY = frozenset(("lib", "libs", "library", "libraries"))
_NO_LIBRARY = re.compile(r"(\w+[-_])?(benchmarks?|demos?|examples?|tests?|tutorials?)", re.IGNORECASE)  # anywhere
_APPLICATION = re.compile(r"(\w+[-_])?(apps?|applications?|tools?)", re.IGNORECASE)  # unless below a library
_FENCE = "```"
WHOLE_CLASS = 1500  # characters of an input from which on it holds more than a feature and its surroundings


def open_questions(pairs: Sequence[Pair]) -> str:
    """All six, under a heading each."""
    return "\n\n".join(f"### {title}\n\n{answer(pairs)}" for title, answer in QUESTIONS)


def ratio_of_categories(pairs: Sequence[Pair]) -> str:
    categories = Counter(pair.category for pair in pairs)
    kinds = Counter(pair.kind for pair in pairs).most_common(1)[0]
    return (
        f"{_shares(categories)}. The largest kind, {kinds[0]}, has {_percent(kinds[1], len(pairs))} of the pairs.\n"
        "Weights, the largest share of a kind and the balance of projects are the recipe's."
    )


def input_length(pairs: Sequence[Pair]) -> str:
    sizes = sorted(len(pair.input) for pair in pairs)
    long = sum(size >= WHOLE_CLASS for size in sizes)
    none = sum(size == 0 for size in sizes)
    return (
        f"Inputs have {_at(sizes, 0.1)} characters at the 10th percentile, {int(median(sizes))} at the median,\n"
        f"{_at(sizes, 0.9)} at the 90th, {sizes[-1]} at most; {_percent(none, len(sizes))} have none, and\n"
        f"{_percent(long, len(sizes))} have {WHOLE_CLASS} or more: a class, or short forms of a class, its\n"
        "ancestors and the classes that it uses. What does not fit is left out whole: no feature is cut."
    )


def output_style(pairs: Sequence[Pair]) -> str:
    forms = Counter(pair.form for pair in pairs)
    prose = [pair for pair in pairs if pair.form == "text"]
    fenced = sum(_FENCE in pair.output for pair in prose)
    return (
        f"By form: {_shares(forms)}. Code is answered by code alone, without fences or remarks, laid out as its class\n"
        f"is; of the answers in words {_percent(fenced, len(prose))} show code, in fences."
    )


def negative_examples(pairs: Sequence[Pair]) -> str:
    broken = [pair for pair in pairs if pair.broken]
    reviews = sum(pair.category.startswith("review") for pair in pairs)
    codes = Counter(pair.code for pair in broken if pair.code)
    worse = sum(1 for _ in preferences(pairs))
    return (
        f"Wrong code stands in inputs only: {_percent(len(broken), len(pairs))} of the pairs show code that was\n"
        f"rejected, with {len(codes)} different codes{_most(codes)}, and ask for its repair;\n"
        f"{_percent(reviews, len(pairs))} are reviews. {worse} pairs have a worse answer beside, in preferences.jsonl."
    )


def difficulty_gradient(pairs: Sequence[Pair]) -> str:
    levels = Counter(("easy", "medium", "hard")[pair.difficulty - 1] for pair in pairs)
    hard = Counter(pair.kind for pair in pairs if pair.difficulty == 3)
    return (
        f"{_shares(levels)}, by length and branching of the answer unless a kind knows better. The hardest are in\n"
        f"{', '.join(kind for kind, _ in _ranked(hard)[:3]) or 'no kind'}. Training sees the levels mixed, in a\n"
        "seeded order; `difficulty` in pairs.parquet makes a curriculum possible."
    )


def library_and_application(pairs: Sequence[Pair]) -> str:
    made = [pair for pair in pairs if pair.origin != "golden"]
    other = sum(not is_library(f"{pair.project}/{pair.path}") for pair in made)
    shares = _percent(len(made) - other, len(made)), _percent(other, len(made))
    return (
        f"{shares[0]} of the pairs are made from library code, {shares[1]}\n"
        "from applications, tools, examples and tests, as the names of their folders say. A model that is to write\n"
        "applications gains from sources of one's own: they are split and balanced like any other project."
    )


def is_library(path: str) -> bool:
    """As the names of its folders say; `library/tools` is a library."""
    folders = path.lower().split("/")[:-1]
    if any(_NO_LIBRARY.fullmatch(folder) for folder in folders):
        return False
    return not _LIBRARY.isdisjoint(folders) or not any(_APPLICATION.fullmatch(folder) for folder in folders)


QUESTIONS: tuple[tuple[str, Callable[[Sequence[Pair]], str]], ...] = (
    ("Ratio of categories", ratio_of_categories),
    ("Input length", input_length),
    ("Output style", output_style),
    ("Negative examples", negative_examples),
    ("Difficulty gradient", difficulty_gradient),
    ("Library against application code", library_and_application),
)


def _most(codes: Counter[str]) -> str:
    return f" (most: {', '.join(code for code, _ in _ranked(codes)[:6])})" if codes else ""


def _shares(counts: Counter[str]) -> str:
    total = sum(counts.values())
    return ", ".join(f"{name} {_percent(count, total)}" for name, count in _ranked(counts))


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} %"


def _at(sizes: Sequence[int], share: float) -> int:
    return sizes[min(len(sizes) - 1, int(share * len(sizes)))]
