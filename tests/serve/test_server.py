"""llama.cpp's server in its child process: answers, tokens, refusals, and that it is gone afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.serve.server import LlamaServer, PromptTooLong

QUESTION = [{"role": "user", "content": "Write the feature `put`."}]


@pytest.fixture(scope="module")
def server(tiny_gguf: Path) -> Iterator[LlamaServer]:
    with LlamaServer(tiny_gguf, context=256, parallel=2, threads=1) as started:
        yield started


def test_an_answer_has_no_more_tokens_than_asked_for(server: LlamaServer) -> None:
    answer = server.chat(QUESTION, max_tokens=5)
    assert 0 < answer.tokens <= 5
    assert answer.finished or answer.tokens == 5


def test_greedy_answers_are_the_same_again(server: LlamaServer) -> None:
    assert server.chat(QUESTION, max_tokens=12).text == server.chat(QUESTION, max_tokens=12).text


def test_a_sampled_answer_depends_on_its_seed(server: LlamaServer) -> None:
    def sample(seed: int) -> str:
        return server.chat(QUESTION, max_tokens=12, temperature=1.0, seed=seed).text

    assert sample(1) == sample(1) != sample(2)


def test_every_request_of_many_is_answered_once(server: LlamaServer) -> None:
    requests = [[{"role": "user", "content": f"number {n}"}] for n in range(5)]
    assert sorted(index for index, _ in server.chat_many(requests, max_tokens=3)) == [0, 1, 2, 3, 4]


def test_the_streamed_answer_is_the_same_text(server: LlamaServer) -> None:
    pieces = list(server.stream(QUESTION, max_tokens=8))
    assert "".join(pieces) == server.chat(QUESTION, max_tokens=8).text


def test_a_turn_marker_is_one_token(server: LlamaServer, smollm_tokenizer: Any) -> None:
    assert server.tokenize("<|im_end|>") == [smollm_tokenizer.convert_tokens_to_ids("<|im_end|>")]
    assert len(server.tokenize("<|im_end|>", special=False)) > 1


def test_the_template_is_the_tokenizers(server: LlamaServer, smollm_tokenizer: Any) -> None:
    expected = smollm_tokenizer.apply_chat_template(QUESTION, tokenize=False, add_generation_prompt=True)
    assert server.apply_template(QUESTION) == expected


def test_the_most_probable_token_is_transformers(server: LlamaServer, tiny_base: Path, smollm_tokenizer: Any) -> None:
    import torch
    from transformers import AutoModelForCausalLM

    ids = smollm_tokenizer("deferred class SHAPE feature")["input_ids"]
    with torch.no_grad():
        logits = AutoModelForCausalLM.from_pretrained(tiny_base)(torch.tensor([ids])).logits[0, -1]
    assert server.top1(ids) == int(logits.argmax())


def test_a_prompt_longer_than_the_context_is_refused_by_name(server: LlamaServer) -> None:
    with pytest.raises(PromptTooLong, match="context"):
        server.chat([{"role": "user", "content": "end " * 400}], max_tokens=1)


def test_a_missing_file_is_the_users_to_mend(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no model at"), LlamaServer(tmp_path / "none.gguf"):
        pass


def test_a_file_that_is_no_gguf_is_refused_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "broken.gguf").write_bytes(b"GGUF but not really")
    with pytest.raises(UserError, match=r"cannot load .*broken\.gguf"), LlamaServer(tmp_path / "broken.gguf"):
        pass


def test_a_server_that_dies_is_noticed(tiny_gguf: Path) -> None:
    with LlamaServer(tiny_gguf, context=256, parallel=1, threads=1) as server:
        assert server._process is not None
        server._process.kill()
        with pytest.raises(UserError, match="stopped answering"):
            server.chat(QUESTION, max_tokens=1)


def test_closing_ends_the_child(tiny_gguf: Path) -> None:
    with LlamaServer(tiny_gguf, context=256, parallel=1, threads=1) as server:
        process = server._process
    assert process is not None and process.poll() is not None


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_a_killed_parent_leaves_no_child_behind(tiny_gguf: Path) -> None:
    parent = (
        "import sys, time; from pathlib import Path; from eiffel_expert.serve.server import LlamaServer\n"
        "server = LlamaServer(Path(sys.argv[1]), context=256, parallel=1, threads=1).__enter__()\n"
        "print(server._process.pid, flush=True); time.sleep(600)"
    )
    running = subprocess.Popen([sys.executable, "-c", parent, str(tiny_gguf)], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    child = int(running.stdout.readline())
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert _ends(child)


def _ends(pid: int, within: float = 20.0) -> bool:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        state = _state(pid)
        if state in ("", "Z"):  # gone, or waiting for whoever reaps orphans here
            return True
        time.sleep(0.1)
    return False


def _state(pid: int) -> str:
    done = subprocess.run(["ps", "-o", "state=", "-p", str(pid)], capture_output=True, text=True)
    return done.stdout.strip()[:1]
