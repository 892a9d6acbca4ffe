"""`.e` files of other languages are told from Eiffel."""

from __future__ import annotations

import pytest

from eiffel_expert.corpus.recognise import foreign_language

EIFFEL = (
    "class A\nend\n",
    'note\n\tdescription: "X"\ndeferred class\n\tLIST [G]\ninherit\n\tANY\nend\n',
    '-- a comment first\nexpanded class INTEGER_REF_X obsolete "no" feature end',
    'indexing "old" class POINT creation make feature make is do end end',
    "class BROKEN feature f do x := end",
)


@pytest.mark.parametrize("text", EIFFEL)
def test_eiffel_of_any_dialect(text: str) -> None:
    assert foreign_language(text) == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("include std/io.e\nglobal function f(integer x)\n  return x\nend function\n", "Euphoria"),
        ("(defun f (x) x)\n(provide 'f)\n", "Lisp"),
        ("def square(x) {\n    return x * x\n}\n", "E"),
        ("#include <stdio.h>\nint main () { return 0; }\n", "C"),
        ("-- class A end\nsome words\n", "unknown"),
    ],
)
def test_other_languages(text: str, language: str) -> None:
    assert foreign_language(text) == language
