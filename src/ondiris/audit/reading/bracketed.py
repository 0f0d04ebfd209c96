"""Two numbers whose unit stands behind both: "301,8 (301,3) мың адам", "36 (отыз алты) теңге"."""

from ondiris.audit.reading.passage import Passage
from ondiris.audit.reading.spoken import cardinal_of, scale_at
from ondiris.audit.reading.units import longest

#: How many tokens a bracket has that parts a number from its unit.
_MOST = 24


def behind_bracket(of: Passage, past: int) -> int:
    """The token at which the unit of a number that ends before `past` stands, a bracket between; or 0.

    The bracket is behind the number, or the number is the last thing in it.
    """
    if of.word(past) == "(":
        end = next((at for at in range(past + 2, past + _MOST) if of.word(at) == ")"), 0)
        told = end and _number(of, end - 1)
    elif of.word(past) == ")":
        begin = next((at for at in range(past - 2, max(past - _MOST, 0), -1) if of.word(at) == "("), 0)
        end = past
        told = begin and of.is_number(begin - 1) and _number(of, past - 1)
    else:
        return 0
    if not told:
        return 0
    unit = longest(of.lexicon.units, of, end + 1)
    return end + 1 if scale_at(of, end + 1) > 2 or (unit and unit[0][0]) else 0


def _number(of: Passage, at: int) -> bool:
    """Whether a numeral in digits or words ends at a token."""
    spoken = cardinal_of(of.lexicon, of.words[at], of.stems[at]) is not None or scale_at(of, at) > 2
    return of.is_number(at) or spoken
