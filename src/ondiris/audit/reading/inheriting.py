"""Bare numbers that take the unit of the amount beside them in the sentence."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.reading.held import TIMES, held, moves, near, take_unit, together
from ondiris.audit.reading.passage import Draft, Passage
from ondiris.audit.reading.percents import share_percents
from ondiris.audit.reading.units import ending

_THOUSAND = 1000
#: Two measures of one thing are no farther apart.
_LIKE = 3
#: How far a bare number may be before the one whose magnitude it shares.
_BESIDE = 2
#: How far before a number the verb of its change stands.
_VERB = 4
#: An amount and what it is rounded to are no farther apart, but for thousands.
_ROUNDED = Decimal("1.5")


def inherit(of: Passage, drafts: list[Draft]) -> None:
    """Money without its currency has that of the amount before: "12.6 billion dollars, then 15 billion".

    In brackets it has none: a conversion without its currency is an error, not an ellipsis. A bare number
    held against a counted or measured one is in its unit: "520 lorries in May (490 in April)".
    """
    if len(drafts) < 2:
        return
    _named_money(of, drafts)
    against = {term.past for term in of.terms if "compared" in term.says}
    share_percents(of, drafts, against)
    amounts = [draft for draft in drafts if draft.unit_kind != "ratio"]
    for low, high in reversed(list(pairwise(amounts))):
        _backwards(of, low, high)
    for by, low, high in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if _course(of, by, low, high):
            take_unit(low, by)
            take_unit(high, by)
    _forwards(of, amounts, against)


def _forwards(of: Passage, amounts: Sequence[Draft], against: set[int]) -> None:
    """Gives bare amounts the unit of the one before, and its magnitude where they share that too."""
    shares: Draft | None = None
    for place, (low, high) in enumerate(pairwise(amounts)):
        if _converted_behind(of, amounts, place):
            # "310 billion tenge ($640 million) and 96.9 billion ($200 million)".
            take_unit(high, amounts[place - 1])
            continue
        if not (high.unit or high.noun) and (_leads(of, low, high) or _ends(of, low, high)):
            take_unit(high, low)
            continue
        if low is shares and _beside(of, low, high):
            # "By rail 5.6 mln t in May and 5.5 mln t in June; by road 0.37 and 0.41".
            take_unit(high, low)
            high.value, high.scale, high.scaled = high.value.scaleb(low.scale), low.scale, True
        if high.unit or (high.noun and high.past not in of.phrased and not _verbal(of, high)):
            continue
        if _both_large(low, high):
            compared = not of.phrased.isdisjoint(range(low.past, high.at))
            if ("(" not in of.words[low.past : high.at] or compared) and together(of, low, high):
                take_unit(high, low)
                high.noun = ""
        elif _may_be_held(of, low, high) and held(of, low, high, against):
            share = low.scaled and not (high.scaled or high.spoken) and high.value * TIMES < low.value
            value = high.value.scaleb(low.scale) if share else high.value
            if near(low, value):
                take_unit(high, low)
                high.noun = low.noun
                if share:
                    high.value, high.scale, high.scaled = value, low.scale, True
                    shares = high


def _both_large(low: Draft, high: Draft) -> bool:
    """Whether both amounts are told in thousands at least, the first in a unit that the second may have."""
    bound = low.unit_kind == "currency" or (low.unit_kind == "measure" and near(low, high.value))
    large = high.scaled or (high.spoken and high.value >= _THOUSAND)
    return large and (low.scaled or low.value >= _THOUSAND) and bound and "-per-" not in low.unit


def _may_be_held(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a bare number may be held against a counted or measured one before it."""
    counted = (low.unit or low.noun) and not low.spoken and low.unit_kind != "currency"
    return bool(counted) and of.word(high.at - 1) not in of.lexicon.words["roles.index"]


def _converted_behind(of: Passage, amounts: Sequence[Draft], place: int) -> bool:
    """Whether bare money behind a conversion has one in brackets itself, and so is of the first currency."""
    if not place or place + 2 >= len(amounts):
        return False
    first, other, bare, behind = amounts[place - 1 : place + 3]
    if bare.unit or bare.noun or not bare.scaled or not first.scaled:
        return False
    money = {each.unit_kind for each in (first, other, behind)} == {"currency"}
    converts = money and other.unit == behind.unit != first.unit
    return converts and of.word(other.at - 1) == of.word(behind.at - 1) == "(" and together(of, first, bare)


def _beside(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a bare number is joined to another whose magnitude and unit it shares."""
    gap = of.words[low.past : high.at]
    bare = not (high.unit or high.noun or high.scaled or high.spoken)
    return bare and len(gap) == 1 and of.lexicon.gaps.get(gap[0]) == "and"


def _moved(of: Passage, draft: Draft) -> bool:
    """Whether a verb of change stands before a number that closes its clause: "at $2,614, losing 11.50"."""
    if draft.past > draft.head + 1 or of.word(draft.past)[:1].isalnum():
        return False  # "lost 212 points"
    return not moves(of).isdisjoint(range(draft.at - _VERB, draft.at + 1))


def _course(of: Passage, by: Draft, low: Draft, high: Draft) -> bool:
    """Whether bare numbers tell from what to what an amount before them leads: "up £5: from 38 to 43"."""
    words = of.lexicon.words
    if by.unit_kind not in ("currency", "measure") or not together(of, by, high):
        return False
    if low.unit or low.noun or high.unit or high.noun or of.word(high.past)[:1].isalnum():
        return False
    told = of.word(low.at - 1) in words["roles.from"] or low.case == "abl"
    told = told and (of.word(high.at - 1) in words["roles.to"] or high.case == "dat")
    return told and high.at - low.past < _BESIDE and by.scaled == low.scaled == high.scaled


def _ends(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a bare number closes its clause: "8,400 litres a cow; the best herd makes 11,200"."""
    words = of.lexicon.words
    if not together(of, low, high) or "(" in of.words[low.past : high.at]:
        return False
    if of.word(high.past) in words["change.more"] or of.word(high.past) in words["change.less"]:
        # "8400 дирхамов в месяц, на 600 дороже".
        return of.word(high.at - 1) in words["roles.by"] and low.unit_kind in ("currency", "measure")
    if of.word(high.past)[:1].isalnum() and (
        of.word(high.past) not in words["stop.words"]
        or of.stems[high.past] in words["words.points"]
        or of.word(high.past + 1)[:1].isalnum()
    ):
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
            or (low.unit_kind == "currency" and _moved(of, high))
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
    if _retold(of, low, high):
        take_unit(low, high)
        return
    if low.scaled and low.scale == high.scale and high.unit and not (low.unit or low.noun):
        gap = of.words[low.past : high.at]
        words = of.lexicon.words
        if gap and all(
            word in (",", ".") or of.lexicon.gaps.get(word) == "and" or word in words["roles.from"]
            for word in gap
        ):
            # "15.1 billion, 24.2 billion and 36.3 billion tenge".
            take_unit(low, high)
        return
    bare = not (low.unit or low.noun or low.scaled or low.spoken) and high.scaled and bool(high.unit)
    if not bare or high.spoken or high.at - low.past > _BESIDE or not together(of, low, high):
        return
    value = low.value.scaleb(high.scale)
    if near(high, value) and "(" not in of.words[low.past : high.at]:
        low.value, low.scale, low.scaled = value, high.scale, True
        take_unit(low, high)


def _retold(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether an amount is told again behind a comma, rounded: "4,134 million, about 4.1 billion dollars"."""
    if not (low.scaled and high.scaled and high.unit) or low.unit or low.noun:
        return False
    found = ending(of.lexicon.before, of, high.at) if of.word(low.past) == "," else None
    if found is None or "qualifier" not in found[0] or found[1] != low.past + 1:
        return False
    shifted = (high.value.scaleb(power) for power in (0, 3, -3))
    return any(low.value < _ROUNDED * each < _ROUNDED**2 * low.value for each in shifted)


def _verbal(of: Passage, draft: Draft) -> bool:
    """Whether what seems to be the noun is a word before a period: "the 513,000 counted in 2023"."""
    behind = draft.past + draft.noun.count(" ") + 1
    counted = of.word(draft.past - 2) in of.lexicon.words["words.before_counted"]
    return counted and any(0 <= when.at - behind <= 1 for when in of.whens)
