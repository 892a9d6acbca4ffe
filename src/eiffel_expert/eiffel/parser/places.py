"""Where a compiler names a syntax error, which may be lines below the mistake.

In: the tokens and a `SyntaxProblem`, whose token is where a person should look. Out: the offset that compilers print,
the end of the longest piece that can still be gone on with: a string left open ends with its line and is reported
behind the break; `feature` among instructions may begin a call (`feature {T}.f`), so that what follows it is reported.
Checked against Gobo's gelint with benchmarks/parser.py; docs/decisions.md says why its lines are followed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .. import tokens as k
from ..lexer import SOUND_START, Tokens
from .cursor import SyntaxProblem

# What may begin with a call. Where a type, a name or a keyword is expected, `feature` is wrong at once.
_CALLS: Final[frozenset[str]] = frozenset(("instruction", "assertion", "expression"))


def reported_place(tokens: Tokens, problem: SyntaxProblem, start: int) -> int:
    """The offset that a compiler names for `problem`, which begins at `start`; usually `start` itself."""
    index = problem.token
    kind = tokens.kinds[index]
    if kind == k.ERROR:
        return _behind_open_string(tokens, index, start) if is_open_string(tokens.texts[index]) else start
    if kind == k.K_FEATURE and not _CALLS.isdisjoint(problem.expected):
        return tokens.starts[_behind_clients(tokens.kinds, index + 1)]
    return start


def is_open_string(text: str) -> bool:
    """Is an invalid token a string that nothing closes on its line, every escape in it being sound?"""
    sound = SOUND_START.match(text)
    return sound is not None and text[sound.end() :].strip() in ("", "%")


def _behind_open_string(tokens: Tokens, index: int, start: int) -> int:
    """Behind the line break at which the string stops, or the end of the text."""
    source = tokens.source
    place = source.find("\n", start + len(tokens.texts[index].rstrip()))
    return place + 1 if place >= 0 else len(source)


def _behind_clients(kinds: Sequence[int], index: int) -> int:
    """The first token that can't be part of `{T}.f` any more; `index` is the token behind `feature`."""
    if kinds[index] != k.LBRACE:
        return index
    index += 1
    nesting = 0
    while kinds[index] in _OF_TYPES or (nesting and kinds[index] == k.COMMA):
        nesting += (kinds[index] == k.LBRACKET) - (kinds[index] == k.RBRACKET)
        index += 1
    return index + 1 if kinds[index] == k.RBRACE else index


_OF_TYPES: Final[frozenset[int]] = frozenset(
    (k.IDENTIFIER, k.TUPLE, k.K_LIKE, k.K_CURRENT, k.LBRACKET, k.RBRACKET, k.K_ATTACHED, k.K_DETACHABLE, k.K_SEPARATE)
)
