"""The routine, attribute or contract that a walk is in: its text, its arguments and locals, its place in the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...interface import Written, written
from ...resolution import resolve
from ...types import Type

if TYPE_CHECKING:
    from ...features import Feature
    from ...syntax import PrecursorCall
    from ...syntax import Type as TypeNode
    from ...universe import ClassInfo


class Closure:
    """The declaration of `feature`; `writer` is the class of the text, `feature.owner` the class that runs it.

    `entities` has the written types of arguments and locals by lower-case name.
    """

    __slots__ = ("declaration", "entities", "feature", "writer")

    def __init__(self, feature: Feature) -> None:
        self.feature = feature
        self.writer = feature.declared_in
        self.declaration = feature.declaration
        self.entities: dict[str, Written] = {}
        if self.declaration is not None:
            for group in (*self.declaration.arguments, *self.declaration.locals):
                kind = written(group.type)
                for name in group.names:
                    self.entities[name.lower()] = kind

    def written(self, node: TypeNode) -> Type:
        """What a type in the text is to the class that runs it."""
        return resolve(written(node), self.writer, self.feature.owner, self.feature)

    def entity_type(self, name: str) -> Type | None:
        """The type of an argument or local."""
        kind = self.entities.get(name)
        return resolve(kind, self.writer, self.feature.owner, self.feature) if kind is not None else None

    def precursor(self, node: PrecursorCall) -> Feature | None:
        """The feature that `Precursor` stands for; None if it is not known."""
        own = self.writer.features.get(self.feature.record.key)
        if own is None:
            return None
        wanted = getattr(node.parent, "name", "").upper()
        found: Feature | None = None
        for candidate in own.precursors:
            while candidate.owner is self.writer and candidate.precursors:
                candidate = candidate.precursors[0]
            named = self.writer.class_named(wanted) if wanted else None
            if wanted and candidate.owner is not named:
                continue
            if found is None or (found.is_deferred and not candidate.is_deferred):
                found = candidate
        return found


def as_seen_by(info: ClassInfo, found: Feature) -> Feature | None:
    """What a feature of an ancestor has become in `info`: the selected version, unless `found` is one that was not."""
    if found.owner is info:
        return found
    if found.is_replicated:
        for feature in info.features.values():
            if found.seeds[0] in feature.seeds and _goes_back_to(feature, found):
                return feature
    return info.feature_with_seed(found.seeds[0])


def _goes_back_to(feature: Feature, ancestor: Feature) -> bool:
    return feature is ancestor or any(_goes_back_to(above, ancestor) for above in feature.precursors)
