"""The one bridge from the rest to Eiffel: text in, `Verdict` out; and whether an answer keeps what its task demands."""

from eiffel_expert.verify.answers import extract_code
from eiffel_expert.verify.builtin import verify
from eiffel_expert.verify.demands import Demands, unmet

__all__ = ["Demands", "extract_code", "unmet", "verify"]
