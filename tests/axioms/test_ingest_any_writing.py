"""However a number is written, it is read as it was meant; and no text breaks the reader."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ondiris.ingest.form import lexicon
from ondiris.ingest.numeral import NotRead, Numeral, decimal_sign, read_numeral
from ondiris.ingest.sheet import column_of, letters, plain
from ondiris.ingest.text import folded
from ondiris.ingest.when import Unclear, read_date, read_period
from ondiris.model.period import Period

WORDS = lexicon()
SPACES = ["", " ", "\u00a0", "\u2009", "\u202f", "'", "’"]
MARKS = ["", "*", "¹", " 1)", "[3]", "†"]
numbers = st.decimals(min_value=-(10**12), max_value=10**12, places=2)


@given(
    numbers, st.sampled_from(SPACES), st.sampled_from(".,"), st.sampled_from(MARKS), st.sampled_from("-−–")
)
def test_any_writing_of_a_number_is_read_back(
    number: Decimal, space: str, point: str, mark: str, minus: str
) -> None:
    whole, fraction = f"{abs(number):,}".split(".")
    text = whole.replace(",", space) + point + fraction + mark
    sign = minus if number < 0 else ""
    found = read_numeral(sign + text, WORDS)
    assert found == Numeral(number, 2)


@given(numbers)
def test_both_signs_in_one_number_are_told_apart(number: Decimal) -> None:
    english = f"{number:,}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert read_numeral(english, WORDS) == read_numeral(german, WORDS) == Numeral(number, 2)


@given(st.integers(1, 999), st.integers(0, 999))
def test_three_digits_after_one_sign_are_never_guessed(left: int, right: int) -> None:
    assert read_numeral(f"{left},{right:03}", WORDS) is NotRead.AMBIGUOUS
    assert read_numeral(f"{left},{right:03}", WORDS, ",") == Numeral(Decimal(f"{left}.{right:03}"), 3)
    assert read_numeral(f"{left},{right:03}", WORDS, ".") == Numeral(Decimal(f"{left}{right:03}"), 0)


@given(st.text())
def test_no_text_breaks_the_readers(text: str) -> None:
    assert isinstance(read_numeral(text, WORDS), Numeral | NotRead)
    assert isinstance(read_period(text, WORDS), Period | Unclear)
    assert decimal_sign([text]) in ("", ".", ",")
    assert folded(folded(text)) == folded(text)
    read_date(text)


@given(st.dates().map(lambda day: Period(day, day)) | st.builds(lambda y, m: Period.parse(f"{y}-{m:02}"),
       st.integers(1900, 2099), st.integers(1, 12)))  # fmt: skip
def test_a_period_reads_as_itself(period: Period) -> None:
    assert read_period(str(period), WORDS) == period


@given(
    st.sampled_from(sorted(WORDS.months)),
    st.integers(1900, 2099),
    st.sampled_from(["{m} {y}", "{y} {m}", "{M}-{y}"]),
)
def test_a_month_by_any_of_its_names(name: str, year: int, pattern: str) -> None:
    text = pattern.format(m=name, M=name.title(), y=year)
    assert read_period(text, WORDS) == Period.parse(f"{year}-{WORDS.months[name]:02}")


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15))
def test_a_float_is_written_plainly(number: float) -> None:
    text = plain(number)
    assert "e" not in text
    assert abs(float(text) - number) <= abs(number) * 1e-14


@given(st.integers(0, 16383))
def test_columns_have_one_name(at: int) -> None:
    assert column_of(letters(at)) == at
