"""Changes to what a class declares: parents, adaptations, signatures, creation, constraints, marks.

In: a class of a tree that parses, and a random generator. Out: edits of the text, or None. What others would make of a
changed declaration does not matter: checker_mutants.py gives such a class a name of its own, which nothing mentions.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker_mutations import Edit, Operator, Place, misspelt

from eiffel_expert.eiffel.syntax import (
    Assertions,
    ClassDeclaration,
    ClassType,
    EntityGroup,
    ExportItem,
    FeatureDeclaration,
    Rename,
    RoutineBody,
)

_SECTIONS = frozenset(("rename", "export", "undefine", "redefine", "select", "end"))


def root_of(place: Place) -> ClassDeclaration:
    root = place.tree.root
    assert root is not None
    return root


def texts(place: Place) -> list[str]:
    return place.tree.token_table.texts


def named_lists(place: Place, keyword: str) -> Iterator[tuple[int, list[int]]]:
    """The sections of parent clauses that open with `keyword`: its token, and the tokens of the names."""
    words = texts(place)
    for parent in root_of(place).parents:
        for token in range(parent.first, parent.last + 1):
            if words[token].lower() == keyword:
                names = []
                following = token + 1
                while following <= parent.last and words[following].lower() not in _SECTIONS:
                    names += [following] if words[following] != "," else []
                    following += 1
                yield token, names


def item_removed(place: Place, keyword: int, items: list[tuple[int, int]], chosen: int) -> list[Edit]:
    """An item of a list with its comma; the keyword too if it is the only one. Items are first and last tokens."""
    first, last = items[chosen]
    if len(items) == 1:
        first = keyword
    elif chosen:
        first = items[chosen - 1][1] + 1
    else:
        last = items[1][0] - 1
    return [(place.start(first), place.tree.token_end(last), "")]


def name_removed_from(keyword: str) -> Operator:
    """The operator that leaves out a name of a `redefine`, `undefine` or `select` section."""

    def name_removed(place: Place) -> list[Edit] | None:
        found = [(token, names) for token, names in named_lists(place, keyword) if names]
        if not found:
            return None
        token, names = place.rng.choice(found)
        return item_removed(place, token, [(name, name) for name in names], place.rng.randrange(len(names)))

    return name_removed


def rename_removed(place: Place) -> list[Edit] | None:
    found = [parent.rename for parent in root_of(place).parents if parent.rename]
    if not found:
        return None
    renames: list[Rename] = place.rng.choice(found)
    items = [(one.first, one.last) for one in renames]
    return item_removed(place, renames[0].first - 1, items, place.rng.randrange(len(items)))


def adapted_name_misspelt(place: Place) -> list[Edit] | None:
    """A name in a section of a parent clause is misspelt."""
    sections = [section for keyword in ("redefine", "undefine", "select") for section in named_lists(place, keyword)]
    tokens = [name for _, names in sections for name in names]
    tokens += [rename.first for parent in root_of(place).parents for rename in parent.rename or []]
    if not tokens:
        return None
    token = place.rng.choice(tokens)
    return place.token_replaced(token, misspelt(texts(place)[token], place.rng))


def parent_removed(place: Place) -> list[Edit] | None:
    parents = root_of(place).parents
    if not parents:
        return None
    chosen = place.rng.choice(parents)
    words = texts(place)
    first = chosen.first - 1 if len(parents) == 1 and words[chosen.first - 1].lower() == "inherit" else chosen.first
    return [(place.start(first), place.tree.token_end(chosen.last), "")]


def parent_generics_dropped(place: Place) -> list[Edit] | None:
    kinds = [parent.type for parent in root_of(place).parents if isinstance(parent.type, ClassType)]
    chosen = place.one([kind for kind in kinds if kind.actuals])
    return place.replaced(chosen, chosen.name) if chosen is not None else None


def deferred_toggled(place: Place) -> list[Edit] | None:
    """`deferred class` becomes `class`, `class` becomes `deferred class`."""
    root = root_of(place)
    token = root.class_token
    if root.is_deferred:
        return [(place.start(token - 1), place.start(token), "")]
    return [(place.start(token), place.start(token), "deferred ")] if not root.header_mark else None


def feature_deleted(place: Place) -> list[Edit] | None:
    return place.replaced(place.feature, "") if len(place.feature.names) == 1 else None


def feature_renamed(place: Place) -> list[Edit] | None:
    """The declared name is misspelt."""
    name = place.feature.names[0]
    if name.fix or texts(place)[name.last].lower() != name.name.lower():
        return None
    return place.token_replaced(name.last, misspelt(name.name, place.rng))


def signature_changed(place: Place) -> list[Edit] | None:
    """The type of an argument or of the result becomes another."""
    found: list[EntityGroup | FeatureDeclaration] = [*place.feature.arguments]
    found += [place.feature] if place.feature.type is not None else []
    if not found:
        return None
    kind = place.rng.choice(found).type
    assert kind is not None
    return place.replaced(kind, "STRING" if "STRING" not in place.text(kind) else "INTEGER")


def argument_undeclared(place: Place) -> list[Edit] | None:
    """The formal arguments are left out."""
    groups = place.feature.arguments
    if not groups:
        return None
    return [(place.start(groups[0].first - 1), place.tree.token_end(groups[-1].last + 1), "")]


def body_deferred(place: Place) -> list[Edit] | None:
    body: RoutineBody | None = place.feature.body
    if body is None or body.kind not in ("do", "once") or place.feature.rescue is not None or place.feature.locals:
        return None
    return place.replaced(body, "deferred")


def contract_unchained(place: Place) -> list[Edit] | None:
    """`require else` becomes `require`, `ensure then` becomes `ensure`."""
    made: list[Assertions] = [node for node in (place.feature.require, place.feature.ensure) if node is not None]
    chosen = place.one([node for node in made if node.is_else or node.is_then])
    return place.token_replaced(chosen.first + 1, "") if chosen is not None else None


def creator_misspelt(place: Place) -> list[Edit] | None:
    words = texts(place)
    names = [(clause, name) for clause in root_of(place).creators for name in clause.names]
    if not names:
        return None
    clause, name = place.rng.choice(names)
    tokens = [token for token in range(clause.first, clause.last + 1) if words[token] == name]
    return place.token_replaced(tokens[-1], misspelt(name, place.rng)) if tokens else None


def constraint_changed(place: Place) -> list[Edit] | None:
    found = [constraint for formal in root_of(place).formals for constraint in formal.constraints]
    chosen = place.one(found)
    return place.replaced(chosen.type, "STRING") if chosen is not None else None


def export_misspelt(place: Place) -> list[Edit] | None:
    """A name in an `export` section is misspelt."""
    items: list[ExportItem] = [item for parent in root_of(place).parents for item in parent.export or [] if item.names]
    chosen = place.one(items)
    if chosen is None or not chosen.names:
        return None
    return place.token_replaced(chosen.last, misspelt(texts(place)[chosen.last], place.rng))


HEADER: dict[str, Operator] = {
    "redefine_removed": name_removed_from("redefine"),
    "undefine_removed": name_removed_from("undefine"),
    "select_removed": name_removed_from("select"),
    "rename_removed": rename_removed,
    "adapted_name_misspelt": adapted_name_misspelt,
    "parent_removed": parent_removed,
    "parent_generics_dropped": parent_generics_dropped,
    "deferred_toggled": deferred_toggled,
    "feature_deleted": feature_deleted,
    "feature_renamed": feature_renamed,
    "signature_changed": signature_changed,
    "argument_undeclared": argument_undeclared,
    "body_deferred": body_deferred,
    "contract_unchained": contract_unchained,
    "creator_misspelt": creator_misspelt,
    "constraint_changed": constraint_changed,
    "export_misspelt": export_misspelt,
}


def own_name_changed(place: Place, name: str, edits: list[Edit]) -> list[Edit]:
    """Edits that give the class another name wherever its text mentions it, but where `edits` change it anyway."""
    old = root_of(place).name.lower()
    found = list(edits)
    for token in range(len(texts(place)) - 2):
        if texts(place)[token].lower() == old:
            start, end = place.start(token), place.tree.token_end(token)
            if not any(first < end and start < last for first, last, _ in edits):
                found.append((start, end, name))
    return sorted(found)
