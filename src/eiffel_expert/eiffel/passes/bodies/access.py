"""Who may call what: preconditions call only what all callers may (VAPE), conversions must be open to the class.

In: a feature that is called, the token of the call. Out: VAPE-1, VAPE-2; VUEX-2 and VGCC-6 for conversions.
"""

from __future__ import annotations

from ...conversion import Conversion
from ...features import NO, Feature, exported
from ...syntax import Expression
from ...types import ClassType, Type
from .context import Body


def check_vape(b: Body, called: Feature, token: int, clients: tuple[str, ...] | None = None) -> None:
    """A call to `called` in the precondition of a feature: is it available to all who may call that feature?

    `clients` are those of a creation procedure as such.
    """
    feature = b.feature
    if not b.is_in_precondition or feature is None:
        return
    available = called.clients if clients is None else clients
    if "ANY" in available:
        return
    for client in feature.clients:
        if not _is_available(b, called, available, client):
            b.reject_at(
                "VAPE-1" if clients is None else "VAPE-2",
                token,
                f"`{called.name}' is not exported to {client}, to which the feature with this precondition is",
            )


def _is_available(b: Body, called: Feature, available: tuple[str, ...], client: str) -> bool:
    if client == "NONE" or client in available:
        return True
    info = b.info.class_named(client)
    if info is None:
        return client != "ANY"
    return exported(available, called.owner, info) != NO


def check_conversion(b: Body, node: Expression, found: Conversion, target: Type) -> None:
    """A conversion calls a query of the source, or a creation procedure of the target."""
    feature = found.feature
    if feature is None:
        return
    if found.is_query:
        if feature.is_exported_to(b.info) == NO:
            b.reject("VUEX-2", node, f"this converts by `{feature.name}', which is not exported to class {b.info.name}")
        check_vape(b, feature, node.first)
    elif isinstance(target, ClassType):
        clients = target.base.creators.get(feature.key, ())
        if clients and exported(clients, target.base, b.info) == NO:
            b.reject("VGCC-6", node, f"this converts by `{feature.name}', which is not open to class {b.info.name}")
        check_vape(b, feature, node.first, clients)
