"""The numbers whose paragraph holds a word of a table are those of which it is told one by one."""

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


def test_a_paragraph_without_the_words_is_left_out() -> None:
    view = View(read(TEXT, language="en"), wording("en"), wording, lexicons(None))
    everything = range(len(view.claims))
    assert {view.claims[each].paragraph for each in view.holding(everything, "surplus")} == {0}
    assert {view.claims[each].paragraph for each in view.holding(everything, "surplus", "shortfall")} == {
        0,
        2,
    }
