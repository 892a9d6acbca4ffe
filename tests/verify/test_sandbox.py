"""Programs that mean no good, under each way of confinement that this machine has."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from eiffel_expert.errors import MissingTool
from eiffel_expert.verify import sandbox
from eiffel_expert.verify.process import Outcome, Resources
from eiffel_expert.verify.sandbox import Confinement, confinement, run_confined

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="confinement of Linux")
LIMITS = Resources(seconds=20, memory_mb=500, cpu_seconds=3, file_mb=2, processes=20, output_bytes=100_000)
PYTHON = "/usr/bin/python3"


@pytest.fixture(params=["bubblewrap", "landlock"])
def kind(request: pytest.FixtureRequest) -> Confinement:
    program = {"bubblewrap": "bwrap", "landlock": "unshare"}[request.param]
    found = Confinement(request.param, shutil.which(program) or "")
    if not found.program or not sandbox._works(found):
        pytest.skip(f"{request.param} does not work here")
    return found


def shell(script: str, folder: Path, kind: Confinement) -> Outcome:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    for parent in home.parents:  # the user that root becomes has to reach it
        if parent.is_relative_to(tempfile.gettempdir()) and os.geteuid() == 0:
            parent.chmod(parent.stat().st_mode | 0o011)
    return run_confined(["/bin/sh", "-c", script], home, LIMITS, how=kind)


def test_it_writes_into_its_folder_alone(tmp_path: Path, kind: Confinement) -> None:
    outside = tmp_path / "outside"
    outside.mkdir(mode=0o777)
    outside.chmod(0o777)
    found = shell(
        f"echo in > here; cat here; echo out > {outside}/there; echo out > /tmp/ee_{os.getpid()}", tmp_path, kind
    )
    assert found.output.startswith("in\n")
    assert list(outside.iterdir()) == []
    assert not Path(f"/tmp/ee_{os.getpid()}").exists()


def test_it_reads_no_file_of_the_user(tmp_path: Path, kind: Confinement) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret", encoding="utf-8")
    secret.chmod(0o644)
    assert "secret\n" not in shell(f"cat {secret} && echo", tmp_path, kind).output


def test_its_environment_holds_five_variables(
    tmp_path: Path, kind: Confinement, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EE_SECRET", "token")
    names = {line.split("=")[0] for line in shell("env", tmp_path, kind).output.splitlines()}
    assert names - {"PWD", "OLDPWD", "SHLVL", "_"} == {"PATH", "HOME", "TMPDIR", "LANG", "TERM"}


@pytest.mark.skipif(not Path(PYTHON).exists(), reason="needs a Python of the system")
def test_it_reaches_no_network(tmp_path: Path, kind: Confinement) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        code = f"import socket; socket.create_connection(('127.0.0.1', {port}), 5); print('connected')"
        assert "connected" not in shell(f'{PYTHON} -c "{code}"', tmp_path, kind).output


def test_fork_bomb_ends(tmp_path: Path, kind: Confinement) -> None:
    found = shell("bomb() { bomb | bomb & }; bomb; wait; sleep 1; echo survived", tmp_path, kind)
    assert found.crash or found.status != 0 or "fork" in found.output.lower()


def test_what_it_leaves_running_ends_with_it(tmp_path: Path, kind: Confinement) -> None:
    shell("setsid sleep 4711 > /dev/null 2>&1 & echo started", tmp_path, kind)
    running = [p for p in Path("/proc").glob("[0-9]*") if b"sleep\x004711" in _command(p)]
    assert running == []


def test_it_is_stopped_when_it_takes_too_much_time(tmp_path: Path, kind: Confinement) -> None:
    assert shell("while :; do :; done", tmp_path, kind).status != 0


def test_its_files_are_bounded(tmp_path: Path, kind: Confinement) -> None:
    shell("head -c 100000000 /dev/zero > big", tmp_path, kind)
    assert (tmp_path / "home" / "big").stat().st_size == 2_000_000


def test_without_confinement_it_is_refused_unless_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_works", lambda how: False)
    confinement.cache_clear()
    with pytest.raises(MissingTool, match="cannot be confined"):
        confinement()
    monkeypatch.setenv(sandbox.UNCONFINED, "1")
    assert confinement().kind == "none"
    confinement.cache_clear()


def _command(place: Path) -> bytes:
    try:
        return (place / "cmdline").read_bytes()
    except OSError:
        return b""
