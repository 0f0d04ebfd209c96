"""A period is explained by months that are not its own: "the first quarter (April-June)".

Told of two periods that stand side by side, the second in brackets or behind "that is": of one year they must
be one. So must so many years and the years named: "for twelve years, from 2021 to 2024".

Mend it by looking up the period.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ondiris.audit.reading import Named, Paragraph
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern
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
            "In [[January-September 2024, the first seven months]] of the year, it handled 5 million tonnes.",
            "In the quarter from [[January to May 2024]] the port handled 5 million tonnes.",
        ),
        "good": (
            "In the first quarter (January-March) of 2024 the port handled 5 million tonnes.",
            "In January-September 2024, the first nine months of the year, it handled 5 million tonnes.",
            "In the first half (of it 2 million in May) of 2024 the port handled 5 million tonnes.",
        ),
    },
    "ru": {
        "bad": (
            "За [[девять месяцев 2024 года (январь-октябрь]]) порт перевалил 5 млн тонн.",
            "За [[январь-сентябрь 2024 года, то есть за первые семь месяцев]], порт перевалил 5 млн тонн.",
            "Программа рассчитана на [[двенадцать лет, с 2021 по 2024 год]].",
        ),
        "good": (
            "За девять месяцев 2024 года (январь-сентябрь) порт перевалил 5 млн тонн.",
            "За январь-сентябрь 2024 года, то есть за первые девять месяцев, порт перевалил 5 млн тонн.",
            "Программа рассчитана на четыре года, с 2021 по 2024 год.",
        ),
    },
    "kk": {
        "bad": (
            "[[2024 жылғы бірінші тоқсанда (сәуір-маусым]]) порт 5 млн тонна жүк өткізді.",
            "[[2024 жылғы қаңтар-қыркүйекте, яғни алғашқы жеті айда]], порт 5 млн тонна жүк өткізді.",
        ),
        "good": (
            "2024 жылғы бірінші тоқсанда (қаңтар-наурыз) порт 5 млн тонна жүк өткізді.",
            "2024 жылғы қаңтар-қыркүйекте, яғни алғашқы тоғыз айда, порт 5 млн тонна жүк өткізді.",
        ),
    },
}

_WORD = pattern(r"[^\W\d_]+")
_GAP, _LEAD, _MOST, _AROUND = 26, 22, 3, 60
#: How far before a year, and how many words before it, the week is told.
_WEEK, _NEAR, _YEAR = 20, 2, 12


def check(view: View) -> Iterator[Finding]:
    periods = view.read.periods
    for one, other in pairwise(periods):
        if _explained(view, one, other) and not _fits(one.period, other.period) and not _fiscal(view, other):
            yield _finding(view, one.start, other.end, one.period, other.period)
    for named in periods:
        months = _called(view, named)
        if months and named.period.whole_months and named.period.months != months:
            yield _finding(view, named.start, named.end, None, named.period, str(months))
        years = _years_called(view, named)
        if years and named.period.months > _YEAR and named.period.months // _YEAR not in (years, years + 1):
            yield _finding(view, named.start, named.end, None, named.period, f"{years * _YEAR}")
    for number, claim in enumerate(view.claims):
        if claim.unit in ("years", "months") and claim.value % 1 == 0 and claim.value > 1 and _spelt(claim):
            yield from _counted(view, number)


def _spelt(claim: Claim) -> bool:
    """Whether the unit stands at the number, and is not that of a number before it."""
    return any(map(str.isalpha, claim.printed))


def _finding(view: View, start: int, end: int, one: Period | None, other: Period, told: str = "") -> Finding:
    evidence = (f"{told or view.period(one)} ≠ {view.period(other)}",)
    return view.finding(
        CODE, SEVERITY, (start, end), (), evidence, printed=view.text[start:end], months=view.period(other)
    )


def _explained(view: View, one: Named, other: Named) -> bool:
    """Whether the second stands in brackets or behind "that is", and names months, as the first does not."""
    gap = view.low[one.end : other.start]
    if len(gap) > _GAP or one.relative or other.relative or one.compared:
        return False
    paragraph = view.paragraph_at(one.start)
    if paragraph is None or _week(view, paragraph.language, one.start):
        return False
    if not _months(view, paragraph.language, other):
        return _months(view, paragraph.language, one) and _numbered(view, paragraph.language, one, other)
    if _months(view, paragraph.language, one):
        return False
    ended = view.low[other.end - 1 : other.end] == "."
    behind = "." if ended else _behind_months(view, paragraph.language, other.end)
    words = view.words_of(paragraph.language).words("apposition")
    plain = gap.strip()
    if plain == "(":
        return behind == ")" and not _part_of(view, paragraph.language, one)
    if plain.startswith(","):
        inner = _stripped(view, paragraph.language, plain.lstrip(", "))
        if other.compared and inner:
            return False
        return inner in words or (not inner and behind in (",", ".", ":", "»", ")", ""))
    return False


def _numbered(view: View, language: str, one: Named, other: Named) -> bool:
    """Whether a span is told again by how many months it has: "January-June, the first six of the year"."""
    words = view.words_of(language).words
    gap = view.low[one.end : other.start].strip()
    inner = _stripped(view, language, gap.lstrip(",( "))
    for each in words("first_of_span"):
        inner = inner.removesuffix(each).rstrip()
    behind = view.low[other.end : other.end + _GAP].lstrip()
    for each in words("of_the_year"):
        behind = behind.removeprefix(each).lstrip()
    said = inner in words("apposition") or (not inner and behind[:1] in (",", ")", ".", ";", ""))
    return gap[:1] in (",", "(") and said


def _week(view: View, language: str, at: int) -> bool:
    """Whether a week of the year is told before it: "in week 48 of 2022 (28 November - 4 December)"."""
    lexicon = view.lexicon_of(language)
    words = _WORD.findall(view.low[max(0, at - _WEEK) : at])[-_NEAR:]
    return any(
        not rest and unit == "weeks"
        for word in words
        for rest, (unit, _) in lexicon.units.get(lexicon.stems[word], ())
    )


def _part_of(view: View, language: str, named: Named) -> bool:
    """Whether the words before a period make it a part of it: "in early 2025"."""
    before = view.low[max(0, named.start - _LEAD) : named.start].rstrip()
    return before.endswith(view.words_of(language).words("part_of_period"))


def _behind_months(view: View, language: str, at: int) -> str:
    """The sign behind the months, a word for months between them left out: "қаңтар-тамыз айларында,"."""
    rest = view.low[at : at + _GAP]
    word = _WORD.match(rest.lstrip(" "))
    lexicon = view.lexicon_of(language)
    if word and lexicon.stems[word[0]] in lexicon.words["periods.month"]:
        rest = rest.lstrip(" ")[word.end() :]
    return rest[:1]


def _stripped(view: View, language: str, words: str) -> str:
    """The words without the prepositions that a span of months or years begins with."""
    begins = view.words_of(language).words("begins_span")
    return " ".join(word for word in words.split() if word.rstrip(",") not in begins)


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


def _fiscal(view: View, named: Named) -> bool:
    """Whether the words around name a year that need not begin in January: "of the fiscal year"."""
    paragraph = view.paragraph_at(named.start)
    around = view.low[max(0, named.start - _AROUND) : named.end + _AROUND]
    words = view.words_of(paragraph.language).words("fiscal") if paragraph else ()
    return any(word in around for word in words)


def _called(view: View, named: Named) -> int:
    """How many months the word right before a span of months says it has: "the quarter from January"."""
    paragraph = view.paragraph_at(named.start)
    if paragraph is None or named.relative or named.period.months <= 1:
        return 0
    before = _words_before(view, paragraph, named)
    words = view.lexicon_of(paragraph.language).words
    if not before:
        return 0
    told = 3 if before[-1] in words["periods.quarter"] else 6 if before[-1] in words["periods.half"] else 0
    return told if told and _months(view, paragraph.language, named) else 0


def _years_called(view: View, named: Named) -> int:
    """How many years the word right before a span of years says it has: "a decade from 2020 to 2025"."""
    paragraph = view.paragraph_at(named.start)
    if paragraph is None or named.relative or named.period.months <= _YEAR:
        return 0
    before = _words_before(view, paragraph, named)
    entries = (entry.partition("=") for entry in view.words_of(paragraph.language).words("years_called"))
    return next((int(years) for word, _, years in entries if before and before[-1].startswith(word)), 0)


def _words_before(view: View, paragraph: Paragraph, named: Named) -> list[str]:
    """The words before a span, without the prepositions that it begins with."""
    before = view.low[max(paragraph.start, named.start - _LEAD) : named.start].split()
    begins = view.words_of(paragraph.language).words("begins_span")
    while before and before[-1] in begins:
        before.pop()
    return before


def _counted(view: View, number: int) -> Iterator[Finding]:
    """So many years or months, and the span that they are right behind or before."""
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    before = [named for named in view.periods_in(start, claim.start) if claim.start - named.end <= _LEAD]
    behind = view.periods_in(claim.end, min(claim.end + _GAP, end))
    language = view.language(claim)
    apposition = view.words_of(language).words("apposition")
    if behind and not behind[0].relative:
        gap = _stripped(view, language, view.low[claim.end : behind[0].start].strip(" ,(–—-"))
        if gap in ("", *apposition) and _other(claim, *_ends(behind[0], behind[0])):
            yield _finding(view, claim.start, behind[0].end, None, behind[0].period, claim.printed)
            return
    if not before or before[-1].relative:
        return
    last = before[-1]
    first = _opening(view, language, start, last)
    gap = view.low[last.end : claim.start]
    plain = _stripped(view, language, gap.strip(" ,(–—-"))
    attribute = view.lexicon_of(language).words["side"] == "after"  # "2019 жылғы он аймен"
    signs = (",", "(") if attribute else ("", ",", "(")
    beside = plain in apposition or (not plain and gap.strip()[:1] in signs)
    if beside and _other(claim, *_ends(first, last)):
        yield _finding(view, first.start, claim.end, None, last.period, claim.printed)


def _opening(view: View, language: str, start: int, last: Named) -> Named:
    """Where a span that ends with a named day or year begins: "1 шілдеден 31 желтоқсанға дейін"."""
    earlier = view.periods_in(max(start, last.start - _LEAD), last.start)
    if not earlier or view.lexicon_of(language).words["side"] != "after":
        return last
    first = earlier[-1]
    endings = view.words_of(language).words("ablative")
    from_it = bool(endings) and view.low[first.start : first.end].endswith(endings)
    return first if from_it and not view.low[first.end : last.start].strip() else last


def _ends(first: Named, last: Named) -> tuple[date, date]:
    return first.period.first, last.period.last


def _other(claim: Claim, first: date, last: date) -> bool:
    """Whether a span of years or months is told to be of another number of them."""
    years = last.year - first.year
    if claim.unit == "years":
        return years > 1 and claim.value not in (years, years + 1)
    months = years * 12 + last.month - first.month + (last.day > first.day)
    return months > 1 and abs(claim.value - months) >= (1 if first.day == 1 else 2)
