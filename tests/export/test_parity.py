"""Parity: it holds for a faithful conversion, and fails for other weights and for another tokenizer."""

from __future__ import annotations

import copy
import shutil
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.base import Base, resolve_base
from eiffel_expert.errors import UserError
from eiffel_expert.export.gguf import convert
from eiffel_expert.export.parity import NEAR_TIE, Position, _report, check_parity, hard_cases, require_parity


@pytest.fixture(scope="module")
def base(tiny_base: Path) -> Base:
    return resolve_base(str(tiny_base))


@pytest.fixture(scope="module")
def model(base: Base) -> Any:
    return base.load("none")


@pytest.fixture(scope="module")
def f16(tiny_base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("parity") / "tiny-f16.gguf"
    convert(tiny_base, "f16", target)
    return target


def test_a_faithful_conversion_agrees(base: Base, model: Any, f16: Path) -> None:
    report = check_parity(model, base.tokenizer(), f16, hard_cases(), threads=1)
    require_parity(report)
    assert report["token_ids_equal"] == report["prompts"] == len(hard_cases())
    assert report["top1_equal"] == report["top1_compared"] > 0


def test_other_weights_fail(base: Base, model: Any, f16: Path) -> None:
    import torch

    other = copy.deepcopy(model)
    with torch.no_grad():
        for parameter in other.model.layers.parameters():
            parameter.mul_(-1)
    report = check_parity(other, base.tokenizer(), f16, hard_cases(), threads=1)
    with pytest.raises(UserError, match="answers differently") as caught:
        require_parity(report)
    assert caught.value.status == 1


def test_another_splitter_fails_with_the_place(base: Base, model: Any, f16: Path) -> None:
    from tokenizers import pre_tokenizers

    tokenizer = copy.deepcopy(base.tokenizer())
    tokenizer.backend_tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    report = check_parity(model, tokenizer, f16, hard_cases(), threads=1)
    with pytest.raises(UserError, match=r"disagree on the tokens of .* in llama\.cpp"):
        require_parity(report)


def test_another_chat_template_fails(base: Base, model: Any, tiny_base: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(tiny_base, other)
    template = (other / "chat_template.jinja").read_text()
    (other / "chat_template.jinja").write_text(template.replace("<|im_end|>", "<|im_end|> "))
    convert(other, "f16", tmp_path / "other.gguf")
    report = check_parity(model, base.tokenizer(), tmp_path / "other.gguf", hard_cases(), threads=1)
    assert report["token_ids_equal"] < report["prompts"]


def position(gap: float) -> Position:
    return Position(ids=[1], best=5, second=6, gap=gap)


def test_a_swap_at_a_near_tie_is_counted_and_not_judged() -> None:
    report = _report([], 1, [position(NEAR_TIE / 2), position(3.0)], [False, True])
    assert (report["top1_near_ties"], report["top1_rate"]) == (1, 1.0)
    require_parity(report)


def test_a_swap_at_a_clear_gap_fails() -> None:
    report = _report([], 1, [position(NEAR_TIE * 2), position(3.0)], [False, True])
    with pytest.raises(UserError, match="1 of 2 next tokens"):
        require_parity(report)


def test_near_ties_alone_prove_nothing() -> None:
    with pytest.raises(UserError):
        require_parity(_report([], 1, [position(0.01)], [False]))
