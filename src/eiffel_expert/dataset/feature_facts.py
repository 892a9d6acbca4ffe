"""What the text of a feature and the flat class prove about it, as sentences.

In: a feature's view, its tree, and the class as the front end sees it (None where that is not known). Out: sentences on
what kind of feature it is, whom it comes from, who may call it, what the names that it uses are, which attributes it
assigns. Where the flat class is not known, or has a parent that is not, nothing is said that depends on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from eiffel_expert.dataset.trees import names_in, spelt
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import Tree, walk
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.syntax import (
    Assignment,
    AssignmentAttempt,
    CreationInstruction,
    EntityGroup,
    FeatureDeclaration,
    InlineAgent,
    Iteration,
    ObjectTest,
    UnqualifiedCall,
)
from eiffel_expert.eiffel.universe import ClassInfo


def enumerated(items: Sequence[str], last: str = "and") -> str:
    """ "a, b and c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


def identity(view: FeatureView, tree: Tree) -> str:
    """ "`put` is a procedure of class QUEUE [G] with one argument, `a_item` (of type G)."""
    feature = tree.features[0]
    groups = [(name, spelt(tree, group.type)) for group in feature.arguments for name in group.names]
    said = f"`{feature.name}` is {_kind(feature)} of class `{view.owner.name}`"
    if feature.type is not None and feature.body is not None:
        said += f" that returns a value of type `{spelt(tree, feature.type)}`"
    if len(groups) == 1:
        said += f", with one argument `{groups[0][0]}` of type `{groups[0][1]}`"
    elif groups:
        said += f", with the arguments {enumerated([f'`{name}` (`{kind}`)' for name, kind in groups])}"
    return f"{said}."


def _kind(feature: FeatureDeclaration) -> str:
    kind = feature.body.kind if feature.body is not None else "constant" if feature.is_constant else "attribute"
    noun = "procedure" if feature.is_command else "function"
    names = {
        "do": f"a {noun}",
        "once": f"a once {noun}",
        "deferred": f"a deferred {noun}",
        "external": f"an external {noun}",
    }
    return names.get(kind, f"{'an' if kind == 'attribute' else 'a'} {kind}")


def running(feature: FeatureDeclaration) -> str:
    """What a once or deferred routine means for its callers; "" for others."""
    kind = feature.body.kind if feature.body is not None else ""
    if kind == "deferred":
        return "It has no body here: effective descendants have to supply one."
    if kind == "once" and not (feature.body is not None and feature.body.keys):
        again = "later calls return the result of that one" if feature.is_query else "later calls do nothing"
        return f"As a once routine it executes its body the first time only; {again}."
    return ""


def origin(info: ClassInfo | None, name: str) -> str:
    """Where it comes from: introduced, redefined, made effective; "" where that is not certain."""
    feature = info.feature(name) if info is not None else None
    if info is None or feature is None or not feature.is_own or not info.is_complete:
        return ""
    above = [source for source in feature.precursors if source.owner is not info]
    if not above:
        return "It is introduced in this class, not inherited."
    if _is_undefined(info, feature):
        return f"It is a new declaration of what is inherited from {_owners(above)}."
    effective = [source for source in above if not source.is_deferred]
    if effective:
        return f"It redefines the version inherited from {_owners(effective)}."
    if feature.is_deferred:
        return f"It redeclares the deferred feature inherited from {_owners(above)}, and is still deferred."
    return f"It makes effective the deferred feature inherited from {_owners(above)}."


def _owners(sources: Iterable[Feature]) -> str:
    """ "`LIST`", with the name that it has there where that is another."""
    return enumerated(list(dict.fromkeys(f"`{source.owner.name}`" for source in sources)))


def _is_undefined(info: ClassInfo, feature: Feature) -> bool:
    records = [parent.record for parent in info.parents if parent.record is not None]
    return any(feature.key == name.lower() for record in records for name in record.undefine)


def export(info: ClassInfo | None, name: str) -> str:
    """Who may call it, "" where all may."""
    feature = info.feature(name) if info is not None else None
    if feature is None or "ANY" in feature.clients:
        return ""
    clients = [f"`{client}`" for client in feature.clients if client != "NONE"]
    if not clients and info is not None and name.lower() in info.creators:
        return "It is a creation procedure, and not exported: it can't be called on an object that exists already."
    if not clients:
        return "It is not exported: other objects cannot call it."
    return f"It is exported to {enumerated(clients)} only, descendants included."


def own_names(feature: FeatureDeclaration) -> set[str]:
    """Lower-case names of arguments, locals, object-test locals and iteration variables."""
    found: set[str] = set()
    for node in walk(feature):
        if isinstance(node, EntityGroup):
            found |= {name.lower() for name in node.names}
        elif isinstance(node, ObjectTest):
            found.add(node.local.lower())
        elif isinstance(node, Iteration):
            found.add(node.name.lower())
    return found


def used_features(info: ClassInfo, feature: FeatureDeclaration) -> list[Feature]:
    """Features of the class that the body calls on the current object, itself apart, in the order of their names."""
    if feature.body is None:
        return []
    names = {name for instruction in feature.body.compound for name in names_in(instruction)}
    found = [info.features.get(name) for name in sorted(names - own_names(feature) - {feature.name.lower()})]
    return [each for each in found if each is not None]


def surroundings(info: ClassInfo | None, feature: FeatureDeclaration) -> list[str]:
    """What the names are that the body uses of the class: attributes, functions, procedures; and whose."""
    if info is None:
        return []
    used = used_features(info, feature)
    inherited = [each for each in used if not each.is_own]
    said = []
    for noun, plural, chosen in (
        ("an attribute", "attributes", [e for e in used if e.is_own and e.is_attribute]),
        ("a function", "functions", [e for e in used if e.is_own and e.is_function]),
        ("a procedure", "procedures", [e for e in used if e.is_own and e.is_procedure]),
        ("a constant", "constants", [e for e in used if e.is_own and e.is_constant]),
    ):
        names = [f"`{each.name}`" for each in chosen]
        if names:
            said.append(f"{enumerated(names)} {f'is {noun}' if len(names) == 1 else f'are {plural}'} of the same class")
    by_class: dict[str, list[str]] = {}
    for each in inherited:
        by_class.setdefault(each.declared_in.name, []).append(f"`{each.name}`")
    for owner, names in sorted(by_class.items()):
        said.append(f"{enumerated(names)} {'is' if len(names) == 1 else 'are'} inherited, declared in `{owner}`")
    return said


def assigned(info: ClassInfo, feature: FeatureDeclaration) -> list[str]:
    """Names of the attributes that the feature's own text assigns or creates, in the order of the text."""
    found: dict[str, str] = {}
    own = own_names(feature)
    for node in walk(feature):
        is_setting = isinstance(node, (Assignment, AssignmentAttempt, CreationInstruction))
        target = node.target if isinstance(node, (Assignment, AssignmentAttempt, CreationInstruction)) else None
        if is_setting and isinstance(target, UnqualifiedCall) and target.name.lower() not in own:
            known = info.features.get(target.name.lower())
            if known is not None and known.is_attribute:
                found.setdefault(known.key, known.name)
    return list(found.values())


def has_inline_agent(feature: FeatureDeclaration) -> bool:
    return any(isinstance(node, InlineAgent) for node in walk(feature))
