"""The compilation report: one HTML page in the briefing's style, that loads nothing from anywhere."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import numpy as np

from ondiris.briefing.render.theme import resource
from ondiris.flow.compile import Compilation
from ondiris.indices.compile import RATES
from ondiris.indices.report import contributors, elementary, formula, methods_used, weight_in
from ondiris.indices.seasonal import SeasonalError
from ondiris.indices.tree import Node

#: How many rows a table of the page has; the files beside it have all.
SHOWN = 25

#: What a rate is called on the page.
NAMES = {
    "mom": "on the month before", "yoy": "on the same month of the year before",
    "ytd": "year to date on the same period", "average_12_month": "12 months on the 12 before",
}  # fmt: skip


def page(made: Compilation) -> str:
    """The report of a compilation."""
    import jinja2

    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    writer = _Writer(made)
    template = files(__package__).joinpath("compile_page.html.jinja").read_text("utf-8")
    return environment.from_string(template).render(
        title=f"{made.recipe.title}: {writer.month}",
        subtitle=f"Compilation report. Recipe {made.recipe.name}, {len(made.compiled.tree.nodes):,} nodes.",
        style=resource("page", "style.css").decode(),
        synthetic=made.synthetic, keys=writer.keys(), sections=writer.sections(), notes=writer.notes(),
    )  # fmt: skip


class _Writer:
    def __init__(self, made: Compilation) -> None:
        self.made, self.compiled = made, made.compiled
        self.tree, self.span = self.compiled.tree, self.compiled.frame.span
        self.last = self.span.count - 1
        self.month = self.span.name(self.last)
        country = self.compiled.frame.country
        self.top = self.tree.places[Node(country.iso, made.recipe.top)]
        names = country.names("en") if "en" in country.languages else None
        self.names: Mapping[str, Mapping[str, Mapping[str, Any]]] = {} if names is None else names.tables

    def keys(self) -> list[tuple[str, str, str]]:
        rates = self.compiled.series[self.top].rates[:, self.last]
        shown = [(NAMES[rate], _signed(value), "") for rate, value in zip(RATES, rates, strict=True)]
        best = next((each for each in (2, 1, 0) if not np.isnan(rates[each])), 0)
        reduced, quality = self.made.reduced, self.made.quality
        return [
            (self._activity(self.made.recipe.top), shown[best][1], shown[best][0]),
            ("response of the month", _share(quality.response[self.last, self.top]), "of units expected"),
            ("imputed", _share(quality.imputed[self.last, self.top]), "of the index of the month"),
            ("reports", f"{reduced.rows:,}", f"{reduced.refused:,} refused"),
        ]

    def sections(self) -> list[dict[str, Any]]:
        return [
            self.rates(),
            self.activities(),
            self.regions(),
            self.response(),
            self.refused(),
            self.outliers(),
            *([self.seasonal()] if self.made.recipe.seasonal else []),
            self.revisions(),
        ]

    def rates(self) -> dict[str, Any]:
        country = self.compiled.frame.country.iso
        nodes = [place for place, node in enumerate(self.tree.nodes) if node.region == country]
        nodes.sort(key=lambda place: -self._weight(place))
        rows = [
            [
                self._activity(self.tree.nodes[place].activity), f"{100 * self._weight(place):.2f}",
                f"{self.compiled.series[place].index[self.last]:.1f}",
                *(_signed(value) for value in self.compiled.series[place].rates[:, self.last]),
            ]
            for place in nodes
        ]  # fmt: skip
        columns = [
            "Activity",
            "Weight, %",
            f"{self.made.recipe.reference_year} = 100",
            *(NAMES[rate] for rate in RATES),
        ]
        text = "The whole country: weights of the last link, the index, and rates of change in percent."
        return _section("Indices", text, columns, rows)

    def activities(self) -> dict[str, Any]:
        children = self.tree.children(self.top)
        deep = tuple(place for place in self._elementary() if place not in children)
        return self._contributors("Largest contributors", (*children, *deep), "activities", self._activity)

    def regions(self) -> dict[str, Any]:
        return self._contributors("Regions", self.tree.regions_of(self.top), "regions", self._region)

    def _contributors(self, title: str, parts: tuple[int, ...], what: str, name: Any) -> dict[str, Any]:
        rates = self.compiled.series[self.top].rates[:, self.last]
        rate = next((each for each in ("ytd", "yoy", "mom") if not np.isnan(rates[RATES.index(each)])), "mom")
        found = contributors(self.compiled, self.top, parts, rate, self.last)[:SHOWN]
        rows = [
            [
                name(each.node.activity if what == "activities" else each.node.region),
                f"{each.weight:.2f}",
                _signed(each.rate),
                f"{each.points:+.2f}",
            ]
            for each in found
        ]
        change = _signed(rates[RATES.index(rate)])
        text = f"Contributions of {what} to {NAMES[rate]} ({change}), in percentage points."
        columns = [what.capitalize(), "Weight, %", "Change, %", "Contribution"]
        return _section(title, text, columns, rows)

    def response(self) -> dict[str, Any]:
        quality = self.made.quality
        worst = sorted(
            (
                place
                for place in range(len(self.tree.nodes))
                if not np.isnan(quality.response[self.last, place])
            ),
            key=lambda place: (quality.response[self.last, place], self.tree.nodes[place]),
        )[:SHOWN]
        rows = [
            [
                self._activity(self.tree.nodes[place].activity), self._region(self.tree.nodes[place].region),
                f"{int(quality.reports[self.last, place]):,}", _share(quality.response[self.last, place]),
                _share(quality.imputed[self.last, place]),
            ]
            for place in worst
        ]  # fmt: skip
        used = ", ".join(
            f"{name.replace('_', ' ')} {count:,}" for name, count in methods_used(self.compiled).items()
        )
        text = f"The lowest responses of {self.month}. Imputed over all months: {used or 'nothing'}."
        columns = ["Activity", "Region", "Reports", "Response", "Imputed"]
        return _section("Response and imputation", text, columns, rows, words=2)

    def refused(self) -> dict[str, Any]:
        from ondiris.indices.reports import EXPECTED

        reduced = self.made.reduced
        rows = [
            [fault.name.lower().replace("_", " "), EXPECTED[fault], f"{count:,}"]
            for fault, count in reduced.faults.items()
        ]
        share = f"{reduced.refused:,} of {reduced.rows:,} rows"
        text = f"{share} were refused; refused.csv has the file and row of each."
        return _section("Refused rows", text, ["Fault", "Expected", "Rows"], rows, words=2)

    def outliers(self) -> dict[str, Any]:
        found = self.made.reduced.outliers
        rule = self.made.recipe.ratio_edit
        action = (
            ""
            if rule is None
            else " They are kept."
            if rule.action == "list"
            else " They are taken as missing."
        )
        rows = [
            [
                each.establishment,
                each.product,
                self._region(each.region),
                each.month,
                _amount(each.before),
                _amount(each.reported),
                _amount(each.expected),
            ]
            for each in found[:SHOWN]
        ]
        text = (
            f"{len(found):,} reports are far from what their stratum did (Hidiroglou and Berthelot).{action}"
        )
        columns = ["Establishment", "Product", "Region", "Month", "Month before", "Reported", "Expected"]
        return _section("Outliers", text, columns, rows, words=4)

    def seasonal(self) -> dict[str, Any]:
        rows = []
        for code, adjusted in sorted(self.made.finished.adjusted.items()):
            if isinstance(adjusted, SeasonalError):
                rows.append([self._activity(code), f"not adjusted: {adjusted}", "", "–", "–", "–"])
                continue
            said = adjusted.diagnostics
            told = "; ".join((*(each.name for each in said.outliers), *said.warnings)) or "–"
            change = 100.0 * (adjusted.adjusted[-1] / adjusted.adjusted[-2] - 1.0)
            model = f"{said.model} {said.transform}"
            rows.append(
                [self._activity(code), model, told, f"{said.m[6]:.2f}", f"{said.q:.2f}", _signed(change)]
            )
        text = (
            "X-13ARIMA-SEATS; M7 and Q are acceptable below 1. The change is on the month before, adjusted."
        )
        columns = ["Activity", "Model", "Outliers and warnings", "M7", "Q", "Change, %"]
        return _section("Seasonal adjustment", text, columns, rows, words=3)

    def revisions(self) -> dict[str, Any]:
        found = sorted(
            self.made.revisions,
            key=lambda each: (-abs(each.after.value - each.before.value), str(each.after.key)),
        )
        rows = [
            [
                str(each.after.key),
                f"{each.before.published}",
                f"{each.before.rounded:,f}",
                f"{each.after.rounded:,f}",
                f"{each.after.rounded - each.before.rounded:+,f}",
            ]
            for each in found[:SHOWN]
        ]
        text = f"{len(found):,} figures differ from the vintage before, {self.made.added:,} are new."
        return _section("Revisions", text, ["Figure", "Published", "Before", "Now", "Change"], rows, words=2)

    def notes(self) -> list[str]:
        recipe, basis = self.made.recipe, self.compiled.basis
        years = ", ".join(
            f"{year}: weights of {weight}"
            for year, weight in zip(self.span.years, basis.weight_years, strict=True)
        )
        return [
            f"Index of the last link: {formula(self.compiled, len(self.span.years) - 1)} over "
            f"{len(self.tree.leaves):,} products and regions, {elementary(self.compiled)}, "
            f"chained by {recipe.linking.replace('_', ' ')}, {recipe.reference_year} = 100. Links: {years}.",
            f"Recipe {recipe.name}.toml, sha256 {recipe.sha256}. {recipe.note}".rstrip(),
            f"Figures {self.made.batch.file}, sha256 {self.made.batch.sha256}.",
            *self.made.notes,
        ]

    def _weight(self, place: int) -> float:
        return weight_in(self.compiled, place, self.top)

    def _elementary(self) -> list[int]:
        country = self.compiled.frame.country.iso
        return [
            self.tree.places[node]
            for code in self.made.recipe.activities
            if (node := Node(country, code)) in self.tree.places
        ]

    def _activity(self, code: str) -> str:
        return self._named("activities", code)

    def _region(self, code: str) -> str:
        return self._named("regions", code)

    def _named(self, part: str, code: str) -> str:
        entry = self.names.get(part, {}).get(code, {})
        return str(entry.get("nom") or code)


def _section(
    title: str, text: str, columns: list[str], rows: list[list[str]], words: int = 1
) -> dict[str, Any]:
    return {"title": title, "text": text, "columns": columns, "rows": rows, "words": words, "note": ""}


def _signed(value: float) -> str:
    return "–" if np.isnan(value) else f"{value:+.1f}%"


def _share(value: float) -> str:
    return "–" if np.isnan(value) else f"{100 * value:.1f}%"


def _amount(value: float) -> str:
    return f"{value:,.1f}"
