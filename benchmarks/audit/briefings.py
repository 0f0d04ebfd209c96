"""The briefings of all periods and countries as plain text that remembers where its numbers stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ondiris.briefing.compose import plan, realize
from ondiris.flow.brief import periods_with_data
from ondiris.flow.workspace import open_workspace
from ondiris.flow.writing import KINDS, asking
from ondiris.model.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Label,
    Line,
    Number,
    Paragraph,
    Table,
    text_of,
)

COUNTRIES = ("kz", "zz")
LANGUAGES = ("en", "ru", "kk")


@dataclass(frozen=True)
class Mark:
    """A number or label of the document and its place in the text."""

    start: int
    end: int
    span: Number | Label
    line: int


@dataclass(frozen=True)
class Printed:
    id: str
    language: str
    text: str
    marks: tuple[Mark, ...]


def documents() -> Iterator[tuple[str, Document]]:
    """Every document that can be composed, with a name for it."""
    with TemporaryDirectory() as folder:
        for country in COUNTRIES:
            workspace = open_workspace(country, Path(folder) / country)
            snapshot = workspace.store.resolve()
            ask = asking(snapshot)
            for period in periods_with_data(snapshot.figures(), workspace, ask):
                planned = plan(workspace.country, period, ask)
                for language in LANGUAGES:
                    for kind in KINDS:
                        yield f"{country}/{period}/{kind}/{language}", realize(planned, language, kind)


def prose(name: str, document: Document) -> Printed:
    """The document without its tables and charts."""
    return _printed(name, document.language, [document.title, document.subtitle, *_lines(document.blocks)])


def sections(name: str, document: Document) -> Iterator[Printed]:
    """Each section of a document, under the document's title."""
    parts: list[list[Block]] = [[]]
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 2:
            parts.append([])
        parts[-1].append(block)
    for number, part in enumerate(parts):
        if part:
            lines = [document.title, document.subtitle, *_lines(part)]
            yield _printed(f"{name}/{number}", document.language, lines)


def whole(name: str, document: Document) -> Printed:
    """The document with its tables, as Markdown has them, and its notes."""
    lines: list[Line | str] = [document.title, document.subtitle]
    for block in document.blocks:
        if isinstance(block, Table):
            lines += [block.caption, "\n".join(_rows(block)), block.note]
        else:
            lines += _lines([block])
    return _printed(name, document.language, [*lines, *document.notes])


def _rows(table: Table) -> Iterator[str]:
    yield "| " + " | ".join(map(text_of, table.columns)) + " |"
    yield "|" + " --- |" * len(table.columns)
    for row in table.rows:
        yield "| " + " | ".join(map(text_of, row)) + " |"


def _lines(blocks: Iterable[Block]) -> Iterator[Line]:
    for block in blocks:
        match block:
            case Heading(line=line) | Paragraph(line=line):
                yield line
            case Bullets(items=items):
                yield from items


def _printed(name: str, language: str, lines: Iterable[Line | str]) -> Printed:
    text, marks = "", []
    for number, line in enumerate(lines):
        if isinstance(line, str):
            text += line + "\n\n"
            continue
        for span in line:
            if isinstance(span, Number | Label):
                marks.append(Mark(len(text), len(text) + len(span.text), span, number))
            text += span.text
        text += "\n\n" if line else ""
    return Printed(name, language, text.rstrip() + "\n", tuple(marks))
