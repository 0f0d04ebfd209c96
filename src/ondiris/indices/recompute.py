"""One late respondent: a compilation brought up to date by what depends on the report, and nothing else.

The strata of the late units are summed anew from the panel; what follows is done again for the leaves whose
numbers changed, and for the nodes above them. The result is that of a full run, bit for bit.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from ondiris.indices.compile import Compiled, basis_of, series_of
from ondiris.indices.engine import Engine
from ondiris.indices.impute import impute
from ondiris.indices.panel import keys
from ondiris.indices.reading import Reduced, edit
from ondiris.indices.reduce import Sums, reduction, sums_of, sums_of_units
from ondiris.indices.reports import EXPECTED, LARGEST, THOUSANDTHS, Fault, month_number
from ondiris.indices.rows import MONTH, NUMBER
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

if TYPE_CHECKING:
    from ondiris.indices.frame import Frame

PANEL, FOCUS = "ondiris_panel", "ondiris_focus"

#: A report as a mapping of columns to texts, numbers or None.
Report = Mapping[str, Any]


@dataclass
class Latecomers:
    """A compilation that late reports can be added to. Opened once; then a report takes milliseconds."""

    engine: Engine
    compiled: Compiled
    touched: tuple[int, ...] = field(default=(), init=False)
    _edited: Any = field(default=None, init=False)

    @classmethod
    def open(cls, engine: Engine, reduced: Reduced, compiled: Compiled) -> "Latecomers":
        """Keep the panel. Raises OndirisError on an engine other than DuckDB."""
        if engine.kind != "duckdb":
            raise OndirisError("late reports are added on the engine duckdb; elsewhere compile again")
        made = cls(engine, compiled)
        # Sorted by stratum, so that the rows of one lie together and the others are passed over.
        order = [*compiled.frame.places, "establishment"]
        engine.connection.raw_sql("SET preserve_insertion_order = true")
        panel = engine.keep(PANEL, reduced.panel.order_by(order))
        rule = compiled.frame.recipe.ratio_edit
        if rule is not None and rule.action == "impute":
            made._edited = engine.keep(FOCUS, panel.limit(0))
        return made

    def add(self, reports: Sequence[Report]) -> Compiled:
        """The compilation with reports that came late, which is kept for the next ones.

        Raises InvalidInputError where one is refused, or had been reported before; then nothing changes.
        """
        frame = self.compiled.frame
        rows = [_row(report, number, frame) for number, report in enumerate(reports, 1)]
        sums = self.compiled.sums
        strata = sorted({row.stratum for row in rows})
        if unknown := [stratum for stratum in strata if stratum not in sums.strata]:
            raise OndirisError(f"{' '.join(unknown[0])}: nobody reported it before; compile again")
        connection = self.engine.connection.con
        connection.execute("BEGIN")
        try:
            for number, row in enumerate(rows, 1):
                self._put(row, number)
            for stratum in strata:
                sums = sums.having(sums.at(stratum), self._summed(stratum))
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        self.compiled = self._after(sums)
        return self.compiled

    def _put(self, row: "_Row", number: int) -> None:
        connection = self.engine.connection.con
        frame = self.compiled.frame
        same = " AND ".join(f"{name} = ?" for name in row.key)
        values = [*row.key.values()]
        month, year = f"x{row.month}", frame.span.year(row.month)
        value = f"v{year} = v{year} + {row.value:d}, " if year in frame.value_years else ""
        asked = f"SELECT {month} FROM {PANEL} WHERE {same}"  # noqa: S608
        found = connection.execute(asked, values).fetchall()
        if found and found[0][0] is not None:
            expected = "a month that was not reported; a correction needs a new compilation"
            raise InvalidInputError(
                [Problem("", "", number, "month", frame.span.name(row.month), "late", expected)]
            )
        if not found:
            names = [*row.key, "fault", "n", "reported", *(f"v{each}" for each in frame.value_years)]
            zeros = [0] * (3 + len(frame.value_years))
            marks = ", ".join("?" * len(names))
            sql = f"INSERT INTO {PANEL} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
            connection.execute(sql, [*values, *zeros])
        connection.execute(
            f"UPDATE {PANEL} SET {month} = ?, {value}n = n + 1, reported = reported + 1 WHERE {same}",  # noqa: S608
            [row.x, *values],
        )

    def _summed(self, stratum: tuple[str, ...]) -> Sums:
        """The sums of one stratum of the panel."""
        frame = self.compiled.frame
        same = " AND ".join(f"{name} = ?" for name in frame.places)
        at = [frame.place_of(stratum[0], stratum[2]), *stratum[3:]]
        connection = self.engine.connection.con
        asked = f"SELECT * FROM {PANEL} WHERE {same}"  # noqa: S608
        if self._edited is None:
            return sums_of_units(connection.execute(asked, at).to_arrow_table(), stratum, frame)
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {FOCUS} AS {asked}", at)
        edited, _ = edit(self.engine, self._edited, frame)
        return sums_of([self.engine.fetch(each) for each in reduction(edited, frame)], frame)

    def _after(self, sums: Sums) -> Compiled:
        """What follows from changed sums, done again where it differs."""
        old = self.compiled
        imputed = impute(sums, old.frame.recipe.imputation)
        basis = basis_of(sums, imputed, old.stratum_leaf, old.tree, old.frame)
        changed = np.flatnonzero(
            (basis.relatives != old.basis.relatives).any(axis=0)
            | (basis.weights != old.basis.weights).any(axis=0)
            | (basis.current != old.basis.current).any(axis=0)
            | (False if basis.raked is None else (basis.raked != old.basis.raked).any(axis=0))
        )
        self.touched = tuple(sorted({node for leaf in changed for node in old.tree.above[leaf]}))
        series = list(old.series)
        again = series_of(self.touched, old.tree, basis, old.frame)
        for node, made in zip(self.touched, again, strict=True):
            series[node] = made
        return replace(old, sums=sums, imputed=imputed, basis=basis, series=tuple(series))


@dataclass(frozen=True)
class _Row:
    key: dict[str, str | int]
    stratum: tuple[str, ...]
    month: int
    x: int
    value: int


def _row(report: Report, number: int, frame: "Frame") -> _Row:
    """A report as the panel has it. Raises InvalidInputError where it would be refused."""

    def refuse(fault: Fault, column: str) -> InvalidInputError:
        value = str(report.get(column, ""))
        return InvalidInputError(
            [
                Problem(
                    "", "", number, column, value, fault.name.lower(), EXPECTED[fault], "correct the report"
                )
            ]
        )

    rule = frame.products.get(str(report.get("product", "")))
    month = _month(report, frame)
    establishment = str(report.get("establishment") or "").strip()
    if not establishment or any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in establishment):
        raise refuse(Fault.ESTABLISHMENT, "establishment")
    if month is None or not 0 <= month < frame.span.count:
        raise refuse(
            Fault.MONTH if month is None else Fault.FUTURE if month > 0 else Fault.TOO_EARLY, "month"
        )
    if report.get("region") not in frame.regions:
        raise refuse(Fault.REGION, "region")
    if rule is None:
        raise refuse(Fault.PRODUCT, "product")
    if report.get("activity") != rule.activity:
        raise refuse(Fault.ACTIVITY, "activity")
    numbers = {name: _number(report.get(name)) for name in ("quantity", "value", "price_index", "hours")}
    unit, factor = str(report.get("unit", "")), 1.0
    if unit in frame.recipe.units:
        conversion = frame.recipe.units[unit]
        unit, factor = conversion.of, float(conversion.factor)
    if unit != rule.unit:
        raise refuse(Fault.UNIT, "unit")
    for name in ("value", "price_index"):
        found = numbers[name]
        wrong = found is None or found < 0 or (name == "price_index" and found == 0)
        if wrong and str("" if report.get(name) is None else report[name]).strip():
            raise refuse(Fault.VALUE, name)
    measure, value, price = numbers["quantity"], numbers["value"], numbers["price_index"]
    if rule.method == "value":
        measure = None if value is None or not price else value * 100.0 / price
    elif rule.method == "input":
        measure = numbers["hours"]
    if measure is None or measure < 0:
        raise refuse(Fault.NUMBER if measure is None else Fault.NEGATIVE, "quantity")
    if factor != 1.0:
        measure = measure * factor
    x = _thousandths(measure)
    low, high = rule.low, rule.high
    if (low is not None and x < low * THOUSANDTHS) or (high is not None and x > high * THOUSANDTHS):
        raise refuse(Fault.RANGE, "quantity")
    codes = {name: str(report.get(name) or "") for name in frame.strata} | {"establishment": establishment}
    stratum = tuple(codes[name] for name in frame.strata)
    place = frame.place_of(stratum[0], stratum[2])
    key = {name: place if name == "place" else codes[name] for name in keys(frame)}
    return _Row(key, stratum, month, x, _thousandths(value) if value else 0)


def _month(report: Report, frame: "Frame") -> int | None:
    given = report.get("month")
    text = f"{given:%Y-%m}" if isinstance(given, date) else str(given).strip()
    return month_number(text) - frame.span.first if re.fullmatch(MONTH, text) else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or (isinstance(value, str) and not re.fullmatch(NUMBER, value.strip())):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if abs(number) <= LARGEST else None


def _thousandths(number: float) -> int:
    return int(np.floor(number * float(THOUSANDTHS) + 0.5))
