"""No region or activity is its own parent or predecessor, at any remove.

A circle has no top: a sum over it never ends, and a figure of it belongs to no whole.
"""

from collections.abc import Callable, Iterator

from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_row


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    regions, activities = country.regions, country.activities
    yield from _circles(pack, "regions", "parent", lambda code: _one(regions[code].parent))
    yield from _circles(pack, "regions", "predecessor", lambda code: regions[code].predecessor)
    yield from _circles(pack, "activities", "parent", lambda code: _one(activities[code].parent))


def _one(code: str) -> tuple[str, ...]:
    return (code,) if code else ()


def _circles(
    pack: Contents, table: str, column: str, above: Callable[[str], tuple[str, ...]]
) -> Iterator[Fault]:
    codes = getattr(pack.country, table)
    for code in codes:
        seen: set[str] = set()
        ahead = [each for each in above(code) if each in codes]
        while ahead and code not in seen:
            step = ahead.pop()
            if step not in seen:
                seen.add(step)
                ahead += [each for each in above(step) if each in codes]
        if code in seen:
            place = pack.country.place(table, code)
            yield at_row("cycles", place, column, code, f"a {column} that does not lead back to {code}")
