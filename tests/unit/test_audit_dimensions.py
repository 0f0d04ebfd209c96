"""packs/units.csv: what kind of quantity each unit measures, and which are powers of ten of one another."""

import tomllib

import pytest

from ondiris.audit.dimensions import dimension, power
from ondiris.packs.root import packs_root
from ondiris.packs.table import rows

TABLE = [row for _, row in rows(packs_root() / "units.csv", ("unit", "dimension", "of", "power"))]


def test_each_unit_has_one_row_of_plain_cells() -> None:
    assert len({row["unit"] for row in TABLE}) == len(TABLE)
    assert '"' not in (packs_root() / "units.csv").read_text("utf-8")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["unit"])
def test_a_power_is_of_a_unit_of_the_same_dimension(row: dict[str, str]) -> None:
    base, exponent = power(row["unit"])
    assert dimension(base) == dimension(row["unit"]) == row["dimension"]
    assert power(base) == (base, 0)
    assert (exponent == 0) == (base == row["unit"])


def test_texts_are_read_with_every_unit() -> None:
    read: set[str] = set()
    for path in (packs_root() / "languages").glob("*/reading.toml"):
        reading = tomllib.loads(path.read_text("utf-8"))
        read |= (
            reading["units"].keys() | reading["per"]["units"].keys() | set(reading["units_cased"].values())
        )
    assert {row["unit"] for row in TABLE} <= read


@pytest.mark.parametrize(
    ("unit", "kind"), [("KZT", "money"), ("TEU", "containers"), ("MVA", "load"), ("pct", ""), ("", "")]
)
def test_a_currency_is_told_by_its_code(unit: str, kind: str) -> None:
    assert dimension(unit) == kind
