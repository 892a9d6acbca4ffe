"""docs/cli.md is generated; this fails when it no longer says what the command line does."""

from __future__ import annotations

from pathlib import Path

import typer.main
from typer.cli import get_docs_for_click

from eiffel_expert.cli import app

DOCS = Path(__file__).parents[1] / "docs" / "cli.md"


def generated() -> str:
    command = typer.main.get_command(app)
    text = get_docs_for_click(obj=command, ctx=typer.Context(command), name="eiffel-expert", title="Command line")
    return text.strip() + "\n"


def test_the_command_line_s_page_is_up_to_date() -> None:
    assert DOCS.read_text(encoding="utf-8") == generated(), "run: python tests/test_docs.py"


if __name__ == "__main__":
    DOCS.write_text(generated(), encoding="utf-8")
