"""The rules of inheritance that go by types: redeclarations and joins (ECMA-367 8.10.26 VDRD, 8.10.29 VDJR).

In: a class whose features have their precursors. Out: VDRD-2 and VDRD-6 where a redeclaration's signature does not
conform, VDJR where features are joined whose signatures differ. Arguments may be redeclared covariantly, as compilers
allow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..conformance import same_type
from ..features import MAYBE, NO, Feature
from ..interface import Written
from ..report import Report
from ..types import CURRENT, FORMAL, Type
from .clauses import parent_token
from .inheritance import Inherited, chosen_of, groups_of

if TYPE_CHECKING:
    from ..universe import ClassInfo


def check(info: ClassInfo, report: Report) -> None:
    """Needs: features. Gives: VDRD-2, VDRD-6, VDJR."""
    if info.is_cyclic:
        return
    groups = groups_of(info)
    for key, group in groups.items():
        feature = info.features.get(key)
        if feature is not None and feature.is_own:
            for item in group:
                _Signatures(info, report, feature, item).redeclared()
        elif len(group) > 1:
            _check_join(info, report, group)
        if any(item.is_selected for item in group):
            _check_selection(info, report, groups, key)


def _check_selection(info: ClassInfo, report: Report, groups: dict[str, list[Inherited]], key: str) -> None:
    """The selected version stands for the others, whose signatures in the parents it conforms to."""
    feature, choice = info.features.get(key), chosen_of(groups[key])
    if feature is None:
        return
    seeds = {seed for item in groups[key] for seed in item.source.seeds}
    for other, group in groups.items():
        if other != key and not any(item.is_selected for item in group):
            for item in group:
                if not seeds.isdisjoint(item.source.seeds):
                    _Signatures(info, report, feature, item, choice).covers()


def _check_join(info: ClassInfo, report: Report, group: list[Inherited]) -> None:
    choice = chosen_of(group)
    chosen = choice.feature
    for item in group:
        if item.feature is chosen or (item.source.version is chosen.version and _same_map(item.feature, chosen)):
            continue
        signatures = _Signatures(info, report, chosen, item, choice)
        if chosen.is_deferred:
            signatures.joined()
        elif item.feature.is_deferred:
            signatures.redeclared()


def _same_map(one: Feature, other: Feature) -> bool:
    return one.formal_map == other.formal_map


class _Signatures:
    """A feature of the class beside a parent's that it stands for; `item.feature` has the parent's signature."""

    def __init__(
        self, info: ClassInfo, report: Report, feature: Feature, item: Inherited, chosen: Inherited | None = None
    ) -> None:
        self.info = info
        self.report = report
        self.feature = feature
        self.item = item
        self.chosen = chosen or item
        self.wanted = _ParentView(item, info)

    def error(self, code: str, message: str) -> None:
        if self.feature.is_own:
            node = self.report.tree.features[self.feature.record.index]
            name = next((n for n in node.names if n.name.lower() == self.feature.key), None)
            self.report.error(code, name if name is not None else node, message)
        else:
            record = self.chosen.parent.record
            token = parent_token(self.report.tree, record.index if record is not None else -1)
            self.report.error_at(code, token, message)

    @property
    def above(self) -> str:
        return self.item.source.owner.name

    def redeclared(self) -> None:
        """The feature's signature conforms to the parent's, and an attribute stays what it is."""
        own, wanted = self.feature.type, self.wanted.type
        if self.covers() and own is not None and wanted is not None:
            self.attributes(own, wanted)

    def covers(self) -> bool:
        """Does the feature's signature conform to the parent's? Reports if not; tells of the type alone."""
        feature, name = self.feature, self.feature.name
        own, wanted = feature.type, self.wanted.type
        fits = True
        if own is not None and wanted is not None:
            fits = self.fits(own, wanted, "its type")
        elif own is not wanted:
            form = "query" if wanted is not None else "command"
            self.error("VDRD-2", f"`{name}' is a {form} in class {self.above}")
        if len(feature.arguments) != len(self.wanted.arguments):
            count = len(self.wanted.arguments)
            self.error("VDRD-2", f"`{name}' has {count} argument{'s'[: count != 1]} in class {self.above}")
            return fits
        for index, (mine, theirs) in enumerate(zip(feature.arguments, self.wanted.arguments, strict=True)):
            self.fits(mine, theirs, f"argument `{feature.argument_names[index]}'")
        return fits

    def fits(self, own: Type, wanted: Type, what: str) -> bool:
        """Does a type of the redeclaration conform to that of the parent? Reports if it does not."""
        if own.kind == CURRENT and wanted.kind == CURRENT:  # whatever their marks, as EiffelStudio has it
            return True
        mine = self.info.in_own_terms(own)
        theirs = self.wanted.in_heir(wanted)
        answer = self.info.conforms(mine, theirs)
        if answer == NO:
            self.error(
                "VDRD-2",
                f"`{self.feature.name}': {what} is {mine}, which does not conform to {theirs} of class {self.above}",
            )
        elif answer == MAYBE:
            self.report.undecided(f"a type in the signature of `{self.feature.name}' is not known")
        return answer != NO

    def attributes(self, own: Type, wanted: Type) -> None:
        """VDRD-6: attributes stay expanded, or stay references."""
        if not (self.item.source.is_attribute and self.feature.is_attribute and self.feature.is_own):
            return
        mine, theirs = self.info.in_own_terms(own), self.wanted.in_heir(wanted)
        if FORMAL in (mine.kind, theirs.kind) or not (mine.certain and theirs.certain):
            return
        if mine.is_expanded != theirs.is_expanded:
            form = "expanded" if theirs.is_expanded else "a reference"
            self.error("VDRD-6", f"`{self.feature.name}' is {form} in class {self.above}, which may not change")

    def joined(self) -> None:
        """Both signatures are the same, down to their anchors."""
        own, wanted = self.feature, self.item.feature
        if (own.type is None) != (wanted.type is None) or len(own.arguments) != len(wanted.arguments):
            self.error("VDJR", self.different())
            return
        pairs = list(zip(own.arguments, wanted.arguments, strict=True))
        if own.type is not None and wanted.type is not None:
            pairs.append((own.type, wanted.type))
        is_scoop = self.info.universe.settings.is_scoop
        differ = any(
            same_type(self.info.in_own_terms(mine), self.info.in_own_terms(theirs), is_scoop) == NO
            for mine, theirs in pairs
        )
        if differ or _anchors(own) != _anchors(wanted):
            self.error("VDJR", self.different())

    def different(self) -> str:
        return (
            f"`{self.feature.name}' of class {self.above} has not the signature of the feature that it is joined with"
        )


def _anchors(feature: Feature) -> list[tuple[object, ...]]:
    """What the types of a signature are anchored to, in order, as the class that sees the feature knows it."""
    record = feature.record
    found: list[tuple[object, ...]] = []
    for place, kind in enumerate((*[kind for _, kind in record.arguments], record.type)):
        if kind is not None:
            _add_anchors(kind, feature, place, found)
    return found


def _add_anchors(kind: Written, feature: Feature, place: int, found: list[tuple[object, ...]]) -> None:
    if kind[0] == "L":
        found.append((place, _anchor(kind[1][0], feature) if kind[4] is None else kind[4], *kind[1][1:]))
    elif kind[0] in ("C", "T"):
        for actual in kind[4 if kind[0] == "C" else 3]:
            _add_anchors(actual, feature, place, found)


def _anchor(name: str, feature: Feature) -> object:
    """An argument's index, "current", or the seeds of a feature."""
    for index, (argument, _) in enumerate(feature.record.arguments):
        if argument.lower() == name:
            return index
    anchor = feature.declared_in.features.get(name)
    if anchor is None:
        return name
    here = feature.owner.feature_with_seed(anchor.seeds[0])
    return here.key if here is not None else name


class _ParentView:
    """A parent's signature seen from the heir: `like Current` of the parent is the parent's type, not the heir's."""

    def __init__(self, item: Inherited, info: ClassInfo) -> None:
        self.parent_type = item.parent.type
        source = item.source
        actuals = getattr(self.parent_type, "actuals", ())
        self.actuals: tuple[Type, ...] = actuals
        self.type = source.type
        self.arguments = source.arguments
        self.info = info

    def in_heir(self, wanted: Type) -> Type:
        """A type of the parent's signature in terms of the heir."""
        return wanted.substituted(self.actuals, self.parent_type) if wanted.depends else wanted
