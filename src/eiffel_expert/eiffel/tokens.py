"""Kinds of token: small integers, so that the parser compares machine words and not strings.

In: nothing. Out: one `Final` constant a kind, the table KEYWORDS from folded text to kind, SYMBOLS from text to kind,
and `describe`, the wording of a kind in messages. Kinds from FIRST_OPERATOR on are binary operators; PRECEDENCE gives
their level (ECMA-367, 8.28.1), but `..` has none: as in the compilers, it stands between the choices of `when` alone.
No token objects live here: a token is an index into the parallel lists that the lexer makes.
"""

from __future__ import annotations

from typing import Final

END_OF_TEXT: Final = 1
ERROR: Final = 2
IDENTIFIER: Final = 3
INTEGER: Final = 4
REAL: Final = 5
CHARACTER: Final = 6
STRING: Final = 7
TUPLE: Final = 8

LPAREN: Final = 10
RPAREN: Final = 11
LBRACKET: Final = 12
RBRACKET: Final = 13
LBRACE: Final = 14
RBRACE: Final = 15
COMMA: Final = 16
COLON: Final = 17
SEMICOLON: Final = 18
DOT: Final = 19
ASSIGN: Final = 20
ATTEMPT: Final = 21
QUESTION: Final = 22
BANG: Final = 23
BANG_BANG: Final = 24
DOLLAR: Final = 25
ARROW: Final = 26
OPEN_ARRAY: Final = 27
CLOSE_ARRAY: Final = 28
FOR_ALL: Final = 29
EXISTS: Final = 30
BAR: Final = 31
OPEN_REPEAT: Final = 32
CLOSE_REPEAT: Final = 33
NOT_SYMBOL: Final = 34

K_ACROSS: Final = 40
K_AGENT: Final = 41
K_ALIAS: Final = 42
K_ALL: Final = 43
K_AS: Final = 44
K_ASSIGN: Final = 45
K_ATTACHED: Final = 46
K_ATTRIBUTE: Final = 47
K_CHECK: Final = 48
K_CLASS: Final = 49
K_CONVERT: Final = 50
K_CREATE: Final = 51
K_CREATION: Final = 52
K_CURRENT: Final = 53
K_DEBUG: Final = 54
K_DEFERRED: Final = 55
K_DETACHABLE: Final = 56
K_DO: Final = 57
K_ELSE: Final = 58
K_ELSEIF: Final = 59
K_END: Final = 60
K_ENSURE: Final = 61
K_EXPANDED: Final = 62
K_EXPORT: Final = 63
K_EXTERNAL: Final = 64
K_FALSE: Final = 65
K_FEATURE: Final = 66
K_FROM: Final = 67
K_FROZEN: Final = 68
K_IF: Final = 69
K_INDEXING: Final = 70
K_INHERIT: Final = 71
K_INSPECT: Final = 72
K_INVARIANT: Final = 73
K_IS: Final = 74
K_LIKE: Final = 75
K_LOCAL: Final = 76
K_LOOP: Final = 77
K_NOT: Final = 78
K_NOTE: Final = 79
K_OBSOLETE: Final = 80
K_OLD: Final = 81
K_ONCE: Final = 82
K_PRECURSOR: Final = 83
K_REDEFINE: Final = 84
K_RENAME: Final = 85
K_REQUIRE: Final = 86
K_RESCUE: Final = 87
K_RESULT: Final = 88
K_RETRY: Final = 89
K_SELECT: Final = 90
K_SEPARATE: Final = 91
K_SOME: Final = 92
K_THEN: Final = 93
K_TRUE: Final = 94
K_UNDEFINE: Final = 95
K_UNTIL: Final = 96
K_VARIANT: Final = 97
K_VOID: Final = 98
K_WHEN: Final = 99
K_REFERENCE: Final = 100
K_STRIP: Final = 101
K_UNIQUE: Final = 102

FIRST_OPERATOR: Final = 110
EQUAL: Final = 110
NOT_EQUAL: Final = 111
TILDE: Final = 112
NOT_TILDE: Final = 113
LESS: Final = 114
LESS_EQUAL: Final = 115
GREATER: Final = 116
GREATER_EQUAL: Final = 117
PLUS: Final = 118
MINUS: Final = 119
STAR: Final = 120
SLASH: Final = 121
INTEGER_DIVIDE: Final = 122
MODULO: Final = 123
POWER: Final = 124
DOT_DOT: Final = 125
FREE_OPERATOR: Final = 126
AT: Final = 127
K_AND: Final = 128
K_OR: Final = 129
K_XOR: Final = 130
K_IMPLIES: Final = 131
AND_SYMBOL: Final = 132
AND_THEN_SYMBOL: Final = 133
OR_SYMBOL: Final = 134
OR_ELSE_SYMBOL: Final = 135
XOR_SYMBOL: Final = 136
IMPLIES_SYMBOL: Final = 137
KIND_COUNT: Final = 138

KEYWORDS: Final[dict[str, int]] = {
    name[2:].lower(): value for name, value in list(globals().items()) if name.startswith("K_")
}

# Reserved by ECMA-367 but free in the texts of older compilers: a second reading of a file treats them as identifiers.
YOUNG_KEYWORDS: Final[frozenset[str]] = frozenset(("across", "attached", "convert", "detachable", "some"))

SYMBOLS: Final[dict[str, int]] = {
    "": END_OF_TEXT,
    "(": LPAREN,
    ")": RPAREN,
    "[": LBRACKET,
    "]": RBRACKET,
    "{": LBRACE,
    "}": RBRACE,
    ",": COMMA,
    ":": COLON,
    ";": SEMICOLON,
    ".": DOT,
    ":=": ASSIGN,
    "?=": ATTEMPT,
    "?": QUESTION,
    "!": BANG,
    "!!": BANG_BANG,
    "$": DOLLAR,
    "->": ARROW,
    "<<": OPEN_ARRAY,
    ">>": CLOSE_ARRAY,
    "∀": FOR_ALL,
    "∃": EXISTS,
    "¦": BAR,
    "⟳": OPEN_REPEAT,
    "⟲": CLOSE_REPEAT,
    "¬": NOT_SYMBOL,
    "=": EQUAL,
    "/=": NOT_EQUAL,
    "~": TILDE,
    "/~": NOT_TILDE,
    "<": LESS,
    "<=": LESS_EQUAL,
    ">": GREATER,
    ">=": GREATER_EQUAL,
    "+": PLUS,
    "-": MINUS,
    "*": STAR,
    "/": SLASH,
    "//": INTEGER_DIVIDE,
    "\\\\": MODULO,
    "^": POWER,
    "..": DOT_DOT,
    "@": AT,
    "∧": AND_SYMBOL,
    "∧…": AND_THEN_SYMBOL,
    "∨": OR_SYMBOL,
    "∨…": OR_ELSE_SYMBOL,
    "⊻": XOR_SYMBOL,
    "⇒": IMPLIES_SYMBOL,
}

IMPLIES_LEVEL: Final = 1
OR_LEVEL: Final = 2
AND_LEVEL: Final = 3
COMPARISON_LEVEL: Final = 4
SUM_LEVEL: Final = 6
PRODUCT_LEVEL: Final = 7
POWER_LEVEL: Final = 8
FREE_LEVEL: Final = 9

_LEVELS: Final[dict[int, tuple[int, ...]]] = {
    IMPLIES_LEVEL: (K_IMPLIES, IMPLIES_SYMBOL),
    OR_LEVEL: (K_OR, K_XOR, OR_SYMBOL, OR_ELSE_SYMBOL, XOR_SYMBOL),
    AND_LEVEL: (K_AND, AND_SYMBOL, AND_THEN_SYMBOL),
    COMPARISON_LEVEL: (EQUAL, NOT_EQUAL, TILDE, NOT_TILDE, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL),
    SUM_LEVEL: (PLUS, MINUS),
    PRODUCT_LEVEL: (STAR, SLASH, INTEGER_DIVIDE, MODULO),
    POWER_LEVEL: (POWER,),
    FREE_LEVEL: (FREE_OPERATOR, AT),
}


def _precedence_table() -> list[int]:
    table = [0] * KIND_COUNT
    for level, kinds in _LEVELS.items():
        for kind in kinds:
            table[kind] = level
    return table


PRECEDENCE: Final[list[int]] = _precedence_table()

_NAMES: Final[dict[int, str]] = {
    END_OF_TEXT: "end of text",
    ERROR: "invalid character",
    IDENTIFIER: "identifier",
    INTEGER: "integer",
    REAL: "real number",
    CHARACTER: "character constant",
    STRING: "string",
    TUPLE: "`TUPLE'",
    FREE_OPERATOR: "free operator",
    K_CURRENT: "`Current'",
    K_RESULT: "`Result'",
    K_PRECURSOR: "`Precursor'",
    K_TRUE: "`True'",
    K_FALSE: "`False'",
    K_VOID: "`Void'",
}


def describe(kind: int) -> str:
    """The wording of `kind` in a message: quoted when it stands for one fixed text."""
    known = _NAMES.get(kind)
    if known is not None:
        return known
    for table in (SYMBOLS, KEYWORDS):
        for text, value in table.items():
            if value == kind:
                return f"`{text}'"
    return f"token {kind}"
