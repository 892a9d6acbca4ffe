"""The feature that a mutation changes: its text, its tree, all nodes in it, and edits of the text by nodes.

In: the text of one feature, as a person would show it. Out: `Place`. Nothing is changed here and nothing chosen: a
mutation offers every place where it could happen, each as a list of edits, and `edited` makes one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from eiffel_expert.eiffel import OverlappingEdits, Rewriter, Tree, parse_feature, walk
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    Assignment,
    CallInstruction,
    CreationExpression,
    CreationInstruction,
    FeatureDeclaration,
    InlineAgent,
    Instruction,
    Iteration,
    Node,
    NonObjectCall,
    ObjectTest,
    QualifiedCall,
    ResultExpression,
    UnqualifiedCall,
    VoidExpression,
)

Edit = tuple[int, int, str]  # start, end, replacement
Edits = list[Edit]
N = TypeVar("N", bound=Node)
Call = UnqualifiedCall | QualifiedCall | CreationInstruction | CreationExpression | NonObjectCall


@dataclass(frozen=True)
class Place:
    """One feature; `text` begins with its first name.

    `definitions` has the class's functions whose body is `Result := e`: lower-case name -> e.
    """

    text: str
    tree: Tree
    feature: FeatureDeclaration
    definitions: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, definitions: Mapping[str, str] | None = None) -> Place | None:
        """None where the text is not exactly one feature that parses."""
        tree = parse_feature(text)
        features = tree.features
        return cls(text, tree, features[0], definitions or {}) if tree.ok and len(features) == 1 else None

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Every node below the feature, each before those in it, in the order of the text."""
        return tuple(walk(self.feature))

    @cached_property
    def parents(self) -> dict[int, Node]:
        """The node around each node, by `id`."""
        return {id(below): node for node in self.nodes for below in node.children()}

    @cached_property
    def variables(self) -> dict[str, str]:
        """Lower-case names of arguments and locals with their types as written."""
        groups = [*self.feature.arguments, *self.feature.locals]
        return {name.lower(): self.source(group.type) for group in groups for name in group.names}

    @cached_property
    def arguments(self) -> frozenset[str]:
        return frozenset(name.lower() for group in self.feature.arguments for name in group.names)

    @cached_property
    def locals(self) -> frozenset[str]:
        return frozenset(name.lower() for group in self.feature.locals for name in group.names)

    @cached_property
    def scoped(self) -> frozenset[str]:
        """Lower-case names of object tests, iterations and inline agents' own variables."""
        names = [node.local for node in self.of_kind(ObjectTest)] + [node.name for node in self.of_kind(Iteration)]
        for agent in self.of_kind(InlineAgent):
            names += [name for group in (*agent.arguments, *agent.locals) for name in group.names]
        return frozenset(name.lower() for name in names)

    def is_variable(self, name: str) -> bool:
        """Does the feature itself declare that name, rather than the class?"""
        return name.lower() in self.variables or name.lower() in self.scoped

    def of_kind(self, kind: type[N]) -> list[N]:
        return [node for node in self.nodes if isinstance(node, kind)]

    def start(self, node: Node) -> int:
        return self.tree.token_table.starts[node.first]

    def end(self, node: Node) -> int:
        return self.tree.token_end(node.last)

    def source(self, node: Node) -> str:
        return self.text[self.start(node) : self.end(node)]

    def token(self, number: int) -> str:
        return self.text[self.tree.token_table.starts[number] : self.tree.token_end(number)]

    def token_span(self, number: int) -> tuple[int, int]:
        return self.tree.token_table.starts[number], self.tree.token_end(number)

    def line_of(self, node: Node) -> str:
        """The line that the node begins on, without blanks around."""
        begin = self.text.rfind("\n", 0, self.start(node)) + 1
        return self.text[begin:].split("\n", 1)[0].strip()

    # Edits

    def replaced(self, node: Node, text: str) -> Edit:
        return self.start(node), self.end(node), text

    def token_replaced(self, number: int, text: str) -> Edit:
        start, end = self.token_span(number)
        return start, end, text

    def removed(self, node: Node) -> Edit:
        """The node's whole lines, where nothing else stands on them; the keyword above must keep another line."""
        start, end = self.start(node), self.end(node)
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", end)
        stop = len(self.text) if stop < 0 else stop
        rest = self.text[end:stop].strip()
        if self.text[begin:start].strip() or (rest and not rest.startswith("--")):
            return start, end, ""
        return begin, min(stop + 1, len(self.text)), ""

    def is_alone_on_its_lines(self, node: Node) -> bool:
        start, end, _ = self.removed(node)
        return start < self.start(node) or end > self.end(node)

    def calls(self) -> Iterator[tuple[Call, int]]:
        """Every call by name of a routine, attribute or variable, with the token of its name."""
        for node in self.nodes:
            if isinstance(node, UnqualifiedCall):
                yield node, node.first
            elif (
                isinstance(node, (QualifiedCall, CreationInstruction, CreationExpression, NonObjectCall)) and node.name
            ):
                yield node, node.name_token

    def with_arguments(self, call: Call, name_token: int, texts: list[str]) -> Edit:
        """The call with these actual arguments instead of its own."""
        new = f" ({', '.join(texts)})" if texts else ""
        end = self.tree.token_end(name_token)
        if not call.arguments:
            return end, end, new
        return end, self.tree.token_end(call.arguments[-1].last + 1), new

    def uses(self, name: str, first: int = 0, last: int | None = None) -> list[UnqualifiedCall]:
        """Where that name stands alone, from token `first` to token `last`."""
        stop = self.feature.last if last is None else last
        wanted = name.lower()
        return [n for n in self.of_kind(UnqualifiedCall) if n.name.lower() == wanted and first <= n.first <= stop]

    def is_in_contract(self, node: Node) -> bool:
        """Within the feature's own require or ensure?"""
        parts = (self.feature.require, self.feature.ensure)
        return any(part is not None and part.first <= node.first <= part.last for part in parts)

    def clauses(self) -> list[AssertionClause]:
        """The clauses of its pre- and postcondition."""
        parts = (self.feature.require, self.feature.ensure)
        return [clause for part in parts if part is not None for clause in part.clauses]

    def compounds(self) -> list[list[Instruction]]:
        """Every sequence of instructions in the body, the outermost first."""
        found: list[list[Instruction]] = []
        for node in self.nodes:
            for name in node._fields:
                value = getattr(node, name)
                if isinstance(value, list) and value and all(isinstance(item, Instruction) for item in value):
                    found.append(value)
        return found


def edited(place: Place, edits: Iterable[Edit]) -> str:
    """The feature's text with the edits made; "" where they cross one another."""
    rewriter = Rewriter(place.tree)
    try:
        for start, end, text in edits:
            rewriter.replace_span(start, end, text)
    except OverlappingEdits:
        return ""
    return rewriter.text()


def target_name(node: Node) -> str:
    """What an assignment or a creation instruction sets, in lower case ("result" for Result); "" for any other."""
    target = node.target if isinstance(node, (Assignment, CreationInstruction)) else None
    if isinstance(target, ResultExpression):
        return "result"
    return target.name.lower() if isinstance(target, UnqualifiedCall) else ""


def is_void(node: Node) -> bool:
    return isinstance(node, VoidExpression)


def procedure_call(node: Node) -> UnqualifiedCall | QualifiedCall | None:
    """The call that an instruction consists of."""
    call = node.call if isinstance(node, CallInstruction) else None
    return call if isinstance(call, (UnqualifiedCall, QualifiedCall)) else None
