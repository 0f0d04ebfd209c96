"""Words between spaces that tell nothing to who reads for numbers: most words of most texts."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from ondiris.audit.lexicon.marks import BULLET
from ondiris.audit.lexicon.pieces import PIECE
from ondiris.audit.lexicon.stems import LARGEST, Stems

#: So much for what tells: the sum of a paragraph that holds it is below nothing, whatever else it holds.
TELLS = -(1 << 62)
#: So much more, besides its tokens, for what tells if it is written with a capital; and if a unit follows.
CAPITAL, WEAK = 1 << 24, 1 << 44
#: A word such as "one" is less than this.
_SMALL = 10


class Telling(NamedTuple):
    """Words and stems that tell; those that do with a capital, as "May"; those that do before `counted`."""

    always: frozenset[str]
    capitals: frozenset[str]
    weak: frozenset[str]
    counted: frozenset[str]


def telling_words(always: Collection[str], tables: Mapping[str, Any]) -> Telling:
    """What tells by the tables of a lexicon."""
    words, months = tables["words"], frozenset(tables["months"])
    weak = {word for word in words["words.weak"] if tables["cardinals"].get(word, _SMALL) < _SMALL}
    larger = words["words.weak"] - weak  # "a hundred", "dozens": told whatever follows
    told = frozenset((BULLET, *always, *larger, *(() if words["capital_months"] else months)))
    joined = (words[f"words.{name}"] for name in ("points", "wholes", "joiners"))
    counted = frozenset(("(", *weak, *tables["units"], *words["tenths"], *words["halves.begin"])).union(
        *joined
    )
    return Telling(told, months - told, frozenset() if tables["cases"] else frozenset(weak - told), counted)


class Quiet(dict[str, int]):
    """What stands between two spaces of a folded text without digits -> how many tokens it is.

    `TELLS` where one of them may be of a number in words, of a period, or of a change; where that depends on
    more than the words between these spaces, `CAPITAL` or `WEAK` is added.
    """

    def __init__(self, stems: Stems, telling: Telling) -> None:
        super().__init__()
        self._stems = stems
        self._told = telling

    def __missing__(self, piece: str) -> int:
        if len(self) > LARGEST:
            self.clear()
        found = self[piece] = self._told_by(PIECE.findall(piece))
        return found

    def _told_by(self, tokens: list[str]) -> int:
        always, capitals, weak, _ = self._told
        found = len(tokens)
        for at, word in enumerate(tokens):
            stem = self._stems[word]
            if word in capitals:
                found += CAPITAL
            elif stem in capitals:
                return TELLS
            elif word in weak and stem not in always:
                if at + 1 < len(tokens) and self.counts(tokens[at + 1]):
                    return TELLS
                found += WEAK if at + 1 == len(tokens) else 0
            elif word in always or stem in always:
                return TELLS
        return found

    def counts(self, piece: str) -> bool:
        """Whether a number such as "one" counts before this: a unit may begin with it."""
        word = PIECE.findall(piece)[0]
        return word in self._told.counted or self._stems[word] in self._told.counted
