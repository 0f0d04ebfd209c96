"""Worked example. Ivano-Frankivsk National Technical University of Oil and Gas, course 4724 on statistics,
example 4: 60 against 53 is 113.21%."""

from decimal import Decimal

from printed import level, printed

from ondiris.methods.multiple_from_levels import figure, multiple_from_levels
from ondiris.model.quantities import Level


def test_the_courses_example() -> None:
    found = multiple_from_levels(Level(Decimal(60), "XTS"), Level(Decimal(53), "XTS"))
    assert round(found.value, 4) == Decimal("1.1321")


def test_as_a_figure() -> None:
    found = figure(printed(level("pcs"), "500"), printed(level("pcs", "2023-01..2023-04"), "200"))
    assert (found.rounded, str(found.key.measure)) == (Decimal("2.5"), "multiple:yoy")
