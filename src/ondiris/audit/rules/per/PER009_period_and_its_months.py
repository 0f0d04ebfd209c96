"""A period is explained by months that are not its own: "the first quarter (April-June)".

Told of two periods that stand side by side, the second in brackets or behind "that is": of one year they must
be one. So must so many years and the years named: "for twelve years, from 2021 to 2024".

Mend it by looking up the period.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ondiris.audit.reading import Named
from ondiris.audit.reading.undated import shown
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.period import Period

CODE = "PER009"
NAME = "period-and-its-months"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In the [[first quarter (April-June]]) of 2024 the port handled 5 million tonnes.",
            "In the quarter from [[January to May 2024]] the port handled 5 million tonnes.",
        ),
        "good": (
            "In the first quarter (January-March) of 2024 the port handled 5 million tonnes.",
            "In the first half (of it 2 million in May) of 2024 the port handled 5 million tonnes.",
        ),
    },
    "ru": {
        "bad": (
            "За [[девять месяцев 2024 года (январь-октябрь]]) порт перевалил 5 млн тонн.",
            "Программа рассчитана на [[двенадцать лет, с 2021 по 2024 год]].",
        ),
        "good": (
            "За девять месяцев 2024 года (январь-сентябрь) порт перевалил 5 млн тонн.",
            "Программа рассчитана на четыре года, с 2021 по 2024 год.",
        ),
    },
    "kk": {
        "bad": ("[[2024 жылғы бірінші тоқсанда (сәуір-маусым]]) порт 5 млн тонна жүк өткізді.",),
        "good": ("2024 жылғы бірінші тоқсанда (қаңтар-наурыз) порт 5 млн тонна жүк өткізді.",),
    },
}

_WORD = re.compile(r"[^\W\d_]+")
_GAP, _LEAD, _MOST = 26, 22, 3


def check(view: View) -> Iterator[Finding]:
    periods = view.read.periods
    for one, other in pairwise(periods):
        if _explained(view, one, other) and not _fits(one.period, other.period):
            yield _finding(view, one.start, other.end, one.period, other.period)
    for named in periods:
        months = _called(view, named)
        if months and named.period.whole_months and named.period.months != months:
            yield _finding(view, named.start, named.end, None, named.period, str(months))
    for number, claim in enumerate(view.claims):
        if claim.unit == "years" and claim.value % 1 == 0 and claim.value > 1:
            yield from _years(view, number)


def _finding(view: View, start: int, end: int, one: Period | None, other: Period, told: str = "") -> Finding:
    evidence = (f"{told or shown(one)} ≠ {shown(other)}",)
    return view.finding(
        CODE, SEVERITY, (start, end), (), evidence, printed=view.text[start:end], months=shown(other)
    )


def _explained(view: View, one: Named, other: Named) -> bool:
    """Whether the second stands in brackets or behind "that is", and names months, as the first does not."""
    gap = view.low[one.end : other.start]
    if len(gap) > _GAP or one.relative or other.relative or one.compared or other.compared:
        return False
    paragraph = view.paragraph_at(one.start)
    if paragraph is None or not _months(view, paragraph.language, other):
        return False
    if _months(view, paragraph.language, one):
        return False
    behind = view.low[other.end : other.end + 1]
    words = view.words_of(paragraph.language).words("apposition")
    plain = gap.strip()
    if plain == "(":
        return behind == ")"
    if plain.startswith(","):
        inner = _stripped(view, paragraph.language, plain.lstrip(", "))
        return inner in words or (not inner and behind in (",", ".", ":", "»", ")"))
    return False


def _stripped(view: View, language: str, words: str) -> str:
    """The words without the prepositions that a span of months or years begins with."""
    begins = view.words_of(language).words("begins_span")
    return " ".join(word for word in words.split() if word not in begins)


def _months(view: View, language: str, named: Named) -> bool:
    months = view.lexicon_of(language).months
    stems = view.lexicon_of(language).stems
    words = _WORD.findall(view.low[named.start : named.end])
    return any(word in months or stems[word] in months for word in words)


def _fits(one: Period, other: Period) -> bool:
    if one.kind == other.kind and one.first.year != other.first.year:
        return True
    if one.months <= 1 or other.months <= 1:
        return True
    return (one.first.month, one.months) == (other.first.month, other.months)


def _called(view: View, named: Named) -> int:
    """How many months the word right before a span of months says it has: "the quarter from January"."""
    paragraph = view.paragraph_at(named.start)
    if paragraph is None or named.relative or not _months(view, paragraph.language, named):
        return 0
    before = view.low[max(paragraph.start, named.start - _LEAD) : named.start].split()
    words = view.lexicon_of(paragraph.language).words
    begins = view.words_of(paragraph.language).words("begins_span")
    while before and before[-1] in begins:
        before.pop()
    if not before:
        return 0
    if before[-1] in words["periods.quarter"] and named.period.months > 1:
        return 3
    return 6 if before[-1] in words["periods.half"] and named.period.months > 1 else 0


def _years(view: View, number: int) -> Iterator[Finding]:
    """So many years and the years right behind them."""
    claim = view.claims[number]
    for named in view.periods_in(claim.end, claim.end + _GAP):
        language = view.language(claim)
        gap = _stripped(view, language, view.low[claim.end : named.start].strip(" ,(–—-"))
        years = named.period.last.year - named.period.first.year
        beside = gap in ("", *view.words_of(language).words("apposition"))
        if beside and years > 1 and claim.value not in (years, years + 1):
            yield _finding(view, claim.start, named.end, None, named.period, claim.printed)
        return
