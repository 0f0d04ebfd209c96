"""Growth of an industry is told without a period and without what it is compared with.

"Output grew by 5.2%": in a month, in a year, against what? Told once a text, and only where neither its
sentence, nor what stands above it, nor what was told before of the same thing says when. Of an amount told
as so many more the base is asked for.

Mend it by naming the period and what it is compared with.
"""

from collections.abc import Iterator

from ondiris.audit.changes.baseless import base_given, compares, differs, no_ratio
from ondiris.audit.view import CHANGES, View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "CMP001"
NAME = "growth-without-a-period"
FAMILY = "CMP"
SEVERITY = Severity.NOTE
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Manufacturing output grew by [[5.2%]].",
            "We sold [[14%]] more tyres, the director said.",
            "In August 2024 employers had 48,200 vacancies, [[1,200]] more.",
            "The bridge opened in 2019. Fare income rose by [[35%]].",
            "Solved burglaries were up by [[12%]], and citizens call less often.",
        ),
        "good": (
            "In August 2024 employers had 48,200 vacancies, 1,200 more than in July.",
            "Exports grew by 5.2%\n\nIn January-April 2024 exports grew by 5.2% year on year.",
            "Manufacturing output grew by 5.2% in January-April 2024.",
            "Manufacturing output grew by 5.2% year on year.",
            "It sold 40 boats and then 44, so sales grew by 10%.",
        ),
    },
    "ru": {
        "bad": (
            "Обрабатывающая промышленность выросла на [[5,2%]].",
            "Число прогулов снизилось на [[9%]], говорит директор школы.",
            "Выпуск краски упал на [[3,3%]], стекла — вырос на 1,2%.",
        ),
        "good": ("Обрабатывающая промышленность выросла на 5,2% в январе-апреле 2024 года.",),
    },
    "kk": {
        "bad": (
            "Өңдеу өнеркәсібі [[5,2%-ға]] өсті.",
            "Ауыл мектептеріне [[18%-ға]] көп жас маман келді.",
        ),
        "good": ("2024 жылғы қаңтар-сәуірде өңдеу өнеркәсібі 5,2%-ға өсті.",),
    },
}

#: How many numbers back another change counts, how far behind a change its time stands.
_BACK, _BEHIND = 2, 34
_YEAR = 12
_INDEX = 100
#: So far before a change its paragraph is looked through for its time.
_FAR = 600
#: So far a word that takes up what was told opens a sentence.
_OPENING = 14
#: What sets other numbers of its paragraph in time as well.
_COMPARED = CHANGES | {Kind.INDEX}
_WORD = pattern(r"[^\W\d_]{4,}")


def check(view: View) -> Iterator[Finding]:
    if view.day is not None:
        return
    said = view.sentence_holding(view.of_kind(Kind.LEVEL, None), "more_than_what")
    for number in sorted((*view.of_kind(Kind.GROWTH, Kind.MULTIPLE), *said)):
        claim = view.claims[number]
        if not (_changes(view, number) or differs(view, number)):
            continue
        if claim.comparison and not (_behind_amount(view, number) and compares(view, number)):
            continue  # "1.86 billion over the year, 5.1% more": the year is that of the amount
        if _of_two(view, number) or _told_below(view, number):
            continue
        compared = compares(view, number)
        told = (_may_be_told if compared else _told)(view, number) or (
            compared and base_given(view, number, 0)
        )
        if not told:
            yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
            return


def _told(view: View, number: int) -> bool:
    """Whether a text says when a change was, or what it is against; or it is no change over time."""
    return (
        no_ratio(view.claims[number])
        or _dated(view, number)
        or not _told_of_more(view, number)
        or _says_when(view, number)
        or base_given(view, number)
    )


def _may_be_told(view: View, number: int) -> bool:
    """Whether something in its sentence, or two periods before it, may be what a number is higher than."""
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    told = view.sentence(number)
    if claim.comparison:
        told = view.paragraph_before(number, _FAR) + view.after(number, _BEHIND)
    if any(view.says(claim, words, told) for words in ("earlier", "than", "compared", "against")):
        return True
    near = max(
        view.read.paragraphs[claim.paragraph].start, view.read.sentences[max(0, claim.sentence - 1)][0]
    )
    if len({each.period for each in view.periods_in(near, end) if each.period.whole_months}) > 1:
        return True
    if any(view.claims[each].kind in CHANGES for each in range(max(0, number - _BACK), number)):
        # A change told just before has said what both are against.
        return True
    if not view.periods_in(start, end):
        # What stands behind the clause of the change, "he said on Friday", is no time of it.
        timed = view.says(claim, "times", view.before(number, _FAR))
        return not no_ratio(claim) and timed and not _behind_amount(view, number)
    # "Incomes were 9.6% higher over 2024": the time is the change's own, unless an amount stands before.
    # One that names a part of a year behind it tells when, and not what it is against.
    behind = view.periods_in(claim.end, min(end, claim.end + _BEHIND))
    if behind and behind[0].period.months < _YEAR:
        return False
    return not _behind_amount(view, number)


def _behind_amount(view: View, number: int) -> bool:
    """Whether an amount stands before a change in its sentence, which a time may be of."""
    return any(view.claims[each].kind is Kind.LEVEL for each in view.sentence_of(number) if each < number)


def _told_below(view: View, number: int) -> bool:
    """Whether a change stands in a title, and the lead below it says when it was, or against what."""
    claim, paragraphs = view.claims[number], view.read.paragraphs
    if claim.paragraph or len(paragraphs) == 1:
        return False
    lead = f" {view.low[paragraphs[1].start : paragraphs[1].end]} "
    return any(view.says(claim, words, lead) for words in ("times", "days", "than", "earlier")) or bool(
        view.periods_in(paragraphs[1].start, paragraphs[1].end)
    )


def _dated(view: View, number: int) -> bool:
    """Whether the text says before a change when it was: its sentence, or what stands above.

    What was told before it in its paragraph sets it in time where that is a change as well, or of the
    same thing.
    """
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    above = max(view.read.paragraphs[claim.paragraph].start, start - _FAR)
    if view.periods_in(start, end) or view.periods_in(0, above):
        return True
    before = f" {view.low[above:start]} "
    if not view.periods_in(above, start) and not view.says(claim, "times", before):
        return False
    if any(view.claims[each].kind in _COMPARED for each in view.inside(above, claim.start)):
        return True
    opening = f" {view.low[start : min(start + _OPENING, claim.start)]} "
    if claim.role is not Role.BY or view.says(claim, "told_of", opening):
        return True
    lexicon = view.lexicon_of(view.language(claim))
    named = {lexicon.stems[word] for word in _WORD.findall(before)} - lexicon.words["stop.words"]
    return any(lexicon.stems[word] in named for word in _WORD.findall(view.sentence(number)))


def _says_when(view: View, number: int) -> bool:
    """Whether the sentence of a change names a time before it, a base or a day."""
    claim = view.claims[number]
    sentence = view.sentence(number)
    return any(view.says(claim, words, sentence) for words in ("days", "than", "times"))


def _of_two(view: View, number: int) -> bool:
    """Whether the change is between two amounts that the text gives: its base is there."""
    return number in view.once(_joined)


def _joined(view: View) -> frozenset[int]:
    """The numbers that a change from one amount to another is told with."""
    return frozenset(each for change in view.changes for each in (change.start, change.end, change.by))


def _told_of_more(view: View, number: int) -> bool:
    """Whether a change is one over time: a verb tells it in per cent, or it is of the economy."""
    claim = view.claims[number]
    if claim.kind is Kind.GROWTH and claim.unit == "pct" and claim.role is Role.BY:
        start = view.read.paragraphs[claim.paragraph].start
        end = view.read.sentences[claim.sentence][1]
        return not view.says(claim, "effects", view.low[start:end])
    if claim.subject.activity or claim.subject.indicator:
        return True
    return view.says(claim, "economy", view.sentence(number))


def _changes(view: View, number: int) -> bool:
    """Whether a number is told as a change: "rose by 14%", "14% more tyres"."""
    claim = view.claims[number]
    if claim.kind is Kind.LEVEL:
        return False
    if claim.kind is not None:
        # "The rate of growth was 108.5%" is an index.
        return (claim.unit != "pct" or claim.value < _INDEX) and claim.direction in (
            Direction.UP,
            Direction.DOWN,
        )
    behind = f" {view.after(number, 12).lstrip()}"
    return claim.unit == "pct" and behind.startswith(view.words(claim, "more_than_what"))
