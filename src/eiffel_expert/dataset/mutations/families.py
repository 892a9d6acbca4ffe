"""All mutations that a checker finds out, by family: what kinds that mix them choose from."""

from __future__ import annotations

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.mutations.arguments import ARGUMENTS
from eiffel_expert.dataset.mutations.commands_and_queries import COMMANDS_AND_QUERIES
from eiffel_expert.dataset.mutations.hidden_features import HIDDEN_FEATURES
from eiffel_expert.dataset.mutations.initialization import INITIALIZATION
from eiffel_expert.dataset.mutations.invented_classes import INVENTED_CLASSES
from eiffel_expert.dataset.mutations.invented_names import INVENTED_NAMES
from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.names import NAMES
from eiffel_expert.dataset.mutations.redeclarations import REDECLARATIONS
from eiffel_expert.dataset.mutations.void_safety import VOID_SAFETY
from eiffel_expert.dataset.mutations.wrong_types import WRONG_TYPES

FAMILIES: dict[str, tuple[Mutation, ...]] = {
    "void safety": VOID_SAFETY,
    "initialization": INITIALIZATION,
    "names invented": INVENTED_NAMES,
    "classes invented": INVENTED_CLASSES,
    "arguments": ARGUMENTS,
    "types": WRONG_TYPES,
    "commands and queries": COMMANDS_AND_QUERIES,
    "exports": HIDDEN_FEATURES,
    "names": NAMES,
    "redeclarations": REDECLARATIONS,
}


def some_families(count: int, *chance: str | int) -> list[Mutation]:
    """The mutations of so many families, chosen by `chance`: those that fit everywhere would crowd out the rest."""
    names = shuffled(list(FAMILIES), list(FAMILIES), "family", *chance)[:count]
    return [mutation for name in names for mutation in FAMILIES[name]]
