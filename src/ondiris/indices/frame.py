"""What a compilation is of: the recipe with the codes of its country, and the months."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ondiris.indices.reports import Span
from ondiris.packs.country import Country
from ondiris.packs.recipe import Recipe, ancestry
from ondiris.packs.recipe_rules import ProductRule

if TYPE_CHECKING:
    import ibis.expr.types as ir


@dataclass(frozen=True)
class Frame:
    """The codes that reports may use, and the tree that they are aggregated over.

    Months after the span are in the future from `future` on, counted from the span's first; those before it
    are only not compiled this time.
    """

    recipe: Recipe
    country: Country
    span: Span
    future: int = 0

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The regions that reports may name: those without regions of their own that existed in the span."""
        parents = {region.parent for region in self.country.regions.values()}
        first, last = self.span.name(0), self.span.name(self.span.count - 1)
        return tuple(
            sorted(
                region.code
                for region in self.country.regions.values()
                if region.code not in parents
                and (region.valid_to is None or f"{region.valid_to:%Y-%m}" >= first)
                and (region.valid_from is None or f"{region.valid_from:%Y-%m}" <= last)
            )
        )

    @cached_property
    def products(self) -> dict[str, ProductRule]:
        return dict(self.recipe.products)

    @cached_property
    def value_years(self) -> tuple[int, ...]:
        """The years whose values weigh products and regions: each but the last, which no link follows."""
        return self.span.years[:-1] or self.span.years

    @property
    def strata(self) -> tuple[str, ...]:
        """The columns whose values together make a stratum."""
        return ("region", "activity", "product", *(("size_class",) if self.recipe.by_size else ()))

    @property
    def places(self) -> tuple[str, ...]:
        """The same, with region and product as one number: product x regions + region, each as they stand."""
        return ("place", *self.strata[3:])

    def stratum_at(self, place: int) -> tuple[str, str, str]:
        """The region, activity and product of a place."""
        product, region = divmod(place, len(self.regions))
        rule = self._rules[product]
        return self.regions[region], rule.activity, rule.code

    def place_of(self, region: str, product: str) -> int:
        """The place of a region and product."""
        codes = [*self.products]
        return codes.index(product) * len(self.regions) + self.regions.index(region)

    def product_of(self, table: "ir.Table") -> Any:
        """The product of a table's `place`, counted from 0 as they stand."""
        return table.place // len(self.regions)

    @cached_property
    def _rules(self) -> tuple[ProductRule, ...]:
        return tuple(self.products.values())

    def activities_above(self, activity: str) -> tuple[str, ...]:
        """An elementary activity and those above it up to the recipe's top."""
        found = ancestry(activity, self.country)
        return found[: found.index(self.recipe.top) + 1]

    def regions_above(self, region: str) -> tuple[str, ...]:
        """A region and those above it up to the whole country."""
        found = [region]
        while (parent := self.country.regions[found[-1]].parent) in self.country.regions:
            found.append(parent)
        return tuple(found)
