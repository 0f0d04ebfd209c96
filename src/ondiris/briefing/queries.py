"""From a query of `briefing.toml` to the Figure it asks for, if the pack knows one.

A query names what is measured and leaves the rest to defaults: the whole country, no product, what
happened, the reference period, what is known now. Several values of a field are tried in order.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import product
from typing import Any

from ondiris.briefing.facts import Value
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure, identity
from ondiris.model.key import NONE, Key
from ondiris.model.kind import SAME_PERIOD_OF_PREVIOUS_YEAR, UNIT_OF, Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.packs.country import Country

Ask = Callable[[str], Figure | None]
#: The days on which something was published of a key.
Days = Callable[[Key], Sequence[date]]

#: What a change against the year before may be published as; how to make a rate, how to make n-fold of it.
CHANGES = (
    ("growth", "{}", "multiple_from_growth({})"),
    ("multiple", "growth_from_multiple({})", "{}"),
    ("index", "growth_from_index({})", "multiple_from_index({})"),
)
#: From this growth on a change is told as n-fold: doubled, not "grew by so many percent".
FOLD_FROM = 100


@dataclass
class Queries:
    """Answers queries for one country and reference period, and remembers what it was told."""

    country: Country
    reference: Period
    ask: Ask
    as_of: date | None = None
    days: Days = lambda key: ()
    known: dict[str, Figure | None] = field(default_factory=dict)

    def figure(self, identity: str) -> Figure | None:
        if identity not in self.known:
            self.known[identity] = self.ask(identity)
        return self.known[identity]

    def public(self, sources: Iterable[str]) -> bool:
        """Whether one of these sources had been published by the day whose knowledge counts."""
        if self.as_of is None:
            return True
        return any(self.country.sources[code].published <= self.as_of for code in sources)

    def find(self, query: Mapping[str, Any], slots: Mapping[str, Value]) -> Figure | None:
        """The first figure that fits. Raises OndirisError where the query itself is wrong."""
        if query.get("with") and query["with"] not in slots:
            return None
        if "method" in query:
            return self._derived(query, slots)
        for period in self._periods(query.get("period", "reference"), slots):
            for nature, indicator in product(
                _all(query.get("nature", str(Nature.ACTUAL))), _all(query["indicator"])
            ):
                for measure in _all(query.get("measure", str(Kind.LEVEL))):
                    found = self._measured(query, indicator, measure, nature, period)
                    if found:
                        return found
        return None

    def _derived(self, query: Mapping[str, Any], slots: Mapping[str, Value]) -> Figure | None:
        found = [slots.get(name) for name in query["of"]]
        parts = [part for each in found for part in (each if isinstance(each, tuple) else (each,))]
        figures = [part for part in parts if isinstance(part, Figure)]
        if len(figures) < len(parts):
            return None
        inputs = ", ".join(figure.id for figure in figures)
        made = self.figure(f"{query['method']}({inputs})")
        most = query.get("decimals")
        return replace(made, decimals=min(made.decimals, most)) if made and most is not None else made

    def _measured(
        self, query: Mapping[str, Any], indicator: str, measure: str, nature: str, period: Period
    ) -> Figure | None:
        if measure in ("change", "percent"):
            return self._change(query, indicator, nature, period, folded=measure == "change")
        for unit in self._units(query, measure):
            if found := self.figure(self._id(query, indicator, measure, unit, nature, period)):
                return found
        return None

    def _change(
        self, query: Mapping[str, Any], indicator: str, nature: str, period: Period, *, folded: bool
    ) -> Figure | None:
        """The change on the year before, in percent; `folded`: as n-fold where readers grasp it so.

        Whatever of growth, n-fold and index is published is enough.
        """
        for kind, percent, fold in CHANGES:
            measure = f"{kind}:{SAME_PERIOD_OF_PREVIOUS_YEAR}"
            key = self._id(query, indicator, measure, UNIT_OF[Kind(kind)], nature, period)
            found = self.figure(percent.format(key))
            if found is not None:
                doubled = folded and found.rounded >= FOLD_FROM
                return (self.figure(fold.format(key)) if doubled else None) or found
        return None

    def _id(
        self, query: Mapping[str, Any], indicator: str, measure: str, unit: str, nature: str, period: Period
    ) -> str:
        region = query.get("region", self.country.iso)
        key = Key(
            self.country.code, indicator, query.get("activity", NONE), region, query.get("product", NONE),
            Measure.parse(measure), unit, Nature(nature), period,
        )  # fmt: skip
        return identity(key, query.get("known_on"))

    def _units(self, query: Mapping[str, Any], measure: str) -> tuple[str, ...]:
        kind = Measure.parse(measure).kind
        if kind is not Kind.LEVEL:
            return (UNIT_OF[kind],)
        wanted = _all(query.get("unit", "product"))
        found: list[str] = []
        for unit in wanted:
            if unit == "money":
                found += self.country.currencies
            elif unit == "product":
                made = self.country.products.get(query.get("product", NONE))
                found += [made.unit] if made else []
            else:
                found.append(unit)
        return tuple(found)

    def _periods(self, wanted: Any, slots: Mapping[str, Value]) -> Iterator[Period]:
        for name in _all(wanted):
            yield from self.periods(name, slots)

    def periods(self, name: str, slots: Mapping[str, Value]) -> Iterator[Period]:
        """The periods a word of a query means, the best first."""
        first, last = self.reference.first, self.reference.last
        match name:
            case "reference":
                yield self.reference
            case "latest":
                yield from latest(self.reference)
            case "year":
                yield Period.year_of(last.year)
            case "month":
                yield Period(last.replace(day=1), last)
            case "previous":
                yield self.reference.shift_years(-1)
            case "previous_year":
                yield Period.year_of(last.year - 1)
            case "day":
                yield from days_back(last, first)
            case _ if name.startswith("is:"):
                yield Period.parse(name.removeprefix("is:"))
            case _ if name.startswith("of:"):
                value = slots.get(name.removeprefix("of:"))
                if isinstance(value, Figure):
                    yield value.key.period
            case _:
                raise OndirisError(
                    f"briefing.toml: no period {name!r}; there are reference, latest, month, year, previous, "
                    "previous_year, day, of:<slot> and is:<period>"
                )


def latest(reference: Period) -> Iterator[Period]:
    """The reference period, then the shorter runs of months of the same year with the same beginning."""
    yield reference
    last = reference.last
    while last.month > 1 and (last := last.replace(day=1) - timedelta(days=1)) >= reference.first:
        yield Period(reference.first, last)


def days_back(last: date, first: date) -> Iterator[Period]:
    day = last
    while day >= first:
        yield Period(day, day)
        day -= timedelta(days=1)


def _all(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
