"""The Eiffel language in Python: lexer, parser, tree; standard library only.

    tree = parse(text)              a class text to a tree; never raises
    tree = parse_feature(text)      one or more feature declarations alone
    tree = parse_fragment(text, k)  k: class, feature, instructions, expression, assertions, feature_clause

See README.md of this package for examples.
"""

from __future__ import annotations

from .diagnostics import Diagnostic, excerpt
from .parser.fragments import FRAGMENT_KINDS, parse, parse_feature, parse_fragment
from .source import LineIndex, SourceText, UndecodableText
from .tree import Tree
from .visitor import Visitor, walk

__all__ = [
    "FRAGMENT_KINDS",
    "Diagnostic",
    "LineIndex",
    "SourceText",
    "Tree",
    "UndecodableText",
    "Visitor",
    "excerpt",
    "parse",
    "parse_feature",
    "parse_fragment",
    "walk",
]
