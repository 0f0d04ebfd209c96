"""The same recipe and the same reports on every engine: the same sums, faults, rows and outliers."""

from pathlib import Path

import hostile
import pyarrow as pa
import pytest
from everywhere import Place, differences, told

from ondiris.indices.frame import Frame
from ondiris.indices.reports import Span
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe

TABLES = {
    "texts": hostile.texts,
    "moments and floats": lambda: hostile.typed(pa.timestamp("us", "UTC"), pa.float64()),
    "days and decimals": lambda: hostile.typed(pa.date32(), pa.decimal128(24, 6)),
}


@pytest.fixture
def frame(tmp_path: Path) -> Frame:
    country = load_country("zz")
    path = tmp_path / "recipe.toml"
    path.write_text(hostile.RECIPE, encoding="utf-8")
    return Frame(load_recipe(path, country), country, Span.of(hostile.FIRST, hostile.LAST))


@pytest.mark.parametrize("name", TABLES)
def test_bad_reports_of_every_kind_give_the_same_everywhere(
    name: str, here: Place, there: Place, frame: Frame
) -> None:
    table = TABLES[name]()
    wanted = told(here.reduced(frame, table))
    assert len(wanted["faults"]) > 10
    assert wanted["outliers"]
    assert list(differences(wanted, told(there.reduced(frame, table)))) == []


def test_bad_reports_are_reduced_here(here: Place, frame: Frame) -> None:
    found = here.reduced(frame, hostile.texts())
    assert found.refused == sum(found.faults.values()) == len(found.listed)
