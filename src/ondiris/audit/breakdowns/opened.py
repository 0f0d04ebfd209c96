"""The parts that a sentence of its own lists behind a whole: "62 projects. By region: 30, 20 and 12"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.arithmetic.adding import LASTING
from ondiris.audit.breakdowns.behind import Breakdown, rounds_off, with_endings
from ondiris.audit.digits import shown
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED

#: How many signs may open the sentence before its first number.
_OPENING = 24
_TWO = 2


def opened(view: View) -> Iterator[Breakdown]:
    """The wholes of a sentence, and the parts in the next one, which begins with "of these", "by region"."""
    claims = view.claims
    number = 0
    while number < len(claims):
        sentence = view.sentence_of(number)
        if not view.sentence_holds(claims[number], "breakdown"):
            number = sentence.stop
            continue
        numbers = list(sentence)
        again = {one for one, two in pairwise(numbers) if rounds_off(claims[one], claims[two])}
        again |= {each for each in numbers if 0 < claims[each].value < 1 and not shown(claims[each].printed)}
        numbers = [each for each in numbers if each not in again]
        first, number = number, max(numbers[-1] + 1, number + 1) if numbers else number + 1
        if len(numbers) < _TWO or first == 0 or not _breaks_down(view, numbers[0]):
            continue
        former = view.sentence_of(numbers[0] - 1)
        for parts in _apart(view, numbers):
            if (whole := _whole(view, former, parts)) >= 0:
                yield Breakdown(whole, parts)


def _apart(view: View, numbers: list[int]) -> list[list[int]]:
    """The numbers, and those in brackets behind them, apart: "53 blocks (3,176 flats), 26 (1,656)"."""
    claims = view.claims
    numbers = with_endings(view, numbers)
    inner = [
        each
        for each in numbers
        if not claims[each].unit and "(" in view.before(each).rpartition(")")[2] and each != numbers[0]
    ]
    return [[each for each in numbers if each not in inner], inner]


def _one_kind(view: View, numbers: list[int]) -> bool:
    """Whether numbers are two amounts or more of one unit, none of them told of another currency."""
    claims = [view.claims[each] for each in numbers]
    units = {claim.unit for claim in claims if claim.unit or not claim.scale}
    if len(claims) < _TWO or len(units) > 1 or units & (LASTING | RATIOS):
        return False
    return all(claim.role is not CONVERTED and claim.value > 0 for claim in claims)


def _breaks_down(view: View, number: int) -> bool:
    claim = view.claims[number]
    start = view.read.sentences[claim.sentence][0]
    words = view.words_of(view.language(claim)).words("breakdown")
    return view.low.startswith(words, start, min(claim.start, start + _OPENING))


def _whole(view: View, sentence: range, numbers: list[int]) -> int:
    """The number of the sentence before that these are of: of their unit, or the least count above them."""
    if not _one_kind(view, numbers):
        return -1
    claims = view.claims
    most = max(claims[each].value for each in numbers)
    former = [
        each
        for each in sentence
        if claims[each].sentence == claims[numbers[0]].sentence - 1
        and claims[each].paragraph == claims[numbers[0]].paragraph
        and claims[each].value > most
    ]
    unit = claims[numbers[-1]].unit
    # "Of this 420 million": the currency was told with the whole.
    bare = not unit and all(claims[each].scale for each in numbers)
    same = [each for each in former if claims[each].scale > 0] if bare else []
    same = same or [each for each in former if claims[each].unit == unit and unit]
    made = sum((claims[each].value for each in numbers), Decimal(0))
    if exactly := [each for each in former if claims[each].rounding.contains(made)]:
        return exactly[0]  # "9,200 were sold, last year 8,000. Of these ...": the one that they make up
    if same:
        return max(same, key=lambda each: claims[each].value)
    counts = [
        each
        for each in former
        if not claims[each].scale
        and claims[each].unit not in LASTING | RATIOS
        and claims[each].value % 1 == 0
    ]
    return min(counts, key=lambda each: claims[each].value) if counts and not unit else -1
