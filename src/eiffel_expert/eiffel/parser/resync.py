"""Where to go on after a syntax error: the state of recovery and its questions to the tokens.

In: the tokens and the problem that the plain parser stopped at. Out: `problems`, and moves of the place `i` to tokens
where reading can go on. What is read there is recovery.py's part. Nothing is reported at or before the token where
reading went on last (`barrier`), and nothing after MAX_PROBLEMS.
"""

from __future__ import annotations

from typing import Final, NoReturn

from .. import tokens as k
from ..lexer import Tokens
from .classes import ClassParser
from .cursor import MAX_DEPTH, SyntaxProblem
from .features import BODY_KEYWORDS, ROUTINE_STARTERS
from .instructions import CALL_STARTERS
from .layout import Layout

MAX_PROBLEMS: Final = 20
_FAR: Final = 60  # tokens that a missing one is looked for

_PARTS: Final[frozenset[int]] = frozenset(
    (k.K_INHERIT, k.K_CREATE, k.K_CREATION, k.K_CONVERT, k.K_FEATURE, k.K_INVARIANT, k.END_OF_TEXT)
)
CLASS_STARTERS: Final[frozenset[int]] = frozenset(
    (k.K_NOTE, k.K_INDEXING, k.K_CLASS, k.K_DEFERRED, k.K_FROZEN, k.K_EXPANDED)
)
COMPOUND_ENDS: Final[frozenset[int]] = frozenset(
    (
        k.K_END,
        k.K_ELSE,
        k.K_ELSEIF,
        k.K_WHEN,
        k.K_UNTIL,
        k.K_LOOP,
        k.K_VARIANT,
        k.K_INVARIANT,
        k.K_ENSURE,
        k.K_RESCUE,
        k.K_NOTE,
        k.K_INDEXING,
        k.CLOSE_REPEAT,
        k.K_FEATURE,
        k.END_OF_TEXT,
    )
)
STEP_STARTERS: Final[frozenset[int]] = (CALL_STARTERS - {k.LBRACE}) | {
    k.K_IF,
    k.K_CREATE,
    k.K_FROM,
    k.K_ACROSS,
    k.K_CHECK,
    k.K_INSPECT,
    k.K_DEBUG,
    k.K_RETRY,
    k.K_SEPARATE,
}
LINE_STOPS: Final[frozenset[int]] = COMPOUND_ENDS | {k.SEMICOLON}
_FIND_STOPS: Final[frozenset[int]] = COMPOUND_ENDS | BODY_KEYWORDS | {k.K_THEN, k.K_LOCAL, k.K_REQUIRE, k.K_FROM}
_EXPRESSION_ENDS: Final[frozenset[int]] = LINE_STOPS | {
    k.COMMA,
    k.K_THEN,
    k.K_ALL,
    k.K_SOME,
    k.K_AS,
    k.K_IS,
    k.K_DO,
    k.BAR,
    k.ASSIGN,
    k.K_REQUIRE,
    k.K_LOCAL,
}
_OPENING: Final[frozenset[int]] = frozenset((k.LPAREN, k.LBRACKET, k.LBRACE, k.OPEN_ARRAY))
_CLOSING: Final[frozenset[int]] = frozenset((k.RPAREN, k.RBRACKET, k.RBRACE, k.CLOSE_ARRAY))
_SUPPLIED_AT_ONCE: Final[frozenset[int]] = _CLOSING | {k.K_UNTIL, k.K_AS, k.BAR, k.CLOSE_REPEAT}


class GiveUp(Exception):
    """Nesting is too deep to go on, or nothing fits."""


class Resynchronization(ClassParser):
    """The state of recovery. `first_problem` stands for the first that comes up, since it is the same."""

    __slots__ = (
        "barrier",
        "feature_column",
        "feature_first",
        "first_problem",
        "in_class",
        "lacks_do",
        "last_comment_end",
        "layout",
        "line_column",
        "open_kinds",
        "problems",
        "steps_left",
        "strayed",
        "wounded",
    )

    def __init__(self, tokens: Tokens, first_problem: SyntaxProblem, in_class: bool) -> None:
        super().__init__(tokens)
        self.first_problem = first_problem
        self.in_class = in_class
        self.layout = Layout(tokens)
        ends = [i for i, text in enumerate(self.texts) if text.endswith("*/")]
        self.last_comment_end = ends[-1] if ends else -1
        self.problems: list[SyntaxProblem] = []
        self.barrier = -1
        self.steps_left = 8 * len(self.kinds)  # going back makes for more than one a token, but never for many more
        self.wounded = False  # has this feature a problem?
        self.feature_first = -1
        self.feature_column = -1  # of names of features; -1: unknown, or no guide
        self.line_column = -1  # of what is being read
        self.lacks_do = False  # are these instructions without a `do` before them?
        self.strayed = False  # was something no feature told of, and no routine read since?
        self.open_kinds: list[int] = []  # keywords of the instructions around this place

    def report(self, problem: SyntaxProblem) -> None:
        """Take note of `problem`, unless it comes of the one before."""
        self.wounded = True
        self.spend()
        if self.problems and (problem.token <= self.barrier or self.is_second_half(problem.token)):
            return
        if not self.problems:
            problem = self.first_problem
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(problem.with_traceback(None))  # whose frames hold this parser, in a circle
        self.barrier = max(self.barrier, problem.token)

    def spend(self) -> None:
        """Count a step or a problem, wanted or not: a loop that takes no token comes to its end here at the latest."""
        self.steps_left -= 1
        if self.steps_left < 0:
            raise GiveUp

    def fail(self, expected: tuple[str, ...], opener: int = -1, note: str = "") -> NoReturn:
        self.spend()
        raise SyntaxProblem(self.i, expected, opener, note)

    def is_second_half(self, token: int) -> bool:
        """Is `token` the rest of a string that the line before left open?"""
        previous = self.problems[-1].token
        if self.kinds[token] != k.ERROR or self.kinds[previous] != k.ERROR:
            return False
        return self.layout.lines[token] == self.layout.lines[previous] + 1

    def go_on(self) -> None:
        """Reading goes on here: a problem at this very token is no new one."""
        self.barrier = max(self.barrier, self.i)

    def enter(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise GiveUp

    def missing(self, kind: int, expected: tuple[str, ...], opener: int = -1) -> None:
        """Find the token, or go on as if it were here; the caller then steps over it."""
        self.report(SyntaxProblem(self.i, expected, opener))
        found = self.find(kind)
        if found >= 0:
            self.i = found
        else:
            if kind not in _SUPPLIED_AT_ONCE and self.kinds[self.i] not in STEP_STARTERS:
                self.skip_line(self.i)
            self.i -= 1
        self.barrier = max(self.barrier, self.i + 1)

    def find(self, kind: int) -> int:
        """The token `kind` on this line or on those indented more, outside further brackets; -1 if there is none."""
        kinds, columns = self.kinds, self.layout.columns
        depth = 0
        for j in range(self.i, min(self.i + _FAR, len(kinds) - 1)):
            kind_here = kinds[j]
            if kind_here == kind and not depth and kinds[j - 1] not in (k.K_AND, k.K_OR):
                return j
            if kind_here in _OPENING:
                depth += 1
            elif kind_here in _CLOSING:
                depth -= 1
            elif kind_here in _FIND_STOPS and kinds[j - 1] not in (k.K_AND, k.K_OR):
                return -1
            if depth < 0 or 0 <= columns[j] <= self.line_column or (self.line_column < 0 <= columns[j]):
                return -1
        return -1

    def skip_line(self, start: int) -> None:
        """To the next token that begins a line or may end a construct, but beyond `start`."""
        kinds, columns = self.kinds, self.layout.columns
        j = self.i
        if j == start and kinds[j] != k.END_OF_TEXT:
            j = self.comment_end(j) + 1
        while columns[j] < 0 and kinds[j] not in LINE_STOPS:
            j += 1
        self.i = j
        self.go_on()

    def comment_end(self, j: int) -> int:
        """The token `*/` where another language's comment opens at `j`; else `j` itself."""
        if not self.texts[j].startswith("/*") or self.texts[j].endswith("*/") or j > self.last_comment_end:
            return j
        return next((n for n in range(j, len(self.kinds) - 2) if self.texts[n].endswith("*/")), j)

    def leave_expression(self) -> None:
        """Skip what is left of an expression on this line, outside the brackets that are open around it."""
        kinds, columns = self.kinds, self.layout.columns
        depth = 0
        j = self.i
        if kinds[j - 1] == k.DOT and kinds[j] >= k.K_ACROSS and columns[j] < 0:
            j += 1  # a keyword as a feature's name
        first = j
        while kinds[j] != k.END_OF_TEXT and (columns[j] < 0 or (j == first and kinds[j] == k.ERROR)):
            kind = kinds[j]
            if kind in _OPENING:
                depth += 1
            elif kind in _CLOSING:
                depth -= 1
            if depth < 0 or (not depth and kind in _EXPRESSION_ENDS):
                break
            j += 1
        self.i = j
        self.go_on()

    def at_header(self, j: int) -> bool:
        """Does a feature seem to begin at token `j`? Asked only where something is known to be wrong."""
        kind = self.kinds[j]
        if j <= self.feature_first or (kind != k.IDENTIFIER and kind != k.K_FROZEN and kind != k.TUPLE):
            return False
        if self.feature_first < 0:
            return False
        if self.feature_column >= 0:
            return 0 <= self.layout.columns[j] <= self.feature_column
        return self.layout.is_signature(j)

    def at_boundary(self, j: int) -> bool:
        """Does the feature seem to have ended before token `j`?"""
        kind = self.kinds[j]
        column = self.layout.columns[j]
        if kind == k.END_OF_TEXT or self.at_header(j):
            return True
        if kind == k.K_FEATURE:
            return column >= 0 or self.kinds[j - 1] == k.K_END
        if kind == k.K_END and self.ends_text(j):
            return True
        return kind in (k.K_END, k.K_INVARIANT, k.K_NOTE, k.K_INDEXING) and 0 <= column < self.feature_column

    def ends_text(self, j: int) -> bool:
        """Does the text, or another class, follow token `j`?"""
        following = self.kinds[j + 1]
        return self.in_class and (following == k.END_OF_TEXT or following in CLASS_STARTERS)

    def skip_to_boundary(self) -> None:
        while not self.at_boundary(self.i):
            self.i += 1
        self.go_on()

    def skip_to_routine(self) -> bool:
        """To the next of `require`, `local`, `do`, ... before the feature's end; False (and no move) without one."""
        j = self.i
        while not self.at_boundary(j):
            if self.kinds[j] in ROUTINE_STARTERS:
                self.i = j
                self.go_on()
                return True
            j += 1
        return False

    def skip_to_class_part(self) -> None:
        kinds, columns = self.kinds, self.layout.columns
        j = self.i
        while kinds[j] not in _PARTS or (columns[j] < 0 and kinds[j] not in (k.K_FEATURE, k.K_INHERIT, k.END_OF_TEXT)):
            if kinds[j] == k.K_END and self.ends_text(j):
                break
            j += 1
        self.i = j
        self.go_on()

    def is_wounded(self, opener: int) -> bool:
        """Was there a problem in the construct that token `opener` opened?"""
        return opener <= self.barrier

    def end_place(self, opener: int) -> int:
        """-1: by its column the `end` here belongs to a construct around `opener`'s; 1: to one within; 0: it fits."""
        column, wanted = self.layout.columns[self.i], self.layout.columns[opener]
        if column < 0 or wanted < 0 or column == wanted or self.kinds[opener] < k.K_ACROSS:
            return 0
        return -1 if column < wanted else 1

    def closes_outer(self, kind: int) -> bool:
        """Does a clause or a construct around this one go on with `kind`?"""
        outer = self.open_kinds[:-1]
        if kind in (k.K_ELSE, k.K_ELSEIF):
            return k.K_IF in outer or (kind == k.K_ELSE and k.K_INSPECT in outer)
        if kind == k.K_WHEN:
            return k.K_INSPECT in outer
        if kind in (k.K_UNTIL, k.K_LOOP, k.K_VARIANT):
            return k.K_FROM in outer or k.K_ACROSS in outer
        if kind in (k.K_ENSURE, k.K_RESCUE):
            return bool(self.open_kinds) and self.feature_first >= 0
        if kind == k.CLOSE_REPEAT:
            return k.OPEN_REPEAT in outer
        return kind in (k.END_OF_TEXT, k.K_FEATURE, k.K_INVARIANT, k.K_NOTE, k.K_INDEXING) or self.at_header(self.i)
