"""A word of magnitude and a currency without a number: "investment of trillion tenge".

The number was dropped in publishing. So was that of "rose from to 1,240".

Mend it by putting the number in.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from ondiris.audit.naming.measures import Measure, line_at, measure_at
from ondiris.audit.naming.things import thing_of
from ondiris.audit.placed import pieces, places
from ondiris.audit.view import View
from ondiris.audit.wording import Wording
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern

CODE = "EMP003"
NAME = "magnitude-without-number"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the zones attracted investment of [[trillion tenge]].",
            "Export earnings came to [[NOK billion]] in 2023.",
            "In 2023 the bank earned [[$ million]]; sales of tractors rose [[from to]] 1,240.",
            "In 2023 output reached  [[billion\u00a0tenge]], exports US$5.6 billion.",
        ),
        "good": (
            "In 2023 the zones attracted investment of 1.6 trillion tenge.",
            "In 2023 the zones attracted investment of several trillion tenge.",
            "The project, worth a billion dollars, began in 2023.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году объем инвестиций составил [[трлн тенге]].",
            "За 2023 год банк заработал [[$ млн]]; продажи тракторов выросли [[с до]] 1 240 штук.",
            "За месяц выпущено  [[тыс. автомобилей]]. Экспорт товаров — [[млрд долларов]].",
        ),
        "good": ("В 2023 году объем инвестиций составил 1,6 трлн тенге.", "Речь идет о миллиардах тенге."),
    },
    "kk": {
        "bad": (
            "2023 жылы инвестиция көлемі [[трлн теңге]] болды.",
            "2023 жылы сатылым [[млрд теңгеге]] (217 млн доллар) жетті.",
        ),
        "good": ("2023 жылы инвестиция көлемі 1,6 трлн теңге болды.",),
    },
}


#: Words of magnitude that stand for millions and more: "thousand" is a word of its own too often.
_LEAST = 6
#: By so many of their first letters words of magnitude are found among those of a text.
_BEGIN, _TWO = 2, 2
_LETTERS = pattern(r"\w+")
#: What a line of prose ends with.
_PROSE = frozenset('.!?;»"')
#: How far behind a unit its number may stand.
_CLOSE = 16
#: What ends the words behind a unit, and what joins it to another word.
_SIGNS = ",.;:("
_JOINED = ("/", "-", "‑", "–", "^", "²", "³")
#: Letters that stand for a number, Latin and Cyrillic.
_BLANK = frozenset("xхn")


def check(view: View) -> Iterator[Finding]:
    for language in dict.fromkeys(paragraph.language for paragraph in view.read.paragraphs):
        for find in (_between, _alone, _magnitudes):
            for span in find(view, language):
                yield view.finding(CODE, SEVERITY, span, (), (), printed=view.text[slice(*span)])


def _between(view: View, language: str) -> Iterator[tuple[int, int]]:
    """Words that a number has to part, first of all in a paragraph: "rose from to"."""
    for words in view.words_of(language).words("number_between"):
        for _, found in groupby(places(view, words, language), key=itemgetter(1)):
            at, _ = next(found)
            yield at + 1, at + len(words.rstrip())


def _alone(view: View, language: str) -> Iterator[tuple[int, int]]:
    """Units right behind words that an amount follows: "exports amounted to tonnes", "up from tenge"."""
    low, words = view.low, view.words_of(language)
    units = words.words("unit_alone")
    for before in words.words("before_amount"):
        for at, _ in places(view, before, language):
            start = at + len(before)
            while low[start : start + 1] == " ":
                start += 1
            named = next((unit for unit in units if low.startswith(unit, start)), "")
            gap = start > at + len(before)
            if named and _ends(view, language, start + len(named), gap) and low[at - 1 : at] in (" ", ""):
                yield start, start + len(named)


def _magnitudes(view: View, language: str) -> Iterator[tuple[int, int]]:
    """Words of magnitude that no number stands before, with their units."""
    low, scales = view.low, view.lexicon_of(language).scales
    begins = tuple({word[:_BEGIN] for word in scales})
    told = {piece for piece in view.once(pieces) if piece.startswith(begins)}
    for word in sorted(scales.keys() & {_LETTERS.findall(piece)[0] for piece in told}):
        for at, paragraph in places(view, f" {word}", language):
            start, end = at + 1, at + 1 + len(word)
            # A numeral right before it is by far the most common case.
            if low[at - 1].isdigit() or at < paragraph.start + _TWO or _LETTERS.match(low, end):
                continue
            measure = measure_at(view, language, start)
            if measure is None or _has_number(view, start):
                continue
            if measure.unit:
                if _dropped(view, language, paragraph.start, start, measure):
                    yield start, measure.end
            elif (begin := _signed(view, language, paragraph.start, start)) >= 0:
                yield begin, measure.end


def _ends(view: View, language: str, at: int, gap: bool) -> bool:
    """Whether nothing behind a unit belongs to it, and its line is one of prose; `gap`: spaces were left."""
    behind = view.low[at : at + _CLOSE]
    if behind[:1].isalnum() or behind.startswith(_JOINED):
        return False
    if not gap and behind.startswith(view.words_of(language).words("unit_of")):
        return False  # "tonnes of paper" are only spoken of
    beside = next((place for place, sign in enumerate(behind) if sign in _SIGNS), len(behind))
    if view.inside(at, at + beside):
        return False  # "тонн 300" is about so many
    word = "".join(behind[:beside].split()[:1])
    lexicon = view.lexicon_of(language)
    if lexicon.gaps.get(word) == "and":
        return False  # "tonnes and tonnes"
    # "Tonnes of zinc", "тенге из бюджета"; no "MWh figures", "тонн больше".
    if word and word not in lexicon.words["stop.words"] and thing_of(language, word) is None:
        return False
    line = line_at(view, at).rstrip()
    return "|" not in line and line[-1:] in _PROSE


def _signed(view: View, language: str, paragraph: int, start: int) -> int:
    """Where a currency's sign begins that stands before the word: "came to NOK billion"; or -1."""
    before = view.low[max(paragraph, start - 40) : start].rstrip()
    sign = before.rpartition(" ")[2]
    begin = start - 1 - len(sign)
    lexicon = view.lexicon_of(language)
    code = lexicon.words["codes"].get(sign) == view.text[begin : begin + len(sign)]
    if not sign or not (code or lexicon.stems[sign] in lexicon.signs) or "|" in line_at(view, start):
        return -1
    words, former = view.words_of(language), f" {before[: -len(sign)].rstrip()}"
    if not sign[-1].isalnum() and former[-1].isalpha() and line_at(view, start).rstrip()[-1:] in _PROSE:
        # "The bank earned $ million": a sign is of a number, unless it heads a column.
        last = former.rpartition(" ")[2]
        return -1 if last in words.words("no_number_before") or lexicon.scales.get(last) else begin
    return begin if former.endswith(words.words("needs_number")) else -1


def _has_number(view: View, start: int) -> bool:
    """Whether a number of the text holds the word."""
    last = view.inside(0, start + 1).stop - 1
    return last >= 0 and view.claims[last].end > start


def _dropped(view: View, language: str, paragraph: int, start: int, measure: Measure) -> bool:
    """Whether a number is missing: a gap is left, or the words around ask for one."""
    low, words = view.low, view.words_of(language)
    before = low[max(paragraph, start - 24) : start]
    prose = line_at(view, start).rstrip()
    if "|" in prose:
        return False
    if before.endswith("  ") and before.strip()[-1:].isalpha():
        return "  " not in prose.replace(before, "", 1) or prose[-1:] in ".;:"
    short = low[start : measure.end].startswith(words.words("short_scales"))
    if short and _in_prose(words, before, prose):
        return True
    scale = view.lexicon_of(language).scales.get(low[start : measure.end].split(" ")[0].rstrip("."), 0)
    if scale < _LEAST or measure.kind not in ("currency", "measure"):
        return False
    return f" {before.rstrip()}".endswith(words.words("needs_number"))


def _in_prose(words: Wording, before: str, prose: str) -> bool:
    """Whether an abbreviation stands in a sentence, where nobody writes one without its number.

    Not in a heading or the head of a column ("млрд тенге"), nor behind "several".
    """
    former = before.rstrip()
    if prose[-1:] not in _PROSE or not former or former[-1] in ",(|:/":
        return False
    last = former.rpartition(" ")[2]
    if _BLANK.issuperset(last):
        return False  # another rule tells the placeholder
    if last in ("-", "–", "—"):
        return True
    return last[-1].isalpha() and last not in words.words("no_number_before")
