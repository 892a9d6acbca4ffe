"""Blanks within a line: whether one stands between two tokens that follow each other.

In: kinds of tokens, and the nodes for what kinds can't tell (`-` is a sign or an operator). Out: for each token how it
joins the one before it. Conventions of the published Eiffel style: a blank before an opening parenthesis or bracket,
around operators, behind commas; none around dots. Behind a sign, `@` and within `<< >>` usage differs: the source's.
"""

from __future__ import annotations

from typing import Final

from .. import tokens as k
from ..syntax import (
    CreationExpression,
    CreationInstruction,
    CursorExpression,
    IntegerConstant,
    ManifestArray,
    ManifestString,
    Node,
    QualifiedCall,
    RealConstant,
    Type,
    UnaryExpression,
)

BY_KIND: Final = 0
TIGHT: Final = 1
AS_WRITTEN: Final = 2

_NONE_BEFORE: Final[frozenset[int]] = frozenset((k.RPAREN, k.RBRACKET, k.RBRACE, k.COMMA, k.SEMICOLON, k.DOT))
_NONE_AFTER: Final[frozenset[int]] = frozenset((k.LPAREN, k.LBRACKET, k.LBRACE, k.DOT, k.DOLLAR))


def stands_apart(kinds: list[int], before: int, token: int) -> bool:
    """Is there a blank between tokens `before` and `token`, as far as their kinds tell?"""
    kind = kinds[token]
    if kind in _NONE_BEFORE or kinds[before] in _NONE_AFTER:
        return False
    if kind == k.COLON:
        return kinds[token + 1] == k.ASSIGN  # `x ::= y`, of Liberty
    return kind != k.ASSIGN or (kinds[before] != k.COLON and kinds[before] != k.QUESTION)


def mark_joints(kinds: list[int], node: Node, joints: list[int]) -> None:
    """Note in `joints` which tokens of `node` itself join the one before them otherwise than by kind."""
    if isinstance(node, UnaryExpression):
        if kinds[node.first] != k.K_NOT and kinds[node.first] != k.NOT_SYMBOL:
            joints[node.first + 1] = AS_WRITTEN
    elif isinstance(node, CursorExpression):
        joints[node.first + 1] = AS_WRITTEN
    elif isinstance(node, IntegerConstant | RealConstant):
        if node.sign:
            joints[node.last] = AS_WRITTEN
    elif isinstance(node, QualifiedCall):
        if isinstance(node.target, IntegerConstant):
            joints[node.name_token - 1] = AS_WRITTEN  # `1 .f`, of Liberty, where `1.` may be a real number
    elif isinstance(node, ManifestArray):
        _mark_array(kinds, node, joints)
    elif isinstance(node, ManifestString):
        if kinds[node.last - 1] == k.IDENTIFIER and node.last > node.first:
            joints[node.last] = AS_WRITTEN  # `U"..."`, of Liberty
    elif isinstance(node, CreationInstruction | CreationExpression):
        _mark_creation(kinds, node, joints)
    elif isinstance(node, Type):
        for token in range(node.first, node.first + len(node.marks)):
            if kinds[token] == k.BANG or kinds[token] == k.QUESTION:
                joints[token + 1] = TIGHT


def _mark_array(kinds: list[int], node: ManifestArray, joints: list[int]) -> None:
    if kinds[node.last] == k.CLOSE_ARRAY:
        joints[node.last] = AS_WRITTEN
        if node.items:
            joints[node.items[0].first] = AS_WRITTEN


def _mark_creation(kinds: list[int], node: CreationInstruction | CreationExpression, joints: list[int]) -> None:
    if node.region:
        joints[node.first + 2] = TIGHT
        joints[node.first + 3] = TIGHT
    elif isinstance(node, CreationInstruction) and node.is_bang and node.type is not None:
        joints[node.first + 1] = TIGHT
        joints[node.type.last + 1] = TIGHT
