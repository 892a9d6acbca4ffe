"""Answers that say the same in nearly the same words: the cosine of their word vectors is `threshold` or more.

In: texts. Out: which of them are like an earlier one. A vector counts the words of a text (identifiers cut at
underscores, operators and numbers as they are; layout, case and order do not count), damped and weighted by rarity:
(1 + ln tf) ln(N / df), Salton and Buckley 1988. The search is exact: two vectors that are alike share a word among the
rarest ones of each (Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007), so only those are
indexed. Nothing is known here of meaning beyond words.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

THRESHOLD = 0.9
_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_ROUNDING = 1e-9

Vector = dict[int, float]  # weight by word, the rarest word first; of length 1


def words_in(text: str) -> list[str]:
    return _WORD.findall(text.lower())


class Likeness:
    """Vectors over a collection of texts, which says how rare each word is."""

    def __init__(self, texts: Iterable[str]) -> None:
        found: Counter[str] = Counter()
        total = 0
        for text in texts:
            found.update(set(words_in(text)))
            total += 1
        rarest = sorted(found, key=lambda word: (found[word], word))
        self._numbers = {word: number for number, word in enumerate(rarest)}
        self._weights = [math.log((total + 1) / found[word]) for word in rarest]

    def vector(self, text: str) -> Vector:
        """Raises KeyError on a word that no text of the collection has."""
        counts = Counter(self._numbers[word] for word in words_in(text))
        weights = {n: (1 + math.log(count)) * self._weights[n] for n, count in sorted(counts.items())}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {number: weight / length for number, weight in weights.items()}


def similarity(one: Vector, other: Vector) -> float:
    """0 to 1."""
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(weight * large[word] for word, weight in small.items() if word in large)


class Index:
    """Vectors that were added, and those among them that another is like."""

    def __init__(self, threshold: float = THRESHOLD) -> None:
        self._threshold = threshold - _ROUNDING
        self._vectors: list[Vector] = []
        self._by_word: dict[int, list[int]] = defaultdict(list)

    def like(self, vector: Vector) -> Iterator[int]:
        """The numbers of the vectors added that are like this one, in their order."""
        met = sorted({number for word in self._rarest(vector) for number in self._by_word.get(word, ())})
        return (n for n in met if similarity(vector, self._vectors[n]) >= self._threshold)

    def add(self, vector: Vector) -> int:
        """Its number."""
        self._vectors.append(vector)
        number = len(self._vectors) - 1
        for word in self._rarest(vector):
            self._by_word[word].append(number)
        return number

    def _rarest(self, vector: Vector) -> list[int]:
        """The words without which the rest of the vector is too short to be like anything."""
        left = 1.0
        found = []
        for word, weight in vector.items():
            if math.sqrt(max(left, 0.0)) < self._threshold:
                break
            found.append(word)
            left -= weight * weight
        return found


def alone(texts: Sequence[str], threshold: float = THRESHOLD) -> list[bool]:
    """For each text: is no other one like it?"""
    likeness, index = Likeness(texts), Index(threshold)
    found = [True] * len(texts)
    for number, text in enumerate(texts):
        vector = likeness.vector(text)
        for other in index.like(vector):
            found[number] = found[other] = False
        index.add(vector)
    return found
