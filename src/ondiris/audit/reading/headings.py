"""Units declared once: in a heading before a colon or bar, or by the amount before in the sentence."""

from bisect import bisect_left
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.reading.passage import DIGITS, Draft, Passage
from ondiris.audit.reading.units import longest, scale_after

_SIGNS = (":", "|")
#: Words of a heading that are looked at.
_LONGEST = 12
_OPENS = (",", "(", ";")
#: Units that date a heading and count nothing behind it: "Headcount at year end: 7,912".
_SPANS = ("days", "months", "years")
#: How far a bare number may be from the one it is held against, and how much larger one may be.
_APART, _TIMES = 30, 20
_THOUSAND = 1000
#: How many words may stand between a bracket and the number that it holds against the one before.
_BRACKET = 4
#: How far a bare number may be before the one whose magnitude it shares.
_BESIDE = 2


def head_units(of: Passage, drafts: list[Draft]) -> list[Draft]:
    """Gives bare numbers the scale and unit of their heading: "Steel, thousand tonnes: 1,302.7".

    Words of a unit in a heading are no quantity. A row of a table is a line of the text.
    """
    places = [draft.at for draft in drafts]
    dropped: set[int] = set()
    begun = 0
    for place, word in enumerate(of.words):
        if word not in _SIGNS:
            continue
        declared = _declared(of, max(begun, place - _LONGEST), place)
        row = begun = place + 1
        if declared is None:
            continue
        opens, exponent, unit, kind = declared
        if kind == "measured":
            inside = range(bisect_left(places, opens), bisect_left(places, place))
            dropped.update(number for number in inside if drafts[number].spoken)
        past = _row_end(of, place)
        for draft in drafts[bisect_left(places, row) : bisect_left(places, past)]:
            if draft.unit or draft.noun or draft.scaled:
                continue
            if kind == "count" and (draft.decimals or (word == ":" and draft.at > row)):
                continue
            draft.unit, draft.unit_kind = unit, kind
            if exponent:
                draft.value, draft.scale, draft.scaled = draft.value.scaleb(exponent), exponent, True
    return [draft for number, draft in enumerate(drafts) if number not in dropped] if dropped else drafts


def _declared(of: Passage, begin: int, sign: int) -> tuple[int, int, str, str] | None:
    """Where the unit of a heading begins, its exponent, code and kind."""
    end = sign
    while end > begin and of.words[end - 1] in (")", ".", "]"):
        end -= 1
    heading = of.words[begin:end]
    opens = max((begin + at for at, word in enumerate(heading) if word in _OPENS), default=-1)
    if opens >= 0:
        for at in (opens + 1, opens + 2):
            exponent, behind = scale_after(of, at, True)
            found = longest(of.lexicon.units, of, behind)
            if found and found[0][0] and end <= found[1] <= sign:
                return opens, exponent, found[0][0], "measured"
            if at >= end or of.words[at] not in of.lexicon.words["stop.words"]:
                break
    if any(word[0] in DIGITS for word in heading):
        return None
    for at in range(begin, end):
        found = longest(of.lexicon.units, of, at)
        if found and found[0][1] == "count" and found[1] <= end and found[0][0] not in _SPANS:
            return at, 0, found[0][0], "count"
    return None


def _row_end(of: Passage, place: int) -> int:
    """The token behind the row or the sentence that a sign stands in."""
    past = of.sentences[of.sentence_of(place)]
    stop = of.text.find("\n", of.ends[place], of.ends[past - 1])
    while stop >= 0 and past > place + 1 and of.starts[past - 1] > stop:
        past -= 1
    return past


def inherit(of: Passage, drafts: list[Draft]) -> None:
    """Money without its currency has that of the amount before: "12.6 billion dollars, then 15 billion".

    In brackets it has none: a conversion without its currency is an error, not an ellipsis. A bare number
    held against a counted or measured one is in its unit: "520 lorries in May (490 in April)".
    """
    amounts = [draft for draft in drafts if draft.unit_kind != "ratio"]
    against = {term.past for term in of.terms if "compared" in term.says} if len(amounts) > 1 else set()
    for low, high in pairwise(amounts):
        _backwards(of, low, high)
        if high.unit or (high.noun and high.past not in of.phrased and not _verbal(of, high)):
            continue
        bound = low.unit_kind == "currency" or (low.unit_kind == "measure" and _near(low, high.value))
        large = high.scaled or (high.spoken and high.value >= _THOUSAND)
        if large and low.scaled and bound and "-per-" not in low.unit:
            if "(" not in of.words[low.past : high.at] and _together(of, low, high):
                high.unit, high.unit_kind, high.noun = low.unit, low.unit_kind, ""
        elif (
            (low.unit or low.noun)
            and not low.spoken
            and low.unit_kind != "currency"
            and _held(of, low, high, against)
        ):
            value, share = high.value, low.scaled and not (high.scaled or high.spoken)
            share = share and high.value * _TIMES < low.value
            if share:
                value = value.scaleb(low.scale)
            if _near(low, value):
                high.unit, high.unit_kind, high.noun = low.unit, low.unit_kind, low.noun
                if share:
                    high.value, high.scale, high.scaled = value, low.scale, True


def _backwards(of: Passage, low: Draft, high: Draft) -> None:
    """ "Было 9,0, стало 9,6 млн тонн": a bare number takes magnitude and unit of the one right behind it."""
    bare = not (low.unit or low.noun or low.scaled or low.spoken) and high.scaled and bool(high.unit)
    if not bare or high.spoken or high.at - low.past > _BESIDE or not _together(of, low, high):
        return
    value = low.value.scaleb(high.scale)
    if _near(high, value) and "(" not in of.words[low.past : high.at]:
        low.value, low.scale, low.scaled = value, high.scale, True
        low.unit, low.unit_kind = high.unit, high.unit_kind


def _near(low: Draft, value: Decimal) -> bool:
    small, large = sorted((abs(low.value), abs(value)))
    return large <= small * _TIMES


def _held(of: Passage, low: Draft, high: Draft, against: set[int]) -> bool:
    """Whether words of comparison, a bracket or another period part a bare number from the one before."""
    apart = of.sentence_of(high.head) - of.sentence_of(low.head)
    if apart > 1 or high.at - low.past > _APART:
        return False
    if not apart and (
        "(" in of.words[max(low.past, high.at - _BRACKET) : high.at]
        or not against.isdisjoint(range(high.at - 2, high.at + 1))
    ):
        return True
    told = [(when.at, when.past) for when in of.whens]
    if not apart:
        # "Last year 36,000 tractors, the year before 30,000".
        bounds = of.bounds(of.sentence_of(low.head))
        first = bisect_left(of.terms, bounds[0], key=lambda term: term.at)
        for place in range(first, len(of.terms)):
            term = of.terms[place]
            if term.at >= bounds[1]:
                break
            if "when" in term.says or "base" in term.says:
                told.append((term.at, term.past))
    return any((low.past <= at and past <= high.at) or 0 <= at - high.past < 3 for at, past in told) and any(
        past <= low.at or 0 <= at - low.past < _APART for at, past in told
    )


def _verbal(of: Passage, draft: Draft) -> bool:
    """Whether what seems to be the noun is a word before a period: "the 513,000 counted in 2023"."""
    behind = draft.past + draft.noun.count(" ") + 1
    return any(0 <= when.at - behind <= 1 for when in of.whens) and of.word(draft.past - 2) in ("the", "than")


def _together(of: Passage, low: Draft, high: Draft) -> bool:
    return of.sentence_of(low.head) == of.sentence_of(high.head)
