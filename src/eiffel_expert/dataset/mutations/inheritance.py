"""Mistakes in inherit clauses: a redefinition not announced, or announced in vain; a clash not resolved.

In: the text of a class and the class as the checker knows it. Out: the text with one name, or one clause, taken out of
or put into the adaptation of a parent, or with `deferred` left out. Everything below the inherit clause stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from eiffel_expert.eiffel import Tree, parse
from eiffel_expert.eiffel.syntax import ClassDeclaration, ParentClause
from eiffel_expert.eiffel.universe import ClassInfo

CLAUSES = ("rename", "export", "undefine", "redefine", "select")
NOT_ANNOUNCED = ("VMFN", "VDRD-4", "VMFN-2")
NOT_RESOLVED = ("VMFN", "VMFN-2", "VDRD-4", "VDJR", "VDRD-2", "VUEX-1", "VUEX-2")


@dataclass(frozen=True)
class Heir:
    """A class with parents; `info` is None where the checker does not know it."""

    text: str
    tree: Tree
    root: ClassDeclaration
    info: ClassInfo | None

    @classmethod
    def of(cls, text: str, info: ClassInfo | None) -> Heir | None:
        """None where the text is no class, or has no parents."""
        tree = parse(text)
        root = tree.root
        return cls(text, tree, root, info) if tree.ok and root is not None and root.parents else None

    def token(self, number: int) -> str:
        start, end = self.tree.token_table.starts[number], self.tree.token_end(number)
        return self.text[start:end]

    def clause(self, parent: ParentClause, keyword: str) -> tuple[int, int] | None:
        """First token, the keyword, and last token of a clause; None if the parent has none."""
        tokens = range(parent.first, parent.last + 1)
        first = next((t for t in tokens if self.token(t).lower() == keyword), None)
        if first is None:
            return None
        ends = (*CLAUSES, "end")
        after = next((t for t in range(first + 1, parent.last + 1) if self.token(t).lower() in ends), parent.last + 1)
        return first, after - 1

    def items(self, first: int, last: int) -> list[tuple[int, int]]:
        """First and last token of each item of a clause: what the commas separate."""
        found: list[tuple[int, int]] = []
        start = first + 1
        for token in range(first + 1, last + 2):
            if token > last or self.token(token) == ",":
                if token > start:
                    found.append((start, token - 1))
                start = token + 1
        return found

    def without(self, first: int, last: int) -> str:
        """Without these tokens and the line that they leave empty."""
        start, end = self.tree.token_table.starts[first], self.tree.token_end(last)
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", end)
        if not self.text[begin:start].strip() and not self.text[end:stop].strip():
            return self.text[:begin] + self.text[stop + 1 :]
        return self.text[:start].rstrip(" ") + self.text[end:]


def _without_item(heir: Heir, parent: ParentClause, keyword: str) -> Iterator[tuple[str, str]]:
    """For each item of the clause: the text without it, and its name; a clause that would be empty goes as a whole."""
    span = heir.clause(parent, keyword)
    if span is None:
        return
    first, last = span
    items = heir.items(first, last)
    for number, (start, end) in enumerate(items):
        name = heir.token(start)
        if len(items) > 1:
            is_last = number == len(items) - 1
            yield heir.without(start - 1, end) if is_last else heir.without(start, end + 1), name
        elif _is_only_clause(heir, parent, first, last):
            yield heir.without(first, parent.last), name
        else:
            yield heir.without(first, last), name


def _is_only_clause(heir: Heir, parent: ParentClause, first: int, last: int) -> bool:
    others = [heir.clause(parent, keyword) for keyword in CLAUSES]
    has_end = heir.token(parent.last).lower() == "end"
    return has_end and [span for span in others if span] == [(first, last)]


def item_forgotten(keyword: str) -> Callable[[Heir], Iterator[tuple[str, str]]]:
    """A mutation: a name is left out of that clause of a parent."""

    def changed(heir: Heir) -> Iterator[tuple[str, str]]:
        for parent in heir.root.parents:
            yield from _without_item(heir, parent, keyword)

    return changed


def _effected(heir: Heir) -> list[str]:
    """Features that the class makes effective, deferred in all parents that have them."""
    if heir.info is None:
        return []
    own = [f for f in heir.info.features.values() if f.is_own and f.precursors and not f.is_deferred]
    return [f.name for f in own if all(p.is_deferred for p in f.precursors)]


def _with_item(heir: Heir, keyword: str) -> Iterator[tuple[str, str]]:
    """The text with a feature, deferred in the parent, named in that clause."""
    effected = _effected(heir)
    for parent in heir.root.parents:
        base = heir.info.class_named(str(getattr(parent.type, "name", "")).upper()) if heir.info is not None else None
        for name in effected if base is not None else ():
            feature = base.feature(name) if base is not None else None
            if feature is not None and feature.is_deferred:
                yield _named(heir, parent, keyword, name), name


def _named(heir: Heir, parent: ParentClause, keyword: str, name: str) -> str:
    span = heir.clause(parent, keyword)
    if span is not None:
        end = heir.tree.token_end(span[1])
        return f"{heir.text[:end]}, {name}{heir.text[end:]}"
    if heir.token(parent.last).lower() == "end":
        order = CLAUSES[CLAUSES.index(keyword) + 1 :]
        later = [found[0] for other in order if (found := heir.clause(parent, other))]
        start = heir.tree.token_table.starts[min([*later, parent.last])]
        begin = heir.text.rfind("\n", 0, start) + 1
        indent = heir.text[begin:start]
        if indent.strip():
            return f"{heir.text[:start]}{keyword} {name} {heir.text[start:]}"
        deeper = indent if later else indent + "\t" * (len(indent) == 1)
        return f"{heir.text[:begin]}{deeper}{keyword}\n{deeper}\t{name}\n{heir.text[begin:]}"
    end = heir.tree.token_end(parent.last)
    return f"{heir.text[:end]}\n\t\t{keyword}\n\t\t\t{name}\n\t\tend{heir.text[end:]}"


def needless_redefine(heir: Heir) -> Iterator[tuple[str, str]]:
    """`redefine f`, where f is deferred in the parent and only made effective."""
    yield from _with_item(heir, "redefine")


def undefined_deferred(heir: Heir) -> Iterator[tuple[str, str]]:
    """`undefine f`, where f is deferred in the parent already."""
    yield from _with_item(heir, "undefine")


def deferred_mark_forgotten(heir: Heir) -> Iterator[tuple[str, str]]:
    """`deferred class` -> `class`."""
    if heir.root.header_mark == "deferred":
        token = heir.root.class_token - 1
        if heir.token(token).lower() == "deferred":
            start = heir.tree.token_table.starts[token]
            yield heir.text[:start] + heir.text[heir.tree.token_table.starts[token + 1] :], ""


@dataclass(frozen=True)
class ClassMutation:
    """`changed` gives each text with the name that the change is about, "" for none."""

    name: str
    imitates: str
    codes: tuple[str, ...]
    changed: Callable[[Heir], Iterator[tuple[str, str]]]


INHERITANCE = (
    ClassMutation(
        "redefine forgotten", "redefined a feature without saying so", NOT_ANNOUNCED, item_forgotten("redefine")
    ),
    ClassMutation(
        "undefine forgotten", "inherited two versions of a feature", NOT_RESOLVED, item_forgotten("undefine")
    ),
    ClassMutation("rename forgotten", "inherited two features of one name", NOT_RESOLVED, item_forgotten("rename")),
    ClassMutation("select forgotten", "left open which version is meant", ("VMRC-2",), item_forgotten("select")),
    ClassMutation("needless redefine", "announced as redefined what is made effective", ("VDRS-4",), needless_redefine),
    ClassMutation("undefined deferred", "undefined what is deferred already", ("VDUS-3",), undefined_deferred),
    ClassMutation(
        "deferred forgotten", "left `deferred` out of the class header", ("VCCH-1",), deferred_mark_forgotten
    ),
)
