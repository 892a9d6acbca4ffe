"""A stage's folder: finished, unfinished, stale; files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.workspace import StageFolder, Workspace, require_space, write_atomically, write_json


def finished(folder: Path, key: str = "k") -> StageFolder:
    stage = StageFolder(folder)
    stage.begin(key)
    (folder / "result.txt").write_text("42")
    stage.finish(key, {"kept": 1})
    return stage


def test_a_finished_stage_is_complete_for_its_key_only(tmp_path: Path) -> None:
    stage = finished(tmp_path / "corpus", "one")
    assert stage.is_complete("one")
    assert not stage.is_complete("another")


def test_a_stage_with_a_truncated_output_is_not_complete(tmp_path: Path) -> None:
    stage = finished(tmp_path / "corpus")
    (stage.path / "result.txt").write_text("4")
    assert not stage.is_complete("k")


def test_a_stage_without_its_manifest_is_not_complete(tmp_path: Path) -> None:
    stage = finished(tmp_path / "corpus")
    (stage.path / "manifest.json").unlink()
    assert not stage.is_complete("k")


def test_a_damaged_manifest_counts_as_none(tmp_path: Path) -> None:
    stage = finished(tmp_path / "corpus")
    (stage.path / "manifest.json").write_text("{")
    assert not stage.is_complete("k")


def test_unfinished_work_under_the_same_key_is_kept(tmp_path: Path) -> None:
    stage = StageFolder(tmp_path / "train")
    stage.begin("k")
    (stage.path / "half").write_text("x")
    stage.begin("k")
    assert (stage.path / "half").exists()


def test_unfinished_work_under_another_key_is_cleared(tmp_path: Path) -> None:
    stage = StageFolder(tmp_path / "train")
    stage.begin("k")
    (stage.path / "half").write_text("x")
    stage.begin("other")
    assert not (stage.path / "half").exists()


def test_hidden_folders_are_no_outputs(tmp_path: Path) -> None:
    stage = StageFolder(tmp_path / "train")
    stage.begin("k")
    (stage.path / ".checkpoints").mkdir()
    (stage.path / ".checkpoints" / "state").write_text("x")
    stage.finish("k", {})
    assert stage.manifest is not None and stage.manifest["files"] == {}


def test_the_outputs_hash_changes_with_an_output(tmp_path: Path) -> None:
    one = finished(tmp_path / "a").outputs_hash()
    stage = StageFolder(tmp_path / "a")
    (stage.path / "result.txt").write_text("43")
    stage.finish("k", {})
    assert stage.outputs_hash() != one


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "pairs.jsonl"
    target.write_text("old")
    with pytest.raises(RuntimeError), write_atomically(target) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["pairs.jsonl"]


def test_a_full_disk_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no space left on the disk"), write_atomically(tmp_path / "x") as temporary:
        temporary.write_text("half")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_device_that_is_really_full_is_reported(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no space left"), write_atomically(tmp_path / "x") as temporary:
        temporary.symlink_to("/dev/full")
        temporary.write_text("x" * 100_000)
    assert list(tmp_path.iterdir()) == []


def test_too_little_disk_names_the_need(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="needs 999999999 MB"):
        require_space(tmp_path / "not" / "yet", 999_999_999, "the export")


def test_a_stage_that_has_not_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no finished stage 'dataset'"):
        Workspace(tmp_path).finished("dataset")


def test_json_is_written_with_sorted_keys(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {"b": 1, "a": 2})
    assert (tmp_path / "a.json").read_text() == '{\n "a": 2,\n "b": 1\n}\n'


def test_files_of_the_user_in_a_stage_s_place_are_not_cleared(tmp_path: Path) -> None:
    source = tmp_path / "corpus" / "a.e"
    source.parent.mkdir()
    source.write_text("class A end")
    with pytest.raises(UserError, match="holds files that no stage has written"):
        StageFolder(tmp_path / "corpus").begin("k")
    assert source.read_text() == "class A end"


def test_what_a_killed_write_left_is_removed(tmp_path: Path) -> None:
    stage = StageFolder(tmp_path / "export")
    stage.begin("k")
    (stage.path / ".merged.1.part").mkdir()
    (stage.path / ".merged.1.part" / "weights").write_text("half")
    stage.begin("k")
    assert not (stage.path / ".merged.1.part").exists()


def test_a_folder_takes_the_place_of_another(tmp_path: Path) -> None:
    target = tmp_path / "merged"
    for content in ("old", "new"):
        with write_atomically(target) as temporary:
            temporary.mkdir()
            (temporary / content).touch()
    assert [p.name for p in target.iterdir()] == ["new"]


class LibraryError(Exception):
    """What safetensors raises: no OSError, no number."""


def test_a_full_disk_that_a_library_reports_in_its_own_way_is_recognised(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no space left on the disk"), write_atomically(tmp_path / "x"):
        raise LibraryError("I/O error: No space left on device (os error 28)")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot write"), write_atomically(tmp_path / "file" / "x"):
        pass
    (tmp_path / "folder" / "within").mkdir(parents=True)
    with pytest.raises(UserError, match=r"cannot write .*folder"), write_atomically(tmp_path / "folder") as temporary:
        temporary.touch()


def test_a_fault_of_reading_is_not_taken_for_one_of_writing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), write_atomically(tmp_path / "x"):
        (tmp_path / "elsewhere").read_text()


def test_two_runs_do_not_share_a_workspace(tmp_path: Path) -> None:
    holder = "import sys; from pathlib import Path; from eiffel_expert.workspace import Workspace\n"
    holder += "with Workspace(Path(sys.argv[1])).locked(): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", holder, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdout.readline() == b"held\n"
        with pytest.raises(UserError, match="another run is at work"), Workspace(tmp_path).locked():
            pass
        other.kill()
    with Workspace(tmp_path).locked():
        pass


def test_a_workspace_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "w").touch()
    with pytest.raises(UserError, match="cannot write"), Workspace(tmp_path / "w").locked():
        pass
