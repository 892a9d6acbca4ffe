"""What the text of a class and its flat form prove about it, as sentences.

In: the tree of a class, and the class as the front end sees it (None where that is not known). Out: sentences on what
kind of class it is, its generics, its parents, how objects are made, its features by role,
constants with their values. Nothing is said that the text of the class does not show.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.class_text import is_exported, root_of
from eiffel_expert.dataset.feature_facts import enumerated
from eiffel_expert.dataset.trees import spelt
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import ClassDeclaration, ClassType, FeatureDeclaration, FormalGeneric, ParentClause
from eiffel_expert.eiffel.universe import ClassInfo

MOST_NAMES = 8
LONGEST_VALUE = 60  # characters of a constant's value


def kind_of_class(tree: Tree) -> str:
    """ "`LIST` is a deferred class with the generic parameter `G`, which may be any type."""
    root = root_of(tree)
    words = ["frozen"] * root.is_frozen + [root.header_mark] * bool(root.header_mark)
    noun = " ".join((*words, "class"))
    article = "an" if noun[0] in "aeiou" and not noun.startswith("once") else "a"
    said = f"`{root.name.upper()}` is {article} {noun}"
    if root.formals:
        said += " with the generic parameter" + ("s " if len(root.formals) > 1 else " ")
        said += enumerated([_formal(tree, formal) for formal in root.formals])
    return f"{said}."


def _formal(tree: Tree, formal: FormalGeneric) -> str:
    if not formal.constraints:
        return f"`{formal.name}` (any type)"
    types = [f"`{spelt(tree, constraint.type)}`" for constraint in formal.constraints]
    made = f", and be creatable with {enumerated([f'`{name}`' for name in formal.creators])}" if formal.creators else ""
    return f"`{formal.name}` (actual types must conform to {enumerated(types)}{made})"


def parents(tree: Tree) -> list[str]:
    """One sentence a parent: which it is, and how what it gives is adapted."""
    return [_parent(tree, clause) for clause in root_of(tree).parents]


def _parent(tree: Tree, clause: ParentClause) -> str:
    verb = "It inherits, without conforming to it, from" if clause.nonconforming else "It inherits from"
    said = f"{verb} `{spelt(tree, clause.type)}`"
    adapted = list(_adaptations(clause))
    return f"{said}; it {enumerated(adapted)}." if adapted else f"{said}."


def _adaptations(clause: ParentClause) -> Iterator[str]:
    renames = [f"`{r.old}` to `{r.name.name}`" for r in clause.rename or ()]
    if 0 < len(renames) <= MOST_NAMES:
        yield f"renames {enumerated(renames)}"
    for word, names in (("redefines", clause.redefine), ("undefines", clause.undefine), ("selects", clause.select)):
        if names and len(names) <= MOST_NAMES:
            yield f"{word} {enumerated([f'`{name}`' for name in names])}"
        elif names:
            yield f"{word} {len(names)} features"
    if clause.export:
        yield "changes the export of some features"


def creation(tree: Tree, info: ClassInfo | None) -> str:
    """How objects come to be; "" where nothing is certain."""
    root = root_of(tree)
    if root.is_deferred:
        return "Being deferred, it has no direct instances."
    public = [n for c in root.creators if c.clients is None or "ANY" in map(str.upper, c.clients) for n in c.names]
    if public:
        return f"Objects are created with {enumerated([f'`{name}`' for name in public], 'or')}."
    if root.creators:
        return "Not every class may create objects of it."
    if info is not None and info.is_complete and list(info.creators) == ["default_create"]:
        return "It has no creation clause, so objects are created with `default_create`."
    return ""


def roles(tree: Tree, comments: dict[int, str]) -> list[str]:
    """Lines on its own features by role: exported queries, commands, the rest; `comments` by token of the feature."""
    root = root_of(tree)
    creators = {name.lower() for clause in root.creators for name in clause.names}
    exported = [f for clause in root.feature_clauses if is_exported(clause) for f in clause.features]
    hidden = [f for clause in root.feature_clauses if not is_exported(clause) for f in clause.features]
    queries = [f for f in exported if f.is_query and not f.is_constant]
    commands = [f for f in exported if f.is_command and f.name.lower() not in creators]
    lines = []
    for title, chosen in (
        ("Creation", [f for f in root.features if f.name.lower() in creators]),
        ("Queries", queries),
        ("Commands", commands),
        ("Constants", [f for f in exported if f.is_constant]),
        ("Not exported to all", [f for f in hidden if f.name.lower() not in creators]),
    ):
        if chosen:
            lines.append(f"{title}:")
            lines += [_feature(tree, feature, comments.get(feature.first, "")) for feature in chosen]
    return lines


def _feature(tree: Tree, feature: FeatureDeclaration, comment: str) -> str:
    names = " and ".join(f"`{name.name}`" for name in feature.names)
    kind = _value(tree, feature) or _kind(feature)
    said = f"- {names}"
    if feature.type is not None:
        said += f" (`{spelt(tree, feature.type)}`{', ' if kind else ''}{kind})"
    elif kind:
        said += f" ({kind})"
    return f"{said}: {comment}" if comment else said


def _value(tree: Tree, feature: FeatureDeclaration) -> str:
    """ "value `5`" for a constant whose value is short and on one line."""
    value = spelt(tree, feature.value) if feature.value is not None else ""
    return f"value `{value}`" if value and len(value) <= LONGEST_VALUE and "`" not in value else ""


def _kind(feature: FeatureDeclaration) -> str:
    if feature.is_attribute:
        return "attribute"
    if feature.body is not None and feature.body.kind in ("once", "deferred", "external"):
        return feature.body.kind
    return ""


def is_plain(root: ClassDeclaration) -> bool:
    """Whether its parents are class types, which the words here are for."""
    return all(isinstance(parent.type, ClassType) for parent in root.parents)
