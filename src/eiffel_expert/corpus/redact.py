"""Personal data and secrets replaced by placeholders of the same length, in comments and strings only.

Comes in: a class text. Goes out: the same text with e-mail addresses, public IP addresses and secrets exchanged, and in
comments and note clauses telephone numbers and postal addresses too; and how many of each. The same original has the
same placeholder everywhere; offsets, lines and all other tokens stay as they are. Names of authors and the wording of
licences are kept. Secrets are detect-secrets' business (see `credentials`). Libraries for personal data bring language
models or telemetry with them, and their rules for telephone numbers, dates and codes fit prose: in code every
fourth constant is one.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from eiffel_expert.corpus.boilerplate import HEADER, closing_note
from eiffel_expert.corpus.credentials import lines_with, secrets_in
from eiffel_expert.eiffel.lexer import Tokens, scan
from eiffel_expert.eiffel.tokens import STRING

_DOMAIN = re.compile(r"@((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,})(?![A-Za-z0-9])")
_LOCAL = re.compile(r"(?:%[A-Za-z]|(?<![A-Za-z0-9._+%-]))([A-Za-z0-9_][A-Za-z0-9._+-]*)\Z")  # `%N` is a line break
_DOTS = (" dot ", "[dot]", "(dot)")
_SPELT = re.compile(
    r"\b[a-z][\w.-]+ ?(?:\[at\]|\(at\)|\bat\b) ?[\w-]+(?: hyphen \w+)*(?: ?(?:\[dot\]|\(dot\)|\bdot\b) ?[a-z]+)+\b",
    re.I,
)
_PUBLIC_DOMAIN = re.compile(r"(?:^|\.)(?:example(?:\.\w+)?|test|invalid|localhost|localdomain|yourdomain\.com)$", re.I)
_INNER_OCTETS = re.compile(r"\.[0-9]{1,3}\.[0-9]{1,3}\.(?=[0-9])")
_IP = re.compile(r"(?<![\w.%-])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![\w.-])")
_VERSION = re.compile(r"(?:version|revision|release|build|driver|section|chapter|\bv)\W*$", re.IGNORECASE)
_PHONES = ("phone", "fax", "tel.", "tel:", "tel ", "mobile")
_PHONE = re.compile(
    r"(?:\b(?:tele)?phone|\btel|\bfax|\bmobile)\b[^\w\n+(]{0,4}(\+?\(?[0-9][0-9 ()./-]{6,20}[0-9])(?![\w-])", re.I
)
_STREETS = ("Street", "St", "Avenue", "Ave", "Road", "Rd", "Boulevard", "Blvd", "Drive", "Lane", "Place")
_POSTAL = re.compile(rf"\b([0-9]{{1,5}} (?:[A-Z][a-z]+ ){{1,3}})(?:{'|'.join(_STREETS)})\b.{{0,60}}")
_FOUNDATION = re.compile(
    r"Franklin|Temple Place|Mass Ave|Main St"
)  # the FSF, in the GPL's own wording; textbook examples
_MANY = 20  # an octet below it reads like a part of a version number
_FEWEST_DIGITS, _OCTET_DIGITS = 7, 3
_OF_PROSE = ("telephone number", "postal address")  # in a string of code they are test data that must stay consistent


@dataclass(frozen=True, slots=True)
class Finding:
    """Characters `start` to `end` of a text are of `kind`; `placeholder` has the same length."""

    kind: str
    start: int
    end: int
    placeholder: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text of the same length, and (kind, number) of what was replaced, sorted by kind."""

    text: str
    counts: tuple[tuple[str, int], ...] = ()


def redact(text: str) -> Redacted:
    """The text without personal data and secrets."""
    found = sorted(_candidates(text), key=lambda finding: (finding.start, -finding.end))
    if not found:
        return Redacted(text)
    kept = list(_allowed(text, found))
    parts, at = [], 0
    for finding in kept:
        parts += [text[at : finding.start], finding.placeholder]
        at = finding.end
    counts = Counter(finding.kind for finding in kept)
    return Redacted("".join([*parts, text[at:]]), tuple(sorted(counts.items())))


def _candidates(text: str) -> Iterator[Finding]:
    lower = text.lower()
    yield from _emails(text)
    yield from _spelt_emails(text, lower)
    yield from _addresses(text)
    yield from _phones(text, lower)
    yield from _postal(text)
    for start, end in secrets_in(text, lower):
        yield Finding("secret", start, end, _secret_placeholder(text[start:end]))


def _allowed(text: str, found: Iterable[Finding]) -> Iterator[Finding]:
    """Those in one comment or string, of overlapping ones the first; telephones and streets not in strings of code."""
    layout = _Layout(text)
    last = 0
    for finding in found:
        place = layout.place(finding)
        prose = place in ("comment", "note") or finding.kind not in _OF_PROSE
        if place != "code" and prose and finding.start >= last:
            last = finding.end
            yield finding


class _Layout:
    """Where in a text something stands. Note clauses are read by themselves: most findings are there."""

    def __init__(self, text: str) -> None:
        header = HEADER.search(text)
        self.text = text
        self.head = header.start() if header else 0
        self.tail = closing_note(text)
        self._tokens: dict[tuple[int, int], Tokens] = {}

    def place(self, finding: Finding) -> str:
        """note, comment, string or code."""
        if finding.end <= self.head:
            return "code" if self._within(finding, 0, self.head) == "code" else "note"
        if finding.start >= self.tail:
            return "code" if self._within(finding, self.tail, len(self.text)) == "code" else "note"
        return self._within(finding, 0, len(self.text))

    def _within(self, finding: Finding, start: int, end: int) -> str:
        tokens = self._tokens.get((start, end)) or scan(self.text[start:end])
        self._tokens[start, end] = tokens
        first, last = finding.start - start, finding.end - start
        index = bisect_right(tokens.starts, first) - 1
        if index >= 0 and first < tokens.ends[index]:
            is_inside = tokens.kinds[index] == STRING and tokens.starts[index] < first and last < tokens.ends[index]
            return "string" if is_inside else "code"
        return "comment" if last <= tokens.starts[index + 1] else "code"


def _emails(text: str) -> Iterator[Finding]:
    for match in _DOMAIN.finditer(text):
        local = _LOCAL.search(text, max(0, match.start() - 64), match.start())
        if local is None or _PUBLIC_DOMAIN.search(match[1]) or local[1] == "git" or text[local.start(1) - 1] in ":/":
            continue
        yield from _found("e-mail address", text, local.start(1), match.end(1), _email_placeholder)


def _spelt_emails(text: str, lower: str) -> Iterator[Finding]:
    for start, end in lines_with(_DOTS, lower):
        for match in _SPELT.finditer(text, start, end):
            yield from _found("e-mail address", text, *match.span(), _email_placeholder)


def _addresses(text: str) -> Iterator[Finding]:
    """IPv4 addresses on the public net; what reads like a version number is none."""
    for point in _INNER_OCTETS.finditer(text):
        match = _IP.search(text, max(0, point.start() - 3), point.end() + 4)
        if match is None or match.start() > point.start():
            continue
        octets = [int(part) for part in match[0].split(".")]
        if max(octets) > 255 or sum(octet >= _MANY for octet in octets) < 2:
            continue
        before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if ipaddress.IPv4Address(bytes(octets)).is_global and not _VERSION.search(before):
            yield from _found("IP address", text, *match.span(), _ip_placeholder)


def _phones(text: str, lower: str) -> Iterator[Finding]:
    for start, end in lines_with(_PHONES, lower):
        for match in _PHONE.finditer(text, start, end):
            if sum(character.isdigit() for character in match[1]) >= _FEWEST_DIGITS:
                yield from _found("telephone number", text, *match.span(1), _digits_placeholder)


def _postal(text: str) -> Iterator[Finding]:
    for start, end in lines_with([f" {word}" for word in _STREETS], text):
        for match in _POSTAL.finditer(text, start, end):
            if not _FOUNDATION.search(match[0]):
                yield from _found("postal address", text, *match.span(1), _street_placeholder)


def _found(kind: str, text: str, start: int, end: int, placeholder: Callable[[str], str]) -> Iterator[Finding]:
    replacement = placeholder(text[start:end])
    assert len(replacement) in (0, end - start)
    if replacement:  # else too short to be anyone's
        yield Finding(kind, start, end, replacement)


def _email_placeholder(original: str) -> str:
    domain = next((d for d in ("@example.com", "@x.test") if len(original) - len(d) >= len("user000")), "")
    return "user" + _digits(original, len(original) - len(domain) - len("user")) + domain if domain else ""


def _ip_placeholder(original: str) -> str:
    """From the blocks for documentation (RFC 5737), or a private one where these are too long or too short."""
    starts = ("192.0.2.", "198.51.100.", "10.0.0.", "192.168.100.")
    fitting = next((start for start in starts if 1 <= len(original) - len(start) <= _OCTET_DIGITS), "")
    room = len(original) - len(fitting)
    low, high = {1: (1, 9), 2: (10, 99), 3: (100, 254)}.get(room, (0, 0))
    return f"{fitting}{low + int(_digits(original, 9)) % (high - low + 1)}" if fitting else ""


def _digits_placeholder(original: str) -> str:
    """Every digit exchanged for a 5, the last four for 0100: numbers kept free for fiction."""
    places = [at for at, character in enumerate(original) if character.isdigit()]
    digits = dict(zip(places, "5" * (len(places) - 4) + "0100", strict=True))
    return "".join(digits.get(at, character) for at, character in enumerate(original))


def _street_placeholder(original: str) -> str:
    """`5949 Hollister `: the number as 1, 12, 123, ..., each word as so much of "Example"."""
    number, *words, _ = original.split(" ")
    return " ".join(["12345"[: len(number)], *(("Example" + "e" * len(word))[: len(word)] for word in words), ""])


def _secret_placeholder(original: str) -> str:
    return ("REDACTED" + _digits(original, len(original)))[: len(original)]


def _digits(original: str, count: int) -> str:
    """`count` digits that stand for the original alone, the same for any spelling in capitals."""
    number = int.from_bytes(hashlib.sha512(original.lower().encode("utf-8", "surrogatepass")).digest())
    return str(number).ljust(count, "0")[:count]
