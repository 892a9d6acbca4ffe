"""Explain which version of an inherited feature a class has, and how it came by it.

Teaches: renaming, redefinition, undefinition, joining and selection, as they work in a real class. Made from the flat
class: what each parent has under which name, what the adaptation clauses do, whose text is executed in the end.
Verified: the class and its ancestors are accepted by the checker, each sentence is read off its flattening, and what
the declarations shown do not prove stands in a remark above them. Could be wrong: only the flattening itself, which is
compared with Gobo's in the front end's own tests.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, shuffled
from eiffel_expert.dataset.class_text import lean_class, root_of
from eiffel_expert.dataset.feature_place import header_of
from eiffel_expert.dataset.inheritance_facts import Story, cases, is_one, is_rich
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import Tree, walk
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
        story = Story(info, feature, group)
        given = _shown(tree, view, story)
        if given:
            answer = explanation(story, tree, options.seed)
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


def explanation(story: Story, tree: Tree, seed: int) -> str:
    chance = (seed, story.info.name, story.feature.key)
    sentences = [*story.history(*chance), *story.second_names(), story.outcome(*chance)]
    if _calls_precursor(story, tree):
        sentences.append("Its text calls the inherited version, too, by `Precursor`.")
    sentences.append(story.origin(*chance))
    return " ".join(sentence for sentence in sentences if sentence)


def _calls_precursor(story: Story, tree: Tree) -> bool:
    declared = [f for f in root_of(tree).features if story.feature.key in {name.name.lower() for name in f.names}]
    return story.feature.is_own and any(isinstance(node, PrecursorCall) for f in declared for node in walk(f))


def _shown(tree: Tree, view: ClassView, story: Story) -> str:
    """The class down to its features, and the declarations that meet; "" where one is not in the corpus."""
    if not story.is_plain:
        return ""
    header = header_of(tree)
    places = story.places()
    blocks = [_declaration(view, owner, key, remarks) for (owner, key), remarks in places.items()]
    if not 0 < len(header) <= MAX_HEADER or not all(blocks):
        return ""
    if _calls_precursor(story, tree):
        blocks[0] = blocks[0].replace("-- ...", "-- ..., with a call of Precursor")
    return "\n\n".join((header, *blocks))


def _declaration(view: ClassView, owner: str, key: str, remarks: list[str]) -> str:
    """ "-- in class LIST:", signature and comment, and whether there is a body."""
    author = view.neighbours.get(owner)
    units = [u for u in author.features if key in _names(u)] if author is not None else []
    if len(units) != 1:
        return ""
    unit = units[0]
    comment = [f"\t\t\t{line}" for line in unit.header_comment.split("\n") if line.strip()][:3]
    body = {"deferred": ("\t\tdeferred", "\t\tend"), "attribute": (), "constant": ()}
    rest = body.get(unit.body_kind, (f"\t\t{unit.body_kind}", "\t\t\t-- ...", "\t\tend"))
    head = f"-- in class {owner} ({'; '.join(remarks)}):" if remarks else f"-- in class {owner}:"
    return "\n".join((head, f"\t{' '.join(unit.signature.split())}", *comment, *rest))


def _names(unit: SourceUnit) -> set[str]:
    return {name.strip().lower() for name in unit.feature_name.split(",")}


KIND = Kind("explain_inheritance", "explanation", "class", drafts)
