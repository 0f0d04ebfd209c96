"""Amounts that can be added, and whether one that does not add up is one slip of the pen from adding up.

People mistype a digit, leave one out or swap two. A sum that is wrong by chance, because the numbers were of
different things, is seldom one such slip from being right: that is what makes a wrong sum certain.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import reduce
from operator import add

from ondiris.audit.digits import one_slip
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import RATIOS
from ondiris.model.claim import Claim, Role
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import ACTUAL, Nature
from ondiris.model.qualifier import EXACT

#: Rounding that leaves more open than so many units of the last digit makes a slip no certainty.
_OPEN = 4
#: Of two digits every seventh number is a slip of another one.
_DIGITS = 3
_LEVELS = frozenset((Kind.LEVEL, Kind.SHARE, None))
_COUNT = Decimal("0.05")
_ASIDE = frozenset((Role.CONVERTED, Role.FROM, Role.BY, Role.PLAN))
#: How long something lasts is no sum of its parts: an age, a life.
LASTING = TIMES | {"pct"}


def total(parts: Sequence[Claim]) -> Interval:
    """What the rounding of the parts leaves open of their sum."""
    return reduce(add, map(_open, parts))


def begins_a_sum(parts: Sequence[Claim], whole: Claim) -> bool:
    """Whether the first two, three ... of the parts make the whole: the rest is of something else."""
    return any(not total(parts[:count]).disjoint(whole.interval) for count in range(2, len(parts) + 1))


def _open(claim: Claim) -> Interval:
    """A count is all but exact; anything else may have been rounded."""
    count = claim.qualifier is EXACT and not claim.scale and not claim.decimals
    return Interval(claim.value - _COUNT, claim.value + _COUNT) if count else claim.interval


def slipped(claim: Claim, meant: Interval, digits: int = _DIGITS) -> bool:
    """Whether a number is one slip of a digit from a value that it should have; not where nothing is open."""
    if meant.low is None or meant.high is None or claim.value <= 0 or claim.qualifier is not EXACT:
        return False
    exponent, printed = claim.scale - claim.decimals, claim.digits
    low, high = (end.scaleb(-exponent) for end in (meant.low, meant.high))
    if high < 1 or high - low > _OPEN or len(printed) < digits:
        return False
    first = int(low) if low == int(low) else int(low) + 1
    return any(one_slip(printed, str(value)) for value in range(max(1, first), int(high) + 1))


def slipped_near(claim: Claim, value: Decimal, digits: int = _DIGITS) -> bool:
    """Whether a number is one slip of a digit from a computed one, give or take its own last digit."""
    step = Decimal(1).scaleb(claim.scale - claim.decimals)
    return slipped(claim, Interval(value - step, value + step), digits)


def sums_up(parts: Sequence[Claim], whole: Claim) -> bool:
    """Whether one of three parts or more is what the others come to."""
    others = [each for each in parts if each is not whole]
    return len(others) > 1 and not total(others).disjoint(whole.interval)


def amount(claim: Claim, planned: bool = False) -> bool:
    """Whether a number can be a part or a total: an actual level, or a planned one too; no rate, no time."""
    level = claim.kind in _LEVELS and claim.unit not in RATIOS and claim.unit not in TIMES
    told = claim.nature is ACTUAL or (planned and claim.nature is Nature.PLAN)
    return level and claim.role not in _ASIDE and told and claim.value > 0
