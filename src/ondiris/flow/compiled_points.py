"""Contributions as the store and the page print them: those that make up a whole add up to its rate."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from ondiris.indices.compile import Compiled
from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.rounding_parts import rounding_parts

#: Decimals of a contribution, in percentage points.
POINT_DECIMALS = 2


def printed_points(
    compiled: Compiled, points: Mapping[int, float], whole: int, total: float
) -> dict[int, Decimal]:
    """Parts that make up the whole, rounded to add up to it; none where products stand beside them."""
    below = compiled.tree.below
    if not points or sum(len(below[part]) for part in points) != len(below[whole]):
        return {}
    goal = Decimal(repr(total)).quantize(Decimal(1).scaleb(-POINT_DECIMALS), rounding=ROUND_HALF_UP)
    try:
        parts = rounding_parts([Decimal(repr(each)) for each in points.values()], goal, -POINT_DECIMALS)
    except UndefinedError:
        return {}
    return dict(zip(points, parts, strict=True))
