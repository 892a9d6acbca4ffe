"""Classes as servers on a processor of their own: which features a client may call, and client classes that do.

Comes in: a flat class. Goes out: commands and queries whose arguments and results are basic (so nothing travels between
processors but values), their preconditions in the client's words, and the text of clients. A class whose objects need
more than basic values to be made is left out. Whether a client is right is for the checker to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eiffel_expert.dataset.choice import pick, shuffled
from eiffel_expert.dataset.clients import BASIC, Seen, client_type, noun_of, spoken
from eiffel_expert.dataset.library_index import Listed, listed
from eiffel_expert.dataset.needs import need_of
from eiffel_expert.dataset.views import TEST_CLASSES, ClassView
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.types import ClassType
from eiffel_expert.eiffel.universe import ClassInfo

FEWEST = 3  # features that a client may call
LONGEST = 60_000  # characters of a class
_NAME_OF_TYPE = r"(like item|[A-Z]|INTEGER(_\d+)?|NATURAL_\d+|BOOLEAN|CHARACTER(_32|_8)?|REAL(_\d+)?|DOUBLE)"
_BASIC_SIGNATURE = re.compile(
    rf"\w+( \(\w+(, \w+)*: {_NAME_OF_TYPE}(; \w+(, \w+)*: {_NAME_OF_TYPE})*\))?(: {_NAME_OF_TYPE})?"
)
_ODD_NAME = re.compile(
    r"^(is_equal|copy|default_create|out|make\w*|do_nothing|default_rescue|print|hash_code|dispose|on_\w+|test_\w+)$"
)
_ODD_COMMENT = re.compile(
    r"\b(Current|internal|redefine|descendant|default|ancestor)\b|--|<Precursor>|`item'|generated", re.I
)
_TEST_NAME = re.compile(r"(^|_)TEST|TESTS?$(?<!LATEST)(?<!CONTEST)")
ROLES = ("CLIENT", "USER", "WORKER", "FEEDER", "KEEPER", "OPERATOR", "MONITOR")


@dataclass(frozen=True)
class Service:
    """A feature that a client on another processor may call; `clauses` are of its precondition, for `a_noun`."""

    item: Listed
    feature: Feature
    arguments: tuple[tuple[str, str], ...]  # names and types
    type: str  # "" for a command
    clauses: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        return self.feature.name

    @property
    def comment(self) -> str:
        text = " ".join(self.item.view.comment.split())
        return re.split(r"(?<=[\w'`)])[.;](?:\s|$)", text)[0].rstrip(". ")

    @property
    def formals(self) -> str:
        return "; ".join(f"{name}: {kind}" for name, kind in self.arguments)

    def call(self, target: str) -> str:
        names = ", ".join(name for name, _ in self.arguments)
        return f"{target}.{self.name}" + (f" ({names})" if names else "")

    def clauses_for(self, target: str, noun: str) -> list[str]:
        """The precondition with `target` for `a_noun`, as lines `tag: expression`."""
        changed = [(tag, re.sub(rf"\ba_{noun}\b", target, said)) for tag, said in self.clauses]
        return [f"{tag}: {said}" if tag else said for tag, said in changed]

    @property
    def waits(self) -> bool:
        """Does the precondition ask something of the separate object?"""
        return any(re.search(r"\ba_\w+\.", said) for _, said in self.clauses)


@dataclass(frozen=True)
class Server:
    """A class that makes sense on a processor of its own."""

    view: ClassView
    info: ClassInfo
    noun: str
    type: str  # as a client writes it, without `separate`
    commands: tuple[Service, ...]
    queries: tuple[Service, ...]

    def role(self, seed: int, *parts: str) -> str:
        """A name for a class of clients that no class has."""
        names = [f"{self.view.name}_{role}" for role in ROLES]
        free = [name for name in names if self.info.universe.find(name) is None]
        return pick(free or names, seed, self.view.unit.id, *parts)


def may_serve(view: ClassView) -> bool:
    """A quick look at the text: an effective class with enough features that have basic types only?"""
    fit = [unit for unit in view.features if unit.header_comment and _BASIC_SIGNATURE.fullmatch(unit.signature)]
    has_command = any(":" not in unit.signature.rpartition(")")[2] for unit in fit)
    is_fit = len(fit) >= FEWEST and has_command and view.header.startswith(("class", "frozen class"))
    return is_fit and not is_for_tests(view) and len(view.unit.text) < LONGEST


def is_for_tests(view: ClassView) -> bool:
    """By its name or by one of its ancestors: nobody puts a test on a processor of its own."""
    ancestry = {name for other in (view, *view.ancestors) for name in other.parents}
    return view.is_test or bool(_TEST_NAME.search(view.name)) or not TEST_CLASSES.isdisjoint(ancestry)


def server_of(view: ClassView, info: ClassInfo, seed: int) -> Server | None:
    """The class as a server; None if it is no class for that."""
    target = client_type(info, "INTEGER")
    if info.is_expanded or target is None or not _is_creatable(info, target):
        return None
    noun = noun_of(view.name)
    if noun == "null" or (noun.endswith("s") and not noun.endswith("ss")):
        return None
    found = [_service(item, info, target, noun) for item in listed(view, info)]
    services = [service for service in found if service is not None]
    commands = tuple(s for s in services if not s.type)
    queries = tuple(s for s in services if s.type)
    if not commands or len(services) < FEWEST or info.feature(noun) is not None:
        return None
    order = shuffled(commands, [s.name for s in commands], seed, view.unit.id, "services")
    return Server(view, info, noun, spoken(target), tuple(order), queries)


def _is_creatable(info: ClassInfo, target: ClassType) -> bool:
    """Is there an exported creation procedure that takes basic values only?"""
    for name, clients in info.creators.items():
        feature = info.feature(name)
        if feature is not None and "ANY" in clients and all(spoken(t) in BASIC for t in feature.arguments_for(target)):
            return True
    return False


def _service(item: Listed, info: ClassInfo, target: ClassType, noun: str) -> Service | None:
    feature = info.feature(item.view.name)
    if feature is None or not item.view.comment or _ODD_NAME.match(feature.key) or feature.aliases:
        return None
    if feature.key in info.creators or item.view.is_instance_free or _ODD_COMMENT.search(item.view.comment):
        return None
    kinds = [spoken(kind) for kind in feature.arguments_for(target)]
    result = spoken(feature.type_for(target)) if feature.is_query else ""
    names = [name.lower() for name in feature.argument_names]
    taken = {noun, f"a_{noun}", f"l_{noun}", "i_am"}
    if any(kind not in BASIC for kind in (*kinds, *([result] if result else []))) or not taken.isdisjoint(names):
        return None
    if not need_of(item.view.comment, feature.is_procedure, result == "BOOLEAN"):
        return None
    clauses = Seen(info, f"a_{noun}", {name: name for name in names}).clauses(feature, "require")
    if clauses is None or len(clauses) > 3 or any(_asks_a_constant(said, noun, info) for _, said in clauses):
        return None
    return Service(item, feature, tuple(zip(names, kinds, strict=True)), result, tuple(clauses))


def _asks_a_constant(said: str, noun: str, info: ClassInfo) -> bool:
    """Such a clause would be a wait condition that never comes true."""
    asked = (info.feature(name) for name in re.findall(rf"\ba_{noun}\.(\w+)", said))
    return any(feature is not None and feature.is_constant for feature in asked)


def client_text(server: Server, name: str, routines: Sequence[str], purpose: str) -> str:
    """A class that holds a separate server in an attribute, with its routines (not indented)."""
    noun = server.noun
    body = "\n\n".join("\n".join(f"\t{line}" if line else "" for line in r.split("\n")) for r in routines)
    return f"""note
	description: "{purpose}"

class
	{name}

create
	make

feature {{NONE}} -- Initialization

	make (a_{noun}: separate {server.type})
			-- Work with `a_{noun}'.
		do
			{noun} := a_{noun}
		ensure
			{noun}_set: {noun} = a_{noun}
		end

feature -- Access

	{noun}: separate {server.type}
			-- {noun.capitalize()} that another processor handles

feature -- Basic operations

{body}

end"""


def routine(
    head: str, comment: str, lines: Sequence[str], require: Sequence[str] = (), require_last: str = "require"
) -> str:
    """A routine at column 1; `lines` are its instructions, indented by their own level."""
    parts = [head, f"\t\t-- {comment}"]
    if require:
        parts += [f"\t{require_last}", *(f"\t\t{clause}" for clause in require)]
    return "\n".join((*parts, "\tdo", *(f"\t\t{line}" for line in lines), "\tend"))


def with_article(name: str) -> str:
    return f"a{'n' if name[0] in 'AEIO' else ''} {name}"
