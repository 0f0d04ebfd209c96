"""Whether words of the tables of audit.toml stand in a piece of a text."""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import compress

from ondiris.audit.reading import Read
from ondiris.audit.spotting import Spotted
from ondiris.audit.wording import Wording
from ondiris.model.claim import Claim

#: How far beyond its paragraph rules may look around a number.
_REACH = 30


class Said:
    """The tables in the language of each paragraph of a text; which of them its words are in."""

    def __init__(self, read: Read, words_of: Callable[[str], Wording]) -> None:
        self._read = read
        self._words_of = words_of
        self._lists = [words_of(each.language).lists for each in read.paragraphs]
        self._paragraphs = [claim.paragraph for claim in read.claims]
        self._held: dict[tuple[str, ...], set[int]] = {}

    def words(self, claim: Claim, table: str) -> tuple[str, ...]:
        """The words of a table in the language of a claim; none where the language has none."""
        return self._lists[claim.paragraph][table]

    def says(self, claim: Claim, words: str, piece: str) -> bool:
        """Whether a folded piece of text holds one of the words of a table."""
        # A plain loop: this is asked of most numbers, and takes a third less than `any` with a generator.
        for word in self._lists[claim.paragraph][words]:  # noqa: SIM110
            if word in piece:
                return True
        return False

    def holds(self, claim: Claim, *tables: str) -> bool:
        """Whether the paragraph of a claim, or what is just beside it, holds a word of one of these tables.

        Most hold none of most tables: asked first, it saves looking around each number.
        """
        held = self._held.get(tables)
        return claim.paragraph in (self._looked(tables) if held is None else held)

    def holding(self, numbers: Sequence[int], *tables: str) -> Sequence[int]:
        """Those of some claims, by number, whose paragraph `holds` a word of one of these tables.

        A rule that begins so costs nothing in a text that holds none.
        """
        held = self._held.get(tables)
        if held is None:
            held = self._looked(tables)
        if not held:
            return []
        return list(compress(numbers, map(held.__contains__, map(self._paragraphs.__getitem__, numbers))))

    def _looked(self, tables: tuple[str, ...]) -> set[int]:
        """The paragraphs with claims that hold a word of these tables, or have one just beside them."""
        held: set[int] = set()
        for table in tables:
            if (table,) not in self._held:
                self._held[table,] = set[int]().union(
                    *[spotted.holding(wording.words(table)) for wording, spotted in self._spotted]
                )
            held |= self._held[table,]
        return self._held.setdefault(tables, held)

    @cached_property
    def _spotted(self) -> list[tuple[Wording, Spotted]]:
        """By language the paragraphs with claims, and what is just beside them."""
        read = self._read
        around: dict[str, dict[int, str]] = {}
        for number in dict.fromkeys(self._paragraphs):
            each = read.paragraphs[number]
            piece = read.low[max(0, each.start - _REACH) : each.end + _REACH]
            around.setdefault(each.language, {})[number] = piece
        wordings = ((self._words_of(language), pieces) for language, pieces in around.items())
        return [(wording, Spotted(pieces, wording.heads)) for wording, pieces in wordings]
