"""The bundled recipes name every training knob, with a word on each."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from eiffel_expert.config import TrainSection

FOLDER = Path(__file__).parents[2] / "recipes"
RECIPES = sorted(path for path in FOLDER.glob("*.toml") if path.name != "sources.toml")


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.stem)
def test_every_training_knob_is_there(recipe: Path) -> None:
    assert set(tomllib.loads(recipe.read_text(encoding="utf-8"))["train"]) == set(TrainSection.model_fields)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.stem)
def test_a_recipe_opens_with_its_launch_command(recipe: Path) -> None:
    first = recipe.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(("# eiffel-expert run ", "# torchrun "))
    assert f"--recipe recipes/{recipe.name}" in first
