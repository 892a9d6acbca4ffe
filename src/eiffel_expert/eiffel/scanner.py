"""The lexer by hand, for compiled builds: the same token texts and kinds as the expressions of lexer.py, sooner.

In: a text, and one of lexer.py's expressions with its table of kinds. Out: the two parallel lists. Only what is
frequent is read here, character by character: words, digits, plain strings, common marks, blanks and comments. At
anything else the expression itself is asked for the one token that begins there, so that no rule stands twice.
In plain Python this is several times slower than `findall`, and not used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from . import tokens as k

_TAB: Final = 9
_NEWLINE: Final = 10
_RETURN: Final = 13
_SPACE: Final = 32
_QUOTE: Final = 34
_PERCENT: Final = 37
_APOSTROPHE: Final = 39
_LEFT: Final = 40
_RIGHT: Final = 41
_COMMA: Final = 44
_MINUS: Final = 45
_DOT: Final = 46
_SLASH: Final = 47
_ZERO: Final = 48
_NINE: Final = 57
_COLON: Final = 58
_SEMICOLON: Final = 59
_LESS: Final = 60
_EQUAL: Final = 61
_GREATER: Final = 62
_UPPER_A: Final = 65
_UPPER_Z: Final = 90
_UNDERSCORE: Final = 95
_LOWER_A: Final = 97
_LOWER_Z: Final = 122

_BRACKETS: Final[dict[int, int]] = {ord(mark): k.SYMBOLS[mark] for mark in "[]{}"}
_MEMORY_LIMIT: Final = 100_000


class Word:
    """A text that comes again and again, and its kind."""

    def __init__(self, text: str, kind: int) -> None:
        self.text = text
        self.kind = kind


class Words:
    """The words and numbers met so far, and whence the kinds of new tokens come."""

    def __init__(self, kind_of: Callable[[str], int]) -> None:
        self.known: dict[str, Word] = {}
        self.kind_of = kind_of

    def add(self, text: str) -> Word:
        if len(self.known) > _MEMORY_LIMIT:
            self.known.clear()
        word = Word(text, self.kind_of(text))
        self.known[text] = word
        return word


def read(source: str, words: Words, match_at: Callable[[str, int], Any]) -> tuple[list[str], list[int]]:
    """The texts and kinds of the tokens of `source`; `match_at` is the `match` of the expression for it.

    One long function, against the house rule: calls a character or a token would cost more than the reading itself.
    """
    texts: list[str] = []
    kinds: list[int] = []
    known = words.known
    strings: dict[str, str] = {}
    text = source + "\0\0"  # so that looking ahead needs no check
    end = len(source)
    i = 0
    while True:
        c = ord(text[i])
        while c in (_TAB, _SPACE, _NEWLINE, _RETURN):
            i += 1
            c = ord(text[i])
        j = i + 1
        if _LOWER_A <= c <= _LOWER_Z or _UPPER_A <= c <= _UPPER_Z:
            c = ord(text[j])
            while _LOWER_A <= c <= _LOWER_Z or c == _UNDERSCORE or _UPPER_A <= c <= _UPPER_Z or _ZERO <= c <= _NINE:
                j += 1
                c = ord(text[j])
            token = text[i:j]
            word = known.get(token)
            if word is None:
                word = words.add(token)
            texts.append(word.text)
            kinds.append(word.kind)
            i = j
            continue
        follower = ord(text[j])
        if c == _DOT:
            if follower != _DOT and not _ZERO <= follower <= _NINE:
                texts.append(".")
                kinds.append(k.DOT)
                i = j
                continue
        elif c == _LEFT:
            texts.append("(")
            kinds.append(k.LPAREN)
            i = j
            continue
        elif c == _RIGHT:
            texts.append(")")
            kinds.append(k.RPAREN)
            i = j
            continue
        elif c == _COLON:
            if follower == _EQUAL:
                texts.append(":=")
                kinds.append(k.ASSIGN)
                i = j + 1
            else:
                texts.append(":")
                kinds.append(k.COLON)
                i = j
            continue
        elif c == _COMMA:
            texts.append(",")
            kinds.append(k.COMMA)
            i = j
            continue
        elif c == _SEMICOLON:
            texts.append(";")
            kinds.append(k.SEMICOLON)
            i = j
            continue
        elif c == _EQUAL:
            texts.append("=")
            kinds.append(k.EQUAL)
            i = j
            continue
        elif c == _MINUS and follower == _MINUS:
            i = source.find("\n", j)
            if i < 0:
                i = end
            continue
        elif c == _QUOTE:
            while follower != _QUOTE and follower != _PERCENT and follower != _NEWLINE and j < end:
                j += 1
                follower = ord(text[j])
            if follower == _QUOTE:
                j += 1
                token = text[i:j]
                texts.append(strings.setdefault(token, token))
                kinds.append(k.STRING)
                i = j
                continue
        elif _ZERO <= c <= _NINE:
            c = follower
            while _ZERO <= c <= _NINE:
                j += 1
                c = ord(text[j])
            # A letter behind it may be the x of 0x1F; a dot or an underscore may belong to it.
            if c != _DOT and c != _UNDERSCORE and not _LOWER_A <= c <= _LOWER_Z and not _UPPER_A <= c <= _UPPER_Z:
                token = text[i:j]
                word = known.get(token)
                if word is None:
                    word = words.add(token)
                texts.append(word.text)
                kinds.append(word.kind)
                i = j
                continue
        elif c == _APOSTROPHE:
            if follower != _PERCENT and follower != _NEWLINE and ord(text[j + 1]) == _APOSTROPHE:
                token = text[i : j + 2]
                texts.append(strings.setdefault(token, token))
                kinds.append(k.CHARACTER)
                i = j + 2
                continue
        elif c in (_SLASH, _LESS, _GREATER):
            if follower == _EQUAL:
                token = "/=" if c == _SLASH else "<=" if c == _LESS else ">="
                texts.append(token)
                kinds.append(k.NOT_EQUAL if c == _SLASH else k.LESS_EQUAL if c == _LESS else k.GREATER_EQUAL)
                i = j + 1
                continue
        else:
            kind = _BRACKETS.get(c)
            if kind is not None:
                token = text[i:j]
                texts.append(token)
                kinds.append(kind)
                i = j
                continue
            if i >= end:
                return texts, kinds
        match = match_at(source, i)
        token = match[1]
        if not token:
            return texts, kinds
        token = strings.setdefault(token, token)
        texts.append(token)
        kinds.append(words.kind_of(token))
        i = match.end()
