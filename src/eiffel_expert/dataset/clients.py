"""Code that uses a class of the corpus from outside: how its type, its contracts and its calls look to a client.

Comes in: a flat class and a feature of it. Goes out: names, types and assertions as a client writes them: a query of
the class gets a target before it, formal generics become types that everybody knows. What a client can't write (a
secret query, an inline agent) gives None. Whether the whole is right is for the checker to say.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from eiffel_expert.eiffel.features import YES, Feature
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    CallAgent,
    CurrentExpression,
    Expression,
    InlineAgent,
    Iteration,
    Node,
    ObjectTest,
    OldExpression,
    PrecursorCall,
    ResultExpression,
    UnqualifiedCall,
)
from eiffel_expert.eiffel.tree import Tree
from eiffel_expert.eiffel.types import ClassType, Type, class_type
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.eiffel.visitor import walk

BASIC = frozenset(
    [
        "INTEGER",
        "INTEGER_8",
        "INTEGER_16",
        "INTEGER_64",
        "NATURAL_8",
        "NATURAL_16",
        "NATURAL_32",
        "NATURAL_64",
        "BOOLEAN",
        "CHARACTER",
        "CHARACTER_32",
        "REAL_32",
        "REAL_64",
    ]
)
TEXTS = frozenset(("STRING", "STRING_32", "READABLE_STRING_8", "READABLE_STRING_GENERAL", "READABLE_STRING_32"))
_COMMON_NAMES = {"INTEGER_32": "INTEGER", "STRING_8": "STRING", "CHARACTER_8": "CHARACTER", "NATURAL_32": "NATURAL_32"}
_SPOKEN = re.compile(r"[A-Z][A-Z0-9_]*")


def spoken(kind: Type | None) -> str:
    """A type as people write it: STRING for STRING_8."""
    return _SPOKEN.sub(lambda found: _COMMON_NAMES.get(found[0], found[0]), str(kind)) if kind is not None else ""


def client_type(info: ClassInfo, first: str = "STRING") -> ClassType | None:
    """The class with actual generics: `first`, then STRING for keys; None if a formal wants something of its own."""
    names = [first, "STRING", "INTEGER"]
    actuals: list[Type] = []
    for formal, name in zip(info.formals, names, strict=False):
        base = info.universe.find(name)
        if base is None or formal.is_expanded:
            return None
        actuals.append(class_type(base))
    if len(actuals) != len(info.formals) or info.name == "TUPLE":
        return None
    return class_type(info, tuple(actuals))


def noun_of(class_name: str) -> str:
    """A variable's name for an object of the class, from the last telling word of its name."""
    words = [word for word in class_name.lower().split("_") if len(word) > 2 and not word.isdigit()]
    telling = [word for word in words if word not in ("imp", "base", "abstract", "impl", "class", "routines")]
    return (telling or words or ["object"])[-1]


@dataclass(frozen=True)
class Seen:
    """How a client sees a feature: the name of the target, and of each argument that is called something else."""

    info: ClassInfo
    target: str
    arguments: Mapping[str, str]  # by lower-case name: what stands for it
    result: str = "Result"

    def text_of(self, tree: Tree, node: Expression, olds: dict[str, str] | None = None) -> str | None:
        """An expression of the class's own text in the client's words; None if a client can't say it.

        `olds`, if given, collects `old e` as a local's name -> e in the client's words; without it there must be none.
        """
        edits: list[tuple[int, int, str]] = []
        if not self._collect(tree, node, edits, olds):
            return None
        start, end = tree.span(node)
        return " ".join(_edited(tree.text, start, end, edits).split())

    def _collect(
        self, tree: Tree, node: Expression, edits: list[tuple[int, int, str]], olds: dict[str, str] | None
    ) -> bool:
        locals_ = {name.lower() for name in _bound_names(node)}
        if any(isinstance(each, InlineAgent | CallAgent | PrecursorCall) for each in walk(node)):
            return False
        skipped: list[tuple[int, int]] = []
        for each in walk(node):
            start, end = tree.span(each)
            if any(a <= start and end <= b for a, b in skipped):
                continue
            if isinstance(each, OldExpression):
                if not self._collect_old(tree, each, edits, olds):
                    return False
                skipped.append((start, end))
            elif isinstance(each, CurrentExpression):
                edits.append((start, end, self.target))
            elif isinstance(each, ResultExpression):
                edits.append((start, end, self.result))
            elif _is_named_outside(each, locals_) and not self._collect_call(tree, each, edits):
                return False
        return True

    def _collect_old(
        self, tree: Tree, each: OldExpression, edits: list[tuple[int, int, str]], olds: dict[str, str] | None
    ) -> bool:
        inner = self.text_of(tree, each.operand) if olds is not None else None
        if inner is None or olds is None:
            return False
        name = f"old_{re.sub(r'[^a-z0-9]+', '_', inner.lower().removeprefix(self.target.lower())).strip('_')}"
        olds[name[:32].rstrip("_")] = inner
        edits.append((*tree.span(each), name[:32].rstrip("_")))
        return True

    def _collect_call(self, tree: Tree, call: Node, edits: list[tuple[int, int, str]]) -> bool:
        assert isinstance(call, UnqualifiedCall)
        start = tree.token_table.starts[call.first]
        name = call.name.lower()
        if name in self.arguments and call.arguments is None:
            end = start + len(call.name)
            said = self.arguments[name]
            is_target = tree.text[end : end + 1] == "." and not said.isidentifier()
            edits.append((start, end, f"({said})" if is_target else said))
            return True
        feature = self.info.feature(name)
        if feature is None or not feature.is_exported_to_any:
            return False
        edits.append((start, start, f"{self.target}."))
        return True

    def clauses(self, feature: Feature, kind: str, olds: dict[str, str] | None = None) -> list[tuple[str, str]] | None:
        """(tag, expression) of the contract's clauses, inherited ones too; None if one can't be said by a client.

        Preconditions that an ancestor states as well (`require else`) are None: either would do.
        """
        parts = feature.contracts(kind)
        if kind == "require" and len(parts) > 1:
            return None
        found: list[tuple[str, str]] = []
        for writer, part in parts:
            if writer is not self.info:
                return None
            for clause in part.clauses:
                said = self._clause(writer.tree, clause, olds)
                if said is None:
                    return None
                found.append(said)
        return found

    def _clause(self, tree: Tree, clause: AssertionClause, olds: dict[str, str] | None) -> tuple[str, str] | None:
        if clause.expression is None:
            return None
        said = self.text_of(tree, clause.expression, olds)
        return (clause.tag, said) if said is not None else None


def _is_named_outside(node: Node, bound: Collection[str]) -> bool:
    return isinstance(node, UnqualifiedCall) and node.name.lower() not in bound


def _bound_names(node: Node) -> list[str]:
    """Locals of object tests and of iterations below a node."""
    tests = [each.local for each in walk(node) if isinstance(each, ObjectTest) and each.local]
    return tests + [each.name for each in walk(node) if isinstance(each, Iteration)]


def _edited(text: str, start: int, end: int, edits: Sequence[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    position = start
    for begin, stop, new in sorted(edits):
        parts += [text[position:begin], new]
        position = stop
    return "".join((*parts, text[position:end]))


def is_open(feature: Feature | None, client: ClassInfo) -> bool:
    """May `client` call it, and should it?"""
    return feature is not None and not feature.is_obsolete and feature.is_exported_to(client) == YES


def is_plain_type(kind: Type | None, info: ClassInfo) -> bool:
    """Basic, a text, or the class itself: what every reader knows."""
    if not isinstance(kind, ClassType) or kind.is_separate:
        return False
    name = spoken(kind).removeprefix("detachable ")
    return name in BASIC or name in TEXTS or kind.base is info
