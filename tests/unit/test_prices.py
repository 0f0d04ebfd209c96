"""packs/prices.csv and packs/currencies.csv: what one of common goods may cost, in money of any currency."""

from decimal import Decimal

import pytest

from ondiris.audit.naming.costing import prices
from ondiris.audit.wording import wording
from ondiris.packs.root import packs_root
from ondiris.packs.table import rows

PRICES = [row for _, row in rows(packs_root() / "prices.csv", ("thing", "unit", "least", "most"))]
CURRENCIES = [row for _, row in rows(packs_root() / "currencies.csv", ("currency", "least", "most"))]


def test_no_cell_is_quoted() -> None:
    # naming/costing.py splits the lines at commas.
    for name in ("prices.csv", "currencies.csv"):
        assert '"' not in (packs_root() / name).read_text("utf-8")


@pytest.mark.parametrize("row", PRICES + CURRENCIES, ids=lambda row: next(iter(row.values())))
def test_a_range_has_two_ends(row: dict[str, str]) -> None:
    assert 0 < Decimal(row["least"]) <= Decimal(row["most"])


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_thing_has_words(language: str) -> None:
    assert [each.thing for each in prices() if not wording(language).words(f"priced_{each.thing}")] == []
