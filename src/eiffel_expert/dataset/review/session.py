"""What the page asks for, without HTTP: the list of pairs, one pair, a verdict on an edited output, a decision.

In: the pairs of a finished dataset, the decisions, the gates. Out: values that go to JSON. A corrected output is saved
only if the gates accept it. `Refused` carries the HTTP status and one line for the person.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Final

from eiffel_expert.dataset.review.gates import Gates, Judged
from eiffel_expert.dataset.review.highlight import as_html
from eiffel_expert.dataset.review.store import ACCEPT, CORRECT, REJECT, UNDO, Decision, Reviews, content_of
from eiffel_expert.records import Pair

MOST_CHARACTERS: Final = 40_000  # of an output or a reason
FILTERS: Final = ("kind", "project", "tier", "split", "state")
OPEN: Final = "open"
_STATES: Final = {ACCEPT: "accepted", REJECT: "rejected", CORRECT: "corrected"}
_FACTS: Final = ("category", "licence", "dialect", "form", "difficulty", "characters", "engine", "origin", "code")


class Refused(Exception):
    """What can't be done for the page; `details` stand beside the error in the answer."""

    def __init__(self, status: int, message: str, details: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = details or {}


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass
class Session:
    """Calls may come from several threads; verdicts and decisions are given one at a time."""

    pairs: Sequence[Pair]
    reviews: Reviews
    gates: Gates
    clock: Callable[[], str] = now

    def __post_init__(self) -> None:
        self._by_id = {pair.id: pair for pair in self.pairs}
        self._lock = threading.Lock()

    def listing(self, wanted: dict[str, str]) -> dict[str, Any]:
        """The pairs that have the wanted values and words, in the dataset's order; and what there is to filter by."""
        standing = self.reviews.standing()
        states = {pair.id: self.state(pair) if pair.id in standing else self._unreviewed(pair) for pair in self.pairs}
        words = wanted.get("search", "").lower().split()
        rows = [
            {"id": p.id, "kind": p.kind, "title": p.instruction[:120], "state": states[p.id]}
            for p in self.pairs
            if all(wanted.get(name, "") in ("", _value(p, name, states)) for name in FILTERS) and _has(p, words)
        ]
        choices = {name: Counter(_value(p, name, states) for p in self.pairs) for name in FILTERS}
        choices["state"].update(dict.fromkeys((OPEN, *_STATES.values()), 0))  # a decision may bring each of them about
        return {
            "pairs": rows,
            "total": len(self.pairs),
            "choices": {name: dict(sorted(found.items())) for name, found in choices.items()},
        }

    def state(self, pair: Pair) -> str:
        decision = self.reviews.of(pair)
        return _STATES[decision.decision] if decision else self._unreviewed(pair)

    def _unreviewed(self, pair: Pair) -> str:
        """An earlier build may have applied a decision already."""
        return pair.review or OPEN

    def pair(self, pair_id: str) -> Pair:
        if pair_id not in self._by_id:
            raise Refused(404, f"no pair {pair_id} in this dataset")
        return self._by_id[pair_id]

    def shown(self, pair_id: str) -> dict[str, Any]:
        """All that the page shows of a pair; `output` is the corrected one if there is a correction."""
        pair = self.pair(pair_id)
        decision = self.reviews.of(pair)
        output = decision.output if decision and decision.output else pair.output
        return {
            "id": pair.id,
            "kind": pair.kind,
            "project": pair.project,
            "split": pair.split,
            "tier": pair.tier,
            "state": self.state(pair),
            "reason": decision.reason if decision else "",
            "instruction": pair.instruction,
            "input_html": as_html(pair.input),
            "output": output,
            "output_html": as_html(output),
            "was_html": as_html(pair.output) if output != pair.output else "",
            "place": f"{pair.path}, characters {pair.start} to {pair.end}" if pair.end else pair.path,
            "facts": {name: str(getattr(pair, name)) for name in _FACTS if getattr(pair, name)},
            "demands": pair.demands,
        }

    def verdict(self, pair_id: str, output: str) -> dict[str, Any]:
        """What the gates say of an edited output; nothing is saved."""
        pair = self.pair(pair_id)
        return {**_said(self._judged(pair, output)), "output_html": as_html(output)}

    def decide(self, pair_id: str, decision: str, reason: str, output: str) -> dict[str, Any]:
        """Saves a decision; gives the pair as it is then. Raises Refused where it can't stand."""
        pair = self.pair(pair_id)
        if decision not in (ACCEPT, REJECT, CORRECT, UNDO):
            raise Refused(400, "the decision must be accept, reject, correct or undo")
        if decision == REJECT and not reason.strip():
            raise Refused(400, "say in a few words why the pair is rejected")
        if decision == UNDO and self.reviews.of(pair) is None:
            raise Refused(409, "there is no decision to take back")
        if decision == CORRECT:
            self._require_good(pair, output)
        kept = output if decision == CORRECT else ""
        with self._lock:
            self.reviews.add(Decision(pair.id, decision, content_of(pair), self.clock(), reason.strip(), kept))
        return self.shown(pair_id)

    def _require_good(self, pair: Pair, output: str) -> None:
        if output == pair.output:
            raise Refused(409, "the output is as it was: accept the pair instead")
        judged = self._judged(pair, output)
        if not judged.accepted:
            raise Refused(422, f"not saved: the output is {judged.reason}", _said(judged))

    def _judged(self, pair: Pair, output: str) -> Judged:
        if len(output) > MOST_CHARACTERS:
            raise Refused(413, f"the output has more than {MOST_CHARACTERS} characters")
        with self._lock:
            return self.gates.judged(pair, output)


def _value(pair: Pair, name: str, states: dict[str, str]) -> str:
    return states[pair.id] if name == "state" else str(getattr(pair, name))


def _has(pair: Pair, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = "\n".join((pair.id, pair.path, pair.instruction, pair.input, pair.output)).lower()
    return all(word in text for word in words)


def _said(judged: Judged) -> dict[str, Any]:
    verdict = judged.verdict
    return {
        "accepted": judged.accepted,
        "status": verdict.status,
        "tier": verdict.tier,
        "engine": f"{verdict.engine} {verdict.version}".strip(),
        "why": verdict.reason,
        "diagnostics": [asdict(found) for found in verdict.diagnostics],
        "failures": list(judged.failures),
    }
