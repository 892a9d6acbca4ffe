"""Coverage-guided fuzzing of the Eiffel front end: python tests/fuzz/fuzz_eiffel.py TARGET [CORPUS_FOLDER] [OPTION]...

TARGET is a name in targets.py; options are libFuzzer's (-max_total_time=3600 -rss_limit_mb=2048 -timeout=20). Needs the
package atheris. An input is changed by tokens half of the time, since bytes alone rarely make a text that parses. Any
exception is a finding, and the input that caused it is written to the working folder.
"""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT / "src")]

with atheris.instrument_imports(include=["eiffel_expert", "targets"]):
    from targets import TARGETS

    from eiffel_expert.eiffel.tokens import KEYWORDS, SYMBOLS

_PIECES = re.compile(rb"\s+|[A-Za-z_][A-Za-z_0-9]*|[0-9.]+|\"[^\"\n]*\"|<[/!?]?[a-z_]+|[^\x80-\xff]|[\x80-\xff]+")
_ATTRIBUTES = b"name value location recursive excluded_value readonly uuid library_target extends class xmlns"
_ELEMENTS = (
    b"<system <target <root <cluster <library <precompile <override <assembly <file_rule <exclude <include <condition"
    b" <or <platform <build <version <custom <multithreaded <concurrency <void_safety <dotnet <setting <option"
    b" <capability <external_include <external_object <variable <mapping <renaming <class_option <visible <uses"
)
_WORDS = {
    "ecf": [*_ELEMENTS.split(), *_ATTRIBUTES.split(), b'"', b"/>", b">", b'="true"', b"</target>", b"</system>", b"$X"],
    "eiffel": [word.encode() for word in (*KEYWORDS, *SYMBOLS, "x", "FOO", "1", '"s"', "'c'", "\n", "-- c\n") if word],
}


def change_tokens(data: bytes, most: int, seed: int, words: list[bytes]) -> bytes:
    """`data` with one to four of its pieces replaced, doubled, moved, dropped or followed by a word of the language."""
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


def main() -> None:
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    if name not in TARGETS:
        sys.exit(f"usage: fuzz_eiffel.py {'|'.join(TARGETS)} [CORPUS_FOLDER] [libFuzzer option]...")
    words = _WORDS["ecf" if name == "ecf" else "eiffel"]

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        return change_tokens(data, most, seed, words) if seed % 2 else atheris.Mutate(data, most)

    atheris.Setup(sys.argv, TARGETS[name], custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
