"""Worked example. Data of constant elasticity after Diewert and Fox, as in the R package IndexNumR: the GEKS
index of Törnqvist indices of periods 2 to 4 within a window of twelve, 0.89267, 1.07747, 1.11257."""

import numpy as np
import pytest
from cases import needs_cases, rows
from manual_table import PRICES, QUANTITIES

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.fisher import fisher
from ondiris.methods.geks import geks
from ondiris.methods.tornqvist import tornqvist


@needs_cases
def test_periods_two_to_four() -> None:
    told = {(int(row["time"]), row["prodID"]): row for row in rows("indexnumr_ces_sigma2.csv")}
    products = sorted({product for _, product in told})
    prices, quantities = (
        np.array([[float(told[time, product][column]) for product in products] for time in range(1, 13)])
        for column in ("prices", "quantities")
    )
    assert geks(prices, quantities)[1:4] == pytest.approx([0.89267, 1.07747, 1.11257], abs=5e-6)


def test_of_two_periods_it_is_the_bilateral_index() -> None:
    given = PRICES[1], PRICES[0], QUANTITIES[1], QUANTITIES[0]
    assert geks(PRICES[:2], QUANTITIES[:2])[1] == pytest.approx(float(tornqvist(*given)))
    assert geks(PRICES[:2], QUANTITIES[:2], fisher)[1] == pytest.approx(float(fisher(*given)))


def test_tables_of_other_shapes_are_refused() -> None:
    with pytest.raises(MismatchError):
        geks(PRICES, QUANTITIES[:2])
