"""What units allow of a price, how many and a total: a yield is of an area, a price of what is counted."""

from dataclasses import replace

from ondiris.audit.arithmetic.computing import exact, shift
from ondiris.audit.digits import significant
from ondiris.audit.dimensions import PHYSICAL, dimension, power
from ondiris.model.claim import Claim
from ondiris.model.interval import Interval

PER = "-per-"
_SPANS = {"days": "day", "months": "month", "years": "year", "h": "h", "weeks": "week"}
#: So many digits of a price, and of a count, are no chance; below a hundred a count is told as it is.
_TWO, _THREE, _FEW = 2, 3, 100


def fit(total: Claim, price: Claim, count: Claim) -> bool:
    """Whether units allow that a total is so many times a price: both in one unit, the count in another."""
    unit, _, of = price.unit.partition(PER)
    if of and dimension(of) == "money":
        return False  # an exchange rate
    if not total.unit and total.scale and unit and total.sentence == price.sentence:
        total = replace(total, unit=unit)  # "one costs 5.6 billion roubles, all four 22.4 billion"
    if power(unit)[0] != power(total.unit)[0] or PER in total.unit + count.unit or count.value <= 1:
        return False
    if of:
        return (
            count.unit == "" or power(count.unit)[0] == power(of)[0] or _SPANS.get(count.unit) == of
        ) and count.unit != total.unit
    if not unit or dimension(count.unit) == "money":
        return not unit and count.unit == "days"
    if dimension(count.unit) in PHYSICAL and _few_digits(total, price, count):
        return False
    return power(count.unit)[0] != power(unit)[0] and (not count.decimals or bool(count.scale))


def _few_digits(total: Claim, price: Claim, count: Claim) -> bool:
    """Whether three numbers have so few digits that they fit by chance: one, of a price or of a weight."""
    fine = significant(count.value) >= _THREE <= significant(total.value)
    return min(significant(price.value), significant(count.value)) < _TWO and not fine


def times(price: Claim, count: Claim, total: Claim) -> Interval:
    """How many times the price is paid: 2.4 ha at a price for the square metre is 24,000 times."""
    bare = not count.scale and not count.decimals and (exact(count) or count.value < _FEW)
    paid = Interval(count.value, count.value) if bare else count.rounding
    return shift(paid, tens(price, count, total))


def tens(price: Claim, count: Claim, total: Claim) -> int:
    """The power of ten between the units of a price times a count and those of the total."""
    unit, _, of = price.unit.partition(PER)
    shifted = power(unit)[1] - power(total.unit or unit)[1]
    if of and power(count.unit)[0] == power(of)[0]:
        shifted += power(count.unit)[1] - power(of)[1]
    return shifted
