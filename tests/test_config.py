"""Recipes: every mistake at once, by file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.config import Recipe, load_recipe, recipe_for, remember
from eiffel_expert.errors import UserError

RECIPES = Path(__file__).parents[1] / "recipes"


def write(folder: Path, text: str) -> Path:
    recipe = folder / "r.toml"
    recipe.write_text(text, encoding="utf-8")
    return recipe


def test_defaults_are_the_mission_s_numbers() -> None:
    train = Recipe().train
    assert (train.lora_rank, train.lora_alpha, train.max_length, train.epochs) == (16, 32, 2048, 3)
    assert (train.batch_size, train.gradient_accumulation, train.quantization) == (1, 16, "4bit")


def test_three_mistakes_are_reported_at_once(tmp_path: Path) -> None:
    recipe = write(tmp_path, '[train]\nlora_rank = 0\nlearning_rat = 1e-4\n[evaluate]\nprompts = "many"\n')
    with pytest.raises(UserError) as caught:
        load_recipe(recipe)
    lines = caught.value.message.splitlines()
    assert len(lines) == 3
    assert all(str(recipe) in line for line in lines)
    assert any("train.learning_rat: no such key" in line for line in lines)


def test_a_broken_toml_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="line 2"):
        load_recipe(write(tmp_path, "seed = 1\n[train\n"))


def test_a_missing_recipe_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no recipe at"):
        load_recipe(tmp_path / "none.toml")


def test_an_override_wins_and_none_does_not(tmp_path: Path) -> None:
    recipe = write(tmp_path, '[train]\nbase = "a"\nlora_rank = 8\n')
    loaded = load_recipe(recipe, {"train": {"base": "b", "lora_rank": None}})
    assert (loaded.train.base, loaded.train.lora_rank) == ("b", 8)


def test_a_mix_of_nothing_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="every kind has weight 0"):
        load_recipe(write(tmp_path, "[dataset.kinds]\nimplement = 0\n"))


def test_a_workspace_remembers_its_recipe(tmp_path: Path) -> None:
    remember(tmp_path, load_recipe(None, seed=7))
    assert recipe_for(tmp_path, None).seed == 7


@pytest.mark.parametrize(
    "recipe", [p for p in sorted(RECIPES.glob("*.toml")) if p.name != "sources.toml"], ids=lambda p: p.stem
)
def test_every_bundled_recipe_loads_and_opens_with_its_launch_command(recipe: Path) -> None:
    load_recipe(recipe)
    first = recipe.read_text(encoding="utf-8").splitlines()[:6]
    assert any(recipe.name in line and line.startswith("#") for line in first)


def test_sections_that_contradict_each_other_are_found_before_the_run() -> None:
    values = {"evaluate": {"weights": "Q4_K_M"}, "export": {"merge": "dequantized"}, "train": {"quantization": "none"}}
    with pytest.raises(UserError) as caught:
        load_recipe(None, values)
    assert [line.split(": ")[1] for line in caught.value.message.splitlines()] == ["evaluate.weights", "export.merge"]


def test_a_recipe_that_is_a_folder_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot read the recipe"):
        load_recipe(tmp_path)


def test_a_model_s_name_in_ollama_becomes_one_file_s_name() -> None:
    assert (
        load_recipe(None, {"export": {"model_name": "me/eiffel:1b"}}).export.file_name("f16") == "me-eiffel-1b-f16.gguf"
    )
