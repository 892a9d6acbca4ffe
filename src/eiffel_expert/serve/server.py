"""llama.cpp's server for one GGUF file, as an object: chat, many chats at once, tokens, the most probable next token.

Comes in: a GGUF file and messages. Goes out: completions. The server runs in a child process on the loopback device
(`native`) and lives as long as the `with` block. Answers depend on the batch they were decoded in, by rounding: with
`parallel=1` greedy answers are the same in every run; with more they may differ from run to run at near-ties.
Nothing here judges an answer or retries one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.machine import usable_cores
from eiffel_expert.prompts import Message

PARALLEL = 4  # the tokens a second measured for 1, 2, 4 and 8 are in docs/log.md
SECONDS_FOR_ONE_ANSWER = 3600.0  # a large model on a busy machine; a server that died is noticed at once
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # the loopback device needs no proxy


class PromptTooLong(UserError):
    """The prompt has more tokens than the context holds."""


@dataclass(frozen=True, slots=True)
class Completion:
    """An answer: its text, how many tokens it has, how long it took; finished: it ended by itself."""

    text: str
    tokens: int
    seconds: float
    finished: bool


class LlamaServer:
    """A context manager. `context` is in tokens and for each of `parallel` conversations; threads 0: all usable cores.

    Raises UserError if llama.cpp cannot load the file, MissingTool if xllamacpp is not installed.
    """

    def __init__(self, gguf: Path, *, context: int = 4096, parallel: int = PARALLEL, threads: int = 0) -> None:
        self.gguf = gguf
        self.context = context
        self.parallel = parallel
        self.threads = threads or usable_cores()
        self.address = ""
        self._log: IO[bytes] | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> LlamaServer:
        if not self.gguf.is_file():
            raise UserError(f"no model at {self.gguf}", "give a GGUF file; `eiffel-expert export` writes one")
        self._log = tempfile.TemporaryFile()
        try:
            self._process = self._start_process(self._log)
            self.address = self._first_reply(self._process)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child process and wait for its end; safe to call twice."""
        if self._process is not None:
            self._end(self._process)
            self._process = None
        if self._log is not None:
            self._log.close()
            self._log = None

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        process.kill()  # it has nothing to save, and no state of its own on the disk
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(BrokenPipeError):
                    stream.close()

    def _start_process(self, log: IO[bytes]) -> subprocess.Popen[bytes]:
        # Threads that wait spin by default. Beside other work that costs up to fifteen times the speed (5 tokens/s
        # in place of 93 for a 135M model on two busy cores); passive waiting costs nothing measurable on idle ones.
        environment = {**os.environ, "OMP_WAIT_POLICY": "passive"}
        return subprocess.Popen(
            [sys.executable, "-m", "eiffel_expert.serve.native"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env=environment,
            start_new_session=True,
        )

    def _first_reply(self, process: subprocess.Popen[bytes]) -> str:
        assert process.stdin is not None and process.stdout is not None
        with suppress(BrokenPipeError):
            process.stdin.write(json.dumps(self._settings()).encode() + b"\n")
            process.stdin.flush()
        line = process.stdout.readline()
        reply: dict[str, str] = json.loads(line) if line else {"error": "it ended at once"}
        if "address" in reply:
            return reply["address"]
        raise self._cannot_start(reply["error"])

    def _settings(self) -> dict[str, Any]:
        return {
            "gguf": str(self.gguf.resolve()),
            "context": self.context,
            "parallel": self.parallel,
            "threads": self.threads,
        }

    def _cannot_start(self, reason: str) -> UserError:
        lines = self._log_lines()
        if any("No module named 'xllamacpp'" in line for line in lines):
            return MissingTool("xllamacpp, which holds llama.cpp's server, is not installed", "pip install xllamacpp")
        detail = lines[-1] if lines else reason
        return UserError(f"llama.cpp cannot load {self.gguf}: {detail}", "export it again, or give another GGUF file")

    def _log_lines(self) -> list[str]:
        assert self._log is not None
        self._log.seek(0)
        return [line for line in self._log.read().decode("utf-8", "replace").splitlines() if line.strip()]

    # Requests

    def chat(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int = 0,
        stop: Sequence[str] = (),
    ) -> Completion:
        """The answer to a conversation, in the model's own chat template. Temperature 0 is greedy.

        Raises PromptTooLong if the prompt does not fit the context.
        """
        started = time.monotonic()
        reply = self._post("/v1/chat/completions", _chat_request(messages, max_tokens, temperature, seed, stop))
        choice = reply["choices"][0]
        return Completion(
            text=choice["message"]["content"] or "",
            tokens=reply["usage"]["completion_tokens"],
            seconds=time.monotonic() - started,
            finished=choice["finish_reason"] == "stop",
        )

    def chat_many(
        self, requests: Sequence[Sequence[Message]], *, max_tokens: int, temperature: float = 0.0, seed: int = 0
    ) -> Iterator[tuple[int, Completion]]:
        """(index, answer) as they are finished, `parallel` at a time; request i is sampled with `seed + i`."""
        waiting = iter(range(len(requests)))
        running: dict[Future[Completion], int] = {}
        pool = ThreadPoolExecutor(self.parallel)

        def begin_one() -> None:
            if (index := next(waiting, None)) is not None:
                settings = {"max_tokens": max_tokens, "temperature": temperature, "seed": seed + index}
                running[pool.submit(self.chat, requests[index], **settings)] = index  # type: ignore[arg-type]

        try:
            for _ in range(self.parallel):
                begin_one()
            while running:
                for done in wait(running, return_when=FIRST_COMPLETED).done:
                    index = running.pop(done)
                    begin_one()
                    yield index, done.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float = 0.0, seed: int = 0
    ) -> Generator[str, None, None]:
        """The answer piece by piece as it is decoded; closing the iterator stops the decoding."""
        request = _chat_request(messages, max_tokens, temperature, seed, ()) | {"stream": True, "cache_prompt": True}
        with self._open("/v1/chat/completions", request) as lines:
            for line in lines:
                if line.startswith(b"data: {"):
                    yield _delta(json.loads(line.removeprefix(b"data: ")))

    def tokenize(self, text: str, special: bool = True) -> list[int]:
        """Token ids as llama.cpp sees a prompt; special: markers such as <|im_end|> are one token, and BOS is added."""
        request = {"content": text, "add_special": special, "parse_special": special}
        ids: list[int] = self._post("/tokenize", request)["tokens"]
        return ids

    def apply_template(self, messages: Sequence[Message]) -> str:
        """The conversation as the prompt that `chat` sends to the model."""
        prompt: str = self._post("/apply-template", {"messages": list(messages)})["prompt"]
        return prompt

    def top1(self, prompt_ids: Sequence[int]) -> int:
        """The most probable next token's id."""
        # the token itself: the server leaves probabilities out for end tokens and for parts of a character
        request = {"prompt": list(prompt_ids), "n_predict": 1, "temperature": 0.0, "return_tokens": True}
        token: int = self._post("/completion", request | {"cache_prompt": False})["tokens"][0]
        return token

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        with self._open(path, body) as reply:
            return json.load(reply)

    def _open(self, path: str, body: dict[str, Any]) -> Any:
        assert self.address, "the server runs inside its `with` block only"
        data = json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"})
        try:
            return _DIRECT.open(request, timeout=SECONDS_FOR_ONE_ANSWER)
        except urllib.error.HTTPError as fault:
            raise _refusal(fault) from None
        except (OSError, HTTPException) as fault:
            raise self._broken(fault) from fault

    def _broken(self, fault: Exception) -> Exception:
        if self._process is None or self._log is None:
            return fault
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=1)
        last = (self._log_lines() or [str(fault)])[-1]
        return UserError(
            f"llama.cpp's server stopped answering for {self.gguf}: {last}",
            "run the same command again; with less memory in use, a smaller context or fewer parallel answers",
        )


def _chat_request(
    messages: Sequence[Message], max_tokens: int, temperature: float, seed: int, stop: Sequence[str]
) -> dict[str, Any]:
    # cache_prompt off: a reused prefix is computed in another batch than a fresh one, and rounding may then differ
    return {
        "messages": list(messages),
        "max_tokens": max_tokens,
        "temperature": temperature,
        "seed": seed,
        "stop": list(stop),
        "cache_prompt": False,
    }


def _delta(event: dict[str, Any]) -> str:
    choices = event.get("choices") or [{}]
    return choices[0].get("delta", {}).get("content") or ""


def _refusal(fault: urllib.error.HTTPError) -> UserError:
    try:
        error = json.load(fault)["error"]
    except (ValueError, KeyError):
        error = {"message": str(fault)}
    if error.get("type") == "exceed_context_size_error":
        return PromptTooLong(str(error["message"]), "raise the context, or shorten the prompt")
    return UserError(f"llama.cpp refuses the request: {error['message']}", "mend the request")
