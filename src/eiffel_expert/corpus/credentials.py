"""Secrets in a text: tokens, keys and passwords in the formats that detect-secrets knows.

Comes in: a text. Goes out: spans. Only what could be one (a long run of letters and digits, a URL with a password, a
private key) is shown to the detectors: each line of a library would take minutes. Their detectors for high entropy and
for keywords are left out: hashes, UUIDs and tables of a program are no secrets, and `password := "..."` in Eiffel is a
constant with a name, which is asked for here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from math import log2
from typing import Any

_RUN = re.compile(r"[A-Za-z0-9+/=_\-.:]{20,}")
_FEWEST_DIGITS = 3
_LOGIN = re.compile(r"://[^\s:/?#\[\]@\"']+:([^\s:/?#\[\]@\"']+)@(?!(?:[\w-]+\.)*(?:example|test|localhost)\b)")
_NO_PASSWORD = re.compile(r"[%$<>{}*()]|^(?:pass(?:word|wd)?|pwd|secret|x+|\.+)$", re.IGNORECASE)
_PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY[A-Z ]*-----(.{40,8000}?)-----END", re.DOTALL)
_KEY_LINE = re.compile(r"[A-Za-z0-9+/=]{16,}")
_NAMES = (
    "passw",
    "passphrase",
    "secret",
    "api_key",
    "apikey",
    "access_key",
    "private_key",
    "access_token",
    "auth_token",
)
_NAMED = re.compile(
    rf"\b\w*(?:{'|'.join(_NAMES)})\w*"
    r"\s*(?::\s*\w+\s*)?(?::?=|is)\s*\"([A-Za-z0-9+/=_.\-]{12,})\"",
    re.IGNORECASE,
)
_LEAST_ENTROPY = 3.3  # bits a character: `oauth_token_secret` has 3.0, 20 random letters and digits about 4
# detect-secrets' modules whose formats can't be taken for a name or a number of a program.
_DETECTORS = (
    "aws", "azure_storage_key", "cloudant", "discord", "github_token", "gitlab_token", "jwt", "mailchimp", "npm",
    "openai", "pypi_token", "sendgrid", "slack", "square_oauth", "stripe", "telegram_token", "twilio",
)  # fmt: skip


def secrets_in(text: str, lower: str) -> Iterator[tuple[int, int]]:
    """Spans of secrets, in no particular order; two may overlap. `lower` is the text in small letters."""
    for match in _RUN.finditer(text):
        if _may_be_a_token(match[0]):
            yield from _known(text, *match.span())
    if "://" in text and "@" in text:
        yield from (match.span(1) for match in _LOGIN.finditer(text) if not _NO_PASSWORD.search(match[1]))
    if "PRIVATE KEY" in text:
        for block in _PRIVATE_KEY.finditer(text):
            yield from (line.span() for line in _KEY_LINE.finditer(text, *block.span(1)))
    for start, end in lines_with(_NAMES, lower):
        yield from (match.span(1) for match in _NAMED.finditer(text, start, end) if _looks_random(match[1]))


def _may_be_a_token(run: str) -> bool:
    """An identifier of 20 characters has words between underscores and fewer digits."""
    digits = sum(map(run.count, "0123456789"))
    return digits >= _FEWEST_DIGITS or (digits > 0 and "_" not in run and "." not in run)


def lines_with(words: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Spans of the lines of `text` that hold one of `words`. An expression that begins with either of several words
    takes a hundred times as long to find none."""
    found = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            found.add((text.rfind("\n", 0, at) + 1, stop))
            at = text.find(word, stop)
    return sorted(found)


def _known(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    shown = text[max(line, start - 80) : min(end + 80, len(text) if stop < 0 else stop)]
    for detector in detectors():
        for secret in detector.analyze_string(shown):
            at = text.find(secret, max(line, start - 80)) if secret else -1
            if start <= at and at + len(secret) <= end:
                yield at, at + len(secret)


@cache
def detectors() -> tuple[Any, ...]:
    """One detector of each of the formats above."""
    from importlib import import_module

    from detect_secrets.plugins.base import RegexBasedDetector

    modules = [import_module(f"detect_secrets.plugins.{name}") for name in _DETECTORS]
    classes = [
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, RegexBasedDetector) and kind.__module__ == module.__name__
    ]
    return tuple(kind() for kind in classes)


def _looks_random(value: str) -> bool:
    return any(map(str.isdigit, value)) and _entropy(value) >= _LEAST_ENTROPY


def _entropy(value: str) -> float:
    """Shannon's, in bits a character."""
    return -sum(count / len(value) * log2(count / len(value)) for count in Counter(value).values())
