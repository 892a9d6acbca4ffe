"""A text as its tokens with their places: what the modules of this stage need of the front end's lexer."""

from __future__ import annotations

from dataclasses import dataclass

from eiffel_expert.eiffel.lexer import scan
from eiffel_expert.eiffel.tokens import END_OF_TEXT, IDENTIFIER, PRECEDENCE


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    kind: int
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def precedence(self) -> int:
        """Level of a binary operator, the tightest highest; 0 for anything else."""
        return PRECEDENCE[self.kind]


def words_of(text: str) -> list[Word]:
    tokens = scan(text)
    triples = zip(tokens.texts, tokens.kinds, tokens.starts, strict=True)
    return [Word(token, kind, start) for token, kind, start in triples if kind != END_OF_TEXT]


def identifiers(text: str) -> set[str]:
    """Lower-case identifiers in the text; strings and comments do not count."""
    return {word.text.lower() for word in words_of(text) if word.kind == IDENTIFIER}


def class_names(text: str) -> set[str]:
    """Identifiers that are written as class names are: in upper case."""
    return {word.text for word in words_of(text) if word.kind == IDENTIFIER and word.text.isupper()}
