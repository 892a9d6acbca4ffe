"""Remarks: what is correct Eiffel and hardly meant so, because another language's word or operator happens to parse.

In: a tree without diagnostics. Out: `Diagnostic`s with code "REMARK", in the order of the text. `return x` is two
calls, `null` and `this` are names, `&&` and `||` are free operators: a class may declare them or inherit them, so
nothing here rejects a text. What the text itself declares gets no remark; what it inherits this module can't know.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import tokens as k
from .diagnostics import REMARK, Diagnostic
from .lexer import scan
from .parser.fragments import parse
from .syntax import Assertions, CallInstruction, EntityGroup, FeatureName, FormalGeneric, Iteration, Node, ObjectTest
from .tree import Tree
from .visitor import walk

_WORDS: Final[dict[str, str]] = {
    "return": "Eiffel has no `return': assign to `Result' and let the routine end",
    "null": "the absent reference is `Void'",
    "nil": "the absent reference is `Void'",
    "this": "the current object is `Current'",
    "self": "the current object is `Current'",
    "super": "the parent's version is `Precursor (...)'",
}
# Good names elsewhere: a remark only on an instruction that is nothing else.
_INSTRUCTIONS: Final[dict[str, str]] = {
    "break": "a loop ends where its `until' says so",
    "continue": "a conditional in the loop's body leaves out the rest of it",
}
# And these: only where another name follows on the line, as in `new FOO` or `throw e`.
_STATEMENTS: Final[dict[str, str]] = {
    "new": "an object is made by `create x.make (...)' or `create {T}.make (...)'",
    "throw": "exceptions are raised by class EXCEPTIONS or EXCEPTION",
    "raise": "exceptions are raised by class EXCEPTIONS or EXCEPTION",
    "var": "locals are declared in a `local' clause",
    "let": "locals are declared in a `local' clause",
    "delete": "objects that nothing refers to are collected",
    "goto": "Eiffel has no jumps",
}
_OPERATORS: Final[dict[str, str]] = {
    "&&": "conjunction is `and' or, from left to right, `and then'",
    "||": "disjunction is `or' or, from left to right, `or else'",
    "<>": "different is written `/='",
    "**": "powers are written `x ^ y'",
    "%": "the remainder is written `x \\\\ y'",
    "=>": "implication is written `implies'",
}


_SUSPECTS: Final = frozenset((*_WORDS, *_INSTRUCTIONS, *_STATEMENTS, *_OPERATORS, "only"))


def remarks_of(text: str) -> list[Diagnostic]:
    """The remarks on a class text, which is parsed only if it has one of the words or operators in question."""
    texts = set(scan(text).texts)
    if _SUSPECTS.isdisjoint(texts) and _SUSPECTS.isdisjoint({word.lower() for word in texts}):
        return []
    return remarks(parse(text))


def remarks(tree: Tree) -> list[Diagnostic]:
    """What of `tree` parses but looks like another language; nothing for a tree with diagnostics."""
    if not tree.ok:
        return []
    table = tree.token_table
    kinds, texts = table.kinds, table.texts
    suspects = [
        (i, hint)
        for i, kind in enumerate(kinds)
        if (kind == k.IDENTIFIER or kind == k.FREE_OPERATOR) and (hint := _hint(tree, kinds, texts, i))
    ]
    declared, instructions = _declared(tree) if suspects else (set(), set())
    found = [
        _remark(tree, i, hint)
        for i, hint in suspects
        if texts[i].lower() not in declared and (i in instructions or texts[i].lower() not in _INSTRUCTIONS)
    ]
    return sorted([*found, *_only_clauses(tree)], key=lambda remark: remark.start)


def _only_clauses(tree: Tree) -> list[Diagnostic]:
    """`only` clauses (ECMA-367 8.9): no compiler takes them."""
    lists = [feature.ensure for feature in tree.features if feature.ensure is not None]
    return [_only_remark(tree, clauses) for clauses in lists if clauses.only is not None]


def _only_remark(tree: Tree, clauses: Assertions) -> Diagnostic:
    last = clauses.clauses[-1].last if clauses.clauses else clauses.first
    texts = tree.token_table.texts
    place = next(i for i in range(last + 1, clauses.last + 1) if texts[i].lower() == "only")
    start = tree.token_table.starts[place]
    line, column = tree.position(start)
    hint = "say what stays as it was: `x = old x'"
    return Diagnostic(REMARK, start, start + 4, line, column, "neither Gobo nor EiffelStudio takes `only'", hint)


def _hint(tree: Tree, kinds: Sequence[int], texts: list[str], i: int) -> str:
    if kinds[i] == k.FREE_OPERATOR:
        return _OPERATORS.get(texts[i], "")
    if kinds[i + 1] == k.COLON or (i and kinds[i - 1] == k.DOT):
        return ""  # a tag, or a feature of another object
    word = texts[i].lower()
    if word in _STATEMENTS and kinds[i + 1] == k.IDENTIFIER and _on_one_line(tree, i):
        return _STATEMENTS[word]
    return _WORDS.get(word) or _INSTRUCTIONS.get(word, "")


def _on_one_line(tree: Tree, i: int) -> bool:
    starts = tree.token_table.starts
    return "\n" not in tree.text[starts[i] : starts[i + 1]]


def _remark(tree: Tree, i: int, hint: str) -> Diagnostic:
    start, text = tree.token_table.starts[i], tree.token_table.texts[i]
    kind = "free operator" if tree.token_table.kinds[i] == k.FREE_OPERATOR else "name"
    line, column = tree.position(start)
    return Diagnostic(REMARK, start, start + len(text), line, column, f"`{text}' is read as a {kind}", hint)


def _declared(tree: Tree) -> tuple[set[str], set[int]]:
    """Names and operators that the text declares, in lower case; the tokens that are an instruction each."""
    names: set[str] = set()
    instructions: set[int] = set()
    for top in tree.nodes:
        for node in walk(top):
            names.update(name.lower() for name in _names_of(node))
            if isinstance(node, CallInstruction) and node.first == node.last:
                instructions.add(node.first)
    return names, instructions


def _names_of(node: Node) -> list[str]:
    if isinstance(node, FeatureName):
        return [node.name, *node.aliases]
    if isinstance(node, EntityGroup):
        return node.names
    if isinstance(node, Iteration | FormalGeneric):
        return [node.name]
    return [node.local] if isinstance(node, ObjectTest) else []
