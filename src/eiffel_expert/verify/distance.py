"""How many token edits lie between two texts; nothing about what the tokens mean."""

from __future__ import annotations

from collections.abc import Sequence


def edit_distance(left: Sequence[str], right: Sequence[str], limit: int) -> int:
    """Levenshtein distance in tokens, or `limit + 1` if it is greater than `limit`.

    Only the band of width 2 * limit + 1 round the diagonal is computed (Ukkonen, Information and Control 64, 1985):
    time and memory grow with length * limit, not with length squared.
    """
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    far = limit + 1
    above = {column: column for column in range(min(limit, len(right)) + 1)}
    for row, token in enumerate(left, start=1):
        above = _next_row(above, row, token, right, limit)
        if min(above.values(), default=far) > limit:
            return far
    return min(above.get(len(right), far), far)


def _next_row(above: dict[int, int], row: int, token: str, right: Sequence[str], limit: int) -> dict[int, int]:
    far = limit + 1
    current: dict[int, int] = {}
    for column in range(max(0, row - limit), min(len(right), row + limit) + 1):
        if column == 0:
            current[0] = row
            continue
        change = above.get(column - 1, far) + (token != right[column - 1])
        current[column] = min(change, above.get(column, far) + 1, current.get(column - 1, far) + 1)
    return current
