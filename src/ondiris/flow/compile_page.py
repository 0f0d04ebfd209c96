"""The compilation report: one HTML page in the briefing's style, that loads nothing from anywhere."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import numpy as np

from ondiris.briefing.render.theme import resource
from ondiris.flow.compile import Compilation
from ondiris.flow.compile_words import NOTHING, Words, capital
from ondiris.flow.compiled_points import printed_points
from ondiris.indices.compile import RATES
from ondiris.indices.gaps import Gap
from ondiris.indices.report import contributors, elementary_counts, formula_of, methods_used, weight_in
from ondiris.indices.seasonal import Adjusted, SeasonalError
from ondiris.indices.tree import Node

#: How many rows a table of the page has; the files beside it have all.
SHOWN = 25


def page(made: Compilation, language: str = "en") -> str:
    """The report of a compilation in a language. Raises OndirisError where there are no words for it."""
    import jinja2

    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    environment.filters["capital"] = capital
    words = Words(language)
    writer = _Writer(made, words)
    template = files(__package__).joinpath("compile_page.html.jinja").read_text("utf-8")
    return environment.from_string(template).render(
        language=language, words=words.tables["page"],
        title=words.text(
            "page", "title", activity=writer.activity(made.recipe.top), month=words.month(writer.month)
        ),
        subtitle=words.text(
            "page", "subtitle", recipe=made.recipe.name, nodes=words.number(len(made.compiled.tree.nodes))
        ),
        style=resource("page", "style.css").decode(),
        synthetic=made.synthetic, keys=writer.keys(), sections=writer.sections(), notes=writer.notes(),
    )  # fmt: skip


class _Writer:
    def __init__(self, made: Compilation, words: Words) -> None:
        self.words = words
        self.made, self.compiled = made, made.compiled
        self.tree, self.span = self.compiled.tree, self.compiled.frame.span
        self.last = self.span.count - 1
        self.month = self.span.name(self.last)
        country = self.compiled.frame.country
        self.top = self.tree.places[Node(country.iso, made.recipe.top)]
        names = country.names(words.language) if words.language in country.languages else None
        self.names: Mapping[str, Mapping[str, Mapping[str, Any]]] = {} if names is None else names.tables

    def keys(self) -> list[tuple[str, str, str]]:
        rates = self.compiled.series[self.top].rates[:, self.last]
        best = next((each for each in (2, 1, 0) if not np.isnan(rates[each])), 0)
        reduced, quality, words = self.made.reduced, self.made.quality, self.words
        response, imputed = quality.response[self.last, self.top], quality.imputed[self.last, self.top]
        refused = words.text("keys", "refused", count=words.number(reduced.refused))
        return [
            (self._head(self.made.recipe.top), words.percent(rates[best]), self._rate(RATES[best])),
            (words.text("keys", "response"), words.share(response), words.text("keys", "of_expected")),
            (words.text("keys", "imputed"), words.share(imputed), words.text("keys", "of_index")),
            (words.text("keys", "reports"), words.number(reduced.rows), refused),
        ]

    def sections(self) -> list[dict[str, Any]]:
        return [
            self.rates(),
            self.activities(),
            self.regions(),
            self.response(),
            *([self.gaps()] if self.made.gaps else []),
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
                self._head(self.tree.nodes[place].activity),
                self.words.number(100 * self._weight(place), ".2f"),
                self.words.number(float(self.compiled.series[place].index[self.last]), ".1f"),
                *(self.words.percent(value) for value in self.compiled.series[place].rates[:, self.last]),
            ]
            for place in nodes
        ]  # fmt: skip
        columns = self.words.columns("indices", year=str(self.made.recipe.reference_year))
        return self._section("indices", rows, 1, [*columns, *self.words.tables["rates_short"].values()])

    def activities(self) -> dict[str, Any]:
        children = self.tree.children(self.top)
        deep = tuple(place for place in self._elementary() if place not in children)
        return self._contributors("contributors", children, deep)

    def regions(self) -> dict[str, Any]:
        return self._contributors("regions", self.tree.regions_of(self.top))

    def _contributors(
        self, table: str, children: tuple[int, ...], deep: tuple[int, ...] = ()
    ) -> dict[str, Any]:
        """Those right below the whole, printed so that they add up to it, and `deep` ones within them."""
        rates = self.compiled.series[self.top].rates[:, self.last]
        rate = next((each for each in ("ytd", "yoy", "mom") if not np.isnan(rates[RATES.index(each)])), "mom")
        total = float(rates[RATES.index(rate)])
        found = contributors(self.compiled, self.top, (*children, *deep), rate, self.last)
        direct = {place: each.points for each in found if (place := self.tree.places[each.node]) in children}
        printed = printed_points(self.compiled, direct, self.top, total)
        rows = []
        for each in found[:SHOWN]:
            place = self.tree.places[each.node]
            inside = "".join(
                f"{self._head(self.tree.nodes[above].activity)} › "
                for above in self.tree.above_nodes[place]
                if place in deep and above in children
            )
            name = self._region(each.node.region) if table == "regions" else self._head(each.node.activity)
            points = self.words.number(float(printed.get(place, each.points)), "+.2f")
            weight = self.words.number(each.weight, ".2f")
            rows.append([f"{inside}{name}", weight, self.words.percent(each.rate), points])
        return self._section(table, rows, rate=self._rate(rate), change=self.words.percent(total))

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
                self._head(self.tree.nodes[place].activity), self._region(self.tree.nodes[place].region),
                self.words.number(int(quality.reports[self.last, place])),
                self.words.share(quality.response[self.last, place]),
                self.words.share(quality.imputed[self.last, place]),
            ]
            for place in worst
        ]  # fmt: skip
        used = ", ".join(
            f"{self.words.text('imputation', name)} {self.words.number(count)}"
            for name, count in methods_used(self.compiled).items()
        )
        used = used or self.words.text("response", "nothing")
        return self._section("response", rows, 2, month=self.words.month(self.month), used=used)

    def gaps(self) -> dict[str, Any]:
        return self._section("gaps", [[self._missing(gap)] for gap in self.made.gaps])

    def _missing(self, gap: Gap) -> str:
        what = self.words.month(gap.what) if gap.kind == "month" else self.activity(gap.what)
        percent = self.words.number(gap.percent, ".2f")
        return capital(self.words.text("gaps", gap.kind, what=what, when=gap.when, percent=percent))

    def refused(self) -> dict[str, Any]:
        reduced, number = self.made.reduced, self.words.number
        rows = [
            [*self.words.fault(fault.name.lower()), number(count)] for fault, count in reduced.faults.items()
        ]
        return self._section("refused", rows, 2, refused=number(reduced.refused), rows=number(reduced.rows))

    def outliers(self) -> dict[str, Any]:
        found = self.made.reduced.outliers
        rule = self.made.recipe.ratio_edit
        rows = [
            [each.establishment, each.product, self._region(each.region), each.month]
            + [self.words.number(x, ",.1f") for x in (each.before, each.reported, each.expected)]
            for each in found[:SHOWN]
        ]
        section = self._section("outliers", rows, 4, count=self.words.number(len(found)))
        if rule is not None:
            section["text"] += f" {self.words.text('outliers', rule.action)}"
        return section

    def seasonal(self) -> dict[str, Any]:
        rows = []
        for code, adjusted in sorted(self.made.finished.adjusted.items()):
            if isinstance(adjusted, SeasonalError):
                why = self.words.text("seasonal", "failed", why=str(adjusted))
                rows.append([self._head(code), why, "", *[NOTHING] * 3])
                continue
            said = adjusted.diagnostics
            told = "; ".join((*(each.name for each in said.outliers), *said.warnings)) or NOTHING
            change = 100.0 * (adjusted.adjusted[-1] / adjusted.adjusted[-2] - 1.0)
            m7, q = (self.words.number(float(each), ".2f") for each in (said.m[6], said.q))
            model = f"{said.model} {said.transform}"
            rows.append([self._head(code), model, told, m7, q, self.words.percent(change)])
        section = self._section("seasonal", rows, 3)
        section["text"] = " ".join((*self._adjusted(), section["text"]))
        return section

    def _adjusted(self) -> Iterator[str]:
        """The last month of the whole, adjusted and as it is, in a sentence; nothing where X-13 failed."""
        adjusted = self.made.finished.adjusted.get(self.made.recipe.top)
        rule = self.made.recipe.seasonal
        if isinstance(adjusted, Adjusted) and rule is not None and len(adjusted.adjusted) > 1:
            change = 100.0 * (adjusted.adjusted[-1] / adjusted.adjusted[-2] - 1.0)
            plain = self.compiled.series[self.top].rates[RATES.index("mom"), self.last]
            yield self.words.text(
                "seasonal", "calendar" if rule.calendar else "season",
                activity=self._head(self.made.recipe.top), month=self.words.month(self.month),
                change=self.words.percent(change), plain=self.words.percent(plain),
            )  # fmt: skip

    def revisions(self) -> dict[str, Any]:
        found = sorted(
            self.made.revisions,
            key=lambda each: (-abs(each.after.value - each.before.value), str(each.after.key)),
        )
        rows = [
            [
                str(each.after.key),
                f"{each.before.published}",
                self.words.number(each.before.rounded, ",f"),
                self.words.number(each.after.rounded, ",f"),
                self.words.number(each.after.rounded - each.before.rounded, "+,f"),
            ]
            for each in found[:SHOWN]
        ]
        count, new = self.words.number(len(found)), self.words.number(self.made.added)
        return self._section("revisions", rows, 2, count=count, new=new)

    def notes(self) -> list[str]:
        recipe, basis, words, batch = self.made.recipe, self.compiled.basis, self.words, self.made.batch
        links = ", ".join(
            words.text("notes", "link", year=str(year), weight=str(weight))
            for year, weight in zip(self.span.years, basis.weight_years, strict=True)
        )
        formulae = words.tables["formulae"]
        elementary = ", ".join(
            words.text("notes", "elementary", formula=formulae[name], count=words.number(count))
            for name, count in elementary_counts(self.compiled).items()
        )
        index = words.text(
            "notes", "index",
            formula=formulae[formula_of(self.compiled, len(self.span.years) - 1)],
            leaves=words.number(len(self.tree.leaves)), elementary=elementary, links=links,
            linking=words.text("linking", recipe.linking), year=str(recipe.reference_year),
        )  # fmt: skip
        file = f"{recipe.name}.toml"
        return [
            index,
            words.text("notes", "recipe", file=file, sha256=recipe.sha256, note=recipe.note).rstrip(),
            words.text("notes", "figures", file=batch.file, sha256=batch.sha256),
            *self.made.notes,
        ]

    def _section(
        self, table: str, rows: list[list[str]], words: int = 1, columns: list[str] | None = None, /,
        **values: str,
    ) -> dict[str, Any]:  # fmt: skip
        """A section with its text and table; the first `words` columns hold words, the others numbers."""
        return {
            "title": self.words.text(table, "title"),
            "text": self.words.text(table, "text", **values),
            "columns": columns or self.words.columns(table),
            "rows": rows,
            "words": words,
        }

    def _rate(self, rate: str) -> str:
        return self.words.text("rates", rate)

    def _weight(self, place: int) -> float:
        return weight_in(self.compiled, place, self.top)

    def _elementary(self) -> list[int]:
        country = self.compiled.frame.country.iso
        return [
            self.tree.places[node]
            for code in self.made.recipe.activities
            if (node := Node(country, code)) in self.tree.places
        ]

    def activity(self, code: str) -> str:
        return self._named("activities", code)

    def _head(self, code: str) -> str:
        """The name of an activity where a row or a sentence begins with it."""
        return capital(self.activity(code))

    def _region(self, code: str) -> str:
        return self._named("regions", code)

    def _named(self, part: str, code: str) -> str:
        entry = self.names.get(part, {}).get(code, {})
        return str(entry.get("nom") or code)
