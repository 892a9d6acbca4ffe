"""Every rule's examples through the checker; docs/rules.md is generated, and this fails when it is stale.

A rule's status claims no more than its examples show: "checked" and "partly" mean that the bad text is rejected with
the code, "checked" also that the good one is accepted.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.report import ACCEPTED, REJECTED, Report
from eiffel_expert.eiffel.rules import CHECKED, GROUPS, NOT_CHECKED, PARTLY, Rule, rule, rules
from eiffel_expert.eiffel.rules import __file__ as package_file
from eiffel_expert.eiffel.rules.page import rules_page
from eiffel_expert.eiffel.universe import ClassSource, Settings, Universe

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs" / "rules.md"
CODE = re.compile(r'"((?:G?V|GW)[A-Z0-9]{3,4}(?:-\w+)?)"')
RANKS = (NOT_CHECKED, PARTLY, CHECKED)
WITH_EXAMPLE = [known for known in rules().values() if known.example]


@cache
def kernel() -> Universe:
    sources = [ClassSource(name, path) for name, path in class_files().items()]
    return Universe(sources, settings=Settings(is_closed=True, concurrency="scoop"))


def judged(classes: dict[str, str]) -> list[Report]:
    universe = kernel().with_classes([ClassSource(name, content=text) for name, text in classes.items()])
    found = [universe.find(name) for name in classes]
    return [check_class(info) for info in found if info is not None]


def codes(reports: list[Report]) -> set[str]:
    return {code for report in reports for code in report.codes}


def shown_status(known: Rule) -> str:
    """What the examples alone show: CHECKED, or PARTLY where something stays undecided, or NOT_CHECKED."""
    try:
        found = codes(judged(known.bad))
    except RecursionError:  # a fault of the checker that has a test of its own; the page can be written all the same
        return NOT_CHECKED
    if known.code not in found:
        return NOT_CHECKED
    return CHECKED if all(report.verdict == ACCEPTED for report in judged(known.good)) else PARTLY


@pytest.mark.parametrize("known", WITH_EXAMPLE, ids=lambda known: known.code)
def test_the_examples_parse(known: Rule) -> None:
    for text in [*known.bad.values(), *known.good.values()]:
        assert parse(text).ok, parse(text).diagnostics[0]


@pytest.mark.parametrize("known", WITH_EXAMPLE, ids=lambda known: known.code)
def test_the_bad_example_ends_in_a_verdict(known: Rule) -> None:
    assert judged(known.bad)


@pytest.mark.parametrize("known", WITH_EXAMPLE, ids=lambda known: known.code)
def test_the_good_example_is_not_rejected(known: Rule) -> None:
    for report in judged(known.good):
        assert report.verdict != REJECTED, "\n".join(map(str, report.diagnostics))


@pytest.mark.parametrize("known", WITH_EXAMPLE, ids=lambda known: known.code)
def test_the_status_claims_no_more_than_the_examples_show(known: Rule) -> None:
    shown = shown_status(known)
    assert RANKS.index(known.status) <= RANKS.index(shown), f"{known.code} is {shown}; run {__file__}"
    assert not (known.status == CHECKED and known.gap), "a rule that is checked has no gap"


def test_a_rule_without_example_says_why_and_claims_nothing() -> None:
    for known in rules().values():
        if not known.example:
            assert known.unseen, known.code
            assert known.status == NOT_CHECKED or known.code in (ROOT / known.tests).read_text(encoding="utf-8")


def test_every_code_in_the_checker_is_a_rule() -> None:
    """Or begins one, where the code is put together, as in f"VUAR-{number}"."""
    for path in (ROOT / "src" / "eiffel_expert" / "eiffel").rglob("*.py"):
        for code in CODE.findall(path.read_text(encoding="utf-8")):
            assert any(known == code or known.startswith(f"{code}-") for known in rules()), f"{code} in {path.name}"


def test_a_bad_example_differs_from_the_good_one() -> None:
    for known in WITH_EXAMPLE:
        assert known.bad != known.good, known.code


def test_a_code_is_found_as_eiffelstudio_writes_it() -> None:
    found = rule("VUTA(2)")
    assert found is not None
    assert found.code == "VUTA-2"


def test_the_page_of_the_rules_is_up_to_date() -> None:
    assert DOCS.read_text(encoding="utf-8") == rules_page(), "run: python tests/eiffel/test_rules.py"


def brought_up_to_date(text: str, statuses: dict[str, str]) -> str:
    """The text of a rules file with the statuses given, "not checked" left out."""
    text = re.sub(r"^status = .*\n", "", text, flags=re.MULTILINE)
    for code, status in statuses.items():
        if status != NOT_CHECKED:
            text = text.replace(f"[{code}]\n", f'[{code}]\nstatus = "{status}"\n')
    return text


def main() -> None:
    """Write the statuses that the examples show, and the page."""
    statuses = {known.code: shown_status(known) for known in WITH_EXAMPLE}
    for known in WITH_EXAMPLE:
        if known.gap and statuses[known.code] == CHECKED:
            statuses[known.code] = PARTLY
    for group in GROUPS:
        path = Path(package_file).parent / f"{group}.toml"
        path.write_text(brought_up_to_date(path.read_text(encoding="utf-8"), statuses), encoding="utf-8")
    rules.cache_clear()
    DOCS.write_text(rules_page(), encoding="utf-8")


if __name__ == "__main__":
    main()
