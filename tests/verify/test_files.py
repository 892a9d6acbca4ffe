"""Records of `eiffel-expert check`."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.verify.check import Record, check_paths

KEYS = ["path", "class", "verdict", "engine", "version", "diagnostics", "reason", "seconds"]


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def check_file(path: Path) -> Record:
    (record,) = check_paths([path])
    return record


def test_record_has_the_keys_of_the_contract(tmp_path: Path) -> None:
    record = check_file(write(tmp_path / "a.e", "class A end"))
    assert list(record) == KEYS
    assert (record["class"], record["verdict"]) == ("A", "accepted")


def test_rejection_has_a_place(tmp_path: Path) -> None:
    record = check_file(write(tmp_path / "a.e", "class A\nfeature\n\tx: := INTEGER\nend"))
    assert record["verdict"] == "rejected"
    assert set(record["diagnostics"][0]) == {"code", "line", "column", "message"}
    assert record["diagnostics"][0]["line"] == 3


def test_binary_file_is_undecided_with_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "a.e"
    path.write_bytes(b"class A\0\1\2 end")
    assert check_file(path)["verdict"] == "undecided"
    assert check_file(path)["reason"]


def test_file_of_mixed_encodings_is_undecided(tmp_path: Path) -> None:
    path = tmp_path / "a.e"
    path.write_bytes("class A -- é\n".encode() + "end -- é\n".encode("latin-1"))
    assert "mixed encodings" in check_file(path)["reason"]


def test_file_that_cannot_be_read_is_undecided(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad, good = write(tmp_path / "a.e", "class A end"), write(tmp_path / "b.e", "class B end")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == bad:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    first, second = check_paths([bad, good])
    assert (first["verdict"], first["reason"]) == ("undecided", "cannot be read: Permission denied")
    assert second["verdict"] == "accepted"


def test_folder_gives_its_files_in_order_and_once(tmp_path: Path) -> None:
    for name in ("b.e", "a.e", "c/d.e"):
        write(tmp_path / name, "class A end")
    found = [Path(r["path"]).name for r in check_paths([tmp_path, tmp_path / "a.e"])]
    assert found == ["a.e", "b.e", "d.e"]


def test_clusters_of_a_configuration_are_checked(tmp_path: Path) -> None:
    write(tmp_path / "src" / "a.e", "class A end")
    write(tmp_path / "src" / "deep" / "b.e", "class B end")
    write(tmp_path / "other" / "c.e", "class C end")
    ecf = write(
        tmp_path / "x.ecf",
        '<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-22-0" name="x">'
        '<target name="t"><cluster name="src" location=".\\src\\" recursive="true"/></target></system>',
    )
    assert [r["class"] for r in check_paths([ecf])] == ["A", "B"]


def test_cluster_behind_an_unset_variable_is_undecided(tmp_path: Path) -> None:
    text = '<system name="x"><target name="t"><cluster name="c" location="$NOT_SET_ANYWHERE/x"/></target></system>'
    (record,) = check_paths([write(tmp_path / "x.ecf", text)])
    assert (record["verdict"], "NOT_SET_ANYWHERE is not set" in record["reason"]) == ("undecided", True)


TWO_TARGETS = (
    '<system name="x"><target name="one"><cluster name="a" location="a"/>'
    '<library name="l" location="l/l.ecf"/></target>'
    '<target name="two" extends="one"><cluster name="b" location="b"/></target></system>'
)


def test_the_first_target_counts_and_its_libraries_do_not(tmp_path: Path) -> None:
    write(tmp_path / "a" / "a.e", "class A end")
    write(tmp_path / "b" / "b.e", "class B end")
    write(tmp_path / "l" / "c.e", "class C end")
    write(
        tmp_path / "l" / "l.ecf", '<system name="l"><target name="l"><cluster name="l" location="."/></target></system>'
    )
    ecf = write(tmp_path / "x.ecf", TWO_TARGETS)
    assert [r["class"] for r in check_paths([ecf])] == ["A"]
    assert [r["class"] for r in check_paths([ecf], "two")] == ["A", "B"]
    with pytest.raises(UserError, match="no target 'three'"):
        list(check_paths([ecf], "three"))


def test_configuration_with_an_error_is_rejected_and_its_classes_are_checked(tmp_path: Path) -> None:
    write(tmp_path / "a.e", "class A end")
    text = '<system name="x"><target name="t">\n<cluster location="."/></target></system>'
    rejected, accepted = check_paths([write(tmp_path / "x.ecf", text)])
    assert (rejected["verdict"], rejected["diagnostics"][0]["line"]) == ("rejected", 2)
    assert accepted["class"] == "A"


def test_broken_configuration_is_rejected(tmp_path: Path) -> None:
    assert [r["verdict"] for r in check_paths([write(tmp_path / "x.ecf", "<system>")])] == ["rejected"]


def test_path_that_is_not_there_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        list(check_paths([tmp_path / "none"]))
