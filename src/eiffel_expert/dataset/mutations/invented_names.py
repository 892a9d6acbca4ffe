"""Names that models invent: features as they are called in other languages, or as they might well be called here.

In: a `Place`. Out: each call by name under a name that its class is not expected to have. `INVENTED` holds what is
written for well-known features of Eiffel libraries; other names get a plausible synonym word by word.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Call, Edits, Place
from eiffel_expert.eiffel.syntax import (
    Assignment,
    CreationExpression,
    CreationInstruction,
    CurrentExpression,
    PrecursorCall,
    QualifiedCall,
    UnqualifiedCall,
    VoidExpression,
)

INVENTED: dict[str, tuple[str, ...]] = {
    "count": ("length", "size", "len", "get_count"),
    "extend": ("push", "add", "push_back", "add_last", "append_item"),
    "put": ("set", "set_item", "insert_at", "store"),
    "force": ("set", "insert_or_update", "put_or_replace", "add_or_update"),
    "has": ("contains", "includes", "exists", "include"),
    "has_key": ("contains_key", "key_exists", "includes_key"),
    "is_empty": ("isempty", "is_blank", "has_no_items", "is_null_or_empty"),
    "item": ("get", "value_at", "element", "get_item"),
    "i_th": ("get", "element_at", "nth", "at_index"),
    "append": ("concat", "add_all", "append_text", "push_str"),
    "append_string": ("append_str", "concat", "add_string", "push_string"),
    "append_character": ("append_char", "push_char", "add_character", "add_char"),
    "append_integer": ("append_int", "add_integer", "append_number"),
    "prepend": ("push_front_string", "insert_before_first", "add_first_string"),
    "wipe_out": ("clear", "remove_all", "clear_all_items", "empty_out"),
    "prune": ("remove_item", "erase", "delete_item"),
    "prune_all": ("remove_all_of", "erase_all", "delete_all"),
    "remove": ("delete", "erase", "remove_at", "pop"),
    "as_lower": ("to_lower_case", "lowercase", "lower_case"),
    "as_upper": ("to_upper_case", "uppercase", "upper_case"),
    "to_lower": ("make_lower", "lowercase", "to_lower_case"),
    "to_upper": ("make_upper", "uppercase", "to_upper_case"),
    "out": ("to_string", "as_string", "str", "to_text"),
    "to_integer": ("parse_int", "to_int", "as_int", "int_value"),
    "to_double": ("parse_double", "to_float", "as_real"),
    "is_integer": ("is_int", "is_number", "can_parse_int"),
    "substring": ("substr", "slice", "sub_string", "get_substring"),
    "index_of": ("find", "position_of", "index_of_char", "find_index"),
    "substring_index": ("find_substring", "index_of_string", "search_string"),
    "starts_with": ("begins_with", "has_prefix", "is_prefix"),
    "ends_with": ("has_suffix", "finishes_with", "is_suffix"),
    "same_string": ("equals", "equals_string", "is_same_text"),
    "is_equal": ("equals", "equal_to", "is_same"),
    "keep_head": ("truncate", "take", "keep_first"),
    "left_adjust": ("trim_left", "ltrim", "strip_left"),
    "right_adjust": ("trim_right", "rtrim", "strip_right"),
    "start": ("begin_iteration", "to_first", "go_first", "rewind"),
    "finish": ("go_last", "to_last", "move_to_end"),
    "forth": ("next", "advance", "move_next", "go_next"),
    "back": ("previous", "move_previous", "go_back"),
    "after": ("at_end", "is_done", "is_finished", "end_reached"),
    "off": ("is_off_range", "at_end", "is_exhausted"),
    "first": ("front", "head", "first_item", "get_first"),
    "last": ("tail", "last_item", "get_last", "end_item"),
    "top": ("peek", "top_item"),
    "found": ("is_found", "was_found", "has_found"),
    "found_item": ("result_item", "get_found", "found_value"),
    "search": ("find", "find_item", "look_for"),
    "item_for_iteration": ("current_item", "iteration_item", "value"),
    "key_for_iteration": ("current_key", "iteration_key", "get_key"),
    "current_keys": ("keys", "key_set", "all_keys"),
    "new_cursor": ("iterator", "get_iterator", "new_iterator"),
    "twin": ("clone_object", "copy_of", "duplicate_object", "deep_clone"),
    "make_empty": ("make_blank", "make_new", "make_void"),
    "make_from_string": ("make_with_string", "from_string", "make_string"),
    "make_filled": ("make_with_value", "filled_with", "make_initialized"),
    "put_string": ("write_string", "print_string", "write", "output_string"),
    "put_new_line": ("print_line", "write_new_line", "println", "newline"),
    "put_integer": ("write_integer", "print_integer", "put_int"),
    "put_character": ("write_char", "put_char", "write_character"),
    "read_line": ("readline", "get_line", "next_line", "read_string_line"),
    "last_string": ("line", "get_string", "last_line_read", "current_line"),
    "open_read": ("open_for_reading", "open_file", "open_input"),
    "open_write": ("open_for_writing", "open_output", "create_for_write"),
    "end_of_file": ("eof", "is_eof", "at_end", "at_eof"),
    "close": ("close_file", "dispose_file", "close_stream"),
    "exists": ("file_exists", "is_existing", "path_exists"),
    "code": ("to_code", "ascii_code", "as_integer_code", "ord"),
    "hash_code": ("hash", "get_hash_code", "hash_value"),
    "min": ("minimum", "min_of", "lesser"),
    "max": ("maximum", "max_of", "greater"),
    "abs": ("absolute", "abs_value", "magnitude"),
    "do_all": ("for_each", "each", "apply_to_all"),
    "for_all": ("all_match", "every", "all_satisfy"),
    "there_exists": ("any_match", "some", "any_satisfies"),
    "lower": ("lower_bound", "first_index", "min_index", "start_index"),
    "upper": ("upper_bound", "last_index", "max_index", "end_index"),
    "replace_substring_all": ("replace", "replace_all", "replace_string"),
    "split": ("split_by", "tokenize", "split_string"),
    "name": ("get_name", "title_name", "identifier_name"),
    "message": ("get_message", "message_text", "error_text"),
    "value": ("get_value", "current_value", "val"),
    "parent": ("get_parent", "parent_node", "owner_node"),
    "generator": ("class_name", "type_name", "get_class"),
    "die": ("exit", "quit", "terminate"),
    "call": ("invoke", "apply_to", "run", "execute_with"),
}
WORDS: dict[str, str] = {
    "count": "number", "number": "total", "item": "element", "index": "position", "position": "index",
    "remove": "delete", "string": "text", "text": "content", "list": "collection", "value": "data",
    "start": "begin", "first": "initial", "last": "latest", "name": "title", "make": "init", "add": "insert",
    "append": "add", "has": "contains", "set": "assign", "new": "create", "current": "active", "key": "identifier",
    "error": "fault", "file": "document", "class": "type", "type": "kind", "size": "extent", "max": "maximum",
    "min": "minimum", "read": "load", "write": "save", "print": "display", "parse": "read", "process": "handle",
    "report": "signal", "line": "row", "column": "col", "parent": "owner", "children": "descendants",
    "cursor": "iterator", "attribute": "property", "element": "item", "feature": "member", "argument": "parameter",
    "arguments": "parameters", "result": "output", "valid": "correct", "next": "following", "root": "top",
    "path": "location", "put": "store", "build": "construct", "execute": "run", "initialize": "setup",
    "reset": "clear", "default": "standard", "table": "map", "character": "char", "integer": "int",
    "real": "float", "buffer": "cache", "code": "number", "stream": "channel", "tree": "hierarchy",
    "token": "symbol", "expression": "formula", "instruction": "statement", "request": "query",
    "response": "reply", "handler": "listener", "event": "signal", "update": "refresh", "found": "located",
}  # fmt: skip
FOREIGN_VOID = ("null", "nil")
FOREIGN_CURRENT = ("this", "self")
UNKNOWN = ("VUEX-1", "VUEX-2", "VEEN")
SHORTEST_NAME = 4  # a name shorter than this gets no synonym: nothing would tell which one was meant


def invented_for(name: str) -> tuple[str, ...]:
    """Names that somebody might write for that feature; none if nothing plausible comes to mind."""
    known = INVENTED.get(name.lower(), ())
    return known or _synonyms(name.lower())


def _synonyms(name: str) -> tuple[str, ...]:
    """One word of the name exchanged, or the habits of other languages: `get_`, no `is_`."""
    words = name.split("_")
    found = ["_".join((*words[:i], WORDS[w], *words[i + 1 :])) for i, w in enumerate(words) if w in WORDS]
    if words[0] in ("is", "has") and len(words) > 2:
        found.append("_".join(words[1:]))
    return tuple(found) if len(name) >= SHORTEST_NAME else ()


def _renamed(place: Place, call: Call, token: int) -> Iterator[Edits]:
    for name in invented_for(call.name):
        if not place.is_variable(name):
            yield [place.token_replaced(token, name)]


def on_other_object(place: Place) -> Iterator[Edits]:
    """`list.count` -> `list.length`."""
    for call, token in place.calls():
        if isinstance(call, QualifiedCall):
            yield from _renamed(place, call, token)


def in_own_class(place: Place) -> Iterator[Edits]:
    """`set_name (n)` -> `assign_name (n)`, in the class itself."""
    for call, token in place.calls():
        is_target = isinstance(place.parents.get(id(call)), (Assignment, CreationInstruction))
        if isinstance(call, UnqualifiedCall) and not place.is_variable(call.name) and not is_target:
            yield from _renamed(place, call, token)


def creation_procedure(place: Place) -> Iterator[Edits]:
    """`create text.make_empty` -> `create text.make_blank`."""
    for call, token in place.calls():
        if isinstance(call, (CreationInstruction, CreationExpression)):
            yield from _renamed(place, call, token)


def getter(place: Place) -> Iterator[Edits]:
    """`person.name` -> `person.get_name`."""
    for call, token in place.calls():
        is_query = isinstance(call, QualifiedCall) and not call.arguments and id(call) in place.parents
        if is_query and not call.name.startswith(("is_", "has_", "make", "get", "as_", "to_")):
            around = type(place.parents[id(call)]).__name__
            if around != "CallInstruction":
                yield [place.token_replaced(token, f"get_{call.name}")]


def foreign_void(place: Place) -> Iterator[Edits]:
    """`x /= Void` -> `x /= null`."""
    for node in place.of_kind(VoidExpression):
        for word in FOREIGN_VOID:
            yield [place.replaced(node, word)]


def foreign_current(place: Place) -> Iterator[Edits]:
    """`other.put (Current)` -> `other.put (this)`."""
    for node in place.of_kind(CurrentExpression):
        for word in FOREIGN_CURRENT:
            yield [place.replaced(node, word)]


def foreign_precursor(place: Place) -> Iterator[Edits]:
    """`Precursor (x)` -> `super (x)`."""
    for node in place.of_kind(PrecursorCall):
        if node.parent is None:
            yield [place.token_replaced(node.first, "super")]


INVENTED_NAMES = (
    Mutation("invented feature", "called a feature that the supplier lacks", UNKNOWN, on_other_object),
    Mutation("invented own feature", "called a feature that the class lacks", UNKNOWN, in_own_class),
    Mutation("invented creation procedure", "named a creation procedure that is none", UNKNOWN, creation_procedure),
    Mutation("getter", "wrote a getter as in Java", UNKNOWN, getter),
    Mutation("foreign void", "wrote another language's word for Void", UNKNOWN, foreign_void),
    Mutation("foreign current", "wrote another language's word for Current", UNKNOWN, foreign_current),
    Mutation("foreign precursor", "wrote another language's word for Precursor", UNKNOWN, foreign_precursor),
)
