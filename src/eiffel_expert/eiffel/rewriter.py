"""Edits of a source text by nodes of its tree: replace, delete, insert; the rest of the text stays as it is.

In: a tree and edits given by its nodes. Out: the new text. Edits are noted, not made: the tree stays valid until
`text ()` makes them all. Two that overlap are refused, since their order would matter. What results is not parsed here.
"""

from __future__ import annotations

from bisect import bisect_left, insort

from .syntax import Node
from .tree import Tree


class OverlappingEdits(ValueError):
    """Two edits touch the same characters; the message says which lines."""


class Rewriter:
    """Collects edits of one tree's text; each method returns the rewriter, so that calls can be chained.

        Rewriter(tree).replace(call, "put (1)").delete(check).text()

    Insertions at the same place come out in the order in which they were asked for, and before a replacement of what
    follows them. Raises OverlappingEdits when an edit crosses one asked for before, or lies within it.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._edits: list[tuple[int, int, int, str]] = []  # start, end, order of arrival, new text

    def replace(self, node: Node, text: str) -> Rewriter:
        """`text` instead of the node, from its first token to its last."""
        return self.replace_span(*self._span(node), text)

    def delete(self, node: Node) -> Rewriter:
        """Remove the node; where it has lines to itself, remove these lines, comments behind it included."""
        return self.replace_span(*self._lines_of(*self._span(node)), "")

    def insert_before(self, node: Node, text: str) -> Rewriter:
        start = self._span(node)[0]
        return self.replace_span(start, start, text)

    def insert_after(self, node: Node, text: str) -> Rewriter:
        end = self._span(node)[1]
        return self.replace_span(end, end, text)

    def replace_token(self, token: int, text: str) -> Rewriter:
        """`text` instead of token number `token`, such as a node's `operator_token`."""
        return self.replace_span(self._tree.token_table.starts[token], self._tree.token_end(token), text)

    def replace_span(self, start: int, end: int, text: str) -> Rewriter:
        """`text` instead of what stands from offset `start` to `end`, excluded; an insertion where both are equal."""
        if not 0 <= start <= end <= len(self._tree.text):
            raise ValueError(f"{start}..{end} lies outside the text")
        place = bisect_left(self._edits, (start, end, len(self._edits), ""))
        for earlier in self._edits[max(place - 1, 0) :]:
            if earlier[0] > end:
                break
            if self._collide(earlier, start, end):
                raise OverlappingEdits(self._complaint(start, earlier[0]))
        insort(self._edits, (start, end, len(self._edits), text))
        return self

    def text(self) -> str:
        """The source with all edits made."""
        source = self._tree.text
        parts: list[str] = []
        position = 0
        for start, end, _, text in self._edits:
            parts.append(source[position:start])
            parts.append(text)
            position = end
        parts.append(source[position:])
        return "".join(parts)

    def _collide(self, earlier: tuple[int, int, int, str], start: int, end: int) -> bool:
        """Do two spans share a character, or does an insertion lie inside a span?"""
        return earlier[0] < end and start < earlier[1]

    def _complaint(self, start: int, other: int) -> str:
        line, other_line = self._tree.position(start)[0], self._tree.position(other)[0]
        return f"the edit at line {line} overlaps the one at line {other_line}"

    def _span(self, node: Node) -> tuple[int, int]:
        """From the first token to the last, without the comments behind."""
        return self._tree.token_table.starts[node.first], self._tree.token_end(node.last)

    def _lines_of(self, start: int, end: int) -> tuple[int, int]:
        """The whole lines from `start` to `end` if nothing but blanks and a comment share them, else the same span."""
        source = self._tree.text
        begin = source.rfind("\n", 0, start) + 1
        stop = source.find("\n", end)
        stop = len(source) if stop < 0 else stop + 1
        rest = source[end:stop].strip()
        if source[begin:start].strip() or (rest and not rest.startswith("--")):
            return start, end
        return begin, stop
