"""A feature's header comment turned into what a person would ask for.

In: a feature's view. Out: "It should add `a_item` at the end." where the comment is an order, the question where it
asks one, else the comment in quotes: the words are the comment's own. Also which comments say enough to ask by, or to
be asked for.
"""

from __future__ import annotations

import re

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.trees import declaration_of, feature_tree, names_in, spelt
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import ClassType, EntityGroup, Iteration, NonObjectCall, ObjectTest

ORDERS = frozenset(
    [
        "add",
        "append",
        "apply",
        "assign",
        "attach",
        "build",
        "call",
        "cancel",
        "check",
        "clear",
        "close",
        "compute",
        "connect",
        "convert",
        "copy",
        "count",
        "create",
        "delete",
        "display",
        "draw",
        "empty",
        "enable",
        "disable",
        "ensure",
        "execute",
        "extend",
        "extract",
        "fill",
        "find",
        "finish",
        "force",
        "forget",
        "free",
        "generate",
        "get",
        "go",
        "handle",
        "ignore",
        "include",
        "initialise",
        "initialize",
        "insert",
        "install",
        "invoke",
        "iterate",
        "join",
        "leave",
        "load",
        "lock",
        "make",
        "map",
        "mark",
        "merge",
        "move",
        "notify",
        "open",
        "output",
        "parse",
        "perform",
        "pop",
        "prepare",
        "prepend",
        "print",
        "process",
        "produce",
        "prune",
        "push",
        "put",
        "raise",
        "read",
        "rebuild",
        "record",
        "redraw",
        "refresh",
        "register",
        "release",
        "reload",
        "remove",
        "rename",
        "replace",
        "report",
        "reserve",
        "reset",
        "resize",
        "restore",
        "reverse",
        "rotate",
        "run",
        "save",
        "scan",
        "search",
        "select",
        "send",
        "set",
        "shift",
        "shrink",
        "show",
        "skip",
        "sort",
        "split",
        "start",
        "stop",
        "store",
        "subtract",
        "swap",
        "switch",
        "terminate",
        "toggle",
        "trim",
        "turn",
        "undo",
        "unlock",
        "unregister",
        "update",
        "use",
        "validate",
        "verify",
        "visit",
        "wait",
        "wipe",
        "write",
    ]
)
_QUOTED = re.compile(r"[`‘]([^`'‘’]*)['’]")
_POOR = re.compile(
    r"\b(TODO|FIXME|TBD|hack|obsolete|see|same as|as above|not implemented)\b|\?\?\?|''|:=|[{}<>|\\]|--|==|https?:"
    r"|\bdo\b.*\bend\b|\bto be\b.*\b(done|implemented|redefined)\b",
    re.IGNORECASE,
)
_MAKESHIFT = re.compile(r"--.*\b(bug in|work-?around|hack|todo|fixme|xxx)\b", re.IGNORECASE)
MIN_WORDS = 4
MAX_CHARACTERS = 220


def is_telling(view: FeatureView) -> bool:
    """Does the header comment say more than the name does, in a sentence or two?"""
    comment = view.comment
    words = re.findall(r"[A-Za-z][a-z]+", comment)
    in_name = {word for part in re.split(r"[_,\s]+", view.name.lower()) for word in (part, f"{part}s", f"{part}d")}
    fresh = [word for word in words if word.lower() not in in_name | _SMALL and len(word) > 2]
    is_clean = not _POOR.search(comment) and comment[:1].isupper() and len(comment) <= MAX_CHARACTERS
    return is_clean and comment.isascii() and len(words) >= MIN_WORDS and len(fresh) >= 2


_SMALL = frozenset(
    [
        "the",
        "and",
        "for",
        "from",
        "with",
        "this",
        "that",
        "its",
        "into",
        "onto",
        "are",
        "was",
        "has",
        "have",
        "been",
        "will",
        "should",
        "current",
    ]
)


def backquoted(comment: str) -> str:
    """Eiffel's `name' as Markdown's `name`."""
    return _QUOTED.sub(r"`\1`", comment)


def request(view: FeatureView, seed: int) -> str:
    """One or two sentences that ask for what the header comment says."""
    comment = backquoted(view.comment).strip().rstrip(".")
    first, _, rest = comment.partition(" ")
    if comment.endswith("?"):
        return pick(QUESTIONS, seed, view.unit.id, "asked").format(comment)
    feature = declaration_of(view.text)
    if feature is not None and feature.is_command and first.lower() in ORDERS and ". " not in comment:
        return pick(TASKS, seed, view.unit.id, "asked").format(f"{first.lower()} {rest}")
    templates = RESULTS if feature is not None and feature.is_query and first.lower() not in ORDERS else PURPOSES
    return pick(templates, seed, view.unit.id, "asked").format(comment)


def facts(view: FeatureView) -> str:
    """`put` as "a procedure `put` with one argument, `a_item: G`"."""
    feature, tree = declaration_of(view.text), feature_tree(view.text)
    if feature is None or tree is None:
        return f"a feature `{view.unit.signature}`"
    groups = [f"{', '.join(group.names)}: {spelt(tree, group.type)}" for group in feature.arguments]
    count = sum(len(group.names) for group in feature.arguments)
    noun = "procedure" if feature.is_command else "function" if feature.body is not None else "attribute"
    article = "an" if noun == "attribute" else "a"
    said = f"{article} {noun} `{feature.name}`"
    if count:
        said += f" with {'one argument' if count == 1 else f'{count} arguments'} (`{'; '.join(groups)}`)"
    if feature.type is not None:
        said += f"{' and' if count else ' with'} result type `{spelt(tree, feature.type)}`"
    aliases = feature.names[0].aliases
    said += f", alias `{aliases[0]}`" if aliases else ""
    return said + (f", assigner `{feature.assigner}`" if feature.assigner else "")


def is_grounded(view: FeatureView, shown: str) -> bool:
    """Are all features that the text calls on the current object, and all classes it calls on, among what is shown?

    False too for a text that says itself that it is a makeshift: nobody can foretell that.
    """
    feature = declaration_of(view.text)
    if (
        feature is None
        or _MAKESHIFT.search(view.text)
        or len(feature.names) > 1
        or feature.names[0].is_frozen
        or len(feature.names[0].aliases) > 1
    ):
        return False
    groups = [*feature.arguments, *feature.locals, *(n for n in walk(feature) if isinstance(n, EntityGroup))]
    own = {name.lower() for group in groups for name in group.names} | {feature.name.lower()}
    tests = {n.local.lower() for n in walk(feature) if isinstance(n, ObjectTest)}
    loops = {n.name.lower() for n in walk(feature) if isinstance(n, Iteration)}
    types = {n.type.name for n in walk(feature) if isinstance(n, NonObjectCall) and isinstance(n.type, ClassType)}
    names = names_in(feature) - own - tests - loops
    return names <= identifiers(shown) and all(name in shown for name in types)


QUESTIONS = (
    "It should answer the question “{}”",
    "The question it answers: “{}”",
    "It tells its caller: “{}”",
)
TASKS = ("It should {}.", "It has to {}.", "Its job is to {}.", "When called, it should {}.")
RESULTS = ("What it returns: “{}”.", "Its value: “{}”.", "It should give “{}”.", "The result is to be: “{}”.")
PURPOSES = ("Its purpose: “{}”.", "What it does: “{}”.", "In short: “{}”.")
