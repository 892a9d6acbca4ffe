"""K-quants: the program is asked for before the long work, called rightly, and trusted only if it wrote a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from stand_in_programs import put_on_path

from eiffel_expert.config import load_recipe
from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.export.build import require
from eiffel_expert.export.quantize import quantize


def test_without_a_quantiser_the_export_stops_at_its_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingTool, match="llama-quantize"):
        require(load_recipe(None, {"export": {"quantizations": ["f16", "q8_0", "Q4_K_M"]}}))
    require(load_recipe(None))  # these need none


def test_the_quantiser_gets_source_target_and_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = put_on_path("llama-quantize", 'echo small >"$2"', tmp_path, monkeypatch)
    quantize(tmp_path / "x-f16.gguf", "Q4_K_M", tmp_path / "x-Q4_K_M.gguf")
    source, _, kind = calls.read_text().splitlines()[1:]
    assert (source, kind) == (str(tmp_path / "x-f16.gguf"), "Q4_K_M")
    assert (tmp_path / "x-Q4_K_M.gguf").read_text() == "small\n"


def test_a_failure_is_told_in_the_quantisers_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_on_path("llama-quantize", 'echo half >"$2"; echo "unsupported model" >&2; exit 1', tmp_path, monkeypatch)
    with pytest.raises(UserError, match="unsupported model"):
        quantize(tmp_path / "x-f16.gguf", "Q4_K_M", tmp_path / "x-Q4_K_M.gguf")
    assert not list(tmp_path.glob("*Q4_K_M*")) and not list(tmp_path.glob(".*.part"))
