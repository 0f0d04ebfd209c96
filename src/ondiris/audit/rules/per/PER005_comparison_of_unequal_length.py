"""A growth is told against a period of another length, against a later one, or against its own.

"In January-May 2024 output grew by 5% compared with January-April 2023": five months hold more than four, so
the growth says nothing. A part of a year told against "the previous year" is left alone, for its same months
are meant.

Mend it by naming the same months of the earlier year.
"""

from collections.abc import Iterator

from ondiris.audit.changes.offering import names_nothing
from ondiris.audit.reading.undated import UNDATED, dated
from ondiris.audit.view import CHANGES, View
from ondiris.model.claim import Claim, Direction
from ondiris.model.errors import OndirisError
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import REPORTED, Period, PeriodKind

CODE = "PER005"
NAME = "comparison-of-unequal-length"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In [[January-May 2024 output grew by 5% compared with January-April 2023]].",
            "Output rose by [[5.1% in 2024 against January-November 2023]].",
            "In [[January-May 2024 output grew by 5% compared with January-December 2023]].",
            "Output grew by [[5% in January-May 2023 compared with January-May 2024]].",
        ),
        "good": (
            "In January-May 2024 output grew by 5% compared with January-May 2023.",
            "In January-May 2024 output grew by 5% compared with 2023.",
            "In January-May 2023 output was 5% lower than in January-May 2024.",
        ),
    },
    "ru": {
        "bad": (
            "В [[январе-мае 2024 года выпуск вырос на 5% по сравнению с январем-апрелем 2023 года]].",
            "В [[январе-мае 2024 года выпуск вырос на 5% к январю-декабрю 2023 года]].",
            "В [[январе-мае 2023 года выпуск вырос на 5% к январю-маю 2024 года]].",
        ),
        "good": ("В январе-мае 2024 года выпуск вырос на 5% по сравнению с январем-маем 2023 года.",),
    },
    "kk": {
        "bad": (
            "[[2024 жылғы қаңтар-мамырда өндіріс 2023 жылғы қаңтар-сәуірмен салыстырғанда 5%-ға]] өсті.",
            "[[2024 жылғы қаңтар-мамырда өндіріс 2023 жылғы қаңтар-желтоқсанмен салыстырғанда 5%-ға]] өсті.",
        ),
        "good": ("2024 жылғы қаңтар-мамырда өндіріс 2023 жылғы қаңтар-мамырмен салыстырғанда 5%-ға өсті.",),
    },
}

#: What stands between two months, and how far before a year it is called whole.
_RANGE, _WHOLE = "-–—", 16


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.GROWTH, Kind.INDEX):
        claim = view.claims[number]
        own, other = claim.period, _compared(claim)
        if own is None or other is None or own.kind not in REPORTED or other.kind not in REPORTED:
            continue
        year = other.kind is PeriodKind.YEAR and not _whole_year(view, number, other)
        unequal = own.months != other.months and not year
        later = other.first > own.last and claim.direction in (Direction.UP, Direction.DOWN)
        later = later and _dated_base(view, number, other) and own.first.year in view.once(_years)
        if own == other and _itself(view, number, own):
            yield _finding(view, number, own, other)
            continue
        if not unequal and not later:
            continue
        sentence = view.sentence(number)
        if not _based(view, number, other) or (not dated(own) and not _only(view, number)):
            continue
        if (unequal and _like(view, number, other)) or _of_former(view, number, other):
            continue
        if not view.names(number, own) or view.says(claim, "same_months", sentence):
            continue
        if view.says(claim, "averages", sentence) or view.says(claim, "stocks", sentence):
            continue
        if later and view.says(claim, "compares", sentence) and not _next_year(view, number, other):
            # "Lower than in 2024" may well be told of 2023.
            continue
        yield _finding(view, number, own, other)
    yield from _to_come(view)


def _years(view: View) -> frozenset[int]:
    """The years that the text prints of periods that are no base: "in January, against December 2021"."""
    named = (each for each in view.read.periods if not each.compared)
    told = ((year, view.low[each.start : each.end]) for each in named for year in _ends(each.period))
    return frozenset(year for year, words in told if str(year)[-2:] in words)


def _ends(period: Period) -> frozenset[int]:
    return frozenset((period.first.year, period.last.year))


def _next_year(view: View, number: int, other: Period) -> bool:
    """Whether a result is told against the same months a year later: the two are swapped."""
    own = view.claims[number].period
    if own is None or own.kind is PeriodKind.YEAR or own.shift_years(1) != other:
        return False
    told = (view.claims[each] for each in view.sentence_of(number))
    return any(each.kind is Kind.LEVEL and each.period == own for each in told)


def _to_come(view: View) -> Iterator[Finding]:
    """Changes against a part of a year that is yet to come: "up 12.9% on November of next year"."""
    for named in view.read.periods:
        if not (named.compared and named.relative) or named.period.kind is PeriodKind.YEAR:
            continue
        inside = view.inside(*view.read.sentences[view.sentence_at(named.start)])
        changes = [each for each in inside if view.claims[each].kind in CHANGES]
        number = min(changes, key=lambda each: abs(view.claims[each].start - named.start), default=-1)
        if number < 0 or view.claims[number].nature is not Nature.ACTUAL:
            continue
        own, other = view.claims[number].period, named.period
        if own and own.kind in REPORTED and own.months == other.months and own.last < other.first:
            yield _finding(view, number, own, other)


def _finding(view: View, number: int, own: Period, other: Period) -> Finding:
    return view.finding(
        CODE,
        SEVERITY,
        view.spanned((number,), own, other),
        (number,),
        (f"{view.period(own)}: {own.months}", f"{view.period(other)}: {other.months}"),
        printed=view.claims[number].printed,
        own=view.period(own),
        other=view.period(other),
    )


def _itself(view: View, number: int, period: Period) -> bool:
    """Whether the sentence names one period with its year twice, as that of a change and as its base."""
    claim = view.claims[number]
    year = f"{period.last.year:04}"
    start, end = view.read.sentences[claim.sentence]
    named = [each for each in view.periods_in(start, end) if year in view.low[each.start : each.end]]
    base = next((each for each in named if each.compared), None)
    if (
        base is None
        or "=" in view.low[start:end]
        or len(named) != 2
        or {each.period for each in named} != {period}
    ):
        return False
    own = next((each for each in named if not each.compared), base)
    if own.start > base.end and view.inside(base.end, own.start):
        return False  # "down 35% on 2021, after a loss of 0.4 million in 2021"
    if all(each.compared for each in named) or claim.direction not in (Direction.UP, Direction.DOWN):
        return False
    language = view.language(claim)
    if base.start > claim.end:
        start, end = claim.end, base.start
    elif view.lexicon_of(language).words["side"] == "after":
        start, end = base.end, claim.start
    else:
        start, end = max(start, *(each.end for each in named if each.end <= base.start), 0), base.start
    between, words = f" {view.low[start:end]} ", view.words_of(language)
    for word in (*words.words("compares"), *words.words("than")):
        between = between.replace(word, " ", 1)
    return names_nothing(view, claim, between)


def _whole_year(view: View, number: int, year: Period) -> bool:
    """Whether the sentence tells a year by its first and last month, or calls it whole."""
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    for named in view.periods_in(start, end):
        if named.period == year and named.compared:
            months = any(sign in view.low[named.start : named.end] for sign in _RANGE)
            told = view.low[max(start, named.start - _WHOLE) : named.end]
            return months or view.says(claim, "whole_of", f" {told}")
    return False


def _based(view: View, number: int, other: Period) -> bool:
    """Whether the sentence names itself what its change is against; else it may be of the year before."""
    named = view.periods_in(*view.read.sentences[view.claims[number].sentence])
    return any(each.compared and each.period.months == other.months for each in named)


def _dated_base(view: View, number: int, other: Period) -> bool:
    """Whether the sentence names the year of a base: "in January against December" is of the year before."""
    named = view.periods_in(*view.read.sentences[view.claims[number].sentence])
    return any(
        each.compared and each.period == other and str(other.last.year) in view.low[each.start : each.end]
        for each in named
    )


def _only(view: View, number: int) -> bool:
    """Whether the sentence tells one change."""
    return sum(view.claims[each].kind in CHANGES for each in view.sentence_of(number)) == 1


def _of_former(view: View, number: int, other: Period) -> bool:
    """Whether the base stands before another change, and this one names its own period: "in the second
    quarter 5% more than in that of 2023, in the first 5.2%"."""
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    named = view.periods_in(start, end)
    at = [next((each.start for each in named if each.period == told), 0) for told in (other, claim.period)]
    changes = [
        view.claims[each].start for each in view.sentence_of(number) if view.claims[each].kind in CHANGES
    ]
    if len(changes) > 1 and changes[0] < at[0] < at[1] < changes[-1]:
        return True  # "fell by 5% compared with the first quarter, and for six months by 7%"
    if _of_next_change(view, claim.start, changes, at):
        return True
    based = [each.end for each in view.periods_in(start, claim.start) if each.period == other]
    between = view.inside(based[-1], claim.start) if based else range(0)
    former = [view.claims[each].end for each in between if view.claims[each].kind in CHANGES]
    return bool(former) and any(
        each.period == claim.period for each in view.periods_in(former[-1], claim.start)
    )


def _of_next_change(view: View, own: int, changes: list[int], at: list[int]) -> bool:
    """Whether a comma and the base lead from one change to the next, whose base alone it is: "in eight months
    sales rose by 14%, in the last month against August 2009 by 51%"; `at` is where base and period stand."""
    former = [each for each in changes if each < at[0]]
    if not former or not any(each > at[0] for each in changes) or at[1] > former[-1]:
        return False
    return own in (former[-1], *changes) and "," in view.low[former[-1] : at[0]]


def _like(view: View, number: int, other: Period) -> bool:
    """Whether the sentence names another period as long as the base: "in July ovens from 1987 were ..."."""
    named = view.periods_in(*view.read.sentences[view.claims[number].sentence])
    return any(each.period.months == other.months and not each.compared for each in named)


def _compared(claim: Claim) -> Period | None:
    """The period that a change is told against, where its words name one."""
    # Of months without a year all that is known is that they are earlier ones.
    told = claim.comparison.replace("--", f"{UNDATED - 1:04}-")
    if not told[:1].isdigit():
        return None
    try:
        return Period.parse(told)
    except (OndirisError, ValueError):
        return None
