"""Libraries that a compiler has installed, by the compiler's name.

In: "ise" (EiffelStudio) or "gobo". Out: the folder of its libraries, by the environment variables that their
compilers use.
"""

from __future__ import annotations

import os
from pathlib import Path

from eiffel_expert.errors import UserError

INSTALLED = {"ise": ("ISE_LIBRARY", "ISE_EIFFEL"), "gobo": ("GOBO",)}


def installed_library(name: str) -> Path:
    """The folder `library` below the first of the variables that is set and leads there; UserError if none does."""
    variables = INSTALLED[name]
    given = [(variable, Path(os.environ[variable])) for variable in variables if os.environ.get(variable)]
    for _, place in given:
        if (place / "library").is_dir():
            return place / "library"
    if not given:
        names = " nor ".join(variables)
        raise UserError(f"no libraries of {name}: {names} is not set", f"set {variables[-1]}, or give their folder")
    told = ", ".join(f"{variable}={place}" for variable, place in given)
    raise UserError(f"no libraries of {name}: no folder `library` in {told}", "correct the variable, or give a folder")
