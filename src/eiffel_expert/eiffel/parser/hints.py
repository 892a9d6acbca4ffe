"""From a token that can't be right to a message that helps: what was expected, what was found, what was likely meant.

In: the tokens and a `SyntaxProblem`. Out: a `Diagnostic`. The hints cover the mistakes that people and models make
most: other languages' operators and keywords, a missing `then` or `end`, `else if`, clauses out of order, quotes and
escapes.
"""

from __future__ import annotations

import re
from typing import Final

from .. import tokens as k
from ..diagnostics import SYNTAX, UNSUPPORTED, Diagnostic
from ..lexer import SOUND_START, Tokens
from ..source import LineIndex
from .cursor import TOO_DEEP, SyntaxProblem
from .places import is_open_string, reported_place

_FOREIGN_WORDS: Final[dict[str, str]] = {
    "return": "Eiffel has no `return': assign to `Result' and let the routine end",
    "null": "the absent reference is `Void'",
    "nil": "the absent reference is `Void'",
    "none": "the absent reference is `Void'",
    "this": "the current object is `Current'",
    "self": "the current object is `Current'",
    "super": "the parent's version is `Precursor (...)'",
    "elif": "write `elseif'",
    "elsif": "write `elseif'",
    "while": "write `from ... until ... loop ... end'; `until' states when to stop",
    "for": "write `across ... as ... loop ... end' or `from ... until ... loop ... end'",
    "switch": "write `inspect ... when ... then ... end'",
    "case": "write `inspect ... when ... then ... end'",
    "try": "Eiffel has no `try': a routine has a `rescue' clause",
    "catch": "Eiffel has no `catch': a routine has a `rescue' clause",
    "throw": "write `raise' of class EXCEPTIONS, or better a precondition",
    "var": "locals are declared in a `local' clause",
    "let": "locals are declared in a `local' clause",
    "break": "Eiffel has no `break': state the end in `until'",
    "continue": "Eiffel has no `continue': use a conditional in the loop's body",
    "new": "write `create x.make (...)' or `create {T}.make (...)'",
    "begin": "a routine's body begins with `do'",
    "function": "a feature is declared by its name alone",
    "def": "a feature is declared by its name alone",
    "procedure": "a feature is declared by its name alone",
    "public": "who may call a feature is said by its clause: `feature {ANY}'",
    "private": "who may call a feature is said by its clause: `feature {NONE}'",
    "static": "an operation without an object is a `once' function, or has the postcondition `class'",
    "import": "classes need no import: the configuration file (ECF) says where they are",
    "include": "classes need no import: the configuration file (ECF) says where they are",
    "foreach": "write `across ... as ... loop ... end'",
    "extends": "parents stand in a clause of their own: `inherit B'",
    "implements": "parents stand in a clause of their own: `inherit B'",
    "inherits": "parents stand in a clause of their own: `inherit B'",
    "instanceof": "an object's type is tested by `attached {T} x as y'",
    "const": "a constant is a feature: `x: INTEGER = 5'",
    "default": "the last part of `inspect' begins with `else'",
    "elseif": "`elseif' belongs between `then' and `end' of a conditional",
}
_CLAUSE_ORDER: Final = (
    "note, obsolete, require, local, the body (do, once, deferred, external, attribute), ensure, rescue, end"
)
_CLASS_ORDER: Final = "note, class, obsolete, inherit, create, convert, feature, invariant, note, end"
_LINE_STARTERS: Final[frozenset[str]] = frozenset(("while", "for", "foreach", "switch", "var", "let", "const", "try"))
_END_WORDS: Final[frozenset[str]] = frozenset(
    ("endif", "end_if", "endloop", "endfor", "endwhile", "endclass", "fi", "done")
)
_BLOCKS: Final[frozenset[str]] = frozenset(("instruction", "`then'", "`loop'", "`do'"))
_BLOCK_STARTS: Final[frozenset[str]] = frozenset(("`then'", "`loop'"))
_OPENERS: Final[frozenset[int]] = frozenset(
    (k.K_IF, k.K_FROM, k.K_ACROSS, k.K_INSPECT, k.K_CHECK, k.K_DEBUG, k.K_SEPARATE, k.K_DO, k.K_ONCE, k.K_ATTRIBUTE)
)
_CONSTANTS: Final[frozenset[int]] = frozenset((k.STRING, k.CHARACTER, k.INTEGER, k.REAL))
_STARTERS: Final[frozenset[int]] = frozenset((k.IDENTIFIER, k.K_RESULT, k.K_CURRENT, k.K_CREATE, k.K_IF, k.K_FROM))
_NAMED: Final = (("feature",), ("local variable",), ("argument",))
_FAR: Final = 30  # tokens
_BEHIND_NAMES: Final[frozenset[int]] = frozenset((k.COLON, k.COMMA, k.LPAREN, k.K_DO, k.K_ALIAS))
_TARGETS: Final[frozenset[int]] = frozenset(
    (k.STRING, k.CHARACTER, k.INTEGER, k.REAL, k.K_TRUE, k.K_FALSE, k.CLOSE_ARRAY, k.K_VOID, k.K_END)
)
_CLOSE: Final = 'close it with ", or end the line with % and begin the next with %'
_BAD_ESCAPE: Final = re.compile(r"%(?![ABCDFHLNQRSTUV%'\"()<>/\r\n]).?|%/(?!(?:[0-9]|0[xXcCbB])[0-9a-fA-F_]*/)")


def diagnose(tokens: Tokens, problem: SyntaxProblem) -> Diagnostic:
    """The diagnostic for `problem`."""
    index = problem.token
    lines = LineIndex(tokens.source)
    start, message, hint = _wording(tokens, problem, lines)
    place = reported_place(tokens, problem, start)
    end = start + max(len(tokens.texts[index]), 1) if start == tokens.starts[index] else start + 1
    end = min(end, len(tokens.source))
    code = UNSUPPORTED if problem.note.startswith(TOO_DEEP) else SYNTAX
    return Diagnostic(code, start, end, lines.line(place), lines.column(place), message, hint, problem.expected)


def _wording(tokens: Tokens, problem: SyntaxProblem, lines: LineIndex) -> tuple[int, str, str]:
    """Offset, message and hint."""
    index = problem.token
    start = tokens.starts[index]
    if tokens.kinds[index] == k.ERROR:
        text = tokens.texts[index]
        if is_open_string(text):
            return start, f"the string that begins in line {lines.line(start)} is not closed on its line", _CLOSE
        return _lexical(text, start, tokens.source[start : start + 3])
    if problem.note:
        return start, problem.note, ""
    return start, _expectation(tokens, problem, lines), _hint(tokens, problem)


def _expectation(tokens: Tokens, problem: SyntaxProblem, lines: LineIndex) -> str:
    found = _found(tokens, problem.token)
    if not problem.expected:
        return f"unexpected {found}"
    *rest, final = problem.expected
    wanted = f"{', '.join(rest)} or {final}" if rest else final
    start = tokens.starts[problem.token]
    where = f" in line {lines.line(start)}" if reported_place(tokens, problem, start) != start else ""
    message = f"expected {wanted}, found {found}{where}"
    if problem.opener >= 0 and "`end'" in problem.expected:
        line = lines.line(tokens.starts[problem.opener])
        message += f" (the `{tokens.texts[problem.opener]}' of line {line} is still open)"
    return message


def _found(tokens: Tokens, index: int) -> str:
    kind = tokens.kinds[index]
    if kind == k.END_OF_TEXT:
        return "the end of the text"
    text = tokens.texts[index]
    if len(text) > 40 or "\n" in text:
        text = text.split("\n", 1)[0][:37] + "..."
    return f"`{text}'"


def _lexical(text: str, start: int, around: str) -> tuple[int, str, str]:
    """An invalid token: a bad escape, a bad character constant, or a character that Eiffel has no use for."""
    if text[0] == '"':
        sound = SOUND_START.match(text)
        begin = sound.end() if sound is not None else 1
        bad = _BAD_ESCAPE.match(text, begin)
        shown = bad.group() if bad is not None else text[begin : begin + 2]
        return start + begin, f"invalid special character `{shown}' in a string", "a percent sign itself is written %%"
    if text[0] == "'":
        if around == "'%'":
            return start, "invalid character constant", "the percent sign itself is written '%%'"
        return (
            start,
            "invalid character constant",
            "one character between quotes: 'a', '%N', '%T'; strings stand in double quotes",
        )
    if text[0] == "_":
        return start, "unexpected `_'", "names begin with a letter"
    return start, f"invalid character `{text}'", "" if text != "\0" else "this looks like a binary file"


def _hint(tokens: Tokens, problem: SyntaxProblem) -> str:
    index = problem.token
    return (
        _foreign_operator(tokens, index)
        or _foreign_word(tokens, problem)
        or _line_starter(tokens, index)
        or _braces(tokens, problem)
        or _else_if(tokens, problem)
        or _type(tokens, problem)
        or _clauses(tokens, problem)
        or _call(tokens, problem)
        or _foreign_mark(tokens, problem)
        or _missing(tokens, problem)
    )


def _foreign_operator(tokens: Tokens, index: int) -> str:
    kinds, texts = tokens.kinds, tokens.texts
    pair = texts[index - 1] + texts[index] if index else texts[index]
    behind = texts[index] + texts[index + 1] if kinds[index] != k.END_OF_TEXT else ""
    if "!=" in (pair, behind) or texts[index] == "<>":
        return "different is written `/='"
    if "==" in (pair, behind):
        return "equal is written `=', assignment `:='"
    if kinds[index] == k.EQUAL:
        return "`=' compares: assign with `:='"
    if texts[index] == "++" or behind in ("+=", "-=", "*="):
        return "write `i := i + 1'"
    if kinds[index] == k.BANG and index:
        return "negation is written `not'"
    if kinds[index] == k.ASSIGN and kinds[max(index - 2, 0)] == k.K_CREATE:
        return "the creation instruction needs no `:=': write `create x.make (...)'"
    if kinds[index] == k.ASSIGN:
        return "`:=' assigns and is an instruction: compare with `='"
    return ""


def _foreign_word(tokens: Tokens, problem: SyntaxProblem) -> str:
    """A keyword of another language at the offending token or a little before it, on the same line."""
    index = problem.token
    if not _BLOCK_STARTS.isdisjoint(problem.expected) and _begins_line(tokens, index):
        return ""  # what lacks is the keyword before it
    for place in range(index, max(index - 4, -1), -1):
        if "\n" in tokens.source[tokens.starts[place] : tokens.starts[index]]:
            break
        if tokens.kinds[place] in (k.IDENTIFIER, k.K_ELSEIF):
            word = tokens.texts[place].lower()
            if word in _FOREIGN_WORDS:
                return _FOREIGN_WORDS[word]
    return ""


def _begins_line(tokens: Tokens, index: int) -> bool:
    return index > 0 and "\n" in tokens.source[tokens.starts[index - 1] : tokens.starts[index]]


def _line_starter(tokens: Tokens, index: int) -> str:
    """Another language's statement, which has gone well for some tokens: `for i := 1 to 10`."""
    place = index
    while place > index - _FAR and place and not _begins_line(tokens, place):
        place -= 1
    word = tokens.texts[place].lower()
    return _FOREIGN_WORDS[word] if word in _LINE_STARTERS else ""


def _braces(tokens: Tokens, problem: SyntaxProblem) -> str:
    if (
        tokens.kinds[problem.token] == k.RBRACE
        or problem.expected == ("`.'",)
        or (tokens.kinds[problem.token] == k.LBRACE and not _BLOCKS.isdisjoint(problem.expected))
    ):
        return "blocks have no braces: they run from a keyword to `end'"
    if tokens.kinds[problem.token] == k.DOT and tokens.kinds[problem.token - 1] in _TARGETS:
        return "put parentheses around what stands before the dot"
    return ""


def _else_if(tokens: Tokens, problem: SyntaxProblem) -> str:
    """`else if` opens a conditional of its own, which lacks its `end`."""
    if "`end'" not in problem.expected or problem.opener < 0:
        return ""
    for place in range(problem.opener, problem.token):
        if tokens.kinds[place] == k.K_ELSE and tokens.kinds[place + 1] == k.K_IF:
            return "`else if' opens a second conditional, which needs its own `end': write `elseif'"
    return ""


def _type(tokens: Tokens, problem: SyntaxProblem) -> str:
    """Types written as in other languages."""
    kind = tokens.kinds[problem.token]
    if kind == k.LESS and tokens.kinds[problem.token - 1] == k.IDENTIFIER and "operator" not in problem.expected:
        return "actual generics stand in brackets: `LIST [STRING]'"
    if kind == k.K_VOID and problem.expected[:1] in (("type",), ("feature",)):
        return "`Void' is no type: a procedure has none"
    if kind == k.COLON and tokens.kinds[problem.token - 2] == k.K_CLASS:
        return "parents stand in a clause of their own: `inherit B'"
    if problem.expected == ("`,'", "`:'") and kind == k.IDENTIFIER:
        return "the name comes first: `x: INTEGER'"
    if problem.expected == ("`;'", "`)'") and kind == k.COMMA:
        return "arguments with types of their own are separated by `;': `(a: A; b: B)'"
    if kind == k.ARROW and "`:'" in problem.expected:
        return "the type of a result follows a colon: `f (x: INTEGER): INTEGER'"
    return ""


def _foreign_mark(tokens: Tokens, problem: SyntaxProblem) -> str:
    """Marks of other languages where an instruction should begin or end."""
    text = tokens.texts[problem.token]
    if text in ("//", "#", "/*", "/**") or text.startswith("//"):
        return "comments begin with `--'"
    if text == "```":
        return "this is Markdown's: give the Eiffel text alone"
    if text == "->":
        return "a feature is called with a dot: `x.f'"
    if text == "?":
        return "a choice of values is written `if a then b else c end'"
    if text == ":" and "instruction" in problem.expected:
        return "names get their types in the `local' clause; if a feature begins here, the one before lacks an `end'"
    return ""


def _clauses(tokens: Tokens, problem: SyntaxProblem) -> str:
    kind = tokens.kinds[problem.token]
    if kind == k.K_LOCAL:
        return "`local' comes before `do'; the order is " + _CLAUSE_ORDER
    if kind in (k.K_REQUIRE, k.K_ENSURE, k.K_RESCUE, k.K_OBSOLETE):
        if _opener_kind(tokens, problem) in _OPENERS - {k.K_DO, k.K_ONCE, k.K_ATTRIBUTE}:
            return f"`end' is missing before `{tokens.texts[problem.token].lower()}'"
        return "the order of a routine's clauses is " + _CLAUSE_ORDER
    if kind in (k.K_INHERIT, k.K_CREATE, k.K_CONVERT) and "`feature'" in problem.expected:
        return "the order of a class's clauses is " + _CLASS_ORDER
    if kind in (k.K_DO, k.K_ONCE, k.K_IS, k.K_DEFERRED) and "`end'" in problem.expected:
        return "if a feature begins here, the one before lacks an `end'"
    if kind == k.K_FEATURE and "`end'" in problem.expected:
        return "`end' is missing before this feature clause"
    return ""


def _call(tokens: Tokens, problem: SyntaxProblem) -> str:
    """Calls, creations and tests of types written as in other languages."""
    kind, before = tokens.kinds[problem.token], tokens.kinds[problem.token - 1]
    if problem.expected == ("`{'",) and kind == k.IDENTIFIER and before == k.K_CREATE:
        return "in an expression the type stands in braces: `create {T}.make'"
    if kind in (k.K_AS, k.K_IS) and not {"instruction", "operator"}.isdisjoint(problem.expected):
        return "an object's type is tested by `attached {T} x as y'"
    if kind in _CONSTANTS and before == k.IDENTIFIER and problem.expected[:1] == ("instruction",):
        return f"arguments stand in parentheses: `{tokens.texts[problem.token - 1]} (...)'"
    return ""


def _opener_kind(tokens: Tokens, problem: SyntaxProblem) -> int:
    return tokens.kinds[problem.opener] if problem.opener >= 0 else 0


def _missing(tokens: Tokens, problem: SyntaxProblem) -> str:
    if "`then'" in problem.expected and _opener_kind(tokens, problem) in (k.K_IF, k.K_ELSEIF, k.K_WHEN):
        return f"`{tokens.texts[problem.opener].lower()} ...' goes on with `then'"
    kind = tokens.kinds[problem.token]
    if "`loop'" in problem.expected and problem.opener >= 0:
        return f"`{tokens.texts[problem.opener].lower()} ...' goes on with `loop'"
    if "`end'" in problem.expected and kind == k.END_OF_TEXT:
        wrong = next((text for text in tokens.texts if text.lower() in _END_WORDS), "")
        return f"every construct ends with `end': there is no `{wrong}'" if wrong else "an `end' is missing"
    if kind == k.K_UNTIL:
        return "a loop begins with `from' or `across'"
    if "`do'" in problem.expected and kind in _STARTERS and _begins_line(tokens, problem.token):
        return "a routine's instructions begin with `do'"
    if kind == k.IDENTIFIER and "`inherit'" in problem.expected:
        return "features stand in clauses that begin with `feature'"
    if kind == k.K_END and "end of text" in problem.expected:
        return "one `end' too many"
    if problem.expected == ("end of text",):
        return "one `end' too many, or text after the class's `end'"
    names_something = problem.expected[:1] in _NAMED and tokens.kinds[problem.token + 1] in _BEHIND_NAMES
    if k.K_ACROSS <= kind <= k.K_UNIQUE and (names_something or "name" in "".join(problem.expected[:1])):
        return f"`{tokens.texts[problem.token]}' is a keyword and can't be a name"
    return ""
