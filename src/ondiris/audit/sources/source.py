"""A text with the way back to where each of its signs stands in the file."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Place(NamedTuple):
    """Line and column count from 1, the column in signs; a page where the format has them, else 0.

    `part` is what stands apart from the pages: footnotes, endnotes, header, footer.
    """

    line: int
    column: int
    page: int = 0
    part: str = ""

    def __str__(self) -> str:
        spot = f"{self.line}:{self.column}"
        if self.part:
            return f"{self.part}, {spot}"
        return f"page {self.page}, {spot}" if self.page else spot


@dataclass(frozen=True, eq=False, repr=False)
class Source:
    """What is read (`text`) of a file.

    `raw` is the decoded file where its lines are what a reader sees (text, Markdown, HTML); `anchors` are
    pairs of places in `text` and in `raw`, in order, where the two run apart. `pages` are the places in
    `text` at which pages begin, `parts` those at which what is on no page begins, and what that is.
    Without `raw`, lines are those of `text`, of its page where it has pages. `encoding` and `mark` (the
    byte order mark) are those of a file of text: with them it is written as it was.
    """

    name: str
    text: str
    raw: str = ""
    anchors: Sequence[tuple[int, int]] = ()
    pages: Sequence[int] = ()
    parts: Sequence[tuple[int, str]] = ()
    encoding: str = "utf-8"
    mark: bytes = b""

    @cached_property
    def _lines(self) -> list[int]:
        shown = self.raw or self.text
        found, at = [0], shown.find("\n")
        while at >= 0:
            found.append(at + 1)
            at = shown.find("\n", at + 1)
        return found

    @cached_property
    def _anchors(self) -> list[int]:
        return [place for place, _ in self.anchors]

    def raw_offset(self, offset: int) -> int:
        """The place in `raw` (or in `text`, where there is no other) of a place in `text`."""
        if not self.anchors:
            return offset
        at = bisect_right(self._anchors, offset) - 1
        if at < 0:
            return offset
        place, spot = self.anchors[at]
        return spot + offset - place

    def place(self, offset: int) -> Place:
        """Where a sign of `text` stands in the file."""
        spot = self.raw_offset(offset)
        line = bisect_right(self._lines, spot) - 1
        column = spot - self._lines[line] + 1
        if not self.pages or self.raw:
            return Place(line + 1, column)
        for begin, part in reversed(self.parts):
            if begin <= offset:
                first = bisect_right(self._lines, begin) - 1
                return Place(line - first + 1, column, part=part)
        page = max(bisect_right(self.pages, offset) - 1, 0)
        first = bisect_right(self._lines, self.pages[page]) - 1
        return Place(line - first + 1, column, page + 1)
