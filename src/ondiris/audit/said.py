"""Whether words of the tables of audit.toml stand in a piece of a text."""

from bisect import bisect_left
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
    """The tables in the language of each paragraph of a text; which of its sentences their words are in."""

    def __init__(self, read: Read, words_of: Callable[[str], Wording]) -> None:
        self._read = read
        self._words_of = words_of
        self._lists = [words_of(each.language).lists for each in read.paragraphs]
        self._paragraphs = [claim.paragraph for claim in read.claims]
        self._sentences = [claim.sentence for claim in read.claims]
        self._held: dict[tuple[str, ...], set[int]] = {}
        self._told: dict[tuple[str, ...], set[int]] = {}

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

    def sentence_holds(self, claim: Claim, *tables: str) -> bool:
        """Whether the sentence of a claim holds a word of one of these tables.

        Of what is looked for in the sentence alone it saves more than `holds`.
        """
        told = self._told.get(tables)
        return claim.sentence in (self._sentences_with(tables) if told is None else told)

    def sentence_holding(self, numbers: Sequence[int], *tables: str) -> Sequence[int]:
        """Those of some claims, by number, whose sentence holds a word of one of these tables."""
        told = self._told.get(tables)
        if told is None:
            told = self._sentences_with(tables)
        if not told:
            return []
        return list(compress(numbers, map(told.__contains__, map(self._sentences.__getitem__, numbers))))

    def _looked(self, tables: tuple[str, ...]) -> set[int]:
        """The paragraphs with claims that hold a word of these tables, or have one just beside them."""
        told = self._sentences_with(tables)
        return self._held.setdefault(tables, set(map(self._paragraph_of.__getitem__, told)))

    def _sentences_with(self, tables: tuple[str, ...]) -> set[int]:
        """The sentences of paragraphs with claims that hold a word of these tables."""
        told: set[int] = set()
        for table in tables:
            if (table,) not in self._told:
                self._told[table,] = set[int]().union(
                    *[spotted.holding(wording.words(table)) for wording, spotted in self._spotted]
                )
            told |= self._told[table,]
        return self._told.setdefault(tables, told)

    @cached_property
    def _paragraph_of(self) -> dict[int, int]:
        """Sentence -> paragraph, of the paragraphs with claims."""
        read = self._read
        starts = [start for start, _ in read.sentences]
        found: dict[int, int] = {}
        for number in dict.fromkeys(self._paragraphs):
            each = read.paragraphs[number]
            for sentence in range(bisect_left(starts, each.start), bisect_left(starts, each.end)):
                found[sentence] = number
        return found

    @cached_property
    def _spotted(self) -> list[tuple[Wording, Spotted]]:
        """By language the sentences of paragraphs with claims, and what is just beside these paragraphs."""
        read, of = self._read, self._paragraph_of
        told: dict[str, dict[int, str]] = {}
        for sentence, paragraph in of.items():
            own = read.paragraphs[paragraph]
            first, last = of.get(sentence - 1) != paragraph, of.get(sentence + 1) != paragraph
            start = max(0, own.start - _REACH) if first else read.sentences[sentence][0]
            end = own.end + _REACH if last else read.sentences[sentence + 1][0]
            told.setdefault(own.language, {})[sentence] = read.low[start:end]
        wordings = ((self._words_of(language), pieces) for language, pieces in told.items())
        return [(wording, Spotted(pieces, wording.heads)) for wording, pieces in wordings]
