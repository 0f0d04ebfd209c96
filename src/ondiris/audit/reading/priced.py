"""What a rate is of, told before its amount: "сағатына 60 км", "a euro cost 94 rupees"."""

from ondiris.audit.reading.passage import Passage
from ondiris.audit.reading.units import longest


def per_before(of: Passage, at: int) -> str:
    """What a rate is of, where it stands before it: "сағатына 60 км", "бір доллар үшін 445 теңге"."""
    words = of.lexicon.words
    if of.words[at - 1] in words["per.before"] and not _counted(of, at - 1):
        return f"-per-{words['per.before'][of.words[at - 1]]}"
    if of.words[at - 1] in words["per.costs"]:
        return _per_one(of, at - 1, costs=True)
    if of.word(at - 1) not in words["per.for"] and words["per.one"]:
        return _per_one(of, at)
    if of.words[at - 1] in words["per.for"]:
        for begin in range(max(at - 4, 0), at - 1):
            found = longest(of.lexicon.units, of, begin)
            if found and found[1] == at - 1 and found[0][1] == "currency":
                return f"-per-{found[0][0]}"
    return ""


def _per_one(of: Passage, at: int, costs: bool = False) -> str:
    """The currency of which one unit is told before its price: "бір доллар 34 лира", "a euro cost 94"."""
    for begin in range(max(at - 3, 1 - costs), at):
        found = longest(of.lexicon.units, of, begin)
        if found and found[1] == at and found[0][1] == "currency":
            one = not _counted(of, begin) if costs else of.words[begin - 1] in of.lexicon.words["per.one"]
            return f"-per-{found[0][0]}" if one else ""
    return ""


def _counted(of: Passage, at: int) -> bool:
    """Whether a number stands before a token, in digits, in words or as a magnitude."""
    before = of.word(at - 1) if at else ""
    return bool(at) and (
        of.is_number(at - 1) or before in of.lexicon.cardinals or before in of.lexicon.scales
    )
