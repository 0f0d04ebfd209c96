"""Rounding parts so that, as printed, they add up to the printed total.

Each part is rounded down; the units that are missing go one each to the parts with the largest
remainders. So no printed part is a full unit or more away from its value, and a part that needs no
rounding stays as it is wherever the sum allows. Ties go to the part greater in magnitude, then to the
earlier one: no chance, no order of a dictionary.

Formula: part(i) = u x (floor(x(i) / u) + d(i)), d(i) in {0, 1}, sum of part(i) = total, u = 10**e

>>> parts = [Decimal("33.3"), Decimal("33.3"), Decimal("33.4")]
>>> rounding_parts(parts, Decimal(100), 0) == (Decimal(33), Decimal(33), Decimal(34))
True

Source: the method of largest remainders: M. L. Balinski and H. P. Young, Fair Representation, 1982; as
rounding of statistics, M. L. Balinski, How should data be rounded?, 1996. For tables: L. H. Cox and L. R.
Ernst, Controlled rounding, INFOR 20, 1982.
"""

from collections.abc import Sequence
from decimal import ROUND_FLOOR, Decimal, localcontext

from ondiris.methods.arithmetic import CONTEXT, UndefinedError

_ONE = Decimal(1)


def rounding_parts(parts: Sequence[Decimal], total: Decimal, exponent: int) -> tuple[Decimal, ...]:
    """The parts as multiples of 10**exponent that sum to `total`, in their order.

    `total` is the printed total, itself a multiple of 10**exponent. It may miss the parts' own sum, as long
    as each part can stay within one unit of its value; otherwise UndefinedError says by how many units the
    parts fall short or go beyond. Raises TypeError where a part is no Decimal.
    """
    if not all(isinstance(part, Decimal) and part.is_finite() for part in (*parts, total)):
        raise TypeError("parts and total are finite Decimals")
    with localcontext(CONTEXT):
        scaled = [part.scaleb(-exponent) for part in parts]
        floors = [part.quantize(_ONE, rounding=ROUND_FLOOR) for part in scaled]
        whole = total.scaleb(-exponent)
        missing = whole - sum(floors, Decimal(0))
        movable = [at for at, part in enumerate(scaled) if part != floors[at]]
        if whole != whole.to_integral_value() or not 0 <= missing <= len(movable):
            spare = missing - len(movable) if missing > 0 else missing
            raise UndefinedError(f"the parts miss the total {total} by {spare} of 10**{exponent}")
        movable.sort(key=lambda at: (floors[at] - scaled[at], -abs(scaled[at]), at))
        raised = set(movable[: int(missing)])
        return tuple((floor + (at in raised)).scaleb(exponent) for at, floor in enumerate(floors))
