"""The rules of inheritance that go by names: clauses, redeclarations, sharing, replication (ECMA-367 8.6, 8.10, 8.16).

In: a class, its parents flattened. Out: VHRC, VLEL, VDUS, VDRS, VDRD-3, 5, 6, 7, VMFN, VMSS, VMRC, VDJR-2. Types are
not looked at: see inheritance_signatures.py. What an unknown parent may bring is left undecided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..report import Report
from .clauses import clause_token, parent_clause, parent_token
from .inheritance import Inherited, chosen_of, clashes_in, groups_of, merged_seeds

if TYPE_CHECKING:
    from ..features import Feature
    from ..universe import ClassInfo, Parent


def check(info: ClassInfo, report: Report) -> None:
    """Needs: parents that are classes (parents.py). Gives: codes of clauses, redeclarations, joins and selections."""
    if info.is_cyclic:
        return
    groups = groups_of(info)
    found = len(report.diagnostics)
    for parent in info.parents:
        if parent.record is not None and parent.info is not None:
            _ClauseCheck(info, report, parent, groups).check()
    check = _FeatureCheck(info, report)
    check.replications(groups)
    if len(report.diagnostics) == found:  # as compilers do: a wrong clause makes what follows it meaningless
        check.features(groups)
    if not info.is_complete:
        report.undecided(f"an ancestor of class {info.name} is not known")


class _ClauseCheck:
    """The clauses of one parent."""

    def __init__(self, info: ClassInfo, report: Report, parent: Parent, groups: dict[str, list[Inherited]]) -> None:
        assert parent.record is not None and parent.info is not None
        self.report = report
        self.record = parent.record
        self.above = parent.info
        self.names = {item.feature.key for group in groups.values() for item in group if item.parent is parent}

    def check(self) -> None:
        self.check_renames()
        self.check_exports()
        self.check_list("undefine", self.record.undefine, "VDUS-1", "VDUS-4")
        self.check_list("redefine", self.record.redefine, "VDRS-1", "VDRS-3")
        self.check_list("select", self.record.select, "VMSS-1", "VMSS-2")

    def error(self, code: str, keyword: str, name: str, message: str, hint: str = "", nth: int = 0) -> None:
        tree = self.report.tree
        node = parent_clause(tree, self.record.index)
        token = clause_token(tree, node, keyword, name, nth) if node is not None else 0
        self.report.error_at(code, token, message, hint)

    def is_missing(self, name: str) -> bool:
        """Is `name`, in lower case, certainly no name of a feature inherited from this parent?"""
        return name not in self.names and self.above.is_complete

    def check_renames(self) -> None:
        seen: set[str] = set()
        for old, _ in self.record.renames:
            key = old.lower()
            if key in seen:
                self.error("VHRC-2", "rename", old, f"`{old}' is renamed twice", nth=1)
            elif key not in self.above.features and self.above.is_complete:
                self.error("VHRC-1", "rename", old, f"class {self.above.name} has no feature `{old}' to rename")
            seen.add(key)

    def check_exports(self) -> None:
        seen: set[str] = set()
        has_all = False
        for _, names in self.record.exports:
            if names is None:
                if has_all:
                    self.error("VLEL-1", "export", "all", "`all' may stand in one export item only", nth=1)
                has_all = True
            for name in names or ():
                key = name.lower()
                if key in seen:
                    self.error("VLEL-3", "export", name, f"`{name}' is given an export status twice", nth=1)
                elif self.is_missing(key):
                    self.error("VLEL-2", "export", name, self.missing(name))
                seen.add(key)

    def missing(self, name: str) -> str:
        return f"no feature called `{name}' is inherited from class {self.above.name}"

    def check_list(self, keyword: str, names: tuple[str, ...], missing: str, twice: str) -> None:
        seen: set[str] = set()
        for name in names:
            key = name.lower()
            if key in seen:
                self.error(twice, keyword, name, f"`{name}' is listed twice under `{keyword}'", nth=1)
            elif self.is_missing(key):
                hint = "after `rename' the new name counts" if key in self.above.features else ""
                self.error(missing, keyword, name, self.missing(name), hint)
            seen.add(key)


class _FeatureCheck:
    """What becomes of inherited features."""

    def __init__(self, info: ClassInfo, report: Report) -> None:
        self.info = info
        self.report = report
        self.replicated: set[str] = set()

    def features(self, groups: dict[str, list[Inherited]]) -> None:
        for key, group in groups.items():
            feature = self.info.features.get(key)
            if feature is not None and feature.is_own:
                self.redeclared(feature, group)
            else:
                self.inherited(group)
        self.selections(groups)

    def at_clause(self, code: str, item: Inherited, keyword: str, message: str, hint: str = "") -> None:
        record = item.parent.record
        tree = self.report.tree
        node = parent_clause(tree, record.index) if record is not None else None
        token = clause_token(tree, node, keyword, item.feature.key) if node is not None else 0
        self.report.error_at(code, token, message, hint)

    def at_parent(self, code: str, item: Inherited, message: str, hint: str = "") -> None:
        record = item.parent.record
        self.report.error_at(code, parent_token(self.report.tree, record.index if record else -1), message, hint)

    def at_feature(self, code: str, feature: Feature, message: str, hint: str = "") -> None:
        node = self.report.tree.features[feature.record.index]
        name = next((n for n in node.names if n.name.lower() == feature.key), None)
        self.report.error(code, name if name is not None else node, message, hint)

    # Clauses

    def clauses(self, item: Inherited) -> None:
        """Undefine and redefine of what may not be: VDUS-2, VDUS-3, VDRS-2."""
        source, name = item.source, item.feature.name
        above = source.owner.name
        if item.is_undefined:
            if source.is_deferred:
                self.at_clause("VDUS-3", item, "undefine", f"`{name}' is deferred in class {above} already")
            if source.is_frozen:
                self.at_clause("VDUS-2", item, "undefine", f"`{name}' is frozen in class {above}")
            if source.is_attribute or source.is_constant:
                self.at_clause("VDUS-2", item, "undefine", f"`{name}' is an attribute in class {above}")
        if item.is_redefined:
            if source.is_frozen:
                self.at_clause("VDRS-2", item, "redefine", f"`{name}' is frozen in class {above}")
            if source.is_constant:
                self.at_clause("VDRS-2", item, "redefine", f"`{name}' is a constant in class {above}")

    # Redeclarations

    def redeclared(self, feature: Feature, group: list[Inherited]) -> None:
        """An own feature under the name of inherited ones."""
        for item in group:
            self.clauses(item)
            self.aliases(feature, item)
            if item.is_redefined:
                self.redefined(feature, item, group)
            elif not item.feature.is_deferred:
                self.not_redefined(feature, item)
            if item.source.is_attribute and not feature.is_attribute:
                above = item.source.owner.name
                message = f"`{feature.name}' is an attribute in class {above}: only an attribute may redeclare it"
                self.at_feature("VDRD-6", feature, message)
        self.assertions(feature)

    def aliases(self, feature: Feature, item: Inherited) -> None:
        """VDRD-7: a redeclaration has the aliases of what it redeclares."""
        own, inherited = _alias_set(feature), _alias_set(item.feature)
        if own != inherited:
            shown = ", ".join(f'"{alias}"' for alias in item.feature.aliases) or "none"
            message = f"`{feature.name}' must have the aliases it has in class {item.source.owner.name}: {shown}"
            node = self.report.tree.features[feature.record.index]
            name = next((n for n in node.names if n.name.lower() == feature.key), None)
            token = name.first if name is not None else node.first
            if own and inherited and name is not None:
                token = clause_token(self.report.tree, name, "alias", f'"{feature.aliases[0]}"')
            self.report.error_at("VDRD-7", token, message)

    def redefined(self, feature: Feature, item: Inherited, group: list[Inherited]) -> None:
        others = [other for other in group if other is not item and other.parent is item.parent]
        above = item.source.owner.name
        if feature.is_deferred == item.feature.is_deferred:
            return
        if any(other.feature.is_deferred == feature.is_deferred for other in others):
            return
        if feature.is_deferred:
            message = f"`{feature.name}' is effective in class {above}: to make it deferred, undefine it"
            self.at_clause("VDRD-5", item, "redefine", message)
        else:
            message = f"`{feature.name}' is deferred in class {above}: it is made effective, not redefined"
            self.at_clause("VDRS-4", item, "redefine", message, f"drop `{feature.name}' from `redefine'")

    def not_redefined(self, feature: Feature, item: Inherited) -> None:
        """VMFN. The standard's VDRD-4 says the same; no compiler prints it beside, or for two deferred features."""
        message = f"`{feature.name}' is inherited from class {item.source.owner.name} as an effective feature"
        clause = "undefine and redefine" if feature.is_deferred else "redefine"
        hint = f"{clause} `{feature.name}' in the clause of {item.source.owner.name}, or rename one of the two"
        self.at_feature("VMFN", feature, message, hint)

    def assertions(self, feature: Feature) -> None:
        """VDRD-3: `require else` and `ensure then`."""
        node = self.report.tree.features[feature.record.index]
        if node.require is not None and not node.require.is_else:
            message = f"`{feature.name}' is a redeclaration: its precondition begins with `require else'"
            self.report.error_at("VDRD-3", node.require.first, message)
        if node.ensure is not None and not node.ensure.is_then:
            message = f"`{feature.name}' is a redeclaration: its postcondition begins with `ensure then'"
            self.report.error_at("VDRD-3", node.ensure.first, message)

    # Without redeclaration

    def inherited(self, group: list[Inherited]) -> None:
        """Features inherited under one name: shared or joined."""
        for item in group:
            self.clauses(item)
            if item.is_redefined:
                message = f"`{item.feature.name}' is listed under `redefine' but not declared in class {self.info.name}"
                self.at_clause("VDRS-4", item, "redefine", message)
        if len(group) > 1:
            self.effective_ones(group)
            self.joined_aliases(group)

    def effective_ones(self, group: list[Inherited]) -> None:
        first: Inherited | None = None
        for item in group:
            if item.feature.is_deferred:
                continue
            if first is None:
                first = item
            elif item.source.version is not first.source.version:
                one, other = first.source.owner.name, item.source.owner.name
                message = f"`{item.feature.name}' is inherited from {one} and from {other}, as two effective features"
                self.at_parent("VMFN", first, message, "rename or undefine one of them")
                return

    def joined_aliases(self, group: list[Inherited]) -> None:
        chosen = chosen_of(group)
        is_shared = all(item.source.version is chosen.source.version for item in group)
        for item in group:
            if _alias_set(item.feature) != _alias_set(chosen.feature):
                message = f"`{item.feature.name}' is inherited with different aliases"
                self.at_parent("VMFN-2" if is_shared else "VDJR-2", item, message)
                return

    # Selection

    def replications(self, groups: dict[str, list[Inherited]]) -> None:
        """VMRC-2: of the versions of one feature exactly one is selected."""
        views = {key: _view(group) for key, group in groups.items()}
        for seed, features in clashes_in(views.values()).items():
            self.replicated.update(feature.key for feature in features)
            selected = [feature for feature in features if feature.is_selected]
            if len(selected) == 1:
                continue
            names = ", ".join(f"`{feature.name}'" for feature in features)
            origin = seed.rpartition(".")
            message = f"`{origin[2]}' of class {origin[0]} is inherited repeatedly, as {names}: one must be selected"
            items = groups[(selected or features)[0].key]
            item = next((each for each in items if each.is_selected), items[0])
            if selected:
                self.at_clause("VMRC-2", item, "select", message)
            else:
                self.at_parent("VMRC-2", item, message)

    def selections(self, groups: dict[str, list[Inherited]]) -> None:
        """VMSS-3: nothing is selected that needs no selection."""
        for key, group in groups.items():
            for item in group:
                if item.is_selected and key not in self.replicated:
                    message = f"`{item.feature.name}' is not inherited repeatedly: there is nothing to select"
                    self.at_clause("VMSS-3", item, "select", message)


def _view(group: list[Inherited]) -> Feature:
    """A feature with the seeds of a group, for finding out what is replicated."""
    item = group[0]
    view = item.source.inherited_by(item.feature.owner, None)
    view.name, view.key = item.feature.name, item.feature.key
    view.seeds = merged_seeds(group)
    view.is_selected = any(each.is_selected for each in group)
    return view


def _alias_set(feature: Feature) -> frozenset[str]:
    return frozenset(alias.lower() for alias in feature.aliases)
