"""The share of a part in its whole.

Formula: s = 100 x part / whole

>>> from decimal import Decimal
>>> female = share(Level(Decimal(4), "persons"), Level(Decimal(7), "persons"))
>>> round(female.value, 1) == Decimal("57.1")
True

Source: Australian Bureau of Statistics, Understanding statistics, Percentages explained (of a total).
"""

from dataclasses import replace

from ondiris.methods.arithmetic import HUNDRED, MismatchError, N, compute, value_of
from ondiris.methods.comparison import SUBJECT, differing, nature_of, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.key import NONE
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import Level, Share

#: Which part of the key names the whole where several differ: the activity says most.
_NAMES = ("activity", "region", "product", "indicator")


def _share(part: N, whole: N) -> N:
    return HUNDRED * part / whole


def share(part: Level, whole: Level) -> Share:
    """The share in percent.

    Raises TypeError on other kinds or two units, UndefinedError where the whole is zero.
    """
    values = value_of(part, Level), value_of(whole, Level)
    if part.unit != whole.unit:
        raise MismatchError(f"a share of {part.unit} in {whole.unit} has no meaning")
    return Share(compute(_share, *values))


def figure(part: Figure, whole: Figure) -> Figure:
    """The share, with the whole named by the activity, region, product or indicator in which they differ.

    Raises MismatchError where unit, country or period differ, where the two are one subject, or where the
    part is larger than the whole beyond all rounding.
    """
    need_kind(part, Kind.LEVEL)
    need_same(part, whole, "country", "measure", "unit", "period")
    other = [name for name in _NAMES if name in differing(part.key, whole.key)]
    if not other:
        raise MismatchError(f"{part.key} and {whole.key} differ in none of {', '.join(SUBJECT[1:])}")
    named = next((code for name in other if (code := getattr(whole.key, name)) != NONE), whole.key.indicator)
    if part.interval.low is not None and whole.interval.high is not None:
        larger = part.interval.low > whole.interval.high
        if larger and whole.value > 0:
            raise MismatchError(f"the part {part.key} is larger than its whole {whole.key}")
    key = replace(part.key.measured_as(Measure(Kind.SHARE, named)), nature=nature_of(part, whole))
    return derive("share", key, _share, "{0} / {1} x 100", part, whole)
