"""Every cardinal up to 10^12 in words is read as itself: in English, in Kazakh, in Russian in every case.

The words come from num2words, which knows nothing of the lexicon.
"""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from ondiris.audit.api import read_claims

#: Drawn by magnitude, so that small numbers are as usual as large ones, and round ones as exact ones.
CARDINALS = st.builds(
    lambda digits, zeros: min(digits * 10**zeros, 10**12), st.integers(2, 10**9), st.integers(0, 9)
) | st.integers(0, 12).flatmap(lambda size: st.integers(2, max(2, 10**size)))

#: Nominative, genitive, dative, accusative, instrumental and prepositional; the thing counted in its case.
RUSSIAN_CASES = {"n": "тонн", "g": "тонн", "d": "тоннам", "a": "тонн", "i": "тоннами", "p": "тоннах"}


def read_as(text: str, language: str) -> list[tuple[Decimal, str]]:
    return [(claim.value, claim.unit) for claim in read_claims(text, language=language)]


@given(CARDINALS)
@settings(max_examples=300, deadline=None)
def test_an_english_cardinal_reads_as_itself(number: int) -> None:
    words = num2words(number, lang="en").replace(",", "")
    assert read_as(f"They shipped {words} tonnes.", "en") == [(number, "t")], words


@pytest.mark.parametrize("case", RUSSIAN_CASES)
@given(number=CARDINALS)
@settings(max_examples=200, deadline=None)
def test_a_russian_cardinal_reads_as_itself_in_every_case(case: str, number: int) -> None:
    words = num2words(number, lang="ru", case=case, gender="f", animate=False)
    assert read_as(f"Речь о {words} {RUSSIAN_CASES[case]}.", "ru") == [(number, "t")], words


@given(CARDINALS)
@settings(max_examples=300, deadline=None)
def test_a_kazakh_cardinal_reads_as_itself(number: int) -> None:
    words = num2words(number, lang="kz")
    assert read_as(f"Қоймадан {words} тонна жүк шықты.", "kk") == [(number, "t")], words


@pytest.mark.parametrize(("ending", "unit"), [("ден астам тонна", "t"), ("дей адам", "persons")])
@given(st.integers(1, 9).map(lambda hundreds: hundreds * 100))
@settings(max_examples=9, deadline=None)
def test_a_kazakh_cardinal_with_an_ending_reads_as_itself(ending: str, unit: str, number: int) -> None:
    words = num2words(number, lang="kz") + ending
    assert read_as(f"Жиында {words} болды.", "kk") == [(number, unit)], words
