"""A briefing before it is HTML, DOCX, PDF or XLSX: blocks of lines, lines of spans.

No digit enters a document unbound: `Words` refuse digits, a `Number` carries its Figure, and a `Label`
names where its digits come from. That is what makes the proof complete by construction; `prove`
then re-reads the finished files, for a file can be changed after it was written.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from ondiris.model.figure import Figure


@dataclass(frozen=True)
class Words:
    """Text without a digit. Raises ValueError where there is one."""

    text: str

    def __post_init__(self) -> None:
        if any(sign.isdigit() for sign in self.text):
            raise ValueError(f"words with a digit need a Number or a Label: {self.text!r}")


@dataclass(frozen=True)
class Number:
    """A Figure's numeral exactly as printed in the document's language, with its sign and no unit."""

    figure: Figure
    text: str


@dataclass(frozen=True)
class Label:
    """Digits that are no measurement: a period, a date, a name, an address.

    `ref` says where the text comes from, so that it can be made again: `period:2024-01..2024-04`,
    `date:2024-04-24`, `name:products/suv-4x4`, `source:CODE`, `page`.
    """

    text: str
    ref: str


Span = Words | Number | Label
Line = tuple[Span, ...]


def text_of(line: Line) -> str:
    return "".join(span.text for span in line)


@dataclass(frozen=True)
class Heading:
    level: Literal[1, 2, 3]
    line: Line


@dataclass(frozen=True)
class Paragraph:
    line: Line


@dataclass(frozen=True)
class Bullets:
    items: tuple[Line, ...]


@dataclass(frozen=True)
class Table:
    """`rows` hold one Line per column. A cell that is one Number alone becomes a number in XLSX."""

    id: str
    caption: Line
    columns: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    note: Line = ()


@dataclass(frozen=True)
class Mark:
    """One datum of a chart: its category as printed, its Figure, and its numeral as printed."""

    category: Line
    number: Number
    series: Line = ()


@dataclass(frozen=True)
class Chart:
    """`title` says the finding; `alt` tells the same to who cannot see; `kind` picks the drawing.

    `unit` is written as inside a sentence: it stands alone or behind the name of a series.
    """

    id: str
    kind: str
    title: Line
    alt: Line
    marks: tuple[Mark, ...]
    unit: Line = ()
    options: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)


Block = Heading | Paragraph | Bullets | Table | Chart


@dataclass(frozen=True)
class Document:
    kind: Literal["briefing", "press-release"]
    country: str
    language: str
    title: Line
    subtitle: Line
    blocks: tuple[Block, ...]
    notes: tuple[Line, ...] = ()

    def lines(self) -> Iterator[Line]:
        """Every line in reading order, those of tables and charts included."""
        yield self.title
        yield self.subtitle
        for block in self.blocks:
            yield from lines_of(block)
        yield from self.notes


def lines_of(block: Block) -> Iterator[Line]:
    match block:
        case Heading(line=line) | Paragraph(line=line):
            yield line
        case Bullets(items=items):
            yield from items
        case Table():
            yield block.caption
            yield from block.columns
            for row in block.rows:
                yield from row
            yield block.note
        case Chart():
            yield block.title
            yield block.alt
            yield block.unit
            for mark in block.marks:
                yield mark.category
                yield mark.series
                yield (mark.number,)
