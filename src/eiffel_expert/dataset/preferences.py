"""Preference pairs: one prompt, the accepted answer, a worse one.

In: pairs. Out: rows of prompt, chosen, rejected (what TRL and LLaMA-Factory read). The worse answer is what a kind gave
as such, else, of a repair, the broken text: what the checker rejects stands against what it accepts. Nothing is judged
here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from eiffel_expert.prompts import prompt_of
from eiffel_expert.records import Pair

FILE = "preferences.jsonl"


def preferences(pairs: Iterable[Pair]) -> Iterator[dict[str, str]]:
    """A row for each training pair that has a worse answer."""
    for pair in pairs:
        worse = pair.rejected or pair.broken
        if pair.split == "train" and worse and worse != pair.output:
            prompt = prompt_of(pair.instruction, pair.input)
            yield {"prompt": prompt, "chosen": pair.output, "rejected": worse}
