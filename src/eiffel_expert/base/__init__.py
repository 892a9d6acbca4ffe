"""Base models: a name becomes a folder of weights, a tokenizer and a loaded model; losses are measured one way.

Shared by training, export, evaluation and serving, which never import each other. Importing this package is
cheap: torch and transformers are imported inside the functions that need them.
"""

from __future__ import annotations

import logging
import os

from eiffel_expert.base.loss import heldout_loss
from eiffel_expert.base.model import Base
from eiffel_expert.base.resolve import require_usable, resolve_base
from eiffel_expert.base.rows import EncodedRow

__all__ = ["Base", "EncodedRow", "heldout_loss", "require_usable", "resolve_base"]

# Read when torch and transformers are first imported, which is later than this. What the user has set stays.
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")  # the product is local: nothing phones home
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # spinning threads starve a machine of two cores
logging.getLogger("bitsandbytes").setLevel(logging.ERROR)  # on some CPUs it advises an optional download
