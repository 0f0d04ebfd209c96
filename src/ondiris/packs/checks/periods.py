"""The periods of projects and zones can be read, and nothing is finished before it is started.

The briefing names the plants of a year by these periods; one that cannot be read names none.
"""

from collections.abc import Iterator

from ondiris.model.period import Period
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_row

WRITTEN = "a period such as 2024-04-24, 2024-04, 2024-Q1 or 2024, or nothing"


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    for code, zone in country.zones.items():
        if zone.since and not _read(zone.since):
            yield at_row("periods", country.place("zones", code), "since", zone.since, WRITTEN)
    for code, project in country.projects.items():
        place = country.place("projects", code)
        for column in ("start", "finish"):
            text = getattr(project, column)
            if text and not _read(text):
                yield at_row("periods", place, column, text, WRITTEN)
        start, finish = _read(project.start), _read(project.finish)
        if start and finish and finish.last < start.first:
            expected = f"a period not before the start, {project.start}"
            yield at_row("periods", place, "finish", project.finish, expected)


def _read(text: str) -> Period | None:
    try:
        return Period.parse(text)
    except ValueError:
        return None
