"""Pairs written by hand, in TOML: concepts, patterns, repairs, migration, configuration, tests.

In: the .toml files of this folder, each named by its category, or category-part as in `errors-calls.toml`; a
`[[pair]]` each with `ask`, `input`, `message`, `output`; `world` holds classes that the code needs, apart by lines
`----`, a line `...` in one of them where a fragment stands. `input_is` and `output_is` declare what the checker says of
the code: "accepted", a code such as "VUTA-2", "undecided: why", or "text" for no code. Out:
`golden_pairs()`. Whether the declarations hold is `judging`'s to find out; nothing is checked here.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from eiffel_expert.records import content_id
from eiffel_expert.verify import verify

ACCEPTED: Final = "accepted"
TEXT: Final = "text"
_FENCE: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_KEYS: Final = frozenset(("ask", "input", "message", "output", "world", "input_is", "output_is"))


@dataclass(frozen=True, slots=True)
class Block:
    """Code of a pair. `language` is eiffel or ecf; `declared` is what the checker must say of it."""

    side: str  # input or output
    language: str
    text: str
    declared: str


@dataclass(frozen=True, slots=True)
class GoldenPair:
    """`form` is that of the output: class or feature where it is code alone, else text. `world` are class texts."""

    id: str
    category: str
    file: str
    instruction: str
    input: str
    output: str
    form: str
    blocks: tuple[Block, ...]
    world: tuple[str, ...]


@cache
def golden_pairs() -> tuple[GoldenPair, ...]:
    """All pairs, in the order of the files' names and within each file.

    Raises ValueError for an entry with a key unknown here, or with more declarations than blocks.
    """
    files = sorted(Path(__file__).parent.glob("*.toml"))
    return tuple(pair for file in files for pair in pairs_of(file.stem, file.read_text(encoding="utf-8")))


def pairs_of(stem: str, text: str) -> Iterator[GoldenPair]:
    """The pairs of one file's text; `stem` is the file's name without its suffix."""
    for entry in tomllib.loads(text)["pair"]:
        if unknown := sorted(set(entry) - _KEYS):
            raise ValueError(f"{stem}: unknown keys {unknown} in the pair {entry.get('ask')!r}")
        yield _pair(stem, entry)


def _pair(stem: str, entry: Mapping[str, Any]) -> GoldenPair:
    code, output = _trimmed(entry.get("input", "")), _trimmed(entry["output"])
    instruction = " ".join(entry["ask"].split())
    given = "\n\n".join(part for part in (code, _trimmed(entry.get("message", ""))) if part)
    form = _form(output)
    return GoldenPair(
        id=content_id("golden", instruction, given, output),
        category=stem.partition("-")[0],
        file=f"{stem}.toml",
        instruction=instruction,
        input=given,
        output=output,
        form=form,
        blocks=(*_input_blocks(code, entry.get("input_is", ACCEPTED)), *_output_blocks(output, form, entry)),
        world=tuple(part for part in re.split(r"^----\n", entry.get("world", ""), flags=re.MULTILINE) if part.strip()),
    )


def with_output(pair: GoldenPair, output: str) -> GoldenPair:
    """The pair with another answer: blocks of the old one keep what is declared of them, new ones must be accepted."""
    known = {block.text: block.declared for block in pair.blocks if block.side == "output"}
    form = _form(output)
    given = tuple(block for block in pair.blocks if block.side == "input")
    found = (Block("output", _language(t), t, known.get(t, ACCEPTED)) for t in _code_in(output, form))
    return replace(pair, output=output, form=form, blocks=(*given, *found))


def _trimmed(text: str) -> str:
    return text.strip("\n")


def _form(output: str) -> str:
    """What the whole output is: a class, a feature, or prose with or without blocks of code."""
    if "```" in output:
        return TEXT
    return next((form for form in ("class", "feature") if verify(output, form).accepted), TEXT)


def _input_blocks(code: str, declared: str) -> Iterator[Block]:
    if code and declared != TEXT:
        yield Block("input", _language(code), code, declared)


def _output_blocks(output: str, form: str, entry: Mapping[str, Any]) -> list[Block]:
    texts = _code_in(output, form)
    declared = entry.get("output_is", [])
    if len(declared) > len(texts):
        raise ValueError(f"{len(declared)} declarations for {len(texts)} blocks of the pair {entry['ask']!r}")
    padded = [*declared, *[ACCEPTED] * (len(texts) - len(declared))]
    return [Block("output", _language(text), text, said) for text, said in zip(texts, padded, strict=True)]


def _code_in(output: str, form: str) -> list[str]:
    """The blocks of code in prose, or the whole output."""
    if form != TEXT:
        return [output]
    return [body.strip("\n") for name, body in _FENCE.findall(output) if name in ("eiffel", "xml")]


def _language(code: str) -> str:
    return "ecf" if code.lstrip().startswith("<") else "eiffel"
