"""Rows that are refused, each with its file, row and column, what stands there, and what should."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ondiris.indices import edits
from ondiris.indices.engine import Engine
from ondiris.indices.frame import Frame
from ondiris.indices.panel import keys
from ondiris.indices.reports import COLUMN, COLUMNS, EXPECTED, LARGEST, Fault
from ondiris.indices.rows import GIVEN, typed
from ondiris.model.errors import Problem
from ondiris.model.spreadsheet import visible
from ondiris.packs.closest import closest

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: How many refused rows and outliers are held to be listed; all are counted.
LISTED = 100_000


def by_month(rows: "ir.Table", units: "ir.Table", frame: Frame) -> "ir.Table":
    """The months of some units that are reported more than once: how many rows, and whether they differ."""
    own = rows.semi_join(units, keys(frame))
    alike = (own.x.min() == own.x.max()) & (own.value.min() == own.value.max())
    found = own.group_by([*keys(frame), "month"]).aggregate(rows=own.count(), differ=~alike)
    return found.filter(found.rows > 1)


def listed_rows(
    engine: Engine, sources: Sequence[str], frame: Frame, again: "ir.Table | None"
) -> tuple[Problem, ...]:
    """Every refused row, in order of file and row; `again` are the units with repeated reports."""
    import ibis

    raw = engine.reports(sources, numbered=True)
    # As they stand: engines write one number in several ways.
    given = {f"{GIVEN}{name}": raw[name] for name in COLUMNS if name in raw.columns}
    rows = engine.apart("ondiris_told", typed(raw.mutate(**given), frame, engine.lookup))
    columns = ("file", "row", "fault", *given)
    found = rows.filter(rows.fault != 0).select(*columns, also=ibis.literal(""))
    good = rows.filter(rows.fault == 0)
    if again is not None:
        own = good.inner_join(by_month(good, again, frame), [*keys(frame), "month"])
        name = own.file + ":" + own.row.cast("string")
        ordered = own.mutate(name=name).group_by([*keys(frame), "month"]).order_by(["file", "row"])
        place = ordered.mutate(place=ibis.row_number(), first=lambda these: these.name.first())
        told = place.filter(place.differ | (place.place > 0))
        fault = ibis.ifelse(told.differ, int(Fault.CONTRADICTORY), int(Fault.REPEATED)).cast("int32")
        also = ibis.ifelse(told.place > 0, told["first"], "")
        refused = told.mutate(fault=fault, also=also).select(*columns, "also")
        found = found.union(refused)
        good = good.anti_join(refused, ["file", "row"])
    outside = edits.out_of_range(good, good.x, frame)
    if outside is not None:
        beyond = good.filter(outside).mutate(fault=ibis.literal(int(Fault.RANGE), "int32"))
        found = found.union(beyond.select(*columns, also=ibis.literal("")))
    listed = engine.fetch(found.order_by(["file", "row", "fault"]).limit(LISTED)).to_pylist()
    return tuple(_problem(row, frame) for row in listed)


def _problem(row: dict[str, Any], frame: Frame) -> Problem:
    fault = Fault(row["fault"])
    given = {name: visible(_text(row.get(f"{GIVEN}{name}"))) for name in COLUMNS}
    column = COLUMN.get(fault) or _column(fault, given, frame)
    expected = EXPECTED[fault]
    rule = frame.products.get(given["product"])
    if rule is not None and fault in (Fault.UNIT, Fault.ACTIVITY, Fault.RANGE):
        wanted = {
            Fault.UNIT: rule.unit,
            Fault.ACTIVITY: rule.activity,
            Fault.RANGE: f"{rule.low} to {rule.high}",
        }
        expected = f"{expected} ({wanted[fault].replace('None', 'any')})"
    elif fault in (Fault.REGION, Fault.PRODUCT):
        valid = frame.regions if fault is Fault.REGION else frame.products
        expected = f"{expected} ({closest(given[column], valid)})"
    elif fault is Fault.NUMBER and f"{GIVEN}{column}" not in row:
        expected = f"the column {column}, by which the recipe measures {given['product']}"
    whose = ", ".join(given[name] for name in ("establishment", "product", "month") if given[name])
    also = f"; it stands in {row['also']} as well" if row["also"] else ""
    remedy = f"correct the report of {whose}{also}" if whose else f"correct the row{also}"
    return Problem(
        row["file"], "", int(row["row"]), column, given.get(column, ""), fault.name.lower(), expected, remedy
    )


def _text(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:%Y-%m-%d}" if isinstance(value, date) else str(value)


def _column(fault: Fault, given: dict[str, str], frame: Frame) -> str:
    """The column of a wrong number: which one is measured depends on the product's method."""
    rule = frame.products.get(given["product"])
    method = "quantity" if rule is None else rule.method
    if fault is Fault.TORN:
        return ""
    if fault is Fault.VALUE:
        return "value" if _wrong(given["value"], 0) else "price_index"
    if method == "value":
        return "value" if not given["value"] or _wrong(given["value"], 0) else "price_index"
    return "hours" if method == "input" else "quantity"


def _wrong(text: str, low: float) -> bool:
    """Whether something stands there that is no number from `low` on."""
    if not text.strip():
        return False
    try:
        return not low <= float(text) <= LARGEST
    except ValueError:
        return True
