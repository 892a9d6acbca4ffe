"""Stage export in order: merge, convert, quantise, compare, describe.

Comes in: workspace/train (adapter, held-out rows, which base) and workspace/dataset (prompts). Goes out: merged/,
merge.json, <name>-f16.gguf, <name>-q8_0.gguf and what else the recipe asks for, base-q8_0.gguf (the untouched base by
the same conversion, for the evaluation), parity.json, Modelfile. Whatever is finished is kept when it is started
again. Nothing is trained or scored here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from eiffel_expert.base import Base, EncodedRow, resolve_base
from eiffel_expert.config import Recipe
from eiffel_expert.errors import UserError
from eiffel_expert.export.gguf import CONVERTED_TYPES, convert, converter
from eiffel_expert.export.merge import Merge, merge
from eiffel_expert.export.modelfile import modelfile
from eiffel_expert.export.parity import Case, check_parity, hard_cases, require_parity
from eiffel_expert.export.quantize import quantize, quantizer
from eiffel_expert.job import Job
from eiffel_expert.progress import say
from eiffel_expert.prompts import messages_of
from eiffel_expert.records import read_jsonl
from eiffel_expert.workspace import BASE_GGUF, read_json, require_space, write_atomically, write_json

BYTES_A_WEIGHT = {"merged": 4.0, "f16": 2.0, "q8_0": 1.07, "Q4_K_M": 0.62, "Q5_K_M": 0.72, "Q6_K": 0.83}


def run(job: Job) -> dict[str, Any]:
    """Returns counts for the manifest."""
    require(job.recipe)
    kinds = wanted_types(job.recipe.export.quantizations)
    trained = job.workspace.finished("train")
    base = trained_base(trained)
    require_room(job, base, kinds)
    merged = _merge(job, base, trained)
    files = _convert(job, base, kinds)
    parity = _parity(job, files["f16"])
    _describe(job, files[kinds[-1]])
    return {
        "merge": merged["chosen"],
        "heldout_losses": merged["losses"],
        "models": {kind: path.name for kind, path in files.items()},
        "parity": {key: value for key, value in parity.items() if key != "different_prompts"},
    }


def wanted_types(named: Sequence[str]) -> tuple[str, ...]:
    """f16 (parity is checked on it), q8_0 (the evaluation compares it with the base's), and what the recipe names; the
    last one named is the Modelfile's."""
    others = [kind for kind in ("f16", "q8_0") if kind not in named]
    return tuple(dict.fromkeys([*others, *named]))


def require(recipe: Recipe) -> None:
    """MissingTool if the converter, or the quantiser where the recipe needs it, is not there."""
    converter()
    if set(recipe.export.quantizations) - set(CONVERTED_TYPES):
        quantizer()


def trained_base(trained: Path) -> Base:
    """The base that the adapter belongs to; UserError if it has changed since the training."""
    record = read_json(trained / "base.json")
    base = resolve_base(record["name"])
    if base.fingerprint != record["fingerprint"]:
        raise UserError(
            f"the base {record['name']} is not the one that the adapter was trained on: its content has changed",
            "bring the old content back, or train again",
        )
    return base


def model_path(job: Job, kind: str) -> Path:
    return job.folder / job.recipe.export.file_name(kind)


def require_room(job: Job, base: Base, kinds: Sequence[str]) -> None:
    """UserError if what is still to be written does not fit the disk."""
    sizes = {model_path(job, kind): BYTES_A_WEIGHT[kind] for kind in kinds}
    sizes |= {job.folder / BASE_GGUF: BYTES_A_WEIGHT["q8_0"], job.folder / "merged": BYTES_A_WEIGHT["merged"]}
    missing = sum(size for path, size in sizes.items() if not path.exists())
    require_space(job.folder, int(missing * count_weights(base.path) / 1e6) + 50, "the exported model")


def count_weights(folder: Path) -> int:
    """Number of weights in the folder's safetensors files, from their headers."""
    import math

    from safetensors import safe_open

    total = 0
    for file in folder.glob("*.safetensors"):
        with safe_open(file, framework="np") as tensors:
            total += sum(math.prod(tensors.get_slice(name).get_shape()) for name in tensors.keys())  # noqa: SIM118
    return total


def _merge(job: Job, base: Base, trained: Path) -> dict[str, Any]:
    """merge.json's content. It is written after merged/: without it the merge is not done."""
    if (job.folder / "merge.json").exists() and (job.folder / "merged").exists():
        say("  merged before, kept")
        record: dict[str, Any] = read_json(job.folder / "merge.json")
        return record
    say("  merging the adapter, two ways, and measuring both on held-out rows")
    task = Merge(
        base=base,
        adapter=trained / "adapter",
        rows=[EncodedRow.from_json(row) for row in read_jsonl(trained / "heldout.jsonl")],
        quantization=job.recipe.train.quantization,
        wanted=job.recipe.export.merge,
        adapter_loss=read_json(trained / "losses.json")["adapter"],
        compute=job.recipe.train.compute,
    )
    return merge(task, job.folder)


def _convert(job: Job, base: Base, kinds: Sequence[str]) -> dict[str, Path]:
    files = {kind: model_path(job, kind) for kind in kinds}
    merged = job.folder / "merged"
    for kind, target in sorted(files.items(), key=lambda entry: entry[0] not in CONVERTED_TYPES):  # K-quants need f16
        if target.exists():
            say(f"  {target.name} is there, kept")
        elif kind in CONVERTED_TYPES:
            say(f"  writing {target.name}")
            convert(merged, kind, target)
        else:
            say(f"  quantising {target.name}")
            quantize(files["f16"], kind, target)
    if not (job.folder / BASE_GGUF).exists():
        say(f"  writing {BASE_GGUF}, for the comparison")
        convert(base.path, "q8_0", job.folder / BASE_GGUF)
    return files


def _parity(job: Job, f16: Path) -> dict[str, Any]:
    """Compare llama.cpp with transformers; the report is written before it is judged, so that it can be read."""
    model = Base("merged", job.folder / "merged", "")
    prompts = list(heldout_cases(job.workspace.finished("dataset") / "heldout.jsonl", job.recipe.export.parity_prompts))
    report = check_parity(model.load("none"), model.tokenizer(), f16, [*prompts, *hard_cases()])
    write_json(job.folder / "parity.json", report)
    require_parity(report)
    say(
        f"  llama.cpp and transformers agree: token ids {report['token_ids_equal']}/{report['prompts']}, next token "
        f"{report['top1_equal']}/{report['top1_compared']} ({report['top1_near_ties']} near-ties)"
    )
    return report


def heldout_cases(heldout: Path, count: int) -> Iterator[Case]:
    """`count` conversations spread evenly over the held-out pairs."""
    rows = list(read_jsonl(heldout))
    for index in range(min(count, len(rows))):
        row = rows[index * len(rows) // min(count, len(rows))]
        yield Case(messages_of(row["instruction"], row["input"]), row["output"])


def _describe(job: Job, gguf: Path) -> None:
    tokenizer = Base("merged", job.folder / "merged", "").tokenizer()
    with write_atomically(job.folder / "Modelfile") as temporary:
        temporary.write_text(modelfile(gguf.name, tokenizer, job.recipe.export.context), encoding="utf-8")
