"""Numerals of four digits that name a year: "in 2024", "за 2023 год"; not "1 960 seats"."""

from ondiris.audit.reading.passage import Passage
from ondiris.audit.reading.signs import money_before
from ondiris.audit.reading.units import code_at, longest

#: Years that need no word of theirs, and those that need one before them.
YEARS = range(1900, 2101)
_OLD = range(1000, 1900)
#: What ends the bracket, or the first thing in it.
_ENDS = frozenset((")", ",", ";"))


def year_at(of: Passage, at: int) -> int:
    """The year that a numeral of four digits names, 0 where it counts something."""
    word = of.words[at]
    if len(word) != 4 or not word.isdecimal() or at in of.taken:
        return 0
    year = int(word)
    words = of.lexicon.words
    after = of.word(at + 1)
    if after in words["periods.year"] or after in words["periods.year_abbreviations"]:
        return year if 0 < year < 2200 else 0
    if of.stems[at + 1 : at + 2] and of.stems[at + 1] in words["periods.year"]:
        return year
    before = of.word(at - 1)
    if year in YEARS:
        return 0 if _counts(of, at, before) else year
    if year in _OLD and before in words["periods.before_year"] and before[0].isalpha():
        return year if not after or not after[0].isalpha() or after in words["stop.words"] else 0
    return 0


def _counts(of: Passage, at: int, before: str) -> bool:
    if at and (money_before(of, at) or code_at(of, at - 1)):
        return True
    if of.touches(at) and of.word(at + 1) not in "-–—,.;:)!?\"»”'/":
        return longest(of.lexicon.units, of, at + 1) is not None
    if of.word(at + 1) in of.lexicon.scales or _with_noun(of, at, before):
        return True
    found = longest(of.lexicon.units, of, at + 1)
    if not found:
        return False
    kind = found[0][1]
    if kind == "measure":
        return True
    if kind == "currency" and of.word(at + 1) in of.lexicon.words["periods.behind_year"]:
        # "In 2024 real wages grew": the word is one of the wages.
        return before not in of.lexicon.words["periods.before_year"] or not of.word(at + 2).isalpha()
    if kind in ("currency", "ratio") and of.words[found[1] - 1] != before:
        return True
    return before not in of.lexicon.words["periods.before_year"]


def _with_noun(of: Passage, at: int, before: str) -> bool:
    """Whether a noun behind the numeral says that it counts, where a year needs its word.

    In a bracket it stands alone, "(1920 орын)"; where nouns stand last, "тағы 2086 апат".
    """
    noun, words = of.word(at + 1), of.lexicon.words
    if not words["periods.year_abbreviations"] or not noun.isalpha():
        return False
    if {noun, of.stems[at + 1]} & (of.lexicon.months.keys() | words["stop.words"]):
        return False
    if before == "(":
        return of.word(at + 2) in _ENDS
    named = of.capital(at - 1) and before not in words["stop.words"]
    small = before.isalpha() and not named and not of.capital(at + 1)
    return small and words["side"] == "after" and before not in words["periods.before_year"]
