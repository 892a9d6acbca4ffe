"""Coverage-guided fuzzing of the Eiffel front end: python tests/fuzz/fuzz_eiffel.py [CORPUS_FOLDER] [OPTION]...

Needs the package atheris. Any exception, or tokens that do not make up the text, is a finding.
"""

from __future__ import annotations

import sys

from eiffel_expert.eiffel import FRAGMENT_KINDS, SourceText, UndecodableText, parse_fragment, walk


def check(data: bytes) -> None:
    """One input: its first byte chooses the kind of fragment, the rest is the text."""
    try:
        text = SourceText.decode(data[1:]).text
    except UndecodableText:
        return
    tree = parse_fragment(text, FRAGMENT_KINDS[data[0] % len(FRAGMENT_KINDS) if data else 0])
    for _, token, start, end in tree.tokens():
        assert text[start:end] == token
    for root in tree.nodes:
        for node in walk(root):
            tree.text_of(node)
    assert len(tree.diagnostics) <= 20


if __name__ == "__main__":
    import atheris

    atheris.instrument_all()
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
