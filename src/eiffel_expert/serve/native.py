"""The child process that holds llama.cpp's native server (from the xllamacpp wheel).

Comes in: one line of JSON on stdin, the settings. Goes out: one line of JSON on stdout, {"address": ...} or
{"error": ...}; then requests are answered over HTTP on the loopback device until stdin ends. A process of its own keeps
llama.cpp's output and its crashes away from us, gives it the OpenMP settings that it needs, and makes closing certain:
when the parent goes, however it goes, stdin ends. Nothing of the toolkit is imported here.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import Any, TextIO

ERRORS_ONLY = 1


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    reply = _own_stdout()
    settings = json.loads(sys.stdin.readline())
    server, answer = _start(settings)
    print(json.dumps(answer), file=reply, flush=True)
    if server is not None:
        sys.stdin.read()
    os._exit(0 if server is not None else 1)  # the native threads have nothing to save


def _own_stdout() -> TextIO:
    """Our stdout under another number; what native code prints goes to stderr, which is the log."""
    kept = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(kept, "w", encoding="utf-8")


def _start(settings: dict[str, Any]) -> tuple[Any, dict[str, str]]:
    import xllamacpp

    try:
        server = xllamacpp.Server(_parameters(xllamacpp.CommonParams(), settings))
    except Exception as fault:
        return None, {"error": str(fault)}
    return server, {"address": server.listening_address}


def _parameters(parameters: Any, settings: dict[str, Any]) -> Any:
    parameters.model.path = settings["gguf"]
    parameters.n_parallel = settings["parallel"]
    parameters.n_ctx = settings["context"] * settings["parallel"]  # llama.cpp divides n_ctx by the number of slots
    parameters.kv_unified = False
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = settings["threads"]
    parameters.port = 0  # any free one
    parameters.verbosity = ERRORS_ONLY
    parameters.cache_ram_mib = 0  # by default llama.cpp keeps up to 8 GiB of past prompts
    parameters.warmup = False
    parameters.ui = False
    parameters.use_jinja = True
    parameters.force_pure_content_parser = True  # the answer as it was written: no reasoning or tool calls taken out
    return parameters


if __name__ == "__main__":
    main()
