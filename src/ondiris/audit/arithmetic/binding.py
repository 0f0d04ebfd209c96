"""What binds a price, how many and a total, so that it is no chance that only a magnitude is wrong."""

from ondiris.audit.arithmetic.pricing import AROUND, BEFORE, LEADS, SPANS, named_beside
from ondiris.audit.digits import significant
from ondiris.audit.dimensions import PER, power
from ondiris.audit.view import RATIOS, View

_MANY = 6  # so many digits of three numbers together are no chance


def no_chance(view: View, total: int, price: int, count: int) -> bool:
    """Whether a magnitude that mends a product is more than chance; and no price of a thousand at once.

    Words bind the three numbers, or all digits come out; then of numbers side by side or of many digits.
    """
    claims = [view.claims[each] for each in (price, count, total)]
    around = view.before(price, BEFORE) + view.after(price, AROUND)
    if view.says(claims[0], "per_thousand", around):
        return False
    sentences = [each.sentence for each in claims]
    near = max(sentences) - min(sentences) <= 1
    many = sum(significant(each.value) for each in claims) >= _MANY
    made, told = claims[0].value * claims[1].value, claims[2].value
    exactly = made.scaleb(-made.adjusted()) == told.scaleb(-told.adjusted())
    if _of_these(view, price, count):
        return near or exactly or many
    if exactly and (many or _joined(view, total, price, count)):
        return True
    numbers = total, price, count
    between = view.claims[min(numbers) : max(numbers) + 1]
    beside = sum(each.unit not in RATIOS for each in between) == len(claims)
    return near and beside and (exactly or many)


def _of_these(view: View, price: int, count: int) -> bool:
    """Whether a price is told of the very things that a number counts: "60 buses ... a bus comes to"."""
    claim, (_, _, of) = view.claims[count], view.claims[price].unit.partition(PER)
    if of:
        return power(claim.unit)[0] == power(of)[0] or SPANS.get(claim.unit) == of
    return named_beside(view, price, claim.printed if claim.unit else view.after(count, AROUND))


def _joined(view: View, total: int, price: int, count: int) -> bool:
    """Whether a price stands right beside its count, "150 trams at 40,000", or names its total again."""
    claims = view.claims
    first, last = sorted((price, count))
    one, other = claims[first], claims[last]
    if last - first == 1 and one.sentence == other.sentence and other.start - one.end <= AROUND:
        return True
    if claims[total].sentence == claims[price].sentence:
        return False
    words = view.before(total, AROUND).strip(LEADS).split()
    return bool(words) and named_beside(view, price, words[-1])
