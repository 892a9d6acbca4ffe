"""`python -m eiffel_expert.eiffel parse|tokens|outline|ecf FILE...`: the front end alone, for the eye and for scripts.

parse: a line a file, diagnostics with a caret. tokens: a line a token. outline: clauses and signatures. ecf: what
configuration files come to. Exit status: 0 all parse, 1 some do not, 2 a file can't be read.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import SourceText, Tree, UndecodableText, excerpt, parse
from .ecf.report import print_ecf
from .tokens import describe


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m eiffel_expert.eiffel", description="Eiffel front end")
    parser.add_argument("command", choices=("parse", "tokens", "outline", "ecf"))
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--target", help="of configuration files, the target to show (default: each)")
    options = parser.parse_args(arguments)
    if options.command == "ecf":
        return max(print_ecf(path, options.target) for path in options.files)
    return max(_run(options.command, path) for path in options.files)


def _run(command: str, path: Path) -> int:
    try:
        tree = parse(SourceText.decode(path.read_bytes()).text)
    except (OSError, UndecodableText) as problem:
        print(f"{path}: {problem}", file=sys.stderr)
        return 2
    if command == "tokens":
        _print_tokens(tree)
    elif command == "outline":
        _print_outline(tree)
    else:
        print(f"{path}: {'ok' if tree.ok else 'rejected'}, {len(tree.features)} features, dialect {tree.dialect}")
    for diagnostic in tree.diagnostics:
        print(f"{path}: {diagnostic}\n{excerpt(tree.text, diagnostic)}", file=sys.stderr)
    return 0 if tree.ok else 1


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


if __name__ == "__main__":
    sys.exit(main())
