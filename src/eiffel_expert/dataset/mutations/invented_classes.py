"""Classes that do not exist: the names of other languages, names half remembered, and names cut short.

In: a `Place`. Out: types of the feature with an invented class. Eiffel has one name for each basic class (INTEGER,
BOOLEAN) and libraries of their own; `INVENTED` holds what is written for them. Other names lose or change a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place
from eiffel_expert.eiffel.syntax import ClassType

INVENTED: dict[str, tuple[str, ...]] = {
    "STRING": ("STR", "TEXT", "STRING_BUILDER", "VARCHAR"),
    "STRING_8": ("STRING_ASCII", "BYTE_STRING", "STR_8"),
    "STRING_32": ("UNICODE_STRING", "WIDE_STRING", "STRING_UTF8", "WSTRING"),
    "READABLE_STRING_GENERAL": ("READABLE_STRING", "STRING_VIEW", "ABSTRACT_STRING"),
    "READABLE_STRING_8": ("STRING_VIEW_8", "CONST_STRING", "READ_ONLY_STRING"),
    "READABLE_STRING_32": ("STRING_VIEW_32", "READ_ONLY_STRING_32"),
    "INTEGER": ("INT", "LONG"),
    "INTEGER_32": ("INT32", "INT_32", "INTEGER32"),
    "INTEGER_64": ("INT64", "LONG_INTEGER", "INT_64", "LONG"),
    "INTEGER_8": ("INT8", "SBYTE", "INT_8"),
    "NATURAL": ("UINT", "UNSIGNED", "NATURAL_NUMBER"),
    "NATURAL_8": ("BYTE", "UINT8", "UINT_8"),
    "NATURAL_32": ("UINT32", "UINT_32", "UNSIGNED_32"),
    "NATURAL_64": ("UINT64", "UINT_64"),
    "BOOLEAN": ("BOOL", "LOGICAL"),
    "CHARACTER": ("CHAR", "LETTER"),
    "CHARACTER_8": ("CHAR_8", "ASCII_CHARACTER", "CHAR8"),
    "CHARACTER_32": ("WIDE_CHAR", "UNICODE_CHARACTER", "RUNE", "CHAR_32"),
    "REAL": ("FLOAT", "DECIMAL_NUMBER", "FLOATING"),
    "REAL_64": ("FLOAT64", "FLOAT_64", "DOUBLE_REAL"),
    "REAL_32": ("FLOAT32", "FLOAT_32", "SINGLE"),
    "DOUBLE": ("FLOAT", "FLOAT64"),
    "ANY": ("OBJECT", "VARIANT"),
    "ARRAY": ("VECTOR", "DYNAMIC_ARRAY", "FIXED_ARRAY"),
    "ARRAYED_LIST": ("ARRAY_LIST", "VECTOR", "DYNAMIC_ARRAY", "LIST_ARRAY"),
    "LINKED_LIST": ("LINKEDLIST", "SINGLY_LINKED_LIST", "LIST_LINKED"),
    "LIST": ("SEQUENCE_LIST", "ILIST", "ORDERED_LIST"),
    "HASH_TABLE": ("DICTIONARY", "MAP", "HASH_MAP", "HASHTABLE"),
    "STRING_TABLE": ("STRING_MAP", "STRING_DICTIONARY", "STRING_HASH_MAP"),
    "ARRAYED_SET": ("HASH_SET", "ARRAY_SET", "UNIQUE_LIST"),
    "LINKED_SET": ("HASH_SET", "UNIQUE_SET"),
    "ARRAYED_STACK": ("ARRAY_STACK", "STACK_ARRAY"),
    "ARRAYED_QUEUE": ("ARRAY_QUEUE", "FIFO_QUEUE"),
    "LINKED_STACK": ("STACK_LIST", "LIST_STACK"),
    "LINKED_QUEUE": ("FIFO", "LIST_QUEUE"),
    "PLAIN_TEXT_FILE": ("TEXT_FILE", "FILE_WRITER", "FILE_STREAM"),
    "RAW_FILE": ("BINARY_FILE", "BYTE_FILE"),
    "DIRECTORY": ("FOLDER", "DIR"),
    "PATH": ("FILE_PATH", "FILE_NAME_PATH"),
    "PROCEDURE": ("ACTION", "DELEGATE", "CALLBACK"),
    "FUNCTION": ("FUNC", "LAMBDA", "DELEGATE"),
    "PREDICATE": ("BOOLEAN_FUNCTION", "CONDITION"),
    "TUPLE": ("PAIR", "RECORD", "STRUCT"),
    "CELL": ("REFERENCE", "HOLDER", "BOX"),
    "SPECIAL": ("RAW_ARRAY", "NATIVE_ARRAY"),
    "POINTER": ("PTR", "ADDRESS", "VOID_PTR"),
    "ITERATION_CURSOR": ("ITERATOR", "ENUMERATOR"),
    "DS_ARRAYED_LIST": ("DS_LIST_ARRAY", "DS_VECTOR", "DS_ARRAY_LIST"),
    "DS_LINKED_LIST": ("DS_LIST_LINKED", "DS_SINGLY_LINKED_LIST"),
    "DS_HASH_TABLE": ("DS_MAP", "DS_DICTIONARY", "DS_HASH_MAP"),
    "DS_HASH_SET": ("DS_UNIQUE_SET", "DS_SET_HASH"),
    "DS_LINKED_STACK": ("DS_STACK_LIST", "DS_LIST_STACK"),
    "DT_DATE_TIME": ("DT_DATETIME", "DT_TIMESTAMP"),
    "DATE_TIME": ("DATETIME", "TIMESTAMP"),
    "EXCEPTION": ("ERROR", "THROWABLE"),
}
ALL = frozenset(name for names in INVENTED.values() for name in names)
UNKNOWN = ("VTCT",)
_WORDS = {
    "LIST": "COLLECTION", "TABLE": "MAP", "FILE": "DOCUMENT", "CLASS": "TYPE", "TYPE": "KIND",
    "NAME": "IDENTIFIER", "ERROR": "EXCEPTION", "EXPRESSION": "EXPR", "INSTRUCTION": "STATEMENT", "IDENTIFIER": "ID",
    "PARAMETER": "PARAM", "ARGUMENT": "ARG", "ATTRIBUTE": "ATTR", "ELEMENT": "ELEM", "DIRECTORY": "DIR",
    "HANDLER": "HANDLE", "CONTEXT": "CTX", "MESSAGE": "MSG", "CHARACTER": "CHAR", "CONFIGURATION": "CONFIG",
    "PROCESSOR": "VISITOR", "ITERATOR": "ITER", "DOCUMENT": "DOC", "REQUEST": "REQ", "RESPONSE": "RESP",
    "POSITION": "POS", "SEQUENCE": "SEQ", "DESCRIPTION": "DESC", "ROUTINES": "UTILS", "CURSOR": "ITERATOR",
    "BUFFER": "BUF", "FACTORY": "BUILDER", "OPTIONS": "SETTINGS", "MANAGER": "MGR", "STREAM": "CHANNEL",
}  # fmt: skip


def invented_for(name: str) -> tuple[str, ...]:
    """Names that somebody might write for that class."""
    known = INVENTED.get(name.upper(), ())
    return known or tuple(_altered(name.upper()))


def _altered(name: str) -> Iterator[str]:
    words = name.split("_")
    for number, word in enumerate(words):
        if word in _WORDS and len(words) > 1:
            yield "_".join((*words[:number], _WORDS[word], *words[number + 1 :]))


def in_body(place: Place) -> Iterator[Edits]:
    """`local l_map: HASH_TABLE [...]` -> `l_map: DICTIONARY [...]`; likewise in creations and object tests."""
    for node in place.of_kind(ClassType):
        if node.first > place.feature.signature_last:
            for name in invented_for(node.name):
                yield [place.token_replaced(node.first + len(node.marks), name)]


INVENTED_CLASSES = (Mutation("invented class", "used a class that does not exist", UNKNOWN, in_body, closed=True),)
