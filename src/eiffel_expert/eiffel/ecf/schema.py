"""Facts of the schemas 1-0-0 to 1-23-0: names, values, and the defaults that changed from one to the next.

In: a schema version. Out: default options and capabilities, and tables of what may stand where. The tables are the
union of all schemas, for compilers too read what an older or newer one allowed. Source: the published schemas,
www.eiffel.com/developers/xml/configuration-1-23-0.xsd and its predecessors, and the behaviour of Gobo's tools.
"""

from __future__ import annotations

import re
from typing import Final

from .records import Capability, Options, Version

OLDEST: Final[Version] = (1, 0, 0)
NEWEST: Final[Version] = (1, 23, 0)
_NAMESPACE: Final = re.compile(r"[^0-9]-(\d+)-(\d+)-(\d+)$")

VOID_SAFETY: Final = ("none", "conformance", "initialization", "transitional", "all")
CONCURRENCY: Final = ("none", "thread", "scoop")
CATCALL: Final = ("none", "conformance", "all")
CAPABILITY_VALUES: Final = {"void_safety": VOID_SAFETY, "concurrency": CONCURRENCY, "catcall_detection": CATCALL}
CONDITION_VALUES: Final = {
    "platform": ("windows", "unix", "macintosh", "vxworks"),
    "build": ("workbench", "finalize"),
    "concurrency": CONCURRENCY,
    "void_safety": VOID_SAFETY,
    "dotnet": ("true", "false"),
    "dynamic_runtime": ("true", "false"),
    "multithreaded": ("true", "false"),
}

# Options that say how a class is to be read: they belong to its own file, whoever uses the library.
LANGUAGE_OPTIONS: Final = frozenset(
    (
        "full_class_checking",
        "is_attached_by_default",
        "is_obsolete_iteration",
        "is_obsolete_routine_type",
        "manifest_array_type",
        "syntax",
    )
)

# Each row: up to which schema (exclusive) a default differed from that of the newest one; the oldest row wins.
_OLD_DEFAULTS: Final[tuple[tuple[Version, str, str], ...]] = (
    ((1, 22, 0), "is_obsolete_iteration", "true"),
    ((1, 21, 0), "warning", "none"),
    ((1, 18, 0), "manifest_array_type", "mismatch_warning"),
    ((1, 15, 0), "is_obsolete_routine_type", "true"),
    ((1, 11, 0), "full_class_checking", "false"),
    ((1, 9, 0), "is_attached_by_default", "false"),
    ((1, 9, 0), "syntax", "transitional"),
    ((1, 5, 0), "syntax", "obsolete"),
)
_NEW_DEFAULTS: Final = {
    "debug": "false",
    "full_class_checking": "true",
    "is_attached_by_default": "true",
    "is_obsolete_iteration": "false",
    "is_obsolete_routine_type": "false",
    "manifest_array_type": "standard",
    "msil_application_optimize": "false",
    "optimize": "false",
    "profile": "false",
    "syntax": "standard",
    "trace": "false",
    "warning": "warning",
}


def version_of(namespace: str) -> Version | None:
    """The schema version that the namespace names, None if it names none."""
    found = _NAMESPACE.search(namespace)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def default_options(schema: Version) -> Options:
    """The options of a file of `schema` that sets none; a file without schema is taken for the newest."""
    attributes = dict(_NEW_DEFAULTS)
    for limit, name, value in _OLD_DEFAULTS:
        if OLDEST <= schema < limit:
            attributes[name] = value
    return Options(attributes)


def default_capabilities(schema: Version) -> dict[str, Capability]:
    """The capabilities of a target of `schema` that sets none."""
    void_safety, concurrency = "all", "scoop"
    if OLDEST <= schema < (1, 16, 0):
        concurrency = "none"
    if OLDEST <= schema < (1, 13, 0):
        void_safety = "transitional"
    if OLDEST <= schema < (1, 11, 0):
        void_safety = "none"
    return {
        "void_safety": Capability(void_safety),
        "concurrency": Capability(concurrency),
        "catcall_detection": Capability("none"),
    }


def dialect_of(options: Options) -> str:
    """ "legacy", "cursor" or "modern", as complete `options` declare it."""
    if options.attributes.get("syntax", "") == "obsolete":
        return "legacy"
    return "cursor" if options.is_true("is_obsolete_iteration") else "modern"


_TARGET_CHILDREN: Final = (
    *("note", "description", "root", "version", "file_rule", "option", "setting", "capability", "mapping"),
    *("namespace", "variable", "pre_compile_action", "post_compile_action", "precompile", "library", "assembly"),
)
_GROUP_CHILDREN: Final = ("note", "description", "option", "renaming", "class_option", "condition", "visible")
_CLUSTER_CHILDREN: Final = (*_GROUP_CHILDREN, "file_rule", "uses", "mapping", "cluster", "override", "overrides")
_CONDITIONED: Final = ("description", "condition")
EXTERNALS: Final = (
    "external_include",
    "external_cflag",
    "external_object",
    "external_library",
    "external_resource",
    "external_linker_flag",
    "external_make",
)
CLUSTERS: Final = {"cluster": "cluster", "override": "override", "tests": "tests", "test_cluster": "tests"}
_CLUSTER_ATTRIBUTES: Final = ("name", "location", "readonly", "prefix", "recursive", "hidden")
_LIBRARY_ATTRIBUTES: Final = (*_CLUSTER_ATTRIBUTES[:4], "use_application_options")
_OPTION_ATTRIBUTES: Final = (
    *_NEW_DEFAULTS,
    "namespace",
    "is_void_safe",
    "void_safety",
    "cat_call_detection",
    "syntax_level",
)

CHILDREN: Final[dict[str, frozenset[str]]] = {
    "system": frozenset(("note", "description", "target")),
    "target": frozenset((*_TARGET_CHILDREN, *EXTERNALS, *CLUSTERS)),
    "file_rule": frozenset(("description", "exclude", "include", "condition")),
    "option": frozenset(("description", "debug", "assertions", "warning")),
    "class_option": frozenset(("description", "debug", "assertions", "warning")),
    "capability": frozenset(CAPABILITY_VALUES),
    "condition": frozenset((*CONDITION_VALUES, "version", "custom")),
    "namespace": frozenset(("note", "description", "renaming")),
    "library": frozenset(_GROUP_CHILDREN),
    "precompile": frozenset(_GROUP_CHILDREN),
    "assembly": frozenset(_GROUP_CHILDREN),
    **{name: frozenset(_CLUSTER_CHILDREN) for name in CLUSTERS},
    **{name: frozenset(_CONDITIONED) for name in (*EXTERNALS, "pre_compile_action", "post_compile_action")},
}
ATTRIBUTES: Final[dict[str, frozenset[str]]] = {
    "system": frozenset(("name", "uuid", "readonly", "library_target")),
    "redirection": frozenset(("uuid", "location", "message")),
    "target": frozenset(("name", "extends", "extends_location", "abstract")),
    "root": frozenset(("cluster", "class", "feature", "all_classes")),
    "option": frozenset(_OPTION_ATTRIBUTES),
    "class_option": frozenset((*_OPTION_ATTRIBUTES, "class")),
    "assertions": frozenset(
        ("precondition", "postcondition", "check", "invariant", "loop", "supplier_precondition"),
    ),
    "setting": frozenset(("name", "value")),
    "variable": frozenset(("name", "value")),
    "custom": frozenset(("name", "value", "excluded_value", "match")),
    "library": frozenset(_LIBRARY_ATTRIBUTES),
    "precompile": frozenset((*_LIBRARY_ATTRIBUTES, "eifgens_location")),
    "renaming": frozenset(("old_name", "new_name")),
    "mapping": frozenset(("old_name", "new_name")),
    "visible": frozenset(("class", "feature", "class_rename", "feature_rename")),
    **{name: frozenset(_CLUSTER_ATTRIBUTES) for name in CLUSTERS},
}
