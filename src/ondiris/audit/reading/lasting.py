"""How long something took, where the words for it also compare with a time before: "10 жыл ішінде"."""

from ondiris.audit.dimensions import TIMES
from ondiris.audit.reading.passage import Passage, Term

#: A year has more digits.
_DIGITS = 2


def is_measured(of: Passage, term: Term) -> bool:
    """Whether a number right before the words of a comparison says that they are a span of time."""
    if "base" not in term.says or term.at == 0:
        return False
    units = of.lexicon.units.get(of.stems[term.at], ())
    if not any(unit in TIMES and not rest for rest, (unit, _) in units):
        return False
    word = of.word(term.at - 1)
    if of.is_number(term.at - 1):
        return len(word) <= _DIGITS and word.isdigit() and int(word) > 1  # "2023 жыл ішінде" is a year
    return of.lexicon.cardinals.get(word, 0) > 1
