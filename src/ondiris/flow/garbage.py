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
    quantity = table["quantity"].cast(pa.float64()).to_numpy().copy()
    quantity[way["negative"]] *= -1
    quantity[way["not a number"]] = np.nan
    texts["product"][way["unknown product"]] = "mystery"
    texts["region"][way["unknown region"]] = "nowhere"
    texts["unit"][way["no unit"]] = None
    texts["unit"][way["wrong unit"]] = "bushels"
    texts["establishment"][way["no establishment"]] = None
    month[way["future month"]] = np.datetime64("2099-01-01")
    missing = np.zeros(count, dtype=bool)
    missing[way["no quantity"]] = True
    made = table
    for name, column in (
        *texts.items(), ("month", month), ("quantity", pa.array(quantity, mask=missing, from_pandas=False)),
    ):  # fmt: skip
        kind = {"month": pa.date32(), "quantity": pa.float64()}.get(name, pa.string())
        made = made.set_column(
            made.schema.get_field_index(name),
            name,
            pa.array(column, kind) if isinstance(column, np.ndarray) else column,
        )
    again = made.take(pa.array(np.concatenate([way["repeated"], way["contradictory"]])))
    doubled = again["quantity"].to_numpy().copy()
    doubled[len(way["repeated"]) :] += 1.0
    again = again.set_column(again.schema.get_field_index("quantity"), "quantity", pa.array(doubled))
    return pa.concat_tables([made, again])
