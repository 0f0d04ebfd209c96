"""Words without their endings, so that a lexicon of base forms finds the inflected words of a text.

Two styles, by the `[stems]` table of reading.toml. `strip` takes the longest ending off every word, in
the lexicon and in the text alike. `known` takes endings off, one behind another, where a word of the
lexicon is left: right for languages that pile suffixes up. A word of the lexicon that ends in `*` stands
for all words that begin so; words `apart` share their stem with no other.
"""

from collections.abc import Iterable, Mapping
from typing import Any

#: Distinct words kept with their stems: a text has some ten thousand; a hostile one cannot fill the memory.
LARGEST = 200_000
_DEEPEST = 4
#: Ends the stem of a word that only looks like a form of another: "стал" is no "сталь".
_APART = "="


class Stems(dict[str, str]):
    """A word of a folded text -> its stem; made when first asked for, then kept."""

    def __init__(self, table: Mapping[str, Any], patterns: Iterable[str], known: Iterable[str] = ()) -> None:
        super().__init__()
        self.shortest = int(table.get("shortest", 3))
        self.endings = frozenset(table.get("endings", ()))
        self.longest = max((len(ending) for ending in self.endings), default=0)
        self.kept = frozenset(table.get("kept", ()))
        self.apart = frozenset(table.get("apart", ()))
        self.strips = table.get("style") != "known"
        self.known = frozenset(known)
        self.patterns = frozenset(patterns)
        self.narrowest = min((len(pattern) for pattern in self.patterns), default=99)

    def __missing__(self, word: str) -> str:
        if len(self) > LARGEST:
            self.clear()
        found = self[word] = self._stem(word)
        return found

    def _stem(self, word: str) -> str:
        if len(word) > 40 or not word[0].isalpha():
            return word
        for size in range(len(word), self.narrowest - 1, -1):
            if word[:size] in self.patterns:
                return word[:size] + "*"
        if word in self.apart:
            return word + _APART
        if word in self.kept or len(word) <= self.shortest:
            return word
        return self._stripped(word) if self.strips else self._known(word)

    def _stripped(self, word: str) -> str:
        for size in range(min(self.longest, len(word) - self.shortest), 0, -1):
            if word[-size:] in self.endings:
                return word[:-size]
        return word

    def _known(self, word: str) -> str:
        """The shortest word of the lexicon that endings behind one another lead to, else the word."""
        found, shapes = word, [word]
        for _ in range(_DEEPEST):
            shapes = [
                shape[:-size]
                for shape in shapes
                for size in range(min(self.longest, len(shape) - self.shortest), 0, -1)
                if shape[-size:] in self.endings
            ]
            for shape in shapes:
                if shape in self.kept:
                    return shape
                if shape in self.known and len(shape) < len(found):
                    found = shape
        return found
