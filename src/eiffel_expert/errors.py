"""The one exception that a user is meant to see.

A `UserError` says what is wrong and where (`message`) and what to do (`hint`), each on one line; the command line
prints the two and exits with `status`. A fault of our own stays an assertion or a plain exception with its traceback.
"""

from __future__ import annotations

BAD_INPUT = 2
TOOL_MISSING = 3


class UserError(Exception):
    """What the user can mend: bad input, a missing tool, no room on the disk."""

    def __init__(self, message: str, hint: str = "", status: int = BAD_INPUT) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.status = status

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class MissingTool(UserError):
    """A program or package that the command needs is not installed; `hint` is the command that installs it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message, hint, TOOL_MISSING)
