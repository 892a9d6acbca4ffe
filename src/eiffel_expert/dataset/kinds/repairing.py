"""What all kinds of repair by mutation share: from a fault that the checker found to the draft of a pair.

In: a feature, the mutations of a kind, its wordings. Out: drafts whose input holds what a mend needs (the class, the
broken feature, as a rule the compiler's message) and whose output is the feature as it was. What is broken, and with
which code, was judged by the checker; nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Options, joined
from eiffel_expert.dataset.mutations.messages import message
from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.suppliers import interface_of, supplier_of
from eiffel_expert.dataset.mutations.trial import Fault, faults, is_material
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of
from eiffel_expert.verify.distance import edit_distance

WITH_MESSAGE = (
    "Fix this compiler error.",
    "The compiler rejects this feature, see the message. Return the corrected feature.",
    "fix this",
    "I get this error in `{name}`. What is the corrected feature?",
    "Correct the feature below so that it compiles again; change as little as possible.",
    "Please mend the error that the message points at and give me the whole feature.",
    "How do I get rid of this error? Just the fixed feature, please.",
    "Compile error in class {owner}. Repair `{name}`.",
)
WITHOUT_MESSAGE = (
    "This does not compile. Fix it.",
    "`{name}` does not compile. Please return a corrected version of it.",
    "There is one mistake in this Eiffel feature. Correct it and leave the rest as it is.",
    "why won't this compile? give me the fixed feature",
    "The Eiffel compiler rejects `{name}` of class {owner}. Find the fault and show the corrected feature.",
    "Something is wrong with this feature. Return it with the mistake corrected.",
    "An Eiffel compiler would not accept this feature. Make it valid with the smallest change.",
    "fix `{name}`",
)
MAX_DISTANCE = 60  # tokens; a mutation that changes more than this is no slip
SLACK = 6  # tokens beyond the mutation's own: there may be another way to mend it
_SUPPLIER = re.compile(r"(?:class|of type) (?:detachable )?(\w+)(?: \[.*\])? has no feature called")

Context = Callable[[FeatureView, Fault, Options], str]


@dataclass(frozen=True)
class Repair:
    """What tells one kind of repair from another.

    `wordings` hold with and without a message; `one_in` and `tries` bound the checks: features tried of a large corpus,
    and texts judged of each. `context` gives what stands above the feature.
    """

    name: str
    mutations: Sequence[Mutation]
    wordings: tuple[str, ...]
    one_in: int
    tries: int = 4
    most: int = 1
    with_message: tuple[str, ...] = ()
    context: Context | None = None

    def drafts(self, view: FeatureView, options: Options) -> Iterator[Draft]:
        if is_material(view, options, self.name, self.one_in):
            for fault in islice(faults(view, options, self.mutations, self.tries), self.most):
                yield from self._draft(view, fault, options)

    def _draft(self, view: FeatureView, fault: Fault, options: Options) -> Iterator[Draft]:
        distance = edit_distance(tokens_of(fault.text), tokens_of(view.text), MAX_DISTANCE)
        if distance > MAX_DISTANCE:
            return
        said = message(fault, view.owner.name, view.name, options.seed, view.unit.id, fault.mutation.name)
        context = (self.context or class_context)(view, fault, options)
        yield Draft(
            self.wordings + ((*WITH_MESSAGE, *self.with_message) if said else WITHOUT_MESSAGE),
            joined(context, fault.text, said),
            view.text,
            Demands(form="feature", near=fault.text, within=distance + SLACK),
            {"name": view.name, "owner": view.owner.name, "code": fault.code},
            variant=fault.mutation.name,
            broken=fault.text,
            code=fault.code,
            rejected=fault.text,
        )


def class_context(view: FeatureView, fault: Fault, options: Options) -> str:
    """The class and the features of it that the feature speaks of."""
    del fault
    return context_of(view, options.seed, by_type=True)


def supplier_context(view: FeatureView, fault: Fault, options: Options) -> str:
    """As `class_context`, and of the class in which the checker missed a feature what it does offer."""
    return joined(class_context(view, fault, options), supplier_lines(view, fault, options))


def supplier_lines(view: FeatureView, fault: Fault, options: Options) -> str:
    """The interface of the class that the first finding names; "" where that is the feature's own class."""
    match = _SUPPLIER.search(fault.findings[0].message)
    own = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    info = own.class_named(match[1]) if match and own is not None and match[1] != view.owner.name else None
    if info is None:
        return ""
    lost = identifiers(view.text) - identifiers(fault.text)
    return interface_of(info, sorted(lost), options.seed, view.unit.id)


def lost_lines(view: FeatureView, fault: Fault, options: Options) -> str:
    """Of the classes whose features the sound feature calls and the broken one does not: what they offer."""
    own = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    if own is None:
        return ""
    signatures = {name: unit.signature for name, unit in view.owner.known.items()}
    wanted: dict[str, tuple[ClassInfo, list[str]]] = {}
    for name in sorted(identifiers(view.text) - identifiers(fault.text)):
        info = supplier_of(own, view.text, name, signatures)
        if info is not None and info.name != view.owner.name:
            wanted.setdefault(info.name, (info, []))[1].append(name)
    shown = (interface_of(info, names, options.seed, view.unit.id) for info, names in wanted.values())
    return joined(*shown)


def sometimes(view: FeatureView, options: Options, share: int) -> bool:
    """True for one unit in `share`."""
    return number(options.seed, view.unit.id, "sometimes") % share == 0
