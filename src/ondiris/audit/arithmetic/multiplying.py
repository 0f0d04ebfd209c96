"""Products that a text tells, and those that are wrong: "9.6 billion for 120 buses, 80 thousand each".

Three numbers near one another, one of which is the product of the other two: a price and how many, a mean and
of how many, an output a day and the days. Wrong by thousands where all digits fit, or by one slip of a digit.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.arithmetic.adding import slipped
from ondiris.audit.arithmetic.binding import no_chance
from ondiris.audit.arithmetic.computing import POWERS, Slip, meets, shift, slip_of
from ondiris.audit.arithmetic.pricing import (
    BEFORE,
    countable,
    fit,
    measured,
    of_each,
    payable,
    tens,
    times,
)
from ondiris.audit.around import one_block, since_former
from ondiris.audit.digits import shown, significant
from ondiris.audit.dimensions import PER, TIMES, dimension, power
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, PART, Claim
from ondiris.model.interval import Interval
from ondiris.model.kind import CONTRIBUTION, LEVEL
from ondiris.model.nature import Nature
from ondiris.model.qualifier import ABOUT, EXACT

#: How many sentences and numbers before a price, and behind it, its amount and count may stand.
_SENTENCES, _BEHIND, _BACK, _AHEAD = 5, 2, 14, 4
_PRICE, _TOTAL = 2, 3  # digits that make one slip of a price, and of a total or a count, no chance
#: How many numbers a product that is misprinted spans, and of how many things it is at least.
_FARTHEST, _FEWEST = 3, 3
_ALIKE = 5  # a price and a total in one magnitude that are so near each other are of one kind
_TEN = 10
_ROUNDED = Decimal("0.01")  # so far rounding may put off a price with a nought too many or too few


class Product(NamedTuple):
    """Amount number `total` is `price` times number `pieces`; 10**`power` puts a wrong magnitude right.

    `slip` where a digit of one of the three does.
    """

    total: int
    price: int
    pieces: int
    power: int = 0
    slip: bool = False

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted((self.total, self.price, self.pieces)))


def products(view: View) -> Iterator[Slip]:
    """The products of a text that only a magnitude makes wrong."""
    for each in view.once(_wrong):
        if each.power:
            yield slip_of(view, max(each.numbers), each.numbers, each.power)


def misprinted(view: View) -> Iterator[Product]:
    """The products of a text that one slip of a digit makes wrong."""
    return (each for each in view.once(_wrong) if each.slip)


def _wrong(view: View) -> list[Product]:
    """The wrong products none of whose numbers is in a right one.

    Of several counts that a price may be paid for one that explains the amounts is meant, else the nearest.
    """
    told: dict[frozenset[int], list[Product]] = {}
    for product in _told(view):
        told.setdefault(frozenset((product.total, product.price)), []).append(product)
    right: set[int] = set()
    wrong: list[Product] = []
    for products in told.values():
        products.sort(key=lambda each: each.numbers[2] - each.numbers[0])
        judged = [found for each in products if (found := _judged(view, each)) is not None]
        if not judged:
            continue
        first = judged[0]
        if all(each.slip or each.power for each in judged):
            wrong.append(first)
        else:
            right.update((first.price, first.total))
    return [each for each in wrong if right.isdisjoint((each.price, each.total))]


def _judged(view: View, product: Product) -> Product | None:
    """The product itself where it is right, what mends it where it is wrong, None where it is none."""
    price, count, total = (view.claims[each] for each in (product.price, product.pieces, product.total))
    paid = price.interval if price.qualifier is ABOUT else price.rounding
    if not (paid * times(price, count, total)).disjoint(total.rounding):
        return product
    if not view.once(of_each, product.price):
        return _exactly(product, price, count, total)
    shifted = _shifted(price, count, total) or _a_nought(view, product)
    if shifted and no_chance(view, product.total, product.price, product.pieces):
        return product._replace(power=shifted)
    if _concluded(view, product) and (_slip(price, count, total) or _bound(view, product)):
        return product._replace(slip=True)
    return None


def _priced(claim: Claim) -> bool:
    """Whether an amount in units of money may be a price that no word calls one, told in three digits."""
    return dimension(claim.unit) == "money" and not claim.scale and significant(claim.value) >= _TOTAL


def _exactly(product: Product, price: Claim, count: Claim, total: Claim) -> Product | None:
    """The product where three digits and more of all three come out, and only the magnitude is wrong."""
    made = price.value * count.value.scaleb(tens(price, count, total))
    found = next((each for each in POWERS if made == total.value.scaleb(each)), 0)
    fine = min(significant(claim.value) for claim in (price, count, total)) >= _TOTAL
    return product._replace(power=found) if found and fine else None


def _told(view: View) -> Iterator[Product]:
    """Every price with an amount and a count near it, which by their units may be so many times the price."""
    amounts = [number for number, claim in enumerate(view.claims) if _counts(claim)]
    for price in amounts:
        claim = view.claims[price]
        if not (view.once(of_each, price) or _priced(claim)):
            continue
        if claim.subject.indicator.startswith("exchange_rate"):
            continue
        near = _around(view, price, amounts)
        counts = [each for each in near if _may_count(view, price, each)]
        for total in near if counts else ():
            paid = payable(view.claims[total], claim)
            if paid is None:
                continue
            for count in counts:
                if count == total or not fit(paid, claim, view.claims[count]):
                    continue
                if sum(shown(view.claims[each].printed) > 1 for each in (price, total, count)) > 1:
                    yield Product(total, price, count)


def _may_count(view: View, price: int, number: int) -> bool:
    """Whether a number can be how many times a price is paid, whatever the total."""
    claim = view.claims[number]
    if not countable(claim):
        return False
    apart = abs(claim.sentence - view.claims[price].sentence)
    if (apart > 1 or claim.scale) and not shown(claim.printed):
        return False  # "four of us work here", "in a million hours"
    # Millions may owe their currency to the number before.
    return not _money_before(view, number) and measured(view, price, number)


def _money_before(view: View, number: int) -> bool:
    """Whether a number in millions counts nothing, and others before it in millions are money."""
    claim = view.claims[number]
    if claim.unit or not claim.scale or view.after(number, 2).strip()[:1].isalpha():
        return False
    return any(
        dimension(each.unit) == "money" and each.scale == claim.scale and each.paragraph == claim.paragraph
        for each in view.claims[max(0, number - _BACK) : number]
    )


def _around(view: View, price: int, amounts: Sequence[int]) -> Sequence[int]:
    """The amounts and counts of a block of lines that a price may be of."""
    claims, own = view.claims, view.claims[price]
    first, last = own.sentence - _SENTENCES, own.sentence + _BEHIND
    near = amounts[bisect_left(amounts, price - _BACK) : bisect_right(amounts, price + _AHEAD)]
    return [
        number
        for number in near
        if first <= claims[number].sentence <= last
        and number != price
        and one_block(view, claims[number], own)
    ]


def _counts(claim: Claim) -> bool:
    if claim.role is CONVERTED or claim.unit in RATIOS or claim.value <= 0:
        return False
    if claim.value <= 1 and not shown(claim.printed):
        return False  # "one bus costs", "a quarter of them"
    return claim.kind in (LEVEL, CONTRIBUTION, None)


def _shifted(price: Claim, count: Claim, total: Claim) -> int:
    """The power of ten that makes a product right, where so many digits fit that it is no chance."""
    if shown(total.printed) < _PRICE and count.unit != "pcs" and not _in_its_unit(price, count):
        return 0
    alike = price.scale == total.scale and total.value < _ALIKE * price.value < _ALIKE**2 * total.value
    exactly = (total.value.scaleb(each) for each in POWERS if dimension(price.unit) == "money")
    if alike and price.value * count.value not in exactly:
        return 0
    if not any(each.scale for each in (price, count, total)) and PER not in price.unit:
        return 0
    made = price.rounding * times(price, count, total)
    return next((shifted for shifted in POWERS if meets(made, shift(total.rounding, shifted))), 0)


def _in_its_unit(price: Claim, count: Claim) -> bool:
    """Whether a price in two digits is told of the very unit of its count: "12 dollars a tonne"."""
    _, _, of = price.unit.partition(PER)
    one = bool(of) and power(count.unit)[0] == power(of)[0]
    return one and min(shown(price.printed), shown(count.printed)) >= _PRICE


def _a_nought(view: View, product: Product) -> int:
    """1 or -1 where a price told last would be right with a nought less or more; its digits are all told."""
    price, count, total = (view.claims[each] for each in (product.price, product.pieces, product.total))
    if (
        price.sentence < max(total.sentence, count.sentence)
        or product.price < product.total
        or count.nature is Nature.FORECAST
        or min(shown(each.printed) for each in (count, total)) < _PRICE
    ):
        return 0
    made = price.value * count.value.scaleb(tens(price, count, total)) / total.value
    if PER in price.unit and not count.unit:
        return 0
    near = significant(price.value) >= _PRICE and min(significant(count.value), significant(total.value)) > 1
    open_to = _ROUNDED if near else Decimal(0)
    return next((nought for nought in (-1, 1) if abs(made.scaleb(nought) - 1) <= open_to), 0)


def _concluded(view: View, product: Product) -> bool:
    """Whether the last of three numbers is told as what follows from the other two."""
    first, *_, last = product.numbers
    claim, count = view.claims[last], view.claims[product.pieces]
    told = [view.claims[each].sentence for each in product.numbers]
    if max(told) - min(told) > 1 or view.claims[first].paragraph != claim.paragraph:
        return False
    if last - first > _FARTHEST or count.value < _FEWEST or count.unit == "h":
        return False
    if not shown(count.printed) and count.unit != "pcs":
        return False  # "four of us"
    price = view.claims[product.price]
    if price.role is PART or price.unit in TIMES:
        return False  # "48 projects worth 960 billion, the first of them costs 240 billion"
    before = view.before(last, BEFORE)
    said = view.says(claim, "told_of", before) or view.says(claim, "totals", before)
    return said or _mean(view, product) or _by_units(view, product)


def _mean(view: View, product: Product) -> bool:
    """Whether a price told last is called the mean of a total over how many, "968 of them, on average 75"."""
    first, *_, last = product.numbers
    claim, total = view.claims[last], view.claims[product.total]
    beside = last == product.price and last - first == 2 and bool(total.unit) and PER not in claim.unit
    one = dimension(total.unit) == "money" or claim.unit in ("", total.unit)
    return beside and one and view.says(claim, "averages", since_former(view, last, BEFORE))


def _bound(view: View, product: Product) -> bool:
    """Whether one sentence tells how many, for how much and nothing else before "that is so much each"."""
    first, *_, last = product.numbers
    price, count, total = (view.claims[each] for each in (product.price, product.pieces, product.total))
    alone = last == product.price and product.numbers == tuple(range(first, last + 1))
    counted = count.unit == "pcs" or (not dimension(count.unit) and _mean(view, product))
    one = price.sentence == count.sentence == total.sentence and counted and PER not in price.unit
    return alone and one and EXACT is price.qualifier is count.qualifier is total.qualifier


def _by_units(view: View, product: Product) -> bool:
    """Whether the units of numbers of one sentence say it: "9,600 t from 24 ha, on average 450 t/ha"."""
    price, count, total = (view.claims[each] for each in (product.price, product.pieces, product.total))
    unit, _, of = price.unit.partition(PER)
    own = {power(count.unit)[0], power(total.unit)[0]} == {power(of)[0], power(unit)[0]}
    return own and bool(dimension(of)) and len({price.sentence, count.sentence, total.sentence}) == 1


def _slip(price: Claim, count: Claim, total: Claim) -> bool:
    """Whether one of three numbers is one slip from what comes out of the other two, as printed."""
    paid = count.value.scaleb(tens(price, count, total))
    return (
        _off(total, price.value * paid, _TOTAL)
        or _off(price, total.value / paid, _PRICE)
        or _off(count, total.value / price.value * count.value / paid, _TOTAL)
    )


def _off(claim: Claim, value: Decimal, digits: int) -> bool:
    """Whether a number is a slip from a computed one, give or take the last digit of what is printed."""
    step = Decimal(1).scaleb(claim.scale - claim.decimals)
    if abs(value - claim.value) <= _ROUNDED * claim.value:
        return False  # what was sold besides, or a mean that was rounded
    return value >= _TEN * step and slipped(claim, Interval(value - step, value + step), digits)
