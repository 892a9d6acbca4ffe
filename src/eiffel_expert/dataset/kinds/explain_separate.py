"""Explain what happens when a routine with a separate argument is called: waiting, control, order, results.

Teaches: the run-time meaning of SCOOP: the argument's processor is reserved, a precondition on it is a wait condition,
a command is only ordered, a query waits for its result. Made as a routine that uses a real class from outside.
Verified: the checker accepts the routine in a client class; which call is a command and which a query is what the flat
class says. Could be wrong: it says nothing of deadlock, which depends on the other clients.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.processors import Server, Service, client_text, may_serve, routine, server_of
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.verify import Demands

WORDINGS = (
    "What happens at run time when `{name}` is called with a separate {server}?",
    "Explain this SCOOP routine: what waits, and for what?",
    "Which calls in `{name}` are asynchronous, and which wait for a result?",
    "In this routine, when is the object locked, and when is it free again?",
    "explain `{name}` (scoop)",
    "Is the precondition of `{name}` checked or waited for? Go through the calls one by one.",
    "I come from threads and locks. What does SCOOP do when this routine runs?",
    "Walk me through the execution of `{name}`; `a_{noun}` is handled by another processor.",
    "Can another client of the {noun} come in between the calls of this routine?",
    "Please describe the synchronisation in this routine of a SCOOP system.",
    "What is the meaning of `separate` in the argument of `{name}`, in practice?",
    "Does the client wait in `{name}`? Where exactly?",
    "What does the body of `{name}` guarantee that single calls would not?",
)
ONE_IN = 1  # all classes: few make sense as servers


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or not may_serve(view) or not options.tries("explain_separate", view.unit.id, ONE_IN):
        return
    info = corpus.class_info(view.unit.id)
    server = server_of(view, info, options.seed) if info is not None else None
    queries = [q for q in server.queries if not q.clauses and not q.arguments] if server is not None else []
    if server is None or not queries:
        return
    waiting = [c for c in server.commands if c.waits] or list(server.commands)
    command = waiting[0]
    query = pick(queries, options.seed, view.unit.id, "query")
    text = _routine(server, command, query)
    client = client_text(server, server.role(options.seed, "explain"), [text], "Client")
    if not corpus.verdict_on_class(view.unit.id, client).accepted:
        return
    slots = {"name": _name(command), "server": server.type, "noun": server.noun}
    demands = Demands(form="text", mentions=(command.name, query.name))
    lines = [service.item.text for service in (command, query)]
    interface = "\n".join((f"{view.header}, in short form:", *lines))
    answer = _explanation(server, command, query, options.seed)
    yield Draft(WORDINGS, joined(interface, text), answer, demands, slots)


def _name(command: Service) -> str:
    return f"{command.name}_and_ask"


def _routine(server: Server, command: Service, query: Service) -> str:
    noun = server.noun
    formals = "; ".join(filter(None, (f"a_{noun}: separate {server.type}", command.formals)))
    lines = [command.call(f"a_{noun}"), f"Result := {query.call(f'a_{noun}')}"]
    head = f"{_name(command)} ({formals}): {query.type}"
    comment = f"`{query.name}' of `a_{noun}' after a call of `{command.name}'."
    return routine(head, comment, lines, command.clauses_for(f"a_{noun}", noun))


def _explanation(server: Server, command: Service, query: Service, seed: int) -> str:
    """Reservation, wait condition, command, query, release."""
    noun = server.noun
    first = pick(
        (
            f"Before the body starts, the processor that handles `a_{noun}` is reserved for this client.",
            f"The separate argument is what gives control: its processor is reserved until `{_name(command)}` returns.",
            f"`a_{noun}` is controlled inside the routine: its processor takes calls from this client alone meanwhile.",
        ),
        seed,
        server.view.unit.id,
    )
    asked = [clause for clause in command.clauses_for(f"a_{noun}", noun) if f"a_{noun}." in clause]
    own = [clause for clause in command.clauses_for(f"a_{noun}", noun) if f"a_{noun}." not in clause]
    parts = [first]
    if asked:
        said = " and ".join(f"`{clause}`" for clause in asked)
        parts.append(
            f"The precondition {said} asks the separate object, so it is a wait condition: "
            "the call waits until it holds."
        )
    if own:
        said = " and ".join(f"`{clause}`" for clause in own)
        parts.append(f"{said} concerns the client's own values only: it is checked, not waited for.")
    if not command.clauses:
        parts.append("There is no precondition, so there is nothing else to wait for.")
    parts.append(
        f"`{command.call(f'a_{noun}')}` is a command: it is handed to the other processor, and the client goes on."
    )
    parts.append(
        f"`{query.call(f'a_{noun}')}` is a query: the client waits for its value, and as calls are executed in the "
        f"order in which they were made, `{command.name}` is done by then."
    )
    parts.append(
        f"No other client can come in between the two calls. When the routine returns, the {noun} is free again."
    )
    return " ".join(parts)


KIND = Kind("explain_separate", "SCOOP", "class", drafts)
