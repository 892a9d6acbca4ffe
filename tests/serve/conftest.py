"""The tiny base as a GGUF file: llama.cpp serves it in a second."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.export.gguf import convert


@pytest.fixture(scope="session")
def tiny_gguf(tiny_base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("gguf") / "tiny-f16.gguf"
    convert(tiny_base, "f16", target)
    return target
