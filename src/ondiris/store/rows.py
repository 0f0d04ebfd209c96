"""A Figure as a row of the table of vintages and back, exactly."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.model.qualifier import Qualifier

if TYPE_CHECKING:
    import pyarrow

#: Column and type of the table, in order. `value` is the Decimal's text: exact at any size and precision.
COLUMNS: dict[str, str] = {
    "key": "string",
    "country": "string", "indicator": "string", "activity": "string", "region": "string", "product": "string",
    "measure": "string", "unit": "string", "nature": "string", "first": "date", "last": "date",
    "period": "string",
    "value": "string", "scale": "integer", "decimals": "integer", "qualifier": "string",
    "source": "string", "published": "date", "in_use": "boolean", "reason": "string", "note": "string",
    "file": "string", "sha256": "string", "sheet": "string", "row": "integer",
    "load": "string", "sequence": "long", "loaded_at": "timestamp", "load_reason": "string",
    "loaded_by": "string", "origin": "string", "withdrawn": "boolean",
}  # fmt: skip

#: The places of the columns that hold days.
DAYS = frozenset(place for place, kind in enumerate(COLUMNS.values()) if kind == "date")

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

#: A row as it is read: the columns in order, `loaded_at` in microseconds since 1970 UTC.
Row = tuple[
    str,
    str, str, str, str, str,
    str, str, str, date, date,
    str,
    str, int, int, str,
    str, date, bool, str, str,
    str, str, str, int,
    str, int, int, str,
    str, str, bool,
]  # fmt: skip


@dataclass(frozen=True)
class Vintage:
    """A Figure with its transaction time: when, by which load, by whom and why it came into the store.

    `origin` is the living set of files that it belongs to, empty for a file loaded by itself. `withdrawn`
    says that the origin no longer states it: it is kept, and no longer in use.
    """

    figure: Figure
    loaded_at: datetime
    load: str
    load_reason: str
    loaded_by: str
    origin: str
    withdrawn: bool


@dataclass(frozen=True)
class LoadStamp:
    """What all the rows of one load share. `sequence` orders loads; those at the same time may share it."""

    load: str
    sequence: int
    loaded_at: datetime
    reason: str
    by: str
    origin: str = ""


def microseconds(moment: datetime) -> int:
    """Microseconds since 1970. Raises ValueError for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} needs a time zone")
    return (moment - EPOCH) // timedelta(microseconds=1)


def figure_of_row(row: Row) -> Figure:
    """Read a Figure back."""
    (
        _, country, indicator, activity, region, product, measure, unit, nature, first, last, _,
        value, scale, decimals, qualifier, source, published, in_use, reason, note, file, sha256, sheet,
        number, *_,
    ) = row  # fmt: skip
    kind, _, base = measure.partition(":")
    key = Key(
        country, indicator, activity, region, product,
        Measure(Kind(kind), base), unit, Nature(nature), Period(first, last),
    )  # fmt: skip
    lineage = Observation(source, published, RowRef(file, sha256, sheet, number), in_use, reason, note)
    return Figure(key, Decimal(value), scale, decimals, lineage, Qualifier(qualifier))


def vintage_of_row(row: Row) -> Vintage:
    load, _, loaded, reason, by, origin, withdrawn = row[-7:]
    moment = EPOCH + timedelta(microseconds=loaded)
    return Vintage(figure_of_row(row), moment, load, reason, by, origin, withdrawn)


def table_of(
    figures: Iterable[Figure], stamp: LoadStamp, withdrawn: Iterable[Figure] = ()
) -> "pyarrow.Table":
    """The rows of one load as an Arrow table: what it states, and what it withdraws.

    A row without a reason of its own takes that of its load. Raises TypeError for a derived Figure: what
    was computed is computed again, never stored as if it had been observed.
    """
    import pyarrow as pa

    types = {
        "string": pa.string(), "integer": pa.int32(), "long": pa.int64(), "boolean": pa.bool_(),
        "date": pa.date32(), "timestamp": pa.timestamp("us", "UTC"),
    }  # fmt: skip
    rows = [tuple(_cells(figure, stamp, False)) for figure in figures]
    rows += [tuple(_cells(figure, stamp, True)) for figure in withdrawn]
    columns = list(zip(*rows, strict=True)) or [()] * len(COLUMNS)
    return pa.table(
        {
            name: pa.array(column, types[kind])
            for (name, kind), column in zip(COLUMNS.items(), columns, strict=True)
        }
    )


def _cells(figure: Figure, stamp: LoadStamp, withdrawn: bool) -> Iterator[object]:
    key, lineage = figure.key, figure.lineage
    if not isinstance(lineage, Observation):
        raise TypeError(f"{figure.id} was computed; only observed figures are stored")
    yield str(key)
    yield from (key.country, key.indicator, key.activity, key.region, key.product, str(key.measure))
    yield from (key.unit, key.nature.value, key.period.first, key.period.last, str(key.period))
    yield from (str(figure.value), figure.scale, figure.decimals, figure.qualifier.value)
    yield from (
        lineage.source,
        lineage.published,
        lineage.in_use,
        lineage.reason or stamp.reason,
        lineage.note,
    )
    yield from (lineage.row.file, lineage.row.sha256, lineage.row.sheet, lineage.row.row)
    yield from (stamp.load, stamp.sequence, stamp.loaded_at, stamp.reason, stamp.by)
    yield from (stamp.origin, withdrawn)
