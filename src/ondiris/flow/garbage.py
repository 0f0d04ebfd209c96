"""Reports spoilt on purpose, to see that every bad one is noticed."""

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pyarrow

#: How a row is spoilt, in turn.
WAYS = (
    "negative", "not a number", "no quantity", "unknown product", "unknown region", "no unit",
    "wrong unit", "future month", "no establishment", "repeated", "contradictory",
)  # fmt: skip

NUMBERS = ("quantity", "value", "hours")


def spoilt(table: "pyarrow.Table", share: float, chance: Any) -> "pyarrow.Table":
    """The table with a share of its rows spoilt, each in one of `WAYS`; numbers become floats for NaN."""
    import pyarrow as pa

    count = len(table)
    rows = np.sort(chance.permutation(count)[: round(share * count)])
    way = {name: rows[number :: len(WAYS)] for number, name in enumerate(WAYS)}
    texts = {
        name: table[name].cast(pa.string()).to_numpy(zero_copy_only=False).astype(object)
        for name in ("establishment", "region", "activity", "product", "unit")
    }
    month = table["month"].to_numpy().astype("datetime64[D]")
    numbers = {name: table[name].cast(pa.float64()).to_numpy().copy() for name in NUMBERS}
    for number in numbers.values():
        number[way["negative"]] *= -1
        number[way["not a number"]] = np.nan
    texts["product"][way["unknown product"]] = "mystery"
    texts["region"][way["unknown region"]] = "nowhere"
    texts["unit"][way["no unit"]] = None
    texts["unit"][way["wrong unit"]] = "bushels"
    texts["establishment"][way["no establishment"]] = None
    month[way["future month"]] = np.datetime64("2099-01-01")
    missing = np.zeros(count, dtype=bool)
    missing[way["no quantity"]] = True
    columns = {name: pa.array(column, pa.string()) for name, column in texts.items()}
    columns |= {name: pa.array(column, mask=missing, from_pandas=False) for name, column in numbers.items()}
    made = _having(table, {**columns, "month": pa.array(month, pa.date32())})
    again = made.take(pa.array(np.concatenate([way["repeated"], way["contradictory"]])))
    added = np.concatenate([np.zeros(len(way["repeated"])), np.ones(len(way["contradictory"]))])
    doubled = {name: pa.array(again[name].to_numpy() + added) for name in NUMBERS}
    return pa.concat_tables([made, _having(again, doubled)])


def _having(table: "pyarrow.Table", columns: "dict[str, pyarrow.Array]") -> "pyarrow.Table":
    for name, column in columns.items():
        table = table.set_column(table.schema.get_field_index(name), name, column)
    return table
