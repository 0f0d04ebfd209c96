"""What the words of a sentence name, in these words or in others of the same sense: "made", "turned out"."""

from dataclasses import dataclass
from functools import cache

from ondiris.audit.view import View
from ondiris.model.pattern import pattern

#: So many letters of a word are the same in every case; shorter words are the same throughout.
_STEM = 5
_WORD = pattern(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Told:
    """The beginnings of the words of a sentence, and of those that say the same."""

    stems: frozenset[str]
    senses: tuple[str, ...]

    def __contains__(self, word: str) -> bool:
        return word[:_STEM] in self.stems or word.startswith(self.senses)


def told_in(view: View, number: int) -> Told:
    """What the sentence of a number names."""
    words = _WORD.findall(view.sentence(number))
    groups = _groups(view.words(view.claims[number], "one_sense"))
    senses = (group for group in groups if any(word.startswith(group) for word in words))
    return Told(frozenset(word[:_STEM] for word in words), tuple(each for group in senses for each in group))


@cache
def _groups(listed: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(group.split("|")) for group in listed)
