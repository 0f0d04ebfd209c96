"""The parts of a recipe: products, units, edits and imputation."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

from ondiris.packs.convert import Between

#: How establishments become an elementary index, and elementary indices those above.
Elementary = Literal["unit_value", "dutot", "jevons", "carli"]
Aggregation = Literal["laspeyres", "lowe", "paasche", "fisher", "tornqvist"]


@dataclass(frozen=True)
class ProductRule:
    """How a product is measured.

    `method`: `quantity` in `unit`; `value`, in the money `unit`, deflated by the report's price index;
    `input`, the hours worked as a proxy. `low` and `high` are the range of one report, in `unit`.
    `elementary` is how establishments are put together, empty for what the recipe says of all products.
    """

    code: str
    activity: str
    unit: str
    method: Literal["quantity", "value", "input"]
    elementary: Literal["", "unit_value", "dutot", "jevons", "carli"] = ""
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True)
class UnitRule:
    """A unit in which reports may come: `factor` of it make one of `of` (kg: 0.001 of t)."""

    unit: str
    of: str
    factor: Decimal


@dataclass(frozen=True)
class RatioEdit:
    """The ratio to the month before, edited by Hidiroglou and Berthelot.

    `exponent` U says how much size counts: none, half (the square root) or full. `least` A keeps narrow
    distributions from rejecting what is harmless; `width` C is how many quartile distances are let pass.
    `months` is how many of the last months are edited, 0 for all; `action` what becomes of an outlier.
    """

    exponent: Literal["none", "half", "full"] = "half"
    least: Annotated[Decimal, Between(0, 1_000_000)] = Decimal("0.05")
    width: Annotated[Decimal, Between(Decimal("0.000001"), 1_000_000)] = Decimal(20)
    months: int = 2
    action: Literal["list", "impute"] = "list"


@dataclass(frozen=True)
class Imputation:
    """What stands for a report that is missing, in order of trying, and for how many months at `longest`.

    The ratio of a stratum needs `fewest` units that reported both months. A unit silent for longer than
    `longest` months counts as closed.
    """

    methods: tuple[str, ...] = ("ratio", "parental", "carry_forward")
    longest: Annotated[int, Between(0, 120)] = 3  # the engine sums up each number of silent months apart
    fewest: Annotated[int, Between(1, 1_000_000)] = 3
