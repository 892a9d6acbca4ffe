"""Changes of inputs by tokens, since changes of bytes rarely make a text that parses."""

from __future__ import annotations

import random
import re
from typing import Final

from eiffel_expert.eiffel.tokens import KEYWORDS, SYMBOLS

_PIECES: Final = re.compile(
    rb"\s+|[A-Za-z_][A-Za-z_0-9]*|[0-9.]+|\"[^\"\n]*\"|<[/!?]?[a-z_]+|[^\x80-\xff]|[\x80-\xff]+"
)
_ATTRIBUTES = b"name value location recursive excluded_value readonly uuid library_target extends class xmlns"
_ELEMENTS = (
    b"<system <target <root <cluster <library <precompile <override <assembly <file_rule <exclude <include <condition"
    b" <or <platform <build <version <custom <multithreaded <concurrency <void_safety <dotnet <setting <option"
    b" <capability <external_include <external_object <variable <mapping <renaming <class_option <visible <uses"
)
ECF_WORDS: Final = [*_ELEMENTS.split(), *_ATTRIBUTES.split(), b'"', b"/>", b">", b'="true"', b"</target>", b"$X"]
EIFFEL_WORDS: Final = [w.encode() for w in (*KEYWORDS, *SYMBOLS, "x", "FOO", "1", '"s"', "'c'", "\n", "-- c\n") if w]


def words_for(target: str) -> list[bytes]:
    """The words of the language that a target reads."""
    return ECF_WORDS if target == "ecf" else EIFFEL_WORDS


def change_tokens(data: bytes, most: int, seed: int, words: list[bytes]) -> bytes:
    """`data` with one to four of its pieces replaced, doubled, moved, dropped or followed by one of `words`."""
    chance = random.Random(seed)
    pieces = _PIECES.findall(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(pieces) + 1)
        way = chance.randrange(5)
        if way == 0 or not pieces:
            pieces[place:place] = [b" ", chance.choice(words), b" "]
        elif way == 1:
            pieces[place : place + 1] = [chance.choice(words)]
        elif way == 2:
            del pieces[place : place + chance.randint(1, 3)]
        else:
            start = chance.randrange(len(pieces))
            pieces[place:place] = pieces[start : start + chance.randint(1, 20)]
    return b"".join(pieces)[:most]
