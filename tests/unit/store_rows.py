"""Tiny figures for the tests of the store."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256

from ondiris.model.batch import Batch
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key

OUTPUT = Key.parse("zz/output/C/ZZ/-/level/t/actual/2024-01")
EXPORTS = Key.parse("zz/exports/C/ZZ/-/level/t/actual/2024-01")


def figure(
    value: str,
    published: str,
    key: Key = OUTPUT,
    in_use: bool = True,
    reason: str = "",
    source: str = "office",
) -> Figure:
    seen = Observation(source, date.fromisoformat(published), RowRef("f.csv", "", "", 2), in_use, reason)
    return Figure(key, Decimal(value), 0, max(0, -int(Decimal(value).as_tuple().exponent)), seen)


def batch(name: str, *figures: Figure) -> Batch:
    """A file of these figures; its checksum is that of its name."""
    digest = sha256(name.encode()).hexdigest()
    return Batch(name, digest, tuple(placed(figures, name, digest)))


def placed(figures: Sequence[Figure], name: str, digest: str) -> list[Figure]:
    found = []
    for place, each in enumerate(figures):
        seen = each.lineage
        assert isinstance(seen, Observation)
        row = RowRef(name, digest, "", place + 2)
        lineage = Observation(seen.source, seen.published, row, seen.in_use, seen.reason, seen.note)
        found.append(Figure(each.key, each.value, each.scale, each.decimals, lineage, each.qualifier))
    return found


def at(hour: int) -> datetime:
    return datetime(2024, 6, 1, hour, tzinfo=UTC)
