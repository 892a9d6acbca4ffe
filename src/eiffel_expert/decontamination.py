"""Does a text hold what a benchmark asks? Found by runs of 12 words, and by the names of its tasks.

Comes in: the benchmark's folder, any text files, and texts of a corpus or a dataset. Goes out: a reason a text, "" if
it is clean. As for GPT-3 (Brown et al. 2020, appendix C) a run that many texts share is an idiom, not a leak; nor is
one a leak that is mostly keywords: `local i: INTEGER do from i := 1 until i > count` stands everywhere. What means the
same in other words is not found.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.tokens import KEYWORDS

WORDS = 12
WIDESPREAD = 10  # texts; a run in more of them is an idiom
FEWEST_NAMES = 6  # distinct words of a run that are no keywords, nor as frequent as these
MAX_BYTES = 2_000_000
SHORTEST_NAME = 4
SHARED_TEXT, TASK_NAME = "text of a benchmark task", "name of a benchmark task"

Grams = NDArray[np.uint64]
_WORD = re.compile(rb"\w+")
_CLASS = re.compile(r"^[ \t]*(?:(?:frozen|deferred|expanded)\s+)*class\s+([A-Za-z]\w*)", re.MULTILINE | re.IGNORECASE)
_FREQUENT = frozenset(word.encode() for word in KEYWORDS) | {
    word.encode()
    for word in (
        "integer",
        "string",
        "boolean",
        "real",
        "array",
        "any",
        "item",
        "count",
        "i",
        "j",
        "n",
        "put",
        "make",
        "0",
        "1",
    )
}
_NO_TASKS = frozenset(("README", "INDEX", "TASK", "TASKS", "MAIN", "APPLICATION", "LICENSE", "ROOT_CLASS", "MANIFEST"))
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Benchmark:
    """Hashes of its runs of 12 words, sorted, and the names of its tasks and classes in upper case."""

    grams: Grams
    names: frozenset[str]
    files: int

    @classmethod
    def read(cls, folder: Path) -> Benchmark | None:
        """None if the folder is not there or holds no text."""
        texts = dict(_texts(folder))
        if not texts:
            return None
        grams = np.unique(np.concatenate([_telling_grams(text) for text in texts.values()]))
        return cls(grams, _names(texts), len(texts))

    def runs_in(self, text: str) -> Grams:
        """Those of its runs that are in `text`."""
        hashes = _rolled(_words(text))
        places = np.searchsorted(self.grams, hashes)
        places[places == len(self.grams)] = 0
        return np.unique(hashes[self.grams[places] == hashes]) if len(self.grams) else self.grams

    def has_name(self, name: str) -> bool:
        """Is it the name of a task, or of a class in one?"""
        return name.upper() in self.names


def leaks(benchmark: Benchmark, texts: Sequence[str], sources: Sequence[str] = ()) -> list[int]:
    """How many of the benchmark's runs of 12 words each text holds, idioms not counted.

    `sources` says where each text was taken from: what many texts of one source share is no idiom.
    """
    found = [benchmark.runs_in(text) for text in texts]
    origins = sources or [str(n) for n in range(len(texts))]
    seen = {(gram, origin) for grams, origin in zip(found, origins, strict=True) for gram in grams.tolist()}
    spread = Counter(gram for gram, _ in seen)
    return [sum(spread[gram] <= WIDESPREAD for gram in grams.tolist()) for grams in found]


def reasons(
    benchmark: Benchmark, texts: Sequence[str], names: Sequence[Iterable[str]], sources: Sequence[str] = ()
) -> list[str]:
    """SHARED_TEXT, TASK_NAME or "" for each text; `names` are those that it declares."""
    shared = leaks(benchmark, texts, sources)
    return [
        SHARED_TEXT if count else TASK_NAME if any(map(benchmark.has_name, own)) else ""
        for count, own in zip(shared, names, strict=True)
    ]


def folder_hash(folder: Path) -> str:
    """Of the names and texts of a benchmark: "" if there is none."""
    texts = _texts(folder)
    if not texts:
        return ""
    return hashlib.sha256(
        "\0".join(f"{name}\0{text}" for name, text in texts).encode("utf-8", "surrogatepass")
    ).hexdigest()


def _texts(folder: Path) -> list[tuple[str, str]]:
    """(path, text) of each text file, hidden ones left out, in order."""
    if not folder.is_dir():
        return []
    found = []
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder)
        hidden = any(part.startswith((".", "__")) for part in path.parts)
        if not hidden and file.is_file() and file.stat().st_size <= MAX_BYTES:
            try:
                found.append((path.as_posix(), file.read_text(encoding="utf-8")))
            except (UnicodeDecodeError, OSError):
                continue
    return found


def _telling_grams(text: str) -> Grams:
    """The runs that are not mostly keywords and frequent words."""
    words = _words(text)
    hashes = _rolled(words)
    telling = [len(set(words[at : at + WORDS]) - _FREQUENT) >= FEWEST_NAMES for at in range(len(hashes))]
    found: Grams = hashes[np.array(telling, bool)]
    return found


def _words(text: str) -> list[bytes]:
    """In small letters; a letter beyond ASCII parts words."""
    return _WORD.findall(text.lower().encode("utf-8", "surrogatepass"))


def _rolled(words: Sequence[bytes]) -> Grams:
    """A hash for each run of 12 words."""
    count = len(words) - WORDS + 1
    if count < 1:
        return np.zeros(0, np.uint64)
    hashes = np.fromiter(map(zlib.crc32, words), np.uint64, len(words))
    rolled: Grams = hashes[:count].copy()
    for shift in range(1, WORDS):
        rolled = (rolled ^ (rolled >> np.uint64(29))) * _MULTIPLIER + hashes[shift : count + shift]
    return rolled


def _names(texts: dict[str, str]) -> frozenset[str]:
    """File names and declared classes; a kernel class or a file that every project has is no task."""
    stems = (re.sub(r"\W", "_", Path(path).stem).upper() for path in texts)
    classes = (name.upper() for text in texts.values() for name in _CLASS.findall(text))
    return frozenset(
        name for name in (*stems, *classes) if len(name) >= SHORTEST_NAME and name not in _NO_TASKS | set(class_files())
    )
