"""Write the inheritance part of a class from what it shall take over, and how.

Teaches: rename, export, undefine, redefine and select, and their order. Made from the real parents of a class, told in
words, one adaptation a sentence. Verified: the answer is the class's own header, which the checker accepted with all
that hangs on it. Could be wrong: the sentences say what the clause does, not why.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.library_index import purpose_of
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import Tree, parse
from eiffel_expert.eiffel.syntax import ExportItem, ParentClause
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Write the header of class {owner} with its inheritance part, from this description.",
    "How do I write the `inherit` clause for this? Class header and inheritance only.",
    "Give me {owner}'s header: class line and `inherit` part, nothing below it.",
    "Turn these wishes into an Eiffel inheritance clause.",
    "inherit clause for {owner}, see below",
    "I know what {owner} takes from its parents, but not the syntax. Please write it.",
    "Class {owner} adapts what it inherits as follows. Write the class up to the end of its inheritance part.",
    "Write the inheritance part in the right order of subclauses.",
    "Which `rename`, `export`, `undefine`, `redefine` and `select` subclauses do I need for this?",
    "Please express the following adaptation in Eiffel.",
    "Set up multiple inheritance for {owner} as described. Just the header, closed with `end`.",
    "What does the header of {owner} look like if all this is to hold?",
    "Write {owner}'s parents with their feature adaptation. Leave the features out.",
)
ONE_IN = 1  # of the classes whose parents are adapted in two ways or more: some 900
FEWEST, MOST = 2, 14  # adaptations
_SUBCLAUSES = ("rename", "export", "undefine", "redefine", "select")
LONGEST = 1600  # characters of the header


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    if view.unit.tier != TIER or "\nend" not in view.unit.text or view.is_test:
        return
    tree = parse(view.unit.text) if options.tries("inherit_clause", view.unit.id, ONE_IN) else None
    root = tree.root if tree is not None else None
    if tree is None or root is None or root.obsolete is not None or any(p.nonconforming for p in root.parents):
        return
    kinds = {name for p in root.parents for name in _SUBCLAUSES if getattr(p, name)}
    count = sum(len(getattr(p, name) or ()) for p in root.parents for name in kinds)
    if len(kinds) < FEWEST or not FEWEST <= count <= MOST:
        return
    start = tree.token_table.starts[root.class_token]
    start = tree.text.rfind("\n", 0, start) + 1
    header = tree.text[start : tree.span(root.parents[-1])[1]].replace("\r\n", "\n")
    if len(header) > LONGEST or "--" in header:
        return
    answer = f"{header.strip()}\n\nend"
    lines = [line for parent in root.parents for line in _told(tree, parent, options.seed, view.unit.id)]
    purpose = purpose_of(view)
    first = f"Class: {view.header}" + (f" ({purpose})" if purpose else "")
    given = "\n".join((first, *(f"- {line}" for line in lines)))
    demands = Demands(form="class", class_name=view.name, mentions=tuple(sorted(kinds)))
    yield Draft(WORDINGS, given, answer, demands, {"owner": view.name}, tier=TIER)


def _told(tree: Tree, parent: ParentClause, seed: int, unit: str) -> Iterator[str]:
    """The parent and its adaptations as sentences."""
    start, end = tree.span(parent.type)
    name = " ".join(tree.text[start:end].split())
    short = name.partition(" ")[0]
    yield pick(("It inherits from {}.", "Parent: {}.", "One parent is {}."), seed, unit, name, "parent").format(name)
    for rename in parent.rename or ():
        aliases = f' (alias "{rename.name.aliases[0]}")' if rename.name.aliases else ""
        way = pick(("`{}` of {} is called `{}` here{}.", "`{}` from {} becomes `{}`{}."), seed, unit, rename.old)
        yield way.format(rename.old, short, rename.name.name, aliases)
    for item in parent.export or ():
        yield _told_export(item, short)
    if parent.undefine:
        yield f"Of {short}, {_names(parent.undefine)} {_is(parent.undefine)} undefined: the body comes from elsewhere."
    if parent.redefine:
        yield f"{short}'s {_names(parent.redefine)} {_is(parent.redefine)} declared anew in the class."
    if parent.select:
        yield f"Where there are two versions, dynamic binding takes {_names(parent.select)} of {short}."


def _told_export(item: ExportItem, short: str) -> str:
    clients = ", ".join(item.clients) or "NONE"
    what = _names(item.names) if item.names is not None else "everything"
    if [client.upper() for client in item.clients] in ([], ["NONE"]):
        return f"Clients must not see {what} of {short}." if item.names else f"Nothing of {short} is exported."
    return f"Exported to {clients}: {what} of {short}."


def _names(names: list[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return f"{', '.join(quoted[:-1])} and {quoted[-1]}" if len(quoted) > 1 else quoted[0]


def _is(names: list[str]) -> str:
    return "are" if len(names) > 1 else "is"


KIND = Kind("inherit_clause", "generation", "class", drafts)
