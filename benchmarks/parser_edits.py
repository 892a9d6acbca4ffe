"""Single edits that make a slip of a correct Eiffel text: 15 kinds, each by chance from a seed.

In: a text and its tokens as (kind, text, start, end). Out: the edited text, or None where there is nothing to change.
Many edits leave a text correct (another name, a line twice): a compiler's verdict has to tell them apart.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from eiffel_expert.eiffel import tokens as k

Token = tuple[int, str, int, int]
Edit = Callable[[random.Random, str, list[Token]], str | None]
_KEYWORDS = sorted(k.KEYWORDS)


def _is_keyword(kind: int) -> bool:
    return k.K_ACROSS <= kind <= k.K_UNIQUE or k.K_AND <= kind <= k.K_IMPLIES


def _is_symbol(kind: int) -> bool:
    return k.LPAREN <= kind <= k.NOT_SYMBOL or k.FIRST_OPERATOR <= kind < k.K_AND


def _replaced(text: str, token: Token, by: str) -> str:
    return text[: token[2]] + by + text[token[3] :]


def _with(wanted: Callable[[int], bool], change: Callable[[random.Random, str], str]) -> Edit:
    """An edit of one token among those whose kind is `wanted`."""

    def edit(rng: random.Random, text: str, tokens: list[Token]) -> str | None:
        candidates = [token for token in tokens if wanted(token[0])]
        if not candidates:
            return None
        token = rng.choice(candidates)
        return _replaced(text, token, change(rng, token[1]))

    return edit


def _swap_tokens(rng: random.Random, text: str, tokens: list[Token]) -> str | None:
    if len(tokens) < 2:
        return None
    n = rng.randrange(len(tokens) - 1)
    (_, first, start, first_end), (_, second, second_start, end) = tokens[n], tokens[n + 1]
    return text[:start] + second + text[first_end:second_start] + first + text[end:]


def _lines(change: Callable[[list[str], int], None]) -> Edit:
    def edit(rng: random.Random, text: str, tokens: list[Token]) -> str | None:
        lines = text.split("\n")
        if len(lines) < 3:
            return None
        change(lines, rng.randrange(len(lines) - 1))
        return "\n".join(lines)

    return edit


def _swap_lines(lines: list[str], n: int) -> None:
    lines[n], lines[n + 1] = lines[n + 1], lines[n]


def _delete_character(rng: random.Random, text: str, tokens: list[Token]) -> str | None:
    n = rng.randrange(len(text))
    return text[:n] + text[n + 1 :]


def _mistaken_equal(_: random.Random, word: str) -> str:
    return "=" if word == ":=" else ":="


def _any(_: int) -> bool:
    return True


EDITS: dict[str, Edit] = {
    "keyword deleted": _with(_is_keyword, lambda _, word: ""),
    "symbol deleted": _with(_is_symbol, lambda _, word: " "),
    "name deleted": _with(lambda kind: kind == k.IDENTIFIER, lambda _, word: ""),
    "`end' deleted": _with(lambda kind: kind == k.K_END, lambda _, word: ""),
    "line deleted": _lines(lambda lines, n: lines.__delitem__(n)),
    "character deleted": _delete_character,
    "token doubled": _with(_any, lambda _, word: f"{word} {word}"),
    "line doubled": _lines(lambda lines, n: lines.insert(n, lines[n])),
    "keyword inserted": _with(_any, lambda rng, word: f"{word} {rng.choice(_KEYWORDS)}"),
    "`end' inserted": _with(_any, lambda _, word: f"{word} end"),
    "keyword replaced": _with(_is_keyword, lambda rng, word: rng.choice(_KEYWORDS)),
    "tokens swapped": _swap_tokens,
    "lines swapped": _lines(_swap_lines),
    "`=' and `:=' mistaken": _with(lambda kind: kind in (k.ASSIGN, k.EQUAL), _mistaken_equal),
    "quote left open": _with(lambda kind: kind in (k.STRING, k.CHARACTER), lambda _, word: word[:-1]),
}


def edited(kind: str, seed: str, text: str, tokens: list[Token]) -> str | None:
    """`text` with one edit of `kind`; None if there is nothing to edit or nothing changed."""
    changed = EDITS[kind](random.Random(f"{seed}/{kind}"), text, tokens)
    return None if changed == text else changed
