"""The sign of a currency before a numeral: $5, Rs. 500 crore, R1.2 billion."""

from ondiris.audit.reading.passage import Passage
from ondiris.audit.reading.units import ending, longest

#: What a sign may stand behind without a space.
_OPENS = frozenset("(-–—/[\"'“‘«")


def money_before(of: Passage, past: int) -> tuple[str, int] | None:
    """The currency whose sign ends before a token, and the token it begins at.

    The article of "a $3 loan" is no part of a sign; an abbreviation may end with a point.
    """
    money = ending(of.lexicon.signs, of, past)
    if money is None:
        return _abbreviated(of, past) or _letter(of, past)
    if money[1] < past - 1 and len(of.words[money[1]]) == 1 and not of.touches(money[1]):
        alone = next((sense for rest, sense in of.lexicon.signs[of.stems[past - 1]] if not rest), None)
        return (alone, past - 1) if alone else None
    return money


def _abbreviated(of: Passage, past: int) -> tuple[str, int] | None:
    """A sign in letters that a point ends: "Rs.17,616 crore", "Rs. 500"."""
    if past < 2 or of.words[past - 1] != "." or not of.touches(past - 2) or past - 1 in of.sentences:
        return None
    known = of.words[past - 2] in of.lexicon.words["abbreviations.words"]
    return ending(of.lexicon.signs, of, past - 1) if known else None


def _letter(of: Passage, past: int) -> tuple[str, int] | None:
    """A capital letter right at an amount: R1.2 billion, P42,600, N65 a litre; but not the Q4 or a K9."""
    at = past - 1
    unit: str = of.lexicon.words["money.letters"].get(of.word(at), "")
    if not unit or not of.touches(at) or not of.capital(at) or not of.is_number(past):
        return None
    if at and of.touches(at - 1) and of.words[at - 1] not in _OPENS:
        return None
    return (unit, at) if _amount(of, past) else None


def _amount(of: Passage, at: int) -> bool:
    """Whether a numeral is printed as amounts are: in thousands, with a magnitude, or as a price."""
    lexicon, behind = of.lexicon, at + 1
    if "," in of.words[at] or " " in of.words[at]:
        return True
    if of.word(behind) == "-" and of.touches(at):
        return of.word(behind + 1) in lexicon.scales
    if of.word(behind) in lexicon.scales:
        return True
    if of.word(behind) in lexicon.attached:
        return of.touches(at) and not of.capital(behind)
    priced = of.word(behind) in lexicon.words["per.words"]
    return priced and longest(lexicon.denominators, of, behind + 1) is not None
