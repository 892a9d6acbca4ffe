"""What an answer must keep to count as a task done: `Demands` beside a pair, `unmet` over an answer.

In: a pair's demands (JSON) and the code taken from an answer. Out: the names of the demands not met; none means that
the task is done. Everything is compared on tokens, so layout and comments are free. Whether the answer is *right*
beyond that (names exist, the contract is true) is not decided here: only a checker or a compiler sees it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any

from eiffel_expert.eiffel.syntax import FeatureDeclaration
from eiffel_expert.verify.builtin import verify
from eiffel_expert.verify.code import Clause, Code, Tokens, tokens_of
from eiffel_expert.verify.distance import edit_distance
from eiffel_expert.verify.guards import tripped


@dataclass(frozen=True, slots=True)
class Demands:
    """What an answer must meet; a field left at its default demands nothing.

    `form` is class, feature, assertions, instructions or text (prose: only `mentions` applies).
    """

    form: str
    class_name: str = ""  # of a class; for the other forms it names the class round them, which nothing can check
    signature: str = ""  # of the feature, or a class's header: kept token by token
    require: bool = False  # a precondition with at least one clause
    ensure: bool = False  # a postcondition with at least one clause
    invariant: bool = False  # a class invariant with at least one clause
    keeps_body: str = ""  # instructions that must be there unchanged
    keeps_contract: str = ""  # `require ... ensure ...`: every clause still there, and no new precondition
    nonempty_body: bool = False  # each `do` or `once` body has at least one instruction
    near: str = ""  # a text that is to be repaired: edited by at most `within` tokens, and not returned unchanged
    within: int = 0
    mentions: tuple[str, ...] = ()  # names that must appear: as whole words of prose, as tokens of code
    forbids: tuple[str, ...] = ()  # guards, see `verify.guards`

    def to_json(self) -> str:
        """The fields that demand something, keys sorted: the same demands give the same text."""
        stated = {k: v for k, v in asdict(self).items() if v or k == "form"}
        return json.dumps(stated, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Demands:
        """Inverse of `to_json`. Raises ValueError on what is no JSON object or has keys unknown here."""
        values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in json.loads(text).items()}
        unknown = sorted(set(values) - {f.name for f in fields(cls)})
        if unknown or "form" not in values:
            raise ValueError(f"not demands: unknown keys {unknown}" if unknown else "not demands: no 'form'")
        return cls(**values)


def unmet(demands: Demands, text: str) -> tuple[str, ...]:
    """Names of the demands that `text` (extracted code, or prose for the form "text") does not meet.

    Code that does not parse fails as "parses" alone: of a broken text nothing more is claimed. A text whose verdict is
    undecided fails as "undecided".
    """
    if demands.form == "text":
        return tuple(_unmet_of_prose(demands, text))
    verdict = verify(text, demands.form)
    if not verdict.accepted:
        return ("parses" if verdict.status == "rejected" or not text.strip() else "undecided",)
    code = Code(text, demands.form)
    names = [name for name, is_met in _CHECKS.items() if not is_met(demands, code)]
    return tuple(dict.fromkeys((*names, *_contract_failures(demands, code), *tripped(demands.forbids, code))))


def _unmet_of_prose(demands: Demands, text: str) -> Iterator[str]:
    if not text.strip():
        yield "empty"
    for name in demands.mentions:
        if not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            yield f"mentions {name}"


def _mentions(demands: Demands, code: Code) -> bool:
    return all(_contains(code.tokens, tokens_of(name)) for name in demands.mentions)


def chosen_feature(demands: Demands, code: Code) -> FeatureDeclaration | None:
    """The feature that the demands are about: the one with the demanded signature, else the first."""
    wanted = tokens_of(demands.signature)
    matching = [f for f in code.features if wanted and code.signature(f) == wanted]
    return next(iter(matching or code.features), None)


def _keeps_class_name(demands: Demands, code: Code) -> bool:
    root = code.tree.root
    named = demands.class_name and demands.form == "class"
    return not named or (root is not None and root.name.upper() == demands.class_name.upper())


def _keeps_signature(demands: Demands, code: Code) -> bool:
    wanted = tokens_of(demands.signature)
    if demands.form == "class":
        return _contains(_header(code), wanted)
    return not wanted or any(code.signature(f) == wanted for f in code.features)


def _header(code: Code) -> Tokens:
    stop = next((i for i, token in enumerate(code.tokens) if token in ("feature", "inherit", "invariant")), None)
    return code.tokens[:stop]


def _contains(whole: Tokens, part: Tokens) -> bool:
    return any(whole[i : i + len(part)] == part for i in range(len(whole) - len(part) + 1))


def _has(kind: str, demands: Demands, code: Code) -> bool:
    feature = chosen_feature(demands, code)
    found = code.clauses(feature) if feature is not None else ()
    return any(clause.kind.startswith(kind) and clause.expression for clause in found)


def _keeps_body(demands: Demands, code: Code) -> bool:
    if not demands.keeps_body:
        return True
    feature = chosen_feature(demands, code)
    return feature is not None and code.body(feature) == tokens_of(demands.keeps_body)


def _bodies_are_filled(demands: Demands, code: Code) -> bool:
    bodies = [f.body for f in code.features if f.body is not None and f.body.kind in ("do", "once")]
    return not demands.nonempty_body or (bool(bodies) and all(body.compound for body in bodies))


def _is_repair(demands: Demands, code: Code) -> bool:
    return not demands.near or 0 < edit_distance(code.tokens, tokens_of(demands.near), demands.within) <= demands.within


_CHECKS: dict[str, Callable[[Demands, Code], bool]] = {
    "class name": _keeps_class_name,
    "signature": _keeps_signature,
    "precondition": lambda demands, code: not demands.require or _has("require", demands, code),
    "postcondition": lambda demands, code: not demands.ensure or _has("ensure", demands, code),
    "invariant": lambda demands, code: not demands.invariant or any(c.expression for c in code.invariant()),
    "body": _keeps_body,
    "empty body": _bodies_are_filled,
    "near": _is_repair,
    "mentions": _mentions,
}


def _contract_failures(demands: Demands, code: Code) -> Iterator[str]:
    """Dropped, weakened (same tag, other expression) or added: a contract that was given is kept as it is.

    A new precondition counts as a failure since it makes the task easier at the clients' cost; a new postcondition is
    welcome.
    """
    if not demands.keeps_contract:
        return
    given = Code(demands.keeps_contract, "assertions")
    wanted = given.clauses(given.features[0]) if given.features else ()
    feature = chosen_feature(demands, code)
    found = code.clauses(feature) if feature is not None else ()
    yield from dict.fromkeys(_loss(clause, found) for clause in wanted if clause not in found)
    if any(clause.kind.startswith("require") and clause not in wanted for clause in found):
        yield "precondition added"


def _loss(clause: Clause, found: tuple[Clause, ...]) -> str:
    same_tag = clause.tag and any(c.kind == clause.kind and c.tag == clause.tag for c in found)
    return "contract changed" if same_tag else "contract dropped"
