"""Readings of earlier runs: what is found again, and what is done when they are of no use."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.corpus.reading import read
from eiffel_expert.corpus.readings import FILE, Readings, packed, row_of, unpacked

TEXT = """class A

feature

	size: INTEGER
			-- How many there are

	doubled: INTEGER
		require
			some: size > 0
		do
			Result := size * 2
		end

end
"""


def test_units_come_back_as_they_were() -> None:
    _, contents = read(TEXT.encode())
    assert unpacked(packed(contents.units)) == list(contents.units)


def test_a_reading_is_found_by_its_key(tmp_path: Path) -> None:
    reading, contents = read(TEXT.encode())
    with Readings(tmp_path, tmp_path) as readings:
        readings.keep([row_of(reading, contents)])
    with Readings(tmp_path, tmp_path) as readings:
        assert readings.find([reading.key]) == {reading.key: reading}
        assert readings.units(reading.key) == list(contents.units)
        assert readings.sketch(reading.key) == contents.sketch


def test_the_same_text_in_another_encoding_has_the_same_digest() -> None:
    text = TEXT.replace("How many", "Größe")
    one, other = (read(text.encode(encoding))[0] for encoding in ("utf-8", "latin-1"))
    assert one.digest == other.digest and one.key != other.key


def test_a_damaged_file_costs_the_memory_not_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / FILE).write_bytes(b"no database" * 1000)
    reading, contents = read(TEXT.encode())
    with Readings(tmp_path / "cache", tmp_path) as readings:
        readings.keep([row_of(reading, contents)])
        assert readings.units(reading.key) == list(contents.units)
    assert "no memory of earlier runs" in capsys.readouterr().err
