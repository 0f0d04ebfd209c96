"""How what is known of a year's periods came to be known: the number of each publication beside the latest.

An edition is what was known on a day on which a number came out that was another one later. The last
edition is what is known now. Where no number ever changed, it is the only one.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ondiris.briefing.facts import Fact, Value
from ondiris.briefing.queries import Queries, latest
from ondiris.model.figure import Figure, Observation
from ondiris.model.period import Period

#: So many lines can be told apart in a chart.
MOST = 4


def editions(queries: Queries, query: Mapping[str, Any]) -> tuple[Value, ...]:
    """A fact for each period of each edition: `x` its figure, `published` when it first came out.

    Where there are several editions, `edition` is the day of theirs.
    """
    now = _known(queries, query, None)
    days = sorted({day for figure in now for day, _ in _earlier(queries, query, figure)})[-MOST + 1 :]
    last = max((figure.published for figure in now), default=None)
    facts: list[Value] = []
    for day in (*days, None):
        for figure in now if day is None else _known(queries, query, day):
            own: dict[str, Value] = {"x": figure, "published": _first_published(queries, figure)}
            if days and last:
                own["edition"] = day or last
            facts.append(Fact("", own))
    return tuple(facts) if len(now) >= int(query.get("least", 1)) else ()


def revised(queries: Queries, query: Mapping[str, Any]) -> Fact | None:
    """The last period whose number was another one when it first came out: `before` and `after`."""
    for figure in reversed(_known(queries, query, None)):
        for _, before in _earlier(queries, query, figure):
            return Fact("", {"before": before, "after": figure})
    return None


def _known(queries: Queries, query: Mapping[str, Any], day: date | None) -> list[Figure]:
    """The figures from the beginning of the year to each month of the reference period, in time."""
    periods = reversed(list(latest(queries.reference)))
    figures = (queries.find(_query(query, period, day), {}) for period in periods)
    return [figure for figure in figures if figure]


def _query(query: Mapping[str, Any], period: Period, day: date | None) -> Mapping[str, Any]:
    return {**query, "period": f"is:{period}", **({"known_on": day} if day else {})}


def _earlier(queries: Queries, query: Mapping[str, Any], figure: Figure) -> Iterator[tuple[date, Figure]]:
    """The numbers of before that contradict a figure, each with the day on which it came out."""
    seen: list[Figure] = []
    for day in _days(queries, figure)[:-1]:
        before = queries.find(_query(query, figure.key.period, day), {})
        if before and all(before.interval.disjoint(other.interval) for other in (figure, *seen)):
            seen.append(before)
            yield day, before


def _days(queries: Queries, figure: Figure) -> tuple[date, ...]:
    days = {day for leaf in figure.observations() for day in queries.days(leaf.key)}
    return tuple(sorted(days))


def _first_published(queries: Queries, figure: Figure) -> Value:
    """The day, or where only the month or year is known, that."""
    first = min((*_days(queries, figure), figure.published))
    for leaf in figure.observations():
        seen = leaf.lineage
        if isinstance(seen, Observation) and seen.published == first:
            match queries.country.sources[seen.source].precision:
                case "month":
                    return Period.parse(f"{first:%Y-%m}")
                case "year":
                    return Period.year_of(first.year)
    return first
