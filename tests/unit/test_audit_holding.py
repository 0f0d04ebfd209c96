"""The numbers whose paragraph or sentence holds a word of a table are those told one by one."""

import pytest

from ondiris.audit.api import lexicons, read
from ondiris.audit.view import View
from ondiris.audit.wording import wording

TEXT = """The surplus was $9 million: exports came to $40 million and imports to $31 million.

Output grew by 5% to 300 tonnes. The rest, 20 tonnes, was kept.

In the second half of that very year 4 plants made up for a shortfall of 12 tonnes."""


@pytest.mark.parametrize(
    "tables", [("surplus",), ("surplus", "shortfall"), ("the_rest",), ("plan_reached",), ("no_such_table",)]
)
def test_numbers_are_those_of_paragraphs_that_hold_a_word(tables: tuple[str, ...]) -> None:
    view = View(read(TEXT, language="en"), wording("en"), wording, lexicons(None))
    numbers = range(1, len(view.claims))
    told = [each for each in numbers if any(view.holds(view.claims[each], table) for table in tables)]
    assert list(view.holding(numbers, *tables)) == told
    assert list(view.holding(numbers, *tables)) == told
    assert [each for each in numbers if view.holds(view.claims[each], *tables)] == told
    said = [
        each for each in numbers if any(view.sentence_holds(view.claims[each], table) for table in tables)
    ]
    assert list(view.sentence_holding(numbers, *tables)) == said
    assert [each for each in numbers if view.sentence_holds(view.claims[each], *tables)] == said
    assert set(said) <= set(told)


def test_a_paragraph_without_the_words_is_left_out() -> None:
    view = View(read(TEXT, language="en"), wording("en"), wording, lexicons(None))
    everything = range(len(view.claims))
    assert {view.claims[each].paragraph for each in view.holding(everything, "surplus")} == {0}
    assert {view.claims[each].paragraph for each in view.holding(everything, "surplus", "shortfall")} == {
        0,
        2,
    }


def test_a_sentence_without_the_words_is_left_out() -> None:
    view = View(read(TEXT, language="en"), wording("en"), wording, lexicons(None))
    everything = range(len(view.claims))
    rest = view.sentence_holding(everything, "the_rest")
    assert [view.claims[each].printed for each in rest] == ["20 tonnes"]
    assert len(view.holding(everything, "the_rest")) > 1
    assert not view.sentence_holding(everything, "no_such_table")
