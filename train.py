#!/usr/bin/env python3
"""QLoRA on a JSONL file of instruction, input, output:

    python train.py --model_name Qwen/Qwen2.5-Coder-7B --quantization 4bit --lora_rank 16 --max_length 2048 \
        --batch_size 1 --gradient_accumulation 16 --epochs 3 --dataset eiffel_instructions.jsonl

A thin door to eiffel_expert.train; written so that an old Python can read it and say what it lacks.
"""

import os
import sys

NEEDED = (3, 11)
CANNOT_RUN = 3


def complain(message, hint):
    for line in message.splitlines():
        sys.stderr.write("error: %s\n" % line)  # noqa: UP031 - read by old Pythons
    if hint:
        sys.stderr.write("hint:  %s\n" % hint)  # noqa: UP031


def main():
    if sys.version_info < NEEDED:
        found = "%d.%d" % sys.version_info[:2]  # noqa: UP031
        complain("Python 3.11 or later is needed, this is %s" % found, "run it with a newer python3")  # noqa: UP031
        return CANNOT_RUN
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "src"))  # noqa: PTH100,PTH118,PTH120
    try:
        from eiffel_expert.errors import UserError
        from eiffel_expert.train.instructions import train_from_arguments
    except ModuleNotFoundError as fault:
        complain("the Python package %s is not installed" % fault.name, "pip install -e '.[gpu]'")  # noqa: UP031
        return CANNOT_RUN
    try:
        train_from_arguments(sys.argv[1:])
    except UserError as fault:
        complain(fault.message, fault.hint)
        return fault.status
    except ModuleNotFoundError as fault:
        complain("the Python package %s is not installed" % fault.name, "pip install -e '.[gpu]'")  # noqa: UP031
        return CANNOT_RUN
    except KeyboardInterrupt:
        sys.stderr.write("interrupted; the same command goes on where it was\n")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
