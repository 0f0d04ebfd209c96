"""The contribution of a part to the growth of its whole, from levels.

Formula: c = 100 x (part(t) - part(0)) / whole(0)

>>> from decimal import Decimal
>>> now, before, whole = (Level(Decimal(n), "t") for n in (42, 40, 100))
>>> contribution_from_levels(now, before, whole) == Contribution(Decimal(2))
True

Source: INSEE, Definitions, c1207, Contribution to GDP growth (aggregates in current prices). Australian
Bureau of Statistics, Australian System of National Accounts: Concepts, Sources and Methods, 2020-21,
paragraph 6.35.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import HUNDRED, MismatchError, N, compute, value_of
from ondiris.methods.comparison import SERIES, base_of, differing, nature_of, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.methods.growth_from_levels import nominal
from ondiris.model.figure import Figure
from ondiris.model.key import NONE
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import Contribution, Level


def _contribution(now: N, before: N, whole: N) -> N:
    return HUNDRED * (now - before) / whole


def contribution_from_levels(now: Level, before: Level, whole: Level) -> Contribution:
    """Points of the whole's growth; `whole` is of the comparison period.

    Raises TypeError on other kinds or more than one unit, UndefinedError where the whole is zero.
    """
    values = [value_of(level, Level) for level in (now, before, whole)]
    if len({now.unit, before.unit, whole.unit}) > 1:
        raise MismatchError(f"levels in {now.unit}, {before.unit} and {whole.unit} do not go together")
    return Contribution(compute(_contribution, *values))


def figure(now: Figure, before: Figure, whole: Figure) -> Figure:
    """The contribution to the whole named by the activity, region or product in which it differs.

    Nominal levels make a nominal contribution, named as in `growth_from_levels`. Raises MismatchError where
    the units differ or `before` and `whole` are not of one period that compares with that of `now`.
    """
    need_kind(now, Kind.LEVEL)
    need_same(now, before, *SERIES)
    need_same(before, whole, "country", "indicator", "measure", "unit", "period")
    base_of(now.key.period, before.key.period)
    parts = [name for name in ("activity", "region", "product") if name in differing(before.key, whole.key)]
    named = next((code for name in parts if (code := getattr(whole.key, name)) != NONE), "")
    if not named:
        raise MismatchError(f"{whole.key} is no named whole of {before.key}")
    key = replace(
        now.key.measured_as(Measure(Kind.CONTRIBUTION, named)),
        indicator=nominal(now.key.indicator, now.key.unit),
        nature=nature_of(now, before),
    )
    text = "({0} - {1}) / {2} x 100"
    return derive("contribution_from_levels", key, _contribution, text, now, before, whole)
