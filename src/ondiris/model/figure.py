"""The Figure: one number with its meaning, its precision, its vintage and its lineage."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from functools import cached_property

from ondiris.model.interval import Interval
from ondiris.model.key import Key
from ondiris.model.kind import Kind
from ondiris.model.qualifier import Qualifier
from ondiris.model.quantities import (
    Attainment,
    Contribution,
    GrowthRate,
    Index,
    Level,
    Multiple,
    Points,
    Quantity,
    Share,
)

_QUANTITY_OF: dict[Kind, type] = {
    Kind.LEVEL: Level,
    Kind.INDEX: Index,
    Kind.GROWTH: GrowthRate,
    Kind.MULTIPLE: Multiple,
    Kind.POINTS: Points,
    Kind.SHARE: Share,
    Kind.CONTRIBUTION: Contribution,
    Kind.ATTAINMENT: Attainment,
}

_ROUNDING = {
    Qualifier.EXACT: ROUND_HALF_UP,
    Qualifier.ABOUT: ROUND_HALF_UP,
    Qualifier.OVER: ROUND_DOWN,
    Qualifier.UNDER: ROUND_UP,
}


@dataclass(frozen=True)
class RowRef:
    """The row of a loaded file that a number was read from; `row` counts from 1 with the header."""

    file: str
    sha256: str
    sheet: str
    row: int


@dataclass(frozen=True)
class Observation:
    """Lineage of a number somebody published."""

    source: str
    published: date
    row: RowRef
    in_use: bool = True
    reason: str = ""
    note: str = ""


@dataclass(frozen=True)
class Derivation:
    """Lineage of a number a method computed from other Figures; `formula` is for a reader.

    `interval` holds every value that the method gives on true values of its inputs.
    """

    method: str
    formula: str
    inputs: tuple["Figure", ...]
    interval: Interval | None = None


#: Between a key and the day as known on which it is meant.
AS_KNOWN = "@"


def identity(key: Key, known_on: date | None = None) -> str:
    """The id of an observed number: its key, and the day where it is the number known on that day."""
    return f"{key}{AS_KNOWN}{known_on.isoformat()}" if known_on else str(key)


@dataclass(frozen=True)
class Figure:
    """One number. `value` is unrounded and in whole units (tenge, tonnes, percent), never scaled.

    `scale` and `decimals` say how it is printed: value / 10**scale, rounded once to `decimals`.
    7.1 trillion is value 7.1e12, scale 12, decimals 1. `known_on` is set where not the number in use is
    meant but the one that was known on that day.
    """

    key: Key
    value: Decimal
    scale: int
    decimals: int
    lineage: Observation | Derivation
    qualifier: Qualifier = Qualifier.EXACT
    known_on: date | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.value, Decimal) or not self.value.is_finite():
            raise TypeError(f"{self.key}: a figure's value is a finite Decimal, not {self.value!r}")
        if self.decimals < 0:
            raise ValueError(f"{self.key}: decimals are counted from 0, not {self.decimals}")

    @cached_property
    def id(self) -> str:
        """The key of an observed number; of a derived one its formula over keys, which can be recomputed."""
        if isinstance(self.lineage, Derivation):
            return f"{self.lineage.method}({', '.join(part.id for part in self.lineage.inputs)})"
        return identity(self.key, self.known_on)

    @property
    def quantity(self) -> Quantity:
        """The value as its own type; see `ondiris.model.quantities`."""
        if self.key.measure.kind is Kind.LEVEL:
            return Level(self.value, self.key.unit)
        typed: Quantity = _QUANTITY_OF[self.key.measure.kind](self.value)
        return typed

    @property
    def rounded(self) -> Decimal:
        """The printed number: value / 10**scale at `decimals`, half away from zero.

        "Over" 28.75 is never printed as over 28.8, nor "under" 28.75 as under 28.7: it might be untrue.
        """
        step = Decimal(1).scaleb(-self.decimals)
        return self.value.scaleb(-self.scale).quantize(step, rounding=_ROUNDING[self.qualifier])

    @property
    def interval(self) -> Interval:
        """The true values the printed number leaves open, in whole units; of a derived one, its inputs."""
        if isinstance(self.lineage, Derivation) and self.lineage.interval is not None:
            return self.lineage.interval
        exponent = self.scale - self.decimals
        printed = self.rounded.scaleb(self.scale)
        span = Interval.of_rounding(printed, exponent)
        match self.qualifier:
            case Qualifier.OVER:
                return Interval(None, printed) if printed < 0 else Interval(printed, None)
            case Qualifier.UNDER:
                return Interval(printed, None) if printed < 0 else Interval(None, printed)
            case Qualifier.ABOUT:
                ten = Decimal(5).scaleb(exponent)
                return Interval(printed - ten, printed + ten)
            case _:
                return span

    @property
    def published(self) -> date:
        """The day on which the number could first be known: the latest of what it stands on."""
        if isinstance(self.lineage, Derivation):
            return max(part.published for part in self.lineage.inputs)
        return self.lineage.published

    def observations(self) -> tuple["Figure", ...]:
        """The observed figures at the leaves, each once, in order of first use."""
        if isinstance(self.lineage, Observation):
            return (self,)
        found: dict[str, Figure] = {}
        for part in self.lineage.inputs:
            for leaf in part.observations():
                found.setdefault(leaf.id, leaf)
        return tuple(found.values())
