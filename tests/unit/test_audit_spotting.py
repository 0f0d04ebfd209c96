"""The texts that hold a word of a table are those that a plain search finds, wherever in a text it stands."""

from hypothesis import given
from hypothesis import strategies as st

from ondiris.audit.spotting import Spotted, heads

#: Words of few letters, so that one begins within another; short ones, and phrases.
WORDS = st.lists(st.text("ab .", min_size=1, max_size=9), min_size=1, max_size=8)
TEXTS = st.lists(st.text("abc .\n", max_size=40), max_size=6)


@given(WORDS, TEXTS)
def test_spotted_as_searched(words: list[str], texts: list[str]) -> None:
    spotted = Spotted(dict(enumerate(texts)), heads(words))
    for word in words:
        told = {number for number, text in enumerate(texts) if word.strip() in text}
        assert spotted.holding((word,)) == told


def test_a_phrase_is_found_across_its_words() -> None:
    texts = {3: "held in the same month, as told", 5: "in the\nsame month", 8: "theinthe samely"}
    known = heads([" the same ", "month,", " as "])
    assert Spotted(texts, known).holding((" the same ",)) == {3, 8}
    assert Spotted(texts, known).holding(("month,", " as ")) == {3}
