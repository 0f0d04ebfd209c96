"""What is left of a growth without that of prices is called nominal, or does not fit.

"Wages grew by 5.5%, prices by 2.2%, so nominal wages grew by 3.2%": those are the real ones.

Of a nominal growth, the growth of prices and the real growth, each two make the third.

Two wages as they were paid make a nominal growth: where prices rose too, the real one is another.

Mend it by calling the growth real or nominal, or by computing it again.
"""

from collections.abc import Iterator

from ondiris.audit.changes.deflated import is_money
from ondiris.audit.changes.deflating import called, deflations
from ondiris.audit.changes.nearby import pairs_by, sized
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
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
_SENTENCES = 1


def check(view: View) -> Iterator[Finding]:
    for told in deflations(view):
        if not told.wrong or told.turned:
            continue
        one, other, last = (view.claims[each] for each in told.numbers)
        if last.unit == "pp":
            evidence = f"{one.printed} − {other.printed} = {view.between(one.interval - other.interval)}"
        else:
            evidence = f"(100 + {one.printed}) ÷ (100 + {other.printed}) → {view.number(told.left, 3)}%"
        yield view.finding(
            CODE,
            SEVERITY,
            (last.start, last.end),
            told.numbers,
            (evidence,),
            key="nominal" if told.nominal else "real",
            printed=last.printed,
            computed=f"{view.number(told.left, 3)}%",
        )
    yield from _as_paid(view)


def _as_paid(view: View) -> Iterator[Finding]:
    """Two amounts of money make just the growth that is called real, as they are, and prices rose."""
    for number in view.holding(view.of_kind(Kind.GROWTH), "reals"):
        if view.claims[number].unit != "pct" or called(view, number, "nominals"):
            continue
        pair = next((pair for pair in pairs_by(view, number) if _paid(view, pair, number)), None)
        if pair is None or not any(called(view, each, "reals") for each in {number, min(pair)}):
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
        and called(view, other, "of_prices")
        for other in near
        for told in (view.claims[other],)
    )
