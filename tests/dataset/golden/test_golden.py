"""The golden pairs: every block of code is what it is declared to be, and the texts keep our rules of tone."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from eiffel_expert.dataset.golden import ACCEPTED, TEXT, Block, GoldenPair, golden_pairs, pairs_of
from eiffel_expert.dataset.golden.judging import differences, standing
from eiffel_expert.verify import verify
from eiffel_expert.verify.code import Code

PAIRS = golden_pairs()
EACH = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.category}-{pair.id}")
FILLER = re.compile(
    r"\b(certainly|sure,|of course|great question|as an ai|i hope|happy to help|feel free|let me know|delve|simply put|"
    r"it is important to note|in conclusion|note that)\b",
    re.IGNORECASE,
)


def prose(pair: GoldenPair) -> str:
    """The output without its code; nothing where it is code alone."""
    return re.sub(r"^```.*?^```$|`[^`\n]*`", "", pair.output, flags=re.M | re.S) if pair.form == TEXT else ""


@EACH
def test_code_is_what_it_is_declared_to_be(pair: GoldenPair) -> None:
    assert list(differences(pair)) == []


def test_the_test_above_can_fail() -> None:
    entry = "[[pair]]\nask = 'x'\noutput = '''\nf: INTEGER\n\t\t-- One.\n\tdo\n\t\tResult := True\n\tend\n'''"
    (pair,) = pairs_of("any", entry)
    assert list(differences(pair)) == ["output: declared accepted, found VJAR"]


def test_a_world_names_where_a_fragment_stands() -> None:
    entry = "[[pair]]\nask = 'x'\nworld = '''\nclass A\nfeature\n...\nend\n'''\noutput = 'f do end'"
    (pair,) = pairs_of("any", entry)
    assert standing(pair, "g do end") == "class A\nfeature\ng do end\nend\n"


@EACH
def test_nothing_is_empty(pair: GoldenPair) -> None:
    assert pair.instruction
    assert pair.output.strip()


@EACH
def test_fences_are_closed_and_named(pair: GoldenPair) -> None:
    fences = [line for line in pair.output.splitlines() if line.startswith("```")]
    assert len(fences) % 2 == 0
    assert all(fence != "```" for fence in fences[::2])
    assert all(fence == "```" for fence in fences[1::2])


@EACH
def test_tone(pair: GoldenPair) -> None:
    assert not FILLER.search(prose(pair))
    assert "!" not in prose(pair)
    assert not re.search(r"[ \t]+$", f"{pair.input}\n{pair.output}", re.MULTILINE)


@EACH
def test_size(pair: GoldenPair) -> None:
    assert len(pair.instruction) + len(pair.input) + len(pair.output) <= 6000


def answers(pair: GoldenPair) -> list[Block]:
    return [b for b in pair.blocks if b.side == "output" and b.language == "eiffel" and b.declared == ACCEPTED]


@EACH
def test_code_in_answers_is_indented_with_tabs(pair: GoldenPair) -> None:
    assert not [line for block in answers(pair) for line in block.text.splitlines() if re.match(r"\t* ", line)]


@EACH
def test_clauses_in_answers_have_labels(pair: GoldenPair) -> None:
    for block in answers(pair):
        code = Code(standing(pair, block.text), "class")
        clauses = [*code.invariant(), *(clause for feature in code.features for clause in code.clauses(feature))]
        assert not [
            clause for clause in clauses if clause.expression and not clause.tag and clause.expression != ("class",)
        ]


@EACH
def test_features_in_answers_have_header_comments(pair: GoldenPair) -> None:
    for block in answers(pair):
        if verify(block.text, "feature").accepted and "\tdo\n" in block.text:
            assert "\t\t-- " in block.text


def test_no_two_pairs_are_alike() -> None:
    assert not [key for key, n in Counter(p.id for p in PAIRS).items() if n > 1]
    assert not [key for key, n in Counter((p.instruction, p.input) for p in PAIRS).items() if n > 1]
    assert not [key for key, n in Counter(p.output for p in PAIRS).items() if n > 1]


def test_unknown_keys_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown keys"):
        list(pairs_of("any", "[[pair]]\nask = 'x'\noutput = 'y'\ncomment = 'z'"))


def test_undecided_is_declared_with_a_reason() -> None:
    said = [block.declared for pair in PAIRS for block in pair.blocks if block.declared.startswith("undecided")]
    assert all(declared.startswith("undecided: ") and len(declared) > 20 for declared in said)
