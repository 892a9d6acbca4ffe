"""Statistics add up, as a value, as tables and as a page; tokens are counted or said to be estimated."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from eiffel_expert.config import Recipe
from eiffel_expert.corpus import build
from eiffel_expert.corpus.stats import is_copyleft, statistics
from eiffel_expert.corpus.stats_views import page, tables
from eiffel_expert.corpus.tokens import count_tokens
from eiffel_expert.job import Job
from eiffel_expert.workspace import UNITS, Workspace, write_json

CLASSES = {
    "account": "balance: INTEGER -- In cents\n\tadd (a: INTEGER) require more: a > 0 do balance := balance + a end",
    "window": "title: STRING do create Result.make_empty end\n\twidth: INTEGER\n\theight: INTEGER\n\tdepth: INTEGER",
    "counter": "step do count := count + 1 ensure more: count = old count + 1 end\n\tcount: INTEGER",
    "nothing": "",
}
NOTE = 'note license: "GPL version 2"; author: "a.person@company.org"\n'
NO_BASE = "nobody/no-such-model"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root, folder = tmp_path_factory.mktemp("lib"), tmp_path_factory.mktemp("ws") / "corpus"
    for n, (name, features) in enumerate(CLASSES.items()):
        (root / f"c{n}").mkdir()
        text = f"class {name.upper()}\nfeature\n\t{features}\nend\n"
        (root / f"c{n}" / f"{name}.e").write_text((NOTE if n == 0 else "") + text)
    folder.mkdir(parents=True)
    write_json(folder / "manifest.json", build.run(Job(Recipe(), Workspace(folder.parent), folder, (root,))))
    return folder


@pytest.fixture(scope="module")
def found(corpus: Path) -> dict[str, Any]:
    return statistics(corpus, NO_BASE)


def test_files_are_kept_or_left_out(found: dict[str, Any]) -> None:
    assert found["files"]["found"] == 4
    assert found["files"]["kept"] + sum(found["left out"].values()) == 4
    assert found["left out"] == {"empty class": 1}


def test_features_add_up(found: dict[str, Any]) -> None:
    units = found["units"]
    assert units["features"] == sum(found["bodies"].values()) == sum(row["features"] for row in found["projects"]) == 8
    assert (units["features with a precondition"], units["features with a contract"]) == (1, 2)


def test_what_was_replaced_is_counted(found: dict[str, Any]) -> None:
    assert found["replaced"] == {"e-mail address": 1}


def test_copyleft_is_marked(found: dict[str, Any]) -> None:
    assert any(is_copyleft(licence) for licence in found["licence"])
    assert found["copyleft"] == [licence for licence in found["licence"] if is_copyleft(licence)]
    assert not is_copyleft("MIT") and not is_copyleft("EFL-2.0") and is_copyleft("LGPL-2.1-or-later")


def test_without_the_tokenizer_tokens_are_an_estimate(corpus: Path) -> None:
    assert count_tokens(corpus / UNITS, NO_BASE).how.startswith("estimate, 3.4 characters a token")


def test_with_the_tokenizer_every_class_is_encoded(corpus: Path, tmp_path: Path) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    words = tokenizers.Tokenizer(tokenizers.models.WordLevel({"x": 0}, unk_token="x"))
    words.pre_tokenizer = tokenizers.pre_tokenizers.WhitespaceSplit()
    words.save(str(tmp_path / "tokenizer.json"))
    counts = count_tokens(corpus / UNITS, str(tmp_path))
    assert counts.how == f"tokenizer of {tmp_path}"
    texts = (f"class {name.upper()} feature {features} end" for name, features in CLASSES.items() if features)
    notes = len(NOTE.split())
    assert counts.total in (expected := sum(len(text.split()) for text in texts), expected + notes)


def test_the_value_is_json(found: dict[str, Any]) -> None:
    assert json.loads(json.dumps(found)) == found


def test_tables_show_the_reasons(found: dict[str, Any]) -> None:
    console = Console(width=200, record=True, file=io.StringIO())
    for table in tables(found):
        console.print(table)
    assert "empty class" in console.export_text()


def test_the_page_needs_nothing_from_outside(found: dict[str, Any]) -> None:
    text = page(found)
    assert "empty class" in text and "copyleft" in text
    assert not re.search(r"(?:src|href)\s*=|url\(|@import", text)


def test_names_are_escaped_in_the_page(found: dict[str, Any]) -> None:
    odd = {**found, "left out": {"<script>alert(1)</script>": 1}}
    assert "<script>" not in page(odd)
