"""What X-13ARIMA-SEATS says of an adjustment: its model, outliers and quality, and its own words.

Source: X-13ARIMA-SEATS Reference Manual, version 1.1, U.S. Census Bureau, on the diagnostics file (.udg);
Lothian and Morry, A set of quality control statistics for the X-11-ARIMA seasonal adjustment method,
Statistics Canada, 1978, on M1 to M11 and Q.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import nan

_REGRESSOR = re.compile(r"AutoOutlier\$(\S+)")
_COEFFICIENT = re.compile(r"(AR|MA)\$(Nonseasonal|Seasonal)\$\d+\$(\d+)")
_MESSAGE = re.compile(r"^\s*(ERROR|WARNING):\s*(.*)$")


@dataclass(frozen=True)
class Outlier:
    """An outlier found: `AO2020.Apr`, its effect (in logarithms where so transformed) and t value."""

    name: str
    effect: float
    t: float


@dataclass(frozen=True)
class Diagnostics:
    """`coefficients` by name, as MA-Nonseasonal-01; `m` are M1 to M11 and `q`, `q2` their means, acceptable
    below 1 (NaN for SEATS); `seasonal` whether the program found identifiable seasonality, None where it did
    not test."""

    transform: str
    mode: str
    model: str
    coefficients: tuple[tuple[str, float], ...]
    outliers: tuple[Outlier, ...]
    m: tuple[float, ...]
    q: float
    q2: float
    seasonal: bool | None
    warnings: tuple[str, ...]

    @property
    def values(self) -> tuple[float, ...]:
        """The coefficients alone, in the model's order."""
        return tuple(value for _, value in self.coefficients)


def read_diagnostics(text: str, warnings: Sequence[str]) -> Diagnostics:
    """The diagnostics of a file of them; what is not in it is empty or NaN."""
    told = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon:
            told[name.strip()] = value.strip()
    chosen = told.get("aictrans", "") if told.get("transform", "").startswith("Automatic") else ""
    found = told.get("f2.idseasonal")
    return Diagnostics(
        transform=chosen or told.get("transform", ""),
        mode=told.get("finmode", "") or told.get("samode", ""),
        model=told.get("arimamdl", ""),
        coefficients=tuple(
            (f"{match[1]}-{match[2]}-{match[3]}", _first(value))
            for name, value in told.items()
            if (match := _COEFFICIENT.fullmatch(name))
        ),
        outliers=tuple(
            Outlier(match[1], _first(value), float(value.split()[2]))
            for name, value in told.items()
            if (match := _REGRESSOR.fullmatch(name))
        ),
        m=tuple(_first(told.get(f"f3.m{number:02}", "")) for number in range(1, 12)),
        q=_first(told.get("f3.q", "")),
        q2=_first(told.get("f3.qm2", "")),
        seasonal=None if found is None else found == "yes",
        warnings=tuple(warnings),
    )


def messages(printed: str) -> list[tuple[str, str]]:
    """Errors and warnings that the program printed, each on one line."""
    found: list[tuple[str, str]] = []
    open_message = False
    for line in printed.splitlines():
        started = _MESSAGE.match(line)
        if started:
            found.append((started[1], started[2].strip()))
        elif open_message and line.strip():
            kind, text = found[-1]
            found[-1] = (kind, f"{text} {line.strip()}")
        open_message = bool(started) or (open_message and bool(line.strip()))
    return found


def _first(value: str) -> float:
    try:
        return float(value.split()[0])
    except (IndexError, ValueError):
        return nan
