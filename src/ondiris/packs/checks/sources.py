"""Every source has an address on the web, a title, a publisher and a licence, and is used.

A figure can be believed when a reader can go and look; it can be repeated when the terms are known. A source
that nothing uses is a warning: something of it may have been forgotten.
"""

import re
from collections.abc import Iterator

from ondiris.packs.contents import Contents, observed
from ondiris.packs.fault import Fault, at_toml
from ondiris.packs.table import toml

_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s/]+(/\S*)?")


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    path = country.path / "sources.toml"
    used = {observed(figure).source for figure in pack.figures} | _cited(pack)
    used |= {str(toml(each).get("source")) for each in (country.path / "recipes").glob("*.toml")}
    for code, source in country.sources.items():
        if not _ADDRESS.fullmatch(source.address):
            yield at_toml("sources", path, f"{code}.address", source.address, "an address: https://...")
        for field in ("title", "publisher", "licence"):
            if not getattr(source, field).strip():
                yield at_toml("sources", path, f"{code}.{field}", "", f"the {field} of the source")
        if code not in used:
            told = "rows or codes that name it", "remove it, or add its figures", "warning"
            yield at_toml("sources", path, code, code, *told)  # type: ignore[arg-type]


def _cited(pack: Contents) -> set[str]:
    country = pack.country
    tables = (
        country.regions, country.activities, country.indicators, country.products, country.projects,
        country.zones,
    )  # fmt: skip
    return {code for table in tables for record in table.values() for code in record.source}
