"""Explain the contract of a feature in English, from its own text.

Teaches: to read Eiffel contracts: who owes what to whom. Made from the clauses, their tags and the header comment
alone, so that it states nothing that the text does not state. Verified: the explanation names the feature and the
tags of the clauses (the source of it was parsed in the corpus stage). Could be wrong: names are read as words
(`is_empty` as "is empty"), which is right only where the query is named for what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, pick
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.prose import LONGEST_QUOTE, clause_of
from eiffel_expert.dataset.trees import has_telling_contract
from eiffel_expert.dataset.views import FeatureView, is_code
from eiffel_expert.verify import Demands

WORDINGS = (
    "Explain the contract of this Eiffel feature.",
    "What do the assertions of `{name}` say? Name each by its tag.",
    "Explain `require` and `ensure` of `{name}` to somebody new to Design by Contract, tag by tag.",
    "In plain English: what does `{name}` of class {owner} expect and guarantee? Mention the tags.",
    "what does this contract mean?",
    "Describe the contract below for the documentation; refer to the assertions by tag.",
    "Which obligations and which benefits does this feature's contract state?",
    "I don't read Eiffel. What does `{name}` promise, and what must I do before calling it?",
    "contract of `{name}` in words please",
    "Put the assertions of this feature into English sentences.",
    "Who owes what to whom here? Explain the pre- and postcondition of `{name}`.",
    "Please translate the contract of `{name}` for a colleague who tests {owner}.",
    "Summarise what callers of `{name}` may rely on and what they must provide.",
)
MAX_CLAUSES = 6
ONE_IN = 4  # three features in ten have a contract that can be read out
_CLAUSE = re.compile(r"^(?P<tag>[A-Za-z]\w*)\s*:(?!=)\s*(?P<expression>.+)$", re.DOTALL)
_TOLD = re.compile(r"Result = (?P<rest>.+)")
_JUNCTION = re.compile(r"\b(and|or|xor|implies)\b")
OPENINGS = (
    "`{name}` is documented as “{comment}”.",
    "The header comment of `{name}` says “{comment}”; the contract makes this precise.",
    "Purpose of `{name}`: “{comment}”.",
    "“{comment}” is how `{name}` describes itself.",
)
BARE_OPENINGS = ("The contract of `{name}` reads as follows.", "This is what `{name}` expects and promises.")
BEFORE = (
    "A caller must make sure that {list}.",
    "It may only be called when {list}.",
    "The precondition asks that {list}.",
    "Before the call, the client has to guarantee that {list}.",
)
NOTHING_BEFORE = (
    "There is no precondition, so it may be called at any time.",
    "It demands nothing of its caller.",
    "Callers owe nothing: there is no precondition.",
)
NOTHING_ADDED_BEFORE = (
    "No precondition is stated here; one that is inherited would still hold.",
    "It states no precondition of its own.",
    "Here nothing is asked of the caller beyond what an ancestor may ask.",
)
AFTER = (
    "When it returns, {list}.",
    "In return it guarantees that {list}.",
    "Afterwards, {list}.",
    "The postcondition promises that {list}.",
)
NOTHING_AFTER = (
    "No postcondition is stated, so what it does is described by the comment only.",
    "It states no postcondition.",
)
CLOSINGS = (
    "If a precondition clause fails, the caller is at fault; if a postcondition clause fails, `{name}` is.",
    "A client that breaks the precondition has a bug; a broken postcondition would be a bug in `{name}`.",
)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if not view.contract or not options.tries("explain_contracts", view.unit.id, ONE_IN):
        return
    clauses = {part: clauses_of(view, part) for part in ("require", "ensure")}
    everything = [clause for part in clauses.values() for clause in part]
    if (
        view.is_instance_free
        or not has_telling_contract(view.text)
        or any(expression == "True" for _, expression in everything)
        or not 0 < len(everything) <= MAX_CLAUSES
        or any(len(c) > LONGEST_QUOTE * 2 for _, c in everything)
    ):
        return
    tags = tuple(dict.fromkeys(tag for tag, _ in everything if tag))
    demands = Demands(form="text", mentions=(view.name, *tags))
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, _shown(view), explanation(view, clauses, options.seed), demands, slots)


def _shown(view: FeatureView) -> str:
    """The feature with its body left out: the contract is what counts."""
    keyword = view.layout.body_keyword
    hidden: tuple[str, ...] = (view.layout.sections[keyword][0], "\t\t\t-- ...") if view.has_body else ()
    changed = {keyword: hidden, "local": (), "rescue": ()} if view.has_body else {}
    return view.layout.with_sections(changed)


def clauses_of(view: FeatureView, part: str) -> list[tuple[str, str]]:
    """(tag, expression on one line) of each clause; clauses start two tabs in."""
    found: list[list[str]] = []
    for line in view.layout.sections.get(part, ())[1:]:
        if is_code(line):
            starts = line.startswith("\t\t") and line[2:3] not in ("\t", " ")
            if starts or not found:
                found.append([])
            found[-1].append(re.split(r"\s--", line)[0].strip())
    return [_tagged(" ".join(lines)) for lines in found]


def _tagged(text: str) -> tuple[str, str]:
    match = _CLAUSE.match(text)
    return (match["tag"], match["expression"]) if match else ("", text)


def explanation(view: FeatureView, clauses: dict[str, list[tuple[str, str]]], seed: int) -> str:
    """One paragraph; its turns of phrase are chosen by the unit."""
    comment = re.sub(r"`([^`']*)'", r"`\1`", view.comment).rstrip(". ")
    parts = [_phrase(OPENINGS if comment else BARE_OPENINGS, view, seed, "open", comment=comment)]
    is_first = not (view.is_redeclaration or view.owner.has_unknown_parent)
    silences = {"require": NOTHING_BEFORE if is_first else NOTHING_ADDED_BEFORE, "ensure": NOTHING_AFTER}
    for section, said in (("require", BEFORE), ("ensure", AFTER)):
        told = listed(clauses[section], view)
        parts.append(_phrase(said if told else silences[section], view, seed, section, list=told))
    if all(clauses.values()) and number(seed, view.unit.id, "close") % 3 == 0:
        parts.append(_phrase(CLOSINGS, view, seed, "closing"))
    return " ".join(parts)


def _phrase(templates: tuple[str, ...], view: FeatureView, seed: int, part: str, **slots: str) -> str:
    return pick(templates, seed, view.unit.id, part).format(name=view.name, **slots)


def listed(clauses: list[tuple[str, str]], view: FeatureView) -> str:
    """`A (tag), B (tag) and C (tag)`; semicolons where a clause has a comma of its own."""
    said = [f"{_read(expression, view)} (`{tag}`)" if tag else _read(expression, view) for tag, expression in clauses]
    return in_a_row(said)


def in_a_row(said: list[str]) -> str:
    """`a, b and c`; with semicolons where one of them has a comma or a conjunction of its own."""
    if len(said) < 2:
        return "".join(said)
    separator = "; " if any(re.search(r", | and | or ", s) for s in said) else ", "
    last = "; and " if separator == "; " else " and "
    return separator.join(said[:-1]) + last + said[-1]


def _read(expression: str, view: FeatureView) -> str:
    """The clause in words; `Result = x` of a BOOLEAN query as what the result tells."""
    noun = noun_of(view.owner.name)
    told = _TOLD.fullmatch(expression)
    if told and view.unit.signature.endswith(": BOOLEAN") and not _JUNCTION.search(told["rest"]):
        return f"the result tells whether {clause_of(told['rest'], noun)}"
    return clause_of(expression, noun)


def noun_of(class_name: str) -> str:
    """A word for the object, from the class name's last word: BOUNDED_QUEUE is a queue."""
    words = class_name.lower().split("_")
    return words[-1] if len(words[-1]) > 2 and words[-1] not in ("imp", "base", "able") else class_name


KIND = Kind("explain_contracts", "explanation", "feature", drafts)
