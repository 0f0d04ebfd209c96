"""What holds for every text: offsets give it back, nothing fails, work grows with the length alone."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ondiris.audit.api import read, read_claims
from ondiris.audit.fold import folded
from ondiris.audit.reading import reader
from ondiris.audit.sources import open_bytes
from ondiris.model.errors import OndirisError

PIECES = """
5 7,1 2024 105.2% 46 000 $ € 16 bn млрд тенге теңге US$ % п.п. in вырос өсті на from to by от до дейін half
million один екі 4,700-ден 10:30 28.05.2024 A380 №5 - – ( ) . , ; 12 мая May 28 quarter I квартал ² ٣ twenty
one and тысяч миллион мың hundred fold есе раз в 2,5 раза 3-fold ° °C / кг per 24/7 ... 1e5 +7 İ ß ﬁ года
жыл months of this year including в том числе оның ішінде plan план жоспар 0 00 007 1'000 1.234.567 99999
"""
WORDS = st.sampled_from([*PIECES.split(), "\n", "\n\n"])
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.lists(WORDS, max_size=25).map("".join)


@given(st.text(max_size=300) | TEXTS)
@settings(max_examples=400, deadline=None)
def test_every_text_is_read_and_places_give_it_back(text: str) -> None:
    found = read(text)
    last = 0
    for claim in found.claims:
        assert text[claim.start : claim.end] == claim.printed != ""
        assert claim.start >= last
        last = claim.end
        assert claim.value.is_finite()
        assert -1 <= claim.pair < len(found.claims)
        start = found.sentences[claim.sentence][0]
        assert start <= claim.start
        assert found.paragraphs[claim.paragraph].start <= start
        low, high = claim.interval.low, claim.interval.high
        assert low is None or low <= claim.value
        assert high is None or claim.value <= high


QUIET = """
the work may May Mayor A. J. x. e.g. etc. U.S. fig. ok. ok.Then works.Then don't.Then a'bcde.Then .
... … ?! ! ? ) ] " ' ” » ( « “ ’ , ; : — • _ foo_bar abcd_.Next É². °. г. т.е. млн.Будет слово.Слово
ул.Абая А.Б. сөз. The Next. next. year half third mining Almaty rose рост
"""


@given(st.lists(st.sampled_from([*QUIET.split(), "\n", "\n\n", "word " * 70]), max_size=40).map(" ".join))
@settings(max_examples=200, deadline=None)
def test_a_paragraph_that_tells_nothing_is_parted_as_any_other(text: str) -> None:
    found = read(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reader, "quiet_sentences", lambda *_: None)
        whole = read(text)
    assert (found.sentences, found.periods, found.moves) == (whole.sentences, whole.periods, whole.moves)
    assert found.claims == whole.claims


@given(st.text(max_size=200))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_text_or_a_clear_error(data: bytes) -> None:
    for kind in (None, "html", "markdown", "docx"):
        with contextlib.suppress(OndirisError):
            source = open_bytes(data, "x", kind)
            assert source.place(len(source.text) - 1).line >= 1


HOSTILE = {
    "digits": "1",
    "groups": "1 000",
    "separators": "1,",
    "points": "1.",
    "spaced": " 5",
    "dashes": "5-",
    "signs": "-$",
    "words": " million",
    "number words": " twenty-one",
    "ranges": " 5-7%",
    "months": " May",
    "years": " 2024",
    "parts": " including 5 tonnes",
    "verbs": " grew",
    "brackets": "(5",
    "mail": "a@",
    "lines": "\n\u2028",
    "hosts": "a-",
    "phones": "+7 (",
    "suffixes": "5-ға",
    "pairs": " 5 тенге (7 долл.",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_work_grows_with_the_length(unit: str) -> None:
    """Counts the calls and lines that are run, not seconds: twice the text, about twice the work."""
    small, large = (_work(unit * (size // len(unit))) for size in (6_000, 24_000))
    assert large <= 5.5 * small + 20_000


def _work(text: str) -> int:
    count = 0

    def trace(frame: object, event: str, arg: object) -> object:
        nonlocal count
        count += 1
        return trace

    read_claims(text[:100])
    sys.settrace(trace)
    try:
        read_claims(text)
    finally:
        sys.settrace(None)
    return count


def test_same_claims_for_any_hash_seed(tmp_path: Path) -> None:
    text = (
        "Output grew 5.2% to 7.1 trillion tenge (US$16 billion). Рост составил 5,1%, или 3 млн тонн.\n\n"
        "Өндіріс 2,5 есе өсіп, 46 мыңнан астам автомобиль шығарылды; оның ішінде 8 мың электромобиль."
    )
    code = f"from ondiris.audit.api import read_claims\nprint(*read_claims({text!r}), sep='\\n')"
    seen = set()
    for seed in ("0", "1", "77"):
        env = dict(os.environ, PYTHONHASHSEED=seed, PYTHONIOENCODING="utf-8")
        seen.add(
            subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True).stdout
        )
    assert len(seen) == 1
