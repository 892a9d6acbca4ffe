"""What counts as a leak of a benchmark into a corpus, and what is an idiom."""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.decontamination import SHARED_TEXT, TASK_NAME, Benchmark, folder_hash, leaks, reasons

TASK = """class BOUNDED_LEDGER
feature
	transfer_between (source, target: LEDGER_ACCOUNT; cents: INTEGER)
			-- Move `cents' out of the source account into the target account, both in one journal entry.
		require
			enough: source.available_balance >= cents
		do
			source.withdraw_cents (cents)
			target.deposit_cents (cents)
		end
end
"""
OTHER = "class WINDOW feature title: STRING width: INTEGER height: INTEGER show do screen.open (Current, title) end end"


def _benchmark(folder: Path, **files: str) -> Benchmark:
    for name, text in files.items():
        (folder / f"{name}.e").write_text(text)
    found = Benchmark.read(folder)
    assert found is not None
    return found


def test_a_class_that_holds_a_task_shares_its_text(tmp_path: Path) -> None:
    benchmark = _benchmark(tmp_path, ledger=TASK)
    assert reasons(benchmark, [OTHER, TASK.replace("BOUNDED_LEDGER", "COPY")], [["WINDOW"], ["COPY"]]) == [
        "",
        SHARED_TEXT,
    ]


def test_layout_and_punctuation_do_not_hide_it(tmp_path: Path) -> None:
    benchmark = _benchmark(tmp_path, ledger=TASK)
    assert leaks(benchmark, [" ".join(TASK.upper().split())])[0] > 0


def test_a_class_of_the_same_name_is_left_out(tmp_path: Path) -> None:
    benchmark = _benchmark(tmp_path, find_median=TASK)
    assert reasons(benchmark, [OTHER, OTHER], [["BOUNDED_LEDGER"], ["STATISTICS", "find_median"]]) == [TASK_NAME] * 2


def test_a_kernel_class_is_no_task(tmp_path: Path) -> None:
    assert not _benchmark(tmp_path, x="class STRING_8 feature end").has_name("STRING_8")


def test_a_loop_as_everybody_writes_it_is_no_leak(tmp_path: Path) -> None:
    loop = "local i: INTEGER do from i := 1 until i > count loop put (item (i), i) i := i + 1 end end"
    assert leaks(_benchmark(tmp_path, loops=loop), [loop]) == [0]


def test_what_many_texts_share_is_an_idiom(tmp_path: Path) -> None:
    assert leaks(_benchmark(tmp_path, ledger=TASK), [TASK] * 11) == [0] * 11


def test_no_folder_is_no_benchmark(tmp_path: Path) -> None:
    assert Benchmark.read(tmp_path / "eiffelbench") is None
    assert folder_hash(tmp_path / "eiffelbench") == ""


def test_the_hash_follows_the_texts(tmp_path: Path) -> None:
    _benchmark(tmp_path, ledger=TASK)
    before = folder_hash(tmp_path)
    (tmp_path / "ledger.e").write_text(TASK + "\n")
    assert folder_hash(tmp_path) != before


def test_files_that_are_no_text_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff\xfe")
    assert _benchmark(tmp_path, ledger=TASK).files == 1
