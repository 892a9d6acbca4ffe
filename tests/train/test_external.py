"""LLaMA-Factory as the trainer: what it is told, what comes back; a stand-in takes its place."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from eiffel_expert.config import TrainSection
from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.train import external
from eiffel_expert.train.adapter import Run, prepare, train_adapter
from eiffel_expert.train.encode import Sample
from eiffel_expert.train.llamafactory import write_files
from eiffel_expert.train.metrics import read_points

Rows = list[dict[str, str]]
# Reads the YAML as LLaMA-Factory does, trains nothing, writes an adapter of its shape and its log.
STAND_IN = """
import json, pathlib, sys, yaml
settings = yaml.safe_load(pathlib.Path(sys.argv[2]).read_text())
listed = json.loads((pathlib.Path(settings["dataset_dir"]) / "dataset_info.json").read_text())[settings["dataset"]]
rows = (pathlib.Path(settings["dataset_dir"]) / listed["file_name"]).read_text().splitlines()
assert all(set(json.loads(row)) == set(listed["columns"].values()) for row in rows)
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained(settings["model_name_or_path"])
names = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
config = LoraConfig(r=settings["lora_rank"], lora_alpha=settings["lora_alpha"], target_modules=names)
output = pathlib.Path(settings["output_dir"])
get_peft_model(model, config).save_pretrained(output)
with (output / "trainer_log.jsonl").open("w") as log:
    for step in range(1, settings["max_steps"] + 1):
        line = {"current_steps": step, "total_steps": settings["max_steps"], "loss": 3.0 / step, "lr": 1e-3}
        log.write(json.dumps({**line, "elapsed_time": f"0:00:0{step}"}) + "\\n")
"""


def prepared(folder: Path, base: Path, rows: Rows, **values: Any) -> Run:
    knobs = {"trainer": "llamafactory", "max_length": 256, "max_steps": 3, "gradient_accumulation": 2}
    samples = [Sample(str(n), **row) for n, row in enumerate(rows)]
    section = TrainSection(**{**knobs, "base": str(base), **values})
    return prepare(folder, section, 1, samples[6:], samples[:6])


def stand_in(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = folder / "llamafactory-cli"
    program.write_text(f"#!{sys.executable}\n{script}")
    program.chmod(0o755)
    monkeypatch.setenv(external.VARIABLE, str(program))
    monkeypatch.setattr(external, "SECONDS_BETWEEN_LOOKS", 0.05)


def test_the_yaml_means_what_the_recipe_means(tiny_base: Path, eiffel_rows: Rows, tmp_path: Path) -> None:
    run = prepared(tmp_path, tiny_base, eiffel_rows, lora_variant="rslora", learning_rate=1e-3)
    told = yaml.safe_load(write_files(run, tmp_path / "lf", tmp_path / "out").read_text())
    expected = {
        "quantization_bit": 4,
        "double_quantization": True,
        "lora_target": "all",
        "use_rslora": True,
        "cutoff_len": 256,
        "neat_packing": True,
        "gradient_accumulation_steps": 2,
        "max_steps": 3,
        "learning_rate": 1e-3,
        "lr_scheduler_type": "cosine",
        "seed": 1,
    }
    assert {name: told[name] for name in expected} == expected


def test_its_adapter_comes_back_into_our_layout(
    tiny_base: Path, eiffel_rows: Rows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, STAND_IN, monkeypatch)
    folder = tmp_path / "train"
    counts = train_adapter(prepared(folder, tiny_base, eiffel_rows))
    assert counts["steps"] == 3
    assert [point["loss"] for point in read_points(folder / "metrics.jsonl")] == [3.0, 1.5, 1.0]
    losses = json.loads((folder / "losses.json").read_text())
    assert losses["adapter"] == pytest.approx(losses["base"], abs=1e-5)  # an untrained adapter answers like its base
    assert (folder / "adapter" / "tokenizer.json").is_file()


def test_a_failure_shows_its_last_words_and_its_log(
    tiny_base: Path, eiffel_rows: Rows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, "raise SystemExit('no such template')", monkeypatch)
    with pytest.raises(UserError, match="no such template"):
        train_adapter(prepared(tmp_path / "train", tiny_base, eiffel_rows))


def test_a_program_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(external.VARIABLE, "/nowhere/llamafactory-cli")
    with pytest.raises(MissingTool, match="which is no file"):
        external.environment()


@pytest.mark.parametrize(
    "knobs", [{"checkpoint_every": 2}, {"evaluate_steps": 5}, {"preference_epochs": 1}, {"sharding": "full"}]
)
def test_what_it_can_not_do_is_refused(
    knobs: dict[str, Any], tiny_base: Path, eiffel_rows: Rows, tmp_path: Path
) -> None:
    run = prepared(tmp_path, tiny_base, eiffel_rows, **knobs)
    with pytest.raises(UserError, match=next(iter(knobs))):
        write_files(run, tmp_path / "lf", tmp_path / "out")
