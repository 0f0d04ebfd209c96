"""What is left of a growth without that of prices is called nominal, or does not fit.

"Wages grew by 5.5%, prices by 2.2%, so nominal wages grew by 3.2%": those are the real ones.

Of a nominal growth, the growth of prices and the real growth, each two make the third.

Two wages as they were paid make a nominal growth: where prices rose too, the real one is another.

Mend it by calling the growth real or nominal, or by computing it again.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import clause_behind, since_former
from ondiris.audit.changes.deflated import is_money
from ondiris.audit.changes.nearby import pairs_by, sized
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

CODE = "LBL010"
NAME = "deflated-called-nominal"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Wages were 5.5% higher in 2024 than in 2023. As prices rose by 2.2% in the same period, nominal "
            "wages went up by [[3.2%]].",
            "The wage was 448 dollars in 2024 and 400 dollars in 2023, a real gain of [[12%]]; "
            "prices were 8% higher.",
            "Nominal wages grew by 10% in 2024 year on year, prices by 4%, real wages by [[14.3%]].",
        ),
        "good": (
            "Wages were 5.5% higher in 2024 than in 2023. As prices rose by 2.2% in the same period, real "
            "wages went up by 3.2%.",
            "The wage was 448 dollars in 2024 and 400 dollars in 2023, a nominal gain of 12%; "
            "prices were 8% higher.",
        ),
    },
    "ru": {
        "bad": (
            "Номинальные доходы выросли за 2024 год на 9,6%. Цены за тот же год выросли на 4,7%, так что "
            "номинальные доходы увеличились на [[4,7%]].",
        ),
        "good": (
            "Номинальные доходы выросли за 2024 год на 9,6%. Цены за тот же год выросли на 4,7%, так что "
            "реальные доходы увеличились на 4,7%.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы номиналды жалақы 10%-ға, баға 8%-ға өсті, ал нақты жалақы [[18,8%-ға]] өсті.",),
        "good": ("2024 жылы номиналды жалақы 10%-ға, баға 8%-ға өсті, ал нақты жалақы 1,9%-ға өсті.",),
    },
}

#: How many numbers from a growth that of prices may stand.
_NEAREST = 4
_ONE, _HUNDRED = Decimal(1), Decimal(100)
_BEFORE, _BEHIND, _SENTENCES = 70, 26, 1
#: Rounded per cents are also subtracted, which is near enough for a few of them.
_NEAR = Decimal("0.4")


def check(view: View) -> Iterator[Finding]:
    kinds = view.of_kind(Kind.GROWTH, Kind.POINTS, None)
    changes = [number for number in kinds if view.claims[number].unit in ("pct", "pp")]
    for place in range(2, len(changes)):
        first, second, third = changes[place - 2 : place + 1]
        one, other, last = (view.claims[each] for each in (first, second, third))
        if one.paragraph != last.paragraph or last.sentence - one.sentence > _SENTENCES:
            continue
        if "pp" in (one.unit, other.unit) or _is(view, first, "of_prices") == _is(view, second, "of_prices"):
            continue
        if _is(view, first, "of_prices"):
            first, second, one, other = second, first, other, one
        if last.unit == "pp":
            yield from _points(view, first, second, third)
            continue
        if _is(view, third, "of_prices"):
            continue
        nominal, real = _is(view, third, "nominals"), _is(view, third, "reals")
        if nominal == real or _is(view, first, "reals") or last.direction is Direction.NONE:
            continue
        left = _without(_signed(one), _signed(other))
        fits = not _wider(left).disjoint(_signed(last)) or _subtracted(one, other, last)
        if fits != nominal or (real and not _is(view, first, "nominals")):
            continue
        value = (1 + one.value / _HUNDRED) / (1 + other.value / _HUNDRED) * _HUNDRED - _HUNDRED
        yield view.finding(
            CODE,
            SEVERITY,
            (last.start, last.end),
            (first, second, third),
            (f"(100 + {one.printed}) ÷ (100 + {other.printed}) → {view.number(value, 3)}%",),
            key="nominal" if nominal else "real",
            printed=last.printed,
            computed=f"{view.number(value, 3)}%",
        )
    yield from _as_paid(view)


def _as_paid(view: View) -> Iterator[Finding]:
    """Two amounts of money make just the growth that is called real, as they are, and prices rose."""
    for number in view.holding(view.of_kind(Kind.GROWTH), "reals"):
        if view.claims[number].unit != "pct" or _is(view, number, "nominals"):
            continue
        pair = next((pair for pair in pairs_by(view, number) if _paid(view, pair, number)), None)
        if pair is None or not any(_is(view, each, "reals") for each in {number, min(pair)}):
            continue
        one, other = sorted(pair, key=lambda each: view.claims[each].value)
        if not _prices_moved(view, number, min(pair)):
            continue
        ratio = view.claims[other].value / view.claims[one].value
        yield view.finding(
            CODE,
            SEVERITY,
            (view.claims[number].start, view.claims[number].end),
            sorted((one, other, number)),
            (f"{view.claims[other].printed} ÷ {view.claims[one].printed} = {view.number(ratio)}",),
            key="paid",
            printed=view.claims[number].printed,
        )


def _paid(view: View, pair: tuple[int, int], number: int) -> bool:
    return any(is_money(view.claims[each]) for each in pair) and sized(view, pair, number)


def _prices_moved(view: View, number: int, first: int) -> bool:
    """Whether prices are said to have risen near a growth, or amounts to be in those of their day."""
    claim = view.claims[number]
    before = view.low[view.read.sentences[view.claims[first].sentence][0] : claim.start]
    if view.says(claim, "deflated", before):
        return False
    near = range(max(0, first - _NEAREST), min(len(view.claims), number + _NEAREST))
    return view.says(claim, "at_prices", before) or any(
        told.paragraph == claim.paragraph
        and abs(told.sentence - claim.sentence) <= _SENTENCES + 1
        and told.unit == "pct"
        and told.kind is Kind.GROWTH
        and other != number
        and _is(view, other, "of_prices")
        for other in near
        for told in (view.claims[other],)
    )


def _points(view: View, first: int, second: int, third: int) -> Iterator[Finding]:
    """What a rate has above inflation, in points, is the real rate."""
    one, other, last = (view.claims[each] for each in (first, second, third))
    left = one.interval - other.interval
    if left.disjoint(last.interval) or not _is(view, third, "nominals") or _is(view, third, "reals"):
        return
    yield view.finding(
        CODE,
        SEVERITY,
        (last.start, last.end),
        (first, second, third),
        (f"{one.printed} − {other.printed} = {view.between(left)}",),
        key="nominal",
        printed=last.printed,
    )


def _is(view: View, number: int, words: str) -> bool:
    """Whether the words between a number and the one before it hold one of these."""
    claim = view.claims[number]
    # What stands between two numbers is of the second.
    alone = number + 1 == len(view.claims) or view.claims[number + 1].start > claim.end + _BEHIND
    if view.says(claim, words, since_former(view, number, _BEFORE)):
        return True
    return alone and view.says(claim, words, clause_behind(view, number, _BEHIND))


def _signed(claim: Claim) -> Interval:
    return -claim.interval if claim.direction is Direction.DOWN and claim.value > 0 else claim.interval


def _without(growth: Interval, prices: Interval) -> Interval:
    ratio = (growth / _HUNDRED + _ONE) / (prices / _HUNDRED + _ONE)
    return (ratio - _ONE) * _HUNDRED


def _wider(interval: Interval) -> Interval:
    low = None if interval.low is None else interval.low - _NEAR
    high = None if interval.high is None else interval.high + _NEAR
    return Interval(low, high)


def _subtracted(one: Claim, other: Claim, last: Claim) -> bool:
    return not _wider(_signed(one) - _signed(other)).disjoint(_signed(last))
