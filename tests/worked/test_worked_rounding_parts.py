"""Worked example. The first apportionment of the United States, census of 1790, by largest remainders (M.
L. Balinski and H. P. Young, Fair Representation, 1982; figures as in electowiki, Hamilton method): 60
seats for 15 states."""

from decimal import Decimal

import pytest

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.rounding_parts import rounding_parts

CENSUS = (
    630560,
    475327,
    432879,
    353523,
    331589,
    278514,
    236841,
    206236,
    179570,
    141822,
    85533,
    70835,
    68705,
    68446,
    55540,
)
SEATS = (11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1)


def test_the_seats_of_1790() -> None:
    quota = Decimal(sum(CENSUS)) / 60
    parts = [Decimal(people) / quota for people in CENSUS]
    assert tuple(int(part) for part in rounding_parts(parts, Decimal(60), 0)) == SEATS


def test_contributions_as_printed_add_up_to_growth_as_printed() -> None:
    parts = [Decimal("1.53"), Decimal("1.09"), Decimal("0.43"), Decimal("2.44"), Decimal("-0.02")]
    found = rounding_parts(parts, Decimal("5.5"), -1)
    assert sum(found) == Decimal("5.5")
    assert found == (Decimal("1.5"), Decimal("1.1"), Decimal("0.4"), Decimal("2.5"), Decimal("0.0"))


def test_parts_that_cannot_reach_the_total_are_refused() -> None:
    with pytest.raises(UndefinedError, match="miss the total"):
        rounding_parts([Decimal("1.2"), Decimal("1.3")], Decimal(5), 0)
