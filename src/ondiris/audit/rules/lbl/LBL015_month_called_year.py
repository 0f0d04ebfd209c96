"""What comes to twelve times a month's amount is called monthly, or a month's amount annual.

"The average monthly wage is 9.6 million tenge, or 800,000 a month": the first is that of a year.

Mend it by calling the larger one annual, the smaller one monthly.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import since_former, tells_again, until_next
from ondiris.audit.dimensions import PER
from ondiris.audit.view import RATIOS, View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import LEVEL

CODE = "LBL015"
NAME = "month-called-year"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The average monthly wage of a welder is [[9.6 million tenge, or 800,000 tenge a month]].",
            "The works pays [[12 million tenge a month, that is 144 million tenge a month]], for its water.",
        ),
        "good": (
            "The average annual wage of a welder is 9.6 million tenge, or 800,000 tenge a month.",
            "The works pays 12 million tenge a month, that is 144 million tenge a year, for its water.",
        ),
    },
    "ru": {
        "bad": ("Месячный фонд оплаты труда завода – [[540 млн тенге, то есть 45 млн тенге в месяц]].",),
        "good": ("Годовой фонд оплаты труда завода – 540 млн тенге, то есть 45 млн тенге в месяц.",),
    },
    "kk": {
        "bad": ("Зауыттың айлық еңбекақы қоры [[540 млн теңге, яғни айына 45 млн теңге]].",),
        "good": ("Зауыттың жылдық еңбекақы қоры 540 млн теңге, яғни айына 45 млн теңге.",),
    },
}

_MONTHS, _EVEN = Decimal(12), Decimal("0.01")
#: How far before a number, and behind it, it is called of a month or a year; how far apart the two stand.
_BEFORE, _BEHIND, _GAP = 60, 18, 40


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for second in view.holding(range(1, len(claims)), "of_month", "each_month", "each_year"):
        one, other = claims[second - 1], claims[second]
        if one.sentence != other.sentence or other.start - one.end > _GAP or min(one.value, other.value) <= 0:
            continue
        units = [each.unit.partition(PER)[0] for each in (one, other)]
        if units[0] != units[1] or one.unit in RATIOS or not {one.kind, other.kind} <= {LEVEL, None}:
            continue
        year, month = (one, other) if one.value > other.value else (other, one)
        if abs(year.value / (month.value * _MONTHS) - 1) > _EVEN:
            continue
        if not tells_again(view, other, view.low[one.end : other.start]):
            continue
        called = [_called(view, second - 1), _called(view, second)]
        larger, smaller = called if year is one else called[::-1]
        if larger == "month" or smaller == "year":
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(second - 1, second),
                (second - 1, second),
                (f"{year.printed} ÷ {month.printed} = 12",),
                printed=year.printed,
                other=month.printed,
            )


def _called(view: View, number: int) -> str:
    """`month` or `year` where the words of a number, and they alone, say that it is of each."""
    claim = view.claims[number]
    of = claim.unit.partition(PER)[2]
    if of:
        return of
    around = f"{since_former(view, number, _BEFORE)}|{until_next(view, number, _BEHIND)}"
    told = [
        time
        for time in ("month", "year")
        if view.says(claim, f"of_{time}", around) or view.says(claim, f"each_{time}", around)
    ]
    return told[0] if len(told) == 1 else ""
