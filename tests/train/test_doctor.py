"""Findings about machines that this one is not."""

from __future__ import annotations

import pytest

from eiffel_expert.train import doctor
from eiffel_expert.train.doctor import Finding, cards_of, disk, programs, python_version, torch_build, try_nf4, wsl

RTX_5070_TI = "NVIDIA GeForce RTX 5070 Ti, 16303, 14210, 580.88, 12.0"


def test_a_card_is_read_from_nvidia_smi() -> None:
    (card,) = cards_of(RTX_5070_TI + "\n")
    assert (card.name, card.driver, card.capability) == ("NVIDIA GeForce RTX 5070 Ti", "580.88", (12, 0))
    assert card.memory_gigabytes == pytest.approx(17.1, abs=0.05)


def test_a_complaint_of_nvidia_smi_is_no_card() -> None:
    assert cards_of("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n") == []


def test_an_rtx_50_with_a_cu124_build_is_told_the_line_that_mends_it() -> None:
    found = torch_build((12, 0), "12.4", ("sm_80", "sm_86", "sm_90"))
    assert found.state == "problem" and "sm_120" in found.detail and "CUDA 12.8" in found.detail
    assert (
        found.mend == "pip install --upgrade --force-reinstall torch --index-url https://download.pytorch.org/whl/cu128"
    )


def test_an_rtx_50_with_its_kernels_is_fine() -> None:
    assert torch_build((12, 0), "12.8", ("sm_90", "sm_120")).state == "ok"


def test_code_for_an_earlier_minor_number_runs() -> None:
    assert torch_build((8, 9), "12.4", ("sm_80",)).state == "ok"


def test_ptx_runs_on_later_cards() -> None:
    assert torch_build((12, 0), "12.4", ("sm_80", "compute_90")).state == "ok"


def test_a_cpu_build_beside_a_card_is_a_problem() -> None:
    assert torch_build((9, 0), None, ()).state == "problem"


def test_an_old_python_is_named() -> None:
    assert python_version((3, 10, 4)).state == "problem"


def test_little_memory_under_wsl_names_the_setting() -> None:
    (found,) = wsl("Linux version 6.6 (Microsoft@WSL2)", 12.0)
    assert found.state == "problem" and "memory=24GB" in found.mend


def test_other_linux_has_no_finding_about_wsl() -> None:
    assert list(wsl("Linux version 6.1 (debian)", 8.0)) == []


def test_disk_is_judged_for_both_sizes_of_model() -> None:
    assert [found.state for found in disk(5.0)] == ["problem", "problem"]
    assert [found.state for found in disk(30.0)] == ["problem"]
    assert [found.state for found in disk(300.0)] == ["ok"]


def test_without_a_card_a_7b_model_needs_no_room() -> None:
    assert [found.state for found in disk(30.0, has_card=False)] == ["optional"]


def test_a_program_that_is_not_there_says_how_to_get_it() -> None:
    found = {one.name: one for one in programs(which=lambda name: None)}
    assert found["ollama"].state == "optional" and "install.sh" in found["ollama"].mend


def test_the_mending_command_stands_on_a_line_of_its_own() -> None:
    shown = list(doctor.lines_of([Finding("disk", "problem", "1 GB free", "free some room")]))
    assert shown == ["PROBLEM  disk: 1 GB free", "           free some room"]


def test_nf4_works_here() -> None:
    assert try_nf4().startswith("forward and backward on")


def test_a_broken_nf4_kernel_is_a_finding_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> str:
        raise RuntimeError("CUDA error: no kernel image is available\nmore")

    monkeypatch.setattr(doctor, "try_nf4", broken)
    (found,) = doctor.bitsandbytes_kernels()
    assert found == Finding(
        "NF4 kernels", "problem", "CUDA error: no kernel image is available", "pip install --upgrade bitsandbytes"
    )
