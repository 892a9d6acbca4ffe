"""Comments: read from the text between two tokens, on demand.

In: a text and the offsets between which there are blanks and comments only. Out: the spans of the comments. What
belongs to a feature's header is decided here, by place alone: the comment behind the signature (or behind the whole
of an attribute), up to an empty line if the feature has no body.
"""

from __future__ import annotations

from .lexer import COMMENT


def comment_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Span of each comment, from its `--` to the end of its line, between two offsets."""
    return [match.span() for match in COMMENT.finditer(text, start, end)]


def first_block(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The comments up to the first that has an empty line before it (the very first one may)."""
    block: list[tuple[int, int]] = []
    for begin, stop in comment_spans(text, start, end):
        if block and text.count("\n", block[-1][1], begin) > 1:
            break
        block.append((begin, stop))
    return block


def attached_block(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """As `first_block`, for a declaration without a body: no empty line may lie before the first comment either."""
    block = first_block(text, start, end)
    return block if block and text.count("\n", start, block[0][0]) <= 1 else []


def joined(text: str, spans: list[tuple[int, int]]) -> str:
    """The comments as lines that begin with `--`."""
    return "\n".join(text[start:end].rstrip() for start, end in spans)
