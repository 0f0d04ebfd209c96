"""What a word may be, as flags: one look-up a word decides whether any closer look is taken."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ondiris.audit.lexicon.stems import LARGEST, Stems

NUMERAL, STARTER, PERIOD, YEAR, BREAK, END, HEDGE, LEAD = 1, 2, 4, 8, 16, 32, 64, 128
#: Parts the items of a list within a line.
BULLET = "•"
_ENDS = frozenset(".!?…" + BULLET)
_DIGITS = frozenset("0123456789")
#: Words of periods; and signs that are only with a digit right behind them: "Q1".
SPANS = ("month", "quarter", "half", "half_of_year")
_SIGNS = ("quarter_sign", "half_sign")


class Marks(dict[str, int]):
    """A word of a folded text -> its flags, 0 for most words; kept as stems are."""

    def __init__(
        self,
        stems: Stems,
        starters: frozenset[str],
        leads: Collection[str],
        months: Mapping[str, int],
        words: Mapping[str, Any],
        hedges: Iterable[str],
    ) -> None:
        super().__init__()
        self.stems = stems
        self.starters = starters
        self.leads = leads
        self.hedges = frozenset(hedges)
        self.breaks: frozenset[str] = words["change.clause_ends"]
        self.periods = frozenset(months).union(*(words[f"periods.{name}"] for name in (*SPANS, *_SIGNS)))

    def __missing__(self, word: str) -> int:
        if len(self) > LARGEST:
            self.clear()
        found = self[word] = self._flags(word)
        return found

    def _flags(self, word: str) -> int:
        if word[0] in _DIGITS:
            return NUMERAL | (YEAR if len(word) == 4 and word.isdecimal() else 0)
        stem = self.stems[word]
        found = HEDGE if stem in self.hedges else 0
        found |= END if word in _ENDS else 0
        if word in self.breaks:
            found |= BREAK
        if word in self.starters or stem in self.starters:
            found |= STARTER
        if stem in self.leads:
            found |= LEAD
        if word in self.periods or stem in self.periods:
            found |= PERIOD
        return found
