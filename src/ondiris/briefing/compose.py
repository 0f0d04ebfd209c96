"""A plan told in one language as a Document: sections, tables, charts, notes and sources."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from ondiris.briefing.charts_plan import chart
from ondiris.briefing.facts import Context, Fact, Name, Value
from ondiris.briefing.plan import fill
from ondiris.briefing.queries import Ask, Days, Queries
from ondiris.briefing.rate import companions, declared_rates
from ondiris.briefing.sentences import Realizer
from ondiris.briefing.sources import sources
from ondiris.briefing.tables import table
from ondiris.model.document import Block, Bullets, Chart, Document, Heading, Line, Paragraph
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure, Observation
from ondiris.model.period import Period, PeriodKind
from ondiris.packs.country import Country
from ondiris.packs.language import load_printer

DocumentKind = Literal["briefing", "press-release"]


@dataclass(frozen=True)
class Plan:
    """The facts of a country and period, before any language and kind of document."""

    country: Country
    context: Context = field(hash=False)

    @property
    def slots(self) -> Mapping[str, Value]:
        return self.context.slots

    @property
    def known(self) -> bool:
        """Whether there is something to brief: one of the slots `needs_any` of the pack."""
        return any(name in self.slots for name in self.country.briefing["needs_any"])


def plan(
    country: Country, period: Period, ask: Ask, as_of: date | None = None, days: Days = lambda key: ()
) -> Plan:
    """Choose the facts, once for all languages.

    `ask` gives the Figure of an id, or None; `as_of` is the day by which what it gives was published, and
    what else is told must have been; `days` are those on which something was published of a key.
    """
    queries = Queries(country, period, ask, as_of, days)
    given: dict[str, Value] = {
        "reference": period,
        "year": Period.year_of(period.last.year),
        "country": Name("regions", country.iso),
    }
    rates = declared_rates(queries)
    slots = fill(queries, country.briefing["slots"], given)
    figures = tuple(Fact("", slots).figures())
    converted = companions(queries, rates, figures)
    for rate, name in zip(rates, ("rate", "other_rate"), strict=False):
        if any(rate.figure.id in figure.id for figure in converted.values()):
            kind = "official" if rate.figure.key.period.kind is PeriodKind.DAY else "average"
            slots |= {name: rate.figure, f"{name}_{kind}": rate.figure}
    if known := [day for figure in figures for day in _days(country, figure)]:
        slots["known"] = max(known)
    return Plan(country, Context(period, converted, slots))


def _days(country: Country, figure: Figure) -> Iterator[date]:
    """The days on which a figure's sources published, as far as these are known to the day."""
    for leaf in figure.observations():
        assert isinstance(leaf.lineage, Observation)
        if country.sources[leaf.lineage.source].precision == "day":
            yield leaf.lineage.published


def known_for(country: Country, period: Period, ask: Ask) -> bool:
    """Whether a country has a briefing for a period, found without planning all of it."""
    wanted = {name: country.briefing["slots"][name] for name in country.briefing["needs_any"]}
    return bool(fill(Queries(country, period, ask), wanted, {}))


def compose(
    country: Country, language: str, period: Period, ask: Ask, kind: DocumentKind = "briefing"
) -> Document:
    """The document of a country, language and period.

    Raises OndirisError where the pack or the language lacks a word or a template.
    """
    return realize(plan(country, period, ask), language, kind)


def realize(planned: Plan, language: str, kind: DocumentKind) -> Document:
    """Tell a plan in a language."""
    country = planned.country
    realizer = Realizer(load_printer(country, language), planned.context)
    layout = country.briefing["documents"].get(kind)
    if layout is None:
        raise OndirisError(f"{country.path}: briefing.toml has no [documents.{kind}]")
    blocks: list[Block] = []
    for section in layout["sections"]:
        blocks += _section(realizer, country, section)
    notes = tuple(line for name in layout.get("notes", ()) if (line := _first(realizer, name)))
    document = Document(
        kind, country.code, language, _first(realizer, layout["title"]), _first(realizer, layout["subtitle"]),
        tuple(blocks), notes,
    )  # fmt: skip
    return sources(document, realizer, country, layout)


def _section(realizer: Realizer, country: Country, section: Mapping[str, Any]) -> list[Block]:
    """The blocks of a section under their heading; nothing at all where nothing is known."""
    found: list[Block] = []
    for wanted in section["blocks"]:
        if "with_chart" not in wanted or _has_chart(found, wanted["with_chart"]):
            found += _blocks(realizer, country, wanted)
    heading = section.get("heading")
    if not found or not heading:
        return found
    return [Heading(2, _first(realizer, heading)), *found]


def _has_chart(blocks: list[Block], identity: str) -> bool:
    return any(isinstance(block, Chart) and block.id == identity for block in blocks)


def _blocks(realizer: Realizer, country: Country, wanted: Mapping[str, Any]) -> Iterator[Block]:
    if "paragraph" in wanted:
        for own in _each(realizer, wanted):
            if line := _paragraph(realizer, wanted["paragraph"], own):
                yield Paragraph(line)
    elif "bullets" in wanted:
        items = tuple(line for name in wanted["bullets"] if (line := _first(realizer, name)))
        if items:
            yield Bullets(items)
    elif "table" in wanted:
        if found := table(realizer, wanted["table"], country.briefing["tables"][wanted["table"]]):
            yield found
    elif "chart" in wanted:
        if drawn := chart(realizer, wanted["chart"], country.briefing["charts"][wanted["chart"]]):
            yield drawn
    else:
        raise OndirisError(f"briefing.toml: no block {sorted(wanted)}: paragraph, bullets, table or chart")


def _each(realizer: Realizer, wanted: Mapping[str, Any]) -> tuple[Value | None, ...]:
    """The facts that have a paragraph each: those with one of the slots `if_any`, where it is given."""
    if "each" not in wanted:
        return (None,)
    facts = realizer.context.slots.get(wanted["each"], ())
    return tuple(
        fact
        for fact in (facts if isinstance(facts, tuple) else ())
        if "if_any" not in wanted
        or (isinstance(fact, Fact) and any(name in fact.slots for name in wanted["if_any"]))
    )


def _paragraph(realizer: Realizer, names: Iterable[str], own: Value | None) -> Line:
    slots: Mapping[str, Value] = own.slots if isinstance(own, Fact) else {"x": own} if own is not None else {}
    variant = own.variant if isinstance(own, Fact) else 0
    return realizer.paragraph(
        Fact(each, slots, variant=variant) for name in names for each in [_which(realizer, name, slots)]
    )


def _which(realizer: Realizer, name: str, slots: Mapping[str, Value]) -> str:
    """Of `a|b` the first template that has something to say with these slots."""
    names = name.split("|")
    return next((each for each in names if realizer.phrase(Fact(each, slots))), names[-1])


def _first(realizer: Realizer, name: str) -> Line:
    return realizer.say(Fact(_which(realizer, name, {}), {}))
