"""What the tests of several stages share: a base model that is real in shape, tiny in size and random in weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stand_ins import save_tiny_model


@pytest.fixture(scope="session")
def smollm_tokenizer() -> Any:
    """The packaged base's own tokenizer: llama.cpp's converter knows its splitter by name."""
    from eiffel_expert.base.packaged import packaged_gguf, packaged_tokenizer
    from eiffel_expert.base.resolve import stay_offline

    stay_offline()
    return packaged_tokenizer(packaged_gguf())


@pytest.fixture(scope="session")
def tiny_base(tmp_path_factory: pytest.TempPathFactory, smollm_tokenizer: Any) -> Path:
    """A folder for resolve_base(str(folder)): a Llama with SmolLM2's tokenizer and template, random weights."""
    return save_tiny_model(tmp_path_factory.mktemp("base") / "tiny", smollm_tokenizer)


@pytest.fixture(scope="session")
def eiffel_rows() -> list[dict[str, str]]:
    """Instruction rows as `eiffel_instructions.jsonl` holds them, of different lengths."""
    return [
        {
            "instruction": f"Write the command `move_{n}` of class POINT.",
            "input": "" if n % 3 == 0 else f"-- Move `{n}` steps.",
            "output": f"move_{n}\n\tdo\n" + f"\t\tx := x + {n}\n" * (1 + n % 5) + "\tend\n",
        }
        for n in range(60)
    ]
