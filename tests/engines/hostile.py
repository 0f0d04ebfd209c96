# ruff: noqa: E501
"""Reports of every kind of badness, in the types that a file or table may have."""

import math
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pyarrow as pa

RECIPE = """
title = "Index"
indicator = "output"
top = "C"
first_month = "2023-10"
reference_year = 2023
linking = "annual_overlap"
source = "compiled-index"
most_bad = 100
by_size = true

[products.bread]
activity = "C10"
unit = "t"
method = "quantity"

[products."құрыш ТМ-1"]
activity = "C24"
unit = "t"
method = "quantity"
low = 0.5
high = 1000

[products.machines]
activity = "C28"
unit = "ZZD"
method = "value"

[products.ships]
activity = "C28"
unit = "hours"
method = "input"

[units.kg]
of = "t"
factor = 0.001

[weights.2023]
C10 = 30
C24 = 40
C28 = 30

[imputation]
longest = 3
fewest = 1

[ratio_edit]
exponent = "half"
least = 0.05
width = 2
months = 2
action = "impute"
"""

PRODUCTS = {
    "bread": ("C10", "t"),
    "құрыш ТМ-1": ("C24", "t"),
    "machines": ("C28", "ZZD"),
    "ships": ("C28", "hours"),
}
FIRST, LAST = "2023-10", "2024-02"
MONTHS = ("2023-10", "2023-11", "2023-12", "2024-01", "2024-02")

COLUMNS = (
    "establishment", "region", "activity", "product", "month", "quantity", "unit", "value", "price_index",
    "hours", "size_class",
)  # fmt: skip

#: Texts that are numbers to one engine or another, months likewise, and codes that sort or compare otherwise.
NUMBERS = (
    "1", " 7.25 ", "1e3", "0x10", "1_000", "1,5", "NaN", "nan", "Infinity", "-inf", "+5", "-0", "-3", "", None, "5.",
    ".5", "٣", "１２", "1 000", "0.0005", "0.0015", "2.0005", "1.0025", "999999999999.999", "1000000000000",
    "1000000000000.001", "9999999999999", "12\u0085", "12\u2028", "12\n", "\t12\u00a0", "12d", "12f", "1D", "true",
    "0.123456789", "0.1234567891", "--1", "1-", "۵", "4.35", "1.005", "1.115", "2.675", "1e400", "0.1e1", "௧",
)  # fmt: skip
MONTHLIKE = (
    "2023-11", "2024-02-28", "2024-2", "2023-13", "2023-00", "2023-09", "2024-03", "2099-01", "", None, "202401",
    " 2024-01 ", "2024-01\u0085", "2024-01-99", "2023-11-31", "january", "2023/10", "２０２３-１０", "2024-01 ", "0000-01",
)  # fmt: skip
CODES = (
    "А-1",
    "A-1",
    "a-1",
    "Ә-1",
    "ә-1",
    "Ё",
    "Е",
    "ß",
    "ss",
    "É",
    "E\u0301",
    "A 1",
    "A-1 ",
    "%_",
    "\\",
    "'",
    '"',
    "I",
    "ı",
    "Ⅷ",
    "😀",
)


def sound() -> list[dict[str, Any]]:
    """A panel with gaps, ratios and sizes, as texts; every stratum with several units."""
    rows = []
    for number, code in enumerate(CODES):
        for place, (product, (activity, unit)) in enumerate(PRODUCTS.items()):
            for month_place, month in enumerate(MONTHS):
                if (number * 7 + place * 3 + month_place * 5) % 11 == 0:
                    continue  # gaps, some of them at the beginning or the end
                quantity = (
                    f"{(number + 1) * 3.217 + month_place * 0.4 + ((number * month_place) % 7) * 0.3335:.4f}"
                )
                if (number + month_place * 3) % 29 == 0:
                    quantity = f"{float(quantity) * 13:.3f}"  # an outlier
                kilograms = unit == "t" and number % 4 == 1
                rows.append(
                    _row(
                        code, f"ZZ-0{1 + number % 2}", activity, product, month,
                        f"{float(quantity) * 1000:.1f}" if kilograms else quantity, "kg" if kilograms else unit,
                        f"{float(quantity) * 17.31:.2f}", f"{100 + month_place * 0.7:.1f}", f"{float(quantity) * 2:.1f}",
                        ("small", "large", None)[number % 3],
                    )
                )  # fmt: skip
    return rows


def bad() -> list[dict[str, Any]]:
    """Rows that are refused, or nearly so, each in a unit of its own unless it repeats one."""
    rows = []
    for number, text in enumerate(NUMBERS):
        rows.append(_row(f"n{number}", quantity=text))
        rows.append(_row(f"v{number}", value=text))
        rows.append(_row(f"p{number}", activity="C28", product="machines", unit="ZZD", price_index=text))
        rows.append(_row(f"h{number}", activity="C28", product="ships", unit="hours", hours=text))
        rows.append(_row(f"k{number}", quantity=text, unit="kg"))
    rows += [_row(f"m{number}", month=text) for number, text in enumerate(MONTHLIKE)]
    for column, texts in {
        "establishment": ("", None, " "),
        "region": ("", None, "ZZ", "zz-01", "XX-01", "ZZ-01 "),
        "product": ("", None, "Bread", "cake", "bread "),
        "activity": ("", None, "C24", "c10", "C"),
        "unit": ("", None, "T", "pcs", "kg ", "kg"),
        "size_class": ("", None, "large", "Large"),
    }.items():
        rows += [
            _row(**{"establishment": f"{column}{number}", column: text}) for number, text in enumerate(texts)
        ]
    rows += [_row("range", activity="C24", product="құрыш ТМ-1", quantity=text) for text in ("0.4999",)]
    rows += [_row("range2", activity="C24", product="құрыш ТМ-1", quantity=text) for text in ("1000.0004",)]
    rows += [_row("range3", activity="C24", product="құрыш ТМ-1", quantity=text) for text in ("1000.0005",)]
    rows += [_row("again")] * 3 + [
        _row("again", month="2023-11", quantity=text) for text in ("4", "4.0001", "4", "5")
    ]
    rows += [_row("twins", quantity="3"), _row("twins", quantity="3", value="9")]
    rows += [_row("kilo", quantity="3000", unit="kg"), _row("kilo", quantity="3")]
    return rows


def _row(
    establishment: Any = "X", region: Any = "ZZ-01", activity: Any = "C10", product: Any = "bread",
    month: Any = "2023-10", quantity: Any = "5", unit: Any = "t", value: Any = "100", price_index: Any = "110",
    hours: Any = "8", size_class: Any = "small",
) -> dict[str, Any]:  # fmt: skip
    given = (
        establishment,
        region,
        activity,
        product,
        month,
        quantity,
        unit,
        value,
        price_index,
        hours,
        size_class,
    )
    return dict(zip(COLUMNS, given, strict=True))


def texts() -> pa.Table:
    """All of it as texts."""
    rows = sound() + bad()
    return pa.table({name: pa.array([row[name] for row in rows], pa.string()) for name in COLUMNS})


def typed(month: pa.DataType, quantity: pa.DataType) -> pa.Table:
    """The sound rows, and those that types allow to be bad, with months and numbers in types of their own."""
    rows = sound() + [
        row for row in bad() if row["month"] and len(row["month"].strip()) == 7 and _month(row) is not None
    ]
    columns: dict[str, Any] = {name: pa.array([row[name] for row in rows], pa.string()) for name in COLUMNS}
    days = [_month(row) for row in rows]
    moments = [datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=UTC) for day in days if day]
    if pa.types.is_timestamp(month) and month.tz is None:
        moments = [moment.replace(tzinfo=None) for moment in moments]
    columns["month"] = pa.array(days if month == pa.date32() else moments, month)
    for name in ("quantity", "value", "price_index", "hours"):
        columns[name] = pa.array([_number(row[name], quantity) for row in rows], quantity)
    return pa.table(columns)


def _month(row: dict[str, Any]) -> date | None:
    try:
        return date(int(row["month"].strip()[:4]), int(row["month"].strip()[5:7]), 28)
    except ValueError:
        return None


def _number(text: str | None, kind: pa.DataType) -> Any:
    try:
        number = float(text or "")
    except ValueError:
        return None
    if pa.types.is_floating(kind):
        return number
    if not math.isfinite(number) or abs(number) >= (2e9 if kind == pa.int32() else 1e15):
        return None
    return (
        int(number)
        if pa.types.is_integer(kind)
        else Decimal(str(number)).quantize(Decimal(1).scaleb(-kind.scale))
    )
