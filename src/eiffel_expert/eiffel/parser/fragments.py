"""Entry points: a whole class, features alone, and other fragments, each to a `Tree`; never raises.

A text that fails is read a second time as the older language. That reading counts if it finds enough of that language,
and if it succeeds or at least gets further than the first. Where neither succeeds a third recovers what it can. The
cyclic collector is paused meanwhile: it would look at every node for nothing, and halves the speed.
"""

from __future__ import annotations

import gc
import sys
from typing import Final, NoReturn

from .. import tokens as k
from ..diagnostics import Diagnostic
from ..lexer import Tokens, scan
from ..syntax import Assertions, ClassDeclaration, FeatureClause, FeatureDeclaration, Node
from ..tree import Tree
from .classes import ClassParser
from .cursor import LEGACY, MAX_DEPTH, TOO_DEEP, SyntaxProblem
from .hints import diagnose
from .liberty import LibertyParser
from .recovery import RecoveringParser
from .resync import GiveUp

FRAGMENT_KINDS: Final = ("class", "feature", "instructions", "expression", "assertions", "feature_clause")
_CLASS_STARTERS: Final = (k.K_NOTE, k.K_INDEXING, k.K_CLASS, k.K_DEFERRED, k.K_FROZEN, k.K_EXPANDED)
_CLAUSES: Final[frozenset[int]] = frozenset((k.K_FEATURE, k.K_CREATE, k.K_CREATION))
_MODERN_WORDS: Final = k.YOUNG_KEYWORDS | {"note"}
_FRAMES_A_LEVEL: Final = 16  # Python frames that one level of nesting may need


def parse(text: str) -> Tree:
    """The tree of a whole class text."""
    return parse_fragment(text, "class")


def parse_feature(text: str) -> Tree:
    """The tree of one or more feature declarations alone."""
    return parse_fragment(text, "feature")


def parse_fragment(text: str, kind: str) -> Tree:
    """The tree of a fragment; `kind` is one of FRAGMENT_KINDS.

    "assertions" are bare clauses without `require` or `ensure`; "feature_clause" is one or more of them with `feature`.
    """
    if kind not in FRAGMENT_KINDS:
        raise ValueError(f"{kind!r} is no kind of fragment; the kinds are {', '.join(FRAGMENT_KINDS)}")
    collecting = gc.isenabled()
    limit = sys.getrecursionlimit()
    gc.disable()
    sys.setrecursionlimit(limit + MAX_DEPTH * _FRAMES_A_LEVEL)
    try:
        tree = _parse(text, kind)
        tree.token_table.pack()
        return tree
    finally:
        sys.setrecursionlimit(limit)
        if collecting:
            gc.enable()


def _parse(text: str, kind: str) -> Tree:
    tokens = scan(text)
    tree, problem = _read(ClassParser(tokens), tokens, kind)
    if problem is None:
        return tree
    older_tokens = scan(text, legacy=True)
    older = LibertyParser(older_tokens)
    second, fault = _read(older, older_tokens, kind)
    if _is_old(older, tokens):
        if fault is None:
            return second
        if older_tokens.starts[fault.token] > tokens.starts[problem.token]:
            tree, tokens, problem = second, older_tokens, fault
    tree.diagnostics.append(diagnose(tokens, problem))  # not before: it wants offsets, which cost more than a parse
    if tree is second and older.evidence:
        return tree  # recovery does not know Liberty's constructs
    del older, older_tokens, second  # a large text should be in memory as few times as possible
    return _recovered(tree, problem, kind)


def _recovered(tree: Tree, problem: SyntaxProblem, kind: str) -> Tree:
    """A third reading, of a text that is wrong: all that can be read, and further diagnostics behind that of `tree`."""
    tokens = tree.token_table
    if kind == "expression" or problem.note.startswith(TOO_DEEP):
        return tree
    parser = RecoveringParser(tokens, problem, kind == "class")
    root = ClassDeclaration() if kind == "class" else None
    nodes: list[Node] = []
    try:
        _recover_into(parser, kind, root, nodes)
    except (GiveUp, RecursionError):
        return tree
    except SyntaxProblem as last:
        parser.report(last)
    findings = [*tree.diagnostics, *(diagnose(tokens, further) for further in parser.problems[1:])]
    return Tree(tokens, root, nodes, _one_a_line(findings), parser.marks, parser.has_iterations)


def _one_a_line(findings: list[Diagnostic]) -> list[Diagnostic]:
    """The first, and those on later lines: two problems on a line are one slip as a rule."""
    kept = findings[:1]
    for finding in sorted(findings[1:], key=lambda diagnostic: diagnostic.start):
        if finding.line > kept[-1].line:
            kept.append(finding)
    return kept


def _recover_into(parser: RecoveringParser, kind: str, root: ClassDeclaration | None, nodes: list[Node]) -> None:
    if root is not None:
        nodes.append(root)
        parser.parse_class(root)
    elif kind == "feature":
        features: list[FeatureDeclaration] = []
        while parser.kinds[parser.i] != k.END_OF_TEXT:
            parser.parse_features(features)
            if parser.kinds[parser.i] != k.END_OF_TEXT:
                parser.skip_between_features(k.K_FEATURE)
        nodes += features
    elif kind == "feature_clause":
        _recover_clauses(parser, nodes)
    elif kind == "instructions":
        nodes += parser.parse_loose_compound()
    else:
        node = _no_assertions()
        parser.parse_loose_assertions(node)
        nodes.append(node)


def _recover_clauses(parser: RecoveringParser, nodes: list[Node]) -> None:
    clauses: list[FeatureClause] = []
    while parser.kinds[parser.i] != k.END_OF_TEXT:
        if parser.kinds[parser.i] == k.K_FEATURE:
            parser.parse_feature_clause(clauses)
        else:
            parser.skip_between_features(parser.kinds[parser.i])
    nodes += clauses


def _is_old(parser: LibertyParser, tokens: Tokens) -> bool:
    """Is there enough of the old language to rule out a slip in a modern text?

    One construct of Liberty's alone may be a slip: `x: INTEGER 5` is good Liberty, and a constant without its `='.
    """
    if not parser.evidence and parser.marks & LEGACY:
        return _young_words_are_declared(parser)
    operators = len(parser.kinds) != len(tokens.kinds)  # end elsewhere: `"#(1)" # &x`
    return len(parser.evidence) + operators + _old_style(tokens) > 1


def _young_words_are_declared(parser: LibertyParser) -> bool:
    """Does `attached: BOOLEAN` or `equal (some: ANY)` come with each younger keyword that is taken for a name?

    Else `detachable /= Void` is a slip; a name that is inherited is not worth believing it.
    """
    kinds = parser.kinds
    used: set[str] = set()
    declared: set[str] = set()
    for i, text in enumerate(parser.texts):
        word = text.lower()
        if word in k.YOUNG_KEYWORDS:
            used.add(word)
            if kinds[i + 1] in (k.COLON, k.COMMA, k.LPAREN, k.K_IS):
                declared.add(word)
    return used == declared


def _old_style(tokens: Tokens) -> int:
    """1 if the text writes `feature {}`, or `feature {ANY}` and no word that came later: Liberty's habits."""
    kinds = tokens.kinds
    opened = [i + 2 for i, kind in enumerate(kinds) if kind in _CLAUSES and kinds[i + 1] == k.LBRACE]
    if any(kinds[i] == k.RBRACE for i in opened):
        return 1
    if not any(tokens.texts[i] == "ANY" for i in opened):
        return 0
    return int(not any(text.lower() in _MODERN_WORDS for text in tokens.texts))


def _read(parser: ClassParser, tokens: Tokens, kind: str) -> tuple[Tree, SyntaxProblem | None]:
    """The tree up to the first problem, and that problem, which is not among the tree's diagnostics yet."""
    root = ClassDeclaration() if kind == "class" else None
    nodes: list[Node] = []
    found: SyntaxProblem | None = None
    try:
        _read_into(parser, kind, root, nodes)
        if tokens.kinds[parser.i] != k.END_OF_TEXT:
            _fail_behind_end(parser, tokens, kind)
    except SyntaxProblem as problem:
        found = problem.with_traceback(None)  # whose frames hold all of this, in a circle
    except RecursionError:  # the caller's own depth left too little room
        found = SyntaxProblem(parser.i, (), -1, f"{TOO_DEEP} than there is room for")
    marks = parser.marks | LEGACY if isinstance(parser, LibertyParser) else parser.marks
    return Tree(tokens, root, nodes, [], marks, parser.has_iterations), found


def _fail_behind_end(parser: ClassParser, tokens: Tokens, kind: str) -> NoReturn:
    """Text follows what should have been all: a second class, or an `end` too many, which is then the culprit."""
    if kind == "class" and parser.kinds[parser.i] not in _CLASS_STARTERS:
        follower = tokens.texts[parser.i].split("\n")[0][:40]
        parser.i -= 1
        parser.fail((), -1, f"one `end' too many: the class ends here, and `{follower}' follows")
    parser.fail(_before_end(kind))


def _before_end(kind: str) -> tuple[str, ...]:
    if kind == "instructions":
        return ("instruction", "end of text")
    if kind == "expression":
        return ("operator", "end of text")
    if kind == "assertions":
        return ("assertion", "end of text")
    return ("feature", "end of text") if kind == "feature" else ("end of text",)


def _read_into(parser: ClassParser, kind: str, root: ClassDeclaration | None, nodes: list[Node]) -> None:
    """Parse what `kind` names, adding the topmost nodes to `nodes`."""
    if root is not None:
        nodes.append(root)
        parser.parse_class(root)
    elif kind == "feature":
        features: list[FeatureDeclaration] = []
        try:
            parser.parse_features(features)
        finally:
            nodes += features
        if not features:
            parser.fail(("feature name",))
    elif kind == "feature_clause":
        _read_clauses(parser, nodes)
    elif kind == "instructions":
        nodes += parser.parse_compound()
    elif kind == "expression":
        nodes.append(parser.parse_expression())
    else:
        nodes.append(_bare_assertions(parser))


def _read_clauses(parser: ClassParser, nodes: list[Node]) -> None:
    clauses: list[FeatureClause] = []
    try:
        while parser.kinds[parser.i] == k.K_FEATURE:
            parser.parse_feature_clause(clauses)
    finally:
        nodes += clauses
    if not clauses:
        parser.fail(("`feature'",))


def _bare_assertions(parser: ClassParser) -> Assertions:
    node = _no_assertions()
    parser.fill_assertions(node)
    return node


def _no_assertions() -> Assertions:
    node = Assertions()
    node.first = 0
    node.kind = ""
    node.is_else = False
    node.is_then = False
    return node
