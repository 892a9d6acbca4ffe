"""Syntax slips: what people and language models who come from other languages write for Eiffel.

Comes in: the text of a sound feature. Goes out: for each slip that applies, the text with that one mistake. Whether
the front end really rejects the result is the caller's check: a few of these read as valid Eiffel in some places.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.words import Word, words_of

Words = Sequence[Word]
Edit = tuple[int, int, str]  # start, end, replacement
Slip = Callable[[str, Words], list[Edit]]  # every place where the slip could happen


def slip_names() -> tuple[str, ...]:
    return tuple(SLIPS)


def with_slip(name: str, text: str, *chance: str | int) -> str:
    """The text with one mistake of that name, "" where it can't happen."""
    edits = SLIPS[name](text, words_of(text))
    if not edits:
        return ""
    start, end, replacement = pick(edits, name, *chance)
    return text[:start] + replacement + text[end:]


def _replaced(word: str, replacement: str) -> Slip:
    def slip(text: str, words: Words) -> list[Edit]:
        del text
        return [(w.start, w.end, replacement) for w in words if w.text.lower() == word]

    return slip


def _dropped(word: str) -> Slip:
    """Leaves out the word, and its whole line where nothing else stands there."""

    def slip(text: str, words: Words) -> list[Edit]:
        return [_cut(text, w) for w in words if w.text.lower() == word]

    return slip


def _cut(text: str, word: Word) -> Edit:
    line = text.rfind("\n", 0, word.start)
    stop = text.find("\n", word.end)
    stop = len(text) if stop < 0 else stop
    if line >= 0 and text[line:stop].strip() == word.text:
        return (line, stop, "")
    start = word.start - 1 if text[word.start - 1 : word.start] == " " else word.start
    return (start, word.end, "")


def _matched(pattern: str, replacement: str) -> Slip:
    compiled = re.compile(pattern, re.MULTILINE)

    def slip(text: str, words: Words) -> list[Edit]:
        del words
        return [(m.start(), m.end(), m.expand(replacement)) for m in compiled.finditer(text)]

    return slip


def _unclosed_string(text: str, words: Words) -> list[Edit]:
    del text
    return [(w.end - 1, w.end, "") for w in words if len(w.text) > 2 and w.text.startswith('"') and "\n" not in w.text]


def _single_quotes(text: str, words: Words) -> list[Edit]:
    del text
    return [
        (w.start, w.end, f"'{w.text[1:-1]}'")
        for w in words
        if len(w.text) > 3 and w.text.startswith('"') and "'" not in w.text and "%" not in w.text
    ]


def _unclosed_parenthesis(text: str, words: Words) -> list[Edit]:
    del text
    return [(w.start, w.end, "") for w in words if w.text == ")"]


def _comparison(replacements: dict[str, str]) -> Slip:
    def slip(text: str, words: Words) -> list[Edit]:
        del text
        return [(w.start, w.end, replacements[w.text]) for w in words if w.text in replacements]

    return slip


# Not here: `x := new make` and `a <> b`. Eiffel needs no separator between instructions and has free operators, so both
# are syntactically sound and wrong only for a checker.
SLIPS: dict[str, Slip] = {
    "missing then": _dropped("then"),
    "missing end": _dropped("end"),
    "missing do": _dropped("do"),
    "missing loop": _dropped("loop"),
    "missing until": _dropped("until"),
    "missing from": _dropped("from"),
    "= for :=": _replaced(":=", "="),
    "== for =": _replaced("=", "=="),
    "!= for /=": _replaced("/=", "!="),
    "C comparison": _comparison({"<=": "=<", ">=": "=>"}),
    "return": _matched(r"^(\t+)Result := ", r"\1return "),
    "compound assignment": _matched(r"\b(\w+) := \1 ([-+*]) (?=\S)", r"\1 \2= "),
    "increment": _matched(r"\b(\w+) := \1 \+ 1$", r"\1++"),
    "else if": _replaced("elseif", "else if"),
    "elif": _replaced("elseif", "elif"),
    "brace for then": _replaced("then", "{"),
    "brace for do": _matched(r"^\tdo$", "\t{"),
    "do for loop": _matched(r"^(\t\t+)loop$", r"\1do"),
    "end if": _matched(r"^(\t\t+)end$", r"\1end if"),
    "slash comment": _matched(r"^(\t+)-- ", r"\1// "),
    "hash comment": _matched(r"^(\t+)-- ", r"\1# "),
    "unclosed string": _unclosed_string,
    "single quotes": _single_quotes,
    "unclosed parenthesis": _unclosed_parenthesis,
    "type first": _matched(r"\b(\w+): ([A-Z][A-Z_0-9]+)(?=[;)]|$)", r"\2 \1"),
    "missing colon": _matched(r"^(\t\t\w+): (?=\S)", r"\1 "),
    "exclamation mark": _matched(r"\bnot (?=[\w(])", "!"),
    "comma between arguments": _matched(r"(\w+: [A-Z]\w*); (?=\w+: )", r"\1, "),
}
