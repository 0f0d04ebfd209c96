"""A panel to sums by stratum and month: all that the imputation and the index need, in whole thousandths.

Sums of whole numbers are the same in any order, on any engine, with or without a late respondent.

What is summed of month k: `s` reported, `n` by how many units; `e`, of it what those reported that had been
silent the month before; `g1`, `g2` ..., what the units that have been silent for 1, 2 ... months reported
last, `h1`, `h2` ... how many; `l2`, `l3` ..., what the units silent for the first 2, 3 ... months reported
then, `o2`, `o3` ... how many. `v` the values by year. What units reported in both of two months is what all
reported less `e` or `g1`: few are silent, and sums over few are quick.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ondiris.indices import elementary
from ondiris.indices.frame import Frame
from ondiris.indices.reports import THOUSANDTHS
from ondiris.model.errors import OndirisError

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow

Whole = NDArray[np.int64]
#: Sums of thousandths up to it, and sums of them, have room in 64 bits.
_MOST = 9e18
Stratum = tuple[str, ...]


_ARRAYS = (
    "reported",
    "units",
    "now",
    "before",
    "matched",
    "gaps",
    "silent",
    "leads",
    "late",
    *elementary.NAMES,
)


@dataclass(frozen=True)
class Sums:
    """`strata` in order; arrays of shape (months, strata), `gaps` and `silent` (longest, months, strata).

    `leads` and `late`, of shape (longest, strata), are of units that report only after the first months.
    `both` to `parts` are those of `elementary`, zero for products whose formula needs none.
    """

    strata: tuple[Stratum, ...]
    reported: Whole
    units: Whole
    now: Whole
    before: Whole
    matched: Whole
    gaps: Whole
    silent: Whole
    leads: Whole
    late: Whole
    both: Whole
    logs: Whole
    wholes: Whole
    parts: Whole
    values: dict[int, Whole]

    def at(self, stratum: Stratum) -> int:
        return self.strata.index(stratum)

    def having(self, place: int, one: "Sums") -> "Sums":
        """The same with the stratum at a place summed anew; `one` holds that stratum alone."""

        def put(whole: Whole, part: Whole) -> Whole:
            changed = whole.copy()
            changed[..., place] = part[..., 0]
            return changed

        values = {year: put(whole, one.values[year]) for year, whole in self.values.items()}
        numbers = {name: put(getattr(self, name), getattr(one, name)) for name in _ARRAYS}
        return Sums(strata=self.strata, values=values, **numbers)


def reduction(panel: "ir.Table", frame: Frame, widest: int = 0) -> "list[ir.Table]":
    """The sums of every stratum of a panel, one row a stratum, in as few tables as `widest` columns allow."""
    longest = frame.recipe.imputation.longest
    import ibis

    panel, found = elementary.columns(panel, frame)
    months = range(frame.span.count)
    # Nought or null, so that `|` gives a number or null: a condition for each sum takes longer.
    panel = panel.mutate(
        **{f"silent{place}": ibis.ifelse(panel[f"x{place}"].isnull(), _zero(), None) for place in months}
    )
    for place in months:
        here = panel[f"x{place}"]
        found[f"s{place}"], found[f"n{place}"] = here.sum(), here.count()
        if place == 0:
            continue
        silent = panel[f"silent{place}"]
        found[f"e{place}"] = (here | panel[f"silent{place - 1}"]).sum()
        for gap in range(1, min(max(longest, 1), place) + 1):
            left = panel[f"x{place - gap}"] | silent
            found[f"g{gap}_{place}"], found[f"h{gap}_{place}"] = left.sum(), left.count()
            silent = silent | panel[f"silent{place - gap}"]
    silent = panel.silent0
    for lead in range(1, min(longest, frame.span.count - 1) + 1):
        if lead > 1:
            first = panel[f"x{lead}"] | silent
            found[f"l{lead}"], found[f"o{lead}"] = first.sum(), first.count()
        silent = silent | panel[f"silent{lead}"]
    for year in frame.value_years:
        found[f"v{year}"] = panel[f"v{year}"].sum()
    names = list(found)
    step = widest or len(names)
    parts = [names[first : first + step] for first in range(0, len(names), step)]
    by_stratum = panel.group_by(list(frame.places))
    return [by_stratum.aggregate(**{name: found[name] for name in part}) for part in parts]


def _zero() -> Any:
    import ibis

    return ibis.literal(0, "int64")


def sums_of(tables: "Sequence[pyarrow.Table]", frame: Frame) -> Sums:
    """The result of `reduction` as arrays; strata in the order of code points, alike on each engine."""
    columns: dict[str, Whole] = {}
    strata: list[Stratum] = []
    for table in tables:
        codes = [table.column(name).to_pylist() for name in frame.places]
        rows = [(*frame.stratum_at(place), *map(str, size)) for place, *size in zip(*codes, strict=True)]
        order = sorted(range(len(rows)), key=rows.__getitem__)
        strata, at = [rows[place] for place in order], np.array(order, dtype=np.intp)
        for name in set(table.column_names) - {*frame.places}:
            # Sums of whole numbers are decimals to DuckDB, by Arrow, as NumPy makes an object of each; those
            # of nothing are null.
            columns[name] = _counted(table.column(name))[at]

    def column(name: str) -> Whole:
        return columns.get(name, np.zeros(len(strata), dtype=np.int64))

    months = range(frame.span.count)
    longest = frame.recipe.imputation.longest
    shape = (longest, frame.span.count, len(strata))

    def gaps(letter: str) -> Whole:
        rows = [column(f"{letter}{gap + 1}_{place}") for gap in range(longest) for place in months]
        return np.array(rows, dtype=np.int64).reshape(shape)

    def leads(letter: str, first: Whole) -> Whole:
        rows = [column(f"{letter}{lead + 1}") if lead else first for lead in range(longest)]
        return np.array(rows, dtype=np.int64).reshape(longest, len(strata))

    def by_month(name: str, since: int = 0) -> Whole:
        rows = np.array([column(f"{name}{place}") for place in months[since:]], dtype=np.int64)
        return rows.reshape(frame.span.count - since, len(strata))

    def after(rows: Whole) -> Whole:
        return np.concatenate([np.zeros((1, len(strata)), dtype=np.int64), rows])

    reported, units = by_month("s"), by_month("n")
    now = after(reported[1:] - by_month("e", 1))
    before = after(reported[:-1] - by_month("g1_", 1))
    matched = after(units[:-1] - by_month("h1_", 1))
    second = slice(1, 2)  # whoever is late by one month, reports in the second
    late = (units - matched)[second].sum(axis=0)
    return Sums(
        tuple(strata), reported, units, now, before, matched,
        gaps("g"), gaps("h"), leads("l", (reported - now)[second].sum(axis=0)), leads("o", late),
        values={year: column(f"v{year}") for year in frame.value_years},
        **{name: by_month(name) for name in elementary.NAMES},
    )  # fmt: skip


def sums_of_units(panel: "pyarrow.Table", stratum: Stratum, frame: Frame) -> Sums:
    """The sums of the units of one stratum, by NumPy: what `reduction` gives, without planning a query."""
    months, longest = frame.span.count, frame.recipe.imputation.longest
    columns = [panel.column(f"x{place}") for place in range(months)]
    there = np.array([column.is_valid().to_numpy() for column in columns])
    x = np.array([column.fill_null(0).to_numpy() for column in columns], dtype=np.int64)
    both = there[1:] & there[:-1]
    zeros = np.zeros((longest, months, 1), dtype=np.int64)
    gaps, silent = zeros.copy(), zeros.copy()
    leads, late = zeros[:, 0].copy(), zeros[:, 0].copy()
    missing, first = ~there, ~there[0]
    for gap in range(1, min(longest, months - 1) + 1):
        found = missing[gap:] & there[:-gap]
        gaps[gap - 1, gap:, 0] = np.where(found, x[:-gap], 0).sum(axis=1)
        silent[gap - 1, gap:, 0] = found.sum(axis=1)
        missing = np.concatenate([missing[:gap], missing[gap:] & ~there[:-gap]])
        found = first & there[gap]
        leads[gap - 1, 0], late[gap - 1, 0] = x[gap][found].sum(), found.sum()
        first = first & ~there[gap]

    def by_month(rows: Whole, first: int = 0) -> Whole:
        return np.concatenate([np.zeros(first, dtype=np.int64), rows.sum(axis=1)])[:, np.newaxis]

    return Sums(
        (stratum,), by_month(x), by_month(there.astype(np.int64)), by_month(np.where(both, x[1:], 0), 1),
        by_month(np.where(both, x[:-1], 0), 1), by_month(both.astype(np.int64), 1), gaps, silent, leads, late,
        values={year: panel.column(f"v{year}").to_numpy().sum(keepdims=True) for year in frame.value_years},
        **elementary.of_units(x, frame.recipe.formula_of(stratum[2])),
    )  # fmt: skip


def _counted(column: "pyarrow.ChunkedArray") -> Whole:
    """Whole numbers of 64 bits. Raises OndirisError where they, or their sum, do not fit."""
    if np.abs(column.cast("float64").fill_null(0).to_numpy()).sum() < _MOST:
        found: Whole = column.cast("int64").fill_null(0).to_numpy()
        return found
    most = f"{int(_MOST) // THOUSANDTHS:,}"
    raise OndirisError(
        f"reports add up to more than {most}, which cannot be counted: mend their unit or value"
    )
