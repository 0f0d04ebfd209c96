"""No part is larger than its whole, and parts that do not overlap are not larger together.

Compared are levels in use of additive indicators, in one unit and one period: activities within activities
(by their ISIC codes), and regions within the country. Rounding is allowed for.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from ondiris.model.figure import Figure
from ondiris.model.key import NONE, Key
from ondiris.model.kind import Kind
from ondiris.packs.classification import disjoint, within
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    activities, regions = pack.country.activities, pack.country.regions

    def of_activity(code: str, codes: list[str]) -> list[str]:
        whole = activities.get(code)
        found = [activities[each] for each in codes if whole and each != code and each in activities]
        return [each.code for each in disjoint(each for each in found if whole and within(each, whole))]

    def of_region(code: str, codes: list[str]) -> list[str]:
        return [each for each in codes if regions[each].parent == code]

    yield from _compared(pack, "activity", of_activity)
    yield from _compared(pack, "region", of_region)


def _compared(pack: Contents, axis: str, parts_of: Callable[[str, list[str]], list[str]]) -> Iterator[Fault]:
    groups: dict[Key, dict[str, Figure]] = {}
    for key, figure in pack.in_use.items():
        if key.measure.kind is Kind.LEVEL and pack.country.indicators[key.indicator].additive:
            groups.setdefault(_without(key, axis), {})[getattr(key, axis)] = figure
    for group in groups.values():
        for code in sorted(group):
            yield from _of_whole(code, group, parts_of(code, sorted(group)), axis)


def _without(key: Key, axis: str) -> Key:
    return replace(key, activity=NONE) if axis == "activity" else replace(key, region=NONE)


def _of_whole(code: str, group: Mapping[str, Figure], parts: list[str], axis: str) -> Iterator[Fault]:
    whole = group[code]
    most = whole.interval.high
    if most is None or not parts:
        return
    lows = {each: group[each].interval.low or Decimal(0) for each in parts}
    too_large = [each for each in parts if lows[each] >= most]
    for each in too_large:
        part = group[each]
        expected = f"at most that of {code}: {whole.rounded} (scale {whole.scale})"
        yield at_figure(
            "sums", part, "value", str(part.rounded), expected, f"correct it or the {axis} {code}"
        )
    if not too_large and sum(lows.values(), Decimal(0)) >= most:
        told = " + ".join(f"{group[each].rounded} ({each})" for each in parts)
        yield at_figure(
            "sums", whole, "value", str(whole.rounded), f"at least {told}", "correct it or a part"
        )
