"""Merging: the dequantised way reproduces what was trained, the better way is kept, a broken adapter is refused."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path

import pytest

from eiffel_expert.base import Base, heldout_loss
from eiffel_expert.errors import UserError
from eiffel_expert.export.merge import DEQUANTIZED, FULL, Merge, choose, merge, merged_model


def test_merged_into_the_dequantised_base_the_loss_is_the_adapters(trained: Merge) -> None:
    loss, _ = heldout_loss(merged_model(trained, DEQUANTIZED), trained.rows)
    assert loss == pytest.approx(trained.adapter_loss, abs=1e-4)


def test_merged_into_the_full_base_it_is_another_model(trained: Merge) -> None:
    loss, _ = heldout_loss(merged_model(trained, FULL), trained.rows)
    assert abs(loss - trained.adapter_loss) > 1e-4


def test_the_folder_holds_the_better_model(trained: Merge, tmp_path: Path) -> None:
    record = merge(trained, tmp_path)
    saved, _ = heldout_loss(Base("merged", tmp_path / "merged", "").load("none"), trained.rows)
    assert saved == pytest.approx(min(record["losses"][FULL], record["losses"][DEQUANTIZED]), abs=1e-5)
    assert json.loads((tmp_path / "merge.json").read_text()) == record


def test_a_way_that_is_asked_for_is_taken(trained: Merge, tmp_path: Path) -> None:
    assert merge(dataclasses.replace(trained, wanted=FULL), tmp_path)["chosen"] == FULL


def test_the_lower_loss_is_chosen_whichever_way_it_is() -> None:
    assert choose({FULL: 1.0, DEQUANTIZED: 2.0}) == FULL
    assert choose({FULL: 2.0, DEQUANTIZED: 1.0}) == DEQUANTIZED


def test_a_loss_that_is_no_number_never_wins() -> None:
    assert choose({FULL: math.nan, DEQUANTIZED: 9.0}) == DEQUANTIZED
    with pytest.raises(UserError, match="not a number"):
        choose({FULL: math.nan, DEQUANTIZED: math.inf})


def test_an_unquantised_base_has_one_way(trained: Merge) -> None:
    assert dataclasses.replace(trained, quantization="none").candidates() == (FULL,)
    with pytest.raises(UserError, match="needs a quantised base"):
        dataclasses.replace(trained, quantization="none", wanted=DEQUANTIZED).candidates()
