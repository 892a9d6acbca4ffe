"""Near-duplicates: files whose sets of word 5-grams have a Jaccard similarity of 0.7 or more.

Comes in: a sketch a file (its set of 5-grams as bytes, cheap to cache). Goes out: pairs with their exact similarity,
and clusters. Candidates come from MinHash (rensa) with locality-sensitive hashing in bands, as in Broder 1997 and
Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4; each is verified on the full sets. What stands before
the class (comments, note clause) and in its closing note clause does not count. Which file of a cluster stays is
`versions`' business; exact copies are found before.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from rensa import RMinHash

from eiffel_expert.corpus.boilerplate import without_boilerplate

SIMILARITY = 0.7
WORDS = 5  # in a shingle; as BigCode and text-dedup take them
PERMUTATIONS, ROWS = 128, 4  # 32 bands of 4 rows: a pair at 0.7 is missed once in 6,600 times
SEED = 20240607
LARGE_GROUP, NEIGHBOURS = 300, 30  # 10,000 generated files that agree in a band would be 50 million pairs
SKETCH_VERSION = "words-5-crc32-1"  # part of the key of any cache that holds sketches

Grams = NDArray[np.uint32]
_WORD = re.compile(rb"\w+")
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio: Knuth's multiplicative hashing
_FEWEST_WORDS = 5


def sketch(text: str) -> bytes:
    """The set of a file's 5-grams, sorted, 4 bytes each; empty for a file too short to compare.

    Four bytes suffice: two sets of 10,000 get about one false member in 43 by chance.
    """
    words = words_of(without_boilerplate(text))
    if len(words) < _FEWEST_WORDS:
        return b""
    hashes = np.fromiter(map(zlib.crc32, words), np.uint64, len(words))
    count = len(hashes) - WORDS + 1
    rolled = hashes[:count].copy()
    for shift in range(1, WORDS):
        rolled = (rolled ^ (rolled >> np.uint64(29))) * _MULTIPLIER + hashes[shift : count + shift]
    mixed = (rolled * _MULTIPLIER) >> np.uint64(32)
    return np.unique(mixed.astype("<u4")).tobytes()


def words_of(text: str) -> list[bytes]:
    """In small letters; a letter beyond ASCII parts words."""
    return _WORD.findall(text.lower().encode("utf-8", "surrogatepass"))


def similar_pairs(sketches: Sequence[bytes]) -> Iterator[tuple[int, int, float]]:
    """(i, j, Jaccard similarity) with i < j for all pairs at SIMILARITY or above, in order of i and j."""
    grams = [grams_of(one) for one in sketches]
    for first, second in candidates(grams):
        similarity = jaccard(grams[first], grams[second])
        if similarity >= SIMILARITY:
            yield first, second, similarity


def grams_of(one: bytes) -> Grams:
    return np.frombuffer(one, "<u4")


def jaccard(one: Grams, other: Grams, least: float = SIMILARITY) -> float:
    """Size of the intersection over size of the union, of sorted arrays without repetitions; 0 if below `least`."""
    small, large = sorted((one, other), key=len)
    if len(small) < least * len(large) or not len(small):
        return 0.0  # can't reach it, whatever they share
    places = np.searchsorted(large, small)
    places[places == len(large)] = 0
    shared = int(np.count_nonzero(large[places] == small))
    return shared / (len(one) + len(other) - shared)


def candidates(grams: Sequence[Grams]) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, that agree in a whole band of their signatures, sorted."""
    asked = [index for index, one in enumerate(grams) if len(one)]
    if len(asked) < 2:
        return []
    signatures = digests([grams[index] for index in asked])
    found: set[tuple[int, int]] = set()
    for start in range(0, PERMUTATIONS, ROWS):
        for group in _equal_rows(signatures[:, start : start + ROWS]):
            found.update(_pairs_within(group))
    return sorted((asked[first], asked[second]) for first, second in found)


def digests(grams: Sequence[Grams]) -> NDArray[np.uint32]:
    """MinHash signatures, one row of PERMUTATIONS a set."""
    offsets = np.cumsum([0, *map(len, grams)], dtype=np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(
        np.concatenate(grams) * _MULTIPLIER, offsets, PERMUTATIONS, SEED
    )
    return np.array(matrix.to_rows(), np.uint32)


def _pairs_within(group: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All of them; in a very large group each with the next ones, which joins what is alike at a bounded cost."""
    if len(group) <= LARGE_GROUP:
        return combinations(group, 2)
    return ((one, other) for at, one in enumerate(group) for other in group[at + 1 : at + 1 + NEIGHBOURS])


def _equal_rows(band: NDArray[np.uint32]) -> Iterator[list[int]]:
    """Indexes of rows that are equal, ascending, for each row that is there more than once."""
    order = np.lexsort(band.T)
    new = np.any(band[order[1:]] != band[order[:-1]], axis=1)
    for group in np.split(order, np.flatnonzero(new) + 1):
        if len(group) > 1:
            yield sorted(group.tolist())


def clusters(count: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The connected groups of two or more among 0..count-1, each ascending, in order of their first member."""
    parents = list(range(count))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = index = parents[parents[index]]
        return index

    for first, second in pairs:
        low, high = sorted((root(first), root(second)))
        parents[high] = low
    groups = defaultdict(list)
    for index in range(count):
        groups[root(index)].append(index)
    return [group for group in groups.values() if len(group) > 1]
