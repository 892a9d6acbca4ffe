"""What one class's errors leave unknown of others, where classes belong to one system.

A compiler that finds an error in a header, a signature or a parent may silently skip what uses that class; errors in
bodies do not spread (measured with gelint 26.04: heirs and clients of a class with an invalid body are checked, those
of a class with a syntax error or an invalid signature are not).
"""

from __future__ import annotations

import re
from collections.abc import Collection

from eiffel_expert.verify.engine import Snippet, class_name_of
from eiffel_expert.verify.transcripts import Finding

_WORD = re.compile(r"[A-Za-z]\w*")
_OF_BODIES = re.compile(
    "VUTA|VUEX|VEEN|VUAR|VJAR|VBAR|VKCN|VWBE|VWEQ|VEVI|VGCC|VJAW|VUOT|VPCA|VOMB|VWST|VAPE|VOIT|VWCE|VUCR|VJRV"
)


def is_of_a_body(code: str) -> bool:
    return _OF_BODIES.match(code) is not None


def left_unknown(group: dict[int, Snippet], findings: dict[int, list[Finding]]) -> dict[int, str]:
    """Snippets that use, directly or through others, a class whose error may hide theirs; and that class's name."""
    names = {class_name_of(snippet.text): index for index, snippet in group.items()}
    sources = [index for index, found in findings.items() if not all(is_of_a_body(f.code) for f in found)]
    if not sources:
        return {}
    users: dict[str, list[int]] = {}
    for index, snippet in group.items():
        for name in mentioned(snippet.text, names):
            users.setdefault(name, []).append(index)
    blocked: dict[int, str] = {}
    for source in sources:
        name = class_name_of(group[source].text)
        queue = [name]
        for used in queue:  # grows while it is walked
            for index in users.get(used, ()):
                if index != source and index not in blocked:
                    blocked[index] = name
                    queue.append(class_name_of(group[index].text))
    return blocked


def mentioned(text: str, names: Collection[str]) -> set[str]:
    """Those of `names` that occur in `text` as words, in whatever case; comments count too: rather too many."""
    return {word for word in map(str.upper, set(_WORD.findall(text))) if word in names}


def layers(group: dict[int, Snippet]) -> list[tuple[dict[int, Snippet], list[int]]]:
    """Complete systems in which no two classes share a name, and which of their snippets are to be judged there.

    The n-th system judges the n-th class of each name; the first class stands in for names that have no n-th.
    """
    by_name: dict[str, list[int]] = {}
    for index, snippet in group.items():
        by_name.setdefault(class_name_of(snippet.text) or f" {index}", []).append(index)
    found = []
    for depth in range(max(map(len, by_name.values()), default=0)):
        judged = [indices[depth] for indices in by_name.values() if depth < len(indices)]
        others = [indices[0] for indices in by_name.values() if depth >= len(indices)]
        found.append(({index: group[index] for index in sorted([*judged, *others])}, judged))
    return found


def by_distinct_names(group: dict[int, Snippet]) -> list[dict[int, Snippet]]:
    """Groups in which no class is called as another, contexts included: for a compiler that names no files."""
    found: list[tuple[set[str], dict[int, Snippet]]] = []
    for index, snippet in group.items():
        own = {class_name_of(text) for text in (snippet.text, *snippet.context)}
        names, members = next((pair for pair in found if not own & pair[0]), (None, None))
        if names is None or members is None:
            names, members = set(), {}
            found.append((names, members))
        names |= own
        members[index] = snippet
    return [members for _, members in found]
