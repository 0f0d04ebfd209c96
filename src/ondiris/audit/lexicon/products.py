"""The products of a country pack, as far as reading needs them."""

import csv
from collections.abc import Iterator
from pathlib import Path


def products(country: Path) -> Iterator[tuple[str, str, str]]:
    """Code, unit and activity of each product."""
    path = country / "products.csv"
    if path.is_file():
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(line for line in file if not line.startswith("#")):
                yield row["code"], row["unit"], row["activity"].strip("-")
