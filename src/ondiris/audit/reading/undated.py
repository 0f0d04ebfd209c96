"""Periods of a text that names no year: "in June", "this year". They can be compared with each other."""

from ondiris.model.pattern import pattern
from ondiris.model.period import Period

#: The year that "this year" is where nothing says which: one with a 29th of February.
UNDATED = 4
_YEAR = pattern(r"\b(?:000)?[0-9](?=-[0-9]{2}|\.\.|$)")


def dated(period: Period) -> bool:
    """Whether the year of a period is known.

    >>> dated(Period.parse("2024-06")), dated(Period.year_of(UNDATED))
    (True, False)
    """
    return period.first.year > 2 * UNDATED


def shown(period: Period | None) -> str:
    """A period for a reader; a year that is not known is left out as in ISO 8601.

    >>> shown(Period.parse("2024-06")), shown(Period.parse("0004-01..0004-06"))
    ('2024-06', '--01..--06')
    """
    if period is None:
        return ""
    text = str(period)
    return text if dated(period) else _YEAR.sub("-", text)
