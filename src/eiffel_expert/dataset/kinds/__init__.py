"""The kinds of pair, one module each. To add one: write its module, name it in KINDS."""

from __future__ import annotations

from typing import Any

from eiffel_expert.dataset.kinds import (
    complete_class,
    complete_feature,
    contracts,
    describe_feature,
    explain_contracts,
    fill_in_the_middle,
    find_feature,
    generate_class,
    generate_feature,
    implement,
    implement_contract,
    loop_contracts,
    migrate_class,
    migrate_feature,
    migrate_iteration,
    repair_initialization,
    repair_syntax,
    repair_unknown_feature,
    repair_void_safety,
    short_form,
    simplify_logic,
    strengthen_contract,
    use_library,
    write_invariant,
    write_postcondition,
    write_precondition,
)
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options

KINDS: tuple[Kind[Any], ...] = (
    contracts.KIND,
    implement.KIND,
    fill_in_the_middle.KIND,
    complete_class.KIND,
    repair_syntax.KIND,
    explain_contracts.KIND,
    write_postcondition.KIND,
    write_invariant.KIND,
    use_library.KIND,
    find_feature.KIND,
    strengthen_contract.KIND,
    loop_contracts.KIND,
    implement_contract.KIND,
    write_precondition.KIND,
    generate_feature.KIND,
    describe_feature.KIND,
    complete_feature.KIND,
    repair_void_safety.KIND,
    repair_initialization.KIND,
    repair_unknown_feature.KIND,
    short_form.KIND,
    generate_class.KIND,
    simplify_logic.KIND,
    migrate_class.KIND,
    migrate_feature.KIND,
    migrate_iteration.KIND,
)

__all__ = ["KINDS", "Draft", "Kind", "Options"]
