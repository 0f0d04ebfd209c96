"""What a reader of a file saw: passages in reading order, and pictures by checksum."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from ondiris.briefing.proof.numerals import Numeral, Passage, numerals


@dataclass(frozen=True)
class Reading:
    """`tagged` holds (figure id, text, place) where the format itself says which Figure a text prints.

    A picture is pixels: its numerals cannot be read as text, so its checksum stands for them. `marks` is
    what changes how text is shown or hides it (number formats, hidden sheets), by place.
    """

    passages: tuple[Passage, ...]
    pictures: Mapping[str, str] = field(default_factory=dict)
    tagged: tuple[tuple[str, str, str], ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)

    def numerals(self) -> list[Numeral]:
        return [numeral for passage in self.passages for numeral in numerals(passage)]


def checksum(data: bytes) -> str:
    return sha256(data).hexdigest()
