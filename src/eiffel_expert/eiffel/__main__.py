"""`python -m eiffel_expert.eiffel parse|tree|tokens|outline|format|ecf FILE...`: the front end alone.

parse: a line a file, findings with a caret. tree: a line a node. tokens: a line a token. outline: clauses
and signatures. format: files laid out anew, in place; with --check nothing is written. ecf: what configuration files
come to. Exit status: 0 all parse (and, with --check, are formatted), 1 some do not, 2 a file can't be read or written.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from . import Diagnostic, SourceText, Tree, UndecodableText, excerpt, format_bytes, parse, remarks
from .diagnostics import UNSUPPORTED
from .dump import dump
from .ecf.report import print_ecf
from .tokens import describe


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m eiffel_expert.eiffel", description="Eiffel front end")
    parser.add_argument("command", choices=("parse", "tree", "tokens", "outline", "format", "ecf"))
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--target", help="of configuration files, the target to show (default: each)")
    parser.add_argument("--check", action="store_true", help="format: write nothing, tell which files would change")
    options = parser.parse_args(arguments)
    if options.command == "ecf":
        return max(print_ecf(path, options.target) for path in options.files)
    return max(_run(options.command, path, options.check) for path in options.files)


def _run(command: str, path: Path, check: bool) -> int:
    try:
        if command == "format":
            return _format(path, check)
        tree = parse(SourceText.decode(path.read_bytes()).text)
    except (OSError, UndecodableText) as problem:
        print(f"{path}: {getattr(problem, 'strerror', None) or problem}", file=sys.stderr)
        return 2
    if command == "tokens":
        _print_tokens(tree)
    elif command == "tree":
        print("\n".join(dump(tree)))
    elif command == "outline":
        _print_outline(tree)
    else:
        print(f"{path}: {_verdict(tree)}, {len(tree.features)} features, dialect {tree.dialect}")
    _complain(path, tree.text, [*tree.diagnostics, *(remarks(tree) if command == "parse" else ())])
    return 0 if tree.ok else 1


def _verdict(tree: Tree) -> str:
    if tree.ok:
        return "ok"
    return "undecided" if any(found.code == UNSUPPORTED for found in tree.diagnostics) else "rejected"


def _complain(path: Path, text: str, diagnostics: list[Diagnostic]) -> None:
    for diagnostic in diagnostics:
        print(f"{path}: {diagnostic}\n{excerpt(text, diagnostic)}", file=sys.stderr)


def _format(path: Path, check: bool) -> int:
    data = path.read_bytes()
    formatted, diagnostics = format_bytes(data)
    if diagnostics:
        _complain(path, SourceText.decode(data).text, diagnostics)
        return 1
    if formatted == data:
        return 0
    if check:
        print(f"{path}: would change")
        return 1
    _write(path.resolve(), formatted)
    return 0


def _write(path: Path, data: bytes) -> None:
    """Through a file beside it, so that `path` is whole at any time."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_bytes(data)
        shutil.copymode(path, temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _print_tokens(tree: Tree) -> None:
    for kind, text, start, _ in tree.tokens():
        line, column = tree.position(start)
        print(f"{line}:{column}\t{describe(kind)}\t{text}")


def _print_outline(tree: Tree) -> None:
    if tree.root is None:
        return
    print(f"{tree.line_of(tree.root)}: class {tree.root.name}")
    for clause in tree.root.feature_clauses:
        clients = "" if clause.clients is None else " {" + ", ".join(clause.clients) + "}"
        print(f"{tree.line_of(clause)}: feature{clients} {tree.clause_comment(clause)}".rstrip())
        for feature in clause.features:
            start, end = tree.signature_span(feature)
            print(f"{tree.line_of(feature)}:\t{' '.join(tree.text[start:end].split())}")


def run() -> int:
    """`main`, quiet where the reader of its output goes away (`| head`) or the user interrupts."""
    try:
        status = main()
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it ends
        return 0
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(run())
