"""What is wrong with a use of an attribute or of Current, and when it is to be said.

A use of Current before all attributes are set is kept as a bit of the state (state.py) until something is called that
may see Current: then it is reported, once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...features import MAYBE, YES
from ...syntax import (
    Node,
)
from .closure import Closure
from .state import Attributes, quoted

if TYPE_CHECKING:
    from ...features import Feature
    from ...report import Report
    from ...universe import ClassInfo


class LeakReporter:
    """The state of one walk, and its diagnostics. `state` is where the walk stands, see state.py."""

    def __init__(self, info: ClassInfo, report: Report, attributes: Attributes, procedure: Feature) -> None:
        self.info = info
        self.report = report
        self.attributes = attributes
        self.procedure = procedure
        self.state = 0
        self.closure = Closure(procedure)
        self.in_assertions = False
        self.is_doubtful = False
        self._uses: list[tuple[int, str]] = []  # token and message of each use of Current; -1: elsewhere, or reported
        self._use_bits: dict[int, int] = {}
        self._active: set[int] = set()
        self._was_cut = False
        self._executed = 0
        self._ends: dict[tuple[int, int, bool], int] = {}

    def _own_token(self, node: Node | None) -> int:
        """The token of `node` if it is in this class's text, else of the creation procedure, else of the class name."""
        root = self.report.tree.root
        assert root is not None
        if node is not None and self.closure.writer is self.info:
            return node.first
        declaration = self.procedure.declaration if self.procedure.declared_in is self.info else None
        return declaration.first if declaration is not None else root.name_token

    def _use_before(self, node: Node, name: str) -> None:
        self.report.error_at(
            "VEVI",
            self._own_token(node),
            f"attribute `{name}', of attached type, is used before creation procedure `{self.procedure.name}' "
            "has set it",
        )

    def _leak(self, node: Node, what: str) -> None:
        """Current is used at `node`; wrong if a call follows before all attributes are set."""
        missing = self.attributes.missing(self.state)
        if not missing:
            return
        message = (
            f"{what} used before creation procedure `{self.procedure.name}' has set {quoted(missing)}, of attached type"
        )
        if self.info.is_expanded:
            self.report.error_at("VEVI", self._own_token(node), message)
            return
        bit = self._use_bits.get(id(node))
        if bit is None:
            bit = 1 << (self.attributes.shift + len(self._uses))
            self._use_bits[id(node)] = bit
            self._uses.append((self._own_token(node), message))
        self.state |= bit

    def _report_leaks(self) -> None:
        """Something is called that may see Current."""
        if self.attributes.is_done(self.state):
            return
        leaks = self.attributes.leaks(self.state)
        for index, (token, message) in enumerate(self._uses):
            if leaks >> index & 1 and token >= 0:
                self.report.error_at("VEVI", token, message)
                self._uses[index] = (-1, message)

    def _has_open_leaks(self) -> bool:
        leaks = self.attributes.leaks(self.state)
        return any(leaks >> index & 1 and token >= 0 for index, (token, _) in enumerate(self._uses))

    def _report_leaks_if(self, answer: int) -> None:
        if answer == YES:
            self._report_leaks()
        elif answer == MAYBE and self._has_open_leaks():
            self.report.undecided_at("Current may be used before all attributes are set", self._own_token(None))
