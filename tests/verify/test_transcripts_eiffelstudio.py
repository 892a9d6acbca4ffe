"""What EiffelStudio's ec prints, as one shape.

The transcripts are ours, after published ones: no ec has been at hand.
"""

from __future__ import annotations

import pytest

from eiffel_expert.verify.eiffelstudio import normalised, read

RULE = "-" * 79
HEAD = """Eiffel Compilation Manager
Version 25.02.9.8732 - linux-x86-64

Degree 6: Examining System
Degree 5: Parsing Classes
Degree 4: Analyzing Inheritance
Degree 3: Checking Types
"""
VUTA = f"""{RULE}

Error code: VUTA(2)

Error: target of the Object_call might be void.
What to do: ensure target of the call is attached.

Class: APPLICATION
Feature: make
Called feature: count from {{READABLE_STRING_GENERAL}}
Line: 20
      do
->      print (name.count)
      end

{RULE}
"""
WARNING = f"""{RULE}

Warning code: Unused Local

Class: APPLICATION
Feature: make
Unused local is:
\tc: INTEGER_32

{RULE}
"""


def test_success_is_said_in_words() -> None:
    transcript = read(HEAD + "Degree 2: Generating Byte Code\nSystem Recompiled.\n")
    assert (transcript.finished, transcript.findings, transcript.unknown) == (True, (), ())


def test_validity_error_has_code_class_and_line() -> None:
    transcript = read(HEAD + VUTA)
    (found,) = transcript.findings
    assert (found.code, found.class_name, found.line) == ("VUTA-2", "APPLICATION", 20)
    assert found.message == "target of the Object_call might be void."
    assert (transcript.finished, transcript.unknown) == (False, ())


def test_several_blocks() -> None:
    assert [f.code for f in read(HEAD + VUTA + VUTA.replace("VUTA(2)", "VEEN")).findings] == ["VUTA-2", "VEEN"]


def test_warning_is_no_error() -> None:
    transcript = read(HEAD + WARNING + "System Recompiled.\n")
    assert (transcript.errors, len(transcript.findings), transcript.finished) == ((), 1, True)


@pytest.mark.parametrize(
    "line", ["Syntax error at line 12 in class APPLICATION", "Syntax error at line 12 in class APPLICATION."]
)
def test_syntax_error_names_line_and_class(line: str) -> None:
    (found,) = read(f"{HEAD}{RULE}\n\n{line}\n\n      do\n->      x :=\n      end\n\n{RULE}\n").findings
    assert (found.code, found.class_name, found.line, found.is_warning) == ("SERR", "APPLICATION", 12, False)


def test_block_without_a_rule_ends_before_success() -> None:
    transcript = read("Warning code: X\n\nClass: A\nSystem Recompiled.\n")
    assert transcript.finished


@pytest.mark.parametrize(
    "line",
    [
        "Exception tag: Feature call on void target.",
        "ec: system execution failed.",
        "Press <Return> to resume compilation or <Q> to quit",
        "Eiffel panic: no more memory",
        "Error in configuration file.",
    ],
)
def test_what_is_neither_progress_nor_block_is_unknown(line: str) -> None:
    assert read(HEAD + line + "\n").unknown == (line,)


def test_lines_of_windows_are_read() -> None:
    assert read((HEAD + VUTA).replace("\n", "\r\n")).errors[0].line == 20


def test_codes_are_written_one_way() -> None:
    assert [normalised(code) for code in ("VUTA(2)", "VEEN", "VUAR(1)")] == ["VUTA-2", "VEEN", "VUAR-1"]
