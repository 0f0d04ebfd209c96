"""Worked example. Ivano-Frankivsk National Technical University of Oil and Gas, course 4724 on statistics,
example 4: production of 60 against 53, 113.21%."""

from decimal import Decimal

from printed import printed, rate

from ondiris.methods.multiple_from_index import figure, multiple_from_index
from ondiris.model.quantities import Index, Multiple


def test_113_21_percent_of_last_year_is_1_13_fold() -> None:
    assert multiple_from_index(Index(Decimal("113.21"))) == Multiple(Decimal("1.1321"))


def test_a_large_multiple_is_printed_with_one_decimal() -> None:
    found = figure(printed(rate("index:yoy", "index"), "253.4"))
    assert (found.rounded, str(found.key)) == (Decimal("2.5"), rate("multiple:yoy", "fold"))
