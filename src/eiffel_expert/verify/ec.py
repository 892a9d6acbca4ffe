"""The engine ec: EiffelStudio's compiler in batch mode, up to byte code, on a generated system.

On Linux `ec` is called; under WSL2, where only Windows has EiffelStudio, `ec.exe`, with paths translated by `wslpath`.
It names classes and no files, so no run holds two classes of one name. Its output has been read from published
transcripts only: an unknown line makes a verdict undecided.
"""

from __future__ import annotations

import os
import re
import shutil
from functools import cached_property
from pathlib import Path

from eiffel_expert.errors import MissingTool
from eiffel_expert.verify import eiffelstudio
from eiffel_expert.verify.compiler import UNKNOWN_VERSION, Compiler
from eiffel_expert.verify.process import Outcome, Resources, run
from eiffel_expert.verify.system import TARGET, GeneratedSystem
from eiffel_expert.verify.transcripts import Transcript

_VERSION = re.compile(r"(?:Version|version)\s+(\d[\d.]*)")
_SHOWN = 200


class EiffelStudio(Compiler):
    name = "ec"
    program = "ec"
    install = "install EiffelStudio (https://www.eiffel.org/downloads), set ISE_EIFFEL and ISE_PLATFORM, put ec on PATH"
    batch = 200
    names_files = False

    @property
    def base(self) -> str:
        return "$ISE_LIBRARY/library/base/base.ecf"

    @cached_property
    def executable(self) -> str | None:
        return shutil.which("ec") or _below_installation() or shutil.which("ec.exe")

    @property
    def is_windows_program(self) -> bool:
        """Is it ec.exe, called from Linux?"""
        return os.name == "posix" and (self.executable or "").lower().endswith(".exe")

    def path_of(self, path: Path) -> str:
        if not self.is_windows_program:
            return str(path)
        outcome = run(["wslpath", "-w", str(path)], Path.cwd(), Resources(30))
        return outcome.output.strip() if outcome.status == 0 else str(path)

    def command(self, system: GeneratedSystem) -> list[str]:
        assert self.executable is not None
        configuration, project = self.path_of(system.configuration), self.path_of(system.folder)
        place = ("-config", configuration, "-target", TARGET, "-project_path", project)
        return [self.executable, "-batch", "-clean", *place]

    def available(self) -> None:
        super().available()
        if self.version() == UNKNOWN_VERSION:  # other programs are called ec too
            raise MissingTool(f"{self.executable} is not EiffelStudio's compiler: it tells no version", self.install)

    def read_version(self) -> str:
        assert self.executable is not None
        outcome = run([self.executable, "-version"], Path.cwd(), Resources(60))
        found = _VERSION.search(outcome.output)
        return found[1] if found else ""

    def read(self, outcome: Outcome) -> tuple[Transcript, str]:
        transcript = eiffelstudio.read(outcome.output)
        return transcript, _trouble(outcome, transcript)


def _trouble(outcome: Outcome, transcript: Transcript) -> str:
    if transcript.unknown:
        return f"ec printed what is not understood: {transcript.unknown[0].strip()[:_SHOWN]}"
    if transcript.errors:
        return "" if not transcript.finished else "ec reports errors and success"
    if outcome.status == 0 and transcript.finished:
        return ""
    return f"ec ended with status {outcome.status}, without errors and without success"


def _below_installation() -> str | None:
    """`ec` where EiffelStudio's own variables say it lies."""
    installation, platform = os.environ.get("ISE_EIFFEL"), os.environ.get("ISE_PLATFORM")
    if not installation or not platform:
        return None
    return shutil.which("ec", path=str(Path(installation) / "studio" / "spec" / platform / "bin"))
