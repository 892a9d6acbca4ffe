"""How a class comes by one of its inherited features, as sentences that its flat form proves.

In: a class as the front end sees it, all ancestors known, and the group of parents' features that meet under one name
(passes/inheritance.py). Out: which declarations to show, with remarks on what they do not show themselves; what each
parent has under which name, how the class adapts it, by which branches it comes a second time, which version objects of
the class have in the end, and where the feature was introduced. Turns of phrase are chosen by the given chance.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

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
MOST_OTHERS = 2  # branches by which a feature comes under another name


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
    """Whether the sentences here cover the case: one version under this name, all parents known."""
    return not feature.is_replicated and all(item.parent.info is not None for item in group)


@dataclass(frozen=True)
class Story:
    """How `info` comes by `feature`, on which the features in `group` meet: what to show, and what to say of it."""

    info: ClassInfo
    feature: Feature
    group: list[Inherited]

    @cached_property
    def others(self) -> list[Inherited]:
        """What goes back to the same declaration and is there under another name."""
        seeds = set(self.feature.seeds)
        groups = groups_of(self.info)
        return [i for key in groups if key != self.feature.key for i in groups[key] if seeds & set(i.source.seeds)]

    @cached_property
    def seed(self) -> tuple[str, str]:
        """(class, name) of the one declaration that it goes back to; ("", "") where there are several."""
        if len(self.feature.seeds) != 1:
            return ("", "")
        owner, _, name = self.feature.seeds[0].partition(".")
        return (owner, name)

    @property
    def is_plain(self) -> bool:
        """Whether few branches with other names have one declaration in common that can be shown."""
        return not self.others or (bool(self.seed[0]) and len(self.others) <= MOST_OTHERS)

    def places(self) -> dict[tuple[str, str], list[str]]:
        """(class, name) of the declarations to show, own ones first, with remarks that prove what is said."""
        found: dict[tuple[str, str], list[str]] = {}
        if self.feature.is_own:
            found[self.info.name, self.feature.record.key] = []
        for item in (*self.group, *self.others):
            source, parent = item.source, item.parent.info
            assert parent is not None
            remarks = found.setdefault((source.declared_in.name, source.record.key), [])
            remarks += [said for said in _remarks(source, parent.name) if said not in remarks]
        if self.others and self.seed[0]:
            found.setdefault(self.seed, [])
        if self.seed in found:
            heirs = ", which all versions here go back to" if self.others else ""
            found[self.seed].insert(0, f"introduced here{heirs}")
        return found

    def history(self, *chance: str | int) -> list[str]:
        """Sentences on what comes from where, parent by parent."""
        return [_from_parent(self.info, self.feature, item, *chance, number) for number, item in enumerate(self.group)]

    def second_names(self) -> list[str]:
        """Sentences on the branches by which the same feature comes under another name."""
        said = [_by_another_name(self.info, item) for item in self.others]
        selected = [item.feature.name for item in (*self.group, *self.others) if item.is_selected]
        if said and selected:
            one = f"The branches go back to one feature, so `{self.info.name}` has to say by `select` which version"
            said.append(f"{one} calls through the type of a common ancestor mean: it is `{selected[0]}`.")
        return said

    def outcome(self, *chance: str | int) -> str:
        """Which version objects of the class have."""
        info, feature, group = self.info, self.feature, self.group
        name = info.name
        if feature.is_own:
            return _own_outcome(info, feature, group, *chance)
        if feature.is_deferred:
            return (
                f"`{name}` does not declare it and no effective version reaches it: in `{name}` it is still deferred."
            )
        deferred = [item for item in group if item.feature.is_deferred]
        more = ""
        if deferred and len(group) > len(deferred):
            more = f", which makes the deferred version{'s' if len(deferred) > 1 else ''} effective as well"
        return pick(TAKEN, *chance).format(heir=name, author=feature.declared_in.name, more=more)

    def origin(self, *chance: str | int) -> str:
        """Where it was first introduced, under which name; "" where no declaration shown is the first."""
        if self.seed not in self.places() or self.feature.is_replicated:
            return ""
        return pick(ORIGINS, *chance).format(owner=self.seed[0], name=self.seed[1])


def _remarks(source: Feature, parent: str) -> list[str]:
    """What the declaration alone does not show of the parent's version."""
    said = []
    if not source.is_own:
        name = f", as `{source.name}`" if source.key != source.record.key else ""
        said.append(f"{parent} has it from here{name}")
    if source.is_deferred and source.record.kind != "deferred":
        said.append(f"undefined in {parent}")
    return said


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


def _by_another_name(info: ClassInfo, item: Inherited) -> str:
    assert item.parent.info is not None
    said = f"By `{item.parent.info.name}` the same feature arrives as `{item.source.name}`"
    if item.is_renamed:
        return f"{said}; `{info.name}` renames it as `{item.feature.name}`, so that it has both."
    return f"{said}, under another name, so `{info.name}` has both."


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
