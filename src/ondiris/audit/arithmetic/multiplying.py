"""Products that are right but for the thousands: "9.6 billion for 120 buses, 80 thousand each".

Three numbers in a row, one of which is the product of the other two: a price and how many, an output a
day and the days, a rate a month and the same a year. Told where all digits fit but the magnitude does not.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from ondiris.audit.arithmetic.computing import POWERS, Slip, exact, meets, rounding, shift, slip_of
from ondiris.audit.digits import significant
from ondiris.audit.dimensions import power
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.interval import Interval
from ondiris.model.key import Nature
from ondiris.model.measure import Kind

#: How many sentences three numbers may span.
_SENTENCES = 1
#: How many signs around two numbers say of what time they are.
_AROUND = 24
_MONTHS = 12
_PER = "-per-"
#: Which of three numbers is the total, which the price, and which counts.
_ORDERS = tuple(permutations(range(3)))


def products(view: View) -> Iterator[Slip]:
    """The products and rates of a text that only a magnitude makes wrong."""
    claims = view.claims
    row: list[int] = []
    for number, claim in enumerate(claims):
        if claim.role is Role.CONVERTED or claim.unit in RATIOS or not _counts(claim):
            continue
        if claim.value == 1 and not any(map(str.isdigit, claim.printed)):
            continue  # "one bus costs"
        row = [each for each in row[-2:] if _near(claims[each], claim)] + [number]
        if len(row) > 1 and (slip := _monthly(view, row[-2], row[-1])):
            yield slip
        if len(row) == 3 and (slip := _product(view, row)):
            yield slip


def _counts(claim: Claim) -> bool:
    told = claim.kind in (Kind.LEVEL, None) and claim.nature is Nature.ACTUAL
    return told and claim.value > 0 and claim.role is not Role.BY


def _near(one: Claim, other: Claim) -> bool:
    return one.paragraph == other.paragraph and other.sentence - one.sentence <= _SENTENCES


def _product(view: View, row: list[int]) -> Slip | None:
    """The slip of three numbers, unless they fit as they are in any order."""
    claims = first, second, last = [view.claims[each] for each in row]
    if first.unit == second.unit == last.unit:
        return None
    if not view.holds(last, "each_costs") and _PER not in first.unit + second.unit + last.unit:
        return None
    orders = [(a, b, c) for a, b, c in _ORDERS if _fit(claims[a], claims[b], claims[c])]
    if not orders or sum(map(exact, claims)) < 2 or not _each(view, row):
        return None
    found = None
    for total, one, many in orders:
        product = rounding(claims[one]) * _times(claims[one], claims[many])
        told = rounding(claims[total])
        if not product.disjoint(told):
            return None
        point = claims[one].value * claims[many].value.scaleb(_power(claims[one], claims[many]))
        for shifted in POWERS:
            if _certain(claims, claims[total]) and told.contains(point.scaleb(-shifted)):
                found = found or slip_of(view, row[2], tuple(row), shifted)
    return found


def _certain(claims: list[Claim], total: Claim) -> bool:
    """Whether so many digits fit that it is no chance; a price for a unit needs fewer."""
    rate = any(_PER in each.unit for each in claims)
    return exact(total) and (rate or significant(total.value) > 2)


def _fit(total: Claim, price: Claim, count: Claim) -> bool:
    """Whether units allow that a total is so many times a price: both in one unit, the count in another."""
    unit, _, of = price.unit.partition(_PER)
    if unit != total.unit or _PER in total.unit + count.unit:
        return False
    if of:
        return (
            count.unit == ""
            or power(count.unit)[0] == power(of)[0]
            or (of == "day") == (count.unit == "days")
        )
    return count.unit != unit and count.value > 1 and not (count.unit and not unit)


def _times(price: Claim, count: Claim) -> Interval:
    """How many times the price is paid: 2.4 ha at a price for the square metre is 24,000 times."""
    bare = not count.scale and not count.decimals and exact(count)
    return shift(Interval(count.value, count.value) if bare else rounding(count), _power(price, count))


def _power(price: Claim, count: Claim) -> int:
    of = price.unit.partition(_PER)[2]
    return power(count.unit)[1] - power(of)[1] if of and power(count.unit)[0] == power(of)[0] else 0


def _each(view: View, row: list[int]) -> bool:
    """Whether words or a unit say that something is told of each: "each", "a day", "on average"."""
    first, last = view.claims[row[0]], view.claims[row[2]]
    if any(_PER in view.claims[each].unit for each in row):
        return True
    start = max(view.read.sentences[first.sentence][0], first.start - 2 * _AROUND)
    said = view.low[start : last.end + _AROUND]
    return view.says(last, "each_costs", f" {said} ")


def _monthly(view: View, one: int, other: int) -> Slip | None:
    """ "1.2 million tonnes a year, or 100 million a month"."""
    claims = view.claims
    first, second = claims[one], claims[other]
    if first.sentence != second.sentence or not view.holds(second, "that_is"):
        return None
    units = {first.unit.partition(_PER)[0], second.unit.partition(_PER)[0]} - {""}
    if len(units) > 1 or not (exact(first) or exact(second)):
        return None
    if not view.says(second, "that_is", f" {view.low[first.end : second.start]} "):
        return None
    told = [_told(view, each) for each in (one, other)]
    if sorted(told) != ["month", "year"]:
        return None
    year, month = (one, other) if told[0] == "year" else (other, one)
    twelve = rounding(claims[month]) * Decimal(_MONTHS)
    whole = rounding(claims[year])
    if not twelve.disjoint(whole):
        return None
    fits = (shifted for shifted in POWERS if meets(twelve, shift(whole, shifted)))
    shifted = next(fits, 0)
    return slip_of(view, other, (one, other), shifted) if shifted else None


def _told(view: View, number: int) -> str:
    """`month` or `year` where the unit of a number, or words right behind it, say that it is of each."""
    claim = view.claims[number]
    of = claim.unit.partition(_PER)[2]
    around = f"{view.before(number, _AROUND)}|{view.after(number, _AROUND)}"
    for time in ("month", "year"):
        if of == time or (not of and view.says(claim, f"each_{time}", around)):
            return time
    return ""
