"""The exchange rate of a document, and its amounts of money in the other currency.

The pack's rules say where to look; the text declares the rate with its date, source and rule.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ondiris.briefing.queries import Queries, days_back
from ondiris.model.figure import Figure
from ondiris.model.key import NONE, Key
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.packs.records import RateRule

#: Tried in order: the first that accepts the amount and the rate converts it.
CONVERSIONS = ("flow_conversion", "stock_conversion")


@dataclass(frozen=True)
class Rate:
    """The rate and the pack's rule that chose it."""

    figure: Figure
    rule: RateRule


def declared_rates(queries: Queries) -> tuple[Rate, ...]:
    """The rate for flows of the reference period, then that for stocks and plans where it is another one."""
    found = [rate for concept in ("flow", "stock") if (rate := _declared(queries, concept))]
    return tuple(found[:1] if found and found[0].figure == found[-1].figure else found)


def _declared(queries: Queries, concept: str) -> Rate | None:
    """By the pack's rules of a concept, the first that finds a rate."""
    country = queries.country
    for rule in country.rates:
        if rule.concept != concept:
            continue
        for period in _periods(rule, queries.reference):
            key = Key(
                country.code, rule.indicator, NONE, country.iso, rule.foreign, Measure(Kind.LEVEL),
                f"{country.currency}-per-{rule.foreign}", Nature.ACTUAL, period,
            )  # fmt: skip
            if found := queries.figure(str(key)):
                return Rate(found, rule)
    return None


def _periods(rule: RateRule, reference: Period) -> Iterator[Period]:
    match rule.period:
        case "own":
            yield reference
        case "last":
            yield from days_back(reference.last, reference.first)
        case "end":
            yield Period(reference.last, reference.last)
        case "fixed" if rule.day:
            yield Period(rule.day, rule.day)


def companions(queries: Queries, rates: Iterable[Rate], figures: Iterable[Figure]) -> dict[str, Figure]:
    """Per id of an amount, the same amount in the other currency, at the first rate that may convert it."""
    tried = [(method, rate.figure.id) for rate in rates for method in CONVERSIONS]
    found: dict[str, Figure] = {}
    for figure in figures:
        if figure.key.measure.kind is Kind.LEVEL and figure.key.unit in queries.country.currencies:
            for method, rate in tried:
                if other := queries.figure(f"{method}({figure.id}, {rate})"):
                    found[figure.id] = other
                    break
    return found
