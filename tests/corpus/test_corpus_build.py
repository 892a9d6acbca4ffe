"""The stage as a whole: units, counts, bad input."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.corpus import build
from eiffel_expert.errors import UserError
from eiffel_expert.job import Job
from eiffel_expert.records import SourceUnit, read_jsonl, read_parquet
from eiffel_expert.verify import territories
from eiffel_expert.workspace import Workspace

CLASS = """class {name}

feature -- Access

	value: INTEGER
			-- What it holds

	doubled: INTEGER
			-- Twice `value'
		require
			small: value < 1000
		do
			Result := value * 2
		ensure
			definition: Result = value + value
		end

invariant
	not_negative: value >= 0

end
"""

OTHERS = {  # as CLASS in shape, in other words: near-duplicates would be left out
    "TWO": (
        "width: INTEGER\n\t\t\t-- From the left to the right edge, in millimetres",
        """halved (rounding_up: BOOLEAN): INTEGER
			-- What either side gets when the bar is cut in the middle
		require
			long_enough: width > 1
		do
			Result := width // 2
			if rounding_up and width \\\\ 2 = 1 then
				Result := Result + 1
			end
		ensure
			shorter: Result < width
		end""",
        "some_width: width >= 0",
    ),
    "THREE": (
        "letters: STRING attribute create Result.make_empty end\n\t\t\t-- All that were typed since the last reset",
        """has_typed (letter: CHARACTER): BOOLEAN
			-- Is it among them, capital or small?
		require
			is_a_letter: letter.is_alpha
		do
			Result := letters.as_lower.has (letter.as_lower)
		ensure
			never_before_typing: letters.is_empty implies not Result
		end

""",
        "only_letters: True",
    ),
}


def _text(name: str) -> str:
    if name not in OTHERS:
        return CLASS.format(name=name)
    first, second, clause = OTHERS[name]
    return f"class {name}\n\nfeature\n\n\t{first}\n\n\t{second}\n\ninvariant\n\t{clause}\n\nend\n"


def _job(sources: Path, folder: Path) -> Job:
    folder.mkdir(parents=True, exist_ok=True)
    return Job(Recipe(), Workspace(folder), folder, (sources,))


def _library(root: Path) -> Path:
    for cluster in ("one", "two", "three"):
        (root / cluster).mkdir(parents=True)
        (root / cluster / f"{cluster}.e").write_text(_text(cluster.upper()))
    return root


def _units(root: Path, folder: Path) -> list[SourceUnit]:
    build.run(_job(root, folder))
    return read_parquet(folder / "units.parquet", SourceUnit)


def test_units_hold_spans_comments_and_contracts(tmp_path: Path) -> None:
    root = _library(tmp_path / "lib")
    units = _units(root, tmp_path / "out")
    doubled = next(u for u in units if u.class_name == "ONE" and u.feature_name == "doubled")
    text = (root / "one" / "one.e").read_text()
    assert text[doubled.start : doubled.end] == doubled.text
    assert doubled.signature == "doubled: INTEGER"
    assert doubled.header_comment == "-- Twice `value'"
    assert doubled.precondition.split() == ["require", "small:", "value", "<", "1000"]
    assert doubled.postcondition.startswith("ensure")
    assert doubled.body == "Result := value * 2"
    assert doubled.body_kind == "do"


def test_an_attribute_keeps_its_comment(tmp_path: Path) -> None:
    units = _units(_library(tmp_path / "lib"), tmp_path / "out")
    value = next(u for u in units if u.feature_name == "value")
    assert value.text.endswith("-- What it holds")
    assert value.body_kind == "attribute"


def test_a_class_unit_has_header_and_invariant(tmp_path: Path) -> None:
    units = _units(_library(tmp_path / "lib"), tmp_path / "out")
    owner = next(u for u in units if u.kind == "class")
    assert owner.signature == f"class {owner.class_name}"
    assert owner.postcondition.startswith("invariant")


def test_clusters_go_to_one_side_whole(tmp_path: Path) -> None:
    units = _units(_library(tmp_path / "lib"), tmp_path / "out")
    sides = {u.group: {v.split for v in units if v.group == u.group} for u in units}
    assert all(len(splits) == 1 for splits in sides.values())
    assert {u.split for u in units} == {"train", "heldout"}


def test_what_is_left_out_is_counted_by_reason(tmp_path: Path) -> None:
    root = _library(tmp_path / "lib")
    (root / "copy.e").write_text((root / "one" / "one.e").read_text())
    (root / "broken.e").write_text("class BROKEN feature f do x := end end")
    (root / "other.e").write_text("global function f(integer x)\nreturn x\nend function\n")
    (root / "mixed.e").write_bytes(b"class MIXED -- \xc3\xa9 and \xe9\nend\n")
    (root / "binary.e").write_bytes(b"\x00\x01\x02")
    details = build.run(_job(root, tmp_path / "out"))
    assert sum(details["dropped"].values()) == 5
    assert details["dropped"]["not Eiffel"] == 1
    assert details["dropped"]["mixed encodings"] == 1
    assert details["dropped"]["syntax error"] == 1
    assert details["kept"] == {"files": 3, "classes": 3, "features": 6}


def test_latin_1_is_read(tmp_path: Path) -> None:
    root = _library(tmp_path / "lib")
    (root / "four.e").write_bytes(CLASS.format(name="FOUR").replace("Twice", "Zw\xf6lf").encode("latin-1"))
    units = _units(root, tmp_path / "out")
    assert {u.encoding for u in units if u.class_name == "FOUR"} == {"latin-1"}


def test_another_language_ends_in_one_line_with_counts(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.e").write_text("include misc.e\nglobal function f(integer x)\nend function\n")
    with pytest.raises(UserError, match=r"none of the 3 .e files under .* is Eiffel \(3 look like Euphoria\)"):
        build.run(_job(tmp_path, tmp_path / "out"))


def test_nothing_usable_names_the_reasons(tmp_path: Path) -> None:
    (tmp_path / "a.e").write_bytes(b"\x00\x00")
    (tmp_path / "b.e").write_text("class B feature f do x := end end")
    with pytest.raises(UserError, match="1 binary or undecodable, 1 syntax error"):
        build.run(_job(tmp_path, tmp_path / "out"))


def test_same_input_same_bytes(tmp_path: Path) -> None:
    root = _library(tmp_path / "lib")
    for name in ("a", "b"):
        build.run(_job(root, tmp_path / name))
    for file in ("units.parquet", "files.jsonl"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_a_file_name_that_is_no_utf_8_is_written_out(tmp_path: Path) -> None:
    root = _library(tmp_path / "lib")
    (root / "one" / os.fsdecode(b"caf\xe9.e")).write_text(CLASS.format(name="CAFE"))
    paths = {unit.path for unit in _units(root, tmp_path / "out")}
    assert "one/caf\\xe9.e" in paths


def test_what_is_left_out_is_said_by_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = _library(tmp_path / "lib")
    (root / "one" / "mixed.e").write_bytes(b"class MIXED -- \xe9 \xce\xbb\nend\n")
    build.run(_job(root, tmp_path / "out"))
    assert "3 files kept, 1 left out: 1 mixed encodings" in capsys.readouterr().err


def test_a_class_that_the_checker_rejects_gives_no_unit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = _library(tmp_path / "lib")
    (root / "one" / "wrong.e").write_text("class WRONG feature f do does_not_exist end end\n")
    units = _units(root, tmp_path / "out")
    assert "WRONG" not in {unit.class_name for unit in units}
    assert "1 rejected by the checker" in capsys.readouterr().err


def test_units_have_the_tier_of_their_class(tmp_path: Path) -> None:
    units = _units(_library(tmp_path / "lib"), tmp_path / "out")
    assert {unit.tier for unit in units} == {"builtin"}


def test_the_licence_policy_excludes_by_name(tmp_path: Path) -> None:
    root = _library(tmp_path / "lib")
    (root / "one" / "one.e").write_text("-- SPDX-License-Identifier: GPL-3.0-only\n" + _text("ONE"))
    folder = tmp_path / "out"
    folder.mkdir()
    recipe = Recipe.model_validate({"corpus": {"licences": {"deny": ["GPL-*"]}}})
    details = build.run(Job(recipe, Workspace(folder), folder, (root,)))
    assert details["dropped"] == {"licence GPL-3.0-only": 1}


def test_facts_of_a_file_stand_in_its_line(tmp_path: Path) -> None:
    _units(_library(tmp_path / "lib"), tmp_path / "out")
    row = next(row for row in read_jsonl(tmp_path / "out" / "files.jsonl") if row["class"] == "ONE")
    assert (row["parses"], row["verdict"], row["void_safety"], row["features"], row["contracts"]) == (
        True,
        "accepted",
        "all",
        2,
        2,
    )
    assert (row["licence"], row["licence_from"], row["generated"]) == ("unknown", "default", "")


def test_a_second_run_parses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EIFFEL_EXPERT_CACHE", str(tmp_path / "cache"))
    root = _library(tmp_path / "lib")
    build.run(_job(root, tmp_path / "one"))
    monkeypatch.setattr("eiffel_expert.corpus.reading.parse", lambda text: pytest.fail("parsed again"))
    monkeypatch.setattr("eiffel_expert.verify.territories.check_class", lambda info: pytest.fail("checked again"))
    build.run(_job(root, tmp_path / "two"))
    assert (tmp_path / "one" / "units.parquet").read_bytes() == (tmp_path / "two" / "units.parquet").read_bytes()


def test_an_added_folder_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EIFFEL_EXPERT_CACHE", str(tmp_path / "cache"))
    root, added = _library(tmp_path / "lib"), tmp_path / "added"
    build.run(_job(root, tmp_path / "one"))
    added.mkdir()
    (added / "four.e").write_text("class FOUR feature name: STRING do Result := generator.as_lower end end")
    checked: list[str] = []
    true_check = territories.check_class
    monkeypatch.setattr(territories, "check_class", lambda info: checked.append(info.name) or true_check(info))
    folder = tmp_path / "two"
    folder.mkdir()
    build.run(Job(Recipe(), Workspace(folder), folder, (root, added)))
    assert checked == ["FOUR"]
