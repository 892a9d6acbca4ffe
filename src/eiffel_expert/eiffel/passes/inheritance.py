"""Flattening: what the features of a class are, its ancestors' included (ECMA-367 8.6, 8.10, 8.16).

In: a class whose parents can be flattened. Out: its features by name. Nothing is reported here: inheritance_checks.py
looks at the same groups for what is wrong with them. Where a rule is broken the class gets what features it can.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ..features import Feature
from ..types import ClassType, Type

if TYPE_CHECKING:
    from ..universe import ClassInfo, Parent

EXPORTED_TO_NONE: Final = ("NONE",)
EXPORTED_TO_ANY: Final = ("ANY",)


class Inherited:
    """A parent's feature on its way into an heir: `feature` is the heir's view, `source` the parent's."""

    __slots__ = ("feature", "is_redefined", "is_renamed", "is_selected", "is_undefined", "parent", "source")
    parent: Parent
    source: Feature
    feature: Feature
    is_renamed: bool
    is_undefined: bool
    is_redefined: bool
    is_selected: bool

    def __init__(self, parent: Parent, source: Feature, feature: Feature) -> None:
        self.parent = parent
        self.source = source
        self.feature = feature
        self.is_renamed = False
        self.is_undefined = False
        self.is_redefined = False
        self.is_selected = False


def flatten(info: ClassInfo) -> None:
    """Give `info` its features. A class that inherits from itself keeps its own alone."""
    own = own_features(info)
    groups = groups_of(info)
    found: dict[str, Feature] = {}
    for key, group in groups.items():
        redeclaration = own.get(key)
        found[key] = redeclared(redeclaration, group) if redeclaration is not None else joined(group)
    replicate(info, found)
    for key, feature in own.items():
        if key not in found:
            feature.seeds = (f"{info.name}.{key}",)
            found[key] = feature
    info.set_features(found)


def own_features(info: ClassInfo) -> dict[str, Feature]:
    """Features declared in the class; of two with one name the first."""
    found: dict[str, Feature] = {}
    for record in info.interface.features:
        if record.key not in found:
            found[record.key] = Feature(record, info, ())
    return found


def groups_of(info: ClassInfo) -> dict[str, list[Inherited]]:
    """`inherited_groups`, made once for a class that is being checked."""
    if info.groups is None:
        groups: dict[str, list[Inherited]] = {} if info.is_cyclic else inherited_groups(info)
        if not info.keeps_groups:
            return groups
        info.groups = groups
    return info.groups


def inherited_groups(info: ClassInfo) -> dict[str, list[Inherited]]:
    """The parents' features by the names that they get in `info`."""
    groups: dict[str, list[Inherited]] = {}
    for parent in info.parents:
        if parent.info is None or parent.info is info:
            continue
        for item in parent_features(info, parent):
            group = groups.get(item.feature.key)
            if group is None:
                groups[item.feature.key] = [item]
            else:
                group.append(item)
    return groups


def parent_features(info: ClassInfo, parent: Parent) -> list[Inherited]:
    """All features of one parent as `info` gets them: renamed, undefined, exported as its clauses say."""
    assert parent.info is not None
    above = parent.info
    maps: dict[int, tuple[Type, ...] | None] = {}
    actuals = parent.type.actuals if isinstance(parent.type, ClassType) else ()
    found: list[Inherited] = []
    by_key: dict[str, list[Inherited]] = {}
    record = parent.record
    renames = {old.lower(): new for old, new in record.renames} if record is not None else {}
    plain = record is None or not (record.exports or record.undefine or record.redefine or record.select)
    if plain and not renames and not actuals:
        return [
            Inherited(parent, source, source.inherited_by(info, source.formal_map or ()))
            for source in above.features.values()
        ]
    for source in above.features.values():
        feature = source.inherited_by(info, _formal_map(source, actuals, maps))
        item = Inherited(parent, source, feature)
        if renames and source.key in renames:
            new = renames[source.key]
            feature.name = new[0]
            feature.key = new[0].lower()
            feature.aliases = new[2]
            item.is_renamed = True
        found.append(item)
        if not plain:
            by_key.setdefault(feature.key, []).append(item)
    if record is not None and not plain:
        _adapt(parent, found, by_key)
    return found


def _formal_map(
    source: Feature, actuals: tuple[Type, ...], maps: dict[int, tuple[Type, ...] | None]
) -> tuple[Type, ...] | None:
    """What the formals of the class that declares `source` are in the heir."""
    own = source.formal_map
    if own is None:
        return actuals
    if not own or not actuals:
        return own
    found = maps.get(id(own))
    if found is None:
        found = tuple([kind.substituted(actuals, kind) if kind.depends else kind for kind in own])
        maps[id(own)] = found
    return found


def _adapt(parent: Parent, found: list[Inherited], by_key: dict[str, list[Inherited]]) -> None:
    """Apply the clauses but `rename`, which speak of the new names.

    As in the standard and in Gobo an export clause only adds clients; `all` is for features that no other item names.
    """
    record = parent.record
    assert record is not None
    named = {name.lower() for _, names in record.exports for name in names or ()}
    for clients, names in record.exports:
        if names is None:
            for item in found:
                if item.feature.key not in named:
                    item.feature.clients = joint_clients(item.feature.clients, clients)
        for name in names or ():
            for item in by_key.get(name.lower(), ()):
                item.feature.clients = joint_clients(item.feature.clients, clients)
    for name in record.undefine:
        for item in by_key.get(name.lower(), ()):
            item.is_undefined = True
            item.feature.is_deferred = True
            item.feature.is_undefined = True
    for name in record.redefine:
        for item in by_key.get(name.lower(), ()):
            item.is_redefined = True
    for name in record.select:
        for item in by_key.get(name.lower(), ()):
            item.is_selected = True
            item.feature.is_selected = True


def redeclared(feature: Feature, group: list[Inherited]) -> Feature:
    """An own feature that redefines, or makes effective, those inherited under its name."""
    feature.precursors = tuple([item.source for item in group])
    feature.seeds = merged_seeds(group)
    feature.is_selected = any(item.is_selected for item in group)
    feature.clients = joint_clients(feature.clients, merged_clients(group))
    return feature


def joined(group: list[Inherited]) -> Feature:
    """What is inherited under one name: shared, or deferred features joined with at most one effective one."""
    if len(group) == 1:
        return group[0].feature
    feature = chosen_of(group).feature
    feature.seeds = merged_seeds(group)
    feature.clients = merged_clients(group)
    feature.precursors = tuple([item.source for item in group])
    feature.is_selected = any(item.is_selected for item in group)
    if not feature.aliases:
        feature.aliases = next((item.feature.aliases for item in group if item.feature.aliases), ())
    return feature


def chosen_of(group: list[Inherited]) -> Inherited:
    """The first effective one, else the first."""
    for item in group:
        if not item.feature.is_deferred:
            return item
    return group[0]


def merged_seeds(group: list[Inherited]) -> tuple[str, ...]:
    """The seeds of all, each once."""
    first = group[0].source.seeds
    if all(item.source.seeds == first for item in group):
        return first
    return tuple(dict.fromkeys(seed for item in group for seed in item.source.seeds))


def merged_clients(group: list[Inherited]) -> tuple[str, ...]:
    """The clients of all."""
    found = group[0].feature.clients
    for item in group:
        found = joint_clients(found, item.feature.clients)
    return found


def joint_clients(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """The clients of both; ANY alone where it is one of them."""
    if first == second or second == EXPORTED_TO_NONE:
        return first
    if first == EXPORTED_TO_NONE:
        return second
    if "ANY" in first or "ANY" in second:
        return EXPORTED_TO_ANY
    return tuple(dict.fromkeys((*first, *second)))


def clashes_in(found: Iterable[Feature]) -> dict[str, list[Feature]]:
    """The features that share a seed, by that seed: an ancestor's feature that has become several."""
    by_seed: dict[str, Feature] = {}
    clashes: dict[str, list[Feature]] = {}
    for feature in found:
        for seed in feature.seeds:
            other = by_seed.setdefault(seed, feature)
            if other is not feature:
                clashes.setdefault(seed, [other]).append(feature)
    return clashes


def replicate(info: ClassInfo, found: dict[str, Feature]) -> None:
    """Where a feature has become several, leave its seed to the selected one; each of the others is a new feature."""
    for seed, features in clashes_in(found.values()).items():
        heir = next((feature for feature in features if feature.is_selected), features[0])
        for feature in features:
            if feature is not heir:
                feature.is_replicated = True
                feature.version = feature
                own = f"{info.name}.{feature.key}"
                kept = tuple([other for other in feature.seeds if other not in (seed, own)])
                feature.seeds = (*kept, own)
