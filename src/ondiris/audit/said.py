"""Whether words of the tables of audit.toml stand in a piece of a text."""

from collections.abc import Callable, Sequence

from ondiris.audit.reading import Read
from ondiris.audit.wording import Wording
from ondiris.model.claim import Claim

#: How far beyond its paragraph rules may look around a number.
_REACH = 30


class Said:
    """The tables in the language of each paragraph of a text; which of them its words are in."""

    def __init__(self, read: Read, words_of: Callable[[str], Wording]) -> None:
        low = read.low
        self._lists = [words_of(each.language).lists for each in read.paragraphs]
        self._around = [low[max(0, each.start - _REACH) : each.end + _REACH] for each in read.paragraphs]
        self._held: list[dict[str, bool]] = [{} for _ in read.paragraphs]
        self._claims = read.claims
        self._holding: dict[tuple[str, ...], dict[int, bool]] = {}

    def says(self, claim: Claim, words: str, piece: str) -> bool:
        """Whether a folded piece of text holds one of the words of a table."""
        # A plain loop: this is asked of most numbers, and takes a third less than `any` with a generator.
        for word in self._lists[claim.paragraph][words]:  # noqa: SIM110
            if word in piece:
                return True
        return False

    def holds(self, claim: Claim, words: str) -> bool:
        """Whether the paragraph of a claim, or what is just beside it, holds a word of a table.

        Most hold none of most tables: asked first, it saves looking around each number.
        """
        held = self._held[claim.paragraph]
        found = held.get(words)
        if found is None:
            found, around = False, self._around[claim.paragraph]
            for word in self._lists[claim.paragraph].bare(words):
                if word in around:
                    found = True
                    break
            held[words] = found
        return found

    def holding(self, numbers: Sequence[int], *tables: str) -> Sequence[int]:
        """Those of some claims, by number, whose paragraph `holds` a word of one of these tables.

        A rule that begins so asks once a paragraph for its words, not once a number.
        """
        known = self._holding.setdefault(tables, {})
        found = []
        for number in numbers:
            claim = self._claims[number]
            held = known.get(claim.paragraph)
            if held is None:
                held = known[claim.paragraph] = any(self.holds(claim, each) for each in tables)
            if held:
                found.append(number)
        return found
