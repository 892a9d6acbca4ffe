"""Repair a client that calls a separate object without controlling it.

Teaches: SCOOP's rule that the target of a separate call must be controlled: a formal argument, or the local of a
`separate` instruction; and that what the call needs of the object becomes a wait condition. Made as a client of a real
class whose calls go straight to a separate attribute. Verified: the checker rejects the broken class with VUTA-4G alone
(EiffelStudio's VUTA(3)) and accepts the answer. Could be wrong: of two right ways (an instruction, an argument) each
answer shows one; both occur.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eiffel_expert.dataset.choice import number, pick, shuffled
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.processors import Server, Service, client_text, may_serve, routine, server_of, with_article
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.verify import Demands

WORDINGS = (
    "VUTA(3): fix the call.",
    "The compiler says that the target is separate and not controlled. Repair the class.",
    "SCOOP error, see below. Return the corrected class.",
    "I share {a_server} between processors and get this error. What must change? Whole class, please.",
    "fix this scoop error",
    "Mend class {client} so that its separate calls are controlled.",
    "Why can't I call `{call}` on a separate attribute? Show the class as it should be.",
    "This client of a separate {server} does not compile. Correct it with the smallest change.",
    "My first SCOOP program, and it is rejected. Please correct it and give me the whole class.",
    "Please make the separate call in `{name}` valid.",
    "The object behind `{noun}` lives on another processor. Repair the call to it; answer with the class.",
    "Error in a concurrent client of {server}. Give me the version that compiles.",
    "What is wrong with this use of `separate`? Return the corrected class.",
)
WAITING = (
    "Also make sure that the call waits until `{call}` may be called.",
    "The call must wait until its precondition holds.",
    "If {server} is not ready for it, the client has to wait.",
)
ONE_IN = 1  # all classes: few make sense as servers
OF_EACH = 2  # of what only needs control, what waits, and what asks
CODE = "VUTA-4G"


@dataclass(frozen=True)
class Repaired:
    """The routine that breaks the rule, the routines that mend it, and whether the mend waits."""

    name: str
    call: str
    broken: str
    mended: tuple[str, ...]
    waits: bool


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or not may_serve(view):
        return
    info = corpus.class_info(view.unit.id) if options.tries("repair_separate", view.unit.id, ONE_IN) else None
    server = server_of(view, info, options.seed) if info is not None else None
    for variant, repaired in _repairs(server, options.seed) if server is not None else ():
        assert server is not None
        client = server.role(options.seed, variant)
        purpose = f"Clients of {with_article(view.name)} that another processor handles"
        broken = client_text(server, client, [repaired.broken], purpose)
        answer = client_text(server, client, repaired.mended, purpose)
        found = corpus.verdict_on_class(view.unit.id, broken)
        verdict = corpus.verdict_on_class(view.unit.id, answer)
        if verdict.accepted and found.status == "rejected" and {d.code for d in found.diagnostics} == {CODE}:
            yield _draft(server, client, variant, repaired, broken, answer, found, verdict, options.seed)


def _draft(
    server: Server,
    client: str,
    variant: str,
    repaired: Repaired,
    broken: str,
    answer: str,
    found: Verdict,
    verdict: Verdict,
    seed: int,
) -> Draft:
    slots = {
        "server": server.type,
        "a_server": with_article(server.type),
        "client": client,
        "call": repaired.call,
        "name": repaired.name,
        "noun": server.noun,
    }
    wordings = tuple(f"{w} {pick(WAITING, seed, client, w)}" for w in WORDINGS) if repaired.waits else WORDINGS
    said = _message(found.diagnostics[0], client, repaired.name, broken, seed)
    interface = _interface(server, [repaired.call])
    demands = Demands(form="class", class_name=client, nonempty_body=True)
    engine = f"{verdict.engine} {verdict.version}"
    return Draft(
        wordings,
        joined(interface, broken, said),
        answer,
        demands,
        slots,
        variant,
        rejected=broken,
        tier=verdict.tier,
        engine=engine,
    )


def _message(found: Diagnostic, client: str, name: str, text: str, seed: int) -> str:
    line = text.split("\n")[found.line - 1].strip()
    styles = (
        f"Error code: VUTA(3)\nError: separate target of the Object_call is not controlled.\n\n"
        f"Class: {client}\nFeature: {name}\nLine: {found.line}\n->    {line}",
        f"[{CODE}] class {client} ({found.line},{found.column}): {found.message}.",
        f"VUTA(3) in {client}.{name}, line {found.line}: `{line}`",
    )
    return styles[number(seed, client, name, "style") % len(styles)]


def _interface(server: Server, calls: list[str]) -> str:
    """The server in short form: the features called and what their preconditions speak of."""
    services = (*server.commands, *server.queries)
    words = " ".join(calls + [said for s in services if s.name in calls for _, said in s.clauses])
    kept = [s for s in services if s.name in calls or f".{s.name}" in words]
    lines = [s.item.text for s in services if s in kept]
    return "\n".join((f"-- {server.view.header}, in short form:", *(f"-- {x}" for t in lines for x in t.split("\n"))))


def _repairs(server: Server, seed: int) -> Iterator[tuple[str, Repaired]]:
    """One that only needs control, one that waits, one of a query: as far as the class has them."""
    at_once = [s for s in server.commands if not s.waits]
    waiting = [s for s in server.commands if s.waits]
    asking = [s for s in server.queries if not s.waits]
    for sort, services, ways in (
        ("command", at_once, (_block, _wrapped)),
        ("waiting", waiting, (_waiting,)),
        ("query", asking, (_query, _wrapped)),
    ):
        order = shuffled(services, [s.name for s in services], seed, server.view.unit.id, sort)
        for place, service in enumerate(order[:OF_EACH]):
            made = pick(ways, seed, server.view.unit.id, "way", service.name)
            yield f"{sort} {place}" if place else sort, made(server, service)


def _head(service: Service) -> str:
    arguments = f" ({service.formals})" if service.arguments else ""
    return f"{service.name}{arguments}" + (f": {service.type}" if service.type else "")


def _block(server: Server, service: Service) -> Repaired:
    noun = server.noun
    require = service.clauses_for(noun, noun)
    inside = ["\t" + service.call(f"l_{noun}")]
    mended = [f"separate {noun} as l_{noun} do", *inside, "end"]
    comment = f"{service.comment}."
    broken = routine(_head(service), comment, [service.call(noun)], require)
    return Repaired(service.name, service.name, broken, (routine(_head(service), comment, mended, require),), False)


def _query(server: Server, service: Service) -> Repaired:
    noun = server.noun
    require = service.clauses_for(noun, noun)
    mended = [f"separate {noun} as l_{noun} do", f"\tResult := {service.call(f'l_{noun}')}", "end"]
    broken = routine(_head(service), service.comment, [f"Result := {service.call(noun)}"], require)
    whole = routine(_head(service), service.comment, mended, require)
    return Repaired(service.name, service.name, broken, (whole,), False)


def _wrapped(server: Server, service: Service) -> Repaired:
    """The call goes to a routine with a separate argument, which controls it: the way without the instruction."""
    noun = server.noun
    comment = service.comment if service.type else f"{service.comment}."
    assigned = "Result := " if service.type else ""
    head = _head(service)
    require = service.clauses_for(noun, noun)
    broken = routine(head, comment, [f"{assigned}{service.call(noun)}"], require)
    inner = f"{service.name}_of_{noun}" if service.type else f"{service.name}_on_{noun}"
    call = f"{assigned}{inner} ({', '.join([noun, *(name for name, _ in service.arguments)])})"
    formals = "; ".join(filter(None, (f"a_{noun}: separate {server.type}", service.formals)))
    said = f"`{service.name}' of `a_{noun}'" if service.type else f"Call `{service.name}' on `a_{noun}'."
    controlled = routine(
        f"{inner} ({formals})" + (f": {service.type}" if service.type else ""),
        said,
        [f"{assigned}{service.call(f'a_{noun}')}"],
        service.clauses_for(f"a_{noun}", noun),
    )
    return Repaired(service.name, service.name, broken, (routine(head, comment, [call], require), controlled), False)


def _waiting(server: Server, service: Service) -> Repaired:
    """As `_wrapped`, with the precondition as the wait condition."""
    noun = server.noun
    clauses = service.clauses_for(f"a_{noun}", noun)
    own = [clause for clause in clauses if f"a_{noun}." not in clause]
    comment = f"{service.comment}."
    broken = routine(_head(service), comment, [service.call(noun)], own)
    names = [name for name, _ in service.arguments]
    inner = f"{service.name}_when_possible"
    call = f"{inner} ({', '.join([noun, *names])})"
    formals = "; ".join(filter(None, (f"a_{noun}: separate {server.type}", service.formals)))
    outer = routine(_head(service), comment, [call], own)
    lines = [service.call(f"a_{noun}")]
    waiting = routine(
        f"{inner} ({formals})", f"Call `{service.name}' on `a_{noun}' as soon as it may be called.", lines, clauses
    )
    return Repaired(service.name, service.name, broken, (outer, waiting), True)


KIND = Kind("repair_separate", "SCOOP", "class", drafts)
