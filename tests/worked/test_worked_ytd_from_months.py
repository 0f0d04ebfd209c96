"""Worked example. The other way of `test_worked_month_from_ytd`."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.ytd_from_months import figure, ytd_from_months
from ondiris.model.quantities import Level


def test_three_months_cumulate() -> None:
    months = [
        printed(level("pcs", f"2024-0{n}"), number)
        for n, number in ((1, "10,500"), (2, "11,200"), (3, "12,000"))
    ]
    found = figure(*months)
    assert (str(found.key.period), found.rounded) == ("2024-01..2024-03", Decimal(33700))
    assert found.lineage.formula == "10,500 + 11,200 + 12,000"


def test_levels() -> None:
    assert ytd_from_months(Level(Decimal(1), "t"), Level(Decimal(2), "t")) == Level(Decimal(3), "t")


def test_a_gap_is_refused() -> None:
    with pytest.raises(MismatchError, match="not one after another from January"):
        figure(printed(level("pcs", "2024-01"), "1"), printed(level("pcs", "2024-03"), "1"))
