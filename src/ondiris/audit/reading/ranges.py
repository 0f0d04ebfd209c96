"""Two numbers that are one range, and bare numbers that share the unit of a neighbour."""

from ondiris.audit.reading.passage import Draft, Passage
from ondiris.audit.reading.units import ending

_DASHES = frozenset("-–—")
_TENS, _HUNDRED = 10, 100
#: A range of a change whose ends are farther apart is none: the second is what the change led to.
_THRICE = 3


def join_ranges(of: Passage, drafts: list[Draft]) -> list[Draft]:
    """Gives both ends of a range its unit and limits; drops scores and what else a dash joins."""
    gaps = of.lexicon.gaps
    dropped: set[int] = set()
    for place in range(len(drafts) - 1):
        low, high = drafts[place], drafts[place + 1]
        gap = " ".join(of.stems[low.past : high.at])
        meaning = gaps.get(gap) if gap else _minus_is_dash(of, low, high) or _cased(of, low, high)
        if meaning is None:
            continue
        named = low.unit or high.unit or low.noun or high.noun
        bare = not (low.scaled or high.scaled or low.decimals or high.decimals)
        if meaning == "range" and not named and bare:
            dropped |= {place, place + 1}
            continue
        if meaning == "to" and _leads_to(of, low, high):
            continue
        if _shares(low, high):
            _share(low, high)
            if of.word(low.at - 2) in of.lexicon.words["roles.became"]:
                continue  # "the price went from 4,100 to 4,510"
            if (meaning != "and" or _between(of, low)) and low.value <= high.value:
                low.low = high.low = low.value
                low.high = high.high = high.value
    return [draft for place, draft in enumerate(drafts) if place not in dropped]


def _leads_to(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a change leads to an amount: "an increase of 0.4 million tonnes to 12.5 million tonnes"."""
    if low.unit != high.unit or not low.unit or high.value <= low.value * _THRICE:
        return False
    found = ending(of.lexicon.before, of, low.at)
    role = found[0].get("role") if found else None
    if role == "by" and low.scaled == high.scaled and low.unit_kind != "ratio":
        return True  # "by 2,300 tonnes to 17,600 tonnes", but "by 2 to 17 million tonnes"
    return high.value > low.value * _TENS and role not in ("from", "between", "to")


def _between(of: Passage, low: Draft) -> bool:
    found = ending(of.lexicon.before, of, low.at)
    return found is not None and found[0].get("role") == "between"


def _minus_is_dash(of: Passage, low: Draft, high: Draft) -> str | None:
    """A minus right behind a number is the dash of a range."""
    if not high.negative or high.at != low.past or of.words[high.at] not in _DASHES:
        return None
    if low.unit and not of.touches(high.at - 1):
        # "In a month -0.4%".
        return None
    high.negative, high.value, high.at = False, -high.value, high.at + 1
    return "range"


def _cased(of: Passage, low: Draft, high: Draft) -> str | None:
    """Where a case ending says `from`, nothing need stand between both: "5-тен 8 пайызға дейін"."""
    if low.unit or low.noun or low.case != "abl" or low.past != high.at:
        return None
    words, behind = of.lexicon.words, of.word(high.past)
    compared = high.case != "dat" or behind in words["change.comparatives"]
    return "to" if behind in words["roles.after_to"] or not compared else None


def _shares(low: Draft, high: Draft) -> bool:
    """Whether the unit of one is the other's too: the first is bare, or has a currency sign for both."""
    if low.noun or ("fold" in (low.unit, high.unit) and low.spoken != high.spoken):
        # "120 today - five times as many": times in words are of no bare number.
        return False
    if high.unit == "pct" and not low.unit and low.value > high.value and low.value > _HUNDRED:
        return False  # "9,940 or 70%"
    bare = not high.unit and not high.noun
    # "310 billion tenge at 5 tenge a rouble": what is so much larger was paid at the rate.
    rated = low.unit_kind == "currency" and high.unit.startswith(f"{low.unit}-per-")
    rated = rated and low.scale == high.scale and low.value <= high.value * _TENS
    return not low.unit or low.unit == high.unit or rated or (low.unit_kind == "currency" and bare)


def _hundreds(low: Draft, high: Draft) -> bool:
    """Whether the hundreds of the second are the first one's too: "two or three hundred"."""
    spoken = low.spoken and high.spoken and not low.unit and low.value < _TENS
    return spoken and high.value % _HUNDRED == 0 and low.value < high.value / _HUNDRED < _TENS


def _share(low: Draft, high: Draft) -> None:
    if _hundreds(low, high):
        low.value *= _HUNDRED
    if low.unit and not high.unit:
        high.unit, high.unit_kind, high.noun = low.unit, low.unit_kind, ""
    if not low.unit or high.unit.startswith(f"{low.unit}-per-"):  # "between $690 and $705 a tonne"
        low.unit, low.unit_kind, low.noun = high.unit, high.unit_kind, high.noun
    if not low.scaled and high.scaled and _one_size(low, high):
        low.value, low.scale, low.scaled = low.value.scaleb(high.scale), high.scale, True


def _one_size(low: Draft, high: Draft) -> bool:
    """Whether a bare number is in the magnitude told behind the next: "3.8 and 2.9 million"."""
    told = high.value.scaleb(-high.scale)
    printed = low.decimals == high.decimals and (low.decimals > 0 or low.value >= _TENS)
    return low.value < told or (printed and low.value < told * _TENS)
