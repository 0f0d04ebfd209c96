"""Units declared once, in a heading before a colon or bar."""

from bisect import bisect_left

from ondiris.audit.lexicon.marks import BULLET
from ondiris.audit.reading.passage import DIGITS, Draft, Passage
from ondiris.audit.reading.units import longest, scale_after

_SIGNS = (":", "|")
#: Words of a heading that are looked at.
_LONGEST = 12
_OPENS = (",", "(", ";")
#: Units that date a heading and count nothing behind it: "Headcount at year end: 7,912".
_SPANS = ("days", "months", "years")
#: Words of a rate behind the unit of a heading: "a year".
_RATE = 2


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
            counted = draft.noun and not (kind == "measured" and draft.decimals)
            if draft.unit or counted or draft.scaled:
                continue
            if kind == "count" and (draft.decimals or (word == ":" and draft.at > row)):
                continue
            draft.unit, draft.unit_kind, draft.noun = unit, kind, ""
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
            if told := _measure(of, at, end, sign):
                return opens, *told, "measured"
            if at >= end or of.words[at] not in of.lexicon.words["stop.words"]:
                break
    opening = max(begin, of.bounds(of.sentence_of(sign))[0])
    opening += of.words[opening] in of.lexicon.words["stop.words"]
    told = _measure(of, opening, end, sign) if opens < opening + 2 else None
    if told and told[0] and told[1]:
        # "Roubles, billion: tax 12.6", "млрд рублей: налоги 12,6".
        return opening, *told, "measured"
    if any(word[0] in DIGITS for word in heading):
        return None
    for at in range(begin, end):
        found = longest(of.lexicon.units, of, at)
        if found and found[0][1] == "count" and found[1] <= end and found[0][0] not in _SPANS:
            return at, 0, found[0][0], "count"
    return None


def _measure(of: Passage, at: int, end: int, sign: int) -> tuple[int, str] | None:
    """Exponent and unit of a heading's words up to its sign: "thousand tonnes", "PLN billion, a year"."""
    exponent, behind = scale_after(of, at, True)
    if exponent and behind >= end:
        # "Arrivals, thousand: 412".
        return exponent, ""
    found = longest(of.lexicon.units, of, behind)
    if found is None or not found[0][0]:
        return None
    past = found[1]
    if not exponent and past < sign:
        exponent, past = scale_after(of, past + (of.words[past] == ","), True)
    if past < end and past > at + 1 and of.words[past] in of.lexicon.words["per.words"]:
        past = min(past + _RATE, end)
    return (exponent, found[0][0]) if end <= past <= sign else None


def _row_end(of: Passage, place: int) -> int:
    """The token behind the row or the sentence that a sign stands in, with the bullets that follow in it."""
    sentence = of.sentence_of(place)
    past = of.sentences[sentence]
    while past < len(of.words) and of.words[past - 1] == BULLET:
        sentence += 1
        past = of.sentences[sentence]
    stop = of.text.find("\n", of.ends[place], of.ends[past - 1])
    while stop >= 0 and past > place + 1 and of.starts[past - 1] > stop:
        past -= 1
    return past
