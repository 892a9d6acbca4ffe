"""Ollama is driven by its own command, where it is; a stand-in on PATH records the call."""

from __future__ import annotations

from pathlib import Path

import pytest
from stand_in_programs import put_on_path

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.export.ollama import ollama_create, require_ollama


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "Modelfile").write_text("FROM ./x.gguf\n")
    return folder


def test_create_is_called_beside_the_modelfile(exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = put_on_path("ollama", "exit 0", tmp_path, monkeypatch)
    ollama_create(exported, "eiffel-expert")
    assert calls.read_text().splitlines() == [str(exported), "create", "eiffel-expert", "-f", "Modelfile"]


def test_without_ollama_the_hint_says_where_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingTool) as caught:
        require_ollama()
    assert caught.value.status == 3 and "ollama.com" in caught.value.hint


def test_a_failed_create_is_an_error(exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_on_path("ollama", "exit 7", tmp_path, monkeypatch)
    with pytest.raises(UserError, match="status 7"):
        ollama_create(exported, "eiffel-expert")


def test_without_a_modelfile_nothing_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = put_on_path("ollama", "exit 0", tmp_path, monkeypatch)
    with pytest.raises(UserError, match="no Modelfile"):
        ollama_create(tmp_path, "eiffel-expert")
    assert not calls.exists()
