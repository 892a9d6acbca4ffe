"""Excerpts of a library as somebody would look it up: classes with what they are for, features in short form.

Comes in: class views and flat classes. Goes out: text within a budget: `class NAME -- purpose`, then signatures with
their preconditions. Only features that every client may call are listed; obsolete ones are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.universe import ClassInfo

_DESCRIPTION = re.compile(
    r"\bdescription\s*:\s*(?:\"\[\s*\n(?P<block>.*?)\n\s*\]\"|\"(?P<line>(?:%\s*\n\s*%|[^\"\n])*)\")", re.DOTALL
)
_SENTENCE_END = re.compile(r"(?<=[\w)`'\"])[.;:](?:\s|$)")
MOST_WORDS = 24
MOST_LISTED = 12  # features of one class


_UNFINISHED = re.compile(r"\b(that|which|of|for|to|the|an?)\W*$|^Summary description\b", re.IGNORECASE)


def purpose_of(view: ClassView) -> str:
    """The first sentence of the class's description note; "" if there is none, or it is not a plain one."""
    found = _DESCRIPTION.search(view.unit.text[:3000])
    if not found:
        return ""
    text = re.sub(r"%\s*\n\s*%", " ", found["block"] or found["line"] or "")
    sentence = _SENTENCE_END.split(" ".join(text.split()))[0].strip(" .")
    if _UNFINISHED.search(sentence):
        return ""  # what an editor has put there
    plain = 2 <= len(sentence.split()) <= MOST_WORDS and not re.search(r"[%{}\\<>|]|https?:|\$", sentence)
    return sentence if plain and re.match(r"[A-Z]", sentence) else ""


@dataclass(frozen=True)
class Listed:
    """A feature in the index: its view and its text in short form."""

    view: FeatureView
    text: str


def listed(owner: ClassView, info: ClassInfo, with_comments: bool = False) -> list[Listed]:
    """The class's own exported features, in its order."""
    found = []
    for view in owner.views.values():
        feature = info.feature(view.name.split(",")[0].strip()) if view else None
        if view and feature is not None and _is_for_clients(view, feature):
            found.append(Listed(view, short_form(view, with_comments)))
    return found


def _is_for_clients(view: FeatureView, feature: Feature) -> bool:
    has_one_name = "," not in view.unit.signature.partition("(")[0]
    return has_one_name and feature.is_exported_to_any and not (feature.is_obsolete or feature.is_constant)


def short_form(view: FeatureView, with_comment: bool) -> str:
    """Signature, comment and precondition, one tab in."""
    lines = [f"\t{' '.join(view.layout.signature.split())}"]
    if with_comment and view.comment:
        lines += [f"\t\t\t-- {view.comment}"]
    if "require" in view.contract:
        lines += [f"\t{line}" for line in view.layout.sections["require"]]
    return "\n".join(lines)


def within(items: Sequence[Listed], wanted: Iterable[str], budget: int, *parts: str | int) -> list[Listed]:
    """The wanted features (unit ids) and a seeded choice of others within the budget, in their order."""
    kept = {item.view.unit.id for item in items} & set(wanted)
    size = sum(len(item.text) for item in items if item.view.unit.id in kept)
    for item in shuffled(items, [item.view.unit.id for item in items], *parts):
        if item.view.unit.id not in kept and size + len(item.text) <= budget and len(kept) < MOST_LISTED:
            kept.add(item.view.unit.id)
            size += len(item.text)
    return [item for item in items if item.view.unit.id in kept]


def class_entry(owner: ClassView, items: Sequence[Listed]) -> str:
    """The class's header and purpose with the features chosen."""
    purpose = purpose_of(owner)
    head = f"{owner.header} -- {purpose}" if purpose else owner.header
    return "\n".join((head, *(item.text for item in items)))
