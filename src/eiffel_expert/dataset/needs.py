"""A feature's header comment as something that somebody wants to do.

Comes in: a header comment and what sort of feature it stands over. Goes out: a clause such as "remove the item at
`i'" or "the number of items", that fits behind "I want to ..." or "I need ...", or "" where the comment is not plain
enough to be read so: such features are left alone. Only the first sentence counts.
"""

from __future__ import annotations

import re

LEAST, MOST = 3, 16  # words
_ASKING = re.compile(r"^(Is|Are|Does|Do|Has|Have|Can|May|Should|Was|Were|Will|Must)\b[^?]*\?$")
_PLAIN = re.compile(r"^[A-Z][a-z]*[ ,'`].*[\w'`)\"]$")
_ODD = re.compile(
    r"--|[{}\\|<>@#_]{2}|https?:|\b(TODO|FIXME|XXX|obsolete|redefine[ds]?|descendants?|precursor|above|below|see"
    r"|generated|default implementation|do nothing|called (when|by)|auxiliary|used (by|to|in)|internal|not implemented"
    r"|C function|external|deprecated|instead|Gobo|ISE|Current (class|object)|e\.g|i\.e)\b",
    re.IGNORECASE,
)
VERBS = frozenset(
    [
        "add",
        "append",
        "apply",
        "ask",
        "assign",
        "attach",
        "build",
        "call",
        "change",
        "check",
        "clear",
        "close",
        "compare",
        "compute",
        "convert",
        "copy",
        "count",
        "create",
        "cut",
        "decode",
        "decrease",
        "define",
        "delete",
        "detach",
        "dispose",
        "divide",
        "draw",
        "drop",
        "duplicate",
        "empty",
        "encode",
        "end",
        "enlarge",
        "enter",
        "escape",
        "evaluate",
        "exchange",
        "execute",
        "extend",
        "extract",
        "fill",
        "find",
        "finish",
        "flush",
        "force",
        "format",
        "free",
        "generate",
        "get",
        "give",
        "go",
        "grow",
        "hide",
        "increase",
        "increment",
        "initialise",
        "initialize",
        "insert",
        "invert",
        "join",
        "keep",
        "launch",
        "link",
        "list",
        "load",
        "lock",
        "look",
        "make",
        "mark",
        "merge",
        "mount",
        "move",
        "multiply",
        "normalise",
        "normalize",
        "notify",
        "open",
        "output",
        "parse",
        "pass",
        "perform",
        "pop",
        "prepare",
        "prepend",
        "print",
        "process",
        "prune",
        "push",
        "put",
        "query",
        "raise",
        "read",
        "record",
        "reduce",
        "refresh",
        "register",
        "release",
        "remove",
        "rename",
        "render",
        "repeat",
        "replace",
        "report",
        "reset",
        "resize",
        "restart",
        "restore",
        "resume",
        "reverse",
        "rewind",
        "rotate",
        "run",
        "save",
        "scale",
        "scan",
        "schedule",
        "seek",
        "select",
        "send",
        "set",
        "shift",
        "show",
        "shrink",
        "shuffle",
        "skip",
        "sort",
        "split",
        "start",
        "stop",
        "store",
        "subtract",
        "swap",
        "switch",
        "synchronize",
        "take",
        "test",
        "tidy",
        "toggle",
        "transform",
        "translate",
        "trim",
        "turn",
        "undo",
        "unlock",
        "unregister",
        "update",
        "validate",
        "visit",
        "wait",
        "wipe",
        "withdraw",
        "deposit",
        "enqueue",
        "dequeue",
        "issue",
        "cancel",
        "book",
        "transfer",
        "pay",
        "charge",
        "refund",
        "write",
    ]
)
_RETURNING = re.compile(
    r"^(Return|Returns|Get|Gets|Gives?|Compute|Computes|Calculate|Calculates|Answer)\s+", re.IGNORECASE
)
_ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "all",
        "any",
        "each",
        "every",
        "how",
        "what",
        "which",
        "whether",
        "no",
        "my",
        "its",
        "this",
        "that",
        "some",
        "one",
        "two",
    ]
)


def need_of(comment: str, is_command: bool, is_boolean: bool) -> str:
    """A clause for "I want to ..." (command) or "I need ..." (query); "" if the comment does not say it plainly."""
    sentence = _first_sentence(comment)
    if not LEAST <= len(sentence.split()) <= MOST or _ODD.search(sentence):
        return ""
    if is_boolean and _ASKING.match(sentence):
        return f"the answer to “{sentence}”"
    if not _PLAIN.match(sentence) or sentence.endswith("?") or is_boolean:
        return ""
    return _command(sentence) if is_command else _query(sentence)


def _first_sentence(comment: str) -> str:
    text = " ".join(comment.split())
    text = re.split(r"(?<=[\w'`)\"])[.;:](?:\s|$)", text)[0].rstrip(". ")
    return re.sub(r"`([^`'\"]*)['`]", r"`\1`", text)


def _command(sentence: str) -> str:
    first, _, rest = sentence.partition(" ")
    verb = first.lower()
    return f"{verb} {rest}" if verb in VERBS else ""


def _query(sentence: str) -> str:
    told = _RETURNING.sub("", sentence)
    first, _, rest = told.partition(" ")
    if first.lower() in VERBS or first.lower() in ("if", "when", "used"):
        return ""
    word = first if first.isupper() and len(first) > 1 else first[0].lower() + first[1:]
    article = "" if word in _ARTICLES or (word.endswith("s") and word not in ("class",)) else "the "
    if word in ("new", "newly"):
        article = "a "
    return f"{article}{word} {rest}"
