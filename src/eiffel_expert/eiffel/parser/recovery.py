"""The reading of a text that is known to be wrong: reports, skips or supplies tokens, and goes on (panic mode).

In: tokens and the first problem. Out: a partial tree and `problems`, one a root cause if all goes well. The parser
proper stops at the first problem and stays fast; this one, a third reading of texts that the others refuse, catches
problems at features and clauses, and by routine_recovery.py within them.
"""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import ClassDeclaration, FeatureClause, FeatureDeclaration
from .cursor import SyntaxProblem
from .routine_recovery import RoutineRecovery

_FEATURE_LIST_ENDS: Final[frozenset[int]] = frozenset(
    (k.K_FEATURE, k.K_INVARIANT, k.K_NOTE, k.K_INDEXING, k.END_OF_TEXT)
)
_RANKS: Final[dict[int, int]] = {
    k.K_INHERIT: 1,
    k.K_CREATE: 2,
    k.K_CREATION: 2,
    k.K_CONVERT: 3,
    k.K_FEATURE: 4,
    k.K_INVARIANT: 5,
    k.K_NOTE: 6,
    k.K_INDEXING: 6,
}
_NO_END: Final = "one `end' too many"


class RecoveringParser(RoutineRecovery):
    """Parses wrong texts."""

    __slots__ = ()

    def parse_features(self, features: list[FeatureDeclaration]) -> None:
        while True:
            self.skip_semicolons()
            kind = self.kinds[self.i]
            if kind == k.IDENTIFIER or kind == k.K_FROZEN or kind == k.TUPLE:
                feature = self.parse_feature()
                if feature.names:
                    features.append(feature)
            elif self.ends_feature_list(kind):
                return
            else:
                self.skip_between_features(kind)

    def ends_feature_list(self, kind: int) -> bool:
        if kind in _FEATURE_LIST_ENDS or (kind == k.K_END and self.ends_text(self.i)):
            return True
        return kind in _RANKS and self.in_class and self.layout.columns[self.i] >= 0

    def skip_between_features(self, kind: int) -> None:
        if kind == k.K_END:
            self.report(SyntaxProblem(self.i, (), -1, _NO_END))
        elif not self.strayed:
            self.report(SyntaxProblem(self.i, ("feature", "`feature'", "`end'")))
        self.strayed = True
        self.i += 1
        self.feature_first = max(self.feature_first, 0)
        self.skip_to_boundary()

    def parse_feature(self) -> FeatureDeclaration:
        node = FeatureDeclaration()
        node.first = self.i
        self.begin_feature(self.i)
        column = self.feature_column
        depth = self.depth
        try:
            self.fill_feature(node)
        except SyntaxProblem as problem:
            self.depth = depth
            self.report(problem)
            self.finish_feature(node, problem.token)
        if column >= 0:
            self.feature_column = column
        del self.open_kinds[:]
        self.lacks_do = False
        self.strayed = self.strayed and (node.body is None or self.wounded)
        return node

    def begin_feature(self, i: int) -> None:
        self.feature_first = i
        self.wounded = False
        column = self.layout.columns[i]
        self.line_column = column
        if column >= 0 and (self.feature_column < 0 or column < self.feature_column):
            self.feature_column = column

    def finish_feature(self, node: FeatureDeclaration, problem: int) -> None:
        """Read what can be read of a feature whose signature, or the start of whose routine, is wrong."""
        if problem == node.first + 1 and self.layout.is_signature(problem):
            node.first = problem  # a word of another language in front: `def f do ... end`
            node.names = []
            self.i = problem
            self.go_on()
            self.attempt(node, True)
        node.signature_last = max(node.signature_last, node.first)
        while node.body is None and self.skip_to_routine():
            start = self.i
            self.attempt(node, False)
            if self.i == start:
                self.i += 1
        if node.body is None:
            self.skip_to_boundary()
        if self.layout.columns[node.first] > self.feature_column >= 0:
            node.names = []  # the rest of a routine that ended too early
        node.last = max(self.i - 1, node.first)

    def attempt(self, node: FeatureDeclaration, whole: bool) -> None:
        depth = self.depth
        try:
            if whole:
                self.fill_feature(node)
            else:
                self.parse_routine(node)
        except SyntaxProblem as problem:
            self.depth = depth
            self.report(problem)

    def parse_feature_clause(self, clauses: list[FeatureClause]) -> None:
        node = FeatureClause()
        node.first = self.i
        node.clients = None
        node.features = []
        clauses.append(node)
        self.feature_column = -1  # the names of each clause say anew how far names are indented
        self.i += 1
        if self.kinds[self.i] == k.LBRACE:
            node.clients = self.parse_client_list()
        node.header_last = self.i - 1
        self.parse_features(node.features)
        node.last = self.i - 1

    def parse_client_list(self) -> list[str] | None:
        try:
            return self.parse_clients()
        except SyntaxProblem as problem:
            self.report(problem)
            while self.layout.columns[self.i] < 0 and self.kinds[self.i] not in (k.RBRACE, k.END_OF_TEXT):
                self.i += 1
            self.i += self.kinds[self.i] == k.RBRACE
            self.go_on()
            return None

    def parse_class(self, root: ClassDeclaration) -> None:
        try:
            self.parse_class_start(root)
        except SyntaxProblem as problem:
            self.report(problem)
            self.find_class_name(root)
            self.skip_to_class_part()
        self.depth = 0
        rank = 0
        while self.kinds[self.i] != k.END_OF_TEXT:
            kind = self.kinds[self.i]
            if kind == k.K_END and self.ends_text(self.i):
                self.i += 1
                break
            if _RANKS.get(kind, 0) < rank and kind != k.K_END:
                self.report(SyntaxProblem(self.i, (*self.clauses_to_come(root), "`end'")))
            rank = _RANKS.get(kind, rank)
            self.parse_class_part(root, kind)
        else:
            if not self.problems:
                self.report(SyntaxProblem(self.i, (*self.clauses_to_come(root), "`end'"), root.class_token))
        root.last = max(self.i - 1, 0)

    def find_class_name(self, root: ClassDeclaration) -> None:
        """A header that could not be read may yet name its class."""
        j = self.i
        while not root.name and self.kinds[j] not in (k.END_OF_TEXT, k.K_FEATURE):
            if self.kinds[j] == k.K_CLASS and self.kinds[j + 1] == k.IDENTIFIER:
                root.class_token = j
                root.name_token = j + 1
                root.name = self.texts[j + 1]
                self.i = j + 2
            j += 1

    def parse_class_part(self, root: ClassDeclaration, kind: int) -> None:
        start = self.i
        self.line_column = max(self.layout.columns[start], 0)
        try:
            self.parse_known_part(root, kind)
        except SyntaxProblem as problem:
            self.depth = 0
            self.report(problem)
            if self.i == start:
                self.i += 1
            self.skip_to_class_part()

    def parse_known_part(self, root: ClassDeclaration, kind: int) -> None:
        if kind == k.K_INHERIT:
            self.parse_inheritance(root)
        elif kind == k.K_CREATE or kind == k.K_CREATION:
            root.creators.append(self.parse_creation_clause())
        elif kind == k.K_CONVERT:
            self.i += 1
            self.parse_converters(root)
        elif kind == k.K_FEATURE:
            self.parse_feature_clause(root.feature_clauses)
        elif kind == k.K_INVARIANT:
            self.i += 1
            self.feature_first = len(self.kinds)  # no name here is a feature's
            root.invariant = self.parse_assertions("invariant")
            self.feature_first = -1
        elif kind == k.K_NOTE or kind == k.K_INDEXING:
            root.closing_notes = self.parse_notes()
        elif root.feature_clauses:
            self.skip_between_features(kind)
            self.parse_features(root.feature_clauses[-1].features)
        else:
            self.fail((*self.clauses_to_come(root), "`end'"))
