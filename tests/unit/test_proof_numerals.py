"""What counts as a numeral, and which word follows it."""

import pytest

from ondiris.briefing.proof.numerals import Passage, numerals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("grew by 5.2% to 7.1 trillion tenge", [("5.2", "%"), ("7.1", "trillion")]),
        ("46\u00a0000 автомобилей", [("46", ""), ("000", "автомобилей")]),
        ("46 000 автомобилей", [("46", ""), ("000", "автомобилей")]),
        ("\u22123,2 п. п.", [("-3,2", "п")]),
        ("fell (-3.2%)", [("-3.2", "%")]),
        ("January\u2013April 2024", [("2024", "")]),
        ("7,1 трлн теңгеге", [("7,1", "трлн")]),
        ("2.5-fold", [("2.5", "")]),
        ("₸30", [("30", "")]),
        ("no numbers", []),
    ],
)
def test_numerals(text: str, expected: list[tuple[str, str]]) -> None:
    found = numerals(Passage(text, "here"))
    assert [(numeral.text, numeral.after) for numeral in found] == expected


def test_place_gives_the_text_back() -> None:
    text = "from 3.1 to 4.0 percent"
    for numeral in numerals(Passage(text, "here")):
        assert text[numeral.start :].startswith(numeral.text)
        assert numeral.text in numeral.context
