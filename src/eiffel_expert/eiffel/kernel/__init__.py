"""Interfaces of the kernel library: one class a file, for systems whose own kernel library is not at hand.

Out: `class_files()`, class name -> file, and `ALIASES`, the names that every compiler maps to another class. The
classes follow the ELKS standard as the FreeELKS library has it: signatures, inheritance, exports, creation and
conversion clauses, constants, and the contracts that matter. Routines have no bodies worth running: one that must give
or set up something attached says `check interface_only: False then end`. Nothing here parses or judges.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

ALIASES: Final[dict[str, str]] = {
    "CHARACTER": "CHARACTER_8",
    "CHARACTER_REF": "CHARACTER_8_REF",
    "DOUBLE": "REAL_64",
    "DOUBLE_REF": "REAL_64_REF",
    "IMMUTABLE_STRING": "IMMUTABLE_STRING_8",
    "INTEGER": "INTEGER_32",
    "INTEGER_REF": "INTEGER_32_REF",
    "NATURAL": "NATURAL_32",
    "NATURAL_REF": "NATURAL_32_REF",
    "READABLE_STRING": "READABLE_STRING_8",
    "REAL": "REAL_32",
    "REAL_REF": "REAL_32_REF",
    "STRING": "STRING_8",
    "WIDE_CHARACTER": "CHARACTER_32",
    "WIDE_CHARACTER_REF": "CHARACTER_32_REF",
}

#: Classes that a checker needs before it can judge anything: the types of constants, agents, tuples and conditions.
ESSENTIAL: Final = (
    "ANY",
    "ARRAY",
    "BOOLEAN",
    "CHARACTER_8",
    "CHARACTER_32",
    "EXCEPTION",
    "FUNCTION",
    "IMMUTABLE_STRING_8",
    "IMMUTABLE_STRING_32",
    "INTEGER_8",
    "INTEGER_16",
    "INTEGER_32",
    "INTEGER_64",
    "ITERABLE",
    "ITERATION_CURSOR",
    "NATURAL_8",
    "NATURAL_16",
    "NATURAL_32",
    "NATURAL_64",
    "POINTER",
    "PREDICATE",
    "PROCEDURE",
    "REAL_32",
    "REAL_64",
    "ROUTINE",
    "SPECIAL",
    "STRING_8",
    "STRING_32",
    "TUPLE",
    "TYPE",
    "TYPED_POINTER",
)


def class_files() -> dict[str, Path]:
    """Name of each interface class in upper case -> its file (which is UTF-8 and bears the class's name)."""
    return {path.stem.upper(): path for path in sorted(Path(__file__).parent.glob("*.e"))}
