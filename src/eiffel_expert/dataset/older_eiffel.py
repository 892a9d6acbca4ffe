"""The same Eiffel as it was written before: keyword `is`, `creation`, `!!`, `infix`, `?=`; and loops over cursors.

In: a tree of today's Eiffel (a class or a feature). Out: its text in the older form, and which old forms are in it; or
None where it uses something that older Eiffel did not have. Meaning is kept: each rewriting is one that migration
guides give in the other direction. Nothing is checked here.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from eiffel_expert.dataset.clients import BASIC
from eiffel_expert.eiffel.rewriter import OverlappingEdits, Rewriter
from eiffel_expert.eiffel.syntax import (
    AnchoredType,
    AssertionClause,
    AssignerCall,
    BinaryExpression,
    BracketExpression,
    Check,
    ClassType,
    Conditional,
    ConditionalBranch,
    ConditionalExpression,
    CreationExpression,
    CreationInstruction,
    CursorExpression,
    FeatureDeclaration,
    InlineAgent,
    InspectExpression,
    IntegerConstant,
    Iteration,
    Loop,
    ManifestArray,
    ManifestString,
    Node,
    NonObjectCall,
    ObjectTest,
    ParentClause,
    QualifiedCall,
    QuantifiedExpression,
    SeparateInstruction,
    TupleType,
    TypeExpression,
    UnqualifiedCall,
)
from eiffel_expert.eiffel.tree import Tree
from eiffel_expert.eiffel.visitor import walk

_YOUNG = (
    AssignerCall,
    BracketExpression,
    ConditionalExpression,
    CreationExpression,
    CursorExpression,
    InlineAgent,
    InspectExpression,
    NonObjectCall,
    QuantifiedExpression,
    SeparateInstruction,
    TypeExpression,
)
_CURSOR_FEATURES = frozenset(("item", "key", "cursor_index", "target_index", "is_first", "is_last", "iteration_item"))
_OPERATOR = re.compile(r"[^\w\[\]()]+|and|or|xor|not|implies")


@dataclass
class Older:
    """`forms` counts the old forms by name: is, indexing, creation, bang, infix, attempt, equal, closing comment."""

    text: str
    forms: Counter[str] = field(default_factory=Counter)


def legacy_class(tree: Tree) -> Older | None:
    """A class in the Eiffel of the 1990s; None if it uses what there was not."""
    root = tree.root
    if root is None or not _is_old_enough(root) or root.converters or root.closing_notes is not None:
        return None
    work = _Work(tree)
    for notes in [root.notes] if root.notes is not None else []:
        work.token(notes.first, "indexing", "indexing")
    for clause in root.creators:
        work.token(clause.first, "creation", "creation")
    if not all(work.feature(feature) for feature in root.features):
        return None
    work.edits.insert_after(root, f" -- class {root.name}")
    work.forms["closing comment"] += 1
    return work.result()


def legacy_feature(tree: Tree) -> Older | None:
    """The only feature of a tree in the Eiffel of the 1990s; None if it uses what there was not."""
    features = tree.features
    work = _Work(tree)
    if len(features) != 1 or not _is_old_enough(features[0]) or not work.feature(features[0]):
        return None
    return work.result()


def _is_old_enough(node: Node) -> bool:
    in_conditions = {id(branch.condition) for each in walk(node) for branch in _branches(each)}
    for each in walk(node):
        if isinstance(each, _YOUNG) or (isinstance(each, ObjectTest) and id(each) not in in_conditions):
            return False
        if isinstance(each, Loop) and each.iteration is not None:
            return False
        if isinstance(each, ClassType | AnchoredType | TupleType) and each.marks:
            return False
        if isinstance(each, TupleType) and each.fields:
            return False
        if isinstance(each, ManifestString | IntegerConstant | ManifestArray) and each.type is not None:
            return False
        if isinstance(each, Check) and each.compound is not None:
            return False
        if (isinstance(each, ParentClause) and each.nonconforming) or (
            isinstance(each, AssertionClause) and each.is_class
        ):
            return False
        if isinstance(each, FeatureDeclaration) and (each.assigner or each.notes is not None or _is_young_body(each)):
            return False
    return True


def _is_young_body(feature: FeatureDeclaration) -> bool:
    body = feature.body
    return body is not None and (body.kind == "attribute" or bool(body.keys) or body.kind == "external")


def _branches(node: Node) -> list[ConditionalBranch]:
    return list(node.branches) if isinstance(node, Conditional) and len(node.branches) == 1 else []


class _Work:
    """Edits of one tree towards older forms."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.edits = Rewriter(tree)
        self.forms: Counter[str] = Counter()

    def result(self) -> Older | None:
        try:
            return Older(self.edits.text(), self.forms)
        except OverlappingEdits:
            return None

    def text_of(self, node: Node) -> str:
        start, end = self.tree.span(node)
        return self.tree.text[start:end]

    def token(self, index: int, text: str, form: str) -> None:
        self.edits.replace_token(index, text)
        self.forms[form] += 1

    def feature(self, feature: FeatureDeclaration) -> bool:
        """Note the edits of a feature; False if something in it can't be said in old Eiffel."""
        if feature.has_is or len(feature.names) > 1:
            return False
        locals_: list[str] = []
        try:
            fits = self._operator(feature) and all(self._node(each, locals_) for each in walk(feature))
            if not fits:
                return False
            self._is(feature)
            return not locals_ or self._declare(feature, locals_)
        except OverlappingEdits:
            return False

    def _is(self, feature: FeatureDeclaration) -> None:
        if feature.body is not None:
            end = self.tree.token_end(feature.signature_last)
            self.edits.replace_span(end, end, " is")
            self.forms["is"] += 1
        elif feature.value is not None:
            equals = feature.signature_last + 1
            if self.tree.token_table.texts[equals] == "=":
                self.token(equals, "is", "is")

    def _operator(self, feature: FeatureDeclaration) -> bool:
        """`plus alias "+"` as `infix "+"`, if nothing in this text calls it by its name."""
        name = feature.names[0]
        if not name.aliases:
            return True
        is_named = len(re.findall(rf"\b{name.name}\b", self.tree.text, re.IGNORECASE)) > 1
        if len(name.aliases) > 1 or name.converts or is_named or not _OPERATOR.fullmatch(name.aliases[0]):
            return False
        frozen = "frozen " if name.is_frozen else ""
        fix = "infix" if feature.arguments else "prefix"
        self.edits.replace(name, f'{frozen}{fix} "{name.aliases[0]}"')
        self.forms["infix"] += 1
        return True

    def _node(self, node: Node, locals_: list[str]) -> bool:
        if isinstance(node, CreationInstruction):
            return self._creation(node)
        if isinstance(node, BinaryExpression) and node.operator in ("~", "/~"):
            return self._equality(node)
        if (
            isinstance(node, Conditional)
            and len(node.branches) == 1
            and isinstance(node.branches[0].condition, ObjectTest)
        ):
            return self._attempt(node, node.branches[0].condition, locals_)
        return True

    def _creation(self, node: CreationInstruction) -> bool:
        if node.region or node.is_bang:
            return False
        start, target = self.tree.span(node)[0], self.tree.span(node.target)[0]
        kind = self.text_of(node.type) if node.type is not None else ""
        self.edits.replace_span(start, target, f"!{kind}!")
        self.forms["bang"] += 1
        return True

    def _equality(self, node: BinaryExpression) -> bool:
        if any(isinstance(each, BinaryExpression) for each in (*walk(node.left), *walk(node.right))):
            return False
        negation = "not " if node.operator == "/~" else ""
        self.edits.replace(node, f"{negation}equal ({self.text_of(node.left)}, {self.text_of(node.right)})")
        self.forms["equal"] += 1
        return True

    def _attempt(self, node: Conditional, test: ObjectTest, locals_: list[str]) -> bool:
        """`if attached {T} e as l then` as `l ?= e` and `if l /= Void then`."""
        if not isinstance(test.type, ClassType) or test.type.name.upper() in BASIC or not test.local or test.is_old:
            return False
        start = self.tree.span(node)[0]
        margin = self.tree.text[self.tree.text.rfind("\n", 0, start) + 1 : start]
        if margin.strip():
            return False
        self.edits.insert_before(node, f"{test.local} ?= {self.text_of(test.expression)}\n{margin}")
        self.edits.replace(test, f"{test.local} /= Void")
        locals_.append(f"{test.local}: {self.text_of(test.type)}")
        self.forms["attempt"] += 1
        return len({declared.split(":")[0].lower() for declared in locals_}) == len(locals_)

    def _declare(self, feature: FeatureDeclaration, declared: list[str]) -> bool:
        if feature.body is None or feature.body.kind not in ("do", "once"):
            return False
        start = self.tree.span(feature.locals[-1])[1] if feature.locals else self.tree.span(feature.body)[0]
        line = self.tree.text.rfind("\n", 0, self.tree.span(feature.body)[0]) + 1
        margin = re.match(r"\s*", self.tree.text[line:])
        assert margin is not None
        lines = "".join(f"\n{margin[0]}\t{each}" for each in declared)
        if feature.locals:
            self.edits.replace_span(start, start, lines)
        else:
            self.edits.replace_span(start, start, f"local{lines}\n{margin[0]}")
        return True


def without_boilerplate(tree: Tree) -> str:
    """The class text without the notes on who wrote it and when: of its first notes only the description is kept."""
    notes = tree.root.notes if tree.root is not None else None
    entries = notes.entries if notes is not None else []
    if not any(entry.name.lower() == "description" for entry in entries):
        return tree.text
    work = Rewriter(tree)
    for entry in entries:
        if entry.name.lower() != "description":
            work.delete(entry)
    return re.sub(r"\n\s*\n(\s*\n)+", "\n\n", work.text())


def cursor_loops(tree: Tree, node: Node) -> str | None:
    """The text of `node` with each `across t as x` made one over a cursor: `x.item` for `x`; None if there is none."""
    work = Rewriter(tree)
    found = 0
    for loop in _loops(node):
        iteration = _iteration(loop)
        if iteration.form != "as":
            return None
        for each in _uses(loop, iteration):
            if isinstance(each, UnqualifiedCall):
                work.insert_after(each, ".item")
            else:
                work.replace(each, iteration.name)
            found += 1
    return _cut(tree, node, work) if found else None


def item_loops(tree: Tree, node: Node) -> str | None:
    """The text of `node` with each `across t as x` over a cursor made one over items: `x` for `x.item`, `@x.key`.

    None if there is none, or if a variable is used in another way.
    """
    work = Rewriter(tree)
    found = 0
    for loop in _loops(node):
        iteration = _iteration(loop)
        if iteration.form != "as":
            return None
        through = {id(each.target): each for each in walk(loop) if isinstance(each, QualifiedCall)}
        for each in _uses(loop, iteration):
            call = through.get(id(each))
            if call is None or isinstance(each, CursorExpression) or call.name.lower() not in _CURSOR_FEATURES:
                return None
            if call.name.lower() == "item" and call.arguments is None:
                work.replace_span(tree.span(each)[1], tree.token_end(call.name_token), "")
            else:
                work.insert_before(each, "@")
            found += 1
    return _cut(tree, node, work) if found else None


def _cut(tree: Tree, node: Node, work: Rewriter) -> str | None:
    try:
        whole = work.text()
    except OverlappingEdits:
        return None
    start, end = tree.span(node)
    return whole[start : len(whole) - (len(tree.text) - end)]


def _loops(node: Node) -> list[Loop | QuantifiedExpression]:
    return [e for e in walk(node) if isinstance(e, Loop | QuantifiedExpression) and e.iteration is not None]


def _iteration(loop: Loop | QuantifiedExpression) -> Iteration:
    assert loop.iteration is not None
    return loop.iteration


def _uses(loop: Node, iteration: Iteration) -> list[UnqualifiedCall | CursorExpression]:
    """Where the variable stands: as a name, or behind `@`."""
    name = iteration.name.lower()
    return [
        each
        for each in walk(loop)
        if isinstance(each, UnqualifiedCall | CursorExpression)
        and each.name.lower() == name
        and not (isinstance(each, UnqualifiedCall) and each.arguments is not None)
    ]
