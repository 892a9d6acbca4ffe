"""Outlines: a class text to a tree without what its routines do, in little more time than the lexer's.

In: a text. Out: a `Tree` with the same class header, features, signatures, locals and spans as `parse` gives, but no
instructions and no assertion clauses: compounds and `clauses` are empty. Bodies are skipped by the keywords that open
and end constructs, so an error within them is not found; an error elsewhere makes the whole text be parsed. For
indexes and interfaces; `dialect` says "any" where only a body would have told.
"""

from __future__ import annotations

import gc
import re
from bisect import bisect_left
from typing import Final

from .. import tokens as k
from ..lexer import Tokens, scan
from ..syntax import Assertions, ClassDeclaration, Instruction
from ..tree import Tree
from .classes import ClassParser
from .cursor import SyntaxProblem
from .fragments import parse

# Each has an `end` of its own. Loops are known by their middle, since they begin in several ways.
_OPENERS: Final[frozenset[int]] = frozenset(
    (k.K_IF, k.K_INSPECT, k.K_LOOP, k.K_ALL, k.K_SOME, k.K_CHECK, k.K_DEBUG, k.K_DO, k.K_ONCE, k.K_EXTERNAL)
)
_AGENT_BODIES: Final[frozenset[int]] = frozenset((k.K_DO, k.K_ONCE, k.K_EXTERNAL))
_ENDS_OF: Final[dict[str, frozenset[int]]] = {
    "require": frozenset((k.K_LOCAL, k.K_DO, k.K_ONCE, k.K_EXTERNAL, k.K_DEFERRED, k.K_ATTRIBUTE, k.K_END)),
    "compound": frozenset((k.K_ENSURE, k.K_RESCUE, k.K_END)),
    "ensure": frozenset((k.K_RESCUE, k.K_END)),
    "invariant": frozenset((k.K_NOTE, k.K_INDEXING, k.K_END)),
}
_MARKS: Final[frozenset[int]] = _OPENERS.union(*_ENDS_OF.values(), (k.K_AGENT,))
_MARK: Final = re.compile(b"[" + b"".join(re.escape(bytes((kind,))) for kind in sorted(_MARKS)) + b"]")


def parse_outline(text: str) -> Tree:
    """The outline of a whole class text; never raises. Where `ok` is False the tree is that of `parse`."""
    tokens = scan(text)
    root = ClassDeclaration()
    parser = OutlineParser(tokens)
    collecting = gc.isenabled()
    gc.disable()
    try:
        parser.parse_class(root)
    except (SyntaxProblem, RecursionError):
        return parse(text)
    finally:
        if collecting:
            gc.enable()
    if parser.kinds[parser.i] != k.END_OF_TEXT:
        return parse(text)
    return Tree(tokens.pack(), root, [root], [], parser.marks, parser.has_iterations)


class OutlineParser(ClassParser):
    """A class parser that skips compounds and assertions."""

    __slots__ = ("mark", "places")

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self.places = [found.start() for found in _MARK.finditer(bytes(tokens.kinds))]
        self.mark = 0

    def parse_compound(self) -> list[Instruction]:
        self.skip("compound")
        return []

    def parse_assertions(self, kind: str) -> Assertions:
        node = Assertions()
        node.first = self.i - 1
        node.kind = kind
        node.is_else = kind == "require" and self.kinds[self.i] == k.K_ELSE
        node.is_then = kind == "ensure" and self.kinds[self.i] == k.K_THEN
        node.clauses = []
        node.only = None
        self.skip(kind)
        node.last = self.i - 1
        while self.kinds[node.last] == k.SEMICOLON:
            node.last -= 1
        return node

    def skip(self, section: str) -> None:
        """Go to the token that ends `section`, a key of _ENDS_OF."""
        kinds, places = self.kinds, self.places
        ends = _ENDS_OF[section]
        depth = 0
        agents = 0  # inline agents whose body is still to come
        for mark in range(bisect_left(places, self.i, self.mark), len(places)):
            i = places[mark]
            kind = kinds[i]
            if kind in ends and depth == 0 and not self.is_within(i, kind, agents):
                self.i = i
                self.mark = mark
                return
            if kind == k.K_END:
                depth -= 1
            elif kind == k.K_AGENT:
                agents += section == "require" and self.is_inline_agent(i)
            elif kind in _OPENERS and not (kind == k.K_ONCE and self.is_once_string(i)):
                depth += 1
                agents -= agents > 0 and kind in _AGENT_BODIES
        self.fail(("`end'",))

    def is_within(self, i: int, kind: int, agents: int) -> bool:
        """Is the token part of an expression, though it is one that may end a section?"""
        return (agents > 0 and kind != k.K_END) or (kind == k.K_ONCE and self.is_once_string(i))

    def is_inline_agent(self, i: int) -> bool:
        here, self.i = self.i, i + 1
        found = self.starts_inline_agent()
        self.i = here
        return found

    def is_once_string(self, i: int) -> bool:
        here, self.i = self.i, i
        found = self.starts_once_string()
        self.i = here
        return found
