"""Assertions put into English, as somebody reads them out.

Comes in: the text of an expression and a noun for the object it speaks of. Goes out: a clause such as "`count` grows
by 1". Operators are split by the language's own precedence. What has no plain reading is quoted as code and said to
hold: nothing is said that the expression does not say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from eiffel_expert.dataset.words import words_of

LONGEST_QUOTE = 70
_OPEN = frozenset("([{") | {"<<"}
_CLOSE = frozenset(")]}") | {">>"}
_SYMBOLIC = frozenset("∀∃⟳¦")
_LOOPS = frozenset(("across", "if"))
_COMPARISONS = {
    "<": "is less than",
    "<=": "is at most",
    ">": "is greater than",
    ">=": "is at least",
    "=": "equals",
    "/=": "differs from",
    "~": "is the same in value as",
    "/~": "differs in value from",
}
_SPECIAL = {
    (">", "0"): "is positive",
    (">=", "0"): "is not negative",
    ("<", "0"): "is negative",
    ("=", "0"): "is zero",
    ("/=", "0"): "is not zero",
    ("=", "Void"): "is void",
    ("/=", "Void"): "is not void",
    ("=", "True"): "is true",
    ("=", "False"): "is false",
}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
Tokens = Sequence[str]


def clause_of(expression: str, noun: str) -> str:
    """The expression as a clause; `noun` ("queue") stands for the current object."""
    return _clause([word.text for word in words_of(expression)], noun)


def quoted(tokens: Tokens) -> str:
    return f"`{_spelt(tokens)}`"


def _spelt(tokens: Tokens) -> str:
    """Tokens with the usual spaces."""
    text = " ".join(tokens)
    text = re.sub(r" (?=[,;)\].}])|(?<=[(\[.{]) ", "", text)
    text = re.sub(r"(?<=\w) (?=\[)", " ", text)
    return re.sub(r"(^|[-+*/=<>(,~] |[(\[])([-+]) (?=[\w(])", r"\1\2", text)


def _clause(tokens: Tokens, noun: str) -> str:
    tokens = _unwrapped(tokens)
    if not _SYMBOLIC.isdisjoint(tokens) or "if" in tokens:
        return f"{quoted(tokens)} holds"
    if len(tokens) > 2 and tokens[0] == "across":
        return _across(tokens, noun)
    split = _top_operator(tokens)
    if split is None:
        return _simple(tokens, noun)
    left, operator, right = tokens[: split[0]], split[2], tokens[split[1] :]
    if operator == "implies":
        return f"if {_clause(left, noun)}, then {_clause(right, noun)}"
    if operator in ("and", "and then", "or", "or else", "xor"):
        return _junction(left, operator, right, noun)
    if operator in _COMPARISONS:
        return _comparison(left, operator, right, noun)
    return f"{quoted(tokens)} holds"


def _junction(left: Tokens, operator: str, right: Tokens, noun: str) -> str:
    word = "and" if operator.startswith("and") else "or"
    first, second = _clause(left, noun), _clause(right, noun)
    return f"either {first} or {second}" if operator == "xor" else f"{first} {word} {second}"


def _comparison(left: Tokens, operator: str, right: Tokens, noun: str) -> str:
    if operator == "=":
        change = _change(left, right)
        if change:
            return change
        if _is_boolean(right):
            return f"{_equivalence(left)} {_clause(right, noun)}"
    if operator in _MIRRORED and left[-1][:1].isdigit() and not right[-1][:1].isdigit():
        left, operator, right = right, _MIRRORED[operator], left
    special = _SPECIAL.get((operator, " ".join(right).removesuffix(".0")))
    return f"{_term(left)} {special}" if special else f"{_term(left)} {_COMPARISONS[operator]} {_term(right)}"


def _equivalence(left: Tokens) -> str:
    return "the result tells whether" if list(left) == ["Result"] else f"{_term(left)} is true exactly when"


def _change(left: Tokens, right: Tokens) -> str:
    """What `x = old x`, `x = old x + n` say."""
    right = _unwrapped(right)
    if right[:1] != ["old"]:
        return ""
    rest = list(right[1:])
    if _unwrapped(rest) == list(left):
        return f"{_term(left)} stays as it was"
    size = len(left)
    if rest[:size] == list(left) and rest[size : size + 1] in (["+"], ["-"]):
        verb = "grows" if rest[size] == "+" else "shrinks"
        return f"{_term(left)} {verb} by {_amount(rest[size + 1 :])}"
    return ""


def _amount(tokens: Tokens) -> str:
    return tokens[0] if len(tokens) == 1 and tokens[0].isdigit() else _term(tokens)


def _is_boolean(tokens: Tokens) -> bool:
    tokens = _unwrapped(tokens)
    if tokens[:1] in (["not"], ["across"]):
        return True
    split = _top_operator(tokens)
    return split is not None and (split[2] in _COMPARISONS or split[2].split()[0] in ("and", "or", "xor", "implies"))


def _simple(tokens: Tokens, noun: str) -> str:
    if list(tokens) == ["class"]:
        return "it can be called without an object"
    if tokens[:1] == ["not"]:
        return _negated(tokens[1:], noun)
    if tokens[:1] == ["attached"] and "as" not in tokens and "{" not in tokens:
        return f"{_term(tokens[1:])} is attached"
    return _query(tokens, noun, "") or f"{quoted(tokens)} holds"


def _negated(tokens: Tokens, noun: str) -> str:
    tokens = _unwrapped(tokens)
    if _top_operator(tokens) is not None or tokens[:1] == ["across"]:
        return f"it is not the case that {_clause(tokens, noun)}"
    if tokens[:1] == ["attached"] and "as" not in tokens and "{" not in tokens:
        return f"{_term(tokens[1:])} is void"
    return _query(tokens, noun, "not ") or f"{quoted(tokens)} does not hold"


def _query(tokens: Tokens, noun: str, negation: str) -> str:
    """A boolean query by its name: `is_empty`, `has (x)`, `x.is_empty`; "" if it has no such reading."""
    head = list(tokens[: tokens.index("(")]) if "(" in tokens else list(tokens)
    arguments = list(tokens[len(head) :])
    if not head or (arguments and _closing(arguments) != len(arguments) - 1):
        return ""
    subject = quoted(head[:-2]) if len(head) > 2 else f"the {noun}"
    name = head[-1].lower()
    if any(t in _OPEN | _CLOSE for t in head) or (head[:-2] and head[-2] != "."):
        return ""
    if head[:-2] == ["Result"]:
        subject = "the result"
    if name.startswith("is_") and not arguments:
        return f"{subject} is {negation}{name[3:].replace('_', ' ')}"
    if name == "has" and arguments[-1:] == [")"] and "," not in arguments:
        verb = "does not have" if negation else "has"
        return f"{subject} {verb} {_term(arguments[1:-1])}"
    if name in ("result", "exhausted", "off", "before", "after") and len(head) == 1:
        subject = "the result" if name == "result" else f"`{name}`"
        return f"{subject} is {'false' if negation else 'true'}"
    return ""


def _across(tokens: Tokens, noun: str) -> str:
    """`across c as x all e end` and `some`."""
    quantifier = next((t for t in ("all", "some") if t in tokens), "")
    if not quantifier or "as" not in tokens or tokens[-1] != "end" or tokens.count("across") > 1:
        return f"{quoted(tokens)} holds"
    name, at = tokens.index("as"), tokens.index(quantifier)
    which = "each" if quantifier == "all" else "at least one"
    condition = _clause(tokens[at + 1 : -1], noun)
    return f"for {which} `{tokens[name + 1]}` of {_term(tokens[1:name])}, {condition}"


def _term(tokens: Tokens) -> str:
    """A noun phrase for a value."""
    tokens = _unwrapped(tokens)
    if list(tokens) == ["Result"]:
        return "the result"
    if tokens[:1] == ["old"] and _top_operator(tokens[1:]) is None:
        return f"the old {quoted(_unwrapped(tokens[1:]))}"
    return quoted(tokens)


def _unwrapped(tokens: Tokens) -> list[str]:
    """Without parentheses around the whole."""
    found = list(tokens)
    while len(found) > 2 and found[0] == "(" and _closing(found) == len(found) - 1:
        found = found[1:-1]
    return found


def _closing(tokens: Tokens) -> int:
    """Index of the parenthesis that closes the first one, -1 if none does."""
    depth = 0
    for number, token in enumerate(tokens):
        depth += (token in _OPEN) - (token in _CLOSE)
        if depth == 0:
            return number
    return -1


def _top_operator(tokens: Tokens) -> tuple[int, int, str] | None:
    """(start, end, operator) of the loosest binary operator outside all brackets.

    Of several the last one; of several `implies`, which group to the right, the first.
    """
    levels = [word.precedence for word in words_of(" ".join(tokens))]
    best: tuple[int, int, str] | None = None
    lowest = 99
    depth = 0
    for number, token in enumerate(tokens):
        depth += (token in _OPEN or token in _LOOPS) - (token in _CLOSE or token == "end")
        level = levels[number] if depth == 0 and 0 < number < len(tokens) - 1 else 0
        if level and not _is_prefix(tokens, number) and (level < lowest or (level == lowest and token != "implies")):
            lowest = level
            word = " ".join(tokens[number : number + 2]) if tokens[number + 1] in ("then", "else") else token
            best = (number, number + len(word.split()), word.lower())
    return best


def _is_prefix(tokens: Tokens, number: int) -> bool:
    """Whether a sign at `number` belongs to what follows it."""
    before = tokens[number - 1]
    return tokens[number] in "+-" and not re.match(r"[\w)\]\"'}]", before[-1:])
