"""Archives as sources: unpacked once, safely."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.sources import archives, open_sources

TEXT = b"class A end\n"


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EIFFEL_EXPERT_CACHE", str(tmp_path / "cache"))


def tar(path: Path, members: dict[str, bytes], mode: str = "w:gz") -> Path:
    with tarfile.open(path, mode) as made:  # type: ignore[call-overload]
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            made.addfile(member, io.BytesIO(content))
    return path


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return path


@pytest.mark.parametrize(("ending", "mode"), [("tar", "w"), ("tar.gz", "w:gz"), ("tgz", "w:gz"), ("tar.xz", "w:xz")])
def test_tars_are_read(tmp_path: Path, ending: str, mode: str) -> None:
    path = tar(tmp_path / f"lib.{ending}", {"lib/src/a.e": TEXT, "lib/logo.png": b"x"}, mode)
    (root,) = open_sources([path])
    assert [file.relative_to(root.path).as_posix() for file in root.classes] == ["lib/src/a.e"]
    assert (root.name, root.origin) == ("lib", f"archive lib.{ending}")


def test_zips_are_read_with_their_configurations_and_licences(tmp_path: Path) -> None:
    (root,) = open_sources([zipped(tmp_path / "lib.zip", {"a.e": TEXT, "lib.ecf": b"<system/>", "LICENSE": b"MIT"})])
    assert sorted(file.name for file in root.path.iterdir()) == ["LICENSE", "a.e", "lib.ecf"]


def test_an_archive_is_unpacked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "lib.zip", {"a.e": TEXT})
    first = open_sources([path])
    monkeypatch.setattr(archives, "_unpack", lambda *_: pytest.fail("unpacked again"))
    assert open_sources([path]) == first


@pytest.mark.parametrize("name", ["../a.e", "/a.e", "lib/../../a.e", "C:\\a.e", "..\\a.e"])
def test_a_name_that_leads_out_makes_the_archive_a_bad_one(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="a name that leads out of it"):
        open_sources([zipped(tmp_path / "lib.zip", {name: TEXT})])
    assert not (tmp_path / "a.e").exists()


def test_links_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "lib.tar"
    with tarfile.open(path, "w") as made:
        link = tarfile.TarInfo("secret.e")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        made.addfile(link)
        member = tarfile.TarInfo("a.e")
        member.size = len(TEXT)
        made.addfile(member, io.BytesIO(TEXT))
    (root,) = open_sources([path])
    assert [file.name for file in root.classes] == ["a.e"]


def test_what_unpacks_to_more_than_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_BYTES", 1000)
    with pytest.raises(UserError, match="unpacks to more than"):
        open_sources([zipped(tmp_path / "bomb.zip", {"a.e": b" " * 100_000})])
    assert not list((tmp_path / "cache").rglob("*.e"))


@pytest.mark.parametrize("name", ["lib.zip", "lib.tar.gz", "lib.tar.xz", "lib.tar"])
def test_a_damaged_archive_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"no archive at all" * 100)
    with pytest.raises(UserError, match=r"cannot unpack .*lib") as caught:
        open_sources([tmp_path / name])
    assert "\n" not in caught.value.message


def test_half_an_archive_is_one_line(tmp_path: Path) -> None:
    whole = tar(tmp_path / "lib.tar.gz", {f"{n}.e": bytes(range(256)) * 50 for n in range(20)}).read_bytes()
    (tmp_path / "half.tar.gz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="cannot unpack"):
        open_sources([tmp_path / "half.tar.gz"])
