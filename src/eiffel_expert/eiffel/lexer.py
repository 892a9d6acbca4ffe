"""The lexer: a text to parallel lists of token texts and integer kinds, offsets on demand.

One regular expression with one capturing group does the work: white space and comments are folded in before the group
as a possessive prefix, so that `findall` returns the token texts alone, at C speed. Kinds come from a dictionary from
text to kind; identifiers are remembered in it, strings are not. A last alternative matches any character, so nothing of
the text is ever skipped silently. Verbatim strings with a tag need a back-reference, which a single group can't have:
texts that hold one are read again by a second, slower expression.
Follows the lexical rules of Gobo's compiler where it and ECMA-367 (8.32) differ, for free operators above all.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from typing import Final

from . import scanner
from . import tokens as k

_BLANK = r" \t\n\r\f\v\ufeff\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\x1a"
_TRIVIA = rf"(?:[{_BLANK}]++|--[^\n]*+)*+"
_DIGITS = r"[0-9]++(?:_++[0-9]++)*+"
_CODE = rf"(?:0[xX][0-9a-fA-F_]++|0[cC][0-7_]++|0[bB][01_]++|{_DIGITS})"
_ESCAPE = rf"""%(?:[ABCDFHLNQRSTUV%'"()<>]|/{_CODE}/)"""
_CONTINUED = r"%[ \t\r]*+\n[ \t]*+%"
# A character of a free operator (ECMA-367 8.32.21 as implemented): marks, and all beyond ASCII but blanks. A symbol of
# the language is none by itself, but one of several: `∀∀`.
_MARK = rf"""(?!--|->|<<|>>)[^\x00-\x20a-zA-Z0-9_:;,?'"$.=()\[\]{{}}\x7f{_BLANK}]"""
# Free operators of older compilers begin with one of # | & @ and then take nearly anything up to a blank.
_OLD_TAIL = r"""(?:[@#0-9a-zA-Z_!$&'()*+,./:;<>=?\[\\\]^`{|}~]|-(?!-))*+"""

_VERBATIM = (
    r'"\[[ \t\r\f\v]*+\n(?:(?![ \t\r\f\v]*+\]")[^\n]*+\n)*+[ \t\r\f\v]*+\]"'
    r'|"\{[ \t\r\f\v]*+\n(?:(?![ \t\r\f\v]*+\}")[^\n]*+\n)*+[ \t\r\f\v]*+\}"'
)
_TAGGED_OPENER = r'"[^"\n]*[\[{][ \t\r\f\v]*+\n'
_TAGGED = (
    r'"(?P<tag>[^"\n]*)\[[ \t\r\f\v]*+\n(?:(?![ \t\r\f\v]*+\](?P=tag)")[^\n]*+\n)*+[ \t\r\f\v]*+\](?P=tag)"'
    r'|"(?P<mark>[^"\n]*)\{[ \t\r\f\v]*+\n(?:(?![ \t\r\f\v]*+\}(?P=mark)")[^\n]*+\n)*+[ \t\r\f\v]*+\}(?P=mark)"'
)


_OLD_OPERATORS = rf"[#|&]{_OLD_TAIL}|@[@#0-9_!$&'()*+,./:;<>=?\[\\\]^`{{|}}~]{_OLD_TAIL}"
# Liberty's operators are marks alone: `"#(1)" # &x`, `x#y`; and a dot behind a number opens a call: `0.to_real`.
_LIBERTY_OPERATORS = r"[#|&@](?:[!$&*+./:<>=?^`|~@#\\]|-(?!-))*+"
_ANY_DOT = r"\.(?![.0-9eE])"
_LIBERTY_DOT = r"\.(?![.0-9a-zA-Z_])"


def _token(verbatim: str, operators: str, last_dot: str) -> str:
    """The alternatives of a token, the most frequent first."""
    return "|".join(
        (
            r"[a-zA-Z][a-zA-Z0-9_]*+",
            r":=|[():,;\[\]{}]",
            rf"\.\.|\.{_DIGITS}(?:[eE][+-]?{_DIGITS})?|\.",
            rf'"[^"%\n]*+(?:(?:{_ESCAPE}|{_CONTINUED})[^"%\n]*+)*+"',
            verbatim,
            r"0[xX][0-9a-fA-F]++(?:_++[0-9a-fA-F]++)*+|0[cC][0-7]++(?:_++[0-7]++)*+|0[bB][01]++(?:_++[01]++)*+",
            rf"{_DIGITS}(?:\.(?:{_DIGITS})?[eE][+-]?{_DIGITS}|\.{_DIGITS}|{last_dot})?",
            rf"'(?:[^%\n]|{_ESCAPE})'",
            operators,
            r"!!|∧…|∨…",
            rf"(?:{_MARK}){{2,}}+",
            r"[/<>?]=|->|<<|>>|[=$?]",
            r"\Z",
            # What no rule takes is an error, as one token. A string that goes on for lines is taken as far as it is
            # sound: were each of its lines tried anew, time would grow with the square of their number.
            rf'"[^"%\n]*+(?:{_ESCAPE}[^"%\n]*+)*+{_CONTINUED}(?:[^"%\n]*+(?:{_ESCAPE}|{_CONTINUED}))*+[^"\n]*+"?',
            r'"[^"\n]*+"?|[\s\S]',
        )
    )


_EITHER = f"{_VERBATIM}|{_TAGGED_OPENER}"
_FAST: Final = re.compile(f"{_TRIVIA}(?P<token>{_token(_EITHER, _OLD_OPERATORS, _ANY_DOT)})")
_SLOW: Final = re.compile(f"{_TRIVIA}(?P<token>{_token(_TAGGED, _OLD_OPERATORS, _ANY_DOT)})")
_FAST_LEGACY: Final = re.compile(f"{_TRIVIA}(?P<token>{_token(_EITHER, _LIBERTY_OPERATORS, _LIBERTY_DOT)})")
_SLOW_LEGACY: Final = re.compile(f"{_TRIVIA}(?P<token>{_token(_TAGGED, _LIBERTY_OPERATORS, _LIBERTY_DOT)})")
_OPENER: Final = re.compile(r'"[^"\n]*[\[{][ \t\r\f\v]*\n\Z')
_NEVER: Final = r"(?!)"
_PLAIN: Final = re.compile(f"{_TRIVIA}(?P<token>{_token(_NEVER, _OLD_OPERATORS, _ANY_DOT)})")
_PLAIN_LEGACY: Final = re.compile(f"{_TRIVIA}(?P<token>{_token(_NEVER, _LIBERTY_OPERATORS, _LIBERTY_DOT)})")
# Two expressions that begin with one character each are ten times as fast as one that begins with either.
_LINES_OPEN: Final = (re.compile(r"\[[ \t\r\f\v]*\n"), re.compile(r"\{[ \t\r\f\v]*\n"))
_CLOSING_LINE: Final = re.compile(r"^[ \t\r\f\v]*+([\]}][^\"\n]*+\")", re.MULTILINE)
_VERBATIM_START: Final = re.compile(r'"(?P<tag>[^"\n]*)(?P<bracket>[\[{])[ \t\r\f\v]*+\n')
_MANY: Final = 50
_LEGACY_MARK: Final = re.compile(r"[#|&@].+", re.DOTALL)
_MEMORY_LIMIT: Final = 200_000
COMMENT: Final = re.compile(r"--(?:[^\n\r]++|\r++(?!\n|\Z))*+")


class _TaggedString(Exception):
    """The fast expression met the opener of a verbatim string with a tag."""


class KindTable(dict[str, int]):
    """Token text to kind; classifies on a miss and remembers whatever can come again."""

    def __init__(self, reserved: dict[str, int]) -> None:
        super().__init__(k.SYMBOLS)
        self._reserved = reserved

    def __missing__(self, text: str) -> int:
        first = text[0]
        if first.isascii() and first.isalpha():
            kind = self._reserved.get(text.lower(), k.IDENTIFIER)
            if kind == k.IDENTIFIER and text == "TUPLE":
                kind = k.TUPLE
        elif first == '"':
            return _kind_of_string(text)
        elif first.isdigit() or (first == "." and len(text) > 1):
            kind = _kind_of_number(text)
        elif first == "'":
            return k.CHARACTER if len(text) > 2 else k.ERROR
        else:
            kind = _kind_of_mark(text)
        if len(self) > _MEMORY_LIMIT:
            self.clear()
            self.update(k.SYMBOLS)
        self[text] = kind
        return kind


def _kind_of_string(text: str) -> int:
    if len(text) < 2 or text[-1] != '"':
        if _OPENER.match(text):
            raise _TaggedString
        return k.ERROR
    # The last alternative takes strings with a bad escape too: only what the grammar of strings takes is one.
    return k.STRING if "%" not in text or _SOUND_STRING.fullmatch(text) else k.ERROR


_SOUND: Final = rf'"[^"%\n]*+(?:(?:{_ESCAPE}|{_CONTINUED})[^"%\n]*+)*+'
SOUND_START: Final = re.compile(_SOUND)  # a string as far as a closing quote could still follow
_SOUND_STRING: Final = re.compile(rf'{_SOUND}"|{_TAGGED}')


def _kind_of_number(text: str) -> int:
    if text[:2] in ("0x", "0X", "0c", "0C", "0b", "0B") or "." not in text:
        return k.INTEGER if text[0].isascii() else k.ERROR
    return k.REAL


def _kind_of_mark(text: str) -> int:
    if _LEGACY_MARK.fullmatch(text) or len(text) > 1:
        return k.FREE_OPERATOR
    return k.FREE_OPERATOR if _ONE_MARK.fullmatch(text) else k.ERROR


_ONE_MARK: Final = re.compile(f"(?:{_MARK})")
_MODERN: Final = KindTable(k.KEYWORDS)
_LEGACY: Final = KindTable({word: kind for word, kind in k.KEYWORDS.items() if word not in k.YOUNG_KEYWORDS})


class Tokens:
    """The tokens of a text: parallel sequences `texts`, `kinds`, `starts` and `ends`, two END_OF_TEXT tokens last.

    A parser wants lists, which a tree that is kept can't afford: `pack` leaves a byte a token, and the rest is read
    from the text again when it is asked for.
    """

    __slots__ = ("_ends", "_expression", "_starts", "_texts", "kinds", "source")

    def __init__(self, source: str, texts: list[str], kinds: list[int], expression: re.Pattern[str]) -> None:
        self.source = source
        self.kinds: Sequence[int] = kinds
        self._texts: list[str] | None = texts
        self._expression = expression
        self._starts: array[int] | None = None
        self._ends: array[int] | None = None

    @property
    def texts(self) -> list[str]:
        if self._texts is None:
            found = _read(self._expression, self.source)
            del found[len(self.kinds) - 2 :]
            self._texts = [*found, "", ""]
        return self._texts

    @property
    def starts(self) -> Sequence[int]:
        """Offset of each token in the source, in characters."""
        if self._starts is None:
            self._locate()
        return self._starts or ()

    @property
    def ends(self) -> Sequence[int]:
        """Offset behind each token."""
        if self._ends is None:
            self._locate()
        return self._ends or ()

    def _locate(self) -> None:
        starts, ends = array("I"), array("I")
        for match in _matches(self._expression, self.source):
            starts.append(match.start(1))
            ends.append(match.end(1))
        for places in (starts, ends):
            del places[len(self.kinds) - 2 :]
            places.extend((len(self.source), len(self.source)))
        self._starts, self._ends = starts, ends

    def pack(self) -> Tokens:
        """Give back the memory that only a parser needs."""
        self.kinds = bytes(self.kinds)
        self._texts = None
        return self


def _read(expression: re.Pattern[str], source: str) -> list[str]:
    """The texts of the tokens, each distinct one once in memory, and perhaps an empty one at the end."""
    if expression.groups == 1 and expression not in _GUARDED:
        texts: list[str] = expression.findall(source)
    else:
        texts = [match["token"] for match in _matches(expression, source)]
    seen: dict[str, str] = {}
    return list(map(seen.setdefault, texts, texts))


def _matches(expression: re.Pattern[str], source: str) -> Iterator[re.Match[str]]:
    with_strings = _GUARDED.get(expression)
    return expression.finditer(source) if with_strings is None else _guarded(expression, with_strings, source)


def _guarded(plain: re.Pattern[str], slow: re.Pattern[str], source: str) -> Iterator[re.Match[str]]:
    """The matches of `slow`, in time that grows with the text alone: an opener that nothing closes is not tried.

    Else each of many openers would look for its end through all the rest of the text.
    """
    last = {match[1]: match.start(1) for match in _CLOSING_LINE.finditer(source)}
    position = 0
    while True:
        match = plain.match(source, position)
        if match is None:
            return
        opener = _VERBATIM_START.match(source, match.start(1))
        if opener is not None:
            closer = ("]" if opener["bracket"] == "[" else "}") + opener["tag"] + '"'
            if last.get(closer, -1) > opener.start():
                match = slow.match(source, position) or match
        yield match
        if match.end() == position:
            return
        position = match.end()


_GUARDED: Final = {_PLAIN: _SLOW, _PLAIN_LEGACY: _SLOW_LEGACY}


_MODERN_WORDS: Final = scanner.Words(_MODERN.__getitem__)
_LEGACY_WORDS: Final = scanner.Words(_LEGACY.__getitem__)
IS_COMPILED: Final = not scanner.__file__.endswith(".py")


def scan(text: str, legacy: bool = False, by_hand: bool = IS_COMPILED) -> Tokens:
    """The tokens of `text`; with `legacy`, keywords that came after the language's second edition are identifiers.

    `by_hand` chooses the way of reading, not the result: scanner.py, or one expression for all.
    """
    table = _LEGACY if legacy else _MODERN
    expression = _FAST_LEGACY if legacy else _FAST
    if sum(len(each.findall(text)) for each in _LINES_OPEN) > _MANY:
        expression = _PLAIN_LEGACY if legacy else _PLAIN
    try:
        if by_hand and expression not in _GUARDED:
            texts, kinds = scanner.read(text, _LEGACY_WORDS if legacy else _MODERN_WORDS, expression.match)
        else:
            texts = _read(expression, text)
            kinds = list(map(table.__getitem__, texts))
    except _TaggedString:
        expression = _SLOW_LEGACY if legacy else _SLOW
        texts = _read(expression, text)
        kinds = [k.ERROR if _is_opener(token) else table[token] for token in texts]
    # A text that ends in trivia gives one empty token, else the expression may match twice at the end.
    while texts and not texts[-1]:
        texts.pop()
        kinds.pop()
    texts += ("", "")
    kinds += (k.END_OF_TEXT, k.END_OF_TEXT)
    return Tokens(text, texts, kinds, expression)


def _is_opener(token: str) -> bool:
    return token[:1] == '"' and (len(token) < 2 or token[-1] != '"')
