"""Bases: names, templates, packing without leakage."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eiffel_expert.base import EncodedRow, heldout_loss, require_usable, resolve_base
from eiffel_expert.base.loss import answer_losses
from eiffel_expert.base.rows import IGNORED, collate, pack
from eiffel_expert.errors import UserError


def sample(name: str, length: int, shift: int = 0) -> EncodedRow:
    ids = tuple(100 + (7 * i + shift) % 4000 for i in range(length))
    return EncodedRow(name, ids, (IGNORED,) * (length // 2) + ids[length // 2 :])


def copy_without(base: Path, target: Path, *names: str) -> Path:
    shutil.copytree(base, target, ignore=shutil.ignore_patterns(*names))
    return target


@given(st.lists(st.integers(1, 64), max_size=60))
def test_every_sample_is_packed_once_and_whole(lengths: list[int]) -> None:
    packs = pack(lengths, 64)
    assert sorted(index for one in packs for index in one) == list(range(len(lengths)))
    assert all(sum(lengths[index] for index in one) <= 64 for one in packs)


def test_packing_fills_the_gap_that_fits_best() -> None:
    assert pack([60, 50, 14, 4], 64) == [[0, 3], [1, 2]]


def test_positions_start_again_in_every_sample() -> None:
    batch = collate([[sample("a", 4), sample("b", 3)]], pad_id=0)
    assert batch.position_ids.tolist() == [[0, 1, 2, 3, 0, 1, 2]]


def test_a_sample_sees_itself_only() -> None:
    batch = collate([[sample("a", 2), sample("b", 2)]], pad_id=0)
    seen = batch.mask[0, 0].int().tolist()
    assert seen == [[1, 0, 0, 0], [1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 1]]


def test_packed_losses_are_those_of_each_sample_alone(tiny_base: Path) -> None:
    import torch

    model = resolve_base(str(tiny_base)).load("none")
    rows = [sample("a", 30), sample("b", 17, 5), sample("c", 24, 11)]
    with torch.no_grad():
        packed = answer_losses(model, collate([rows], pad_id=0))
        alone = torch.cat([answer_losses(model, collate([[row]], pad_id=0)) for row in rows])
        two_packs = answer_losses(model, collate([rows[:2], rows[2:]], pad_id=0))
    assert torch.allclose(packed, alone, atol=1e-4)
    assert torch.allclose(two_packs, alone, atol=1e-4)


@pytest.mark.parametrize("at_once", ["in chunks", "all logits, in the model"])
def test_losses_and_gradients_do_not_depend_on_how_logits_are_made(
    at_once: str, tiny_base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    from eiffel_expert.base import loss

    model = resolve_base(str(tiny_base)).load("none")
    weight = model.model.layers[0].mlp.up_proj.weight.requires_grad_(True)
    batch = collate([[sample("a", 30), sample("b", 17, 5)], [sample("c", 24, 11)]], pad_id=0)
    found = []
    for is_changed in (False, True):
        if is_changed and at_once == "in chunks":
            monkeypatch.setattr(loss, "LOGITS_AT_A_TIME", 5)
        elif is_changed:
            monkeypatch.setattr(loss, "PLAIN_HEADS", ())
        losses = answer_losses(model, batch)
        (gradient,) = torch.autograd.grad(losses.sum(), weight)
        found.append((losses.detach(), gradient))
    assert torch.allclose(found[0][0], found[1][0], atol=1e-5)
    assert torch.allclose(found[0][1], found[1][1], atol=1e-5)


def test_heldout_loss_is_the_mean_over_tokens(tiny_base: Path) -> None:
    import torch

    model = resolve_base(str(tiny_base)).load("none")
    rows = [sample("a", 30), sample("b", 12, 5)]
    mean, per_row = heldout_loss(model, rows)
    ids = torch.tensor([rows[0].input_ids])
    reference = model(input_ids=ids, labels=torch.tensor([rows[0].labels])).loss
    assert per_row[0] == pytest.approx(float(reference), abs=1e-4)
    weights = [row.supervised for row in rows]
    assert mean == pytest.approx(sum(w * m for w, m in zip(weights, per_row, strict=True)) / sum(weights))


def test_end_of_turn_is_read_from_the_template_and_never_the_padding(tiny_base: Path) -> None:
    tokenizer = resolve_base(str(tiny_base)).tokenizer()
    assert tokenizer.eos_token == "<|im_end|>"
    assert tokenizer.pad_token != tokenizer.eos_token


def test_a_base_that_stops_elsewhere_gets_its_turn_tokens_trained(tiny_base: Path, tmp_path: Path) -> None:
    folder = copy_without(tiny_base, tmp_path / "pretrained", "generation_config.json")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "eos_token_id": 0}))
    base = resolve_base(str(folder))
    tokens = base.tokenizer().convert_ids_to_tokens(base.untaught_tokens())
    assert tokens == ["<|im_start|>", "<|im_end|>"]
    assert resolve_base(str(tiny_base)).untaught_tokens() == []


def test_a_base_without_chat_template_is_refused(tiny_base: Path, tmp_path: Path) -> None:
    folder = copy_without(tiny_base, tmp_path / "plain", "chat_template.jinja")
    with pytest.raises(UserError, match="has no chat template"):
        resolve_base(str(folder))


def test_a_folder_without_weights_is_refused(tiny_base: Path, tmp_path: Path) -> None:
    folder = copy_without(tiny_base, tmp_path / "empty", "*.safetensors")
    with pytest.raises(UserError, match="not a complete base"):
        resolve_base(str(folder))


def test_an_unknown_base_is_one_clear_line() -> None:
    with pytest.raises(UserError, match="no base model 'smolm'"):
        resolve_base("smolm")


def test_the_fingerprint_follows_the_weights(tiny_base: Path, tmp_path: Path) -> None:
    folder = copy_without(tiny_base, tmp_path / "changed")
    weights = folder / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[len(content) // 2] ^= 1
    weights.write_bytes(content)
    assert resolve_base(str(folder)).fingerprint != resolve_base(str(tiny_base)).fingerprint


def test_digits_are_split_as_llama_cpp_splits_them(smollm_tokenizer: object) -> None:
    ids = smollm_tokenizer("x    12", add_special_tokens=False)["input_ids"]  # type: ignore[operator]
    assert [smollm_tokenizer.decode([i]) for i in ids] == ["x", "    ", "1", "2"]  # type: ignore[attr-defined]


def test_weights_cut_short_are_one_clear_line(tiny_base: Path, tmp_path: Path) -> None:
    folder = copy_without(tiny_base, tmp_path / "short")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100_000])
    with pytest.raises(UserError, match="cannot load base"):
        resolve_base(str(folder)).load("none")


@pytest.fixture
def hub(tmp_path: Path, tiny_base: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """A stand-in of the hub's download: repositories by name, and under "got" a folder of what was fetched."""
    import huggingface_hub

    repositories = {"some/base": tiny_base, "got": tmp_path / "snapshots" / "c0ffee"}

    def download(name: str, allow_patterns: list[str]) -> str:
        if name not in repositories:
            raise OSError("404: no such repository")
        repositories["got"].mkdir(parents=True, exist_ok=True)
        for pattern in allow_patterns:
            for file in repositories[name].glob(pattern):
                shutil.copy(file, repositories["got"])
        return str(repositories["got"])

    monkeypatch.setattr(huggingface_hub, "snapshot_download", download)
    return repositories


def test_a_hub_s_base_is_named_by_its_commit(hub: dict[str, Path]) -> None:
    assert resolve_base("some/base").fingerprint == "c0ffee"


def test_a_hub_s_base_without_chat_template_is_refused_before_its_weights_come(
    hub: dict[str, Path], tiny_base: Path, tmp_path: Path
) -> None:
    hub["some/base"] = copy_without(tiny_base, tmp_path / "bare", "*.jinja")
    with pytest.raises(UserError, match="no chat template"):
        resolve_base("some/base")
    assert hub["got"].is_dir() and not list(hub["got"].glob("*.safetensors"))


def test_a_look_at_a_hub_s_base_fetches_no_weights(hub: dict[str, Path]) -> None:
    require_usable("some/base")
    assert not list(hub["got"].glob("*.safetensors"))


def test_a_base_that_the_hub_does_not_have_is_one_clear_line(hub: dict[str, Path]) -> None:
    with pytest.raises(UserError, match="cannot get base model no/such from the hub: 404"):
        resolve_base("no/such")
