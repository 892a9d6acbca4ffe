"""What a reviewer says of a feature in which nothing is wrong: that it is sound, and what was looked at.

In: a feature of an accepted class. Out: a few sentences. Only what the text shows or the checker looked at is claimed:
no error of type, void safety, initialisation or naming; how its loops advance, which assertions there are, what is
tested before its use. Also whether a text is fit for such a judgement: short, its callees shown, its words well spelt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, pick, shuffled
from eiffel_expert.dataset.mutations.place import Place
from eiffel_expert.dataset.trees import instructions_in
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    CreationInstruction,
    EntityGroup,
    Iteration,
    Loop,
    ObjectTest,
    OldExpression,
    QualifiedCall,
    ResultExpression,
    UnqualifiedCall,
)

VERDICTS = (
    "I found nothing wrong with `{name}`.",
    "No fault found in `{name}`.",
    "I have no changes to propose for `{name}`.",
    "I see no reason to change `{name}`.",
    "Nothing that I checked needs to be changed in `{name}`.",
)
CHECKED = (
    "What I checked: the names, the types, void safety and initialisation; there is no error of these kinds in it.",
    "Checked for errors of type, void safety, initialisation and naming: there are none.",
    "That is: no type, void-safety, initialisation or naming error. Whether it does what its author had in mind, this "
    "does not say.",
    "It has no error of naming, type, void safety or initialisation; I looked for no others.",
)
MOST = 3  # observations beside the verdict
MOST_INSTRUCTIONS = 6
SHORTEST_WORD = 6  # letters, of words that are compared for their spelling


def soundness(view: FeatureView, seed: int) -> str:
    """The answer; "" where there is too little to have been looked at."""
    place = Place.of(view.text)
    seen = list(_observations(place, seed, view.unit.id)) if place is not None else []
    if not seen:
        return ""
    kept = shuffled(seen, seen, seed, view.unit.id)[:MOST]
    verdict = pick(VERDICTS, "sound", seed, view.unit.id).format(name=view.name)
    checked = pick(CHECKED, "checked", seed, view.unit.id)
    told = [*kept[:1], checked, *kept[1:]] if number("place", seed, view.unit.id) % 2 else [checked, *kept]
    return " ".join([verdict, *told])


def _observations(place: Place, *chance: str | int) -> Iterator[str]:
    yield from _of_contract(place, *chance)
    yield from _of_loops(place, *chance)
    yield from _of_variables(place, *chance)


def _of_contract(place: Place, *chance: str | int) -> Iterator[str]:
    required, ensured = place.feature.require, place.feature.ensure
    tags = [clause.tag for clause in required.clauses if clause.tag] if required is not None else []
    if tags:
        yield pick(
            (
                "The precondition ({tags}) names what callers owe.",
                "What callers have to see to is stated: {tags}.",
                "It asks of its callers {tags}.",
            ),
            "require",
            *chance,
        ).format(tags=_listed(tags))
    clauses: list[AssertionClause] = ensured.clauses if ensured is not None else []
    with_old = [c.tag for c in clauses if c.tag and any(isinstance(part, OldExpression) for part in walk(c))]
    with_result = [c.tag for c in clauses if c.tag and any(isinstance(part, ResultExpression) for part in walk(c))]
    if with_old:
        yield f"The postcondition relates the new state to the old one ({_listed(with_old)})."
    elif with_result:
        yield f"The postcondition says what can be relied on of Result ({_listed(with_result)})."
    elif clauses and clauses[0].tag:
        yield f"The postcondition states the effect ({_listed([c.tag for c in clauses if c.tag])})."


def _of_loops(place: Place, *chance: str | int) -> Iterator[str]:
    loops = place.of_kind(Loop)
    stepped = [loop for loop in loops if loop.iteration is None and loop.exit is not None]
    for loop in stepped[:1]:
        asked = {n.name for n in walk(loop.exit) if isinstance(n, UnqualifiedCall)} if loop.exit is not None else set()
        last = place.source(loop.body[-1]) if loop.body else ""
        if "\n" not in last and any(last.startswith((f"{name} :=", f"{name}.")) for name in asked):
            yield f"The loop makes progress with `{last}`, which its exit condition depends on."
        if loop.variant_part is not None:
            yield f"Its variant, `{place.source(loop.variant_part)}`, shows that it ends."
    del chance


def _of_variables(place: Place, *chance: str | int) -> Iterator[str]:
    tests = [test for test in place.of_kind(ObjectTest) if test.local]
    if tests:
        yield (
            f"`{place.source(tests[0].expression)}` is bound by an object test, and `{tests[0].local}` is what is used."
        )
    created = [n for n in place.of_kind(CreationInstruction) if n.type is None]
    if created:
        target = place.source(created[0].target)
        yield pick(
            (f"`{target}` is created before it is used.", f"There is an object behind `{target}` before it is used."),
            "created",
            *chance,
        )


def _listed(tags: list[str]) -> str:
    return ", ".join(f"`{tag}`" for tag in dict.fromkeys(tags))


def is_judgeable(view: FeatureView, shown: str) -> bool:
    """Is the body short, and is the signature of all that it calls, on any target, in what is shown beside it?"""
    place = Place.of(view.text)
    if place is None or has_empty_form(shown) or len(list(instructions_in(place.feature))) > MOST_INSTRUCTIONS:
        return False
    known = identifiers(shown)
    named = {n.name.lower() for n in place.of_kind(UnqualifiedCall)} - own_names(place)
    far = {n.name.lower() for n in place.of_kind(QualifiedCall)}
    made = {n.name.lower() for n in place.of_kind(CreationInstruction) if n.name}
    return named | far | made <= known


def own_names(place: Place) -> set[str]:
    """Lower-case names of the feature itself, its arguments, locals and other variables."""
    names = {place.feature.name, *(n for g in place.of_kind(EntityGroup) for n in g.names)}
    names |= {test.local for test in place.of_kind(ObjectTest)} | {each.name for each in place.of_kind(Iteration)}
    return {name.lower() for name in names}


def has_empty_form(shown: str) -> bool:
    """A short form of a class without a feature."""
    return re.search(r"^feature\s+end\b", shown, re.MULTILINE) is not None


def has_misspelling(text: str) -> bool:
    """Do two of its longer words differ by one letter, such as `attribute` and `atribute`? Plurals are no slips."""
    words = sorted({word for word in re.findall(r"[a-z]+", text.lower()) if len(word) >= SHORTEST_WORD})
    return any(_is_slip(one, other) for number, one in enumerate(words) for other in words[number + 1 :])


def _is_slip(one: str, other: str) -> bool:
    """Edit distance 1, the last letter apart, where grammar changes words (plurals, tenses)."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    place = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest = short[place:] if len(short) < len(long) else short[place + 1 :]
    return place < len(short) - 1 and rest == long[place + 1 :]
