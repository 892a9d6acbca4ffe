"""One trainer, one run: what `benchmarks/training.py` starts in a process of its own for each row of its table.

    python benchmarks/training_arms.py ARM settings.json

Comes in: the base's folder, samples, knobs. Goes out, as result.json in the run's folder: seconds of the steps, tokens,
peak resident memory; and adapter/. Every arm has the same NF4 base, LoRA and rate, and sees every sample once.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any


def main() -> None:
    arm, settings = sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    folder = Path(settings["folder"])
    found = {"native": native, "llamafactory": native, "trl": trl, "trl-packed": trl}[arm](arm, settings, folder)
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    (folder / "result.json").write_text(json.dumps({**found, "peak": peak * 1024}), encoding="utf-8")


def native(arm: str, settings: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Our own loop, or LLaMA-Factory through our engine: both by the recipe's section."""
    from eiffel_expert.config import TrainSection
    from eiffel_expert.train.adapter import prepare, train_adapter
    from eiffel_expert.train.encode import Sample

    section = TrainSection(**settings["section"], trainer=arm)
    samples, heldout = ([Sample(**one) for one in settings[side]] for side in ("training", "heldout"))
    run = prepare(folder, section, settings["seed"], samples, heldout)
    counts = train_adapter(run)
    return {"seconds": counts["seconds"], "tokens": run.encoded.tokens, "supervised": run.encoded.supervised}


def trl(arm: str, settings: dict[str, Any], folder: Path) -> dict[str, Any]:
    """trl's SFTTrainer, its defaults but for what all arms share; the loss on completions, as it does by itself."""
    import torch
    from datasets import Dataset
    from peft import LoraConfig
    from trl import SFTConfig, SFTTrainer

    from eiffel_expert.base import resolve_base

    section = settings["section"]
    base = resolve_base(section["base"])
    model = base.load("4bit", section["compute"])
    model.config.use_cache = False
    config = SFTConfig(
        output_dir=str(folder / "trl"),
        max_length=section["max_length"],
        packing=arm == "trl-packed",
        per_device_train_batch_size=1,
        gradient_accumulation_steps=settings["accumulation"][arm],
        num_train_epochs=1,
        learning_rate=section["learning_rate"],
        lr_scheduler_type="cosine",
        warmup_steps=section["warmup_steps"],
        gradient_checkpointing=section["gradient_checkpointing"],
        bf16=section["compute"] == "bfloat16",
        use_cpu=not torch.cuda.is_available(),
        logging_steps=1,
        save_strategy="no",
        report_to="none",
        seed=settings["seed"],
    )
    lora = LoraConfig(r=section["lora_rank"], lora_alpha=section["lora_alpha"], target_modules="all-linear")
    rows = Dataset.from_list([conversation(one) for one in settings["training"]])
    trainer = SFTTrainer(model, config, train_dataset=rows, processing_class=base.tokenizer(), peft_config=lora)
    tokens, supervised = counted(trainer.get_train_dataloader())
    started = time.monotonic()
    trainer.train()
    seconds = time.monotonic() - started
    trainer.model.save_pretrained(folder / "adapter")
    return {"seconds": seconds, "tokens": tokens, "supervised": supervised}


def conversation(sample: dict[str, str]) -> dict[str, Any]:
    from eiffel_expert.prompts import messages_of

    turns = messages_of(sample["instruction"], sample["input"], sample["output"])
    return {"prompt": turns[:1], "completion": turns[1:]}


def counted(batches: Any) -> tuple[int, int]:
    """(tokens, supervised ones) of an epoch, padding left out."""
    tokens = supervised = 0
    for batch in batches:
        mask = batch.get("attention_mask")
        tokens += int(mask.sum()) if mask is not None else batch["input_ids"].numel()
        supervised += int((batch["labels"] != -100).sum())
    return tokens, supervised


if __name__ == "__main__":
    main()
