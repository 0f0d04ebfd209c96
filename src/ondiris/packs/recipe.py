"""A recipe: how an index is compiled from reports, as data of a country pack (`recipes/<name>.toml`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, Literal

from ondiris.model.errors import InvalidInputError, OndirisError, Problem
from ondiris.model.key import NONE
from ondiris.model.period import Period
from ondiris.packs.closest import closest
from ondiris.packs.convert import Between
from ondiris.packs.country import Country
from ondiris.packs.recipe_reader import RecipeReader
from ondiris.packs.recipe_rules import Aggregation, Elementary, Imputation, ProductRule, RatioEdit, UnitRule
from ondiris.packs.recipe_series import Benchmark, OldBase, Seasonal
from ondiris.packs.table import toml, wrong

Weights = Mapping[int, Mapping[str, Decimal]]


@dataclass(frozen=True)
class Recipe:
    """The fields of a recipe; docs/howto/compile.md explains each.

    `weights` are those of elementary activities by year; within an activity the products and regions weigh
    by the values reported in the year before the link; under Lowe in the year of the weights.
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
    decimals: Annotated[int, Between(0, 9)] = 1
    most_bad: Annotated[Decimal, Between(0, 100)] = Decimal(0)
    whole_region: str = ""
    note: str = ""
    path: Path = field(default=Path(), compare=False)
    sha256: str = ""
    products: Mapping[str, ProductRule] = field(default_factory=dict, hash=False)
    units: Mapping[str, UnitRule] = field(default_factory=dict, hash=False)
    weights: Weights = field(default_factory=dict, hash=False)
    ratio_edit: RatioEdit | None = None
    imputation: Imputation = field(default_factory=Imputation)
    benchmark: Benchmark | None = None
    old_base: OldBase | None = None
    seasonal: Seasonal | None = None

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
        expected = closest(str(recipe), country.recipes, "a file")
        raise OndirisError(f"no recipe {str(recipe)!r}; expected {expected}")
    values = toml(path)
    reader = RecipeReader(path, values)
    parts = {
        "products": reader.table("products", ProductRule, "code"),
        "units": reader.table("units", UnitRule, "unit"),
        "weights": reader.weights(),
        "ratio_edit": reader.one("ratio_edit", RatioEdit),
        "imputation": reader.one("imputation", Imputation) or Imputation(),
        "benchmark": reader.benchmark(),
        "old_base": reader.old_base(),
        "seasonal": reader.one("seasonal", Seasonal),
    }
    digest = sha256(path.read_bytes()).hexdigest()
    made = reader.record(Recipe, {"name": path.stem, "sha256": digest, **reader.values}, "")
    made = Recipe(**{**vars(made), **parts, "path": path}) if made else None
    found = _against(made, country) if made else []
    if any((each.column or "").startswith("products") for each in reader.problems):
        # Of a product that is wrong the activity is unknown: its weights are not told as wrong for that.
        found = [each for each in found if not (each.column or "").startswith("weights")]
    if problems := reader.problems + found:
        raise InvalidInputError(problems)
    assert made is not None
    return made


def _against(recipe: Recipe, country: Country) -> list[Problem]:
    """What a recipe says that its pack does not know."""
    found = [
        wrong(recipe.path, closest(code, valid, f"a code of {part}"), column=column, value=code)
        for column, code, part, valid in (
            ("indicator", recipe.indicator, "indicators", country.indicators),
            ("top", recipe.top, "activities", country.activities),
            ("source", recipe.source, "sources", country.sources),
            *_of_series(recipe, country),
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
    return [
        *found,
        *_out_of_reach(recipe),
        *_raked(recipe, country),
        *_above(recipe, country),
        *_apart(country),
    ]


def _out_of_reach(recipe: Recipe) -> Iterator[Problem]:
    """A range that no report can lie in, and weights that weigh nothing."""
    for rule in recipe.products.values():
        if rule.low is not None and rule.high is not None and rule.low > rule.high:
            expected = f"a number not below low, {rule.low:f}"
            yield wrong(recipe.path, expected, column=f"products.{rule.code}.high", value=f"{rule.high:f}")
    for year, weights in recipe.weights.items():
        if weights and not any(weights.values()):
            yield wrong(recipe.path, "a weight above 0", column=f"weights.{year}", remedy="weigh an activity")


def _raked(recipe: Recipe, country: Country) -> Iterator[Problem]:
    """What raking cannot rake."""
    if recipe.benchmark is None or not recipe.benchmark.raking:
        return
    if recipe.aggregation not in ("laspeyres", "lowe"):
        expected = "laspeyres or lowe, whose parts can be raked"
        yield wrong(recipe.path, expected, column="aggregation", value=recipe.aggregation)
    for code in sorted(set(recipe.benchmark.annual) - {recipe.top, *recipe.activities}):
        expected = "the top or an activity that a product belongs to"
        yield wrong(recipe.path, expected, column="benchmark.annual", value=code)
    divided = {region.parent for region in country.regions.values()}
    for code in sorted(set(recipe.benchmark.regions) & divided):
        yield wrong(recipe.path, "a region without its own", column="benchmark.regions", value=code)


def _of_series(recipe: Recipe, country: Country) -> Iterator[tuple[str, str, str, Any]]:
    """The codes of benchmarks, of an old base and of seasonal adjustment."""
    if recipe.seasonal:
        yield "seasonal.indicator", recipe.seasonal.indicator, "indicators", country.indicators
        for code in recipe.seasonal.activities:
            yield "seasonal.activities", code, "activities", country.activities
    for code in recipe.benchmark.annual if recipe.benchmark else ():
        yield "benchmark.annual", code, "activities", country.activities
    for code in recipe.benchmark.regions if recipe.benchmark else ():
        yield "benchmark.regions", code, "regions", country.regions
    for code in recipe.old_base.index if recipe.old_base else ():
        yield "old_base.codes", code, "activities", country.activities


def _above(recipe: Recipe, country: Country) -> list[Problem]:
    """That every elementary activity lies below `top`."""
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


def _apart(country: Country) -> Iterator[Problem]:
    """Regions that lead to themselves or to nothing: their reports would be in no index of the country."""
    for code in sorted(country.regions):
        seen = [code]
        while (parent := country.regions[seen[-1]].parent) in country.regions and parent not in seen:
            seen.append(parent)
        if seen[-1] != country.iso or parent in seen:
            expected = f"parents that lead up to {country.iso}"
            yield wrong(country.path / "regions.csv", expected, column="parent", value=code)


def ancestry(activity: str, country: Country) -> tuple[str, ...]:
    """An activity and all above it, by the parents of the pack."""
    found = [activity]
    while (parent := country.activities[found[-1]].parent) in country.activities and parent not in found:
        found.append(parent)
    return tuple(found)
