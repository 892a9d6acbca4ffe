"""Universes: the classes that are known, loaded when they are first asked for.

In: class sources (a file or a text each), the system's settings. Out: `Universe` and `ClassInfo`. A universe may lie on
top of another one, whose classes it sees but does not change: a snippet costs only its own classes. A class that is not
there is None, and a class whose text cannot be parsed, or whose ancestors are not all known, is not `is_complete`: what
is not found in it is unknown, not wrong. Nothing is checked here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from .ancestors import Ancestor, Parent, ancestors_of, parents_of
from .collector import collector_paused
from .conformance import conforms
from .features import MAYBE, NO, YES, Feature, alias_key, legacy_alias_key
from .formals import Constraint, FormalParameter
from .interface import Interface, Record, record_of, written
from .kernel import ALIASES
from .parser.fragments import parse
from .parser.outline import parse_outline
from .resolution import resolve
from .sources import DEFAULT_OPTIONS, ClassOptions, ClassSource, Scope, Settings
from .syntax import Type as TypeNode
from .tree import Tree
from .types import UNKNOWN, ClassType, Type, TypeTable, class_type, formal_type, tuple_type

_UNLOADED: Final = 0
_LOADING: Final = 1
_LOADED: Final = 2


class ClassInfo:
    """A class of a universe. Everything but `name` and `options` is found out when it is first asked for."""

    __slots__ = (
        "_ancestors",
        "_by_alias",
        "_by_seed",
        "_creators",
        "_current_type",
        "_features",
        "_formal_names",
        "_formals",
        "_interface",
        "_is_complete",
        "_parents",
        "_state",
        "_tree",
        "_tree_is_full",
        "groups",
        "is_broken",
        "name",
        "options",
        "source",
        "table",
        "universe",
    )

    def __init__(self, name: str, source: ClassSource, universe: Universe) -> None:
        self.name = source.shown_name or name
        self.source = source
        self.universe = universe
        self.options = source.options
        self.table: TypeTable = universe.table
        self.is_broken = False
        self.groups: dict[str, list[Inherited]] | None = None
        self._tree: Tree | None = source.tree
        self._tree_is_full = source.tree is not None
        self._interface: Interface | None = None
        self._state = _UNLOADED
        self._formals: list[FormalParameter] = []
        self._formal_names: dict[str, int] = {}
        self._parents: list[Parent] | None = None
        self._ancestors: dict[ClassInfo, Ancestor] | None = None
        self._is_complete = True
        self._features: dict[str, Feature] | None = None
        self._by_seed: dict[str, Feature] = {}
        self._by_alias: dict[str, Feature] = {}
        self._creators: dict[str, tuple[str, ...]] | None = None
        self._current_type: ClassType | None = None

    def __repr__(self) -> str:
        return f"<class {self.name}>"

    # Loading

    @property
    def interface(self) -> Interface:
        if self._interface is None:
            self._load()
        assert self._interface is not None
        return self._interface

    def _load(self) -> None:
        record = self.universe.cached_record(self) if self._tree is None else None
        if record is None:
            if self._tree is None:
                self._tree = parse_outline(self.source.text())
            root = self._tree.root
            self.is_broken = root is None or not self._tree.ok or root.name == ""
            record = _EMPTY_RECORD if root is None or self.is_broken else record_of(root)
            if not self.is_broken and not self._tree_is_full:
                self.universe.cache_record(self, record)
                self._tree = None
        self._interface = Interface(record)
        self._formals = [FormalParameter(self, i, formal) for i, formal in enumerate(self._interface.formals)]
        self._formal_names = {formal.name: formal.index for formal in self._formals}

    @property
    def tree(self) -> Tree:
        """The full tree of the class."""
        if self._tree is None or not self._tree_is_full:
            self._tree = parse(self.source.text())
            self._tree_is_full = True
        return self._tree

    @contextmanager
    def reading(self, tree: Tree) -> Iterator[None]:
        """Inside, the class has the text of `tree`, in which only bodies and contracts may differ from its own."""
        kept = self._tree, self._tree_is_full
        self._tree, self._tree_is_full = tree, True
        try:
            yield
        finally:
            self._tree, self._tree_is_full = kept

    @property
    def keeps_groups(self) -> bool:
        """Is the class being checked, so that what flattening found out is asked for again?"""
        return self._tree_is_full

    # Header

    @property
    def formals(self) -> list[FormalParameter]:
        if self._interface is None:
            self._load()
        return self._formals

    @property
    def formal_names(self) -> dict[str, int]:
        """Index by upper-case name."""
        if self._interface is None:
            self._load()
        return self._formal_names

    @property
    def is_deferred(self) -> bool:
        """Declared deferred."""
        return self.interface.header_mark == "deferred"

    @property
    def is_expanded(self) -> bool:
        return self.interface.header_mark == "expanded"

    @property
    def is_once(self) -> bool:
        """A `once class`."""
        return self.interface.header_mark == "once"

    @property
    def is_frozen(self) -> bool:
        return "frozen" in self.interface.flags

    @property
    def current_type(self) -> ClassType:
        """The type of Current: the class with its own formals."""
        if self._current_type is None:
            actuals = tuple([formal_type(self, index) for index in range(len(self.formals))])
            made = tuple_type(self) if self.name == "TUPLE" else class_type(self, actuals)
            self._current_type = made
        return self._current_type

    def in_own_terms(self, found: Type) -> Type:
        """A type of a signature of this class with `like Current` replaced by the current type."""
        current = self.current_type
        return found.substituted(current.actuals, current) if found.depends else found

    def class_named(self, name: str) -> ClassInfo | None:
        """The class that `name`, in upper case, is to this class; None if it is not known."""
        scope = self.source.scope
        if scope is None:
            return self.universe.find(name)
        return self.universe.find_in(scope, name)

    # Types

    def resolve(self, node: TypeNode, feature: Feature | None = None) -> Type:
        """The type that a written type of this class's own text is, `like Current` being the current type.

        `feature` is the routine it is written in, whose arguments may be anchors. UNKNOWN for a wrong type too.
        """
        return self.in_own_terms(resolve(written(node), self, self, feature))

    def named_type(self, name: str) -> Type:
        """The attached type of a class without generics, such as "BOOLEAN" or "STRING"; UNKNOWN if it is not known."""
        base = self.class_named(name)
        return class_type(base) if base is not None else UNKNOWN

    def conforms(self, source: Type, target: Type) -> int:
        """YES, NO or MAYBE; see conformance.py."""
        return self.universe.conforms(source, target)

    # Ancestors

    @property
    def parents(self) -> list[Parent]:
        """Parents as written, and ANY where no conforming parent is."""
        if self._parents is None:
            self._parents = parents_of(self)
        return self._parents

    @property
    def ancestors(self) -> dict[ClassInfo, Ancestor]:
        """All known proper ancestors, with the type of each in terms of this class."""
        if self._ancestors is None:
            self._find_ancestors()
        assert self._ancestors is not None
        return self._ancestors

    @property
    def is_complete(self) -> bool:
        """Are all ancestors known, so that a feature not found does not exist?"""
        if self._ancestors is None:
            self._find_ancestors()
        return self._is_complete and not self.is_broken

    @property
    def is_cyclic(self) -> bool:
        """Is it its own ancestor?"""
        # Of the members of a cycle only the first that is looked at has all of them among its ancestors.
        return self in self.ancestors or any(self in above.ancestors for above in self.ancestors)

    def _find_ancestors(self) -> None:
        if self._state == _LOADING:  # a cycle: its members see each other as ancestors with what is known so far
            self._ancestors = {}
            return
        self._state = _LOADING
        try:
            self._ancestors, self._is_complete = ancestors_of(self)
        except RecursionError:  # the caller's own depth left too little room: to be tried again
            self._ancestors = None
            self._state = _UNLOADED
            raise
        self._state = _LOADED

    def descends_from(self, other: ClassInfo) -> int:
        """YES if it is `other` or a descendant, conforming or not; MAYBE where an unknown ancestor may be."""
        if self is other or other in self.ancestors:
            return YES
        return NO if self.is_complete else MAYBE

    def conforms_to_class(self, other: ClassInfo) -> int:
        """As `descends_from`, along conforming parents only."""
        if self is other:
            return YES
        found = self.ancestors.get(other)
        if found is not None and found.is_conforming:
            return YES
        return NO if self.is_complete else MAYBE

    # Features

    @property
    def features(self) -> dict[str, Feature]:
        """All features, inherited ones included, by lower-case name. Legacy operators: `infix "+"`."""
        if self._features is None:
            self._flatten()
        assert self._features is not None
        return self._features

    def _flatten(self) -> None:
        with collector_paused():  # it would look at each of them, for nothing
            flatten(self)

    def set_features(self, found: dict[str, Feature]) -> None:
        """Called by flattening, once; the dictionaries by seed and by alias follow from `found`."""
        self._features = found
        by_seed = self._by_seed
        by_alias = self._by_alias
        for feature in found.values():
            for seed in feature.seeds:
                if seed not in by_seed or feature.is_selected:
                    by_seed[seed] = feature
            if feature.aliases:
                for alias in feature.aliases:
                    by_alias[alias_key(alias, feature.arity)] = feature
            elif feature.key[:6] in ("infix ", "prefix"):
                by_alias[legacy_alias_key(feature.key)] = feature

    def feature(self, name: str) -> Feature | None:
        """The feature called `name`, in any case of letters."""
        return self.features.get(name.lower())

    def feature_with_seed(self, seed: str) -> Feature | None:
        """The feature that an ancestor's feature with that seed has become here."""
        if self._features is None:
            self._flatten()
        return self._by_seed.get(seed)

    def operator(self, symbol: str, arity: int) -> Feature | None:
        """The feature with alias `symbol` ("+", "[]", "and then") and `arity` arguments, 0 for a unary one."""
        if self._features is None:
            self._flatten()
        return self._by_alias.get(alias_key(symbol, arity))

    # Creation and conversion

    @property
    def creators(self) -> dict[str, tuple[str, ...]]:
        """Creation procedures by lower-case name, with their clients; `default_create` where no clause is."""
        if self._creators is None:
            made: dict[str, tuple[str, ...]] = {}
            for clients, names in self.interface.creators:
                for name in names:
                    made[name.lower()] = made.get(name.lower(), ()) + (
                        ("ANY",) if clients is None else clients or ("NONE",)
                    )
            if not self.interface.creators and not self.is_deferred:
                seed = self.feature_with_seed("ANY.default_create")
                made[seed.key if seed is not None else "default_create"] = ("ANY",)
            self._creators = made
        return self._creators


_EMPTY_RECORD: Final[Record] = ("", "", (), (), (), (), (), ())


KERNEL_MARKS: Final = ("ANY", "BOOLEAN", "INTEGER_32")


class Universe:
    """Classes by name, on top of those of `base`."""

    def __init__(
        self,
        sources: Iterable[ClassSource] = (),
        base: Universe | None = None,
        settings: Settings | None = None,
        aliases: dict[str, str] | None = None,
    ) -> None:
        self.base = base
        self.settings: Settings = settings or (base.settings if base is not None else Settings())
        self.aliases: dict[str, str] = aliases if aliases is not None else base.aliases if base is not None else ALIASES
        self.table: TypeTable = TypeTable(base.table.level + 1 if base is not None else 0)
        self.sources: dict[str, ClassSource] = {}
        self.classes: dict[str, ClassInfo] = {}
        self._conformance: dict[tuple[Type, Type], int] = {}
        self.reader: Callable[[ClassInfo], Record | None] | None = base.reader if base is not None else None
        self.writer: Callable[[ClassInfo, Record], None] | None = base.writer if base is not None else None
        for source in sources:
            self.sources.setdefault(source.name, source)

    def find(self, name: str) -> ClassInfo | None:
        """The class called `name`, in upper case, or what `name` is an alias of."""
        found = self.classes.get(name)
        if found is not None:
            return found
        source = self.sources.get(name)
        if source is not None:
            found = ClassInfo(name, source, self)
            self.classes[name] = found
            return found
        other = self.aliases.get(name)
        if other is not None and other != name:
            return self.find(other)
        return self.base.find(name) if self.base is not None and not self._hides(self.base) else None

    def _hides(self, base: Universe) -> bool:
        """Is `base` a kernel, and has this universe one of its own? Classes of two kernels do not go together."""
        return base.base is None and all(name in self.sources for name in KERNEL_MARKS)

    def find_in(self, scope: Scope, name: str) -> ClassInfo | None:
        """The class called `name` among those of `scope`, or its alias; those on top, without a scope, come first."""
        on_top = self.sources.get(name) if self.base is not None else None
        if on_top is not None and on_top.scope is None:
            return self.find(name)
        key = scope.names.get(name)
        if key is None:
            other = self.aliases.get(name)
            key = scope.names.get(other) if other is not None else None
        if key is not None:
            return self.find(key)
        base = self.base
        return base.find(name) if base is not None and base.base is None and not self._hides(base) else None

    def class_of(self, source: ClassSource) -> ClassInfo | None:
        """The class of a source of this universe."""
        return self.find(source.name)

    def with_classes(self, sources: Iterable[ClassSource]) -> Universe:
        """A universe on top of this one with more classes; they hide those of the same name from each other only."""
        return Universe(sources, self)

    def replacing(self, source: ClassSource) -> Universe:
        """A universe of the same sources but for that of `source.name`; its classes are loaded anew when needed."""
        changed = Universe({**self.sources, source.name: source}.values(), self.base, self.settings, self.aliases)
        changed.reader, changed.writer = self.reader, self.writer
        return changed

    def with_text(self, text: str, options: ClassOptions = DEFAULT_OPTIONS) -> ClassInfo | None:
        """The class of `text`, in a universe on top of this one; None if the text has no class in it."""
        tree = parse(text)
        if tree.root is None or not tree.root.name:
            return None
        name = tree.root.name.upper()
        return self.with_classes([ClassSource(name, None, text, options, tree=tree)]).find(name)

    def conforms(self, source: Type, target: Type) -> int:
        """Does `source` conform to `target` under the settings of this universe?"""
        key = (source, target)
        found = self._conformance.get(key)
        if found is None:
            found = conforms(source, target, self.settings)
            self._conformance[key] = found
        return found

    def names(self) -> list[str]:
        """Names of all classes, those of the base included."""
        own = set(self.sources)
        return sorted(own.union(self.base.names()) if self.base is not None else own)

    def cached_record(self, info: ClassInfo) -> Record | None:
        """The record of a class as an earlier run has left it on disk."""
        return self.reader(info) if self.reader is not None else None

    def cache_record(self, info: ClassInfo, record: Record) -> None:
        if self.writer is not None:
            self.writer(info, record)


from .passes.inheritance import Inherited, flatten  # noqa: E402  (flattening needs ClassInfo, and ClassInfo flattening)

__all__ = [
    "DEFAULT_OPTIONS",
    "Ancestor",
    "ClassInfo",
    "ClassOptions",
    "ClassSource",
    "Constraint",
    "FormalParameter",
    "Parent",
    "Scope",
    "Settings",
    "Universe",
]
