"""Index-number formulae against gpindex (PPI Manual tables) and IndexNumR (constant elasticity data)."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.carli import carli
from ondiris.methods.chain_link import chain_link
from ondiris.methods.dutot import dutot
from ondiris.methods.fisher import fisher
from ondiris.methods.jevons import jevons
from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.paasche import paasche
from ondiris.methods.tornqvist import tornqvist

UNWEIGHTED: dict[str, Callable[..., Any]] = {"carli": carli, "dutot": dutot, "jevons": jevons}
WEIGHTED: dict[str, Callable[..., Any]] = {
    "laspeyres": lambda p1, p0, q1, q0: laspeyres(p1, p0, q0),
    "paasche": lambda p1, p0, q1, q0: paasche(p1, p0, q1),
    "fisher": fisher,
    "tornqvist": tornqvist,
}


def six_products(name: str) -> np.ndarray:
    table = rows(f"ppi_manual_{name}6.csv")
    return np.array([[float(row[f"t{period}"]) for row in table] for period in range(1, 6)])


@needs_cases
@pytest.mark.parametrize("kind", ["price", "quantity"])
@pytest.mark.parametrize("name", [*UNWEIGHTED, *WEIGHTED])
def test_gpindex(name: str, kind: str) -> None:
    prices, quantities = six_products("price"), six_products("quantity")
    of, by = (prices, quantities) if kind == "price" else (quantities, prices)
    count = 0
    for row in rows("ppi_manual_gpindex_expected.csv"):
        if (row["formula"], row["kind"]) != (name, kind):
            continue
        now = int(row["period"]) - 1
        base = 0 if row["base"] == "fixed" else now - 1
        if name in UNWEIGHTED:
            found = UNWEIGHTED[name](of[now], of[base])
        else:
            found = WEIGHTED[name](of[now], of[base], by[now], by[base])
        assert float(found) == pytest.approx(float(row["value"]), abs=1e-12)
        count += 1
    assert count == 9


def four_products() -> tuple[np.ndarray, np.ndarray]:
    table = rows("indexnumr_ces_sigma2.csv")
    cells = {(int(row["time"]), row["prodID"]): row for row in table}
    times, products = range(1, 13), sorted({row["prodID"] for row in table})
    prices, quantities = (
        np.array([[float(cells[time, product][column]) for product in products] for time in times])
        for column in ("prices", "quantities")
    )
    return prices, quantities


@needs_cases
@pytest.mark.parametrize("output", ["fixedbase", "pop", "chained"])
@pytest.mark.parametrize("name", WEIGHTED)
def test_indexnumr(name: str, output: str) -> None:
    prices, quantities = four_products()
    expected = [
        row for row in rows("indexnumr_ces_expected.csv") if (row["method"], row["output"]) == (name, output)
    ]
    expected.sort(key=lambda row: int(row["period"]))
    assert len(expected) == 12
    for column, of, by in (("price", prices, quantities), ("quantity", quantities, prices)):
        if output == "fixedbase":
            found = [WEIGHTED[name](of[now], of[0], by[now], by[0]) for now in range(12)]
        else:
            links = [1.0, *(WEIGHTED[name](of[t], of[t - 1], by[t], by[t - 1]) for t in range(1, 12))]
            chain = chain_link(links, list(range(12)), [[], *([at] for at in range(11))]) / 100
            found = list(chain) if output == "chained" else links
        assert [float(one) for one in found] == pytest.approx(
            [float(row[column]) for row in expected], abs=1e-12
        )
