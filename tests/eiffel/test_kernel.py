"""The kernel interfaces: whole, sound as a system of their own, laid out as the printer does."""

from __future__ import annotations

from functools import cache

import pytest

from eiffel_expert.eiffel import format_text, parse
from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.kernel import ALIASES, ESSENTIAL, class_files
from eiffel_expert.eiffel.report import ACCEPTED
from eiffel_expert.eiffel.universe import ClassInfo, ClassSource, Settings, Universe


@cache
def kernel() -> Universe:
    sources = [ClassSource(name, path) for name, path in class_files().items()]
    return Universe(sources, settings=Settings(is_closed=True, concurrency="scoop"))


def class_named(name: str) -> ClassInfo:
    info = kernel().find(name)
    assert info is not None
    return info


def test_every_class_is_accepted_within_the_kernel_alone() -> None:
    reports = {name: check_class(class_named(name)) for name in class_files()}
    assert {
        name: [*map(str, report.diagnostics), *report.reasons]
        for name, report in reports.items()
        if report.verdict != ACCEPTED
    } == {}


def test_every_file_bears_its_class_s_name_and_the_printer_s_layout() -> None:
    for name, path in class_files().items():
        text = path.read_text(encoding="utf-8")
        root = parse(text).root
        assert root is not None
        assert root.name == name
        assert format_text(text)[0] == text, name


def test_aliases_and_essential_classes_are_there() -> None:
    assert set(ALIASES.values()) | set(ESSENTIAL) <= set(class_files())
    assert not set(ALIASES) & set(class_files())


@pytest.mark.parametrize(
    ("name", "feature", "signature"),
    [
        ("ANY", "twin", "like Current"),
        ("STRING", "split", "LIST [like Current]"),
        ("ARRAYED_LIST", "extend", None),
        ("HASH_TABLE", "item", "detachable G"),
        ("ITERABLE", "new_cursor", "ITERATION_CURSOR [G]"),
        ("PLAIN_TEXT_FILE", "read_line", None),
        ("EQA_TEST_SET", "assert", None),
        ("INTEGER", "max_value", "INTEGER_32"),
    ],
)
def test_features_have_the_types_of_the_standard(name: str, feature: str, signature: str | None) -> None:
    found = class_named(name).feature(feature)
    assert found is not None
    assert (str(found.type) if found.type is not None else None) == signature


def test_conversions_of_the_standard_are_declared() -> None:
    assert class_named("STRING_8").interface.converters
    assert class_named("INTEGER_32").interface.converters


def test_contracts_are_part_of_the_interface() -> None:
    remove = class_named("STRING_8").feature("remove")
    assert remove is not None
    assert remove.has_precondition
    assert remove.has_postcondition
