"""Eiffel as HTML: every token of our own lexer in a span of its class, comments too; nothing of the text is lost.

In: a text, Eiffel or prose with fenced blocks. Out: escaped HTML for a `pre`. Prose is escaped; only its Eiffel blocks
are coloured. The classes' colours are the page's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from eiffel_expert.eiffel import tokens as k
from eiffel_expert.eiffel.lexer import COMMENT, scan

_FENCED: Final = re.compile(r"(^```(?:eiffel)?\n)(.*?)(^```$)", re.MULTILINE | re.DOTALL)
_QUOTED: Final = re.compile(r"`[^`'\n]+[`']")
_CLASS_NAME: Final = re.compile(r"[A-Z][A-Z0-9_]*")
_KINDS: Final = {k.STRING: "s", k.CHARACTER: "s", k.INTEGER: "n", k.REAL: "n", k.ERROR: "x", k.TUPLE: "t"}
_ENTITIES: Final = frozenset((k.K_CURRENT, k.K_RESULT, k.K_TRUE, k.K_FALSE, k.K_VOID, k.K_PRECURSOR))
_ERRORS_IN_CODE: Final = 0.02  # share of wrong tokens above which a text is taken for something else than Eiffel


def as_html(text: str) -> str:
    """Coloured if it is Eiffel, or as far as its fenced blocks are."""
    if "```" in text:
        return "".join(_prose(text))
    return eiffel(text) if looks_like_eiffel(text) else escape(text)


def looks_like_eiffel(text: str) -> bool:
    """Has it a keyword that opens or closes, and hardly a token that is none?"""
    kinds = list(scan(text).kinds)[:-2]
    wrong = kinds.count(k.ERROR)
    return bool({k.K_END, k.K_FEATURE, k.K_CLASS} & set(kinds)) and wrong <= max(1, _ERRORS_IN_CODE * len(kinds))


def eiffel(text: str) -> str:
    """Every character of `text`, escaped, with a span round each token that has a class."""
    table = scan(text)
    parts, end = [], 0
    for token, kind, start in zip(table.texts, table.kinds, table.starts, strict=True):
        parts.append(_gap(text[end:start]))
        if token:
            parts.append(_span(_class_of(token, kind), token))
        end = start + len(token)
    return "".join(parts)


def _prose(text: str) -> Iterator[str]:
    end = 0
    for block in _FENCED.finditer(text):
        yield _inline(text[end : block.start()]) + escape(block[1]) + eiffel(block[2]) + escape(block[3])
        end = block.end()
    yield _inline(text[end:])


def _inline(text: str) -> str:
    parts, end = [], 0
    for found in _QUOTED.finditer(text):
        parts += [escape(text[end : found.start()]), _span("q", found[0])]
        end = found.end()
    return "".join((*parts, escape(text[end:])))


def _gap(text: str) -> str:
    parts, end = [], 0
    for comment in COMMENT.finditer(text):
        parts += [escape(text[end : comment.start()]), _span("c", comment[0])]
        end = comment.end()
    return "".join((*parts, escape(text[end:])))


def _class_of(token: str, kind: int) -> str:
    if kind in _KINDS:
        return _KINDS[kind]
    if kind in _ENTITIES:
        return "e"
    if kind == k.IDENTIFIER:
        return "t" if _CLASS_NAME.fullmatch(token) else ""
    return "k" if token.isalpha() else ""


def _span(name: str, text: str) -> str:
    return f'<span class="{name}">{escape(text)}</span>' if name else escape(text)
