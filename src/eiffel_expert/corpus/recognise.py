"""Is this text Eiffel at all? `.e` is also the ending of Euphoria, E, Emacs Lisp and others.

Comes in: a decoded text. Goes out: "" for Eiffel, else what it looks like instead. Any class text of any Eiffel
dialect (ECMA, EiffelStudio, SmartEiffel, Liberty) counts as Eiffel, also one with a syntax error: judging that is the
parser's business. Only cheap lexical signs are read here.
"""

from __future__ import annotations

import re

_COMMENT = re.compile(r"--[^\n]*")
_MARKS = r"(?:(?:deferred|expanded|frozen|external|separate|reference|once)\s+)*class\s+[A-Za-z]\w*\s*"
_NEXT = r"(?:\[|(?:obsolete|inherit|insert|create|creation|convert|feature|invariant|note|indexing|end)\b)"
_CLASS_HEADER = re.compile(
    rf"(?<![\w.]){_MARKS}{_NEXT}|^[ \t]*{_MARKS}$",
    re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(r"\bend\b", re.IGNORECASE)
_OTHER_LANGUAGES = (
    (
        "Euphoria",
        re.compile(
            r"^\s*(?:global\s+|public\s+|export\s+)?(?:procedure|function|type)\s+\w+\s*\(.*?^\s*end\s+(?:procedure|function|type)\b"
            r"|^\s*include\s+[\w./]+\.e\b|^\s*(?:global\s+)?(?:constant|sequence|atom|integer)\s+\w+",
            re.MULTILINE | re.DOTALL,
        ),
    ),
    ("Lisp", re.compile(r"^\s*\((?:defun|defvar|setq|require|provide|define)\b", re.MULTILINE)),
    ("E", re.compile(r"^\s*(?:def|to|pragma\.syntax|interface)\b[^\n]*[{(]", re.MULTILINE)),
    ("C", re.compile(r"^\s*#\s*(?:include|define|ifdef)\b", re.MULTILINE)),
    ("Python", re.compile(r"^(?:import|from)\s+\w+", re.MULTILINE)),
)


def foreign_language(text: str) -> str:
    """ "" if the text is Eiffel; otherwise the language it looks like, or "unknown"."""
    code = _COMMENT.sub("", text)
    if _CLASS_HEADER.search(code) and _END.search(code):
        return ""
    return next((name for name, sign in _OTHER_LANGUAGES if sign.search(code)), "unknown")
