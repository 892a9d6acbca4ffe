"""What users get from the hub, in miniature: Qwen2.5-Coder-7B's architecture, with embedding and output layer apart and
a base that never learnt to end a turn. Trained, merged, converted: the same model at every step.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.base import Base, heldout_loss, resolve_base
from eiffel_expert.config import TrainSection
from eiffel_expert.export.gguf import convert
from eiffel_expert.export.merge import DEQUANTIZED, Merge, merge, merged_model
from eiffel_expert.export.parity import check_parity, hard_cases
from eiffel_expert.train.adapter import prepare, train_adapter
from eiffel_expert.train.encode import Sample
from qwen import qwen_tokenizer
from stand_ins import save_tiny_model


@pytest.fixture(scope="module")
def qwen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """It stops at <|endoftext|>, as a base that was only pre-trained does; its template ends turns with <|im_end|>."""
    tokenizer = qwen_tokenizer()
    end = tokenizer.convert_tokens_to_ids("<|endoftext|>")
    shape = {"architecture": "Qwen2", "tie_word_embeddings": False, "hidden_size": 32, "bos_token_id": end}
    folder = tmp_path_factory.mktemp("qwen") / "base"
    return save_tiny_model(folder, tokenizer, eos_token_id=end, pad_token_id=None, **shape)


@pytest.fixture(scope="module")
def trained(qwen: Path, eiffel_rows: list[dict[str, str]], tmp_path_factory: pytest.TempPathFactory) -> Merge:
    folder = tmp_path_factory.mktemp("train")
    knobs: dict[str, Any] = {"max_length": 256, "gradient_accumulation": 1, "max_steps": 6, "learning_rate": 5e-3}
    section = TrainSection(base=str(qwen), compute="float32", gradient_checkpointing=False, **knobs)
    samples = [Sample(str(n), **row) for n, row in enumerate(eiffel_rows)]
    run = prepare(folder, section, 1, samples[6:], samples[:6])
    train_adapter(run)
    loss = json.loads((folder / "losses.json").read_text())["adapter"]
    return Merge(run.base, folder / "adapter", run.heldout.rows, "4bit", "best", loss)


def test_added_tokens_are_numbered_as_on_the_hub() -> None:
    wanted = {"<|endoftext|>": 151643, "<|im_end|>": 151645, "<|fim_prefix|>": 151659, "<|file_sep|>": 151664}
    assert {token: qwen_tokenizer().convert_tokens_to_ids(token) for token in wanted} == wanted


def rows_changed(before: Any, after: Any) -> list[int]:
    return [int(row) for row in (before != after).any(dim=1).nonzero().flatten()]


def test_the_turn_tokens_are_trained_in_both_layers_and_no_other_row(trained: Merge) -> None:
    tuned, base = merged_model(trained, DEQUANTIZED), trained.base.load("none")
    for layer in ("get_input_embeddings", "get_output_embeddings"):
        before, after = getattr(base, layer)().weight, getattr(tuned, layer)().weight
        assert rows_changed(before, after) == trained.base.untaught_tokens()


def test_merged_into_the_dequantised_base_the_loss_is_the_adapter_s(trained: Merge) -> None:
    loss, _ = heldout_loss(merged_model(trained, DEQUANTIZED), trained.rows)
    assert loss == pytest.approx(trained.adapter_loss, abs=1e-3)


@pytest.fixture(scope="module")
def exported(trained: Merge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with merged/ and tuned.gguf."""
    folder = tmp_path_factory.mktemp("export")
    merge(trained, folder)
    convert(folder / "merged", "f16", folder / "tuned.gguf")
    return folder


def test_llama_cpp_answers_as_transformers_does(trained: Merge, exported: Path) -> None:
    model = Base("merged", exported / "merged", "").load("none")
    report = check_parity(model, trained.base.tokenizer(), exported / "tuned.gguf", hard_cases())
    assert report["token_ids_equal"] == report["prompts"]
    assert report["top1_equal"] + report["top1_near_ties"] >= report["top1_compared"]


def test_the_merged_folder_stops_at_the_end_of_turn(exported: Path) -> None:
    assert resolve_base(str(exported / "merged")).untaught_tokens() == []


def test_the_gguf_stops_at_the_end_of_turn(exported: Path) -> None:
    from gguf import GGUFReader

    assert int(GGUFReader(exported / "tuned.gguf").fields["tokenizer.ggml.eos_token_id"].contents()) == 151645
