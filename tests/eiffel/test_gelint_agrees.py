"""Where gelint is on PATH and GOBO is set: it agrees with the marks of cases/validity and the examples of the rules.

Each is one system and one run. The examples of the rules share class names: each rule's get a suffix of their own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from test_validity_cases import CASES, FILES, MARK, expected

from eiffel_expert.eiffel.rules import rules

GELINT = shutil.which("gelint")
DIAGNOSTIC = re.compile(r"^\[([A-Z0-9]+(?:-\w+)?)\] class (\w+)(?: \((?:(\w+),)?(\d+),\d+\))?:", re.MULTILINE)
WARNING = "GWULV"
SYSTEM = """<?xml version="1.0"?>
<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-22-0" name="cases"
	uuid="3b4f7c4e-6a53-4a3b-9a57-0f4d3c1f8e21">
	<target name="cases">
		<root all_classes="true"/>
		<capability>
			<concurrency support="scoop" use="scoop"/>
			<void_safety support="all" use="all"/>
		</capability>
		<library name="free_elks" location="$GOBO/library/free_elks/library_ge.ecf"/>
		<cluster name="cases" location="./"/>
	</target>
</system>
"""

pytestmark = pytest.mark.skipif(GELINT is None or not os.environ.get("GOBO"), reason="gelint or GOBO is missing")


def findings(folder: Path) -> set[tuple[str, int, str]]:
    """Class in upper case, line (0 for none) and code of each error in the classes of `folder`."""
    assert GELINT is not None
    (folder / "cases.ecf").write_text(SYSTEM, encoding="utf-8")
    command = [GELINT, "--no-benchmark", "--capability=void_safety=all", "cases.ecf"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode in (0, 2), run.stderr
    return {
        (name, 0 if inherited else int(line or 0), code)
        for code, name, inherited, line in DIAGNOSTIC.findall(run.stdout + run.stderr)
        if code != WARNING
    }


def test_gelint_agrees_with_the_marks(tmp_path: Path) -> None:
    for path in FILES:
        text = "\n".join(MARK.sub("", line).rstrip() for line in path.read_text(encoding="utf-8").split("\n"))
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    wanted = {(path.stem.upper(), line, code) for path in sorted(CASES.glob("*.e")) for line, code in expected(path)}
    found = findings(tmp_path)
    assert (sorted(found - wanted), sorted(wanted - found)) == ([], [])


def suffixed(classes: dict[str, str], suffix: str) -> dict[str, str]:
    pattern = re.compile(rf"\b({'|'.join(classes)})\b")
    return {f"{name}_{suffix}": pattern.sub(rf"\1_{suffix}", text) for name, text in classes.items()}


def test_gelint_agrees_with_the_examples_of_the_rules(tmp_path: Path) -> None:
    owners: dict[str, tuple[str, str]] = {}
    for rule in rules().values():
        for kind, classes in (("BAD", rule.bad), ("GOOD", rule.good)):
            for name, text in suffixed(classes, f"{rule.code.replace('-', '_')}_{kind}").items():
                owners[name] = rule.code, kind
                (tmp_path / f"{name.lower()}.e").write_text(text, encoding="utf-8")
    found = {(*owners[name], code) for name, _, code in findings(tmp_path)}
    assert not {finding for finding in found if finding[1] == "GOOD"}
    missed = {rule.code for rule in rules().values() if rule.example and (rule.code, "BAD", rule.code) not in found}
    assert missed == set()
