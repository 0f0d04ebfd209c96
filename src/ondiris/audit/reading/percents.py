"""Bare numbers beside a percentage that are per cent too: "rose 0.3 per cent in July after 0.5 in June"."""

from collections.abc import Sequence
from itertools import pairwise

from ondiris.audit.reading.held import held, moves, near, take_unit, together
from ondiris.audit.reading.passage import Draft, Passage
from ondiris.audit.reading.units import longest


def share_percents(of: Passage, drafts: Sequence[Draft], against: set[int]) -> None:
    """Gives per cent to them; `against` are the tokens behind words of comparison."""
    for low, high in pairwise(drafts):
        if low.unit != "pct" or high.unit or high.noun or high.scaled or high.spoken:
            continue
        bare = longest(of.lexicon.units, of, high.past) is None
        bare = bare and of.word(high.past) not in of.lexicon.words["words.out_of"]
        bare = bare and of.word(high.at - 1) not in of.lexicon.words["roles.index"]
        alike = near(low, high.value) and (held(of, low, high, against) or _parallel(of, low, high))
        if bare and alike and not _base(of, low, high):
            take_unit(high, low)


def _parallel(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether the same preposition stands before both: "shrank by 1.7 per cent; nominal ones grew by 4.4"."""
    word, behind = of.word(high.at - 1), of.word(high.past)
    if (
        behind == of.word(low.past)
        and behind in of.lexicon.words["stop.words"]
        and low.decimals == high.decimals
    ):
        # "6.2 per cent in towns and 3.8 in villages".
        return low.decimals > 0 and together(of, low, high)
    return word == of.word(low.at - 1) and word in of.lexicon.words["roles.by"] and together(of, low, high)


def _base(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether a number is the amount that a growth before it is of: "930 cars, up 55% from 600"."""
    words = of.lexicon.words
    from_it = of.word(high.at - 1) in words["roles.from"] and of.word(low.at - 1) not in words["roles.to"]
    if from_it and not moves(of).isdisjoint((high.at - 1, high.at)):
        return False  # "11.4 per cent, up from 9.9": it is the level that moved
    return from_it and low.decimals >= high.decimals
