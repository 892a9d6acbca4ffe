"""Find the feature of a known class that does something, and invent none.

Teaches: to look for a feature in the class's interface instead of guessing its name. Made from an exported feature with
a plain header comment; the input is the class in short form without comments. Verified: the call is checked in a client
class; the worse answer for preferences calls a name that the same checker rejects as unknown. Could be wrong: a second
feature may do the same; the comment is taken at its word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick, shuffled
from eiffel_expert.dataset.clients import client_type, noun_of, spoken
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.kinds.use_library import is_callable
from eiffel_expert.dataset.library_index import class_entry, listed, within
from eiffel_expert.dataset.needs import need_of
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Which feature of {owner} do I call? I {want}.",
    "I have {a_owner} and {want}. Which of its features is that?",
    "I {want}. What does {owner} offer for it? Just the feature and a call, please.",
    "Looking at this interface: I {want}. Which feature is it, and how do I call it?",
    "{owner}: I {want}. Name the feature; don't make one up.",
    "which feature of {owner} is it if i {want}?",
    "Given the short form of {owner}, how do I do this: I {want}?",
    "I {want}. Find the right feature in the class below.",
    "Is there a feature in {owner} for this? I {want}.",
    "Using only what {owner} exports: I {want}. What is the call?",
    "I always mix up the names in {owner}. I {want}: which feature?",
    "Please tell me the feature of {owner} that I need. I {want}.",
    "{owner} question: i {want}",
)
ONE_IN = 1  # all classes with enough features; up to PER_CLASS features each
PER_CLASS = 2
FEWEST = 5  # listed features: with fewer there is nothing to find
BUDGET = 1500
_OTHER_WORDS = {
    "put": "add_item",
    "extend": "append_item",
    "force": "set_item",
    "remove": "delete",
    "prune": "remove_item",
    "wipe_out": "clear",
    "count": "size",
    "has": "contains",
    "item": "get",
    "is_empty": "empty_p",
    "append": "concat",
    "replace": "update",
    "make": "new",
}


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or view.is_test or not options.tries("find_feature", view.unit.id, ONE_IN):
        return
    info = corpus.class_info(view.unit.id)
    items = listed(view, info) if info is not None else []
    if info is None or len(items) < FEWEST or client_type(info) is None:
        return
    made = 0
    for item in shuffled(items, [item.view.unit.id for item in items], options.seed, "find_feature"):
        feature = info.feature(item.view.name)
        if made == PER_CLASS or feature is None or not _is_worth_asking(item.view, feature, info):
            continue
        need = need_of(item.view.comment, feature.is_procedure, spoken(feature.type) == "BOOLEAN")
        is_told = set(item.view.name.split("_")) <= set(re.findall(r"[a-z]+", need.lower()))
        wrong = _invented(item.view.name, info, options.seed) if need and not is_told else ""
        right = _client(feature, info, feature.name) if wrong else ""
        if not right or not corpus.verdict_on_class(view.unit.id, right).accepted:
            continue
        found = corpus.verdict_on_class(view.unit.id, _client(feature, info, wrong))
        if [d.code for d in found.diagnostics] != ["VUEX-2"]:
            continue
        made += 1
        excerpt = class_entry(view, within(items, [item.view.unit.id], BUDGET, options.seed, view.unit.id))
        want = f"want to {need}" if feature.is_procedure else f"need {need}"
        slots = {"owner": view.name, "a_owner": f"a{'n' if view.name[0] in 'AEIO' else ''} {view.name}", "want": want}
        demands = Demands(form="text", mentions=(item.view.name,))
        answer = _answer(item.view, feature, info, feature.name, options.seed)
        rejected = _answer(item.view, feature, info, wrong, options.seed)
        yield Draft(WORDINGS, excerpt, answer, demands, slots, item.view.name, rejected=rejected, tier=TIER)


def _is_worth_asking(view: FeatureView, feature: Feature, info: ClassInfo) -> bool:
    is_setter = re.match(r"Set `?\w+'? (to|with)\b", view.comment)
    return bool(view.comment) and not (is_setter or view.is_instance_free) and is_callable(feature, info)


def _invented(name: str, info: ClassInfo, seed: int) -> str:
    """A name that somebody might guess for `name`, and that the class does not have."""
    words = name.split("_")
    guesses = [_OTHER_WORDS.get(name, ""), "_".join(_OTHER_WORDS.get(word, word) for word in words)]
    guesses += [f"get_{name}", f"do_{name}", f"{name}_value"]
    if len(words) > 1:
        guesses.insert(2, "_".join(reversed(words)) if len(words) == 2 else "_".join(words[:-1]))
    fit = [guess for guess in guesses if guess and guess != name and info.feature(guess) is None]
    return pick(fit[:2], seed, info.name, name) if fit else ""


def _client(feature: Feature, info: ClassInfo, called: str) -> str:
    """A class that calls the feature by the name `called` with arguments of its own."""
    target = client_type(info)
    assert target is not None
    variable = f"a_{noun_of(info.name)}"
    kinds = feature.arguments_for(target)
    formals = [f"{n.lower()}: {spoken(k)}" for n, k in zip(feature.argument_names, kinds, strict=True)]
    signature = "; ".join([f"{variable}: {spoken(target)}", *formals])
    call = _call(feature, variable, called)
    result, body = "", call
    if feature.is_query:
        result, body = f": {spoken(feature.type_for(target))}", f"Result := {call}"
    return f"class\n\tEE_CLIENT\n\nfeature\n\n\tuse ({signature}){result}\n\t\tdo\n\t\t\t{body}\n\t\tend\n\nend\n"


def _call(feature: Feature, variable: str, called: str) -> str:
    names = ", ".join(feature.argument_names)
    return f"{variable}.{called}" + (f" ({names})" if names else "")


def _answer(view: FeatureView, feature: Feature, info: ClassInfo, called: str, seed: int) -> str:
    """The feature as the excerpt shows it, the call, and what the call needs."""
    call = _call(feature, f"a_{noun_of(info.name)}", called)
    signature = " ".join(view.layout.signature.split()).replace(feature.name, called, 1)
    sort = "command" if feature.is_procedure else "query"
    opening = pick(
        (
            "That is the {sort} `{name}`:",
            "`{name}`, a {sort}:",
            "Call `{name}`:",
            "The {sort} `{name}` does it:",
        ),
        seed,
        view.unit.id,
        "opening",
    ).format(sort=sort, name=called)
    said = f"{opening}\n\n```eiffel\n{signature}\n```\n\n"
    return f"{said}The call: `{call}`.{_needed(view)}"


def _needed(view: FeatureView) -> str:
    if "require" not in view.contract:
        return ""
    lines = [line.strip() for line in view.layout.sections["require"][1:] if line.strip()]
    clauses = [line for line in lines if not line.startswith("--")]
    return "" if len(clauses) > 3 else f" Before it, this must hold: {', '.join(f'`{c}`' for c in clauses)}."


KIND = Kind("find_feature", "ecosystem", "class", drafts)
