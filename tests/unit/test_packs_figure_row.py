"""A row of figures as text becomes a Figure, or all that is wrong with it; never a traceback."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ondiris.model.errors import Problem
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.qualifier import Qualifier
from ondiris.packs.country import load_country
from ondiris.packs.figure_row import COLUMNS, figure_of

KNOWN = load_country("zz").vocabulary
ROW = RowRef("output.csv", "0" * 64, "", 7)
GOOD = {
    "indicator": "output", "activity": "C", "region": "ZZ", "product": "-", "period": "2024-01..2024-04",
    "ytd": "yes", "measure": "level", "comparison": "", "nature": "actual", "value": "428.9", "scale": "9",
    "decimals": "1", "unit": "ZZD", "qualifier": "exact", "source": "stat-2024-04", "published": "2024-05-15",
    "in_use": "yes", "reason": "", "note": "",
}  # fmt: skip


def read(**changes: str) -> Figure | list[Problem]:
    return figure_of({**GOOD, **changes}, "zz", KNOWN, ROW)


def good(**changes: str) -> Figure:
    found = read(**changes)
    assert isinstance(found, Figure), [str(problem) for problem in found]
    return found


def wrong(**changes: str) -> dict[str, str]:
    found = read(**changes)
    assert isinstance(found, list)
    assert all((problem.file, problem.row) == ("output.csv", 7) for problem in found)
    return {problem.column: problem.expected for problem in found}


def test_a_whole_row() -> None:
    figure = good()
    assert figure.id == "zz/output/C/ZZ/-/level/ZZD/actual/2024-01..2024-04"
    assert (figure.value, figure.scale, figure.decimals) == (Decimal("428900000000"), 9, 1)
    assert figure.lineage == Observation("stat-2024-04", date(2024, 5, 15), ROW)
    assert tuple(GOOD) == COLUMNS


def test_empty_cells_take_their_defaults() -> None:
    empty = dict.fromkeys(("activity", "product", "ytd", "measure", "nature", "decimals", "qualifier"), "")
    figure = good(**empty, in_use="", scale="")
    assert str(figure.key) == "zz/output/-/ZZ/-/level/ZZD/actual/2024-01..2024-04"
    assert (figure.decimals, figure.scale, figure.qualifier) == (1, 0, Qualifier.EXACT)
    growth = good(measure="growth", comparison="yoy", unit="", scale="", value="-5.0")
    assert growth.key.unit == "pct"
    least = {"indicator": "output", "region": "ZZ", "period": "2024", "value": "1", "unit": "ZZD"}
    assert isinstance(
        figure_of({**least, "source": "stat-2024", "published": "2025-02-14"}, "zz", KNOWN, ROW), Figure
    )


@pytest.mark.parametrize(
    ("changes", "column", "expected"),
    [
        ({"indicator": "ouput"}, "indicator", "output"),
        ({"indicator": ""}, "indicator", "a code of indicator"),
        ({"activity": "c24"}, "activity", "C24"),
        ({"region": "-"}, "region", "one of ZZ, ZZ-01, ZZ-02, ZZ-03"),
        ({"period": "2024-13"}, "period", "a period such as"),
        ({"period": "2024-04", "ytd": "yes"}, "ytd", "no:"),
        ({"ytd": "no"}, "ytd", "yes:"),
        ({"ytd": "perhaps"}, "ytd", "yes or no"),
        ({"period": "2024-01-01..2024-05-10", "ytd": "no"}, "ytd", "yes:"),
        ({"measure": "rate"}, "measure", "share"),
        ({"comparison": "yoy"}, "comparison", "nothing"),
        ({"measure": "share", "comparison": "CC", "unit": "pct", "scale": "0"}, "comparison", "the whole: "),
        ({"measure": "growth", "comparison": "", "unit": "pct", "scale": "0"}, "comparison", "yoy or pop"),
        ({"measure": "attainment", "comparison": "yoy", "unit": "pct", "scale": "0"}, "comparison", "plan"),
        ({"measure": "index", "comparison": "yoy", "unit": "pct", "scale": "0"}, "unit", "index"),
        ({"measure": "growth", "comparison": "yoy", "unit": "pct"}, "scale", "0: a number of kind growth"),
        ({"nature": "planned"}, "nature", "plan"),
        ({"value": "7,1"}, "value", "a number"),
        ({"value": "7 100"}, "value", "a number"),
        ({"value": "1e3"}, "value", "a number"),
        ({"value": "nan"}, "value", "a number"),
        ({"value": "٣"}, "value", "a number"),
        ({"value": ""}, "value", "a number"),
        ({"decimals": "0"}, "decimals", "at least 1"),
        ({"decimals": "-1"}, "decimals", "how many"),
        ({"scale": "2"}, "scale", "one of 0, 3, 6"),
        ({"unit": "bn ZZD"}, "unit", "ZZD"),
        ({"unit": ""}, "unit", "a unit"),
        ({"unit": "pp"}, "unit", ""),
        ({"qualifier": "circa"}, "qualifier", "one of about, exact, over, under"),
        ({"source": "stat-2024-4"}, "source", "stat-2024-04"),
        ({"published": "15.05.2024"}, "published", "the day"),
        ({"published": "20240515"}, "published", "the day"),
        ({"published": "2024-04-29"}, "published", "a day not before the period ends"),
        ({"in_use": "true"}, "in_use", "yes or no"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(changes: dict[str, str], column: str, expected: str) -> None:
    told = wrong(**changes)
    assert set(told) == {column}
    assert expected in told[column]


def test_everything_at_once() -> None:
    told = wrong(
        indicator="x", region="x", period="x", measure="x", value="x", unit="x", source="x", published="x"
    )
    assert set(told) >= {"indicator", "region", "period", "measure", "value", "source", "published"}


def test_plans_and_rates_may_be_public_before() -> None:
    assert good(nature="plan", period="2024", published="2023-12-31", source="ministry-plan-2024")
    rate = {"indicator": "exchange_rate_official", "activity": "-", "product": "XTS", "unit": "ZZD-per-XTS"}
    day = {"period": "2024-05-16", "ytd": "no", "scale": "0", "source": "bank-rates"}
    assert good(**rate, **day)
    assert "published" in wrong(**rate, **{**day, "period": "2024-07-16"})


@settings(deadline=None)  # a crowded machine is no fault
@given(
    st.dictionaries(
        st.sampled_from(COLUMNS),
        st.one_of(
            st.text(max_size=12), st.sampled_from(["-", "0", "yes", "growth", "yoy", "2024", "C", "pct", "٣"])
        ),
    )
)
def test_no_cell_raises(changes: Mapping[str, str]) -> None:
    found = figure_of({**GOOD, **changes}, "zz", KNOWN, ROW)
    assert isinstance(found, Figure) or (found and all(isinstance(problem, Problem) for problem in found))


def test_an_exchange_rate_of_the_end_of_time_is_no_overflow() -> None:
    assert isinstance(read(indicator="exchange_rate_official", published="9999-12-31"), Figure)
