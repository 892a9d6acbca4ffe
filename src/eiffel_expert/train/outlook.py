"""How long training will take and what it will draw, told before anything is loaded.

Comes in: the plan, the recipe, the base's shape, and the device's rate of matrix products, measured in a third of a
second. Goes out: one line. The share of that rate which training reaches is a setting of ours, not a promise: the live
line tells the real one from the first steps on.
"""

from __future__ import annotations

import shutil
import subprocess

from eiffel_expert.base import Base
from eiffel_expert.base.model import compute_dtype, device_name
from eiffel_expert.config import TrainSection
from eiffel_expert.train.memory import shape_of
from eiffel_expert.train.plan import Plan
from eiffel_expert.train.room import work_of
from eiffel_expert.train.speed import EXPECTED_SHARE, TERA, measured_peak, operations_per_token

SECONDS_TO_ANSWER = 10


def time_line(base: Base, section: TrainSection, plan: Plan) -> str:
    """Hours, and the energy where the card tells its limit."""
    import torch

    shape = shape_of(base.config)
    if shape is None:
        return "time: no estimate for this architecture"
    device = torch.device(device_name())
    peak, share = measured_peak(device, compute_dtype(section.compute)), EXPECTED_SHARE[device.type]
    operations = operations_per_token(shape, section, work_of(plan)) * tokens_of(plan)
    hours = operations / (peak * share) / 3600
    reached = f"{share:.0%} of the {peak / TERA:,.1f} TFLOP/s measured"
    return f"time: about {_spoken(hours)} at {reached}{_energy(hours)}"


def tokens_of(plan: Plan) -> float:
    """That all steps will see."""
    each = sum(len(row.input_ids) for rows in plan.packs for row in rows) / len(plan.packs)
    return each * plan.steps * plan.packs_per_step


def _spoken(hours: float) -> str:
    return f"{hours:.1f} hours" if hours >= 1 else f"{60 * hours:.0f} minutes" if hours > 1 / 30 else "a minute or two"


def _energy(hours: float) -> str:
    watts = power_limit()
    return f"; at the card's limit of {watts:.0f} W {watts * hours / 1000:.1f} kWh" if watts else ""


def power_limit() -> float:
    """Watts that the first card may draw, as nvidia-smi tells; 0 without one."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return 0.0
    query = [program, "--query-gpu=power.limit", "--format=csv,noheader,nounits", "--id=0"]
    try:
        found = subprocess.run(query, capture_output=True, text=True, timeout=SECONDS_TO_ANSWER, check=False).stdout
        return float(found.strip())
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return 0.0
