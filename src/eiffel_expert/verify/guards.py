"""Guards against gaming: ways to satisfy a parser without doing the task, each with a name and a test.

A guard is named in `Demands.forbids`, some with a limit ("detachable:2": more than two). `guards_for` gives those that
a reference answer itself passes, so that real code that does such a thing for good reason is not held against a model.
They look at tokens, not at meaning: an assertion that is vacuous for its types needs a checker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from eiffel_expert.verify.code import Code, Tokens

SHORT_SHARE = 0.3  # code with fewer tokens than this share of the reference's is "far shorter"

_COMPARISONS = ("=", "~", "<=", ">=", "implies", "or", "⇒")
_TRUE = (("true",), ("not", "false"))


def tripped(names: Iterable[str], code: Code) -> tuple[str, ...]:
    """Those of `names` that `code` trips. Raises KeyError on a name that GUARDS does not have."""
    return tuple(name for name in names if _trips(name, code))


def guards_for(reference: str, form: str) -> tuple[str, ...]:
    """The guards to set where `reference` is the known answer: limits from it, none that it trips itself."""
    code = Code(reference, form)
    limits = {"detachable": code.tokens.count("detachable"), "shorter than": int(len(code.tokens) * SHORT_SHARE)}
    names = [f"{name}:{limits[name]}" if name in limits else name for name in GUARDS]
    return tuple(name for name in names if not _trips(name, code))


def _trips(name: str, code: Code) -> bool:
    guard, _, limit = name.partition(":")
    return GUARDS[guard](code, int(limit or 0))


def _check_false(code: Code, limit: int) -> bool:
    """`check False`, also with a tag: an assertion that promises the place is never reached."""
    checks = (i for i, token in enumerate(code.tokens) if token == "check")
    return any(_after_tag(code.tokens[i + 1 : i + 4])[:1] == ("false",) for i in checks)


def _after_tag(tokens: Tokens) -> Tokens:
    return tokens[2:] if tokens[1:2] == (":",) else tokens


def _detachable(code: Code, limit: int) -> bool:
    return code.tokens.count("detachable") > limit


def _rescue_swallows(code: Code, limit: int) -> bool:
    """A rescue clause that retries: without `retry` the exception goes on to the caller."""
    return "rescue" in code.tokens and "retry" in code.tokens[code.tokens.index("rescue") :]


def _trivial_assertion(code: Code, limit: int) -> bool:
    return any(is_trivially_true(clause.expression) for clause in code.assertions())


def _empty_body(code: Code, limit: int) -> bool:
    bodies = [f.body for f in code.features if f.body is not None and f.body.kind in ("do", "once")]
    return code.form != "assertions" and any(not body.compound for body in bodies)


def _short(code: Code, limit: int) -> bool:
    return len(code.tokens) < limit


GUARDS: dict[str, Callable[[Code, int], bool]] = {
    "check False": _check_false,
    "detachable": _detachable,
    "rescue swallows": _rescue_swallows,
    "trivial assertion": _trivial_assertion,
    "empty body": _empty_body,
    "shorter than": _short,
}


def is_trivially_true(expression: Tokens) -> bool:
    """Whether an assertion says nothing: `True`, `x = x`, `x or True`, `False implies x`, `Current /= Void`."""
    tokens = _without_parentheses(expression)
    if tokens in _TRUE or tokens in (("attached", "current"), ("current", "/=", "void"), ("void", "/=", "current")):
        return True
    return any(_says_nothing(*split) for split in _splits(tokens))


def _without_parentheses(tokens: Tokens) -> Tokens:
    while tokens[:1] == ("(",) and tokens[-1:] == (")",) and _closing(tokens) == len(tokens) - 1:
        tokens = tokens[1:-1]
    return tokens


def _closing(tokens: Tokens) -> int:
    depth = 0
    for i, token in enumerate(tokens):
        depth += (token in _OPENING) - (token in _CLOSING)
        if depth == 0:
            return i
    return -1


_OPENING = frozenset("([{") | {"<<"}
_CLOSING = frozenset(")]}") | {">>"}


def _splits(tokens: Tokens) -> list[tuple[Tokens, str, Tokens]]:
    """(left, operator, right) where exactly one operator of the weakest kind stands outside parentheses."""
    depth, places = 0, []
    for i, token in enumerate(tokens):
        depth += (token in _OPENING) - (token in _CLOSING)
        if depth == 0 and token in _COMPARISONS:
            places.append(i)
    weak = [i for i in places if tokens[i] in ("implies", "⇒")] or [i for i in places if tokens[i] == "or"] or places
    if any(token in ("and", "xor", "∧") for token in tokens) or len(weak) != 1:
        return []
    return [(tokens[: weak[0]], tokens[weak[0]], tokens[weak[0] + 1 :])]


def _says_nothing(left: Tokens, operator: str, right: Tokens) -> bool:
    if operator == "or":
        right = right[1:] if right[:1] == ("else",) else right
        return left in _TRUE or right in _TRUE or right == ("not", *left) or left == ("not", *right)
    if operator in ("implies", "⇒"):
        return left == ("false",) or right in _TRUE or left == right
    return left == right
