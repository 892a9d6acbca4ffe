"""What a used class offers, as somebody would paste it: some of its features by their signatures.

In: a class as the checker knows it and the names that a mend needs. Out: a few lines. The right feature stands among
others that could be taken for it, in the class's own order; features of ANY and those that are not exported stay out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.types import UNKNOWN
from eiffel_expert.eiffel.universe import ClassInfo

ALIKE = 3  # others with as many arguments
SHARING = 2  # others with a word of the name
CHARACTERS = 400
_SIZED = re.compile(r"\b(?:INTEGER_32|STRING_8|CHARACTER_8)\b")
_PLAIN = {"INTEGER_32": "INTEGER", "STRING_8": "STRING", "CHARACTER_8": "CHARACTER"}


def signature_of(feature: Feature) -> str:
    """`name (a: T; b: U): V`, the types as the owner sees them."""
    formals = zip(feature.argument_names, feature.arguments, strict=False)
    listed = "; ".join(f"{name}: {kind}" for name, kind in formals)
    arguments = f" ({listed})" if listed else ""
    result = f": {feature.type}" if feature.type is not None else ""
    return plain(f"{feature.name}{arguments}{result}")


def plain(text: str) -> str:
    """Sized kernel types by the names that people use."""
    return _SIZED.sub(lambda match: _PLAIN[match[0]], text)


def interface_of(info: ClassInfo, wanted: Collection[str], *chance: str | int) -> str:
    """`Some features of NAME [G]:` and a signature a line; "" where a wanted one is not there."""
    needed = [feature for name in wanted if (feature := info.features.get(name.lower())) is not None]
    if not needed:
        return ""
    others = [f for f in _offered(info) if f not in needed]
    mixed = shuffled(others, [f.key for f in others], *chance)
    words = {word for feature in needed for word in feature.key.split("_")}
    sharing = [f for f in mixed if not words.isdisjoint(f.key.split("_"))][:SHARING]
    alike = [f for f in mixed if f not in sharing and _form(f) in map(_form, needed)][:ALIKE]
    kept: list[Feature] = []
    for feature in (*needed, *sharing, *alike):
        if sum(len(signature_of(f)) for f in (*kept, feature)) <= CHARACTERS:
            kept.append(feature)
    ordered = [signature_of(f) for f in info.features.values() if f in kept]
    return "\n".join((f"Some features of {plain(str(info.current_type))}:", *(f"\t{line}" for line in ordered)))


def supplier_of(info: ClassInfo, text: str, name: str, signatures: Mapping[str, str]) -> ClassInfo | None:
    """The class of `x` in the text's `x.name`, as the declaration of `x` in the text or in a signature has it."""
    for target in re.findall(rf"\b(\w+)\.{re.escape(name)}\b", text, re.IGNORECASE):
        declared = rf"\b{target}\b[\w, ]*:\s*(?:attached |detachable |separate )?([A-Z]\w*)"
        found = re.search(declared, text) or re.search(declared, signatures.get(target.lower(), ""))
        other = info.class_named(found[1]) if found else None
        if other is not None:
            return other
    return None


def _form(feature: Feature) -> tuple[int, bool]:
    return feature.arity, feature.is_query


def _offered(info: ClassInfo) -> list[Feature]:
    return [
        f
        for f in info.features.values()
        if f.is_exported_to_any and f.origin.name != "ANY" and not f.is_obsolete and f.key.isidentifier()
        if UNKNOWN.name not in signature_of(f)
    ]
