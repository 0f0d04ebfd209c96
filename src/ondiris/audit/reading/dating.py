"""The days that the parts of a period cover: a day, months, a quarter, a half, a year, the year so far."""

from datetime import date
from functools import lru_cache

from ondiris.audit.reading.passage import Part
from ondiris.model.period import Period


def span_of(
    group: list[Part], parts: dict[str, Part], years: list[int], own: int, today: date | None
) -> Period | None:
    if len(years) > 1 and not parts.keys() - {"year"}:
        return Period(date(min(years), 1, 1), date(max(years), 12, 31))
    if "this_month" in parts or "last_month" in parts:
        return _this_month(today, "last_month" in parts)
    if not 0 < own < 9999:
        return None
    months = [part.first for part in group if part.kind == "month"]
    try:
        if "day" in parts:
            days = [part for part in group if part.kind == "day"]
            first, last = (date(own, day.first, day.last) for day in (days[0], days[-1]))
            return Period(first, last) if first <= last else None
        if months:
            return _months_of(own, months[0], months[-1], tuple(years))
        if "quarter" in parts:
            first_month = parts["quarter"].first * 3 - 2
            return _months_of(own, first_month, first_month + 2, ())
        if "half" in parts:
            first_month = parts["half"].first * 6 - 5
            return _months_of(own, first_month, first_month + 5, ())
        if "months" in parts:
            return _months_of(own, 1, parts["months"].first, ())
        if "to_date" in parts:
            return Period(date(own, 1, 1), today) if today and today.year == own else None
        return Period.year_of(own)
    except ValueError:
        return None


def so_far(base: Period | None) -> Period | None:
    """The year up to the period that the text spoke of: "in March 5 million, 15 million since January"."""
    same = base is not None and base.first.year == base.last.year
    return Period(date(base.first.year, 1, 1), base.last) if base and same else None


def _this_month(today: date | None, last: bool) -> Period | None:
    if today is None:
        return None
    year, month = (today.year, today.month - last) if today.month > last else (today.year - 1, 12)
    return Period.parse(f"{year}-{month:02}")


@lru_cache(maxsize=4096)
def _months_of(year: int, first: int, last: int, years: tuple[int, ...]) -> Period:
    begin = year
    if last < first:
        begin = year - 1 if len(years) < 2 else years[0]
    end = years[1] if len(years) > 1 else year
    return Period(Period.parse(f"{begin:04}-{first:02}").first, Period.parse(f"{end:04}-{last:02}").last)
