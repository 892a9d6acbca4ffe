"""Write a client that uses a class from another processor, waiting until it may.

Teaches: separate arguments, wait conditions as preconditions on them, and the `separate` instruction for the call.
Made from a real class: a command whose precondition asks something of the object, and a query to read. Verified: the
checker accepts the client among the project's classes, with SCOOP. Could be wrong: several designs are right; the
answer shows the plain one, with an attribute and a routine for each service.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.needs import need_of
from eiffel_expert.dataset.processors import Server, Service, client_text, may_serve, routine, server_of, with_article
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write a SCOOP client of {server}, class {client}: {wish}.",
    "{server} objects shall live on a processor of their own. Write class {client} that uses one: {wish}.",
    "I need a class {client} that works with a separate {server}: {wish}. Use wait conditions, no polling.",
    "Write {client}. It holds `{noun}: separate {server_type}` and offers this: {wish}.",
    "scoop: write {client} for a separate {server}: {wish}",
    "With SCOOP, how do I use {a_server} from another processor? Write {client} with these features: {wish}.",
    "Please write class {client}, created with a separate {server}: {wish}. Each call must be controlled.",
    "Concurrency without locks: write a client {client} of a separate {server}. It has to do this: {wish}.",
    "Make a class {client} around an attribute `{noun}` of type `separate {server_type}`: {wish}.",
    "Several clients share one {server}. Write such a client, {client}: {wish}. It waits where it must.",
    "Show the SCOOP way: class {client}, a separate {server}, and these services: {wish}.",
    "Write the Eiffel class {client} (SCOOP): {wish}. The interface of {server} is below.",
    "Class {client} please, with a separate `{noun}`: {wish}.",
)
ONE_IN = 1  # all classes: few make sense as servers
MOST_QUERIES = 2


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or not may_serve(view):
        return
    info = corpus.class_info(view.unit.id) if options.tries("use_separate", view.unit.id, ONE_IN) else None
    server = server_of(view, info, options.seed) if info is not None else None
    chosen = _chosen(server, options.seed) if server is not None else None
    if server is None or chosen is None:
        return
    commands, queries = chosen
    client = server.role(options.seed, "use")
    noun = server.noun
    routines = [r for command in commands for r in _command(server, command)]
    routines += [_query(server, query) for query in queries]
    purpose = f"Clients of {with_article(view.name)} that another processor handles"
    answer = client_text(server, client, routines, purpose)
    verdict = corpus.verdict_on_class(view.unit.id, answer)
    if not verdict.accepted:
        return
    slots = {
        "server": server.type,
        "a_server": with_article(server.type),
        "server_type": server.type,
        "client": client,
        "noun": noun,
        "wish": _wish([*commands, *queries]),
    }
    demands = Demands(form="class", class_name=client, nonempty_body=True, mentions=("separate",))
    lines = [service.item.text for service in _shown(server, [*commands, *queries])]
    interface = "\n".join((f"{view.header}, in short form:", *lines))
    engine = f"{verdict.engine} {verdict.version}"
    yield Draft(WORDINGS, joined(interface), answer, demands, slots, tier=verdict.tier, engine=engine)


def _chosen(server: Server, seed: int) -> tuple[list[Service], list[Service]] | None:
    """One or two commands, one of them with a wait condition, and queries to read the state; None without such."""
    waiting = [s for s in server.commands if s.waits and _need(s)]
    plain = [s for s in server.commands if not s.waits and _need(s)]
    queries = [s for s in server.queries if not s.waits and _need(s)]
    if not waiting and not plain:
        return None
    commands = waiting[:1] + (plain[:1] if not waiting or number(seed, server.view.unit.id, "two") % 2 else [])
    if not queries:
        return None
    first = number(seed, server.view.unit.id, "queries") % len(queries)
    turned = queries[first:] + queries[:first]
    return commands, turned[: 1 + number(seed, server.view.unit.id, "count") % MOST_QUERIES]


def _need(service: Service) -> str:
    return need_of(service.item.view.comment, not service.type, service.type == "BOOLEAN")


def _wish(services: list[Service]) -> str:
    """What the client shall offer: each feature with its name and what it is for."""
    parts = []
    for service in services:
        waits = ", waiting until that is possible" if service.waits else ""
        told = _need(service)
        parts.append(f"`{service.name}` ({told}{waits})")
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]


def _shown(server: Server, used: list[Service]) -> list[Service]:
    """The services used, and the queries that their preconditions speak of, in the class's order of each sort."""
    words = " ".join(said for service in used for _, said in service.clauses)
    names = {service.name for service in used}
    everything = (*server.commands, *server.queries)
    return [s for s in everything if s.name in names or f".{s.name}" in words]


def _command(server: Server, service: Service) -> list[str]:
    noun = server.noun
    arguments = f" ({service.formals})" if service.arguments else ""
    head = f"{service.name}{arguments}"
    clauses = service.clauses_for(f"a_{noun}", noun)
    own = [clause for clause in clauses if f"a_{noun}." not in clause]
    comment = f"{service.comment}."
    if not service.waits:
        lines = [f"separate {noun} as l_{noun} do", f"\t{service.call(f'l_{noun}')}", "end"]
        return [routine(head, comment, lines, own)]
    inner = f"{service.name}_when_possible"
    names = ", ".join([noun, *(name for name, _ in service.arguments)])
    formals = "; ".join(filter(None, (f"a_{noun}: separate {server.type}", service.formals)))
    waiting = routine(
        f"{inner} ({formals})",
        f"Wait until `{service.name}' may be called on `a_{noun}', then call it.",
        [service.call(f"a_{noun}")],
        clauses,
    )
    return [routine(head, comment, [f"{inner} ({names})"], own), waiting]


def _query(server: Server, service: Service) -> str:
    noun = server.noun
    arguments = f" ({service.formals})" if service.arguments else ""
    lines = [f"separate {noun} as l_{noun} do", f"\tResult := {service.call(f'l_{noun}')}", "end"]
    head = f"{service.name}{arguments}: {service.type}"
    return routine(head, service.comment, lines, service.clauses_for(noun, noun))


KIND = Kind("use_separate", "SCOOP", "class", drafts)
