"""`eiffel-expert check` as a whole: engines, cache, order, exit statuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from engine_stand_ins import LIKE_GELINT, install

from eiffel_expert.errors import UserError
from eiffel_expert.verify.check import Question, check, question_of
from eiffel_expert.verify.engine import Surroundings
from eiffel_expert.verify.printing import print_answers

KEYS = ["path", "class", "verdict", "engine", "version", "diagnostics", "reason", "seconds"]
COUNTING = "print_to = os.environ['COUNT_FILE']\nopen(print_to, 'a').write('x')\n" + LIKE_GELINT


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for sources, with a stand-in for gelint on PATH that counts how often it is called."""
    install(tmp_path / "bin", "gelint", COUNTING)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=":")
    monkeypatch.setenv("EIFFEL_EXPERT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("COUNT_FILE", str(tmp_path / "count"))
    (tmp_path / "src").mkdir()
    return tmp_path / "src"


def write(place: Path, name: str, text: str) -> Path:
    (place / name).write_text(text, encoding="utf-8")
    return place / name


def command(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "eiffel_expert", "check", *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def calls(place: Path) -> int:
    count = place.parent / "count"
    return len(count.read_text()) if count.exists() else 0


def test_json_lines_have_exactly_the_keys_of_the_contract(place: Path) -> None:
    write(place, "a.e", "class A -- WRONG\nend\n")
    found = command(place, "--engine", "builtin,gelint", "--json")
    (record,) = [json.loads(line) for line in found.stdout.splitlines()]
    assert list(record) == KEYS
    assert (record["engine"], record["verdict"], found.returncode) == ("builtin,gelint", "rejected", 1)
    assert list(record["diagnostics"][0]) == ["code", "line", "column", "message"]


def test_second_run_asks_no_compiler(place: Path) -> None:
    write(place, "a.e", "class A end\n")
    question = Question((place,), ("gelint",), cache=place.parent / "cache")
    assert [a.verdict.status for a in check(question)] == [a.verdict.status for a in check(question)] == ["accepted"]
    assert calls(place) == 1


def test_changed_neighbour_asks_again(place: Path) -> None:
    write(place, "a.e", "class A end\n")
    question = Question((place,), ("gelint",), cache=place.parent / "cache")
    list(check(question))
    write(place, "b.e", "class B end\n")
    assert len(list(check(question))) == 2
    assert calls(place) == 2


def test_records_come_in_the_order_of_the_files_from_many_workers(place: Path) -> None:
    for number in range(60):
        write(place, f"c{number:02}.e", f"class C{number:02} end\n")
    question = Question((place,), jobs=2)
    assert [answer.class_name for answer in check(question)] == [f"C{number:02}" for number in range(60)]


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--engine", "gelnit"), 2, "no such engine: gelnit"),
        (("--engine", "gelint,gelint"), 2, "named twice"),
        (("--library", "no-such-library"), 2, "no such library"),
        (("--void-safety", "some"), 2, "no such void safety"),
        (("--executor", "cloud"), 2, "no such executor"),
        (("--engine", "gec"), 3, "gec"),
    ],
)
def test_bad_use_is_one_clear_line(place: Path, arguments: tuple[str, ...], status: int, words: str) -> None:
    write(place, "a.e", "class A end\n")
    found = command(place, *arguments, env={**os.environ, "PATH": str(place.parent / "bin")})
    assert (found.returncode, words in found.stderr, "Traceback" in found.stderr) == (status, True, False)
    assert found.stdout == ""


def test_reader_that_has_seen_enough_is_a_normal_end(place: Path) -> None:
    for number in range(2000):
        write(place, f"c{number:04}.e", f"class C{number:04} end\n")
    line = f"{sys.executable} -m eiffel_expert check {place} | head -1"
    script = f"set -o pipefail; {line}; echo ${{PIPESTATUS[0]}}"
    found = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert found.stdout.splitlines()[-1] == "0"
    assert "Traceback" not in found.stderr and "Broken pipe" not in found.stderr


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_nothing_readable_is_bad_input(place: Path) -> None:
    write(place, "a.e", "class A end\n").chmod(0)
    assert command(place).returncode == 2


def test_only_unreadable_answers_raise(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    write(place, "a.e", "class A end\n")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UserError, match="none of the 1 files"):
        print_answers(check(Question((place,))), as_json=False)


def test_library_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "library" / "time" / "time.ecf"
    library.parent.mkdir(parents=True)
    library.write_text("<system/>", encoding="utf-8")
    monkeypatch.setenv("ISE_LIBRARY", str(tmp_path))
    around = {"libraries": ("time",), "void_safety": "all", "dialect": "modern"}
    question = question_of((tmp_path,), "builtin", False, None, around, None, "local", False)
    assert question.surroundings.libraries == (library,)


def test_configuration_says_void_safety_and_libraries(place: Path, tmp_path: Path) -> None:
    from eiffel_expert.verify.files import groups_of

    write(place, "a.e", "class A end\n")
    write(place, "l.ecf", '<system name="l" library_target="l"><target name="l"/></system>')
    text = (
        '<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-22-0" name="x"><target name="x">'
        '<capability><void_safety support="transitional" use="transitional"/></capability>'
        '<library name="l" location="l.ecf"/><cluster name="c" location="."/></target></system>'
    )
    (group,) = groups_of([write(place, "x.ecf", text)], None, Surroundings())
    assert group.surroundings.void_safety == "transitional"
    assert [path.name for path in group.surroundings.used] == ["l.ecf"]
    assert [path.name for path in group.surroundings.files] == ["a.e"]
