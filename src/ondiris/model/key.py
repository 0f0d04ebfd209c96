"""The address of a number: what it measures, where, of what kind, for which period."""

from dataclasses import dataclass, replace

from ondiris.model.kind import UNIT_OF, Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period

NONE = "-"
#: What no code holds: the signs of a key's text and of a formula over keys.
_SIGNS = frozenset("/(), ")


@dataclass(frozen=True, order=True)
class Key:
    """The nine parts of a number's meaning. Its text is its identity everywhere.

    >>> str(Key.parse("kz/output/C/KZ/-/growth:yoy/pct/actual/2024-01..2024-04"))
    'kz/output/C/KZ/-/growth:yoy/pct/actual/2024-01..2024-04'
    """

    country: str
    indicator: str
    activity: str
    region: str
    product: str
    measure: Measure
    unit: str
    nature: Nature
    period: Period

    def __post_init__(self) -> None:
        for name in ("country", "indicator", "activity", "region", "product", "unit"):
            part = getattr(self, name)
            if not part or not _SIGNS.isdisjoint(part):
                raise ValueError(
                    f"{name} {part!r}: a code has no '/', '(', ')', ',' or space, and is not empty"
                )
        fixed = UNIT_OF.get(self.measure.kind)
        if fixed and self.unit != fixed:
            raise ValueError(f"a {self.measure.kind} is printed in {fixed!r}, not {self.unit!r}")

    @classmethod
    def parse(cls, text: str) -> "Key":
        """Read a key. Raises ValueError where a part is missing or wrong."""
        parts = text.split("/")
        if len(parts) != 9:
            raise ValueError(
                f"not a figure's key: {text!r}; expected country/indicator/activity/region/product/"
                f"measure/unit/nature/period, with {NONE!r} for none"
            )
        country, indicator, activity, region, product, measure, unit, nature, period = parts
        if nature not in set(Nature):
            raise ValueError(f"not a nature: {nature!r}; expected {', '.join(Nature)}")
        return cls(
            country, indicator, activity, region, product,
            Measure.parse(measure), unit, Nature(nature), Period.parse(period),
        )  # fmt: skip

    def at(self, period: Period) -> "Key":
        return replace(self, period=period)

    def measured_as(self, measure: Measure, unit: str | None = None) -> "Key":
        """The same subject with another kind of measure; a level needs its unit."""
        if measure.kind is Kind.LEVEL and unit is None:
            raise ValueError("a level needs a unit")
        return replace(self, measure=measure, unit=unit or UNIT_OF[measure.kind])

    def __str__(self) -> str:
        return "/".join(
            str(part)
            for part in (
                self.country, self.indicator, self.activity, self.region, self.product,
                self.measure, self.unit, self.nature, self.period,
            )
        )  # fmt: skip
