"""The Eiffel language in Python: lexer, parser, tree, printer; standard library only.

    tree = parse(text)              a class text to a tree; never raises
    tree = parse_feature(text)      one or more feature declarations alone
    tree = parse_outline(text)      a class text without bodies and assertion clauses
    tree = parse_fragment(text, k)  k: class, feature, instructions, expression, assertions, feature_clause
    text = print_tree(tree)         the tree as idiomatic Eiffel; print_node(tree, node) for a part of it
    text = Rewriter(tree).replace(node, "...").text()   the source with edits

See README.md of this package for examples.
"""

from __future__ import annotations

from pathlib import Path

from .native import native_folder

if _native := native_folder(Path(__file__).parent):
    __path__.insert(0, str(_native))

from .collector import collector_paused
from .comparison import first_difference
from .diagnostics import Diagnostic, excerpt
from .formatting import format_bytes, format_text
from .parser.fragments import FRAGMENT_KINDS, parse, parse_feature, parse_fragment
from .parser.outline import parse_outline
from .printer import print_node, print_tree
from .remarks import remarks
from .rewriter import OverlappingEdits, Rewriter
from .source import LineIndex, SourceText, UndecodableText
from .tree import Tree
from .visitor import Visitor, walk

__all__ = [
    "FRAGMENT_KINDS",
    "Diagnostic",
    "LineIndex",
    "OverlappingEdits",
    "Rewriter",
    "SourceText",
    "Tree",
    "UndecodableText",
    "Visitor",
    "collector_paused",
    "excerpt",
    "first_difference",
    "format_bytes",
    "format_text",
    "parse",
    "parse_feature",
    "parse_fragment",
    "parse_outline",
    "print_node",
    "print_tree",
    "remarks",
    "walk",
]
