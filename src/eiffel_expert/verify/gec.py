"""The engine gec: Gobo's compiler up to the C code, which is not compiled; all classes of a generated system.

Its front end is gelint's and it seldom says more. Whether code also compiles to a program and runs is asked of the
engine `run`.
"""

from __future__ import annotations

from eiffel_expert.verify.gelint import GoboTool


class Gec(GoboTool):
    name = "gec"
    program = "gec"
    options = ("--gelint", "--cc=no")
    error_statuses = (1, 2)
