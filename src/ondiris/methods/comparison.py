"""What a comparison points at: which period `yoy`, `pop` or `2018` is, and which of them two periods make."""

from dataclasses import fields
from datetime import date, timedelta

from ondiris.methods.arithmetic import MismatchError
from ondiris.model.figure import Figure
from ondiris.model.key import Key
from ondiris.model.kind import PREVIOUS_PERIOD, SAME_PERIOD_OF_PREVIOUS_YEAR, Kind
from ondiris.model.nature import Nature
from ondiris.model.period import Period

_NATURES = (Nature.SYNTHETIC, Nature.FORECAST, Nature.PLAN, Nature.ACTUAL)

#: The parts of a key that say what is measured; the rest says how, in what and when.
SUBJECT = ("country", "indicator", "activity", "region", "product")
#: What the numbers of one series have in common.
SERIES = (*SUBJECT, "measure", "unit")


def previous_period(period: Period) -> Period:
    """The period of the same length just before.

    >>> str(previous_period(Period.parse("2024-01..2024-04"))), str(previous_period(Period.parse("2024-Q1")))
    ('2023-09..2023-12', '2023-10..2023-12')
    """
    last = period.first - timedelta(days=1)
    if not period.whole_months:
        return Period(last - (period.last - period.first), last)
    months = period.first.year * 12 + period.first.month - 1 - period.months
    return Period(date(months // 12, months % 12 + 1, 1), last)


def comparison_period(period: Period, base: str) -> Period | None:
    """The period a measure with this base is compared with; None where the base is no period.

    >>> str(comparison_period(Period.parse("2024-01..2024-04"), "yoy"))
    '2023-01..2023-04'
    """
    if base == SAME_PERIOD_OF_PREVIOUS_YEAR:
        return period.shift_years(-1)
    if base == PREVIOUS_PERIOD:
        return previous_period(period)
    try:
        return Period.parse(base)
    except ValueError:
        return None


def base_of(current: Period, previous: Period) -> str:
    """The base under which two periods compare. Raises MismatchError where their lengths differ.

    >>> base_of(Period.parse("2024-04"), Period.parse("2023-04"))
    'yoy'
    """
    if previous == current.shift_years(-1):
        return SAME_PERIOD_OF_PREVIOUS_YEAR
    if previous == previous_period(current):
        return PREVIOUS_PERIOD
    alike = current.whole_months and previous.whole_months and current.months == previous.months
    if not alike or current == previous:
        raise MismatchError(f"{current} does not compare with {previous}")
    return str(previous)


def need_kind(figure: Figure, *kinds: Kind) -> None:
    """Raise MismatchError unless the figure is of one of these kinds."""
    if figure.key.measure.kind not in kinds:
        wanted = " or ".join(kinds)
        raise MismatchError(f"expected a {wanted}, not the {figure.key.measure.kind} {figure.key}")


def need_same(first: Figure, second: Figure, *parts: str) -> None:
    """Raise MismatchError unless two figures agree in these parts of their keys."""
    for part in parts:
        left, right = getattr(first.key, part), getattr(second.key, part)
        if left != right:
            raise MismatchError(f"{part} differs: {left} in {first.key}, {right} in {second.key}")


def differing(first: Key, second: Key) -> list[str]:
    """The names of the parts in which two keys differ, in the order of the key."""
    return [part.name for part in fields(Key) if getattr(first, part.name) != getattr(second, part.name)]


def nature_of(*figures: Figure) -> Nature:
    """What a result is when these stand in it: made up if any is, else a forecast, a plan, actual."""
    found = {figure.key.nature for figure in figures}
    return next(nature for nature in _NATURES if nature in found)
