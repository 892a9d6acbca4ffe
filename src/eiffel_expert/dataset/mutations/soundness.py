"""What a reviewer says of a feature in which nothing is wrong: that it is sound, and what was looked at.

In: a feature of an accepted class. Out: a few sentences. Only what the text shows or the checker proved is claimed:
that names and types are right, how its loops advance, which assertions there are, what is tested before its use.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, pick, shuffled
from eiffel_expert.dataset.mutations.place import Place
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    CreationInstruction,
    InlineAgent,
    Loop,
    ObjectTest,
    OldExpression,
    PrecursorCall,
    ResultExpression,
    UnqualifiedCall,
)

VERDICTS = (
    "I found nothing wrong with `{name}`.",
    "`{name}` is fine as it is.",
    "No fault found in `{name}`; I would leave it unchanged.",
    "This is sound: I have no changes to propose for `{name}`.",
    "Nothing needs to be changed in `{name}`.",
)
CHECKED = (
    "Every name exists, the arguments fit, and no call is made on a target that may be Void.",
    "All calls name features that exist, their arguments conform, and every target is attached.",
    "Names, types and attachment are in order.",
    "It is valid: what is called exists, the types conform, and nothing that may be Void is called.",
)
MOST = 4  # observations beside the verdict


def soundness(view: FeatureView, seed: int) -> str:
    """The answer; "" where there is too little to have been looked at."""
    place = Place.of(view.text)
    seen = list(_observations(place, seed, view.unit.id)) if place is not None else []
    if len(seen) < 2:
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
    if place.of_kind(PrecursorCall):
        yield "It calls `Precursor`, so the inherited effect is kept."
    if place.of_kind(InlineAgent):
        yield "The inline agent uses nothing of the routine around it that it can't see."


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
    across = [loop for loop in loops if loop.iteration is not None]
    stepped = [loop for loop in loops if loop.iteration is None and loop.exit is not None]
    if across:
        name = across[0].iteration.name if across[0].iteration is not None else ""
        yield f"The `across` loop visits every item once, as `{name}`, and needs no index."
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
    if place.feature.type is not None and place.of_kind(ResultExpression):
        yield "Result has a value on every path on which its type asks for one."


def _listed(tags: list[str]) -> str:
    return ", ".join(f"`{tag}`" for tag in dict.fromkeys(tags))
