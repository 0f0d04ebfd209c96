"""Growth agrees with the levels it is the ratio of, within rounding. A warning: sources revise.

Only for indicators whose `growth` is `ratio`; real growth of money is not the ratio of its levels. A growth
is doubted when no pair of levels, in whatever unit, leaves it possible.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from ondiris.model.figure import Figure
from ondiris.model.interval import Interval
from ondiris.model.key import Key
from ondiris.model.kind import SAME_PERIOD_OF_PREVIOUS_YEAR, Kind
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    levels: dict[Key, list[Figure]] = {}
    for key, figure in pack.in_use.items():
        if key.measure.kind is Kind.LEVEL:
            levels.setdefault(_subject(key), []).append(figure)
    for key, growth in pack.in_use.items():
        ratio = pack.country.indicators[key.indicator].growth == "ratio"
        if (
            key.measure.kind is not Kind.GROWTH
            or key.measure.base != SAME_PERIOD_OF_PREVIOUS_YEAR
            or not ratio
        ):
            continue
        before = _subject(key.at(key.period.shift_years(-1)))
        pairs = [
            (old, new)
            for new in levels.get(_subject(key), ())
            for old in levels.get(before, ())
            if old.key.unit == new.key.unit
        ]
        possible = [_grown(old, new) for old, new in pairs]
        if pairs and all(each is not None and each.disjoint(growth.interval) for each in possible):
            old, new = pairs[0]
            expected = f"the growth from {old.rounded} to {new.rounded} {new.key.unit}"
            yield at_figure(
                "growth", growth, "value", str(growth.rounded), expected,
                "check the three, or say in a note what was revised", "warning",
            )  # fmt: skip


def _subject(key: Key) -> Key:
    return replace(key.measured_as(replace(key.measure, kind=Kind.LEVEL, base=""), "any"))


def _grown(old: Figure, new: Figure) -> Interval | None:
    if old.interval.low is None or old.interval.low <= 0:
        return None
    return (new.interval / old.interval - Decimal(1)) * Decimal(100)
