"""Universes from folders and configuration files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.ecf import Context
from eiffel_expert.eiffel.loading import InterfaceCache, class_name_in, ecf_universe, folder_universe

_ANY = "class ANY feature default_create do end end"
_HEAD = '<?xml version="1.0"?><system xmlns="http://www.eiffel.com/developers/xml/configuration-1-23-0" name="s"'


def write(folder: Path, **texts: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.e").write_text(text, encoding="utf-8")


def system(folder: Path, inside: str, library: str = "") -> Path:
    path = folder / "s.ecf"
    target = f' library_target="t"><target name="t">{inside}</target></system>'
    path.write_text(f"{_HEAD}{target}", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("class OTHER end", "OTHER"),
        ('note\n\tdescription: "[\nclass of things\n]"\ndeferred class\n\tFOO\nend', "FOO"),
        ("\ufefffrozen expanded class FOO end", "FOO"),
        ("no Eiffel", ""),
    ],
)
def test_name_of_the_class_in_a_file(tmp_path: Path, text: str, name: str) -> None:
    path = tmp_path / "foo.e"
    path.write_text(text, encoding="utf-8")
    assert class_name_in(path) == name


def test_folder(tmp_path: Path) -> None:
    write(tmp_path / "a", any=_ANY, x="class X end")
    write(tmp_path / "a" / "EIFGENs", y="class Y end")
    loaded = folder_universe([tmp_path / "a"])
    assert loaded.universe.names() == ["ANY", "X"]
    assert [info.name for info in loaded.own_classes()] == ["ANY", "X"]


def test_library_classes_are_seen_by_its_clients_alone(tmp_path: Path) -> None:
    write(tmp_path / "base" / "src", any=_ANY)
    write(tmp_path / "lib" / "src", tool="class TOOL end")
    write(tmp_path / "app", main="class MAIN feature t: TOOL do end end")
    system(tmp_path / "base", '<cluster name="c" location="src"/>')
    system(tmp_path / "lib", '<library name="b" location="../base/s.ecf"/><cluster name="c" location="src"/>')
    path = system(tmp_path / "app", '<library name="l" location="../lib/s.ecf"/><cluster name="c" location="."/>')
    main = ecf_universe(path, context=Context(environment={})).universe.find("MAIN")
    assert main is not None
    assert main.class_named("TOOL") is not None
    assert main.class_named("ANY") is None  # the library's library is not the application's


def test_two_libraries_with_a_class_of_one_name(tmp_path: Path) -> None:
    write(tmp_path / "one" / "src", any=_ANY, tool="class TOOL feature one do end end")
    write(
        tmp_path / "two" / "src", any=_ANY, tool="class TOOL feature two do end end", user="class USER inherit TOOL end"
    )
    system(tmp_path / "one", '<cluster name="c" location="src"/>')
    system(tmp_path / "two", '<cluster name="c" location="src"/>')
    write(tmp_path / "app", main="class MAIN inherit TOOL end")
    libraries = '<library name="o" location="../one/s.ecf"/><library name="t" location="../two/s.ecf" prefix="TWO_"/>'
    path = system(tmp_path / "app", f'{libraries}<cluster name="c" location="."/>')
    universe = ecf_universe(path, context=Context(environment={})).universe
    main, user = universe.find("MAIN"), universe.find("USER")
    assert main is not None and user is not None
    assert "one" in main.features
    assert "two" in user.features
    second = main.class_named("TWO_TOOL")
    assert second is not None
    assert (second.name, "two" in second.features) == ("TOOL", True)


def test_universe_is_closed_if_nothing_is_missing(tmp_path: Path) -> None:
    write(tmp_path / "src", any=_ANY)
    path = system(tmp_path, '<cluster name="c" location="src"/>')
    assert ecf_universe(path).universe.settings.is_closed
    path = system(tmp_path, '<cluster name="c" location="src"/><library name="l" location="$NOWHERE/l.ecf"/>')
    loaded = ecf_universe(path, context=Context(environment={}))
    assert not loaded.universe.settings.is_closed


def test_override_cluster(tmp_path: Path) -> None:
    write(tmp_path / "src", any=_ANY, x="class X feature old do end end")
    write(tmp_path / "new", x="class X feature new do end end")
    path = system(tmp_path, '<cluster name="c" location="src"/><override name="o" location="new"/>')
    info = ecf_universe(path).universe.find("X")
    assert info is not None
    assert set(info.features) == {"new", "default_create"}


def test_interfaces_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "src", any=_ANY, x="class X feature f (i: X): X do Result := i end end")
    cache = InterfaceCache(tmp_path / "cache")
    first = folder_universe([tmp_path / "src"], cache=cache).universe.find("X")
    assert first is not None
    before = {name: str(feature.type) for name, feature in first.features.items()}
    cache.save()
    monkeypatch.setattr("eiffel_expert.eiffel.universe.parse_outline", lambda text: pytest.fail("parsed again"))
    again = folder_universe([tmp_path / "src"], cache=InterfaceCache(tmp_path / "cache")).universe.find("X")
    assert again is not None
    assert {name: str(feature.type) for name, feature in again.features.items()} == before


def test_a_changed_text_is_read_anew(tmp_path: Path) -> None:
    write(tmp_path / "src", any=_ANY, x="class X end")
    cache = InterfaceCache(tmp_path / "cache")
    assert folder_universe([tmp_path / "src"], cache=cache).own_classes()[1].features
    write(tmp_path / "src", x="class X feature f do end end")
    assert "f" in folder_universe([tmp_path / "src"], cache=cache).own_classes()[1].features


def test_a_damaged_cache_counts_as_empty(tmp_path: Path) -> None:
    write(tmp_path / "src", any=_ANY)
    cache = InterfaceCache(tmp_path)
    cache.path.write_bytes(b"\x00broken")
    assert folder_universe([tmp_path / "src"], cache=InterfaceCache(tmp_path)).own_classes()[0].features


def test_classes_of_a_system_are_checked_in_it(tmp_path: Path) -> None:
    write(tmp_path / "src", any=_ANY, x="class X feature y: Y do end end")
    info = ecf_universe(system(tmp_path, '<cluster name="c" location="src"/>')).universe.find("X")
    assert info is not None
    assert "VTCT" in check_class(info).codes


_MAPPED = '<mapping old_name="SHORT" new_name="MUCH_LONGER"/>'


def mapped_system(folder: Path, inside: str) -> Path:
    """A library that maps SHORT to its class MUCH_LONGER, and a system with `inside` that uses it."""
    write(folder / "lib", any=_ANY, much_longer="class MUCH_LONGER end", user="class USER feature s: SHORT end")
    system(folder / "lib", f'{_MAPPED}<cluster name="c" location="."/>')
    write(folder / "app", main="class MAIN feature s: SHORT end")
    return system(folder / "app", f'{inside}<cluster name="c" location="."/>')


@pytest.mark.parametrize("name", ["USER", "MAIN"])
def test_a_mapped_name_is_seen_in_the_library_and_by_its_clients(tmp_path: Path, name: str) -> None:
    path = mapped_system(tmp_path, '<library name="l" location="../lib/s.ecf"/>')
    info = ecf_universe(path, context=Context(environment={})).universe.find(name)
    assert info is not None
    assert str(info.features["s"].type) == "MUCH_LONGER"


def test_a_system_may_map_a_name_to_a_class_of_a_library(tmp_path: Path) -> None:
    write(tmp_path / "lib", any=_ANY, tool="class TOOL end")
    system(tmp_path / "lib", '<cluster name="c" location="."/>')
    write(tmp_path / "app", main="class MAIN feature t: GADGET end")
    inside = '<mapping old_name="GADGET" new_name="TOOL"/><library name="l" location="../lib/s.ecf"/>'
    path = system(tmp_path / "app", f'{inside}<cluster name="c" location="."/>')
    info = ecf_universe(path, context=Context(environment={})).universe.find("MAIN")
    assert info is not None
    assert str(info.features["t"].type) == "TOOL"


def test_caches_of_other_versions_go_after_a_month(tmp_path: Path) -> None:
    write(tmp_path / "src", any=_ANY)
    old, young = tmp_path / "interfaces-old.bin", tmp_path / "interfaces-young.bin"
    old.write_bytes(b"")
    young.write_bytes(b"")
    os.utime(old, (0, 0))
    cache = InterfaceCache(tmp_path)
    assert folder_universe([tmp_path / "src"], cache=cache).own_classes()[0].features
    cache.save()
    assert (old.exists(), young.exists(), cache.path.exists()) == (False, True, True)
