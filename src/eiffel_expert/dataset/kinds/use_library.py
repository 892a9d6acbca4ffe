"""Find the class and the feature of a library that do something, and call it as its contract asks.

Teaches: library use without invention: which class, which feature, what its precondition obliges the caller to, and a
call that meets it. Made from an exported feature with a plain header comment; the input is an excerpt of the library's
index, its class and others of the same folder. Verified: the example is checked as a client class among the project's
classes; all that is said of the contract is its own text. Could be wrong: another feature may serve as well; the
comment is taken at its word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick, shuffled
from eiffel_expert.dataset.clients import Seen, client_type, is_plain_type, noun_of, spoken
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.library_index import class_entry, listed, within
from eiffel_expert.dataset.needs import need_of
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.types import ClassType
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER
from eiffel_expert.verify.in_context import Corpus

WORDINGS = (
    "I {want}. Which class and which feature of this library do I use? Show a call that respects the contract.",
    "Which class and feature below serve me? I {want}. Please add a short example.",
    "I {want} with the library below. What do I call, and what must I check first?",
    "From this library excerpt, pick the class and the feature: I {want}. Show the call in a small routine.",
    "I {want}. Is there something for that in these classes? Example please.",
    "how do i do this with the classes below: i {want}",
    "Given this excerpt of the library's interface, show me how to use it. I {want}.",
    "I {want}. Don't invent anything: use a feature that is listed, and meet its precondition.",
    "Name the right feature for this and show a client that calls it safely: I {want}.",
    "What does the library offer here? I {want}, and I'd like to see the obligations of the caller.",
    "I'm new to this library and {want}. Which feature is it, and how is it called?",
    "Task: I {want}. Answer with class, feature, obligations and an example call.",
    "library question: i {want}, which feature, and with which guard?",
)
ONE_IN = 1  # all that stand the quick tests: 2,400 of 100,000 features
OWN_BUDGET = 900  # characters of the class's features
OTHER_BUDGET = 450  # of each other class's
OTHERS = 2
MOST_CLAUSES = 4
_IS_SETTER = re.compile(r"Set `?\w+'? (to|with) `?\w+'?\.?$")


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or not is_candidate(view) or not options.tries("use_library", view.unit.id, ONE_IN):
        return
    info = corpus.class_info(view.unit.id)
    feature = info.feature(view.name) if info is not None else None
    if info is None or feature is None or not is_callable(feature, info):
        return
    need = need_of(view.comment, feature.is_procedure, spoken(feature.type) == "BOOLEAN")
    example = example_of(view, feature, info, options.seed) if need else ""
    if not example or not corpus.verdict_on_class(view.unit.id, client_class(example)).accepted:
        return
    want = f"want to {need}" if feature.is_procedure else f"need {need}"
    demands = Demands(form="text", mentions=(view.owner.name, view.name))
    slots = {"want": want, "owner": view.owner.name, "name": view.name}
    answer = explained(view, example, options.seed)
    yield Draft(WORDINGS, excerpt(view, info, corpus, options.seed), answer, demands, slots, tier=TIER)


def is_candidate(view: FeatureView) -> bool:
    """Quick tests on the text alone."""
    unit = view.unit
    has_say = "require" in view.contract or ("(" in unit.signature and not _IS_SETTER.match(view.comment))
    is_own = not (view.owner.is_test or view.is_redeclaration or view.is_instance_free or view.name.startswith("c_"))
    return is_own and has_say and bool(view.comment) and unit.body_kind in ("do", "once", "deferred")


def is_callable(feature: Feature, info: ClassInfo) -> bool:
    """Exported, not obsolete, no operator, no creation procedure; its signature has plain or generic types only."""
    is_fit = feature.is_exported_to_any and not feature.is_obsolete and not feature.record.fix and not feature.aliases
    if not is_fit or feature.key in info.creators or info.is_expanded:
        return False
    target = client_type(info)
    if target is None:
        return False
    kinds = [*feature.arguments_for(target), *([feature.type_for(target)] if feature.is_query else [])]
    return all(is_plain_type(kind, info) for kind in kinds)


def example_of(view: FeatureView, feature: Feature, info: ClassInfo, seed: int) -> str:
    """A client's routine that calls the feature where it may be called; "" if none can be written."""
    target = client_type(info, pick(("STRING", "INTEGER"), seed, view.unit.id, "actual"))
    name = f"a_{noun_of(info.name)}"
    names = [a.lower() for a in feature.argument_names]
    if target is None or name in names:
        return ""
    clauses = Seen(info, name, {n: n for n in names}).clauses(feature, "require")
    if clauses is None or len(clauses) > MOST_CLAUSES:
        return ""
    needed = [(tag, said) for tag, said in clauses if not _is_given(said, names, feature, target)]
    formals = "; ".join([f"{name}: {spoken(target)}", *_typed(feature, target)])
    call = f"{name}.{view.name}" + (f" ({', '.join(names)})" if names else "")
    if feature.is_procedure:
        return _guarded(view.name, formals, name, call, needed)
    return _asking(view.name, formals, name, spoken(feature.type_for(target)), call, needed)


def _typed(feature: Feature, target: ClassType) -> list[str]:
    kinds = feature.arguments_for(target)
    return [f"{n.lower()}: {spoken(kind)}" for n, kind in zip(feature.argument_names, kinds, strict=True)]


def _is_given(said: str, names: list[str], feature: Feature, target: ClassType) -> bool:
    """Is the clause `x /= Void` of an argument whose type says so already?"""
    match = re.fullmatch(r"(\w+) /= Void", said)
    if not match or match[1] not in names:
        return False
    return feature.arguments_for(target)[names.index(match[1])].is_attached


def _guarded(name: str, formals: str, target: str, call: str, needed: list[tuple[str, str]]) -> str:
    if not needed:
        return f"call_{name} ({formals})\n\t\t-- Call `{name}' on `{target}'.\n\tdo\n\t\t{call}\n\tend"
    test = _joined([said for _, said in needed])
    head = f"{name}_if_possible ({formals})\n\t\t-- Call `{name}' on `{target}' if its precondition holds.\n\tdo\n"
    return f"{head}\t\tif {test} then\n\t\t\t{call}\n\t\tend\n\tend"


def _joined(conditions: list[str]) -> str:
    if len(conditions) == 1:
        return conditions[0]
    words = [f"({c})" if re.search(r"\b(or|and|implies|xor)\b", c) else c for c in conditions]
    return " and then ".join(words)


def _asking(name: str, formals: str, target: str, kind: str, call: str, needed: list[tuple[str, str]]) -> str:
    clauses = "".join(f"\t\t{f'{tag}: ' if tag else ''}{said}\n" for tag, said in needed)
    require = f"\trequire\n{clauses}" if clauses else ""
    head = f"{name}_of ({formals}): {kind}\n\t\t-- What `{name}' of `{target}' yields.\n"
    return f"{head}{require}\tdo\n\t\tResult := {call}\n\tend"


def client_class(routine: str) -> str:
    body = "\n".join(f"\t{line}" for line in routine.split("\n"))
    return f"class\n\tEE_LIBRARY_CLIENT\n\nfeature -- Basic operations\n\n{body}\n\nend\n"


def explained(view: FeatureView, example: str, seed: int) -> str:
    """Class, feature, obligations, promise, example."""
    layout = view.layout
    unit = view.unit
    first = pick(
        (
            "Use `{name}` of class `{owner}`:",
            "That is feature `{name}` of `{owner}`:",
            "Class `{owner}`, feature `{name}`:",
            "`{owner}` has it: `{name}`.",
        ),
        seed,
        unit.id,
        "first",
    ).format(name=view.name, owner=view.owner.name)
    contract = "\n".join(layout.section(part) for part in ("require", "ensure") if part in view.contract)
    declaration = "\n".join(filter(None, (layout.signature, f"\t\t-- {view.comment}", contract)))
    parts = [first, _fenced(declaration), _obligation(view, example), _fenced(example)]
    return "\n\n".join(parts)


def _obligation(view: FeatureView, example: str) -> str:
    if "require" not in view.contract:
        return "It has no precondition, so the call needs no guard:"
    if "\n\trequire" in example:
        return "The precondition is the caller's duty; this routine passes it on to its own callers:"
    if "\t\tif " in example:
        return "The precondition is the caller's duty; this routine tests it first:"
    return "The types of the arguments ensure the precondition already:"


def _fenced(code: str) -> str:
    return f"```eiffel\n{code}\n```"


def excerpt(view: FeatureView, info: ClassInfo, corpus: Corpus, seed: int) -> str:
    """The index of the class and of two others of its folder, in a seeded order."""
    own = within(listed(view.owner, info), [view.unit.id], OWN_BUDGET, seed, view.unit.id)
    entries = [class_entry(view.owner, own)]
    for other in neighbours(view.owner, seed)[:OTHERS]:
        known = corpus.class_info(other.unit.id)
        items = listed(other, known) if known is not None else []
        entries.append(class_entry(other, within(items, (), OTHER_BUDGET, seed, view.unit.id)))
    return "\n\n".join(shuffled(entries, entries, seed, view.unit.id, "order"))


def neighbours(owner: ClassView, seed: int) -> list[ClassView]:
    """Other classes of the same folder, in a seeded order."""
    folder = owner.unit.path.rpartition("/")[0]
    others = [v for v in owner.neighbours.values() if v.unit.path.rpartition("/")[0] == folder and v is not owner]
    fit = [v for v in others if not v.is_test and len(v.features) > 3]
    return shuffled(fit, [v.unit.id for v in fit], seed, owner.unit.id)


KIND = Kind("use_library", "ecosystem", "feature", drafts)
