"""Units declared once: in a heading before a colon or bar, or by the amount before in the sentence."""

from bisect import bisect_left
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.reading.passage import BULLET, DIGITS, Draft, Passage
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
#: Two measures of one thing are no farther apart.
_LIKE = 3
#: How many words may stand between a bracket and the number that it holds against the one before.
_BRACKET = 4
#: How far a bare number may be before the one whose magnitude it shares.
_BESIDE = 2
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


def inherit(of: Passage, drafts: list[Draft]) -> None:
    """Money without its currency has that of the amount before: "12.6 billion dollars, then 15 billion".

    In brackets it has none: a conversion without its currency is an error, not an ellipsis. A bare number
    held against a counted or measured one is in its unit: "520 lorries in May (490 in April)".
    """
    if len(drafts) < 2:
        return
    _named_money(of, drafts)
    against = {term.past for term in of.terms if "compared" in term.says}
    for low, high in pairwise(drafts):
        bare = not (high.unit or high.noun or high.scaled or high.spoken)
        bare = bare and longest(of.lexicon.units, of, high.past) is None
        bare = bare and of.word(high.past) not in of.lexicon.words["words.out_of"]
        alike = _near(low, high.value) and (_held(of, low, high, against) or _parallel(of, low, high))
        if low.unit == "pct" and bare and alike and not _base(of, low, high):
            # "Rose 0.3 per cent in July after 0.5 in June".
            high.unit, high.unit_kind = low.unit, low.unit_kind
    amounts = [draft for draft in drafts if draft.unit_kind != "ratio"]
    for low, high in reversed(list(pairwise(amounts))):
        _backwards(of, low, high)
    for low, high in pairwise(amounts):
        if not (high.unit or high.noun) and (_leads(of, low, high) or _ends(of, low, high)):
            high.unit, high.unit_kind = low.unit, low.unit_kind
            continue
        if high.unit or (high.noun and high.past not in of.phrased and not _verbal(of, high)):
            continue
        bound = low.unit_kind == "currency" or (low.unit_kind == "measure" and _near(low, high.value))
        large = high.scaled or (high.spoken and high.value >= _THOUSAND)
        if large and (low.scaled or low.value >= _THOUSAND) and bound and "-per-" not in low.unit:
            inside = range(low.past, high.at)
            compared = not of.phrased.isdisjoint(inside)
            if ("(" not in of.words[low.past : high.at] or compared) and _together(of, low, high):
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


def _base(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a number is the amount that a growth before it is of: "930 cars, up 55% from 600"."""
    words = of.lexicon.words
    from_it = of.word(high.at - 1) in words["roles.from"] and of.word(low.at - 1) not in words["roles.to"]
    return from_it and low.decimals >= high.decimals


def _parallel(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether the same preposition stands before both: "shrank by 1.7 per cent; nominal ones grew by 4.4"."""
    word, behind = of.word(high.at - 1), of.word(high.past)
    if (
        behind == of.word(low.past)
        and behind in of.lexicon.words["stop.words"]
        and low.decimals == high.decimals
    ):
        # "6.2 per cent in towns and 3.8 in villages".
        return low.decimals > 0 and _together(of, low, high)
    return word == of.word(low.at - 1) and word in of.lexicon.words["roles.by"] and _together(of, low, high)


def _ends(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a bare number closes its clause: "8,400 litres a cow; the best herd makes 11,200"."""
    words = of.lexicon.words
    if not _together(of, low, high) or "(" in of.words[low.past : high.at]:
        return False
    if of.word(high.past) in words["change.more"] or of.word(high.past) in words["change.less"]:
        # "8400 дирхамов в месяц, на 600 дороже".
        return of.word(high.at - 1) in words["roles.by"] and low.unit_kind in ("currency", "measure")
    if of.word(high.past)[:1].isalnum():
        return False
    if low.unit_kind == "currency" and "-per-" not in low.unit and (high.scaled or high.spoken):
        return high.value >= _THOUSAND
    return (
        low.unit_kind in ("measure", "currency")
        and not (high.spoken or low.spoken)
        and low.scaled == high.scaled
        and (low.decimals > 0 or high.decimals == 0)
        and (
            (low.unit_kind == "currency" and of.word(low.at - 1) in words["roles.by"])
            or max(low.value, high.value) <= _LIKE * min(low.value, high.value)
        )
    )


def _leads(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a change leads to a bare number: "cheaper by 1.4 roubles, to 91.2", "up $250, from 1,450"."""
    gap = of.words[low.past : high.at]
    words = of.lexicon.words
    return (
        0 < len(gap) <= _BESIDE
        and low.unit != ""
        and low.unit_kind != "ratio"
        and (high.scaled or not low.scaled)
        and all(word == "," or word in words["roles.to"] or word in words["roles.from"] for word in gap)
        and gap != [","]
    )


def _named_money(of: Passage, drafts: list[Draft]) -> None:
    """Gives a word of several countries' money the one that the text names: "84 crowns, 210 Czech crowns"."""
    kinds = of.lexicon.words["money.kinds"]
    for draft in drafts:
        if meant := kinds.get(draft.unit):
            draft.unit = next((other.unit for other in drafts if other.unit in meant), draft.unit)


def _backwards(of: Passage, low: Draft, high: Draft) -> None:
    """ "Было 9,0, стало 9,6 млн тонн": a bare number takes magnitude and unit of the one right behind it."""
    if low.scaled and low.scale == high.scale and high.unit and not (low.unit or low.noun):
        gap = of.words[low.past : high.at]
        words = of.lexicon.words
        if gap and all(
            word in (",", ".") or of.lexicon.gaps.get(word) == "and" or word in words["roles.from"]
            for word in gap
        ):
            # "15.1 billion, 24.2 billion and 36.3 billion tenge".
            low.unit, low.unit_kind = high.unit, high.unit_kind
        return
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
