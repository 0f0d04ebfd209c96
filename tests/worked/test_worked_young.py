"""Worked example. India, index of industrial production (Ministry of Statistics, base 2011-12): mining at
14.372472, manufacturing at 77.63321 and electricity at 7.994318 make the general index, 160.0 in March
2024."""

import pytest
from cases import needs_cases, rows
from manual_table import PRICES, QUANTITIES

from ondiris.methods.young import young


def test_with_base_shares_it_is_laspeyres() -> None:
    assert young(PRICES[1] / PRICES[0], PRICES[0] * QUANTITIES[0]) == pytest.approx(1.42)


def test_india_in_march_2024() -> None:
    assert young([156.2, 156.2, 204.2], [14.372472, 77.63321, 7.994318]) == pytest.approx(160.0, abs=0.05)


@needs_cases
@pytest.mark.parametrize(("node", "tolerance"), [("MFG", 0.05), ("GEN", 0.05)])
def test_india_160_months(node: str, tolerance: float) -> None:
    weights = {
        row["code"]: float(row["weight"])
        for row in rows("india_iip_2011_12_weights.csv")
        if row["parent"] == node
    }
    index = {
        (row["code"], row["period"]): float(row["index"]) for row in rows("india_iip_2011_12_monthly.csv")
    }
    months = sorted(period for code, period in index if code == node)
    assert len(months) == 160
    found = young([[index[code, month] for code in weights] for month in months], list(weights.values()))
    assert found == pytest.approx([index[node, month] for month in months], abs=tolerance)
