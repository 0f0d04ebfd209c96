"""The months between two cumulated levels of one year.

Statistics of the year so far are cumulated from January; a month is the difference of two of them. Their
rounding adds up, so a month shows no more digits than the coarser of the two.

Formula: L(m) = Y(m) - Y(m - 1)

>>> from decimal import Decimal
>>> month_from_ytd(Level(Decimal("7.1"), "t"), Level(Decimal("5.2"), "t")) == Level(Decimal("1.9"), "t")
True

Source: the inverse of cumulative sums over periods, as SDMX, Guidelines on coding time transformations, names
them. Not for indices: a year-to-date index is a ratio of cumulated volumes and cannot be subtracted.
"""

from datetime import timedelta

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import SERIES, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.period import Period
from ondiris.model.quantities import Level


def _difference(longer: N, shorter: N) -> N:
    return longer - shorter


def month_from_ytd(longer: Level, shorter: Level) -> Level:
    """What was added between two cumulations. Raises TypeError on other kinds or two units."""
    values = value_of(longer, Level), value_of(shorter, Level)
    if longer.unit != shorter.unit:
        raise MismatchError(f"{longer.unit} less {shorter.unit} has no meaning")
    return Level(compute(_difference, *values), longer.unit)


def figure(longer: Figure, shorter: Figure) -> Figure:
    """The level of the month or months by which one cumulation is longer than the other.

    Raises MismatchError unless both are levels of one subject, begin in the same January, and end with a
    month, the first later.
    """
    need_kind(longer, Kind.LEVEL)
    need_same(longer, shorter, *SERIES, "nature")
    whole, part = longer.key.period, shorter.key.period
    from_january = whole.first == part.first and whole.first.month == 1 and whole.months <= 12
    if not (from_january and whole.whole_months and part.whole_months and part.last < whole.last):
        raise MismatchError(f"{whole} and {part} are not two cumulations of one year, the longer first")
    key = longer.key.at(Period(part.last + timedelta(days=1), whole.last))
    return derive("month_from_ytd", key, _difference, "{0} - {1}", longer, shorter, linear=True)
