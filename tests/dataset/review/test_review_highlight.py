"""Colours lose no character and let no markup through."""

from __future__ import annotations

import re
from html import unescape

import pytest

from eiffel_expert.dataset.golden import golden_pairs
from eiffel_expert.dataset.review.highlight import as_html, eiffel, looks_like_eiffel

CODE = "class A feature\n\tf: STRING -- A `name'\n\t\tdo\n\t\t\tResult := \"<b>\" + 'x'.out + 0x1F.out\n\t\tend\nend\n"


def text_of(html: str) -> str:
    return unescape(re.sub(r"</?span[^>]*>", "", html))


@pytest.mark.parametrize(
    "text", [CODE, "", "<script>x</script>", "a & b", "```eiffel\nclass A end\n```\nx <i>", '"[\n']
)
def test_nothing_is_lost(text: str) -> None:
    assert text_of(as_html(text)) == text
    assert text_of(eiffel(text)) == text


def test_nothing_of_the_golden_pairs_is_lost() -> None:
    texts = [text for pair in golden_pairs() for text in (pair.input, pair.output)]
    assert [text for text in texts if text_of(as_html(text)) != text] == []


def test_only_spans_are_markup() -> None:
    assert set(re.findall(r"<[^>]+>", as_html(CODE + '"</span><img src=x>"'))) <= {
        "</span>",
        *(f'<span class="{name}">' for name in "kestncxq"),
    }


def test_tokens_have_their_class() -> None:
    html = eiffel(CODE)
    for part in (
        '<span class="k">class</span>',
        '<span class="t">STRING</span>',
        '<span class="e">Result</span>',
        '<span class="s">&quot;&lt;b&gt;&quot;</span>',
        '<span class="n">0x1F</span>',
        '<span class="c">-- A `name&#x27;</span>',
    ):
        assert part in html


def test_prose_is_told_from_code() -> None:
    assert looks_like_eiffel(CODE)
    assert not looks_like_eiffel("It's the client's task: don't test twice.")
    assert not looks_like_eiffel('<target name="x"/>')
