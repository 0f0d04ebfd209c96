"""The year of the day on which a text says that it was written: what "this year" is in it."""

from collections.abc import Mapping

from ondiris.model.pattern import pattern

#: A dateline stands at the head of a text.
_HEAD = 240
#: "Astana, 20 October 2025." - "ALMATY. April 18, 2024 (" - "2025 жылғы 20 қазан".
_DAY = pattern(
    r"(?:^|[\n.,(/|\u2013\u2014-])[ ]*"
    r"(?:[0-9]{1,2}[ ]([^\W\d]{3,12})\.?[ ]((?:19|20)[0-9]{2})"
    r"|([^\W\d]{3,12})\.?[ ][0-9]{1,2},[ ]((?:19|20)[0-9]{2})"
    r"|((?:19|20)[0-9]{2})[ ][^\W\d]{4,8}[ ][0-9]{1,2}[ ]([^\W\d]{3,12}))"
    r"(?:[ ][^\W\d]{1,5}\.?)?[ ]?(?:[.\n:/|)(\u2013\u2014-]|,?[ ][0-9]{1,2}[:.][0-9]{2}|$)"
)


def year_of_dateline(low: str, months: Mapping[str, int]) -> int:
    """The year of the first full day of the head of a folded text that stands by itself; 0 for none."""
    for found in _DAY.finditer(low[:_HEAD]):
        for month, year in ((1, 2), (3, 4), (6, 5)):
            if found[year] and found[month] in months:
                return int(found[year])
    return 0
