"""Manifest constants: the values of numbers and strings as written, and which classes can represent them.

In: the texts that the lexer kept. Out: values, code points, names of classes. Which class a constant takes in its
context is decided in manifest.py; nothing here knows of types.
"""

from __future__ import annotations

from typing import Final

INTEGER_RANGES: Final[dict[str, tuple[int, int]]] = {
    "INTEGER_8": (-(2**7), 2**7 - 1),
    "INTEGER_16": (-(2**15), 2**15 - 1),
    "INTEGER_32": (-(2**31), 2**31 - 1),
    "INTEGER_64": (-(2**63), 2**63 - 1),
    "NATURAL_8": (0, 2**8 - 1),
    "NATURAL_16": (0, 2**16 - 1),
    "NATURAL_32": (0, 2**32 - 1),
    "NATURAL_64": (0, 2**64 - 1),
}
# How many bits a hexadecimal, octal or binary constant may fill, the sign bit included.
_BITS: Final[dict[str, int]] = {"INTEGER_8": 8, "INTEGER_16": 16, "INTEGER_32": 32, "INTEGER_64": 64}

REAL_CLASSES: Final[frozenset[str]] = frozenset(("REAL_32", "REAL_64"))
CHARACTER_CLASSES: Final[frozenset[str]] = frozenset(("CHARACTER_8", "CHARACTER_32"))
STRING_CLASSES: Final[frozenset[str]] = frozenset(
    ("STRING_8", "STRING_32", "IMMUTABLE_STRING_8", "IMMUTABLE_STRING_32")
)


def integer_value(text: str) -> tuple[int, bool]:
    """The value of an unsigned integer constant and whether it is decimal; underscores count for nothing."""
    digits = text.replace("_", "").lower()
    if digits[:2] == "0x":
        return int(digits[2:], 16), False
    if digits[:2] == "0c":
        return int(digits[2:], 8), False
    if digits[:2] == "0b":
        return int(digits[2:], 2), False
    return int(digits), True


def integer_fits(text: str, sign: str, class_name: str) -> bool:
    """Can the constant be an object of the integer class?"""
    value, is_decimal = integer_value(text)
    if sign == "-":
        value = -value
    elif not is_decimal and class_name in _BITS:
        return value < 1 << _BITS[class_name]
    low, high = INTEGER_RANGES[class_name]
    return low <= value <= high


def default_integer_class(text: str, sign: str) -> str:
    """The class of an integer constant that nothing forces into another; "" if none can hold it."""
    value, _ = integer_value(text)
    if sign == "-":
        value = -value
    for class_name in ("INTEGER_32", "INTEGER_64", "NATURAL_64"):
        low, high = INTEGER_RANGES[class_name]
        if low <= value <= high:
            return class_name
    return ""


def is_wide(text: str) -> bool:
    """Has the string or character constant a code point above 255 as `%/n/`, so that it needs 32 bits for sure?"""
    return "%/" in text and _has_wide_code(text)


def is_perhaps_wide(text: str) -> bool:
    """Has it a character above 255 as such? Compilers that find no byte order mark read its bytes one by one."""
    return not text.isascii() and any(ord(character) > 255 for character in text)


def _has_wide_code(text: str) -> bool:
    if text[0] == '"' and text[-1] == '"' and len(text) > 2 and text[1] in "[{" and "\n" in text:
        return False  # no escapes in verbatim strings
    position = 0
    while True:
        position = text.find("%", position)
        if position < 0:
            return False
        if text[position + 1 : position + 2] != "/":
            position += 2
            continue
        end = text.find("/", position + 2)
        if end < 0:
            return False
        if _code(text[position + 2 : end]) > 255:
            return True
        position = end + 1


def _code(digits: str) -> int:
    try:
        return integer_value(digits)[0]
    except ValueError:
        return 0
