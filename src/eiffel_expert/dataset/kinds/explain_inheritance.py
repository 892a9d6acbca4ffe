"""Explain which version of an inherited feature a class has, and how it came by it.

Teaches: renaming, redefinition, undefinition, joining and selection, as they work in a real class. Made from the flat
class: what each parent has under which name, what the adaptation clauses do, whose text is executed in the end.
Verified: the class and its ancestors are accepted by the checker, and each sentence is read off its flattening. Could
be wrong: only the flattening itself, which is compared with Gobo's in the front end's own tests.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, shuffled
from eiffel_expert.dataset.class_text import lean_class, root_of
from eiffel_expert.dataset.inheritance_facts import cases, history, is_one, is_rich, origin, outcome
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import Tree, walk
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.passes.inheritance import Inherited
from eiffel_expert.eiffel.syntax import PrecursorCall
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.records import SourceUnit
from eiffel_expert.verify import Demands

WORDINGS = (
    "Which version of `{name}` do objects of class {owner} have, and how does it get there?",
    "Explain how {owner} comes by `{name}`.",
    "Where does `{name}` of {owner} come from?",
    "Trace feature `{name}` through the parents of {owner}.",
    "When I call `{name}` on a {owner}, whose code runs?",
    "where is `{name}` of {owner} actually implemented?",
    "What do the inheritance clauses of {owner} do with `{name}`?",
    "Is `{name}` inherited, redefined or new in class {owner}? Explain with its parents.",
    "I don't understand the adaptation clauses here. What happens to `{name}` in {owner}?",
    "Please explain the inheritance of `{name}` in this class, parent by parent.",
    "`{name}` in {owner}: renamed, redefined, joined? Say what applies.",
    "Follow the inheritance of {owner} and tell me which declaration of `{name}` counts.",
    "how does {owner} get `{name}`?",
)
A_CLASS = 2  # features told of one class
PLAIN_ONE_IN = 3  # of the plain cases, a redefinition or an effective version of one deferred feature
MAX_HEADER = 1600
ONE_IN = 2  # half of the classes adapt something


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or view.is_test or not view.parents or len(view.unit.text) > 60_000:
        return
    if view.unit.tier != "builtin" or not options.tries("explain_inheritance", view.unit.id, ONE_IN):
        return
    tree, info = lean_class(view.unit.text), corpus.class_info(view.unit.id)
    if tree is None or info is None or not info.is_complete or info.is_cyclic:
        return
    found = cases(info)
    for key in _chosen(info, found, options, view.unit.id):
        feature, group = info.features[key], found[key]
        given = _shown(tree, view, feature, group)
        if given:
            answer = explanation(info, feature, group, tree, options.seed)
            mentions = (info.name, feature.name, feature.declared_in.name)
            demands = Demands(form="text", mentions=tuple(dict.fromkeys(mentions)))
            slots = {"name": feature.name, "owner": info.name}
            yield Draft(WORDINGS, given, answer, demands, slots, variant=key)


def _chosen(info: ClassInfo, found: dict[str, list[Inherited]], options: Options, unit_id: str) -> list[str]:
    """Rich cases first; plain ones, which most are, only now and then where the corpus is large."""
    names = [key for key, group in found.items() if is_one(info.features[key], group)]
    rich = [key for key in names if is_rich(found[key])]
    if not rich and options.thinning > 1 and number(options.seed, unit_id, "plain") % PLAIN_ONE_IN:
        return []
    chosen = rich or names
    return shuffled(chosen, chosen, options.seed, unit_id)[: A_CLASS if rich else 1]


def explanation(info: ClassInfo, feature: Feature, group: list[Inherited], tree: Tree, seed: int) -> str:
    chance = (seed, info.name, feature.key)
    sentences = [*history(info, feature, group, *chance), outcome(info, feature, group, *chance)]
    declared = [f for f in root_of(tree).features if feature.key in {name.name.lower() for name in f.names}]
    if feature.is_own and any(isinstance(node, PrecursorCall) for f in declared for node in walk(f)):
        sentences.append("Its text calls the inherited version, too, by `Precursor`.")
    sentences.append(origin(feature, *chance))
    return " ".join(sentence for sentence in sentences if sentence)


def _shown(tree: Tree, view: ClassView, feature: Feature, group: list[Inherited]) -> str:
    """The class down to its features, and the declarations that meet; "" where one is not in the corpus."""
    root = root_of(tree)
    first = root.feature_clauses[0].first if root.feature_clauses else root.last
    start = tree.text.rfind("\n", 0, tree.token_table.starts[root.class_token]) + 1
    header = tree.text[start : tree.token_table.starts[first]].strip()
    versions = [feature] if feature.is_own else []
    blocks = [_declaration(view, version) for version in (*versions, *(item.source for item in group))]
    if len(header) > MAX_HEADER or not all(blocks):
        return ""
    return "\n\n".join(dict.fromkeys((header, *blocks)))


def _declaration(view: ClassView, version: Feature) -> str:
    """ "-- in class LIST:", signature and comment, and whether there is a body."""
    author = view.neighbours.get(version.declared_in.name)
    names = version.record.key
    units = [u for u in author.features if names in _names(u)] if author is not None else []
    if len(units) != 1:
        return ""
    unit = units[0]
    comment = [f"\t\t\t{line}" for line in unit.header_comment.split("\n") if line.strip()][:3]
    body = {"deferred": ("\t\tdeferred", "\t\tend"), "attribute": (), "constant": ()}
    rest = body.get(unit.body_kind, (f"\t\t{unit.body_kind}", "\t\t\t-- ...", "\t\tend"))
    head = f"-- in class {version.declared_in.name}:"
    return "\n".join((head, f"\t{' '.join(unit.signature.split())}", *comment, *rest))


def _names(unit: SourceUnit) -> set[str]:
    return {name.strip().lower() for name in unit.feature_name.split(",")}


KIND = Kind("explain_inheritance", "explanation", "class", drafts)
