"""Find the numerals in a text.

A numeral here is a run of digits with the decimal signs inside it and the minus in front. Groups of
thousands count as numerals of their own, because files keep their spaces differently ("46 000" is
`46`, `000` whether the space was kept, widened or wrapped).
"""

import re
from dataclasses import dataclass

_MINUS = "\u2212"
_NUMERAL = re.compile(rf"(?:{_MINUS}\s?|(?<![\w.,)])-)?\d+(?:[.,]\d+)*")
_AFTER = re.compile(r"[\s\u00a0\u202f\u2009]*([^\W\d_]+|[%₸$€£°‰²³]+)?")


@dataclass(frozen=True)
class Passage:
    """A piece of text that is read as one: a paragraph, a cell, an alternative text, a page."""

    text: str
    place: str


@dataclass(frozen=True)
class Numeral:
    """`after` is the word or sign that follows, which for an amount is its magnitude or unit."""

    text: str
    after: str
    start: int
    passage: Passage

    @property
    def context(self) -> str:
        """The numeral with some words around it, for a message."""
        begin = max(0, self.start - 40)
        return " ".join(self.passage.text[begin : self.start + len(self.text) + 30].split())


def numerals(passage: Passage) -> list[Numeral]:
    """All numerals of a passage in order of their place."""
    found = []
    for match in _NUMERAL.finditer(passage.text):
        following = _AFTER.match(passage.text, match.end())
        found.append(
            Numeral(
                text=_canonical(match.group()),
                after=(following and following.group(1)) or "",
                start=match.start(),
                passage=passage,
            )
        )
    return found


def _canonical(text: str) -> str:
    return text.replace(_MINUS, "-").replace(" ", "").replace("\u00a0", "")
