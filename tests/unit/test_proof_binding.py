"""Numerals of a file are matched with the spans of its Document."""

from datetime import date
from decimal import Decimal

import pytest

from ondiris.briefing.proof.binding import bind, expected
from ondiris.briefing.proof.numerals import Passage, numerals
from ondiris.model.document import Document, Label, Line, Number, Paragraph, Words
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key


def figure(value: str, product: str = "-", decimals: int = 1) -> Figure:
    key = Key.parse(f"zz/output/C/ZZ/{product}/growth:yoy/pct/actual/2024-01..2024-04")
    row = RowRef("figures.csv", "0" * 64, "", 2)
    return Figure(key, Decimal(value), 0, decimals, Observation("office", date(2024, 5, 28), row))


def document(*lines: Line) -> Document:
    return Document("briefing", "zz", "en", (), (), tuple(Paragraph(line) for line in lines))


GREW: Line = (Words("It grew by "), Number(figure("5.2"), "5.2"), Words("%."))
WHEN: Line = (Words("In "), Label("January–April 2024", "period:2024-01..2024-04"), Words("."))


def found(text: str) -> list[str]:
    return [numeral.text for numeral in numerals(Passage(text, ""))]


def owners(text: str, wanted: Document, pages: int = 0) -> list[int | None]:
    return bind(numerals(Passage(text, "")), expected(wanted), pages)


def test_in_order() -> None:
    assert owners("It grew by 5.2%. In January–April 2024.", document(GREW, WHEN)) == [0, 1]


def test_moved_and_repeated_text_is_matched_as_whole_runs() -> None:
    assert owners("2024: 5.2, again 2024", document(GREW, WHEN)) == [1, 0, 1]


def test_half_of_a_moved_date_is_not_matched_in_order() -> None:
    day: Line = (Words("Rate of "), Label("30 April 2024", "date:2024-04-30"), Words("."))
    year: Line = (Words("Plan for "), Label("2024", "period:2024"), Words("."))
    wanted = document(GREW, day, year)
    assert owners("Plan for 2024. Rate of 30 April 2024. It grew by 5.2%.", wanted) == [2, 1, 1, 0]
    assert owners("It grew by 5.2%. Plan for 2024. Rate of 30 April 2024.", wanted) == [0, 2, 1, 1]


def test_a_strange_numeral_is_unbound() -> None:
    assert owners("It grew by 5.2%. In 2024. And 9.9.", document(GREW, WHEN))[-1] is None


def test_page_numbers_are_known_by_the_number_of_pages() -> None:
    assert owners("It grew by 5.2%. 1 / 2", document(GREW), pages=2) == [0, -1, -1]


def test_a_numeral_over_two_spans_has_no_one_meaning() -> None:
    torn: Line = (Number(figure("5"), "5"), Words("."), Label("2", "name:x"))
    with pytest.raises(ValueError, match="no one span"):
        expected(document(torn))


def test_words_refuse_digits() -> None:
    with pytest.raises(ValueError, match="digit"):
        Words("in 2024")
