"""The pairs of amounts in a text imply exchange rates that cannot be the same.

"29 billion tenge ($65.4 million)" makes 443 tenge a dollar, "30 billion tenge ($60 million)" 500. The
intervals that rounding leaves open have no value in common. Amounts of different years may be converted at
different rates; they are compared only within a year.

Mend it by converting all amounts again at one declared rate.
"""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.converting import slips_at
from ondiris.audit.arithmetic.declared import Pair
from ondiris.audit.arithmetic.implied import Implied, of_base, usual
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval

CODE = "FX001"
NAME = "rates-disagree"
FAMILY = "FX"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "At 443 tenge per dollar 14 projects cost 29 billion tenge ($65.5 million) in 2024, and zones "
            "[[30 billion tenge ($60.1 million]]).",
        ),
        "good": (
            "At 443 tenge per dollar 14 projects cost 29 billion tenge ($65.5 million) in 2024, and zones "
            "30 billion tenge ($67.7 million).",
        ),
    },
    "ru": {
        "bad": (
            "По курсу 443 тенге за доллар 14 проектов стоили в 2024 году 29 млрд тенге (65,5 млн "
            "долларов), а зоны - "
            "[[30 млрд тенге (60,1 млн долларов]]).",
        ),
        "good": (
            "По курсу 443 тенге за доллар 14 проектов стоили в 2024 году 29 млрд тенге (65,5 млн "
            "долларов), а зоны - "
            "30 млрд тенге (67,7 млн долларов).",
        ),
    },
    "kk": {
        "bad": (),
        "good": (
            "2024 жылы 14 жоба 29 млрд теңге (65,5 млн доллар), аймақтар 30 млрд теңге (67,7 млн доллар) "
            "тұрды, бағам бір "
            "доллар үшін 443 теңге.",
        ),
    },
}

#: Rates of one year that differ by less may be of two days.
_DAYS = Decimal("0.03")
_SLIP = 30
#: A common rate is looked for among so many pairs, so that work grows with the text and no faster.
_MANY = 40


def check(view: View) -> Iterator[Finding]:
    for pair, rates in usual(view).items():
        years: dict[tuple[int, bool], list[Implied]] = {}
        for each in rates.implied:
            years.setdefault((each.year, of_base(view, each)), []).append(each)
        for _, group in sorted(years.items()):
            yield from _of_year(view, pair, group, rates.known)


def _of_year(view: View, pair: Pair, group: list[Implied], stated: list[Decimal]) -> Iterator[Finding]:
    expected = _common(group, stated)
    if expected is None:
        return
    for each in group:
        if each.rate.contains(expected) or not 1 / Decimal(_SLIP) < each.middle / expected < _SLIP:
            continue
        edge = each.rate.low if each.rate.low is not None and each.rate.low > expected else each.rate.high
        if edge is None:
            continue
        slip = len(stated) == 1 and slips_at(view.claims, (each.own, each.foreign), expected)
        if abs(edge / expected - 1) < _DAYS and not slip:
            continue
        if _stated(each.rate, stated) or (not stated and _of_another_time(group, each)):
            continue
        own, foreign = view.claims[each.own], view.claims[each.foreign]
        # Of two pairs either may be wrong; without a declared rate both prove it.
        both = group if len(group) == 2 and not stated else [each]
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(each.own, each.foreign),
            sorted({number for one in both for number in (one.own, one.foreign)}),
            (
                f"{own.printed} ÷ {foreign.printed} = {view.number(each.middle)} ({view.between(each.rate)})",
                f"≠ {view.number(expected)} {pair[0]}/{pair[1]}",
            ),
            rate=view.number(each.middle),
            expected=view.number(expected),
        )


def _of_another_time(group: list[Implied], one: Implied) -> bool:
    """Whether another pair has the same rate: that of the amounts of the year before, say."""
    return any(
        other is not one and other.rate.contains(one.middle) and one.rate.contains(other.middle)
        for other in group
    )


def _stated(rate: Interval, stated: list[Decimal]) -> bool:
    """Whether one of the declared rates, which are in order, is a possible one."""
    at = 0 if rate.low is None else bisect_left(stated, rate.low)
    return at < len(stated) and rate.contains(stated[at])


def _common(group: list[Implied], stated: list[Decimal]) -> Decimal | None:
    """The rate that most pairs allow: a declared one, or the middle of a pair that more than half agree with.

    Of two pairs that disagree, the first one counts.
    """
    if len(stated) == 1:
        return stated[0]
    if len(group) < 2:
        return None
    sample = group[:_MANY]
    counted = [
        (sum(other.rate.contains(each.middle) for other in sample), -each.width, -place, each.middle)
        for place, each in enumerate(sample)
    ]
    agreeing, _, _, middle = max(counted)
    return middle if agreeing * 2 >= len(sample) else None
