"""What the checker's verdict does to a class of the corpus."""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.corpus.judge import judge


def written(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.e"
        path.write_text(text)
        paths.append(path)
    return paths


def feature(body: str) -> str:
    return f"class A feature f: INTEGER do {body} end end\n"


def test_a_sound_class_has_the_checker_s_tier(tmp_path: Path) -> None:
    (path,) = written(tmp_path, a=feature('Result := ("text").count'))
    found = judge([path])[path]
    assert (found.status, found.tier) == ("accepted", "builtin")


def test_classes_see_one_another(tmp_path: Path) -> None:
    a, _ = written(tmp_path, a=feature("Result := (create {B}).size"), b="class B feature size: INTEGER end\n")
    assert judge([a, _])[a].status == "accepted"


def test_an_invented_feature_is_rejected(tmp_path: Path) -> None:
    (path,) = written(tmp_path, a=feature('Result := ("text").cuont'))
    found = judge([path])[path]
    assert found.status == "rejected" and "VUEX-2" in found.detail


def test_an_unknown_parent_leaves_the_class_with_the_parser_s_tier(tmp_path: Path) -> None:
    (path,) = written(tmp_path, a="class A inherit NOT_HERE feature f: INTEGER do Result := g end end\n")
    found = judge([path])[path]
    assert (found.status, found.tier) == ("undecided", "parses")


def test_what_is_only_not_void_safe_is_kept_with_the_parser_s_tier(tmp_path: Path) -> None:
    (path,) = written(tmp_path, a="class A feature s: detachable STRING f: INTEGER do Result := s.count end end\n")
    found = judge([path])[path]
    assert (found.status, found.tier) == ("undecided", "parses") and found.detail.startswith("not void-safe: line 1")
