"""What the kinds of chart share: the space they have, the style, and the form of a datum."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Mark, text_of

#: The size of labels in pixels, and what one character takes of it, generously.
LABEL = 13
CHARACTER = 7.9
LINE = 15
#: What the names beside the bars take of the width.
NAME_PIXELS = 228
_PIECES = re.compile("[^ –]+[ –]?|[ –]")


@dataclass(frozen=True)
class Frame:
    """The space for a chart in pixels; `narrow` puts names above what they name."""

    wording: Wording
    narrow: bool = False

    @property
    def width(self) -> int:
        return theme.NARROW if self.narrow else theme.WIDE


@dataclass(frozen=True)
class Placed:
    """The data of a drawing: `marks` name a Figure each, `heads` are words that stand over them.

    `stacked` drawings have their heads above, as on a narrow page, however wide the page is.
    """

    marks: list[dict[str, Any]]
    width: int
    height: int
    heads: list[dict[str, Any]] = field(default_factory=list)
    stacked: bool = False


Picks = Callable[[Mark], bool]


def datum(mark: Mark, wrap: int, **place: Any) -> dict[str, Any]:
    """One row of a chart's data: words and numerals as printed, the figure, and where it stands."""
    return {
        "figure": mark.number.figure.id,
        "text": mark.number.text,
        "category": wrapped(text_of(mark.category), wrap),
        "series": text_of(mark.series),
        "place": place,
    }


def wrapped(text: str, width: int) -> str:
    """Break at spaces and after dashes so that a line has about `width` characters; numerals stay whole."""
    lines = [""]
    for piece in _PIECES.findall(text):
        if lines[-1] and len(lines[-1] + piece.rstrip(" ")) > width:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.strip(" ") for line in lines)


def value_of(mark: Mark) -> float:
    """The printed number in whole units, so that bars and numerals agree."""
    figure = mark.number.figure
    return float(figure.rounded.scaleb(figure.scale))


def names(marks: Sequence[Mark]) -> tuple[list[str], list[str]]:
    """The categories and the series, each in order of first use."""
    return (
        list(dict.fromkeys(text_of(mark.category) for mark in marks)),
        list(dict.fromkeys(text_of(mark.series) for mark in marks)),
    )
