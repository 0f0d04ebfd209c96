"""A growth rate, an index and a multiple of one figure tell the same change, within their rounding.

Growth of 5.2% is an index of 105.2 and 1.052-fold. An index printed as growth is the commonest slip in texts
about industry; here it would be carried into every briefing.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.model.figure import Figure
from ondiris.model.interval import Interval
from ondiris.model.key import Key
from ondiris.model.kind import UNIT_OF, Kind
from ondiris.model.measure import Measure
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_figure

KINDS = (Kind.INDEX, Kind.MULTIPLE)


def check(pack: Contents) -> Iterator[Fault]:
    for key, growth in pack.in_use.items():
        if key.measure.kind is not Kind.GROWTH:
            continue
        for kind in KINDS:
            other = pack.in_use.get(_as(key, kind))
            if other and as_growth(other).disjoint(growth.interval):
                told = f"a growth that agrees with the {kind} of {other.rounded} in the same period"
                yield at_figure("indices", growth, "value", str(growth.rounded), told, "correct one of both")


def _as(key: Key, kind: Kind) -> Key:
    return key.measured_as(Measure(kind, key.measure.base), UNIT_OF[kind])


def as_growth(figure: Figure) -> Interval:
    """The growth, in percent, that an index or a multiple leaves possible."""
    if figure.key.measure.kind is Kind.INDEX:
        return figure.interval - Decimal(100)
    return (figure.interval - Decimal(1)) * Decimal(100)
