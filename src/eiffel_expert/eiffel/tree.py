"""The result of a parse: tree, tokens, diagnostics, and all that is read from the text on demand.

Spans are pairs of offsets in characters, end excluded. Nothing here parses; `parse` in parser/fragments.py makes trees.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import comments
from .diagnostics import Diagnostic
from .dialects import dialect_of
from .lexer import Tokens
from .source import LineIndex
from .syntax import Assertions, ClassDeclaration, FeatureClause, FeatureDeclaration, Node


class Tree:
    """What `parse` made of `text`.

    `nodes` are the topmost nodes: the class, or a fragment's features, clauses, instructions, expression or assertions.
    After a syntax error they hold what was read before it.
    """

    __slots__ = ("_dialect", "_has_iterations", "_lines", "_marks", "diagnostics", "nodes", "root", "token_table")

    def __init__(
        self,
        tokens: Tokens,
        root: ClassDeclaration | None,
        nodes: list[Node],
        diagnostics: list[Diagnostic],
        marks: int,
        has_iterations: bool,
    ) -> None:
        self.token_table = tokens
        self.root = root
        self.nodes = nodes
        self.diagnostics = diagnostics
        self._marks = marks
        self._has_iterations = has_iterations
        self._dialect: str | None = None
        self._lines: LineIndex | None = None

    @property
    def text(self) -> str:
        return self.token_table.source

    @property
    def ok(self) -> bool:
        """No diagnostics."""
        return not self.diagnostics

    @property
    def dialect(self) -> str:
        """ "modern", "cursor", "legacy" or, where nothing tells, "any"."""
        if self._dialect is None:
            self._dialect = dialect_of(self.nodes, self._marks, self._has_iterations)
        return self._dialect

    @property
    def features(self) -> list[FeatureDeclaration]:
        """All features, in order."""
        if self.root is not None:
            return self.root.features
        found: list[FeatureDeclaration] = []
        for node in self.nodes:
            if isinstance(node, FeatureDeclaration):
                found.append(node)
            elif isinstance(node, FeatureClause):
                found += node.features
        return found

    def tokens(self) -> Iterator[tuple[int, str, int, int]]:
        """Kind, text, start and end of each token; with the text between them they make up the source."""
        table = self.token_table
        count = len(table.texts) - 2
        for kind, start, end in zip(table.kinds[:count], table.starts, table.ends, strict=False):
            yield kind, table.source[start:end], start, end

    def token_end(self, index: int) -> int:
        return self.token_table.ends[index]

    def span(self, node: Node) -> tuple[int, int]:
        """From the node's first token to its last; assertions also take the comments behind their last clause."""
        end = self.token_end(node.last) if node.last >= node.first else self.token_table.starts[node.first]
        if isinstance(node, Assertions):
            trailing = comments.comment_spans(self.text, end, self.token_table.starts[node.last + 1])
            end = trailing[-1][1] if trailing else end
        return self.token_table.starts[node.first], end

    def text_of(self, node: Node) -> str:
        start, end = self.span(node)
        return self.text[start:end]

    def line_of(self, node: Node) -> int:
        """Line of the node's first token, from 1."""
        return self.position(self.token_table.starts[node.first])[0]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        if self._lines is None:
            self._lines = LineIndex(self.text)
        return self._lines.line(offset), self._lines.column(offset)

    def signature_span(self, feature: FeatureDeclaration) -> tuple[int, int]:
        """From the first name to the end of the type or assigner."""
        return self.token_table.starts[feature.first], self.token_end(feature.signature_last)

    def body_span(self, feature: FeatureDeclaration) -> tuple[int, int] | None:
        """The instructions with their comments, without blanks around; None without `do`, `once` or `attribute`."""
        body = feature.body
        if body is None or body.kind in ("deferred", "external"):
            return None
        start = self.token_end(body.header_last)
        end = self.token_table.starts[body.last + 1]
        inside = self.text[start:end]
        if not inside.strip():
            return start, start
        return start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())

    def header_comment(self, feature: FeatureDeclaration) -> str:
        """The feature's header comment, a line each, from its `--`; "" if there is none."""
        return comments.joined(self.text, self._header_comments(feature))

    def comment_span(self, feature: FeatureDeclaration) -> tuple[int, int] | None:
        """From the first `--` of the header comment to the end of its last line."""
        found = self._header_comments(feature)
        return (found[0][0], found[-1][1]) if found else None

    def _header_comments(self, feature: FeatureDeclaration) -> list[tuple[int, int]]:
        table = self.token_table
        if feature.body is None:
            return comments.attached_block(self.text, self.token_end(feature.last), table.starts[feature.last + 1])
        last = feature.signature_last + (1 if feature.has_is else 0)
        found = comments.first_block(self.text, self.token_end(last), table.starts[last + 1])
        if not found and feature.has_is:  # the comment between the signature and `is`
            found = comments.first_block(self.text, self.token_end(last - 1), table.starts[last])
        return found

    def clause_comment(self, clause: FeatureClause) -> str:
        """The comment behind `feature {...}`, as a rule the name of the clause; "" if there is none."""
        table = self.token_table
        start, end = self.token_end(clause.header_last), table.starts[clause.header_last + 1]
        return comments.joined(self.text, comments.attached_block(self.text, start, end))
