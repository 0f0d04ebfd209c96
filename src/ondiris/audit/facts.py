"""What the country packs say about units, rates and the tree of activities, for rules that need no store."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import cache, cached_property
from pathlib import Path

from ondiris.packs.root import packs_root

#: In indicators.csv the unit of an indicator that is measured in the unit of its product.
OF_PRODUCT = "product"


class Facts:
    """Each table is read when first asked for. `folders` are country packs."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders

    @cached_property
    def units_of_indicator(self) -> dict[str, frozenset[str]]:
        """Indicator -> the units of its levels; empty where it has none. Several packs add up."""
        found: dict[str, frozenset[str]] = {}
        for row in self._rows("indicators.csv"):
            units = frozenset(unit for unit in row["units"].split() if unit != "-")
            found[row["code"]] = found.get(row["code"], frozenset()) | units
        return found

    @cached_property
    def unit_of_product(self) -> dict[str, str]:
        return {row["code"]: row["unit"] for row in self._rows("products.csv")}

    @cached_property
    def parts(self) -> dict[str, frozenset[str]]:
        """Activity -> the activities directly below it, where together they are all of it by the "
        "classification."""
        scope: dict[str, frozenset[str]] = {}
        below: dict[str, set[str]] = {}
        for row in self._rows("activities.csv"):
            scope[row["code"]] = frozenset(row["isic"].split())
            if row["kind"] in ("section", "division"):
                below.setdefault(row["parent"], set()).add(row["code"])
        return {
            code: frozenset(parts)
            for code, parts in below.items()
            if len(parts) > 1
            and code in scope
            and sum(len(scope[part]) for part in parts) == len(scope[code])
            and frozenset().union(*(scope[part] for part in parts)) == scope[code]
        }

    @cached_property
    def parent(self) -> dict[str, str]:
        return {row["code"]: row["parent"] for row in self._rows("activities.csv")}

    def within(self, activity: str, whole: str) -> bool:
        """Whether an activity is the whole or a part of it, however deep."""
        for _ in range(12):
            if activity == whole:
                return True
            activity = self.parent.get(activity, "-")
        return False

    @cached_property
    def rates(self) -> dict[tuple[str, str], tuple[Decimal, Decimal]]:
        """(own currency, foreign currency) -> the lowest and the highest rate that was ever published."""
        found: dict[tuple[str, str], tuple[Decimal, Decimal]] = {}
        for (own, foreign, _), (least, most) in self._rates.items():
            low, high = found.get((own, foreign), (least, most))
            found[own, foreign] = min(low, least), max(high, most)
        return found

    def rates_of_year(self, pair: tuple[str, str], year: int) -> tuple[Decimal, Decimal] | None:
        """The lowest and the highest rate of a year; None where none was published."""
        return self._rates.get((*pair, year))

    @cached_property
    def _rates(self) -> dict[tuple[str, str, int], tuple[Decimal, Decimal]]:
        found: dict[tuple[str, str, int], tuple[Decimal, Decimal]] = {}
        for row in self._rows("rates/*.csv"):
            own, _, foreign = row["unit"].partition("-per-")
            try:
                rate, year = Decimal(row["value"]).scaleb(int(row["scale"])), int(row["period"][:4])
            except (InvalidOperation, ValueError):
                continue
            low, high = found.get((own, foreign, year), (rate, rate))
            found[own, foreign, year] = min(low, rate), max(high, rate)
        return found

    @cached_property
    def currencies(self) -> frozenset[str]:
        return frozenset(code for pair in self.rates for code in pair)

    def _rows(self, pattern: str) -> Iterator[dict[str, str]]:
        import csv  # few texts need a table at all

        for folder in self._folders:
            for path in sorted(folder.glob(pattern)):
                with path.open(encoding="utf-8-sig", newline="") as file:
                    yield from csv.DictReader(line for line in file if not line.startswith("#"))


@cache
def facts(folders: tuple[Path, ...] | None = None) -> Facts:
    """The facts of these packs; of all bundled ones by default."""
    bundled = sorted(path.parent for path in (packs_root() / "countries").glob("*/pack.toml"))
    return Facts(tuple(bundled) if folders is None else folders)
