"""The contribution of a part to the growth of its whole, from its share and its growth.

A part that makes 40% of the whole and grows by 5% contributes 2 points, whatever the others do. The
contributions of all parts add up to the growth of the whole, if the shares are of the comparison period.

Formula: c = s(0) x g / 100, with s(0) the part's share in the comparison period, in percent

>>> from decimal import Decimal
>>> contribution(Share(Decimal(40)), GrowthRate(Decimal(5))) == Contribution(Decimal(2))
True

Source: INSEE, Definitions, c1207, Contribution to GDP growth (growth of the component times its weight in the
previous period). Australian Bureau of Statistics, Australian System of National Accounts: Concepts, Sources
and Methods, 2020-21, paragraphs 6.34-6.35. Across changes of weights see `ribe_contribution`.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import HUNDRED, MismatchError, N, compute, value_of
from ondiris.methods.comparison import comparison_period, nature_of, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import Contribution, GrowthRate, Share


def _contribution(share: N, growth: N) -> N:
    return share * growth / HUNDRED


def contribution(share: Share, growth: GrowthRate) -> Contribution:
    """Points of the whole's growth. Raises TypeError on other kinds."""
    return Contribution(compute(_contribution, value_of(share, Share), value_of(growth, GrowthRate)))


def figure(share: Figure, growth: Figure) -> Figure:
    """The contribution of the subject of `growth` to the whole that `share` names.

    Raises MismatchError unless the share is of the same activity, region and product, and of the period that
    the growth is compared with, or of a longer one that holds it (yearly weights).
    """
    need_kind(share, Kind.SHARE)
    need_kind(growth, Kind.GROWTH)
    need_same(share, growth, "country", "activity", "region", "product")
    compared = comparison_period(growth.key.period, growth.key.measure.base)
    if compared is None or not share.key.period.contains(compared):
        raise MismatchError(f"the share is of {share.key.period}, the growth is compared with {compared}")
    measure = Measure(Kind.CONTRIBUTION, share.key.measure.base)
    key = replace(growth.key.measured_as(measure), nature=nature_of(share, growth))
    return derive("contribution", key, _contribution, "{0} x {1} / 100", share, growth)
