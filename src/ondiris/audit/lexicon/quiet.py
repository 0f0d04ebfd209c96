"""Words between spaces that tell nothing to who reads for numbers: most words of most texts."""

from collections.abc import Collection, Iterable

from ondiris.audit.lexicon.marks import BULLET, NUMERAL, PERIOD, Marks
from ondiris.audit.lexicon.pieces import PIECE
from ondiris.audit.lexicon.stems import LARGEST

#: So much for what tells: the sum of a paragraph that holds it is below nothing, whatever else it holds.
TELLS = -(1 << 60)
#: And so much more, besides its tokens, for what tells if it is written with a capital.
CAPITAL = 1 << 30


class Quiet(dict[str, int]):
    """What stands between two spaces of a folded text -> how many tokens it is; `TELLS` where one tells.

    It tells where it may be of a number, in digits or in words (`numbers`), of a period, or of a change, or
    where its stem is one of `telling`. What is a month only with a capital, as "May", adds `CAPITAL`.
    """

    def __init__(
        self, marks: Marks, numbers: Collection[str], capitals: Iterable[str], telling: Collection[str]
    ) -> None:
        super().__init__()
        self._marks = marks
        self._numbers = frozenset(numbers)
        self._capitals = frozenset(capitals) - marks.spans
        self._telling = telling

    def __missing__(self, piece: str) -> int:
        if len(self) > LARGEST:
            self.clear()
        tokens = PIECE.findall(piece)
        told = TELLS if any(map(self._tells, tokens)) else len(tokens)
        found = self[piece] = told if told < 0 or self._capitals.isdisjoint(tokens) else told + CAPITAL
        return found

    def _tells(self, word: str) -> bool:
        flags, stem = self._marks[word], self._marks.stems[word]
        if flags & NUMERAL or word == BULLET or not self._numbers.isdisjoint((word, stem)):
            return True
        return stem in self._telling or (flags & PERIOD > 0 and word not in self._capitals)
