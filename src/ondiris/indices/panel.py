"""Rows to a panel: one row an establishment and product, one column a month.

A single pass over the reports, of constant memory a report; what is made of portions of them, each small
enough for memory, is joined by unit. Repeated reports show by their number; only then are the rows of these
units looked at once more.
"""

from collections.abc import Callable, Sequence
from functools import reduce
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


def panel(rows: "ir.Table", frame: Frame, pick: Pick | None, spilling: bool = False) -> "ir.Table":
    """One row a unit: `x0`, `x1` ... the measure by month, `v2023` ... the value by year, `n` the rows.

    Faulty rows make a group for each fault; their columns are of no use but `n` and whether the establishment
    is a synthetic one. Where an engine is quick at arrays, it has a `pick`; the result is the same.
    """
    return by_months(gathered(rows, frame, pick is not None, spilling), frame, pick)


def gathered(rows: "ir.Table", frame: Frame, arrays: bool, spilling: bool = False) -> "ir.Table":
    """One row a unit: its values by year, the number of its rows `n`, and its reports.

    With `arrays` the reports are put into one, `cells`, each with its month as one number; else the largest
    of each month is kept. While an array is made it has to be in memory: with `spilling`, it is made of the
    largest of each month, which have not.
    """
    import ibis

    good = rows.fault == 0
    synthetic = ibis.ifelse(rows.establishment.startswith(SYNTHETIC).fill_null(False), SYNTHETIC, "")
    keyed = rows.select(
        establishment=ibis.ifelse(good, rows.establishment, synthetic),
        place=ibis.ifelse(good, rows.place, -rows.fault),
        **{name: ibis.ifelse(good, rows[name], "") for name in frame.places[1:]},
        **{name: rows[name] for name in ("month", "x", *_values(frame))},
        cell=_cell(rows.x, rows.month),
    )
    months = range(frame.span.count)
    if arrays and not spilling:
        reports = {"cells": keyed.cell.collect()}
    else:
        reports = {f"x{place}": keyed.x.max(where=keyed.month == place) for place in months}
    units = keyed.group_by(keys(frame)).aggregate(
        **{name: _whole(keyed[name].sum().fill_null(0)) for name in _values(frame)},
        n=keyed.count(),
        **reports,
    )
    if not (arrays and spilling):
        return units
    cells = ibis.array([_cell(units[f"x{place}"], place) for place in months])
    return units.mutate(cells=cells.filter(lambda cell: cell.notnull())).drop(*reports)


def joined(portions: "Sequence[ir.Table]", frame: Frame) -> "ir.Table":
    """What `gathered` makes of all rows, from what it made of each portion of them, in arrays."""
    return reduce(lambda one, other: _two(one, other, frame), portions)


def _two(one: "ir.Table", other: "ir.Table", frame: Frame) -> "ir.Table":
    one = one.view()  # else Ibis takes the joins for one, whose keys are those of the first
    renamed = other.rename({f"of_{name}": name for name in other.columns})
    both = one.outer_join(renamed, [one[name] == renamed[f"of_{name}"] for name in keys(frame)])
    numbers = (*_values(frame), "n")
    return both.select(
        **{name: both[name].coalesce(both[f"of_{name}"]) for name in keys(frame)},
        **{name: both[name].fill_null(0) + both[f"of_{name}"].fill_null(0) for name in numbers},
        cells=_or_empty(both.cells).concat(_or_empty(both.of_cells)),
    )


def by_months(units: "ir.Table", frame: Frame, pick: Pick | None) -> "ir.Table":
    """The panel of what `gathered` made."""
    import ibis

    months = range(frame.span.count)
    if pick:
        units = units.mutate(of_months=units.cells.map(lambda cell: (cell & (1 << _BITS) - 1).cast("int32")))
        picked = {month: pick(units.cells, units.of_months, month) for month in months}
        units = units.mutate(**{f"x{month}": cell >> _BITS for month, cell in picked.items()}).drop(
            "cells", "of_months"
        )
    # PostgreSQL makes a truth value a number of 32 bits only.
    reported = sum((units[f"x{place}"].notnull().cast("int32") for place in months), start=_zero())
    return units.mutate(
        fault=ibis.greatest(-units.place, 0),
        place=ibis.greatest(units.place, 0),
        reported=_whole(reported),
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


def _cell(measure: Any, month: Any) -> Any:
    """A report in one number."""
    return measure * (1 << _BITS) + month


def _or_empty(cells: Any) -> Any:
    import ibis

    return cells.fill_null(ibis.literal([], cells.type()))


def _zero() -> Any:
    import ibis

    return ibis.literal(0, "int64")


def _whole(number: Any) -> Any:
    """A number of 64 bits, where engines make a wider or narrower one, and Ibis does not know."""
    from ibis.expr.operations import Cast

    return Cast(number, "int64").to_expr()
