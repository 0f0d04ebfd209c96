"""Worked example. INE Spain, volume of gross domestic product 2008-2012 with 2020 = 100, as in the
README of IndexNumberTools: 104.90885 in 2008 is 103.81798 with 2010 = 100."""

import pytest
from cases import needs_cases, rows

from ondiris.methods.re_reference import re_reference


def test_the_first_years() -> None:
    found = re_reference([104.90885, 100.95573, 101.05075, 100.40412], [2])
    assert found == pytest.approx([103.81798, 99.90596, 100.0, 99.36010], abs=1e-5)


@needs_cases
def test_all_years() -> None:
    table = rows("ine_spain_gdp_rereference.csv")
    found = re_reference([float(row["index_2020_100"]) for row in table], [2])
    assert found == pytest.approx([float(row["index_2010_100"]) for row in table], abs=1e-5)
