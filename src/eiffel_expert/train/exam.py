"""A few held-out prompts, answered by the model in training and judged: what the loss does not tell.

Comes in: the model, pairs with their demands. Goes out: the shares of answers that parse and of tasks done. Answers are
decoded greedily through transformers, without a server: slower, but nothing has to be merged or converted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eiffel_expert.base.loss import evaluating
from eiffel_expert.prompts import messages_of
from eiffel_expert.records import Pair
from eiffel_expert.verify import Demands, extract_code, unmet, verify

AT_A_TIME = 8
MAX_NEW_TOKENS = 256


def examine(model: Any, tokenizer: Any, pairs: Sequence[Pair]) -> Mapping[str, float]:
    """Shares of the answers to `pairs`: "parses" (of those that ask for code) and "tasks done"."""
    texts = [
        text
        for start in range(0, len(pairs), AT_A_TIME)
        for text in _answers(model, tokenizer, pairs[start:][:AT_A_TIME])
    ]
    codes = [(pair, extract_code(text, pair.form)) for pair, text in zip(pairs, texts, strict=True)]
    parsing = [verify(code, pair.form).accepted for pair, code in codes if pair.form != "text"]
    done = [not unmet(Demands.from_json(pair.demands), code) for pair, code in codes]
    return {"parses": _share(parsing), "tasks done": _share(done)}


def _answers(model: Any, tokenizer: Any, pairs: Sequence[Pair]) -> list[str]:
    import torch

    prompts = [_prompt_ids(tokenizer, pair) for pair in pairs]
    length = max(map(len, prompts))
    ids = torch.tensor([[tokenizer.pad_token_id] * (length - len(one)) + one for one in prompts])
    mask = torch.tensor([[0] * (length - len(one)) + [1] * len(one) for one in prompts])
    with evaluating(model), torch.no_grad():
        found = model.generate(
            input_ids=ids.to(model.device),
            attention_mask=mask.to(model.device),
            max_new_tokens=MAX_NEW_TOKENS,
            do_sample=False,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.pad_token_id,
        )
    return [tokenizer.decode(one[length:], skip_special_tokens=True) for one in found]


def _prompt_ids(tokenizer: Any, pair: Pair) -> list[int]:
    turns = messages_of(pair.instruction, pair.input)
    text = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    return list(tokenizer(text, add_special_tokens=False)["input_ids"])


def _share(answers: Sequence[bool]) -> float:
    return sum(answers) / len(answers) if answers else 0.0
