"""Where lines begin: the base of the layout, and the lines within an expression.

In: a tree. Out: for each token whether a line begins before it, how many tabs deep, and whether an empty line stands
before that line. Within an expression the line breaks of the source stay, since they show how it is to be read; only
their depth is set anew: one more than the line that opened the innermost bracket, or than the expression's own line.
"""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import (
    AssignerCall,
    Assignment,
    AssignmentAttempt,
    CallInstruction,
    CreationInstruction,
    InlineAgent,
    Instruction,
    Node,
    Retry,
)
from ..tree import Tree
from ..visitor import walk
from .spacing import AS_WRITTEN, BY_KIND, mark_joints

# Empty lines before a token that begins a line, and among the comments before it.
CLOSES: Final = 0  # none before the token itself
OPENS: Final = 1  # the first of a block: none before the first comment or the token
KEEPS: Final = 2  # as in the source, one at most
REQUIRES: Final = 3  # one

# Comments behind a token that are no plain ones.
PLAIN: Final = -1
HEADER: Final = 0  # behind a signature: up to an empty line, on lines of their own
TRAILING_HEADER: Final = 1  # behind a feature without body: the same, if no empty line comes first
CLAUSE: Final = 2  # behind `feature {...}`

# What stands below the middle of its first line when what closes it begins a line.
_HANGING: Final[frozenset[int]] = frozenset((k.OPEN_ARRAY, k.LBRACKET, k.K_ACROSS, k.K_IF, k.K_INSPECT))
_OPENERS: Final[frozenset[int]] = _HANGING | {k.LPAREN, k.LBRACE, k.K_DO, k.K_EXTERNAL}
# Behind one of these a bracket is a call's, or holds generic parameters.
_CALLED: Final[frozenset[int]] = frozenset(
    (k.IDENTIFIER, k.TUPLE, k.RPAREN, k.RBRACKET, k.K_RESULT, k.K_CURRENT, k.STRING)
)
_CLOSERS: Final[frozenset[int]] = frozenset((k.RPAREN, k.RBRACKET, k.RBRACE, k.CLOSE_ARRAY, k.K_END))
_MIDDLES: Final[frozenset[int]] = frozenset(
    (k.K_ALL, k.K_SOME, k.K_THEN, k.K_ELSE, k.K_ELSEIF, k.K_WHEN, k.K_INVARIANT, k.K_UNTIL, k.K_VARIANT)
)
# What could go on with the instruction or assertion before it: a semicolon before one of these separates.
_CONTINUERS: Final[frozenset[int]] = frozenset(
    (k.LPAREN, k.LBRACKET, k.LBRACE, k.DOT, k.STRING, k.AT, *range(k.FIRST_OPERATOR, k.KIND_COUNT))
)
SIMPLE_INSTRUCTIONS: Final = (CallInstruction, Assignment, AssignerCall, AssignmentAttempt, CreationInstruction, Retry)


class Layout:
    """Decisions for each token of a tree. `levels` counts where a line begins, or a comment forces one."""

    def __init__(self, tree: Tree) -> None:
        table = tree.token_table
        count = len(table.texts)
        self.tree = tree
        self.kinds = list(table.kinds)
        self.line_begins = [False] * count
        self.levels = [0] * count
        self.empty_lines = [CLOSES] * count
        self.joints = [BY_KIND] * count
        self.dropped: set[int] = set()
        self.behind: dict[int, tuple[int, int]] = {}  # token to kind and level of the comments behind it
        self.agents: dict[int, InlineAgent] = {}
        self.newlines = _newlines_before(table.source, list(table.starts), table.texts)

    def survey(self, root: Node) -> None:
        """Look at all nodes once: joints of tokens, and inline agents that take more than a line."""
        for node in walk(root):
            mark_joints(self.kinds, node, self.joints)
            if isinstance(node, InlineAgent) and not self.is_flat(node):
                self.agents[node.first] = node

    def is_flat(self, node: InlineAgent) -> bool:
        """Is the agent on one line of the source, with one simple instruction at most?"""
        if any(self.newlines[node.first + 1 : self.agent_end(node) + 1]):
            return False
        compound = node.body.compound
        return len(compound) <= 1 and all(isinstance(each, SIMPLE_INSTRUCTIONS) for each in compound)

    def agent_end(self, node: InlineAgent) -> int:
        """The token of the agent's `end`."""
        last = node.body.last if node.ensure is None else node.ensure.last
        last = node.rescue[-1].last if node.rescue else last
        return self.find(k.K_END, last + 1)

    def find(self, kind: int, token: int) -> int:
        """The first token of `kind` from `token` on."""
        return self.kinds.index(kind, token)

    def line(self, token: int, level: int, empty_lines: int = CLOSES) -> None:
        self.line_begins[token] = True
        self.levels[token] = level
        self.empty_lines[token] = empty_lines

    def inline(self, token: int, level: int) -> None:
        """`token` stays on the line; should a comment break it, the next one is `level` deep."""
        if not self.line_begins[token]:
            self.levels[token] = level

    def sign_joints(self, first: int, last: int) -> None:
        """Signs that no node stands for, as in notes."""
        for token in range(first, last):
            if self.kinds[token] == k.MINUS or self.kinds[token] == k.PLUS:
                self.joints[token + 1] = AS_WRITTEN

    def is_split(self, first: int, last: int) -> bool:
        """Will a line begin behind token `first`, up to `last`?"""
        if any(self.newlines[first + 1 : last + 1]):
            return True
        return bool(self.agents) and any(token in self.agents for token in range(first, last + 1))

    def separators(self, first: int, token: int) -> None:
        """Drop the semicolons between `first` and `token`, unless `token` would then go on with what comes before."""
        if self.kinds[token] not in _CONTINUERS:
            self.drop_semicolons(first, token)

    def drop_semicolons(self, first: int, stop: int) -> None:
        self.dropped.update(token for token in range(first, stop) if self.kinds[token] == k.SEMICOLON)

    def agent(self, node: InlineAgent, level: int) -> int:
        """Lay out an inline agent that takes several lines; the token behind its `end`."""
        raise NotImplementedError

    def run(self, first: int, last: int, level: int, further: int = 1) -> None:
        """Tokens on a line `level` deep; further lines are `further` tabs deeper, at least one within brackets."""
        if not self.is_split(first, last):
            return
        homes: list[int] = []  # for each open bracket, the level of its closing one
        current = level
        token = first
        while token <= last:
            if token > first and self.newlines[token]:
                current = self._continued(token, homes, level, further)
                self.line(token, current)
            if token in self.agents:
                token = self.agent(self.agents[token], current)
                continue
            if self.opens(token):
                homes.append(self._home(token, first, last, current))
            elif self.kinds[token] in _CLOSERS and homes:
                homes.pop()
            token += 1

    def opens(self, token: int) -> bool:
        """Does `token` open what a bracket or an `end` closes?"""
        kind = self.kinds[token]
        if kind == k.K_ONCE:  # an agent's body, or a string's mark
            return self.kinds[token + 1] not in (k.STRING, k.LBRACE)
        return kind in _OPENERS

    def _home(self, token: int, first: int, last: int, current: int) -> int:
        """The level of what closes `token`: that of its line, or one more if it is to stand below the line's middle."""
        kind = self.kinds[token]
        if token == first or self.line_begins[token] or kind not in _HANGING:
            return current
        if kind == k.LBRACKET and self.kinds[token - 1] in _CALLED:
            return current
        return current + 1 if self._closes_on_own_line(token, last) else current

    def _closes_on_own_line(self, token: int, last: int) -> bool:
        depth = 0
        for other in range(token, last + 1):
            if self.opens(other):
                depth += 1
            elif self.kinds[other] in _CLOSERS:
                depth -= 1
                if depth == 0:
                    return self.newlines[other] > 0
        return False

    def _continued(self, token: int, homes: list[int], level: int, further: int) -> int:
        if not homes:
            return level + further
        kind = self.kinds[token]
        if kind in _CLOSERS or (kind in _MIDDLES and self.kinds[token - 1] not in (k.K_AND, k.K_OR)):
            return homes[-1]
        return homes[-1] + max(further, 1)

    def items(self, first: int, last: int, level: int) -> None:
        """A list with commas, an item a line."""
        if first <= last:
            self.line(first, level, OPENS)
        for token in range(first + 1, last + 1):
            if self.kinds[token - 1] == k.COMMA:
                self.line(token, level)

    def instruction(self, node: Instruction, level: int) -> None:
        raise NotImplementedError

    def compound(self, instructions: list[Instruction], level: int, first: int, stop: int) -> None:
        """Instructions a line each; they lie between the tokens `first`, included, and `stop`."""
        mode = OPENS
        for node in instructions:
            self.separators(first, node.first)
            self.line(node.first, level, mode)
            self.instruction(node, level)
            first = node.last + 1
            mode = KEEPS
        self.separators(first, stop)


def _newlines_before(text: str, starts: list[int], texts: list[str]) -> list[int]:
    """For each token the number of line ends between it and the one before."""
    found: list[int] = []
    end = 0
    for start, token in zip(starts, texts, strict=True):
        found.append(text.count("\n", end, start) if start > end + 1 or text[end:start] == "\n" else 0)
        end = start + len(token)
    return found
