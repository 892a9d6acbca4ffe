"""Write the header comment of a feature that has none.

Teaches: Eiffel's header comments: terse, an order for a command, a noun phrase for a query, a question for a BOOLEAN
query, arguments in quotes. Made from real features whose comment says more than the name, shown without it; comments
that give reasons, links or names that the input lacks are left out. Verified: the comment is the one that the author
wrote for this very text, and it names arguments as they are called. Could be wrong: an author's comment may say more
than the text shows, or be out of date; nothing but reading tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.layout import HEADER
from eiffel_expert.dataset.needs import VERBS
from eiffel_expert.dataset.requests import ORDERS, is_telling
from eiffel_expert.dataset.trees import declaration_of
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write the header comment of `{name}`. Answer with the comment only.",
    "This Eiffel feature has no header comment. Write one in the usual style.",
    "Which header comment would you give `{name}`? Just the `--` lines.",
    "Document this feature with an Eiffel header comment, nothing else.",
    "header comment for `{name}`?",
    "Describe what `{name}` of class {owner} does, as the comment under its signature.",
    "Please write the comment that belongs under the signature of `{name}`.",
    "comment this feature",
    "Our style guide wants a header comment on every feature. Supply it for `{name}` (comment lines only).",
    "Sum up the purpose of this feature in an Eiffel header comment.",
    "What should stand between the signature and the body here? Reply with the header comment.",
    "I forgot to document `{name}`. Give me a terse header comment for it.",
    "Read the feature and write its header comment.",
)
QUOTING = "Read the feature and write its header comment, arguments quoted as `a_name'."
ONE_IN = 6  # three features in ten qualify
MIN_LINES, MAX_LINES = 1, 30
STEM = 4  # letters by which words are akin
AKIN = 0.5
_BACKGROUND = re.compile(  # what no text of a feature foretells
    r"\b(because|so that|reasons?|since|due to|in order to)\b|n't\b|https?:|www\.|\w\.(com|org|net)\b", re.IGNORECASE
)
_ORDERS = ORDERS | VERBS | {"allow", "calculate", "determine", "do", "let", "return", "switch", "throw", "try"}
_COMMON_NAMES = frozenset(("void", "current", "result", "true", "false", "ascii", "unicode", "utf"))
_SENTENCE_START = re.compile(r"(^|[.:?!]\s+)$")
_NAMED = re.compile(r"[`‘]([A-Za-z]\w*)['’`]")


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if not view.has_body or not options.tries("describe_feature", view.unit.id, ONE_IN) or view.owner.is_test:
        return
    if view.is_redeclaration or "(" in view.comment:
        return  # what an ancestor says, and remarks that no text foretells
    if not is_telling(view) or not MIN_LINES <= len(view.layout.instructions) <= MAX_LINES:
        return
    header = view.layout.sections[HEADER]
    comment = [line.strip() for line in header if line.strip().startswith("--")]
    without = view.layout.with_sections({HEADER: tuple(line for line in header if not line.strip().startswith("--"))})
    named = tuple(dict.fromkeys(_NAMED.findall(view.comment)))
    context = context_of(view, options.seed, by_type=True)
    if not _is_order(view) or has_background(view.comment, f"{context}\n{without}"):
        return
    if not _is_seen(view, without, context, named) or not all(line.startswith("-- ") for line in comment):
        return
    answer = _NAMED.sub(r"`\1'", "\n".join(comment))
    demands = Demands(form="text", mentions=named)
    slots = {"name": view.name, "owner": view.owner.name}
    wordings = (*WORDINGS, QUOTING) if arguments_of(view) & {name.lower() for name in named} else WORDINGS
    yield Draft(wordings, joined(context, without), answer, demands, slots)


def _is_order(view: FeatureView) -> bool:
    """What a procedure does is told by a verb; a noun phrase stands over a query."""
    feature = declaration_of(view.text)
    return feature is not None and (feature.is_query or view.comment.split()[0].lower() in _ORDERS)


def arguments_of(view: FeatureView) -> set[str]:
    feature = declaration_of(view.text)
    return {name.lower() for group in feature.arguments for name in group.names} if feature is not None else set()


def has_background(comment: str, shown: str) -> bool:
    """Does the comment give reasons, links, or names of things in the world that are not shown beside it?"""
    if _BACKGROUND.search(comment):
        return True
    known = {part for word in re.findall(r"\w+", shown.lower()) for part in (word, *word.split("_"))} | _COMMON_NAMES
    for found in re.finditer(r"[A-Za-z]\w*", comment):
        is_name = found[0] != found[0].lower() and not _SENTENCE_START.search(comment[: found.start()])
        if (is_name or found[0][1:] != found[0][1:].lower()) and found[0].lower() not in known:
            return True
    return False


def _is_seen(view: FeatureView, text: str, context: str, named: tuple[str, ...]) -> bool:
    """Are the names that the comment quotes shown, and half of its words akin to parts of the feature's own names?"""
    names = identifiers(text)
    stems = {part[:STEM] for name in names for part in name.split("_") if len(part) > 2}
    said = [word.lower()[:STEM] for word in re.findall(r"[A-Za-z]{4,}", view.comment)]
    is_akin = sum(stem in stems for stem in said) >= AKIN * len(said)
    is_constant = len(identifiers("\n".join(view.layout.instructions))) == 0
    return {name.lower() for name in named} <= names | identifiers(context) and is_akin and not is_constant


KIND = Kind("describe_feature", "explanation", "feature", drafts)
