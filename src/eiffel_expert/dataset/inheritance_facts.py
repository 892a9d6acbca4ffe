"""How a class comes by one of its inherited features, as sentences that its flat form proves.

In: a class as the front end sees it, all ancestors known, and the group of parents' features that meet under one name
(passes/inheritance.py). Out: what each parent has under which name, how the class adapts it, which version objects of
the class have in the end, and where the feature was introduced. Turns of phrase are chosen by the given chance.
"""

from __future__ import annotations

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.feature_facts import enumerated
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.passes.inheritance import Inherited, groups_of
from eiffel_expert.eiffel.universe import ClassInfo

FROM_PARENT = (
    "From `{parent}` comes {what}.",
    "`{parent}` passes on {what}.",
    "Its parent `{parent}` has {what}.",
    "One source is `{parent}`: {what}.",
)
OWN = (
    "`{heir}` declares `{name}` itself, {how}; so its objects have that version.",
    "The text of `{heir}` holds a declaration of `{name}`, {how}: it is what direct instances of the class have.",
    "For objects of `{heir}` the declaration in `{heir}` itself counts, {how}.",
)
TAKEN = (
    "`{heir}` has no declaration of its own; its objects have the version declared in `{author}`{more}.",
    "There is no new declaration in `{heir}`, so the text that counts is that of `{author}`{more}.",
    "The version that objects of `{heir}` have is the one written in `{author}`{more}; `{heir}` adds none.",
)
ORIGINS = (
    "The feature was introduced in `{owner}` as `{name}`.",
    "Its line goes back to `{name}` of `{owner}`.",
    "First introduced: `{name}` in class `{owner}`.",
)


def cases(info: ClassInfo) -> dict[str, list[Inherited]]:
    """Names under which something happens: adapted, redeclared, or met from several parents; what is ANY's apart."""
    found = {}
    for key, group in groups_of(info).items():
        feature = info.features.get(key)
        if feature is None or all(seed.startswith("ANY.") for seed in feature.seeds):
            continue
        versions = {id(item.source.record) for item in group}
        if any(map(_is_adapted, group)) or feature.is_own or len(versions) > 1:
            found[key] = group
    return found


def _is_adapted(item: Inherited) -> bool:
    return item.is_renamed or item.is_undefined or item.is_redefined or item.is_selected


def is_rich(group: list[Inherited]) -> bool:
    """More than a redefinition or an effective version of one deferred feature?"""
    return len(group) > 1 or any(item.is_renamed or item.is_undefined or item.is_selected for item in group)


def is_one(feature: Feature, group: list[Inherited]) -> bool:
    """Whether the sentences here cover the case: no replication, which needs more words; all parents known."""
    return not feature.is_replicated and all(item.parent.info is not None for item in group)


def history(info: ClassInfo, feature: Feature, group: list[Inherited], *chance: str | int) -> list[str]:
    """Sentences on what comes from where, parent by parent."""
    return [_from_parent(info, feature, item, *chance, number) for number, item in enumerate(group)]


def _from_parent(info: ClassInfo, feature: Feature, item: Inherited, *chance: str | int) -> str:
    assert item.parent.info is not None
    source, parent = item.source, item.parent.info.name
    state = "deferred" if source.is_deferred else "effective"
    where = "declared there" if source.is_own else f"which it has in turn from `{source.declared_in.name}`"
    what = f"`{source.name}` ({state}, {where})"
    said = pick(FROM_PARENT, *chance).format(parent=parent, what=what)
    done = []
    if item.is_renamed:
        done.append(f"renames it as `{feature.name}`")
    if item.is_undefined:
        done.append("undefines it, so that it arrives without a body")
    if item.is_redefined:
        done.append("lists it under `redefine`")
    if item.is_selected:
        done.append("selects it")
    return f"{said} `{info.name}` {enumerated(done)}." if done else said


def outcome(info: ClassInfo, feature: Feature, group: list[Inherited], *chance: str | int) -> str:
    """Which version objects of the class have."""
    name = info.name
    if feature.is_own:
        return _own_outcome(info, feature, group, *chance)
    if feature.is_deferred:
        return f"`{name}` does not declare it and no effective version reaches it: in `{name}` it is still deferred."
    deferred = [item for item in group if item.feature.is_deferred]
    more = ""
    if deferred and len(group) > len(deferred):
        more = f", which makes the deferred version{'s' if len(deferred) > 1 else ''} effective as well"
    return pick(TAKEN, *chance).format(heir=name, author=feature.declared_in.name, more=more)


def _own_outcome(info: ClassInfo, feature: Feature, group: list[Inherited], *chance: str | int) -> str:
    if feature.is_deferred:
        return (
            f"`{info.name}` declares `{feature.name}` itself and leaves it deferred, for its heirs to make effective."
        )
    if all(item.feature.is_deferred for item in group):
        how = "which makes it effective"
    else:
        how = "which replaces the inherited one"
    return pick(OWN, *chance).format(heir=info.name, name=feature.name, how=how)


def origin(feature: Feature, *chance: str | int) -> str:
    """Where it was first introduced, under which name; "" where it goes back to several features."""
    if len(feature.seeds) != 1 or feature.is_replicated:
        return ""
    owner, _, name = feature.seeds[0].partition(".")
    return pick(ORIGINS, *chance).format(owner=owner, name=name)
