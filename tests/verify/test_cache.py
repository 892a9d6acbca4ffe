"""Verdicts kept between runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.verify import cache as cache_module
from eiffel_expert.verify.builtin import Parser
from eiffel_expert.verify.cache import FILE, VerdictCache, is_lasting, library_fingerprint, run_key, snippet_key
from eiffel_expert.verify.engine import Snippet, Surroundings

VERDICT = Verdict("rejected", "builtin", "1", "", (Diagnostic("SERR", 1, 2, "é"),))
AROUND = Surroundings()


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    with VerdictCache(tmp_path) as cache:
        cache.keep([(b"a", VERDICT)])
    with VerdictCache(tmp_path) as cache:
        assert cache.find([b"a", b"b"]) == {b"a": VERDICT}


def test_no_folder_is_no_cache() -> None:
    with VerdictCache(None) as cache:
        cache.keep([(b"a", VERDICT)])
        assert cache.find([b"a"]) == {}


def test_many_keys(tmp_path: Path) -> None:
    keys = [str(n).encode() for n in range(1300)]
    with VerdictCache(tmp_path) as cache:
        cache.keep([(key, VERDICT) for key in keys])
        assert len(cache.find(keys)) == 1300


def test_damaged_cache_is_no_cache(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / FILE).write_bytes(b"this is no database" * 1000)
    with VerdictCache(tmp_path) as cache:
        cache.keep([(b"a", VERDICT)])
        assert cache.find([b"a"]) == {}
    assert "note:" in capsys.readouterr().err


def test_oldest_verdicts_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "MAX_ROWS", 2)
    with VerdictCache(tmp_path) as cache:
        for key in (b"a", b"b", b"c"):
            cache.keep([(key, VERDICT)])
    with VerdictCache(tmp_path) as cache:
        assert set(cache.find([b"a", b"b", b"c"])) == {b"b", b"c"}


def test_key_depends_on_text_form_context_and_surroundings() -> None:
    def key(snippet: Snippet, around: Surroundings = AROUND, neighbours: tuple[str, ...] = ()) -> bytes:
        return snippet_key(run_key(Parser(around), around, neighbours), snippet)

    plain = Snippet("class A end")
    others = [
        key(Snippet("class B end")),
        key(Snippet("class A end", "feature")),
        key(replace(plain, context=("class B end",))),
        key(replace(plain, calls="f")),
        key(plain, replace(AROUND, void_safety="none")),
        key(plain, replace(AROUND, dialect="cursor")),
        key(plain, AROUND, ("class B end",)),
    ]
    assert key(plain) not in others
    assert key(plain) == key(replace(plain, path=Path("elsewhere.e")))


def test_key_depends_on_what_a_library_holds(tmp_path: Path) -> None:
    (tmp_path / "a.e").write_text("class A end", encoding="utf-8")
    before = library_fingerprint(tmp_path)
    assert library_fingerprint(tmp_path) == before
    (tmp_path / "a.e").write_text("class A feature end", encoding="utf-8")
    assert library_fingerprint(tmp_path) != before


def test_library_of_a_configuration_is_known_by_its_classes(tmp_path: Path) -> None:
    ecf = tmp_path / "l.ecf"
    (tmp_path / "src").mkdir()
    text = '<system name="l"><target name="l"><cluster name="c" location="src"/></target></system>'
    ecf.write_text(text, encoding="utf-8")
    before = library_fingerprint(ecf)
    (tmp_path / "src" / "b.e").write_text("class B end", encoding="utf-8")
    assert library_fingerprint(ecf) != before


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (VERDICT, True),
        (Verdict("undecided", "builtin", "1", "", (), "class FOO is not known"), True),
        (Verdict("undecided", "builtin", "1", "", (), "stopped: it took too long"), False),
    ],
)
def test_what_a_limit_did_is_not_kept(verdict: Verdict, expected: bool) -> None:
    assert is_lasting(Parser(AROUND), verdict) is expected
