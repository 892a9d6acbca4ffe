"""Use brackets and assigner calls where a class offers them.

Teaches: `t [k]` for `t.item (k)` where the feature has the alias "[]", and `t [k] := v` for `t.put (v, k)` where it has
that assigner. Made from calls in real features whose targets' types the checker knows. Verified: each rewritten call
means the same feature; the whole answer is accepted in its class. Could be wrong: nothing is wrong with the long form,
so the answer is a matter of style.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.trees import feature_tree
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.rewriter import OverlappingEdits, Rewriter
from eiffel_expert.eiffel.syntax import CallAgent, CallInstruction, Expression, QualifiedCall, UnqualifiedCall
from eiffel_expert.eiffel.tree import Tree
from eiffel_expert.eiffel.types import ClassType, Type
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.eiffel.visitor import walk
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Use bracket syntax in this feature where the classes allow it.",
    "Rewrite `{name}` with brackets instead of {long}.",
    "Can this be written with `[]`? Same behaviour, whole feature.",
    "make this shorter with brackets",
    "Replace the calls of {long} by bracket expressions and assigner calls.",
    "Style: I prefer bracket notation to {long}. Please change the feature below.",
    "The classes used here have a bracket alias. Rewrite `{name}` so that it uses it.",
    "Tidy up `{name}` of class {owner}: bracket notation where there is an alias.",
    "Modernise the access to the containers in this feature; nothing else should change.",
    "How does `{name}` look with bracket notation?",
    "Please convert {long} to the bracket form in this routine.",
    "We use brackets for access by index or key in this project. Adapt `{name}`.",
    "Refactor: `[]` rather than {long}. Whole feature please.",
)
ONE_IN = 3  # of the features with such calls, on a large corpus
SHORTEST, LONGEST = 4, 30  # lines
_ACCESS = re.compile(r"\.(item|put|force|i_th|at|put_i_th) \(")


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or view.unit.tier != TIER or not view.has_body or not _ACCESS.search(view.text):
        return
    if not SHORTEST <= view.text.count("\n") <= LONGEST or not options.tries("use_brackets", view.unit.id, ONE_IN):
        return
    tree = feature_tree(view.text)
    info = corpus.class_info(view.unit.id) if tree is not None else None
    if tree is None or info is None:
        return
    work = Rewriter(tree)
    names = _rewrite(tree, info, view, work)
    try:
        answer = work.text() if names else ""
    except OverlappingEdits:
        return
    is_whole = len(names) == len(_ACCESS.findall(view.text))
    if not answer or not is_whole or not corpus.verdict(view.unit.id, view.text, answer).accepted:
        return
    spoken = [f"`{name}`" for name in dict.fromkeys(names)]
    slots = {"name": view.name, "owner": view.owner.name, "long": " and ".join(spoken)}
    demands = Demands(form="feature", signature=view.unit.signature, mentions=("[",))
    given = joined(_declared(tree, info, view), context_of(view, options.seed, by_type=True), view.text)
    yield Draft(WORDINGS, given, answer, demands, slots, original=view.text, rejected=view.text)


def _declared(tree: Tree, info: ClassInfo, view: FeatureView) -> str:
    """Which classes have the alias: what the answer needs to know."""
    found = {}
    for call in (each for each in walk(tree.features[0]) if isinstance(each, QualifiedCall)):
        feature = _feature(call, info, view)
        if feature is not None and (_is_bracket(feature) or _bracket_put(feature) is not None):
            bracket = feature if _is_bracket(feature) else _bracket_put(feature)
            assert bracket is not None
            assigner = f" assign {bracket.record.assigner}" if bracket.record.assigner else ""
            found[bracket.owner.name] = f'{bracket.owner.name}: `{bracket.name} alias "[]"{assigner}`'
    return "\n".join(found.values())


def _rewrite(tree: Tree, info: ClassInfo, view: FeatureView, work: Rewriter) -> list[str]:
    """Note the edits; the names of the features that brackets replace."""
    names: list[str] = []
    instructions = {id(each.call): each for each in walk(tree.features[0]) if isinstance(each, CallInstruction)}
    if any(isinstance(each, CallAgent) for each in walk(tree.features[0])):
        return []
    try:
        for call in (each for each in walk(tree.features[0]) if isinstance(each, QualifiedCall) and each.arguments):
            feature = _feature(call, info, view)
            if feature is None:
                continue
            new = _new_text(tree, call, feature, id(call) in instructions)
            if new:
                work.replace(call, new)
                names.append(feature.name)
    except OverlappingEdits:
        return []
    return names


def _new_text(tree: Tree, call: QualifiedCall, feature: Feature, is_instruction: bool) -> str:
    target, *rest = (_text(tree, each) for each in (call.target, *(call.arguments or ())))
    if not is_instruction and _is_bracket(feature) and len(rest) == feature.arity:
        return f"{target} [{', '.join(rest)}]"
    if is_instruction and _bracket_put(feature) is not None and len(rest) == 2:
        return f"{target} [{rest[1]}] := {rest[0]}"
    return ""


def _text(tree: Tree, node: Expression) -> str:
    start, end = tree.span(node)
    return tree.text[start:end]


def _is_bracket(feature: Feature) -> bool:
    return "[]" in feature.aliases


def _bracket_put(feature: Feature) -> Feature | None:
    """The bracket query whose assigner it is."""
    bracket = feature.owner.operator("[]", 1)
    assigner = bracket.assigner if bracket is not None else None
    return bracket if assigner is not None and assigner.key == feature.key else None


def _feature(call: QualifiedCall, info: ClassInfo, view: FeatureView) -> Feature | None:
    """What a call on a plain name means: on a local, an argument or a query of the class itself."""
    if not isinstance(call.target, UnqualifiedCall) or call.target.arguments is not None:
        return None
    kind = _type_of(call.target.name.lower(), info, view)
    return kind.base.feature(call.name) if isinstance(kind, ClassType) else None


def _type_of(name: str, info: ClassInfo, view: FeatureView) -> Type | None:
    tree = feature_tree(view.text)
    own = info.feature(view.name)
    if tree is None or own is None:
        return None
    for group in (*tree.features[0].locals, *tree.features[0].arguments):
        if name in (each.lower() for each in group.names):
            return info.resolve(group.type, own)
    query = info.feature(name)
    return query.own_type if query is not None and query.is_query and not query.arity else None


KIND = Kind("use_brackets", "review and refactoring", "feature", drafts)
