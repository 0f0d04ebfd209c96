"""The difference of two percentages, in percentage points.

From 5.1% to 6.0% is 0.9 percentage points, and 18% more: points are not percent.

Formula: d = a - b

>>> from decimal import Decimal
>>> difference_in_points(GrowthRate(Decimal("6.0")), GrowthRate(Decimal("5.1"))) == Points(Decimal("0.9"))
True

Source: OECD, Data and Metadata Reporting and Presentation Handbook, 2007, on growth rates.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import base_of, differing, nature_of, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.key import NONE
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import Attainment, GrowthRate, Points, Share

Percentage = GrowthRate | Share | Attainment

_KINDS = (Kind.GROWTH, Kind.SHARE, Kind.ATTAINMENT)


def _difference(first: N, second: N) -> N:
    return first - second


def difference_in_points(first: Percentage, second: Percentage) -> Points:
    """How many points the first is above the second.

    Raises TypeError on anything but two growth rates, two shares or two attainments.
    """
    kind = next((one for one in (GrowthRate, Share, Attainment) if isinstance(first, one)), None)
    if kind is None:
        raise MismatchError(f"points are a difference of percentages, not of a {type(first).__name__}")
    return Points(compute(_difference, value_of(first, kind), value_of(second, kind)))


def figure(first: Figure, second: Figure) -> Figure:
    """The difference; its base is the comparison period (`yoy`, `pop`, `2018`) where the periods differ, the
    second figure's nature where these differ, and else the activity, region or product compared with.

    Raises MismatchError where the kinds or bases differ, or more than one of these does.
    """
    need_kind(first, *_KINDS)
    need_same(first, second, "country", "measure", "unit")
    parts = differing(first.key, second.key)
    if len(parts) != 1:
        found = ", ".join(parts) or "none"
        raise MismatchError(f"compare in one respect: {first.key} and {second.key} differ in {found}")
    if parts == ["period"]:
        base = base_of(first.key.period, second.key.period)
    else:
        base = str(getattr(second.key, parts[0]))
    if base == NONE:
        raise MismatchError(f"{second.key} names no {parts[0]} to compare with")
    key = replace(first.key.measured_as(Measure(Kind.POINTS, base)), nature=nature_of(first))
    return derive("difference_in_points", key, _difference, "{0} - {1}", first, second, linear=True)
