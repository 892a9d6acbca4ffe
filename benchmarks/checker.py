"""How well the builtin checker agrees with gelint, how fast it is, and what causes the differences.

    python benchmarks/checker.py table
    python benchmarks/checker.py suite [--suite FOLDER] [--gelint PROGRAM] [--match TEXT] [--limit N]
    python benchmarks/checker.py classes SET... [--gelint PROGRAM] [--match TEXT] [--limit N]
    python benchmarks/checker.py mutants void|type [--gelint PROGRAM] [--match OPERATOR|CLASS|CODE] [--limit N]
    python benchmarks/checker.py speed [--gelint PROGRAM]
    python benchmarks/checker.py start
    python benchmarks/checker.py show void|type NUMBER

With --gelint the answers are asked of that program (26.04 or later; the variables that its ECFs need are to be set) and
stored in the folder of --answers; without it the stored ones are compared with the checker's findings. SET is one of
gobo-library, gobo-tool, ewf, eiffel-loop, ise-library. --only-disagreements prints each differing system, class or
mutant with its file and line; otherwise only the figures and the commonest causes are printed.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

import checker_answers
import checker_classes
import checker_mutants
import checker_snippets
import checker_suite
import checker_table
from checker_builtin import Builtin, Finding
from checker_gelint import Gelint
from checker_systems import SETS, set_environment


def print_figures(rows: Iterable[tuple[str, int, int]]) -> None:
    for what, count, total in rows:
        share = f"{100 * count / total:7.2f} %" if total else "      -  "
        print(f"{what:<52} {count:>6} of {total:>6} {share}")


def print_causes(causes: Iterable[str], most: int = 25) -> None:
    """The commonest causes of difference, "" being none."""
    counted = Counter(cause for cause in causes if cause)
    for cause, count in counted.most_common(most):
        print(f"{count:>6}  {cause[:180]}")
    if len(counted) > most:
        print(f"        and {len(counted) - most} more causes")


def print_difference(where: str, cause: str, finding: Finding, expected: list[str]) -> None:
    print(f"{where}\n    {cause}")
    for code, line, message in finding.errors[:3]:
        print(f"    builtin: line {line}: [{code}] {message}")
    for reason, line in [] if finding.verdict == "rejected" else finding.reasons[:3]:
        print(f"    builtin: line {line}: {finding.verdict}: {reason}")
    for line_of_gelint in expected[:3]:
        print(f"    gelint:  {line_of_gelint}")


def worded(errors: list[dict[str, object]]) -> list[str]:
    """gelint's errors, a line each."""
    return [f"{one['text_class']} line {one['line']}: [{one['code']}] {one['message']}" for one in errors]


def suite_folder(options: argparse.Namespace) -> Path:
    given = options.suite or Path(os.environ.get("GOBO", "")) / "tool/gecop/validation"
    if not (given / "Readme.md").is_file():
        raise SystemExit(f"{given} is not the validity suite: name it with --suite, or set GOBO")
    return Path(given)


def run_suite(options: argparse.Namespace) -> None:
    folder = suite_folder(options)
    set_environment("gobo-library")
    if options.gelint:
        stored = checker_suite.ask(Gelint(options.gelint, seconds=20.0), folder)
        print(checker_answers.store(options.answers, "suite", stored))
        return
    answers = checker_answers.load(options.answers, "suite")
    names = [name for name in checker_suite.systems(folder) if options.match in name][: options.limit or None]
    compared = checker_suite.compare(Builtin(options.answers), folder, answers, names)
    for one in compared if options.only_disagreements else []:
        if one.cause:
            print_difference(one.name, one.cause, one.finding, worded(answers["systems"][one.name]["errors"]))
    print_figures(checker_suite.figures(compared))
    print_causes(one.cause for one in compared)


def run_classes(options: argparse.Namespace) -> None:
    for name in options.sets or SETS:
        set_environment(name)
        if options.gelint:
            stored = checker_classes.ask(Gelint(options.gelint), name)
            print(checker_answers.store(options.answers, f"classes-{name}", stored))
            continue
        answers = checker_answers.load(options.answers, f"classes-{name}")
        start = time.perf_counter()
        compared = checker_classes.compare(Builtin(options.answers), answers, options.match, options.limit)
        errors = {path: one["errors"] for system in answers["systems"] for path, one in system["classes"].items()}
        for one in compared if options.only_disagreements else []:
            if one.cause:
                print_difference(one.path, one.cause, one.finding, worded(errors[one.path]))
        print_figures(checker_classes.figures(name, compared))
        print_causes(one.cause for one in compared)
        print(f"{name}: {len(compared)} classes in {time.perf_counter() - start:.1f} s")


def run_mutants(options: argparse.Namespace) -> None:
    builtin = Builtin(options.answers)
    for kind in options.kinds or checker_mutants.KINDS:
        if options.gelint:
            sets = options.sets.split(",") if options.sets else checker_mutants.SETS_OF[kind]
            answers = [checker_answers.load(options.answers, f"classes-{name}") for name in sets]
            chosen = checker_mutants.choose_mutants(answers, kind, options.count, options.seed)
            about = {"kind": kind, "seed": options.seed}
            gelint = Gelint(options.gelint)
            print(checker_mutants.ask(gelint, builtin, chosen, options.answers, f"mutants-{kind}", about))
            continue
        stored = checker_answers.load(options.answers, f"mutants-{kind}")
        start = time.perf_counter()
        compared = checker_mutants.compare(builtin, checker_mutants.mutants_of(stored, options.match, options.limit))
        for one in compared if options.only_disagreements else []:
            if one.cause:
                mutant = one.mutant
                where = f"#{mutant.number} {mutant.path}:{mutant.line} ({mutant.feature})"
                print_difference(where, one.cause, one.finding, worded(mutant.errors))
        print_figures(checker_mutants.figures(kind, compared))
        print_causes(one.cause for one in compared)
        print(f"{kind}: {len(compared)} mutants in {time.perf_counter() - start:.1f} s")


def run_speed(options: argparse.Namespace) -> None:
    checker_snippets.measure(Gelint(options.gelint) if options.gelint else None)


def run_start(options: argparse.Namespace) -> None:
    for told, seconds in checker_table.start_seconds(options.answers):
        print(f"start: {told}; {seconds:.2f} s of processor")


def run_table(options: argparse.Namespace) -> None:
    """Print each row as it is measured; those without stored answers are told."""
    builtin = Builtin(options.answers)
    measures: tuple[Callable[[], list[checker_table.Row]], ...] = (
        lambda: checker_table.suite_rows(builtin, suite_folder(options), stored_answers(options, "suite")),
        lambda: checker_table.class_rows(
            builtin, {name: stored_answers(options, f"classes-{name}") for name in checker_table.CLASS_SETS}
        ),
        lambda: [checker_table.mutant_row(builtin, "void", stored_answers(options, "mutants-void"))],
        lambda: [checker_table.mutant_row(builtin, "type", stored_answers(options, "mutants-type"))],
        lambda: [checker_table.speed_row()],
        lambda: [checker_table.start_row(options.answers)],
    )
    for measure in measures:
        try:
            for row in measure():
                print(row, flush=True)
        except SystemExit as problem:
            print(f"---  {problem}", flush=True)


def stored_answers(options: argparse.Namespace, name: str) -> Any:
    return checker_answers.load(options.answers, name)


def show_mutant(options: argparse.Namespace) -> None:
    stored = checker_answers.load(options.answers, f"mutants-{options.kind}")
    sys.stdout.writelines(checker_mutants.difference(stored, options.number))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--answers", type=Path, default=checker_answers.default_folder(), metavar="FOLDER")
    shared.add_argument("--gelint", default="", metavar="PROGRAM", help="ask it and store its answers")
    shared.add_argument("--match", default="", metavar="TEXT", help="only what has this in its name or path")
    shared.add_argument("--limit", type=int, default=0, metavar="N", help="only the first N")
    shared.add_argument("--only-disagreements", action="store_true", help="print each of them")
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    suite = commands.add_parser("suite", parents=[shared], help="Gobo's validity suite")
    suite.add_argument("--suite", type=Path, default=None, metavar="FOLDER")
    suite.set_defaults(run=run_suite)
    classes = commands.add_parser("classes", parents=[shared], help="real classes in their own universe")
    classes.add_argument("sets", nargs="*", metavar="SET", help=", ".join(SETS))
    classes.set_defaults(run=run_classes)
    mutants = commands.add_parser("mutants", parents=[shared], help="changed classes")
    mutants.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(checker_mutants.KINDS))
    mutants.add_argument("--count", type=int, default=2000, metavar="N", help="how many to make")
    mutants.add_argument("--seed", type=int, default=20260423, metavar="N")
    mutants.add_argument("--sets", default="", metavar="SET,...", help="whose classes to change")
    mutants.set_defaults(run=run_mutants)
    speed = commands.add_parser("speed", parents=[shared], help="snippets a second")
    speed.set_defaults(run=run_speed)
    start = commands.add_parser("start", parents=[shared], help="seconds to load a cached universe of 2,000 classes")
    start.set_defaults(run=run_start)
    table = commands.add_parser("table", parents=[shared], help="all figures beside what is asked for")
    table.add_argument("--suite", type=Path, default=None, metavar="FOLDER")
    table.set_defaults(run=run_table)
    show = commands.add_parser("show", parents=[shared], help="the change that a mutant is")
    show.add_argument("kind", choices=list(checker_mutants.KINDS))
    show.add_argument("number", type=int)
    show.set_defaults(run=show_mutant)
    return parser.parse_args()


def main() -> int:
    options = arguments()
    options.run(options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
