"""Where a feature stands in its class: the lines above it that show whom it comes from and who may call it.

In: a feature's view. Out: the class's header with its parents and creation procedures, where that is short, and the
line of the feature clause; and the sentences that these lines prove. What they do not show is not said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from eiffel_expert.dataset.class_text import lean_class, root_of
from eiffel_expert.dataset.contexts import class_phrase
from eiffel_expert.dataset.feature_facts import enumerated
from eiffel_expert.dataset.trees import spelt
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import ClassDeclaration, FeatureClause, ParentClause

LONGEST_HEADER = 700  # characters of a header that is shown
LONGEST_CLASS = 60_000


@dataclass(frozen=True)
class FeaturePlace:
    """`lines` are for the input; `tree` is the class's where its header is among them, else None."""

    lines: str
    name: str
    tree: Tree | None
    clause: FeatureClause | None

    def origin(self) -> str:
        """New in a class without parents, or redefined by the inherit clause; "" where the clause does not say."""
        if self.tree is None:
            return ""
        parents = root_of(self.tree).parents
        if not parents:
            return "It is introduced in this class, not inherited."
        redefining = [p for p in parents if _has(p.redefine, self.name)]
        undefining = [p for p in parents if _has(p.undefine, self.name)]
        owners = enumerated(list(dict.fromkeys(self._owner(p) for p in parents if p in (*redefining, *undefining))))
        if undefining:
            return f"It is a new declaration of what is inherited from {owners}."
        return f"It redefines the version inherited from {owners}." if redefining else ""

    def _owner(self, parent: ParentClause) -> str:
        assert self.tree is not None
        return f"`{spelt(self.tree, parent.type).partition(' ')[0]}`"

    def export(self) -> str:
        """Who may call it, "" where all may."""
        clients = self.clause.clients if self.clause is not None else None
        if clients is None or "ANY" in map(str.upper, clients):
            return ""
        named = [f"`{client}`" for client in clients if client.upper() != "NONE"]
        if named:
            return f"It is exported to {enumerated(named)} only, descendants included."
        if self.tree is not None and any(_has(clause.names, self.name) for clause in root_of(self.tree).creators):
            return "It is a creation procedure, and not exported: clients can't call it on an object that exists."
        return "It is not exported: other objects cannot call it."


def place_of(view: FeatureView) -> FeaturePlace:
    """The lines above the feature; the class's name alone where its text can't be read."""
    phrase = f"Class: {class_phrase(view.owner)}"
    text = view.owner.unit.text
    tree = lean_class(text) if len(text) <= LONGEST_CLASS else None
    clause = _clause(root_of(tree), view.name) if tree is not None else None
    if tree is None or clause is None:
        return FeaturePlace(phrase, view.name, None, None)
    header = header_of(tree)
    is_shown = 0 < len(header) <= LONGEST_HEADER
    lines = f"{header if is_shown else phrase}\n\n{_line(tree, clause)}"
    return FeaturePlace(lines, view.name, tree if is_shown else None, clause)


def header_of(tree: Tree) -> str:
    """From the class's first word to its features; "" where its first words are on lines of their own."""
    root, starts = root_of(tree), tree.token_table.starts
    first = root.feature_clauses[0].first if root.feature_clauses else root.last
    start = tree.text.rfind("\n", 0, starts[root.class_token]) + 1
    header = tree.text[start : starts[first]].strip()
    mark = root.header_mark or ""
    return header if mark in header.partition(root.name)[0] else ""


def _clause(root: ClassDeclaration, name: str) -> FeatureClause | None:
    found = [c for c in root.feature_clauses for f in c.features if _has((n.name for n in f.names), name)]
    return found[0] if len(found) == 1 else None


def _line(tree: Tree, clause: FeatureClause) -> str:
    """`feature {NONE} -- Initialization`, the comment only where it ends the line."""
    start, end = tree.token_table.starts[clause.first], tree.token_table.ends[clause.header_last]
    rest = tree.text[end:].partition("\n")[0].strip()
    said = " ".join(tree.text[start:end].split())
    return f"{said} {rest}" if rest.startswith("--") else said


def _has(names: Iterable[str] | None, name: str) -> bool:
    return name.lower() in {each.lower() for each in names or ()}
