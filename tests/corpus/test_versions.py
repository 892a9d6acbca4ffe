"""Which of two versions stays, and what is said of it."""

from __future__ import annotations

from eiffel_expert.corpus.boilerplate import newest_year
from eiffel_expert.corpus.versions import Version, best_first, why


def _best(*versions: Version) -> str:
    return best_first(list(versions))[0].path


def test_a_void_safe_version_is_newer_than_one_with_a_later_year() -> None:
    old, new = Version("a/x.e", year=2020), Version("b/x.e", void_safety="all", year=2011)
    assert _best(old, new) == "b/x.e"
    assert why(new, old) == "void safety declared: all against none"


def test_years_of_the_whole_library_count_before_the_file() -> None:
    old, new = Version("a/x.e", library_year=2013, year=2013), Version("b/x.e", library_year=2021, year=2009)
    assert _best(old, new) == "b/x.e"
    assert why(new, old) == "year of the library: 2021 against 2013"


def test_the_modern_dialect_is_newer() -> None:
    assert _best(Version("a/x.e", dialect="legacy"), Version("b/x.e", dialect="modern")) == "b/x.e"


def test_schemas_are_compared_as_numbers() -> None:
    assert _best(Version("a/x.e", schema="1-9-0"), Version("b/x.e", schema="1-22-0")) == "b/x.e"


def test_a_library_of_its_own_stays_before_its_copy_in_another() -> None:
    assert _best(Version("studio/contrib/gobo/x.e"), Version("z_gobo/x.e")) == "z_gobo/x.e"


def test_nothing_known_is_decided_by_path() -> None:
    first, second = Version("a/x.e"), Version("b/x.e")
    assert _best(second, first) == "a/x.e"
    assert why(first, second) == "first by name"


def test_the_year_is_read_around_the_class_only() -> None:
    text = (
        'note\n\tcopyright: "Copyright (c) 1984-2013, X"\n\tdate: "$Date: 2015-03-01 $"\nclass A\n\t-- since 2031\nend'
    )
    assert newest_year(text) == 2015


def test_a_number_without_copyright_or_date_is_no_year() -> None:
    assert newest_year('note\n\tdescription: "Pages of 2048 bytes"\nclass A end') == 0
