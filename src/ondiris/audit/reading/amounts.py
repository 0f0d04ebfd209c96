"""Numerals with what belongs to them: sign, magnitude, unit or currency, range, multiple."""

from decimal import Decimal

from ondiris.audit.dimensions import dimension
from ondiris.audit.lexicon.marks import LEAD, NUMERAL, STARTER
from ondiris.audit.reading.completing import cased, completed
from ondiris.audit.reading.labels import is_label
from ondiris.audit.reading.numeral import numeral
from ondiris.audit.reading.passage import DIGITS, Draft, Passage
from ondiris.audit.reading.signs import money_before
from ondiris.audit.reading.spoken import half_at
from ondiris.audit.reading.units import code_at
from ondiris.audit.reading.worded import in_words
from ondiris.audit.reading.years import year_at
from ondiris.model.claim import Direction

_MOMENTS = ("days", "h")
_PERIODS, _YEAR = ("months", "years", "weeks"), 12
#: How far behind a period words may tell how long it lasts.
_APPOSED = 5
#: What a numeral that begins with its decimal sign may stand behind without a space.
_OPENS = frozenset("$€£¥(-–−+")
#: What is weighed or measured out is never less than nothing; no share falls by more than all of it.
_AMOUNTS, _WHOLE = frozenset(("mass", "area", "volume")), 100
_CLOSED = frozenset("»”")
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def find_amounts(of: Passage) -> list[Draft]:
    """The quantities of a passage in their order, each with value, unit and place."""
    found: list[Draft] = []
    past = 0
    for at, flags in of.marked:
        if at < past or not flags & (NUMERAL | STARTER | LEAD) or at in of.taken:
            continue
        if flags & NUMERAL:
            draft = _written(of, at, past)
        elif flags & STARTER or _goes_on(of, at):
            draft = in_words(of, at, found)
        else:
            continue
        if draft and (_dates(of, draft) or _is_base(of, draft)):
            past = draft.past
        elif draft:
            if found and draft.at < found[-1].past:
                draft.at = found[-1].past
            found.append(draft)
            past = draft.past
    return found


def _goes_on(of: Passage, at: int) -> bool:
    """Whether a fraction or a multiple goes on behind its first word: "a third", no "a ton"."""
    return at + 1 < len(of.stems) and of.stems[at + 1] in of.lexicon.leads[of.stems[at]]


def _dates(of: Passage, draft: Draft) -> bool:
    """Whether so many months or years are what something is told of: "in ten months", "жеті айда"."""
    if draft.unit not in _PERIODS and not (draft.value == 1 and draft.unit in _MOMENTS):
        return False
    if draft.unit == "months" and draft.value > _YEAR:
        return False
    if any(
        draft.at - _APPOSED <= when.past <= draft.at or 0 <= when.at - draft.past < 2 for when in of.whens
    ):
        # "From 2019 to 2024, that is in five years": how long the period lasts.
        return False
    within = of.lexicon.words["periods.within"]
    return of.word(draft.at - 1) in within or of.words[draft.past - 1] in within


def _is_base(of: Passage, draft: Draft) -> bool:
    """Whether one of a unit is what a price is of: "бір кВт·сағ үшін 31,45 теңге"."""
    return draft.spoken and draft.value == 1 and of.word(draft.past) in of.lexicon.words["per.for"]


def _written(of: Passage, at: int, past: int) -> Draft | None:
    """A quantity written in digits; the words before token `past` belong to the one before."""
    pointed = _pointed(of, at)
    read = pointed or numeral(of.words[at], of.lexicon.words["decimal"][0])
    if read is None or (not pointed and (year_at(of, at) or is_label(of, at))):
        return None
    value, decimals = read
    draft = Draft(at - (pointed is not None), at + 1, at, value, decimals=decimals)
    _signed(of, draft, past)
    behind = at + 1
    if not decimals and of.touches(at) and (part := _VULGAR.get(of.word(behind))):
        # 2½ is as exact as 2.5.
        draft.value, draft.decimals, behind = value + part, -int(part.as_tuple().exponent), behind + 1
    elif not decimals and (half := half_at(of, behind)):
        # "4 жарым есе", "3 с половиной миллиона".
        draft.value, draft.decimals, behind = value + half[0], -int(half[0].as_tuple().exponent), half[1]
        draft.past = behind
    behind, draft.case = cased(of, behind)
    completed(of, draft, behind)
    before = of.word(draft.at - 1)
    if draft.negative and (before[:1].isalpha() or before in _CLOSED) and _never_negative(draft):
        draft.negative, draft.value, draft.at = False, -draft.value, draft.at + 1
    return draft


def _never_negative(draft: Draft) -> bool:
    """Whether a minus can only be a dash: "a yield of -190 centners"; none falls by more than all."""
    if draft.unit == "pct":
        return draft.value < -_WHOLE
    return dimension(draft.unit.partition("-per-")[0]) in _AMOUNTS


def _pointed(of: Passage, at: int) -> tuple[Decimal, int] | None:
    """The value and the decimals of a numeral that begins with its decimal sign: ".6%", "$.9 billion"."""
    word, point = of.words[at], at - 1
    if at == 0 or of.words[point] != of.lexicon.words["decimal"][0] or not of.touches(point):
        return None
    if not word.isdecimal() or (point and of.touches(point - 1) and of.words[point - 1] not in _OPENS):
        return None
    return Decimal(f"0.{word}"), len(word)


def _signed(of: Passage, draft: Draft, past: int) -> None:
    """Takes along a minus and a currency sign that stand before the numeral."""
    money = money_before(of, draft.at)
    if money is None and (code := code_at(of, draft.at - 1)):
        draft.unit, draft.unit_kind, draft.at = code, "currency", draft.at - 1
    elif (
        money
        and money[1] >= past
        and not _word_of_unit(of, money[1], draft.at)
        and (of.touches(draft.at - 1) or not (money[1] and of.words[money[1] - 1][0] in DIGITS))
    ):
        draft.unit, draft.at = money
        draft.unit_kind = "currency"
    at = draft.at - 1
    apart = at > 0 and of.words[at - 1] == "(" and draft.past < len(of.words) and _closes(of, draft)
    if at >= 0 and of.words[at] == "+" and (apart or of.touches(at)):
        draft.at, draft.signed, draft.direction = at, True, Direction.UP
    elif at >= 0 and of.words[at] in of.lexicon.words["minus"] and (apart or of.touches(at)):
        free = apart or at == 0 or not of.touches(at - 1) or of.words[at - 1] in "(["
        if free and of.words[at] != "—":
            draft.at, draft.negative = at, True
            draft.signed = of.word(at - 1) in ("(", ",", ":", ";") or at in (0, *of.sentences)
    elif at >= 0 and of.words[at] in of.lexicon.words["minus"] and of.words[at][0].isalpha():
        draft.at, draft.negative = at, True


def _closes(of: Passage, draft: Draft) -> bool:
    """Whether a bracket holds nothing but a sign and a percentage: "(- 20.4%)"."""
    return of.word(draft.past) == "%" and of.word(draft.past + 1) == ")"


def _word_of_unit(of: Passage, begin: int, at: int) -> bool:
    """Whether what stands before a numeral is a word, where a language writes units behind: "доллар 34"."""
    word = of.text[of.starts[begin] : of.ends[at - 1]]
    return of.lexicon.words["side"] == "after" and word.isalpha() and not word.isupper()
