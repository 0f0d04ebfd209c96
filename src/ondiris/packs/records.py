"""The records of a country pack: one class a file, one field a column.

The fields are the columns of the CSV files (and the keys of `sources.toml`, `[[rates]]` and
`known.toml`), in their order; `ondiris.packs.table` reads them strictly by these types.
docs/packs/format.md explains each.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Region:
    """A territory with figures of its own; the whole country is one, its code the country's ISO code.

    `valid_from` and `valid_to` are the first and last day it existed; `predecessor` the regions it was
    made of.
    """

    code: str
    level: Literal["country", "region", "city", "district"]
    parent: str
    valid_from: date | None
    valid_to: date | None
    predecessor: tuple[str, ...]
    note: str
    source: tuple[str, ...]


@dataclass(frozen=True)
class Activity:
    """An economic activity: a code of ISIC Rev. 4, or a grouping defined by the ISIC codes in `isic`."""

    code: str
    parent: str
    isic: tuple[str, ...]
    kind: Literal["total", "section", "division", "group", "grouping"]
    source: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Indicator:
    """What is measured. `units` are those its levels may have; the word `product` stands for its product's.

    `concept` decides at which rate money is converted; `additive` says that parts sum to their whole;
    `growth` whether its growth rates are the ratio of its levels, or are adjusted for prices.
    """

    code: str
    concept: Literal["flow", "stock", "ratio", "rate"]
    units: tuple[str, ...]
    additive: bool
    growth: Literal["ratio", "real", "none"]
    source: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Product:
    """What a figure is about beside its activity: a good counted or weighed in `unit`, a currency."""

    code: str
    activity: str
    unit: str
    source: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Source:
    """A publication: who said it, where, when, and under which terms it may be repeated.

    `precision` says how exactly `published` is known; of a month or a year it holds the last day.
    """

    code: str
    title: str
    publisher: str
    address: str
    published: date
    precision: Literal["day", "month", "year"]
    licence: str
    retrieved: date | None = None
    note: str = ""


@dataclass(frozen=True)
class Project:
    """A named investment project or plant; its money, jobs and capacity are figures with its code as product.

    `start` and `finish` are periods, as exactly as the source tells them; `pool` the yearly pool it is of.
    """

    code: str
    activity: str
    region: str
    product: str
    status: Literal["planned", "building", "launched", "cancelled"]
    start: str
    finish: str
    pool: str
    investor: str
    source: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Zone:
    """An industrial zone: its place, its kind, and since when (a period) it works."""

    code: str
    region: str
    kind: Literal["small", "industrial", "special"]
    since: str
    source: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class RateRule:
    """At which exchange rate amounts of one concept are converted into `foreign`, and why.

    `period`: `own` takes the rate of exactly the amount's period; `last` that of the last day in the period
    (for a stock: by its day) that has one; `end` that of the period's last day; `fixed` the one of `day`.
    """

    concept: Literal["flow", "stock"]
    indicator: str
    foreign: str
    period: Literal["own", "last", "end", "fixed"]
    why: str
    day: date | None = None


@dataclass(frozen=True)
class Known:
    """An impossibility that is true of what was published, and so stays, with its reason."""

    check: str
    key: str
    why: str
