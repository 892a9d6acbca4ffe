"""A prepared run in LLaMA-Factory's words: dataset_info.json, the samples, train.yaml.

Comes in: a run. Goes out: files in a folder of their own, with the same meaning as the native trainer's settings. The
chat template is the base's own: LLaMA-Factory reads it from the tokenizer. What it can't do is refused, not dropped.
Keys as of LLaMA-Factory 0.9.5.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from eiffel_expert.base.model import compute_dtype
from eiffel_expert.errors import UserError
from eiffel_expert.records import write_jsonl
from eiffel_expert.workspace import write_atomically, write_json

if TYPE_CHECKING:
    from eiffel_expert.train.adapter import Run

DATASET = "eiffel"
LIST = "dataset_info.json"
COLUMNS = {"prompt": "instruction", "query": "input", "response": "output"}


def write_files(run: Run, folder: Path, output: Path) -> Path:
    """The three files under `folder`; the path of the YAML. The trained adapter is to lie in `output`."""
    import yaml

    require_possible(run)
    kept = {row.pair_id for row in run.encoded.rows}
    samples = (sample for sample in run.samples if sample.id in kept)
    rows = ({"instruction": s.instruction, "input": s.input, "output": s.output} for s in samples)
    write_jsonl(folder / f"{DATASET}.jsonl", rows)
    write_json(folder / LIST, {DATASET: {"file_name": f"{DATASET}.jsonl", "columns": COLUMNS}})
    settings = folder / "train.yaml"
    with write_atomically(settings) as temporary:
        temporary.write_text(yaml.safe_dump(settings_of(run, folder, output), sort_keys=False), encoding="utf-8")
    return settings


def require_possible(run: Run) -> None:
    """UserError for what only the native trainer does."""
    section = run.section
    if run.base.untaught_tokens():
        raise UserError(
            f"base {run.base.name} never learnt its turn tokens, and LLaMA-Factory can't train single rows",
            "take the -Instruct variant, or the native trainer",
        )
    asked = {
        "checkpoint_every": section.checkpoint_every > 1,
        "evaluate_steps": section.evaluate_steps > 0,
        "preference_epochs": section.preference_epochs > 0,
        "sharding": section.sharding != "none",
        "watch": section.watch != "none",
    }
    if unable := [name for name, is_asked in asked.items() if is_asked]:
        raise UserError(
            f"--trainer llamafactory has no {', '.join(unable)} here", "set it to its default, or the native trainer"
        )


def settings_of(run: Run, folder: Path, output: Path) -> dict[str, Any]:
    """The YAML's values."""
    section, plan = run.section, run.plan
    return {
        "model_name_or_path": str(run.base.path),
        "stage": "sft",
        "do_train": True,
        "finetuning_type": "lora",
        "lora_rank": section.lora_rank,
        "lora_alpha": section.lora_alpha,
        "lora_dropout": section.lora_dropout,
        "lora_target": "all",
        "use_rslora": section.lora_variant == "rslora",
        "use_dora": section.lora_variant == "dora",
        "pissa_init": section.lora_init == "pissa",
        "pissa_convert": section.lora_init == "pissa",
        **_quantization(section.quantization),
        "dataset": DATASET,
        "dataset_dir": str(folder),
        "cutoff_len": section.max_length,
        "packing": section.packing,
        "neat_packing": section.packing,
        "per_device_train_batch_size": section.batch_size,
        "gradient_accumulation_steps": section.gradient_accumulation,
        "max_steps": plan.steps,
        "learning_rate": section.learning_rate,
        "lr_scheduler_type": section.schedule,
        "warmup_steps": plan.warmup_steps,
        "weight_decay": section.weight_decay,
        "max_grad_norm": 1.0,
        "optim": "adamw_torch",
        "neftune_noise_alpha": section.neftune_alpha or None,
        "disable_gradient_checkpointing": not section.gradient_checkpointing,
        "flash_attn": "sdpa",
        **_arithmetic(section.compute),
        "seed": run.seed,
        "output_dir": str(output),
        "logging_steps": 1,
        "save_steps": section.save_steps,
        "save_total_limit": 2,
        "report_to": "none",
    }


def _quantization(name: str) -> dict[str, Any]:
    if name == "none":
        return {}
    return {
        "quantization_bit": 4 if name == "4bit" else 8,
        "quantization_method": "bnb",
        "quantization_type": "nf4",
        "double_quantization": True,
    }


def _arithmetic(compute: str) -> dict[str, Any]:
    import torch

    dtype = compute_dtype(compute)
    on_cpu = not torch.cuda.is_available()
    return {
        "bf16": dtype == torch.bfloat16,
        "fp16": dtype == torch.float16,
        **({"use_cpu": True, "infer_dtype": "float32"} if on_cpu else {}),
    }
