"""How many tokens of the base model the kept classes are, by project.

Comes in: units.parquet and a base's name. Goes out: counts, and how they were made. Every class is encoded; the counts
are kept in the user's cache, by the hashes of both files, since a large corpus takes minutes. Nothing is asked of a
hub: where the base's tokenizer is not on this machine, 3.4 characters count as a token, and that is said. It is an
estimate for large vocabularies: SmolLM2's 49,152 entries make a token of 2.8 characters of Eiffel.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from eiffel_expert.base.packaged import PACKAGE, packaged_gguf, packaged_tokenizer
from eiffel_expert.base.resolve import stay_offline
from eiffel_expert.errors import MissingTool
from eiffel_expert.progress import track
from eiffel_expert.verify.classes import cache_folder
from eiffel_expert.workspace import hash_file, read_json, write_json

CHARACTERS_A_TOKEN = 3.4
AT_A_TIME = 500  # classes


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """`how` is "tokenizer of <base>" or says that it is an estimate."""

    how: str
    by_project: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.by_project.values())


def count_tokens(units: Path, base: str) -> TokenCounts:
    """Of the texts of the classes in `units`."""
    tokenizer = tokenizer_of(base)
    if tokenizer is None:
        characters = _counted(units, None)
        estimates = {project: round(count / CHARACTERS_A_TOKEN) for project, count in characters.items()}
        why = f"estimate, {CHARACTERS_A_TOKEN} characters a token: the tokenizer of {base} is not on this machine"
        return TokenCounts(why, estimates)
    key = hashlib.sha256((hash_file(units) + tokenizer.to_str()).encode()).hexdigest()[:32]
    kept = cache_folder() / "tokens" / f"{key}.json"
    try:
        counts = dict(read_json(kept))
    except (OSError, ValueError):
        counts = _counted(units, tokenizer)
        write_json(kept, counts)
    return TokenCounts(f"tokenizer of {base}", counts)


def _counted(units: Path, tokenizer: Any) -> dict[str, int]:
    """Tokens by project; characters without a tokenizer."""
    counts: Counter[str] = Counter()
    file = pq.ParquetFile(units)
    for projects, texts in track(_classes(file), "counting tokens", file.num_row_groups):
        for at in range(0, len(texts), AT_A_TIME):
            own = texts[at : at + AT_A_TIME]
            encoded = tokenizer.encode_batch_fast(own, add_special_tokens=False) if tokenizer is not None else own
            for project, one in zip(projects[at : at + AT_A_TIME], encoded, strict=True):
                counts[project] += len(one)
    return dict(sorted(counts.items()))


def _classes(file: pq.ParquetFile) -> Iterator[tuple[list[str], list[str]]]:
    """(projects, texts) of the classes, a row group at a time."""
    import pyarrow.compute as pc

    for group in range(file.num_row_groups):
        table = file.read_row_group(group, columns=["kind", "project", "text"])
        classes = table.filter(pc.equal(table["kind"], "class"))
        yield classes["project"].to_pylist(), classes["text"].to_pylist()


def tokenizer_of(base: str) -> Any:
    """A `tokenizers.Tokenizer` if the base's is on this machine, else None."""
    if find_spec("tokenizers") is None:
        return None
    os.environ["TOKENIZERS_PARALLELISM"] = "true"  # nothing forks while texts are encoded
    if base == PACKAGE:
        return _packaged()
    file = Path(base) / "tokenizer.json" if Path(base).is_dir() else _downloaded(base)
    if file is None or not file.is_file():
        return None
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(file))


def _packaged() -> Any:
    if find_spec("transformers") is None:
        return None
    stay_offline()
    try:
        return packaged_tokenizer(packaged_gguf()).backend_tokenizer
    except MissingTool:
        return None


def _downloaded(name: str) -> Path | None:
    """The tokenizer of a hub name that was downloaded before."""
    if find_spec("huggingface_hub") is None:
        return None
    from huggingface_hub import try_to_load_from_cache

    found = try_to_load_from_cache(name, "tokenizer.json") if name.count("/") == 1 else None
    return Path(found) if isinstance(found, str) else None
