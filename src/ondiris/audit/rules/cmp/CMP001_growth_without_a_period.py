"""Growth of an industry is told without a period and without what it is compared with.

"Output grew by 5.2%": in a month, in a year, against what? Told once a text, and only where neither its
sentence, nor what stands above it, nor what was told before of the same thing says when. Of an amount told
as so many more the base is asked for.

Mend it by naming the period and what it is compared with.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from ondiris.audit.around import ends_in
from ondiris.audit.digits import shown
from ondiris.audit.view import CHANGES, RATIOS, View
from ondiris.model.claim import Claim, Direction, Role
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

#: How many numbers back another change counts, how far the word of comparison stands, how many numbers around
#: may be the base, what ends a clause.
_BACK, _BEFORE, _BEHIND, _AROUND, _ENDS = 2, 24, 34, 4, '.,;:)»”"•'
_MORE, _YEAR = 20, 12
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
    for number in view.of_kind(Kind.GROWTH, Kind.MULTIPLE, Kind.LEVEL, None):
        claim = view.claims[number]
        if not (_changes(view, number) or _differs(view, number)) or claim.comparison:
            continue
        if _of_two(view, number) or _told_below(view, number):
            continue
        compared = _compares(view, number)
        told = (_may_be_told if compared else _told)(view, number) or (
            compared and _base_given(view, number, 0)
        )
        if not told:
            yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
            return


def _told(view: View, number: int) -> bool:
    """Whether a text says when a change was, or what it is against; or it is no change over time."""
    return (
        _amount(view.claims[number])
        or _dated(view, number)
        or not _told_of_more(view, number)
        or _says_when(view, number)
        or _base_given(view, number)
    )


def _may_be_told(view: View, number: int) -> bool:
    """Whether something in its sentence, or two periods before it, may be what a number is higher than."""
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    sentence = view.sentence(number)
    if any(view.says(claim, words, sentence) for words in ("earlier", "than", "compared", "against")):
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
        return not _amount(claim) and view.says(claim, "times", sentence)
    # "Incomes were 9.6% higher over 2024": the time is the change's own, unless an amount stands before.
    # One that names a part of a year behind it tells when, and not what it is against.
    behind = view.periods_in(claim.end, min(end, claim.end + _BEHIND))
    if behind and behind[0].period.months < _YEAR:
        return False
    before = (view.claims[each] for each in view.sentence_of(number) if each < number)
    return not any(each.kind is Kind.LEVEL for each in before)


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


def _compares(view: View, number: int) -> bool:
    """Whether the clause ends behind "14% higher": what it is higher than stands nowhere."""
    claim = view.claims[number]
    amount = _amount(claim)
    if (claim.unit != "pct" and not amount) or not shown(claim.printed):
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
        return bool(word) and not amount and _nothing_behind(view, number, "")
    return _nothing_behind(view, number, word)


def _nothing_behind(view: View, number: int, word: str) -> bool:
    """Whether a clause ends behind a change and its word, but for a time and words like "again"."""
    claim = view.claims[number]
    end = min(view.read.sentences[claim.sentence][1], claim.end + _BEHIND + _MORE)
    start = view.low.find(word, claim.end, end) + len(word) if word else claim.end
    rest = view.low[start:end]
    for named in reversed(view.periods_in(start, end)):
        if rest[: named.start - start].strip():  # "in April"; what stands right behind is the base
            rest = rest[: named.start - start] + rest[named.end - start :]
    aside = view.words_of(view.language(claim)).words("aside_behind")
    rest = f" {rest.strip()}"
    while rest.startswith(aside):
        rest = f" {rest.removeprefix(next(each for each in aside if rest.startswith(each))).strip()}"
    rest = rest.strip()
    return not rest or rest[0] in _ENDS


def _differs(view: View, number: int) -> bool:
    """Whether an amount behind another one of its sentence is told as so much more: "48,200, 1,200 more"."""
    claim = view.claims[number]
    other = view.claims[number - 1] if number else claim
    if not _amount(claim) or other.kind is not Kind.LEVEL or other.sentence != claim.sentence:
        return False
    if claim.unit not in ("", other.unit) or not 0 < claim.value < other.value:
        return False
    if not view.holds(claim, "more_than_what") or ends_in(view, claim, "ablative"):
        return False  # "күткен 2,30 доллардан аз": that is the base
    return _compares(view, number) and _in_apposition(view, number) and not _base_given(view, number)


def _amount(claim: Claim) -> bool:
    return claim.kind is Kind.LEVEL or (claim.kind is None and claim.unit not in RATIOS)


def _in_apposition(view: View, number: int) -> bool:
    """Whether the clause of an amount opens with it, or with a word for what was told before."""
    claim = view.claims[number]
    gap = view.low[view.claims[number - 1].end : claim.start]
    opening = f" {gap.rpartition(',')[2].strip()} "
    words = view.words_of(view.language(claim))
    return "," in gap and (
        not opening.strip()
        or any(
            opening.rstrip().endswith(word.rstrip()) for word in (*words.words("by"), *words.words("told_of"))
        )
    )


def _of_two(view: View, number: int) -> bool:
    """Whether the change is between two amounts that the text gives: its base is there."""
    return number in view.once(_joined)


def _joined(view: View) -> frozenset[int]:
    """The numbers that a change from one amount to another is told with."""
    return frozenset(each for change in view.changes for each in (change.start, change.end, change.by))


def _base_given(view: View, number: int, behind: int = _AROUND) -> bool:
    """Whether two numbers near it, so many behind it, make the change: one of them is its base."""
    claim = view.claims[number]
    paragraph = view.read.paragraphs[claim.paragraph]
    inside = view.inside(paragraph.start, paragraph.end)
    around = range(max(inside.start, number - _AROUND), min(inside.stop, number + behind + 1))
    others = [view.claims[each] for each in around if each != number and view.claims[each].value > 0]
    step = Decimal(1).scaleb(claim.scale - claim.decimals)
    return any(
        abs(abs(_change(one, other, claim)) - claim.value) <= step
        for one, other in permutations(others, 2)
        if not one.unit or not other.unit or one.unit == other.unit
    )


def _change(start: Claim, end: Claim, told: Claim) -> Decimal:
    if _amount(told):
        return end.value - start.value
    times = end.value / start.value
    return times if told.unit == "fold" else (times - 1) * _INDEX


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
    return claim.unit == "pct" and behind.startswith(
        view.words_of(view.language(claim)).words("more_than_what")
    )
