"""Do llama.cpp and transformers see the same prompt, and answer it alike?

Comes in: the merged folder, its f16 GGUF, conversations. Goes out: counts, and a UserError (status 1) where they
differ. Compared are the token ids of the rendered chat template and the most probable next token, at the prompt's end
and in the middle of the expected answer. f16 moves a logit by up to 0.07 (measured on a 135M model), so two candidates
nearer than NEAR_TIE may swap: those are counted, not judged. How good the quantised model is, is the evaluation's to
say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eiffel_expert.errors import UserError
from eiffel_expert.prompts import Message
from eiffel_expert.serve.server import LlamaServer

NEAR_TIE = 0.15  # logits between the two best candidates in transformers
# Texts on which tokenizers part ways: runs of blanks before digits, indentation, line ends, Eiffel's Unicode symbols
HARD_TEXTS = (
    "put (v: INTEGER; i: like n)\n\t\t-- Put `v' at 1_000 + 0x1F3.\n\trequire\n\t\tin_range:   1 <= i and i <=  256\n",
    "across 1 |..| 10 as c all c \\\\ 2 = 0 end\r\n\t  \t∀ x: list ¦ x > 0  ⟳ ¬ done ⟲   «1, 2, 3»\n\n\n",
    'Result := "%N%T%"quoted%"" + {STRING_32} "λ→∞ 漢字 😀" -- <tag> & [brackets] {ANY}',
)


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation, and the text that the answer is expected to be."""

    messages: list[Message]
    answer: str


def hard_cases() -> list[Case]:
    """A system turn, several turns and awkward characters, whatever the data hold."""
    first, second, third = HARD_TEXTS
    several: list[Message] = [
        {"role": "system", "content": "You write Eiffel."},
        {"role": "user", "content": first},
        {"role": "assistant", "content": second},
        {"role": "user", "content": third},
    ]
    return [*(Case([{"role": "user", "content": text}], text) for text in HARD_TEXTS), Case(several, first)]


@dataclass(frozen=True, slots=True)
class Position:
    """A prompt in token ids, transformers' two best next tokens, and the logits between them."""

    ids: list[int]
    best: int
    second: int
    gap: float


def check_parity(model: Any, tokenizer: Any, f16: Path, cases: Sequence[Case], threads: int = 0) -> dict[str, Any]:
    """What parity.json holds. Nothing is raised here: see `require_parity`."""
    with_ids = [(case, *_ids(tokenizer, case)) for case in cases]
    longest = max(len(prompt) + len(answer) for _, prompt, answer in with_ids)
    with LlamaServer(f16, context=_rounded_up(longest + 8), parallel=1, threads=threads) as server:
        different = [_difference(case, ids, server) for case, ids, _ in with_ids]
        positions = [p for _, prompt, answer in with_ids for p in _positions(model, prompt, answer)]
        agreeing = [server.top1(position.ids) == position.best for position in positions]
    return _report([text for text in different if text], len(cases), positions, agreeing)


def _report(different: list[str], cases: int, positions: list[Position], agreeing: list[bool]) -> dict[str, Any]:
    ties = [not same and position.gap < NEAR_TIE for position, same in zip(positions, agreeing, strict=True)]
    judged = len(positions) - sum(ties)
    return {
        "prompts": cases,
        "token_ids_equal": cases - len(different),
        "different_prompts": different,
        "top1_compared": len(positions),
        "top1_equal": sum(agreeing),
        "top1_near_ties": sum(ties),
        "top1_rate": round(sum(agreeing) / judged, 4) if judged else None,
        "near_tie_logits": NEAR_TIE,
    }


def require_parity(report: dict[str, Any]) -> None:
    """UserError with status 1 if token ids differ or the f16 model's top-1 rate, near-ties aside, is below 1."""
    if report["different_prompts"]:
        raise UserError(
            f"llama.cpp and transformers disagree on the tokens of {len(report['different_prompts'])} of "
            f"{report['prompts']} prompts: {report['different_prompts'][0]}",
            "the model would be served other prompts than it was trained on; try a newer converter and xllamacpp",
            status=1,
        )
    if report["top1_rate"] is None or report["top1_rate"] < 1:
        raise UserError(
            f"the f16 GGUF answers differently from transformers: {report['top1_equal']} of {report['top1_compared']} "
            f"next tokens are the same ({report['top1_near_ties']} near-ties)",
            "the conversion changed the weights; try a newer converter and xllamacpp",
            status=1,
        )


def _ids(tokenizer: Any, case: Case) -> tuple[list[int], list[int]]:
    """Token ids of the prompt up to the answer's first token, and of the answer."""
    text = tokenizer.apply_chat_template(case.messages, tokenize=False, add_generation_prompt=True)
    prompt: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    answer: list[int] = tokenizer(case.answer, add_special_tokens=False)["input_ids"]
    return prompt, answer


def _difference(case: Case, expected: list[int], server: LlamaServer) -> str:
    """Where the two part ways; "" where they do not."""
    found = server.tokenize(server.apply_template(case.messages))
    if found == expected:
        return ""
    at = next(
        (i for i, (a, b) in enumerate(zip(found, expected, strict=False)) if a != b), min(len(found), len(expected))
    )
    start = case.messages[-1]["content"][:60]
    return f"token {at} is {_at(expected, at)} in transformers, {_at(found, at)} in llama.cpp (prompt {start!r}...)"


def _at(ids: list[int], index: int) -> int | str:
    return ids[index] if index < len(ids) else "missing"


def _positions(model: Any, prompt: list[int], answer: list[int]) -> Iterable[Position]:
    """The prompt's end, and the middle of the answer: one forward pass for both."""
    import torch

    ids = prompt + answer[: len(answer) // 2]
    ends = sorted({len(prompt), len(ids)})
    with torch.no_grad():
        wanted = torch.tensor([end - 1 for end in ends], device=model.device)
        logits = model(torch.tensor([ids], device=model.device), logits_to_keep=wanted, use_cache=False).logits[0]
    for end, row in zip(ends, logits.float(), strict=True):
        values, tokens = row.topk(2)
        yield Position(ids[:end], int(tokens[0]), int(tokens[1]), float(values[0] - values[1]))


def _rounded_up(tokens: int) -> int:
    return -(-tokens // 256) * 256
