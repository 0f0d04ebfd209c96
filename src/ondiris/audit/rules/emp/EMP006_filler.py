"""A word or signs stand where the number belongs: "[insert] tonnes", "n.a. billion", "#### tenge", "to %".

Mend it by putting the number in, or by taking the sentence out.
"""

import re
from collections.abc import Iterator
from functools import cache

from ondiris.audit.naming.measures import counted_at, line_at
from ondiris.audit.placed import holds, holds_sign
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern

CODE = "EMP006"
NAME = "filler"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the mill sold [[[insert]]] tonnes of flour.",
            "In 2024 the regions received [[n.a.]] billion tenge.",
            "In 2024 losses in the grid fell to [[%]].",
            "The company employs [[(number)]] people; lending grew to [[€XXm]] in 2024.",
            "The bridge cost [[£TBC]] million, the mill earned [[$000,000]].",
            "In 2024 the plant employed [[NUMBER HERE]] people; number of projects: [[TBC]].",
        ),
        "good": (
            "In 2024 the mill sold 40 tonnes of flour.",
            "In 2024 losses in the grid fell, in % of output.",
            "In 2024 the mill [of the town] sold 7,000 tonnes.",
        ),
    },
    "ru": {
        "bad": (
            "Недоимка в 2024 году – [[[вписать]]] млрд тенге.",
            "Экспорт в 2024 году вырос на [[[уточнить]]]% к прошлому году.",
            "Проектов, давших эти места в 2024 году, – [[ТУТ ЧИСЛО]].",
        ),
        "good": (
            "Недоимка в 2024 году – 2,1 млрд тенге.",
            "Стоимость (сумма) договора в 2024 году – 2,1 млрд тенге.",
            "Договор подписали АО «ЦИФРА» и, ПОЗЖЕ, завод.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы жұмыртқаның ондығы [[#####]] теңгеге жетті.",
            "2024 жылы цехта [[(саны)]] тоқымашы еңбек етті.",
            "Оларды құрған жоба саны – [[САН КЕРЕК]].",
        ),
        "good": ("2024 жылы жұмыртқаның ондығы 560 теңгеге жетті.",),
    },
}

#: Fillers, each with signs one of which a text must hold; behind them a measure stands.
_FILLERS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("##",), pattern(r"#{2,12}(?= )")),
    ((" 000",), pattern(r"000(?<=[^\d.,] 000)0{0,3}(?= )")),
    (("(",), pattern(r"\([^()\d\n]{2,24}\)(?=[ %])")),
    (
        ("n/a", "n.a.", "н/д", "н.д.", "н/а", "ж/қ", "н/қ"),
        pattern(r"(?<![\w.$€£₸₽])(?:n/a|n\.a\.|н/д|н\.д\.|н/а|[жн]/қ)(?= )"),
    ),
    (("lorem", "лорем"), pattern(r"(?:lorem|лорем)(?: (?:ipsum|ипсум))?(?= )")),
    (
        ("tbc ", "tbd ", "tba ", " xxx", " nnn", " ххх"),
        pattern(r"(?<![\w.$€£₸₽])(?:tb[cda]|x{3}|х{3}|n{3})(?= )"),
    ),
)
#: A bracket of an editor needs no measure behind it.
_BRACKETED = tuple(pattern(rf"{opens}([^\[\]<>\d\n]{{2,40}})[\]>]") for opens in (r"\[", "<"))
#: A currency sign before what is no number; a per cent sign that stands alone.
_SIGNED = pattern(
    r"(?<![0-9(])[$€£₸₽] ?(?:\.{2,3}|…|_{1,9}|(?:tb[acd]|n/a|000[.,]000|[xхn]{1,3}(?:[.,][xх]{1,3})?)"
    r"(?:[mk]|bn|tn)?(?![^\W\d_]))"
    r"(?=[ ,;.])"
)
#: What such a place begins with: looked for first, as most texts have none.
_UNSIGNED = pattern(r"[$€£₸₽] ?[.…_tnxх0]")
_PERCENT = pattern(r"%(?<=[\w,] %)(?=[ ,;.\n])")
_SIGNS = ("$", "€", "£", "₸", "₽")
#: What so few letters in capitals before a measure is an abbreviation.
_SHORTEST = 4
#: So far words in capitals are followed, and so far before them what is counted may stand.
_LONGEST, _FAR = 30, 60
_PEOPLE = frozenset(("people", "persons", "jobs"))


def check(view: View) -> Iterator[Finding]:
    low = view.low
    for signs, filler in _FILLERS:
        if holds_sign(view, signs):
            for found in filler.finditer(low):
                if _within(view, found.start()) or _before_measure(view, *found.span()):
                    yield _finding(view, *found.span())
    for bracketed in _BRACKETED:
        for found in bracketed.finditer(low):
            if _to_be_filled(view, found[1], *found.span()):
                yield _finding(view, *found.span())
    if holds_sign(view, _SIGNS) and _UNSIGNED.search(low):
        for found in _SIGNED.finditer(low):
            yield _finding(view, *found.span())
    if " %" in low:
        for found in _PERCENT.finditer(low):
            if _asked(view, *found.span()):
                yield _finding(view, *found.span())
    yield from _words(view)


def _finding(view: View, start: int, end: int) -> Finding:
    return view.finding(CODE, SEVERITY, (start, end), (), (), printed=view.text[start:end])


def _within(view: View, start: int) -> bool:
    """Whether the signs ## stand behind a word of their line: "of the 64 ordered, ## have arrived"."""
    if view.low[start] != "#" or view.low[start - 1 : start] != " " or "|" in line_at(view, start):
        return False
    before = view.low[max(0, start - 3) : start].rstrip(" ,")
    return before[-1:].isalpha()


def _before_measure(view: View, start: int, end: int) -> bool:
    """Whether a measure follows that no number stands before."""
    low, paragraph = view.low, view.paragraph_at(start)
    if paragraph is None or "|" in line_at(view, start) or low[max(0, start - 2) : start - 1].isdigit():
        return False
    words = view.words_of(paragraph.language)
    told = words.words("fillers") + words.words("placeholders")
    if low[start] == "(" and not low[start + 1 : end - 1].strip(" .…").startswith(told):
        return False
    measure = counted_at(view, paragraph.language, end)
    if measure is None or low[start] != "(":
        return measure is not None
    # "Стоимость (сумма) договора" explains a word.
    return measure.kind != "count" or measure.unit in _PEOPLE


def _to_be_filled(view: View, inside: str, start: int, end: int) -> bool:
    """Whether the words in a square bracket tell a writer what to do, or name what is missing."""
    paragraph = view.paragraph_at(start)
    if paragraph is None or "|" in line_at(view, start):
        return False
    words = view.words_of(paragraph.language)
    told = inside.strip(" .…")
    if f"{told} ".startswith(words.words("fillers")):
        return True
    if any(word in f" {told}" for word in words.words("fillers_inside")):
        return True
    named = words.words("placeholders")
    # "[number]" alone is told by the rule of placeholders.
    alone = view.low[start] == "[" and told in named
    return told.startswith(named) and not alone and _before_measure(view, start, end)


def _asked(view: View, start: int, end: int) -> bool:
    """Whether the words around a lone per cent sign ask for a number: "fell to %", ", % more than"."""
    low, paragraph = view.low, view.paragraph_at(start)
    if paragraph is None or "|" in line_at(view, start):
        return False
    words = view.words_of(paragraph.language)
    if low[start - 2] == ",":
        return low[end : end + 12].startswith(words.words("more"))
    before = f" {low[max(0, start - 14) : start]}".rstrip()
    return before.endswith(words.words("to") + words.words("ending_to"))


def _words(view: View) -> Iterator[Finding]:
    """Words in capitals that name what is missing or tell a writer to put it in: "NUMBER HERE"."""
    for language in {paragraph.language for paragraph in view.read.paragraphs}:
        words = view.words_of(language)
        found = {
            _capitals(view, *place.span())
            for word in words.words("fillers") + words.words("placeholders")
            if holds(view, word) and (capitals := word.strip().upper()) in view.text
            for place in _written(capitals).finditer(view.text)
        }
        for start, end in sorted(found):
            if _instead(view, language, start, end):
                yield _finding(view, start, end)


@cache
def _written(capitals: str) -> "re.Pattern[str]":
    """Such a word where it stands alone; what may not stand before is looked at last, the search leaps."""
    return re.compile(rf"{re.escape(capitals)}(?<![\w«“\"'‘(]{re.escape(capitals)})")


def _capitals(view: View, start: int, end: int) -> tuple[int, int]:
    """Where the words in capitals around a place begin and end."""
    text, first, last = view.text, max(2, start - _LONGEST), min(len(view.text), end + _LONGEST)
    while end < last and (text[end].isupper() or (text[end] == " " and text[end + 1 : end + 3].isupper())):
        end += 1
    while start > first and (
        text[start - 1].isupper() or (text[start - 1] == " " and text[start - 3 : start - 1].isupper())
    ):
        start -= 1
    return start, end


def _instead(view: View, language: str, start: int, end: int) -> bool:
    """Whether a measure follows words in capitals, or they end a clause that a number was to end."""
    line = line_at(view, start)
    if line.isupper() or "|" in line or view.text[end : end + 1].isalnum():
        return False
    alone = end == len(view.low) or view.low[end] in ".,;\n"
    if not alone:
        return end - start >= _SHORTEST and _before_measure(view, start, end)
    words = view.words_of(language)
    before = f" {view.low[max(0, start - _FAR) : start].rstrip()}"
    if not before.endswith((*words.words("dashes"), *words.words("came_to"), ",")):
        return False
    return " " in view.text[start:end] or any(word in before for word in words.words("count_words"))
