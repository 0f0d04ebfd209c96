"""Rows to a panel: one row an establishment and product, one column a month.

A single pass over the reports, of constant memory a report. Repeated reports show by their number; only then
are the rows of these units looked at once more.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ondiris.indices.frame import Frame
from ondiris.indices.reports import LARGEST, SYNTHETIC, THOUSANDTHS

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Of two arrays, what stands in the first where a number stands in the second; null where it does not.
Pick = Callable[[Any, Any, int], Any]

#: A report in one number of 64 bits: its month in the lowest of these bits, its measure above.
_BITS = 63 - (LARGEST * THOUSANDTHS).bit_length()


def keys(frame: Frame) -> list[str]:
    """The columns that tell units apart."""
    return ["establishment", *frame.places]


def panel(rows: "ir.Table", frame: Frame, pick: Pick | None) -> "ir.Table":
    """One row a unit: `x0`, `x1` ... the measure by month, `v2023` ... the value by year, `n` the rows.

    Faulty rows make a group for each fault; their columns are of no use but `n` and whether the establishment
    is a synthetic one. Where an engine is quick at arrays, it has a `pick`, and a unit's reports are put into
    one, from which the months are picked; elsewhere the largest of each month is kept, which is the same.
    """
    import ibis

    good = rows.fault == 0
    synthetic = ibis.ifelse(rows.establishment.startswith(SYNTHETIC).fill_null(False), SYNTHETIC, "")
    keyed = rows.select(
        establishment=ibis.ifelse(good, rows.establishment, synthetic),
        place=ibis.ifelse(good, rows.place, -rows.fault),
        **{name: ibis.ifelse(good, rows[name], "") for name in frame.places[1:]},
        **{name: rows[name] for name in ("month", "x", *_values(frame))},
        cell=rows.x * (1 << _BITS) + rows.month,
    )
    months = range(frame.span.count)
    by_month = {f"x{place}": keyed.x.max(where=keyed.month == place) for place in months}
    grouped = keyed.group_by(keys(frame)).aggregate(
        **{name: _whole(keyed[name].sum()) for name in _values(frame)},
        n=keyed.count(),
        **({"cells": keyed.cell.collect()} if pick else by_month),
    )
    if pick:
        grouped = grouped.mutate(
            of_months=grouped.cells.map(lambda cell: (cell & (1 << _BITS) - 1).cast("int32"))
        )
        picked = {month: pick(grouped.cells, grouped.of_months, month) for month in months}
        grouped = grouped.mutate(**{f"x{month}": cell >> _BITS for month, cell in picked.items()}).drop(
            "cells", "of_months"
        )
    # PostgreSQL makes a truth value a number of 32 bits only.
    reported = sum((grouped[f"x{place}"].notnull().cast("int32") for place in months), start=_zero())
    return grouped.mutate(
        fault=ibis.greatest(-grouped.place, 0),
        place=ibis.greatest(grouped.place, 0),
        reported=reported.cast("int64"),
    )


def repeated(found: "ir.Table") -> "ir.Table":
    """The units of a panel with more rows than months."""
    return found.filter((found.fault == 0) & (found.n > found.reported))


def unrepeated(rows: "ir.Table", units: "ir.Table", frame: Frame) -> "ir.Table":
    """The rows of some units, each once; those that contradict one another are left out."""
    own = rows.filter(rows.fault == 0).semi_join(units, keys(frame))
    once = own.select(*keys(frame), "month", "x", "value", "fault", *_values(frame)).distinct()
    counted = once.group_by([*keys(frame), "month"]).mutate(of_month=lambda these: these.count())
    return counted.filter(counted.of_month == 1).drop("of_month")


def _values(frame: Frame) -> list[str]:
    return [f"v{year}" for year in frame.value_years]


def _zero() -> Any:
    import ibis

    return ibis.literal(0, "int64")


def _whole(total: Any) -> Any:
    """A sum as a 64-bit number: of whole numbers, engines make wider ones."""
    return total.fill_null(0).cast("decimal(38, 0)").cast("int64")
