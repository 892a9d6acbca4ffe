"""What the text of a feature proves about it, as sentences.

In: a feature's view and its tree. Out: sentences on what kind of feature it is and what a once or deferred one means.
Whom it comes from and who may call it is not in its text: see feature_place.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from eiffel_expert.dataset.trees import spelt
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import Tree, walk
from eiffel_expert.eiffel.syntax import FeatureDeclaration, InlineAgent


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


def has_inline_agent(feature: FeatureDeclaration) -> bool:
    return any(isinstance(node, InlineAgent) for node in walk(feature))
