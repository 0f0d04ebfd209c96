"""The records of a country pack: one class a file, one field a column.

The fields are the columns of the CSV files (and the keys of `sources.toml` and `known.toml`), in
their order; `ondiris.packs.table` reads them strictly by these types. docs/packs/format.md explains each.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True)
class Region:
    """A territory with figures of its own; the whole country is one, its code the country's ISO code.

    `valid_from` and `valid_to` are the first and last day it existed; a `former` region is the wider
    territory that older figures mean. `predecessor` are the regions it was
    made of.
    """

    code: str
    level: Literal["country", "region", "city", "district", "former"]
    parent: str
    valid_from: date | None
    valid_to: date | None
    predecessor: tuple[str, ...]
    note: str
    source: str


@dataclass(frozen=True)
class Activity:
    """An economic activity, defined by the codes of ISIC Rev. 4 it consists of: `24`, `26-30,33`, `B-E`."""

    code: str
    parent: str
    isic: str
    kind: Literal["section", "division", "group", "class", "grouping"]
    source: str
    note: str


@dataclass(frozen=True)
class Indicator:
    """What is measured. `kind` decides at which rate money is converted; `aggregation` whether parts add up.

    `dimension` is that of its levels, which are in a unit of that dimension; a `quantity` is in the unit of
    its product.
    """

    code: str
    kind: Literal["flow", "stock", "rate"]
    dimension: Literal["money", "quantity", "count", "people", "area", "rate", "none"]
    description: str
    aggregation: Literal["sum", "none"]
    source: str


@dataclass(frozen=True)
class Product:
    """What a figure is about beside its activity: a good, a currency, a kind of zone, a purchaser."""

    code: str
    kind: Literal["good", "currency", "zone_type", "purchaser"]
    unit: str
    activity: str
    note: str


@dataclass(frozen=True)
class Unit:
    """A unit of a figure, never scaled: tonnes, not thousands of them."""

    code: str
    dimension: Literal["money", "rate", "count", "people", "mass", "volume", "area", "energy", "ratio"]
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
    """A named investment project or plant, as a source tells it.

    `value` times ten to the `scale` is its money in `unit`; `capacity` that of a year in `capacity_unit` of
    `product`. Its figures carry its code as their product.
    """

    code: str
    name: str
    activity: str
    region: str
    status: str
    period: str
    value: Decimal | None
    scale: int | None
    unit: str
    jobs: Decimal | None
    capacity: Decimal | None
    capacity_unit: str
    product: str
    source: str
    published: date
    note: str


@dataclass(frozen=True)
class Zone:
    """An industrial zone, or `number` of them of one type in one region, as a source tells it."""

    code: str
    name: str
    type: str
    region: str
    status: str
    period: str
    number: Decimal | None
    area: Decimal | None
    area_unit: str
    value: Decimal | None
    scale: int | None
    unit: str
    source: str
    published: date
    note: str


@dataclass(frozen=True)
class Known:
    """An impossibility that is true of what was published, and so stays, with its reason."""

    check: str
    key: str
    why: str
