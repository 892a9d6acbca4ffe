"""Near-duplicates side by side: ours, datasketch and text-dedup on the same files, in one process each.

    python benchmarks/near_duplicates.py FOLDER... [--files N]

Each tool makes 128 permutations of the same word 5-grams, in 32 bands of 4 rows. Pairs are counted after the exact
similarity of their sets (0.7 or more), for every tool alike; those of 64 bands of 2 rows are the reference: these miss
one pair at 0.7 in 10^18. A peer is timed on words that are made ready for it, ours on the files' text. text-dedup's
own functions are called here without the wrapper that writes each step to disk. A peer that is not installed is left
out, and said.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from eiffel_expert.corpus import near_duplicates as ours
from eiffel_expert.corpus.boilerplate import without_boilerplate
from eiffel_expert.eiffel import SourceText, UndecodableText

Pairs = set[tuple[int, int]]
BANDS = ours.PERMUTATIONS // ours.ROWS


class Result(NamedTuple):
    tool: str
    signatures: float  # seconds of processor time, of all threads
    search: float
    candidates: Pairs


def main() -> None:
    options = _options()
    texts = list(_texts(options.folders, options.files))
    words = [_words(text) for text in texts]
    grams = [frozenset(_grams(own)) for own in words]
    characters = sum(map(len, texts))
    print(f"{len(texts)} distinct files, {characters / 1e6:.1f} million characters, {sum(map(len, grams))} 5-grams\n")
    reference = _similar(_finer_candidates(texts), grams)
    results = [result for tool in (_ours, _datasketch, _text_dedup) if (result := tool(texts, words)) is not None]
    print(f"\n{'tool':<22}{'signatures':>12}{'search':>10}{'together':>10}{'pairs':>8}{'missed':>8}{'MB/s':>8}")
    for result in results:
        found = _similar(result.candidates, grams)
        both = result.signatures + result.search
        print(
            f"{result.tool:<22}{result.signatures:>10.2f} s{result.search:>8.2f} s{both:>8.2f} s{len(found):>8}"
            f"{len(reference - found):>8}{characters / 1e6 / both:>8.1f}"
        )
    print(f"{'64 bands of 2 rows':<22}{'':>32}{len(reference):>8}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Near-duplicates: ours against datasketch and text-dedup.")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--files", type=int, default=0, help="take so many at most, evenly spread; 0: all")
    return parser.parse_args()


def _texts(folders: Sequence[Path], limit: int) -> Iterator[str]:
    """Class texts; what is an exact copy but for its boilerplate is given once."""
    files = [file for folder in folders for file in sorted(folder.rglob("*.e"))]
    seen = set()
    for file in files[:: max(1, len(files) // limit) if limit else 1]:
        try:
            text = SourceText.decode(file.read_bytes()).text
        except (UndecodableText, OSError):
            continue
        words = tuple(_words(text))
        if words not in seen and len(words) >= ours.WORDS:
            seen.add(words)
            yield text


def _words(text: str) -> list[str]:
    return [word.decode("ascii") for word in ours.words_of(without_boilerplate(text))]


def _grams(words: Sequence[str]) -> Iterator[str]:
    return (" ".join(words[at : at + ours.WORDS]) for at in range(len(words) - ours.WORDS + 1))


def _similar(candidates: Iterable[tuple[int, int]], grams: Sequence[frozenset[str]]) -> Pairs:
    return {(i, j) for i, j in candidates if len(grams[i] & grams[j]) >= ours.SIMILARITY * len(grams[i] | grams[j])}


def _finer_candidates(texts: Sequence[str]) -> Pairs:
    before = ours.ROWS
    ours.ROWS = 2
    try:
        return set(ours.candidates([ours.grams_of(ours.sketch(text)) for text in texts]))
    finally:
        ours.ROWS = before


def _ours(texts: Sequence[str], _words: Sequence[Sequence[str]]) -> Result:
    """With the exact similarity, which the peers do not compute."""
    start = time.process_time()
    sketches = [ours.sketch(text) for text in texts]
    middle = time.process_time()
    pairs = {(i, j) for i, j, _ in ours.similar_pairs(sketches)}
    return Result("ours (rensa)", middle - start, time.process_time() - middle, pairs)


def _datasketch(_texts: Sequence[str], words: Sequence[Sequence[str]]) -> Result | None:
    try:
        import datasketch
    except ImportError:
        return _absent("datasketch")
    start = time.process_time()
    sets = ([gram.encode() for gram in set(_grams(own))] for own in words)
    hashes = datasketch.MinHash.bulk(sets, num_perm=ours.PERMUTATIONS)
    middle = time.process_time()
    index = datasketch.MinHashLSH(num_perm=ours.PERMUTATIONS, params=(BANDS, ours.ROWS))
    pairs: Pairs = set()
    for n, one in enumerate(hashes):
        pairs.update((other, n) for other in index.query(one))
        index.insert(n, one)
    return Result(f"datasketch {datasketch.__version__}", middle - start, time.process_time() - middle, pairs)


def _text_dedup(_texts: Sequence[str], words: Sequence[Sequence[str]]) -> Result | None:
    try:
        from importlib.metadata import version

        from text_dedup import minhash
    except ImportError:
        return _absent("text-dedup")
    embed = _embedding(minhash)
    contents = [" ".join(own) for own in words]
    start = time.process_time()
    embedded = [embed(content, n) for n, content in enumerate(contents)]
    middle = time.process_time()
    tables: list[dict[bytes, list[int]]] = [defaultdict(list) for _ in range(BANDS)]
    for row in embedded:
        for table, band in zip(tables, row["__signatures__"], strict=True):
            table[band].append(row["__index__"])
    pairs = {pair for table in tables for group in table.values() for pair in combinations(sorted(group), 2)}
    return Result(f"text-dedup {version('text-dedup')}", middle - start, time.process_time() - middle, pairs)


def _embedding(minhash: Any) -> Callable[[str, int], dict[str, Any]]:
    """Its signature of one text, by its own defaults: 64-bit arithmetic, xxh3."""
    prime, chance = np.uint64((1 << 61) - 1), np.random.RandomState(42)
    size = (ours.PERMUTATIONS,)
    permutations = (
        chance.randint(1, prime, size=size, dtype=np.uint64),
        chance.randint(0, prime, size=size, dtype=np.uint64),
    )

    def embed(content: str, index: int) -> dict[str, Any]:
        found: dict[str, Any] = minhash.embed_func(
            content,
            index,
            num_perm=ours.PERMUTATIONS,
            ngram_size=ours.WORDS,
            min_length=0,
            hashranges=[(at, at + ours.ROWS) for at in range(0, ours.PERMUTATIONS, ours.ROWS)],
            permutations=permutations,
            hash_func=minhash.xxh3_32hash,
            dtype=np.uint64,
            max_hash=np.uint32((1 << 32) - 1),
            modulo_prime=prime,
        )
        return found

    return embed


def _absent(tool: str) -> None:
    print(f"{tool} is not installed: left out (pip install {tool})", file=sys.stderr)


if __name__ == "__main__":
    main()
