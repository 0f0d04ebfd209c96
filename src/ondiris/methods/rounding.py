"""Rounding, and how many digits a computed number may show.

A printed number is a multiple of 10**e and leaves an interval open; a computed number inherits the
interval that its inputs leave open, and shows no finer unit than that interval's width.

Formula: rounded(x, e) = sign(x) * floor(|x| / 10**e + 1/2) * 10**e, half away from zero.
The unit shown for an interval of width w is the finest 10**e with w <= 1.25 * 10**e; it is made finer
while the number would show fewer than two significant digits, but never finer than w / 5.

>>> rounded(Decimal("28.75"), -1) == Decimal("28.8") and rounded(Decimal("-0.25"), -1) == Decimal("-0.3")
True
>>> unit_exponent(Decimal("15979.7e6"), Decimal("225e6"))  # 15.98 billion, known to 0.23 billion: print 16
9

Source: ISO 80000-1:2009, Quantities and units, Part 1: General, Annex B (rounding of numbers; rule B, the
multiple greater in magnitude). R. E. Moore, Interval Analysis, 1966, chapter 2, for the interval carried
along.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext

from ondiris.methods.arithmetic import CONTEXT
from ondiris.model.kind import Kind

#: Decimals beyond which a reader of official statistics is not led, whatever the inputs allow.
_MOST_DECIMALS = {
    Kind.INDEX: 1,
    Kind.GROWTH: 1,
    Kind.POINTS: 1,
    Kind.SHARE: 1,
    Kind.ATTAINMENT: 1,
    Kind.CONTRIBUTION: 2,
}
_WHOLE_DIGITS, _SCALED_DIGITS = 3, 4
#: How many of the last unit shown an interval may be wide, for the sake of two significant digits.
_FINEST = 5


@dataclass(frozen=True)
class Printing:
    """How to print a number. `coarse` says that even so its last digit is not certain."""

    scale: int
    decimals: int
    coarse: bool = False


def rounded(value: Decimal, exponent: int) -> Decimal:
    """The nearest multiple of 10**exponent, half away from zero."""
    with localcontext(CONTEXT):
        whole = value.scaleb(-exponent).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        return whole.scaleb(exponent)


def unit_exponent(value: Decimal, width: Decimal) -> int:
    """The exponent of the finest unit that a value known to `width` (> 0) may show."""
    with localcontext(CONTEXT):
        room = width / Decimal("1.25")
        exponent = room.adjusted() + (room > Decimal(1).scaleb(room.adjusted()))
        two_digits = value.adjusted() - 1
        while value and exponent > two_digits and _FINEST * Decimal(1).scaleb(exponent - 1) >= width:
            exponent -= 1
    return exponent


def printing(value: Decimal, width: Decimal | None, kind: Kind, scale: int, unit: int | None) -> Printing:
    """Scale and decimals for a computed value.

    `width` of what its inputs' rounding leaves open, None if unknown; `scale` the inputs' largest;
    `unit` the exponent of a unit the method itself asks for (a sum shows that of its coarsest part).
    """
    given = scale
    scale = _scale(value, width, scale) if kind is Kind.LEVEL else 0
    most = _most_decimals(value, kind, scale)
    if unit is None:
        if not width:
            return Printing(scale, most)
        unit = unit_exponent(value, width)
    elif scale == given:
        most = max(most, scale - unit)
    decimals = min(max(scale - unit, 0), most)
    last = scale - decimals
    coarse = bool(width and unit > last and width > _FINEST * Decimal(10) ** last)
    return Printing(scale, decimals, coarse)


def _scale(value: Decimal, width: Decimal | None, scale: int) -> int:
    """The scale in thousands at which a value is easily read: 907 million, 16 billion.

    Not so small that its whole digits would claim too much: then 0.1 trillion stays.
    """
    if scale <= 0 or not value:
        return max(scale, 0)
    while scale >= 3 and value.adjusted() < scale and (width or 0) <= _FINEST * Decimal(10) ** (scale - 3):
        scale -= 3
    while value.adjusted() >= scale + 3:
        scale += 3
    return scale


def _most_decimals(value: Decimal, kind: Kind, scale: int) -> int:
    if kind is Kind.MULTIPLE:
        return 1 if abs(value) >= 2 else 2  # 2.5-fold, but 1.05-fold
    if kind is not Kind.LEVEL:
        return _MOST_DECIMALS[kind]
    before_point = max(value.adjusted() - scale + 1, 1) if value else 1
    return max((_SCALED_DIGITS if scale else _WHOLE_DIGITS) - before_point, 0)
