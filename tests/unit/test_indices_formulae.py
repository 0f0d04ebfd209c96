"""Formulae that a recipe chooses: of establishments to an elementary index, and of these to those above."""

from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from report_tables import RECIPE, compiled, frame_of, row

from ondiris.indices.compile import Compiled
from ondiris.indices.elementary import PARTS, columns, fixed_log, of_units
from ondiris.indices.engine import Engine
from ondiris.methods.carli import carli
from ondiris.methods.dutot import dutot
from ondiris.methods.fisher import fisher
from ondiris.methods.jevons import jevons
from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.paasche import paasche
from ondiris.methods.tornqvist import tornqvist

#: Producer Price Index Manual, 2004, table 19.1, here as the output of six establishments in five months.
OUTPUT = np.array(
    [
        [1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
        [1.2, 3.0, 1.3, 0.7, 1.4, 0.8],
        [1.0, 1.0, 1.5, 0.5, 1.7, 0.6],
        [0.8, 0.5, 1.6, 0.3, 1.9, 0.4],
        [1.0, 1.0, 1.6, 0.1, 2.0, 0.2],
    ]
)
METHODS = {"jevons": jevons, "carli": carli, "dutot": dutot}


def reports(skipped: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [
        row(f"E{unit}", "bread", f"2023-{month + 1:02}", f"{OUTPUT[month, unit]}")
        for month in range(5)
        for unit in range(6)
        if (month, unit) not in skipped
    ] + [row("S", "steel", f"2023-{month + 1:02}", 5) for month in range(5)]


def having(folder: Path, elementary: str = "unit_value", aggregation: str = "laspeyres", **extra: str) -> str:
    chosen = f'elementary = "{elementary}"\naggregation = "{aggregation}"\nmost_bad'
    recipe = RECIPE.replace("most_bad", chosen)
    for old, new in extra.items():
        recipe = recipe.replace(old, new)
    return recipe


def leaf(made: Compiled, product: str) -> np.ndarray:
    place = next(place for place, each in enumerate(made.tree.leaves) if each.product == product)
    return made.basis.relatives[:, place]


@pytest.mark.parametrize("formula", METHODS)
def test_the_elementary_index_is_the_chain_of_the_method(formula: str, tmp_path: Path) -> None:
    frame = frame_of(tmp_path, last="2023-05", recipe=having(tmp_path, formula))
    found = leaf(compiled(tmp_path, reports(), frame), "bread")
    links = [float(METHODS[formula](OUTPUT[month], OUTPUT[month - 1])) for month in range(1, 5)]
    assert found[1:] / found[:-1] == pytest.approx(links, abs=2e-9)


def test_the_manuals_second_period(tmp_path: Path) -> None:
    """Producer Price Index Manual, tables 19.1-19.2: Carli 1.4000, Jevons 1.2419, Dutot 1.4000."""
    told = {"carli": 1.4, "jevons": 1.2419, "dutot": 1.4, "unit_value": 1.4}
    for formula, expected in told.items():
        frame = frame_of(tmp_path, last="2023-05", recipe=having(tmp_path, formula))
        found = leaf(compiled(tmp_path, reports(), frame), "bread")
        assert found[1] / found[0] == pytest.approx(expected, abs=5e-5), formula


def test_only_units_that_reported_both_months_count(tmp_path: Path) -> None:
    frame = frame_of(tmp_path, last="2023-05", recipe=having(tmp_path, "jevons"))
    found = leaf(compiled(tmp_path, reports(((2, 1),)), frame), "bread")
    others = [0, 2, 3, 4, 5]
    assert found[2] / found[1] == pytest.approx(float(jevons(OUTPUT[2, others], OUTPUT[1, others])), abs=2e-9)
    assert found[3] / found[2] == pytest.approx(float(jevons(OUTPUT[3, others], OUTPUT[2, others])), abs=2e-9)


def test_a_product_may_have_a_formula_of_its_own(tmp_path: Path) -> None:
    recipe = RECIPE.replace('method = "quantity"\n\n', 'method = "quantity"\nelementary = "jevons"\n\n')
    frame = frame_of(tmp_path, last="2023-05", recipe=recipe)
    assert (frame.recipe.formula_of("bread"), frame.recipe.formula_of("steel")) == ("jevons", "unit_value")
    assert frame.recipe.by_formula("jevons") == ["bread"]


def test_months_at_zero_go_on_by_the_totals(tmp_path: Path) -> None:
    quantities = {"A": [4, 0, 2], "B": [6, 0, 4]}
    rows = [
        row(name, "bread", f"2023-0{month + 1}", number)
        for name, numbers in quantities.items()
        for month, number in enumerate(numbers)
    ] + [row("S", "steel", f"2023-0{month}", 5) for month in (1, 2, 3)]
    for formula in METHODS:
        frame = frame_of(tmp_path, recipe=having(tmp_path, formula))
        assert leaf(compiled(tmp_path, rows, frame), "bread") == pytest.approx([15 / 8, 0, 9 / 8]), formula


def test_logarithms_are_those_of_numpy_and_the_same_on_the_engine(tmp_path: Path) -> None:
    chance = np.random.default_rng(1)
    numbers = np.unique(np.floor(10 ** chance.uniform(0, 15, 20_000)).astype(np.int64))
    numbers = np.concatenate([numbers, 10 ** np.arange(16), 10 ** np.arange(1, 16) - 1])
    assert np.abs(fixed_log(numbers) / PARTS - np.log(numbers)).max() < 1e-9
    frame = frame_of(tmp_path, last="2023-02", recipe=having(tmp_path, "jevons"))
    place = frame.place_of(frame.regions[0], "bread")
    ibis = pytest.importorskip("ibis")
    half = len(numbers) // 2
    table = ibis.memtable({"place": [place] * half, "x0": numbers[:half], "x1": numbers[half : 2 * half]})
    panel, found = columns(table, frame)
    engine = Engine.open()
    summed = engine.connection.to_pyarrow(panel.aggregate(**found)).to_pylist()[0]
    own = of_units(np.array([numbers[:half], numbers[half : 2 * half]]), "jevons")
    assert (summed["both1"], summed["logs1"]) == (own["both"][1, 0], own["logs"][1, 0])


def test_ratios_are_the_same_on_the_engine(tmp_path: Path) -> None:
    chance = np.random.default_rng(2)
    x = np.floor(10 ** chance.uniform(0, 12, (2, 5_000))).astype(np.int64)
    frame = frame_of(tmp_path, last="2023-02", recipe=having(tmp_path, "carli"))
    place = frame.place_of(frame.regions[0], "bread")
    ibis = pytest.importorskip("ibis")
    panel, found = columns(ibis.memtable({"place": [place] * 5_000, "x0": x[0], "x1": x[1]}), frame)
    engine = Engine.open()
    summed = engine.connection.to_pyarrow(panel.aggregate(**found)).to_pylist()[0]
    own = of_units(x, "carli")
    assert [summed[f"{name}1"] for name in ("both", "wholes", "parts")] == [
        own[name][1, 0] for name in ("both", "wholes", "parts")
    ]


#: Annual volumes and values of two products in two years, told month by month as a twelfth.
VOLUMES = {"bread": (10, 15), "steel": (20, 22)}
WEIGHTS = {2023: {"C10": 40, "C24": 60}, 2024: {"C10": 45, "C24": 55}}


def two_years(folder: Path, aggregation: str) -> Compiled:
    later = "[weights.2024]\nC10 = 45\nC24 = 55\n\n[imputation]"
    recipe = having(folder, aggregation=aggregation, **{"[imputation]": later})
    frame = frame_of(folder, last="2025-01", recipe=recipe)
    rows = [
        row("A", product, f"{2023 + place // 12}-{place % 12 + 1:02}", volumes[min(place // 12, 1)])
        for product, volumes in VOLUMES.items()
        for place in range(25)
    ]
    return compiled(folder, rows, frame)


@pytest.mark.parametrize("aggregation", ["laspeyres", "lowe", "paasche", "fisher", "tornqvist"])
def test_aggregation_is_the_method_of_its_name(aggregation: str, tmp_path: Path) -> None:
    made = two_years(tmp_path, aggregation)
    quantity = np.array([[float(volumes[year]) for volumes in VOLUMES.values()] for year in (0, 1)])
    money = np.array([[float(weight) for weight in WEIGHTS[year].values()] for year in (2023, 2024)])
    now, base, prices = quantity[1], quantity[0], money / quantity
    expected = {
        "laspeyres": laspeyres(now, base, prices[0]),
        "lowe": laspeyres(now, base, prices[0]),
        "paasche": paasche(now, base, prices[1]),
        "fisher": fisher(now, base, prices[1], prices[0]),
        "tornqvist": tornqvist(now, base, prices[1], prices[0]),
    }[aggregation]
    series = made.of("ZZ", "C")
    assert series.index[12:24] / series.index[:12].mean() == pytest.approx(float(expected), abs=1e-12)


@pytest.mark.parametrize("aggregation", ["laspeyres", "lowe", "paasche", "fisher", "tornqvist"])
def test_contributions_add_up_whatever_the_formula(aggregation: str, tmp_path: Path) -> None:
    made = two_years(tmp_path, aggregation)
    series = made.of("ZZ", "C")
    assert np.nansum(series.points, axis=2)[~np.isnan(series.rates)] == pytest.approx(
        series.rates[~np.isnan(series.rates)], abs=1e-9
    )


def test_lowe_moves_old_weights_by_volume_and_laspeyres_keeps_them(tmp_path: Path) -> None:
    rows = [
        row("A", product, f"{2023 + place // 12}-{place % 12 + 1:02}", number)
        for product, numbers in {"bread": (10, 20, 20), "steel": (10, 10, 15)}.items()
        for place in range(36)
        for number in (numbers[place // 12],)
    ]
    frame = frame_of(tmp_path, last="2025-12", recipe=having(tmp_path))
    young = compiled(tmp_path, rows, frame).of("ZZ", "C").index
    frame = frame_of(tmp_path, last="2025-12", recipe=having(tmp_path, aggregation="lowe"))
    lowe = compiled(tmp_path, rows, frame).of("ZZ", "C").index
    assert young[24] / young[12] == pytest.approx(0.4 + 0.6 * 1.5)
    assert lowe[24] / lowe[12] == pytest.approx((0.8 + 0.6 * 1.5) / 1.4)


def test_tornqvist_says_that_it_takes_no_zero(tmp_path: Path) -> None:
    from ondiris.indices.aggregation import additive
    from ondiris.model.errors import OndirisError

    relatives = np.array([[1.0, 1.0], [0.0, 2.0]])
    weights = np.array([[1.0, 1.0], [1.0, 1.0]])
    with pytest.raises(OndirisError, match="fisher"):
        additive(relatives, weights, weights, (0, 1), "tornqvist")
    assert Decimal(str(additive(relatives, weights, weights, (0, 1), "fisher")[1][1, 0])) == Decimal("0.5")
