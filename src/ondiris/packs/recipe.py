"""A recipe: how an index is compiled from reports, as data of a country pack (`recipes/<name>.toml`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from ondiris.model.errors import InvalidInputError, OndirisError, Problem
from ondiris.model.key import NONE
from ondiris.model.period import Period
from ondiris.packs.closest import closest
from ondiris.packs.country import Country
from ondiris.packs.table import record_of, toml, wrong

#: How establishments become an elementary index, and elementary indices those above.
Elementary = Literal["unit_value", "dutot", "jevons", "carli"]
Aggregation = Literal["laspeyres", "lowe", "paasche", "fisher", "tornqvist"]

Weights = Mapping[int, Mapping[str, Decimal]]


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
    least: Decimal = Decimal("0.05")
    width: Decimal = Decimal(20)
    months: int = 2
    action: Literal["list", "impute"] = "list"


@dataclass(frozen=True)
class Imputation:
    """What stands for a report that is missing, in order of trying, and for how many months at `longest`.

    The ratio of a stratum needs `fewest` units that reported both months. A unit silent for longer than
    `longest` months counts as closed.
    """

    methods: tuple[str, ...] = ("ratio", "parental", "carry_forward")
    longest: int = 3
    fewest: int = 3


@dataclass(frozen=True)
class Recipe:
    """The fields of a recipe; docs/howto/compile.md explains each.

    `weights` are those of elementary activities by year; within an activity the products and regions weigh
    by the values reported in the year of the weights.
    """

    name: str
    title: str
    indicator: str
    top: str
    first_month: str
    reference_year: int
    linking: Literal["annual_overlap", "december_overlap"]
    source: str
    elementary: Elementary = "unit_value"
    aggregation: Aggregation = "laspeyres"
    by_size: bool = False
    decimals: int = 1
    most_bad: Decimal = Decimal(0)
    whole_region: str = ""
    note: str = ""
    path: Path = field(default=Path(), compare=False)
    sha256: str = ""
    products: Mapping[str, ProductRule] = field(default_factory=dict, hash=False)
    units: Mapping[str, UnitRule] = field(default_factory=dict, hash=False)
    weights: Weights = field(default_factory=dict, hash=False)
    ratio_edit: RatioEdit | None = None
    imputation: Imputation = field(default_factory=Imputation)

    @property
    def first(self) -> Period:
        return Period.parse(self.first_month)

    @property
    def activities(self) -> tuple[str, ...]:
        """The elementary activities: those that products belong to."""
        return tuple(sorted({rule.activity for rule in self.products.values()}))

    def formula_of(self, product: str) -> str:
        """How the establishments of a product become its elementary index."""
        return self.products[product].elementary or self.elementary

    def by_formula(self, formula: str) -> list[str]:
        """The products of one elementary formula."""
        return [code for code in self.products if self.formula_of(code) == formula]

    def weights_of(self, year: int) -> tuple[int, Mapping[str, Decimal]]:
        """The weights that hold for a year: its own, else the latest before it, else the first there are."""
        before = [each for each in self.weights if each <= year]
        chosen = max(before) if before else min(self.weights)
        return chosen, self.weights[chosen]


def load_recipe(recipe: str | Path, country: Country) -> Recipe:
    """A recipe of a country pack by its name, or any file.

    Raises OndirisError naming what there is, InvalidInputError with all that is wrong in it.
    """
    path = Path(recipe)
    if path.suffix != ".toml" or not path.is_file():
        path = country.path / "recipes" / f"{recipe}.toml"
    if not path.is_file():
        names = sorted(each.stem for each in (country.path / "recipes").glob("*.toml"))
        raise OndirisError(f"no recipe {str(recipe)!r}; expected {closest(str(recipe), names, 'a file')}")
    values = toml(path)
    reader = _Reader(path, values)
    parts = {
        "products": reader.table("products", ProductRule, "code"),
        "units": reader.table("units", UnitRule, "unit"),
        "weights": reader.weights(),
        "ratio_edit": reader.one("ratio_edit", RatioEdit),
        "imputation": reader.one("imputation", Imputation) or Imputation(),
    }
    made = reader.recipe(parts, sha256(path.read_bytes()).hexdigest())
    if problems := reader.problems + (_against(made, country) if made else []):
        raise InvalidInputError(problems)
    assert made is not None
    return made


class _Reader:
    def __init__(self, path: Path, values: dict[str, Any]) -> None:
        self.path, self.values = path, values
        self.problems: list[Problem] = []

    def record(self, kind: type, values: Any, name: str) -> Any:
        if not isinstance(values, dict):
            self.problems.append(wrong(self.path, f"a table [{name}]", column=name))
            return None
        try:
            return record_of(kind, values, str(self.path), name=name)
        except InvalidInputError as error:
            self.problems += error.problems
            return None

    def table(self, name: str, kind: type, code: str) -> dict[str, Any]:
        given = self.values.pop(name, {})
        if not isinstance(given, dict):
            self.problems.append(wrong(self.path, f"tables [{name}.CODE]", column=name))
            return {}
        made = {
            key: self.record(kind, {code: key, **each} if isinstance(each, dict) else each, f"{name}.{key}")
            for key, each in given.items()
        }
        return {key: each for key, each in sorted(made.items()) if each}

    def one(self, name: str, kind: type) -> Any:
        return self.record(kind, self.values.pop(name), name) if name in self.values else None

    def weights(self) -> dict[int, dict[str, Decimal]]:
        found: dict[int, dict[str, Decimal]] = {}
        for year, table in self.values.pop("weights", {}).items():
            name = f"weights.{year}"
            if not (year.isdecimal() and len(year) == 4 and isinstance(table, dict)):
                self.problems.append(wrong(self.path, "tables [weights.YEAR]", column=name))
                continue
            found[int(year)] = {}
            for activity, weight in sorted(table.items()):
                number = isinstance(weight, int | float) and not isinstance(weight, bool)
                if not number or weight < 0:
                    expected = "a weight of 0 or more"
                    self.problems.append(wrong(self.path, expected, column=f"{name}.{activity}"))
                else:
                    found[int(year)][activity] = Decimal(str(weight))
        return found

    def recipe(self, parts: dict[str, Any], checksum: str) -> Recipe | None:
        made = self.record(Recipe, {"name": self.path.stem, "sha256": checksum, **self.values}, "")
        if made is None:
            return None
        return Recipe(**{**vars(made), **parts, "path": self.path})


def _against(recipe: Recipe, country: Country) -> list[Problem]:
    """What a recipe says that its pack does not know."""
    found = [
        wrong(recipe.path, closest(code, valid, f"a code of {part}"), column=column, value=code)
        for column, code, part, valid in (
            ("indicator", recipe.indicator, "indicators", country.indicators),
            ("top", recipe.top, "activities", country.activities),
            *(
                (f"products.{rule.code}.activity", rule.activity, "activities", country.activities)
                for rule in recipe.products.values()
            ),
        )
        if code not in valid
    ]
    if recipe.whole_region and recipe.whole_region not in country.wholes:
        found.append(wrong(recipe.path, closest(recipe.whole_region, country.wholes), column="whole_region"))
    try:
        ok = recipe.first.months == 1 and recipe.first.whole_months
    except ValueError:
        ok = False
    if not ok:
        found.append(wrong(recipe.path, "a month such as 2023-01", column="first_month"))
    for word in recipe.imputation.methods:
        if word not in ("ratio", "parental", "carry_forward"):
            expected = "ratio, parental or carry_forward"
            found.append(wrong(recipe.path, expected, column="imputation.methods", value=word))
    if not recipe.products:
        found.append(wrong(recipe.path, "at least one table [products.CODE]", column="products"))
    if not recipe.weights:
        found.append(wrong(recipe.path, "at least one table [weights.YEAR]", column="weights"))
    for year, weights in recipe.weights.items():
        for code in sorted(set(recipe.activities) - set(weights)):
            found.append(wrong(recipe.path, f"a weight of {code}", column=f"weights.{year}", remedy="add it"))
        for code in sorted(set(weights) - set(recipe.activities)):
            expected = "only activities that a product belongs to"
            found.append(wrong(recipe.path, expected, column=f"weights.{year}", value=code))
    for unit in recipe.units.values():
        if unit.factor <= 0 or unit.of in recipe.units:
            found.append(
                wrong(recipe.path, "a factor above 0 to a unit of a product", column=f"units.{unit.unit}")
            )
    return found + _above(recipe, country)


def _above(recipe: Recipe, country: Country) -> list[Problem]:
    """Every elementary activity lies below `top` in the classification."""
    if recipe.top not in country.activities:
        return []
    found = []
    for code in recipe.activities:
        chain = ancestry(code, country) if code in country.activities else (recipe.top,)
        whole = country.activities[chain[-1]].parent in ("", NONE)  # else the classification itself is broken
        if whole and recipe.top not in chain:
            found.append(
                wrong(recipe.path, f"an activity within {recipe.top}", column="products", value=code)
            )
    return found


def ancestry(activity: str, country: Country) -> tuple[str, ...]:
    """An activity and all above it, by the parents of the pack."""
    found = [activity]
    while (parent := country.activities[found[-1]].parent) in country.activities and parent not in found:
        found.append(parent)
    return tuple(found)
