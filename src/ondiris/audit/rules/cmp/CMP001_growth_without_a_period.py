"""Growth of an industry is told without a period and without what it is compared with.

"Output grew by 5.2%": in a month, in a year, against what? Told once a text, and only where nothing in the
text says when.

Mend it by naming the period and what it is compared with.
"""

from collections.abc import Iterator

from ondiris.audit.view import CHANGES, View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "CMP001"
NAME = "growth-without-a-period"
FAMILY = "CMP"
SEVERITY = Severity.NOTE
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("Manufacturing output grew by [[5.2%]].", "We sold [[14%]] more tyres, the director said."),
        "good": (
            "Manufacturing output grew by 5.2% in January-April 2024.",
            "Manufacturing output grew by 5.2% year on year.",
        ),
    },
    "ru": {
        "bad": (
            "Обрабатывающая промышленность выросла на [[5,2%]].",
            "Выпуск краски упал на [[3,3%]], стекла — вырос на 1,2%.",
        ),
        "good": ("Обрабатывающая промышленность выросла на 5,2% в январе-апреле 2024 года.",),
    },
    "kk": {
        "bad": ("Өңдеу өнеркәсібі [[5,2%-ға]] өсті.",),
        "good": ("2024 жылғы қаңтар-сәуірде өңдеу өнеркәсібі 5,2%-ға өсті.",),
    },
}

#: How many numbers back another change counts, how far the word of comparison stands, what ends a clause.
_BACK, _BEFORE, _BEHIND, _ENDS = 2, 24, 34, '.,;:)»”"'
_INDEX = 100


def check(view: View) -> Iterator[Finding]:
    if view.day is not None:
        return
    dated = any(claim.period for claim in view.claims)
    for number in view.of_kind(Kind.GROWTH, Kind.MULTIPLE, None):
        claim = view.claims[number]
        if not _changes(view, number) or claim.comparison or _of_two(view, number):
            continue
        if _compares(view, number):
            if _may_be_told(view, number):
                continue
        elif dated or not _of_economy(view, number) or _says_when(view, number):
            continue
        yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
        return


def _may_be_told(view: View, number: int) -> bool:
    """Whether something in its sentence, or two periods before it, may be what a number is higher than."""
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    sentence = view.sentence(number)
    if any(view.says(claim, words, sentence) for words in ("earlier", "than", "compared", "against")):
        return True
    paragraph = view.read.paragraphs[claim.paragraph].start
    if len({each.period for each in view.periods_in(paragraph, end)}) > 1:
        return True
    if any(view.claims[each].kind in CHANGES for each in range(max(0, number - _BACK), number)):
        # A change told just before has said what both are against.
        return True
    if not view.periods_in(start, end):
        return view.says(claim, "times", sentence)
    # "Incomes were 9.6% higher over 2024": the time is the change's own, unless an amount stands before.
    before = (view.claims[each] for each in view.sentence_of(number) if each < number)
    return not any(each.kind is Kind.LEVEL for each in before)


def _says_when(view: View, number: int) -> bool:
    """Whether the paragraph of a change names a time before it, or its sentence a base or a day."""
    claim = view.claims[number]
    sentence = view.sentence(number)
    if view.says(claim, "days", sentence) or view.says(claim, "than", sentence):
        return True
    start = view.read.paragraphs[claim.paragraph].start
    end = view.read.sentences[claim.sentence][1]
    return view.says(claim, "times", f" {view.low[start:end]} ")


def _compares(view: View, number: int) -> bool:
    """Whether the clause ends behind "14% higher": what it is higher than stands nowhere."""
    claim = view.claims[number]
    if claim.unit != "pct" or not any(map(str.isdigit, claim.printed)):
        return False
    ablative = view.words_of(view.language(claim)).words("ablative")
    if ablative and view.before(number, _BEFORE).rstrip().endswith(ablative):
        # "Ақпандағыдан 14%-ға көп": the base stands before, and its ending says so.
        return False
    behind = f" {view.after(number, _BEHIND).lstrip()}"
    more = view.words_of(view.language(claim)).words("more_than_what")
    word = next((each for each in more if behind.startswith(each)), "")
    if not word:
        before = view.before(number, _BEFORE)
        word = next((each for each in more if before.rstrip().endswith((each, f"{each} на"))), "")
        rest = behind.strip()
        return bool(word) and (not rest or rest[0] in _ENDS)
    rest = behind.removeprefix(word).strip()
    return not rest or rest[0] in _ENDS


def _of_two(view: View, number: int) -> bool:
    """Whether the change is between two amounts that the text gives: its base is there."""
    return number in view.once(_joined)


def _joined(view: View) -> frozenset[int]:
    """The numbers that a change from one amount to another is told with."""
    return frozenset(each for change in view.changes for each in (change.start, change.end, change.by))


def _of_economy(view: View, number: int) -> bool:
    claim = view.claims[number]
    if claim.subject.activity or claim.subject.indicator:
        return True
    return view.says(claim, "economy", view.sentence(number))


def _changes(view: View, number: int) -> bool:
    """Whether a number is told as a change: "rose by 14%", "14% more tyres"."""
    claim = view.claims[number]
    if claim.kind is not None:
        # "The rate of growth was 108.5%" is an index.
        return (claim.unit != "pct" or claim.value < _INDEX) and claim.direction in (
            Direction.UP,
            Direction.DOWN,
        )
    behind = f" {view.after(number, 12).lstrip()}"
    return claim.unit == "pct" and behind.startswith(
        view.words_of(view.language(claim)).words("more_than_what")
    )
