"""What a check found: diagnostics, reasons for not deciding, and the verdict that follows from them.

In: findings of the passes, as nodes or tokens of one tree. Out: `Report`. One diagnostic makes "rejected"; else one
reason makes "undecided"; else "accepted". It neither orders nor filters by rule: passes report only what they are sure
of, and give a reason for whatever they skip.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .diagnostics import Diagnostic
from .syntax import Node
from .tree import Tree

ACCEPTED = "accepted"
REJECTED = "rejected"
UNDECIDED = "undecided"


@dataclass(slots=True)
class Report:
    """The findings on one text. `reasons` holds (reason, line, column), each reason once a line."""

    tree: Tree
    class_name: str = ""
    diagnostics: list[Diagnostic] = field(default_factory=list)
    reasons: list[tuple[str, int, int]] = field(default_factory=list)
    _seen: set[tuple[str, int]] = field(default_factory=set)

    @property
    def verdict(self) -> str:
        """ "rejected", "undecided" or "accepted"."""
        if self.diagnostics:
            return REJECTED
        return UNDECIDED if self.reasons else ACCEPTED

    @property
    def codes(self) -> list[str]:
        """The codes of the diagnostics, in their order."""
        return [found.code for found in self.diagnostics]

    def error(self, code: str, node: Node, message: str, hint: str = "") -> None:
        """A violation of rule `code` by the whole of `node`."""
        self.error_at(code, node.first, message, hint, node.last)

    def error_at(self, code: str, token: int, message: str, hint: str = "", last: int = -1) -> None:
        """A violation of rule `code` at a token, or from it to token `last`. One of a code at one token is enough."""
        start = self.tree.token_table.starts[token]
        if (code, start) in self._seen:
            return
        self._seen.add((code, start))
        end = self.tree.token_end(max(token, last))
        line, column = self.tree.position(start)
        self.diagnostics.append(Diagnostic(code, start, end, line, column, message, hint))

    def undecided(self, reason: str, node: Node | None = None) -> None:
        """Something that could not be checked, and why: "class `FOO' is not known"."""
        self.undecided_at(reason, node.first if node is not None else -1)

    def undecided_at(self, reason: str, token: int) -> None:
        """As `undecided`, at a token; -1 for none."""
        line, column = (0, 0) if token < 0 else self.tree.position(self.tree.token_table.starts[token])
        if (reason, -line) not in self._seen:
            self._seen.add((reason, -line))
            self.reasons.append((reason, line, column))

    def sort(self) -> None:
        """Bring the diagnostics into the order of the text."""
        self.diagnostics.sort(key=lambda found: found.start)
