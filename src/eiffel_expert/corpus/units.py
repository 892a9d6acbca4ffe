"""Classes and features as units: spans, header comments, contracts, bodies.

Comes in: a parsed file. Goes out: `SourceUnit`s without a place: `placed` says later what they are called, which
project and licence they have (group and split are set when all files are known). Each unit's text is a slice of the
file; nothing is reformatted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import ClassDeclaration, FeatureDeclaration
from eiffel_expert.records import SourceUnit, content_id


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for all units of one file beyond its text."""

    project: str
    path: str
    licence: str
    dialect: str
    tier: str = "parses"
    void_safety: str = ""
    configuration: str = ""


def units_of(tree: Tree, encoding: str) -> list[SourceUnit]:
    """The class and its features, in the order of the text; none if the tree has no class."""
    root = tree.root
    if root is None:
        return []
    owner = _class_unit(tree, root, encoding)
    return [owner, *_feature_units(tree, root, owner)]


def placed(units: Sequence[SourceUnit], standing: Standing) -> list[SourceUnit]:
    """The same with their place, and with ids that depend on it."""
    if not units:
        return []
    owner = units[0]
    own_id = content_id("class", standing.project, standing.path, owner.class_name, owner.text)
    return [_placed(unit, own_id, standing) for unit in units]


def _placed(unit: SourceUnit, class_id: str, standing: Standing) -> SourceUnit:
    is_class = unit.kind == "class"
    own_id = class_id if is_class else content_id("feature", class_id, unit.feature_name, str(unit.start), unit.text)
    return replace(
        unit,
        id=own_id,
        class_id=class_id,
        project=standing.project,
        path=standing.path,
        licence=standing.licence,
        dialect=standing.dialect,
        tier=standing.tier,
        void_safety=standing.void_safety,
        configuration=standing.configuration,
    )


def _class_unit(tree: Tree, root: ClassDeclaration, encoding: str) -> SourceUnit:
    start, end = tree.span(root)
    name = root.name.upper()
    text = tree.text[start:end]
    return SourceUnit(
        id="",
        kind="class",
        project="",
        group="",
        split="train",
        path="",
        class_name=name,
        feature_name="",
        class_id="",
        start=start,
        end=end,
        line=tree.line_of(root),
        text=text,
        signature=_class_header(tree, root),
        header_comment="",
        precondition="",
        postcondition=tree.text_of(root.invariant).strip() if root.invariant else "",
        body_kind="",
        body="",
        dialect=tree.dialect,
        encoding=encoding,
        licence="",
    )


def _class_header(tree: Tree, root: ClassDeclaration) -> str:
    """`deferred class NAME [G -> HASHABLE]` on one line."""
    marks = [
        word
        for word, is_set in (
            ("frozen", root.is_frozen),
            ("expanded", root.is_expanded),
            ("deferred", root.is_deferred),
        )
        if is_set
    ]
    formals = ", ".join(" ".join(tree.text_of(formal).split()) for formal in root.formals)
    return " ".join([*marks, "class", root.name.upper(), *([f"[{formals}]"] if formals else [])])


def _feature_units(tree: Tree, root: ClassDeclaration, owner: SourceUnit) -> Iterator[SourceUnit]:
    for clause in root.feature_clauses:
        for feature in clause.features:
            yield _feature_unit(tree, feature, owner)


def _feature_unit(tree: Tree, feature: FeatureDeclaration, owner: SourceUnit) -> SourceUnit:
    start, end = _with_comment(tree, feature)
    text = tree.text[start:end]
    return SourceUnit(
        id="",
        kind="feature",
        project=owner.project,
        group="",
        split="train",
        path=owner.path,
        class_name=owner.class_name,
        feature_name=feature.name,
        class_id=owner.id,
        start=start,
        end=end,
        line=tree.line_of(feature),
        text=text,
        signature=" ".join(_slice(tree, tree.signature_span(feature)).split()),
        header_comment=tree.header_comment(feature),
        precondition=tree.text_of(feature.require).strip() if feature.require else "",
        postcondition=tree.text_of(feature.ensure).strip() if feature.ensure else "",
        body_kind=_body_kind(feature),
        body=_slice(tree, tree.body_span(feature)),
        dialect=owner.dialect,
        encoding=owner.encoding,
        licence=owner.licence,
    )


def _with_comment(tree: Tree, feature: FeatureDeclaration) -> tuple[int, int]:
    """The feature's span, stretched over the header comment of an attribute or constant, which stands behind it."""
    start, end = tree.span(feature)
    comment = tree.comment_span(feature)
    return (start, max(end, comment[1])) if comment else (start, end)


def _slice(tree: Tree, span: tuple[int, int] | None) -> str:
    return tree.text[span[0] : span[1]].strip() if span else ""


def _body_kind(feature: FeatureDeclaration) -> str:
    if feature.body is not None:
        return feature.body.kind
    return "constant" if feature.value is not None else "attribute"
