"""Faults of style put into well-laid-out Eiffel: what people bring along from other languages and other editors.

In: the tree of a feature, and the names of features of its class that are exported to all. Out: for each fault that
applies, the text with it, "" where it does not apply. None changes what the text means: blanks, case of letters,
separators, parentheses around a whole expression, `Current.` before a feature for all, labels of assertions. Whether
the text was well laid out before is for `is_clean` to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from itertools import pairwise

from eiffel_expert.dataset.trees import clauses_of
from eiffel_expert.eiffel import Rewriter, Tree, print_tree, walk
from eiffel_expert.eiffel.syntax import (
    Assertions,
    Assignment,
    BooleanConstant,
    CallInstruction,
    ClassType,
    Conditional,
    CurrentExpression,
    Expression,
    FeatureDeclaration,
    Instruction,
    Loop,
    Node,
    ParenthesizedExpression,
    QualifiedCall,
    ResultExpression,
    UnqualifiedCall,
    VoidExpression,
)

Fault = Callable[[Tree, Collection[str]], str]


def is_clean(tree: Tree) -> bool:
    """Printed anew it is the same, each assertion has a label, nothing is parenthesised or qualified for nothing."""
    feature = tree.features[0]
    clauses = [clause for part in _parts(feature) for clause in clauses_of(part)]
    is_labelled = all(clause.tag for clause in clauses)
    wrapped = [e for e in _whole_expressions(feature) if isinstance(e, ParenthesizedExpression)]
    calls = [n for n in walk(feature) if isinstance(n, QualifiedCall) and isinstance(n.target, CurrentExpression)]
    return is_labelled and not wrapped and not calls and print_tree(tree).rstrip("\n") == tree.text


def _parts(feature: FeatureDeclaration) -> list[Assertions]:
    return [part for part in (feature.require, feature.ensure) if part is not None]


def _whole_expressions(feature: FeatureDeclaration) -> Iterator[Expression]:
    """Conditions, sources of assignments, exits of loops."""
    for node in walk(feature):
        if isinstance(node, Conditional):
            yield from (branch.condition for branch in node.branches)
        elif isinstance(node, Assignment):
            yield node.source
        elif isinstance(node, Loop) and node.exit is not None:
            yield node.exit


def _spaces(tree: Tree, exported: Collection[str]) -> str:
    """Two blanks for each tab at the beginning of a line."""
    return re.sub(r"^\t+", lambda tabs: "  " * len(tabs[0]), tree.text, flags=re.MULTILINE)


def _parentheses(tree: Tree, exported: Collection[str]) -> str:
    """Around conditions and sources, as C and Java ask for."""
    changed = Rewriter(tree)
    for expression in _whole_expressions(tree.features[0]):
        if not isinstance(expression, (UnqualifiedCall, BooleanConstant, VoidExpression, ResultExpression)):
            changed.insert_before(expression, "(").insert_after(expression, ")")
    return changed.text()


def _semicolons(tree: Tree, exported: Collection[str]) -> str:
    """After assignments and calls."""
    changed = Rewriter(tree)
    for node in walk(tree.features[0]):
        if isinstance(node, (Assignment, CallInstruction)):
            changed.insert_after(node, ";")
    return changed.text()


def _lower_case_words(tree: Tree, exported: Collection[str]) -> str:
    """`result`, `void`, `true`, `current`."""
    return _with_tokens(tree, (ResultExpression, VoidExpression, BooleanConstant, CurrentExpression), str.lower)


def _lower_case_types(tree: Tree, exported: Collection[str]) -> str:
    """`integer`, `string`."""
    changed = Rewriter(tree)
    for node in walk(tree.features[0]):
        if isinstance(node, ClassType) and len(node.name) > 1:
            first = next(t for t in range(node.first, node.last + 1) if tree.token_table.texts[t] == node.name)
            changed.replace_token(first, node.name.lower())
    return changed.text()


def _with_tokens(tree: Tree, kinds: tuple[type[Node], ...], change: Callable[[str], str]) -> str:
    changed = Rewriter(tree)
    for node in walk(tree.features[0]):
        if isinstance(node, kinds):
            changed.replace_token(node.first, change(tree.token_table.texts[node.first]))
    return changed.text()


def _no_labels(tree: Tree, exported: Collection[str]) -> str:
    """Assertions without their labels."""
    changed = Rewriter(tree)
    starts = tree.token_table.starts
    for part in _parts(tree.features[0]):
        for clause in clauses_of(part):
            if clause.tag and clause.expression is not None:
                changed.replace_span(starts[clause.first], starts[clause.expression.first], "")
    return changed.text()


def _one_line(tree: Tree, exported: Collection[str]) -> str:
    """Several assertions on one line, with semicolons."""
    changed = Rewriter(tree)
    starts, ends = tree.token_table.starts, tree.token_table.ends
    for part in _parts(tree.features[0]):
        clauses = part.clauses
        for clause, following in pairwise(clauses):
            if not tree.text[ends[clause.last] : starts[following.first]].strip():
                changed.replace_span(ends[clause.last], starts[following.first], "; ")
    return changed.text()


def _no_blanks(tree: Tree, exported: Collection[str]) -> str:
    """`f(a,b)` for `f (a, b)`, `x:=y` for `x := y`."""
    changed = Rewriter(tree)
    table = tree.token_table
    for token in range(tree.features[0].first + 1, tree.features[0].last + 1):
        before = table.source[table.ends[token - 1] : table.starts[token]]
        pair = (table.texts[token - 1], table.texts[token])
        is_call = re.fullmatch(r"[a-z]\w*", pair[0]) is not None and pair[0] not in _WORDS
        if before == " " and (":=" in pair or pair[0] == "," or (pair[1] == "(" and is_call)):
            changed.replace_span(table.ends[token - 1], table.starts[token], "")
    return changed.text()


_WORDS = frozenset(
    """
    across agent all and as attached create do else elseif from if implies inspect invariant loop not old or require
    some then until variant when xor ensure check
    """.split()  # noqa: SIM905
)


def _qualified(tree: Tree, exported: Collection[str]) -> str:
    """`Current.put (x)` for `put (x)`, as `this.put(x)`."""
    changed = Rewriter(tree)
    feature = tree.features[0]
    targets = {id(node.target) for node in walk(feature) if isinstance(node, Assignment)}
    body = feature.body.compound if feature.body is not None else []
    for instruction in body:
        for node in walk(instruction):
            is_known = isinstance(node, UnqualifiedCall) and node.name.lower() in exported
            if is_known and id(node) not in targets and not _is_created(instruction, node):
                changed.insert_before(node, "Current.")
    return changed.text()


def _is_created(instruction: Instruction, node: Node) -> bool:
    """The target of a creation instruction is no call."""
    found = (n for n in walk(instruction) if type(n).__name__ in ("CreationInstruction", "AssignmentAttempt"))
    return any(getattr(n, "target", None) is node for n in found)


FAULTS: dict[str, Fault] = {
    "blanks for tabs": _spaces,
    "parentheses": _parentheses,
    "semicolons": _semicolons,
    "reserved words in lower case": _lower_case_words,
    "class names in lower case": _lower_case_types,
    "no labels": _no_labels,
    "assertions on one line": _one_line,
    "no blanks": _no_blanks,
    "needless Current": _qualified,
}
